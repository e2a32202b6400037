import { pluralIn } from "../plural.ts";
import type * as en from "../en/held.ts";

const plural = pluralIn("ar");

/** Problems with texts that wait for a moderator. */
export const heldProblems: typeof en.heldProblems = {
  heldDecided: (_n: number) => "بُتّ في هذا أو سُحب في هذه الأثناء.",
  heldCollided: (_n: number) =>
    "تغيّر الردّ بعد إرسال هذا التعديل. النص الأحدث باقٍ؛ ولا يمكن إلا رفض هذا التعديل أو استبعاده.",
  heldAnswered: (_n: number) =>
    "قدّم صاحبه إجابة أخرى بعد ذلك، ولكل شخص هنا إجابة واحدة. لذلك لا يمكن إلا رفض هذه أو استبعادها.",
  heldRepliedTo: (_n: number) =>
    "وردت عليه ردود في هذه الأثناء، فلا تمكن إعادته إلى الانتظار. يمكنك إخفاؤه بدلًا من ذلك.",
};

/** Texts that wait for a moderator, or for their writer's address, as their writer sees them. */
export const held: typeof en.held = {
  unconfirmed: "بانتظار تأكيد بريدك الإلكتروني",
  unconfirmedWhy: (address: string) => `أرسلنا رسالة إلى ${address}: متى فُتح الرابط الذي فيها ظهر هذا النص.`,
  unconfirmedLead: "حتى ذلك الحين لا يراه أحد غيرك. وإن لم يحدث ذلك أبدًا يُحذف بعد نحو شهر.",
  notYet: "لم يُنشر بعد",
  publishNow: "تأكّد بريدك الإلكتروني: يمكن نشر هذا الآن.",
  stuckLead: "نصّك محفوظ هنا، ولا يراه أحد غيرك.",
  stuck: {
    confirmed: "تأكّد بريدك الإلكتروني، لكن لا يمكن نشر هذا الآن.",
    "parent-gone": "تأكّد بريدك الإلكتروني، لكن الردّ الذي كان ردّك عليه زال في هذه الأثناء.",
    "parent-moved": "تأكّد بريدك الإلكتروني، لكن الردّ الذي كان ردّك عليه نُقل في هذه الأثناء.",
    answered: "تأكّد بريدك الإلكتروني، لكنك قدّمت إجابة أخرى في هذه الأثناء، ولكل شخص هنا إجابة واحدة.",
  },
  publish: "نشر",
  publishOf: "نشر نصّك",
  sendAgain: "إعادة إرسال الرسالة",
  postedUnconfirmed: "نصّك محفوظ. ويظهر متى تأكّد بريدك الإلكتروني.",
  publishedConfirmed: "تأكّد بريدك الإلكتروني: نُشر النص.",
  editLeadUnconfirmed: "يظهر، بالنص المحفوظ هنا، متى تأكّد بريدك الإلكتروني.",
  answeredUnconfirmed: "إجابتك محفوظة، ولم تُنشر بعد.",
  waiting: "بانتظار الإشراف",
  waitingLead: "حتى ذلك الحين لا يراه أحد غيرك.",
  foundNothing: "لا تجد المرشِّحات فيه شيئًا بصيغته الحالية؛ ومع ذلك يطّلع عليه أحد المشرفين أولًا.",
  waitingEdit: "تعديلك بانتظار الإشراف",
  waitingEditLead: "حتى ذلك الحين يقرأ الجميع النص أعلاه.",
  rejected: "لم يُنشر",
  rejectedLead: "قرّر أحد المشرفين عدم نشر هذا. ولا يراه أحد غيرك.",
  rejectedEdit: "لم يُنشر تعديلك",
  rejectedEditLead: "يقرأ الجميع النص أعلاه.",
  statement: "الأسباب، وكيفية التظلّم",
  dismiss: "إزالة من هنا",
  dismissOf: "إزالة من هنا: نصّك الذي لم يُنشر",
  replyTo: "ردًّا على هذا",
  edit: "تعديل",
  editOf: "تعديل نصّك المنتظر",
  takeBack: "سحب",
  takeBackOf: "سحب نصّك المنتظر",
  takenBack: "سُحب نصّك.",
  undo: "تراجع",
  undoOf: "تراجع: إعادة نصّك إلى الانتظار",
  undoFor: (n: number) =>
    plural(n, {
      zero: "خلال لحظة",
      one: "خلال ثانية",
      two: "خلال ثانيتين",
      few: "خلال # ثوانٍ",
      many: "خلال # ثانية",
      other: "خلال # ثانية",
    }),
  takenBackTitle: "سُحب نصّك",
  erased: "لم يعد منتظرًا.",
  toDiscussion: "العودة إلى النقاش",
  editTitle: "تعديل نصّك المنتظر",
  editLead: "يظل بانتظار الإشراف، بالنص المحفوظ هنا.",
  yourText: "نصّك",
  posted: "ردّك بانتظار الإشراف.",
  postedEdit: "تعديلك بانتظار الإشراف.",
  published: "قرأه أحد المشرفين: نُشر.",
  seeIt: "عرضه",
  answered: "إجابتك بانتظار الإشراف.",
  editAnswer: "تعديل الإجابة المنتظرة",
  newcomers: "في هذا النقاش يقرأ أحد المشرفين ما يكتبه الأعضاء الجدد قبل ظهوره؛ وسينتظر نصّك أيضًا.",
};
