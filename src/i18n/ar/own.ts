import { pluralIn } from "../plural.ts";
import type * as en from "../en/own.ts";

const plural = pluralIn("ar");

/** Problems of what people do with replies of their own. */
export const ownProblems: typeof en.ownProblems = {
  collided: (_n: number) => "تغيّر هذا الردّ أثناء تعديلك له.",
  answeredBefore: (_n: number) =>
    "سبق أن أجبت عن هذا السؤال. نصّك ما زال هنا؛ يمكنك ضمّه إلى إجابتك، أو الاحتفاظ به لردّ.",
  answerWaits: (_n: number) =>
    "إجابتك عن هذا السؤال بانتظار النشر. نصّك ما زال هنا: يمكنك نسخه وضمّه إلى الإجابة المنتظِرة.",
  answerHidden: (_n: number) =>
    "سبق أن أجبت عن هذا السؤال، وإجابتك مخفية. نصّك ما زال هنا ويمكنك نسخه؛ لكن لا يمكن نشره إجابةً ثانية.",
  answeredMeanwhile: (_n: number) => "قدّمت إجابة أخرى منذ حذفت هذه، فلا يمكن أن تعود.",
  undoTooLate: (_n: number) => "فات أوان استعادة هذا.",
};

export const own: typeof en.own = {
  edit: "تعديل",
  editOf: (name: string) => `تعديل ردّ ${name}`,
  delete: "حذف",
  deleteOf: (name: string) => `حذف ردّ ${name}`,

  editTitle: "تعديل ردّك",
  editAnswerTitle: "تعديل إجابتك",
  yourText: "نصّك",
  to: "ردًّا على",
  saved: "حُفظ.",
  seeIt: "عرضه في مكانه",
  silentNote: "في الدقائق الخمس الأولى لا تُعلَّم التعديلات. وبعدها يمكن لأي أحد رؤية ما تغيّر.",
  both: "إجابتك، وتحتها ما كتبته الآن. يُرجى جعلهما نصًّا واحدًا ثم حفظه.",

  collidedTitle: "نسختان من ردّك",
  collidedLead:
    "تغيّر الردّ في تبويب آخر أو على جهاز آخر أثناء الكتابة هنا. لم يضِع شيء؛ والقرار لك أي النصّين يبقى.",
  collidedDifference: "ما يختلف في نصّك هنا عن النص المحفوظ",
  collidedMine: "نصّك هنا. يمكنك مواصلة تعديله.",
  collidedTheirs: "النص المحفوظ الآن",
  saveMine: "حفظ نصّي",
  keepTheirs: "إبقاء المحفوظ",

  changeWaits: "هذا تعديلك المنتظِر مراجعة الإشراف؛ وما زال الجميع يقرؤون النص السابق. ما يُحفظ الآن يحلّ محلّه.",
  merged: "دمج الإشراف هذا الردّ في ردّ آخر لك.",
  mergedInto: "عرض ذلك الردّ",

  refusedTitle: "لم يُحفظ تعديلك",
  refusedText: "ما كتبته موجود هنا، ويمكنك نسخه:",

  historyOf: (name: string) => `ما تغيّر في ردّ ${name}`,
  historyTitle: (name: string) => `تعديلات ردّ ${name}`,
  historyLead: "كل نص كان لهذا الردّ، من الأحدث إلى الأقدم، وما تغيّر فيه كلمة كلمة.",
  unedited: "لم يُعدَّل هذا الردّ قطّ.",
  current: "كما هو الآن",
  earlier: "نص سابق",
  first: "كما نُشر أول مرة",
  writtenOn: "كُتب",
  added: "أُضيف:",
  removed: "حُذف:",
  endOf: "النهاية",
  legend: "الكلمات المضافة تحتها خط، والمحذوفة مشطوبة.",
  skipped: "نص لم يتغيّر، وقد طُوي",
  tooDifferent: "التغيير أكبر من أن يُعرض كلمة كلمة.",
  before: "قبل",
  after: "بعد",
  redacted: "أزال الإشراف هذا النص.",
  redactedNext: "لا يُعرض ما تغيّر هنا: فهو يكشف نصًّا أزاله الإشراف.",
  older: "تعديلات أقدم",
  back: "العودة إلى الردّ",
  redact: "إزالة هذا النص",
  redactOf: (date: string) => `إزالة نص ${date} من سجل التعديلات`,
  redactLegend: "لماذا يجب ألّا يقرأ أحد هذا النص بعد الآن؟",
  redactNote: "ملاحظة إلى كاتبه",
  redactNoteHint:
    "يمكن تركها فارغة. تُذكر الإزالة في سجل القرارات العلني، من دون النص. ولا يمكن التراجع عنها.",

  deletedTitle: "حُذف ردّك",
  deleted: "حُذف ردّك.",
  undo: "تراجع",
  undoOf: "تراجع: استعادة ردّك",
  undoFor: (n: number) =>
    plural(n, {
      zero: "انتهى الوقت",
      one: "خلال ثانية واحدة",
      two: "خلال ثانيتين",
      few: "خلال # ثوانٍ",
      many: "خلال # ثانية",
      other: "خلال # ثانية",
    }),
  erased:
    "لم تعد استعادته ممكنة. يُمحى نصّه؛ وإن كان عليه بلاغ فبعد أن يبتّ فيه الإشراف، أو بعد ستة أشهر على الأكثر. وحتى ذلك الحين لا يقرؤه إلا المشرفون.",
  toDiscussion: "العودة إلى النقاش",

  answeredOn: "أجبت في",
  editAnswer: "تعديل إجابتك",
  seeAnswer: "عرض إجابتك",
  putInto: "ضمّه إلى إجابتي",
};
