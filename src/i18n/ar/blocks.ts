import { pluralIn } from "../plural.ts";
import type * as en from "../en/blocks.ts";

const plural = pluralIn("ar");

/** People whose replies one does not want to see. */
export const blocks: typeof en.blocks = {
  block: "حظر",
  unblock: "إلغاء الحظر",
  blockOf: (name: string) => `حظر ${name}`,
  unblockOf: (name: string) => `إلغاء حظر ${name}`,
  what: "تُطوى ردود هذا الشخص عندك، ولا يصله خبر بذلك.",
  isBlocked: "حظرت هذا الشخص: ردوده مطوية عندك.",
  lead: "ما يكتبه المحظورون يُطوى عندك، ولا يُحسب جديدًا، ولا تصلك عنه إشعارات. وهم لا يلاحظون ذلك. وتبقى ردود غيرهم تحت ردودهم.",
  count: (n: number) =>
    plural(n, {
      zero: "لا أحد محظور لديك.",
      one: "حظرت شخصًا واحدًا.",
      two: "حظرت شخصين.",
      few: "حظرت # أشخاص.",
      many: "حظرت # شخصًا.",
      other: "حظرت # شخص.",
    }),
  since: "منذ",
  empty: {
    title: "لا أحد محظور لديك",
    text: "إن فضّلت عدم قراءة ما يكتبه أحد، ففي صفحته زر «حظر».",
    link: "الأعضاء",
  },
  placeholder: "ردّ من شخص حظرته",
  show: "إظهار",
};

export const blockFlashes: typeof en.blockFlashes = {
  blocked: "حُظر هذا الشخص. ردوده مطوية عندك الآن.",
  unblocked: "أُلغي الحظر.",
};
