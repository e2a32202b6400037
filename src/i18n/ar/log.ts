import { pluralIn } from "../plural.ts";
import type * as en from "../en/log.ts";

const plural = pluralIn("ar");

/** The public log of decisions. What was done has its words in `moderation.log.did`. */
export const log: typeof en.log = {
  title: "القرارات",
  lead: "ما قرّره من يحفظون النظام هنا، الأحدث أولًا. لا يُذكر اسم أي معنيّ، ولا يُعرض أي نص: يجد المعنيون السبب في صندوق الوارد.",
  when: "متى",
  what: "القرار",
  where: "أين",
  who: "من",
  dismiss: {
    reply: "إبقاء ردّ أُبلغ عنه",
    article: "إبقاء مقال أُبلغ عنه",
    person: "إغلاق بلاغات عن شخص",
  },
  reopen: {
    reply: "إعادة النظر في بلاغ عن ردّ",
    article: "إعادة النظر في بلاغ عن مقال",
    person: "إعادة النظر في بلاغ عن شخص",
  },
  theReply: "الردّ",
  gone: "مقال غير متاح للعموم",
  everywhere: "الموقع كله",
  account: "حساب",
  earlier: "قرار سابق",
  takenBack: "أُلغي",
  empty: "لا قرارات بعد",
  emptyText: "لم تدعُ الحاجة حتى الآن إلى إخفاء شيء أو تثبيته أو قفله.",
  emptyYear: (year: number) => `لا قرارات في ${year}`,
  newest: "الأحدث",
  years: "السنوات",
  all: "الكل",
  inNumbers: (year: number) => `سنة ${year} بالأرقام`,
  total: (n: number) =>
    plural(n, {
      zero: "لا قرارات",
      one: "قرار واحد",
      two: "قراران",
      few: "# قرارات",
      many: "# قرارًا",
      other: "# قرار",
    }),
  byRule: "بحسب القاعدة",
  byAction: "بحسب الإجراء",
  rule: "القاعدة",
  done: "الإجراء",
  count: "القرارات",
  automatic: "آلية",
  undone: "مُلغاة",
  noRule: "من دون ذكر قاعدة",
  numbersNote: "الرسائل إلى المشرفين غير محتسبة.",
};
