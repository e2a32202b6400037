import type { DecisionAction } from "../../db/schema.ts";
import type * as en from "../en/appeals.ts";

/** What was done, to whoever it was done to, as a sentence without its end. */
const told: Record<DecisionAction, string> = {
  hide: "أُخفي ردّك",
  unhide: "ردّك متاح للقراءة من جديد",
  redact: "أُزيل نص سابق من سجل تعديلات ردّك",
  hold: "ردّك محجوز إلى أن يقرأه أحد المشرفين",
  refuse: "لم يُقبل ردّك",
  approve: "نُشر ردّك",
  reject: "لم يُنشر ردّك",
  delete: "حُذف ردّك",
  undelete: "أُعيد ردّك",
  move: "نُقلت إجابتك إلى نقاش آخر",
  merge: "دُمج ردّك مع ردّ آخر لك",
  unmerge: "عاد ردّك مستقلًا كما كان",
  warn: "وُجِّه إليك تحذير",
  unwarn: "أُلغي تحذير كان موجَّهًا إليك",
  suspend: "عُلِّق حسابك",
  unsuspend: "لم يعد حسابك معلَّقًا",
  "hold-links": "نصوصك التي فيها روابط ستنتظر الإشراف",
  "free-links": "نصوصك التي فيها روابط تظهر فورًا من جديد",
  grant: "قُبل تظلّمك",
  "refuse-appeal": "رُفض تظلّمك",
  pin: "ثُبِّت ردّك",
  unpin: "لم يعد ردّك مثبَّتًا",
  lock: "قُفل النقاش",
  unlock: "أُلغي قفل النقاش",
  "take-down": "سُحب مقالك",
  restore: "أُعيد مقالك",
  dismiss: "لم يُتخذ إجراء بشأن بلاغ يخصّك",
  answered: "أُجيب عن رسالتك",
  reopen: "أُعيد النظر في بلاغ يخصّك",
  role: "تغيّر دورك",
  flag: "طلب مرشِّح من المشرفين الاطلاع على ردّك",
  "lock-branch": "قُفل الفرع أسفل ردّك",
  "unlock-branch": "أُلغي قفل الفرع أسفل ردّك",
  slow: "أُبطئ النقاش",
  unslow: "أُنهي الوضع البطيء",
  "hold-newcomers": "ما يكتبه الأعضاء الجدد هناك محجوز للمراجعة",
  "free-newcomers": "ما يكتبه الأعضاء الجدد هناك يظهر فورًا من جديد",
  close: "أُغلق النقاش",
  open: "أُعيد فتح النقاش",
};

/** What it means for whoever it was done to. */
const means: Partial<Record<DecisionAction, string>> = {
  hide: "يرى الآخرون أن ردًّا قد أُخفي، ويرون القاعدة. ولا يزال بإمكانك قراءته. وما كُتب ردًّا عليه باقٍ.",
  redact: "النص الحالي باقٍ كما هو. أما النص السابق فقد مُحي.",
  reject: "لم يره أحد غيرك. ويمكنك كتابة غيره.",
  delete: "لا يرى الآخرون إلا أن ردًّا كان هنا. وما كُتب ردًّا عليه باقٍ.",
  warn: "لم يُتخذ أي إجراء آخر. يُرجى الالتزام بالقاعدة من الآن فصاعدًا.",
  suspend:
    "حتى ذلك الحين يمكنك تسجيل الدخول والقراءة وسحب ما هو لك والتظلّم، ولا يمكنك الإجابة ولا الردّ ولا التصويت. وقد سُجِّل خروجك من كل مكان.",
  "hold-links": "النصوص الخالية من الروابط تظهر فورًا كما كانت.",
};

export const appeals: typeof en.appeals = {
  told,
  means,
  /** Of a text that was not published, where no rule was named. */
  discarded: "استُبعد من دون ذكر قاعدة.",

  /** The statement of reasons. */
  title: "قرار وأسبابه",
  titleOf: (number: number) => `القرار ${number}`,
  about: "بشأن",
  article: "أسفل المقال",
  rule: "القاعدة",
  until: "حتى",
  forEver: "أجل غير مسمّى",
  note: "ما يقوله المشرف",
  when: "التاريخ",
  by: "صاحب القرار",
  byModerator: "أحد المشرفين",
  byFilter: "آليًا: نفّذه مرشِّح، ولم يطّلع عليه أحد قبل ذلك",
  how: "كيف أُثير الأمر",
  reported: "أبلغ عنه قرّاء.",
  filtered: "رصده مرشِّح:",
  filterOnly: "رصده مرشِّح.",
  noFilter: "لم يكن لأي مرشِّح دور.",
  seen: "انتبه إليه أحد المشرفين. ولم يكن لأي مرشِّح دور.",
  text: "النص المعني",
  toReply: "الردّ في مكانه",
  undone: "أُلغي هذا القرار، وكأنه لم يكن.",
  undo: "إلغاء القرار",
  undoOf: (number: number) => `إلغاء القرار ${number}`,
  isOver: "انتهت مدة تعليق الحساب.",

  appealTitle: "هل القرار خاطئ؟",
  appealText: (date: string) =>
    `يمكنك التظلّم مرة واحدة، حتى ${date}. ينظر فيه مشرف آخر إن وُجد، وتصلك النتيجة هنا وبالبريد. ولا يكلّف ذلك شيئًا.`,
  appealLabel: "لماذا ينبغي أن يكون القرار غير ذلك؟",
  appealHint: "ما الذي فات المشرفين، أو أساؤوا فهمه؟",
  appealSend: "تقديم التظلّم",
  appealed: "تظلّمك",
  appealedBy: (name: string) => `تظلّم ${name}`,
  waiting: "بانتظار الإشراف.",
  withdrawn: "سُحب التظلّم: صاحبه غادر الموقع.",
  sent: "تظلّمك الآن لدى المشرفين. وستصلك النتيجة هنا وبالبريد.",
  granted: "قُبل التظلّم، وأُلغي القرار.",
  refused: "رُفض التظلّم، والقرار باقٍ.",
  elsewhere: "يمكنك أيضًا مراسلة",
  contact: "المشرفين",
  late: "انقضت مهلة التظلّم، وهي ستة أشهر.",

  mail: {
    /** In place of an address in what somebody wrote. */
    address: "[عنوان]",
    subject: (what: string, site: string) => `${what} · ${site}`,
    link: "قراءة الأسباب",
    /** Where something was published. */
    see: "عرضه في مكانه",
    appeal: (date: string) => `إذا كان القرار خاطئًا فيمكنك التظلّم في تلك الصفحة، مرة واحدة، حتى ${date}.`,
    why: "تصلك هذه الرسالة لأن لديك حسابًا هنا يخصّه قرار. ويمكنك من «الإعدادات» ثم «الإشعارات» تحديد ما إذا كانت هذه الأخبار تُرسل بالبريد؛ أما صندوق الوارد ففيه كل شيء دائمًا.",
  },
};
