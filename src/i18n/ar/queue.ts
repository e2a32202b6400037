/** The words of the moderators' queue. */
import type { CaseKind, DecisionAction } from "../../db/schema.ts";
import { pluralIn } from "../plural.ts";
import type * as en from "../en/queue.ts";

const plural = pluralIn("ar");

/** What a case is about, within a sentence. */
const subject = {
  reply: (name: string) => `ردّ ${name}`,
  held: (name: string) => `نصّ ${name}`,
  edit: (name: string) => `تعديل ${name}`,
  person: (name: string) => name,
  article: (title: string) => `«${title}»`,
  appeal: (name: string) => `تظلّم ${name}`,
  message: (name: string) => `رسالة ${name}`,
};

/** Buttons: what is on them, and their whole name. */
const verdicts: Readonly<Record<string, { label: string; of: (what: string) => string }>> = {
  approve: { label: "نشر", of: (what) => `نشر ${what}` },
  hide: { label: "إخفاء", of: (what) => `إخفاء ${what}` },
  reject: { label: "عدم النشر", of: (what) => `عدم النشر: ${what}` },
  delete: { label: "حذف", of: (what) => `حذف ${what}` },
  // Of what is held: a rejection without a rule and a word.
  discard: { label: "استبعاد", of: (what) => `استبعاد ${what}` },
  "lock-branch": { label: "قفل الفرع", of: (what) => `قفل الفرع أسفل ${what}` },
  warn: { label: "تحذير", of: (what) => `تحذير صاحب ${what}` },
  suspend: { label: "تعليق الحساب", of: (what) => `تعليق الحساب لصاحب ${what}` },
  "hold-links": { label: "حجز الروابط", of: (what) => `حجز الروابط من صاحب ${what}` },
  answered: { label: "تمت الإجابة", of: (what) => `تمت الإجابة: ${what}` },
  grant: { label: "قبول", of: (what) => `قبول ${what}` },
  "refuse-appeal": { label: "رفض", of: (what) => `رفض ${what}` },
};

/** What was decided, with the case closed by it: "Juma's reply is hidden." */
const done: Partial<Record<DecisionAction, (what: string) => string>> = {
  hide: (what) => `أُخفي ${what}.`,
  approve: (what) => `نُشر ${what}.`,
  reject: (what) => `لم يُنشر ${what}.`,
  delete: (what) => `حُذف ${what}.`,
  warn: (what) => `وُجِّه تحذير إلى ${what}.`,
  suspend: (what) => `عُلِّق حساب ${what}.`,
  "hold-links": (what) => `الروابط من ${what} تنتظر الإشراف الآن.`,
  answered: (what) => `وُسمت ${what} بعبارة «تمت الإجابة».`,
  grant: (what) => `قُبل ${what}: أُلغي القرار.`,
  "refuse-appeal": (what) => `رُفض ${what}: القرار باقٍ.`,
};

/** A decision that leaves the case open, as a line in it. */
const steps: Partial<Record<DecisionAction, string>> = {
  warn: "وُجِّه تحذير إلى صاحب النص",
  suspend: "عُلِّق حساب صاحب النص",
  "hold-links": "روابط صاحب النص تنتظر الإشراف",
  "lock-branch": "قُفل الفرع أدناه",
};

/** How long a suspension lasts. */
const lengths: Readonly<Record<string, string>> = {
  "1h": "ساعة واحدة",
  "1d": "يوم واحد",
  "1w": "أسبوع واحد",
  "30d": "30 يومًا",
  ever: "بلا نهاية",
};

/** The buttons for several cases, and their whole names. */
const severalVerdicts: Readonly<Record<string, string>> = {
  approve: "بلا إجراء",
  hide: "إخفاء",
  delete: "حذف",
  warn: "تحذير",
  suspend: "تعليق الحسابات",
  "hold-links": "حجز الروابط",
};
const severalNames: Readonly<Record<string, string>> = {
  approve: "بلا إجراء بشأن المحدَّد، أو نشره",
  hide: "إخفاء المحدَّد، أو عدم نشره",
  delete: "حذف المحدَّد",
  warn: "تحذير أصحاب المحدَّد",
  suspend: "تعليق الحسابات لأصحاب المحدَّد",
  "hold-links": "حجز الروابط من أصحاب المحدَّد",
};

const textChanged = "تغيّر النص منذ اطّلاعك عليه: تُرجى قراءته من جديد.";

/** Problems with verdicts. */
export const queueProblems: typeof en.queueProblems = {
  textChanged: (_n: number) => textChanged,
};

export const queue: typeof en.queue = {
  title: "الإشراف",
  toLog: "سجل القرارات العلني",
  tabs: "الحالات",
  shows: {
    open: "مفتوحة",
    held: "محجوزة",
    reported: "أُبلغ عنها",
    recent: "حديثة",
    decided: "بُتّ فيها",
  },
  pager: "صفحات قائمة الانتظار",
  newest: "الأحدث",
  firstPage: "الصفحة الأولى",

  empty: "لا شيء ينتظر",
  emptyText: "صدر القرار في كل بلاغ وكل نص محجوز وكل رسالة. حان وقت قراءة شيء جميل.",
  emptyHeld: "لا شيء محجوز للمراجعة",
  emptyHeldText: "مرّ كل شيء من المرشِّحات، أو سبقت لك قراءة كل ما حجزته.",
  emptyReported: "لا بلاغات مفتوحة",
  emptyReportedText: "صدر القرار في كل ما أبلغ عنه القرّاء.",
  emptyRecent: "اطّلعت على كل الردود",
  emptyRecentText: "كل ما كُتب اطّلع عليه أحد المشرفين.",
  emptyDecided: "لم يُبتّ في شيء بعد",
  emptyDecidedText: "تأتي الحالات إلى هنا متى صدر القرار فيها.",
  emptyFiltered: "لا حالة كهذه",
  emptyFilteredText: "لم تُبقِ التصفية هنا شيئًا.",
  unfilter: "عرض كل الحالات",

  filters: {
    label: "تصفية",
    reason: "السبب",
    anyReason: "أي سبب",
    article: "المقال",
    anyArticle: "أي مقال",
    apply: "تصفية",
    person: (name: string) => `عن ${name}`,
    inArticle: (title: string) => `في «${title}»`,
    clear: "عرض الكل",
    all: "كل الحالات",
    allAbout: (name: string) => `كل الحالات عن ${name}`,
  },

  kinds: {
    reply: "ردّ أُبلغ عنه",
    person: "شخص أُبلغ عنه",
    article: "مقال أُبلغ عنه",
    held: "ردّ محجوز",
    appeal: "تظلّم",
    message: "رسالة",
  } satisfies Record<CaseKind, string>,
  heldEdit: "تعديل محجوز",
  recentReply: "ردّ",
  select: (what: string) => `تحديد ${what}`,
  inArticle: "في",
  answering: "ردًّا على",
  writtenBy: "بقلم",
  reports: (n: number) =>
    plural(n, {
      zero: "لا بلاغات",
      one: "بلاغ واحد",
      two: "بلاغان",
      few: "# بلاغات",
      many: "# بلاغًا",
      other: "# بلاغ",
    }),
  somebody: "شخص لم يسجّل الدخول",
  aFilter: "مرشِّح",
  whyHeld: "سبب الحجز للمراجعة",
  editOf: "من شأنه أن يغيّر",
  theReply: "هذا الردّ",
  presentText: "النص الحالي",
  newText: "النص بعد التغيير",
  latest: "آخر ما كُتب من هذا الحساب",
  nothingWritten: "لا شيء متاحًا للقراءة من هذا الحساب.",
  appealAgainst: "التظلّم من",
  appealText: "النص المعني",
  appealWords: "نص التظلّم",
  ownDecision: "أنت من اتخذ هذا القرار: يجب أن ينظر في التظلّم مشرف آخر.",
  isHidden: "مخفي",
  isDeleted: "حذف صاحبه هذا الردّ بعد ذلك. لم يبقَ ما يُخفى.",
  isTakenDown: "مسحوب",

  record: {
    label: (name: string) => `سجل ${name}`,
    here: "هنا منذ",
    kept: (n: number) =>
      plural(n, {
        zero: "لا ردود علنية",
        one: "ردّ علني واحد",
        two: "ردّان علنيان",
        few: "# ردود علنية",
        many: "# ردًّا علنيًا",
        other: "# ردّ علني",
      }),
    hidden: (n: number) =>
      plural(n, {
        zero: "لا ردود مخفية",
        one: "ردّ مخفي واحد",
        two: "ردّان مخفيان",
        few: "# ردود مخفية",
        many: "# ردًّا مخفيًا",
        other: "# ردّ مخفي",
      }),
    warnings: (n: number) =>
      plural(n, {
        zero: "لا تحذيرات",
        one: "تحذير واحد",
        two: "تحذيران",
        few: "# تحذيرات",
        many: "# تحذيرًا",
        other: "# تحذير",
      }),
    suspended: "الحساب معلَّق حتى",
    suspendedForEver: "الحساب معلَّق بلا نهاية",
    linksHeld: "الروابط تنتظر الإشراف",
    earlier: (n: number) =>
      plural(n, {
        zero: "لا قرارات سابقة",
        one: "قرار سابق واحد",
        two: "قراران سابقان",
        few: "# قرارات سابقة",
        many: "# قرارًا سابقًا",
        other: "# قرار سابق",
      }),
  },

  notes: {
    label: "ملاحظات بين المشرفين",
    about: (name: string) => `عن ${name}`,
    add: "إضافة ملاحظة",
    body: "للمشرفين الآخرين وحدهم",
    onCase: "تدوينها عن هذه الحالة",
    onPerson: (name: string) => `تدوينها عن ${name}`,
    added: "أُضيفت الملاحظة.",
  },

  subject,
  verdicts,
  dismiss: "بلا إجراء",
  dismissMessage: "صرف النظر",
  dismissOf: {
    reply: (name: string) => `بلا إجراء بشأن البلاغات عن ردّ ${name}`,
    recent: (name: string) => `بلا إجراء بشأن ردّ ${name}`,
    person: (name: string) => `بلا إجراء بشأن البلاغات عن ${name}`,
    article: (title: string) => `بلا إجراء بشأن البلاغات عن «${title}»`,
    message: (name: string) => `صرف النظر عن رسالة ${name}`,
  },
  warnPerson: (name: string) => `تحذير ${name}`,
  suspendPerson: (name: string) => `تعليق الحساب: ${name}`,
  holdLinksOf: (name: string) => `حجز الروابط من ${name}`,
  suspendFor: "لأي مدة؟",
  lengths,
  reason: "السبب",
  note: "ملاحظة إلى صاحب النص",
  answer: "الإجابة بالبريد",
  answerTo: (name: string) => `الإجابة بالبريد عن رسالة ${name}`,
  mailSubject: (site: string) => `رسالتك إلى ${site}`,

  done,
  steps,
  dismissed: {
    reply: (name: string) => `ردّ ${name} باقٍ؛ وأُغلقت البلاغات عنه.`,
    recent: (name: string) => `ردّ ${name} باقٍ.`,
    person: (name: string) => `أُغلقت البلاغات عن ${name}.`,
    article: (title: string) => `أُغلقت البلاغات عن «${title}».`,
    message: (name: string) => `أُغلقت رسالة ${name}.`,
  },
  closed: (what: string) => `أُغلقت الحالة بشأن ${what}.`,
  stepDone: (step: string) => `${step}.`,
  by: "القرار من",
  already: (name: string) => `صدر القرار في هذه الأثناء من ${name}:`,
  automatically: "مرشِّح",
  left: (n: number) =>
    plural(n, {
      zero: "لم يبقَ شيء.",
      one: "بقيت حالة واحدة.",
      two: "بقيت حالتان.",
      few: "بقيت # حالات.",
      many: "بقيت # حالة.",
      other: "بقيت # حالة.",
    }),
  undo: "تراجع",
  undoHide: (name: string) => `تراجع: إظهار ردّ ${name} من جديد`,
  undoDismiss: (name: string) => `تراجع: إعادة فتح البلاغات عن ردّ ${name}`,
  undoMessage: (name: string) => `تراجع: إعادة فتح رسالة ${name}`,
  undoOther: (what: string) => `تراجع عن القرار بشأن ${what}`,
  undoStep: (step: string) => `تراجع: ${step}`,
  undoSeveral: (n: number) => `تراجع عن الكل (${n})`,
  reopened: "هذه الحالة مفتوحة من جديد.",
  undone: (n: number) =>
    plural(n, {
      zero: "لم يُلغَ أي قرار.",
      one: "أُلغي قرار واحد.",
      two: "أُلغي قراران.",
      few: "أُلغيت # قرارات.",
      many: "أُلغي # قرارًا.",
      other: "أُلغي # قرار.",
    }),
  nothingUndone: "لم يعد إلغاء ذلك ممكنًا.",
  changed: textChanged,
  chooseReason: "اختيار قاعدة",
  nothingToUndo: "لا شيء يمكن التراجع عنه.",

  several: {
    label: "عدة حالات معًا",
    /** The script puts the number in for #. */
    selected: "المحدَّد: #",
    all: "تحديد كل المعروض",
    reason: "السبب",
    ownReasons: "الأكثر ورودًا في البلاغات",
    verdicts: severalVerdicts,
    names: severalNames,
    decided: (n: number) =>
      plural(n, {
        zero: "لم يُبتّ في أي حالة.",
        one: "بُتّ في حالة واحدة.",
        two: "بُتّ في حالتين.",
        few: "بُتّ في # حالات.",
        many: "بُتّ في # حالة.",
        other: "بُتّ في # حالة.",
      }),
    late: (n: number) =>
      plural(n, {
        zero: "لم يسبق البتّ في أي حالة.",
        one: "حالة واحدة سبق البتّ فيها.",
        two: "حالتان سبق البتّ فيهما.",
        few: "# حالات سبق البتّ فيها.",
        many: "# حالة سبق البتّ فيها.",
        other: "# حالة سبق البتّ فيها.",
      }),
    refused: (n: number) =>
      plural(n, {
        zero: "لا حالة يتعذّر البتّ فيها هكذا.",
        one: "حالة واحدة لا يمكن البتّ فيها هكذا.",
        two: "حالتان لا يمكن البتّ فيهما هكذا.",
        few: "# حالات لا يمكن البتّ فيها هكذا.",
        many: "# حالة لا يمكن البتّ فيها هكذا.",
        other: "# حالة لا يمكن البتّ فيها هكذا.",
      }),
    unread: (n: number) =>
      plural(n, {
        zero: "لم يتغيّر أي نص منذ اطّلاعك.",
        one: "نص واحد تغيّر منذ اطّلاعك: تُرجى قراءته من جديد.",
        two: "نصّان تغيّرا منذ اطّلاعك: تُرجى قراءتهما من جديد.",
        few: "# نصوص تغيّرت منذ اطّلاعك: تُرجى قراءتها من جديد.",
        many: "# نصًّا تغيّرت منذ اطّلاعك: تُرجى قراءتها من جديد.",
        other: "# نص تغيّرت منذ اطّلاعك: تُرجى قراءتها من جديد.",
      }),
  },

  claimed: (name: string) => `قيد النظر لدى ${name}`,

  keys: {
    button: "المفاتيح",
    title: "مفاتيح قائمة الانتظار",
    about: "تعمل ما لم يكن المؤشر في حقل. وعند تحديد حالات يسري القرار عليها كلها.",
    close: "إغلاق",
    chosen: "السبب:",
    unfit: "هذا المفتاح لا يقرّر شيئًا هنا.",
    list: [
      [["j", "k"], "الحالة التالية، والحالة السابقة"],
      [["a"], "بلا إجراء، أو النشر، أو «تمت الإجابة»، أو قبول التظلّم"],
      [["h"], "الإخفاء، أو عدم النشر، أو الرفض"],
      [["d"], "الحذف، أو الاستبعاد، أو صرف النظر عن رسالة"],
      [["w"], "تحذير صاحب النص"],
      [["s"], "تعليق حساب صاحب النص: ثم رقم، أو Enter"],
      [["l"], "قفل الفرع أدناه"],
      [["n"], "حجز روابط صاحب النص"],
      [["1", "…", "9"], "اختيار السبب"],
      [["e"], "الكتابة إلى الشخص المعني؛ والمفتاح Escape يعيد إلى الحالة"],
      [["x"], "التحديد، أو إلغاؤه"],
      [["z"], "التراجع عن آخر قرار؛ ومرة أخرى عن الذي قبله"],
      [["?"], "هذه القائمة"],
    ],
  },
};
