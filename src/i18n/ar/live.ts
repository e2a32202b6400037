import { pluralIn } from "../plural.ts";
import type * as en from "../en/live.ts";

const plural = pluralIn("ar");

export const live: typeof en.live = {
  arrivals: (n: number) =>
    plural(n, {
      zero: "لا ردود جديدة",
      one: "ردّ جديد",
      two: "ردّان جديدان",
      few: "# ردود جديدة",
      many: "# ردًّا جديدًا",
      other: "# ردّ جديد",
    }),
  came: (n: number) =>
    plural(n, {
      // Where all of them are the reader's own.
      zero: "لم تصل ردود من غيرك.",
      one: "وصل ردّ واحد.",
      two: "وصل ردّان.",
      few: "وصلت # ردود.",
      many: "وصل # ردًّا.",
      other: "وصل # ردّ.",
    }),
  toFirst: "الانتقال إلى الأول",
  elsewhere: "جديد في مواضع أخرى من هذا النقاش:",
  elsewhereOf: (name: string) => `ردّ ${name}`,
  outdated: "تغيّر هنا الكثير منذ فتحت هذه الصفحة.",
  again: "إعادة تحميلها",
  close: "إغلاق هذا التنبيه",
};
