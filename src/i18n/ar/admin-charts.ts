import { pluralIn } from "../plural.ts";
import type * as en from "../en/admin-charts.ts";

const plural = pluralIn("ar");

/** The dashboard. */
export const charts: typeof en.charts = {
  title: "نظرة عامة",
  lead: "ما جرى هنا، وكم استغرقت القرارات.",
  period: "الفترة",
  days: (n: number) =>
    n === 365
      ? "سنة"
      : plural(n, {
          zero: "# يوم",
          one: "يوم واحد",
          two: "يومان",
          few: "# أيام",
          many: "# يومًا",
          other: "# يوم",
        }),
  perDay: "يوميًا",
  perWeek: "أسبوعيًا",
  weekOf: "الأسبوع بدءًا من",
  dayName: "اليوم",
  table: (name: string) => `جدول: ${name}`,
  count: "العدد",
  median: "الوسيط",
  p90: "المئين 90",
  decided: "حالات بُتّ فيها",
  nothing: "لا شيء في هذه الفترة.",
  noTime: "–",
  names: {
    replies: "الردود",
    people: "أعضاء جدد",
    reports: "البلاغات",
    held: "المحجوز للمراجعة",
    decisions: "القرارات",
  },
  explain: {
    replies: "كل ما نُشر منها، سواء بقي أم لم يبقَ.",
    people: "الحسابات التي أُنشئت.",
    reports: "من الأشخاص، بتسجيل الدخول أو من دونه، ومن المرشِّحات.",
    held: "نصوص حجزها مرشِّح كي يراجعها مشرف.",
    decisions: "من المشرفين، ومن المرشِّحات من تلقاء نفسها.",
  },
  time: {
    title: "المدة حتى القرار",
    text: "من دخول الحالة إلى قائمة الانتظار حتى البتّ فيها، بحسب يوم القرار. نصف الحالات لم يستغرق أكثر من الوسيط، وتسع من كل عشر لم تستغرق أكثر من المئين 90.",
    none: "لم يُبتّ في أي حالة في هذه الفترة.",
  },
  open: (n: number) =>
    plural(n, {
      zero: "لا شيء في قائمة الانتظار.",
      one: "حالة واحدة في قائمة الانتظار.",
      two: "حالتان في قائمة الانتظار.",
      few: "# حالات في قائمة الانتظار.",
      many: "# حالة في قائمة الانتظار.",
      other: "# حالة في قائمة الانتظار.",
    }),
  openLink: "فتح قائمة الانتظار",
  oldest: "تنتظر أقدمها منذ",
  /** Of a chart, for those who do not see it. */
  summary: (total: string, most: string, when: string) => `المجموع ${total}؛ وأكثرها ${most} في ${when}.`,
  summaryTime: (median: string, p90: string) => `الوسيط ${median}، والمئين 90 ${p90}، عن الفترة كلها.`,
  /** Short, as they stand at an axis. */
  duration: {
    minutes: (n: string) => `${n} د`,
    hours: (n: string) => `${n} س`,
    days: (n: string) => `${n} ي`,
  },
};
