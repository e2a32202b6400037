import { pluralIn } from "../plural.ts";
import type * as en from "../en/visits.ts";

const plural = pluralIn("ar");

export const visits: typeof en.visits = {
  label: "جديد عليك",
  newSince: (n: number) =>
    n > 1000
      ? "أكثر من 1,000 ردّ جديد منذ زيارتك الأخيرة"
      : plural(n, {
          zero: "لا ردود جديدة منذ زيارتك الأخيرة",
          one: "ردّ جديد منذ زيارتك الأخيرة",
          two: "ردّان جديدان منذ زيارتك الأخيرة",
          few: "# ردود جديدة منذ زيارتك الأخيرة",
          many: "# ردًّا جديدًا منذ زيارتك الأخيرة",
          other: "# ردّ جديد منذ زيارتك الأخيرة",
        }),
  onThisDevice: "الجديد منذ زيارتك الأخيرة، في هذه الصفحة:",
  next: "الردّ الجديد التالي",
  markAll: "تعليم الكل مقروءًا",
  allRead: "قرأت كل شيء هنا.",
  noMore: "لا جديد آخر هنا.",
  isNew: "جديد",
};
