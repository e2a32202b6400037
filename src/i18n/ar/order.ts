import { pluralIn } from "../plural.ts";
import type * as en from "../en/order.ts";

const plural = pluralIn("ar");

/** In the genitive: behind "every", and behind "after". */
const minutes = (n: number) =>
  plural(n, {
    zero: "# دقيقة",
    one: "دقيقة",
    two: "دقيقتين",
    few: "# دقائق",
    many: "# دقيقة",
    other: "# دقيقة",
  });

/** Problems of the tools that keep order in discussions. */
export const orderProblems: typeof en.orderProblems = {
  movedMeanwhile: (_n: number) => "نُقل هذا الردّ للتوّ إلى نقاش آخر. تُرجى المحاولة من جديد.",
  changedSince: (_n: number) => "تغيّر هذا بعد ذلك، فلا يمكن التراجع عنه كما كان.",
  minutes: (n: number) => `دقائق كاملة، من 0 إلى ${n}؛ والقيمة 0 تنهي الوضع البطيء.`,
  moveAnswers: (_n: number) => "لا يمكن إلا نقل الإجابات، مع كل ما تحتها.",
  movesNowhere: (_n: number) => "لا سؤال مفتوحًا بهذا الرابط.",
  movesHere: (_n: number) => "هي هناك بالفعل.",
  mergeOther: (_n: number) => "لا يمكن إلا دمج ردّين للشخص نفسه في النقاش نفسه.",
  mergeLater: (_n: number) => "يُدمج الردّ اللاحق في السابق.",
};

/** What the next page says was just done. */
export const orderFlashes: typeof en.orderFlashes = {
  slowed: "الوضع البطيء مفعَّل.",
  unslowed: "انتهى الوضع البطيء.",
  newcomersHeld: "ما يكتبه الأعضاء الجدد هنا ينتظر الإشراف الآن.",
  newcomersFreed: "يمكن للأعضاء الجدد الكتابة هنا من جديد.",
  closedNow: "أُغلق النقاش.",
  openedAgain: "النقاش مفتوح من جديد.",
  branchLocked: "قُفل الفرع.",
  branchUnlocked: "الفرع مفتوح من جديد.",
  removed: "حُذف الردّ. ويُبلَّغ صاحبه بالسبب.",
  broughtBack: "عاد الردّ.",
  moved: "الإجابة هنا الآن، مع كل الردود عليها.",
  merged: "صار الردّان ردًّا واحدًا.",
  undone: "جرى التراجع.",
};

/** Slow mode, locked branches, moving, merging and deleting what others wrote. */
export const order: typeof en.order = {
  undo: "تراجع",

  /** In the composer, before one writes. */
  slow: (n: number) => `الوضع البطيء: ردّ واحد كل ${minutes(n)}.`,
  slowUntil: (n: number) => `الوضع البطيء: ردّ واحد كل ${minutes(n)}؛ يمكنك الكتابة من جديد في الساعة`,
  utc: "UTC",
  in: (n: number) => `بعد ${minutes(n)}`,

  branchLocked: "فرع مقفل",
  branchLockedWhy: "لا تمكن الإضافة إلى هذا الفرع.",
  deletedByModerator: "حذفه الإشراف",

  panel: "الإشراف على هذا النقاش",
  slowLabel: "الوضع البطيء",
  slowMinutes: "الوضع البطيء: الدقائق بين ردّين من القارئ نفسه",
  slowHint: "القيمة 0 تنهيه. ولا يشملك ذلك، ولا يشمل الكاتب والمشرفين.",
  slowSet: "ضبط الوضع البطيء",
  newcomersHint: "عند الحجز، ينتظر ما يكتبه الأعضاء الجدد هنا إلى أن يقرأه أحد المشرفين.",
  holdNewcomers: "حجز ما يكتبه الأعضاء الجدد هنا",
  freeNewcomers: "إظهار ما يكتبه الأعضاء الجدد هنا فورًا",
  closeHint: "بعد الإغلاق لا تمكن الإضافة إليه، وتُطلب من كاتب المقال كلمة الختام.",
  close: "إغلاق هذا النقاش الآن",
  open: "إعادة فتح هذا النقاش",

  menu: (name: string) => `المزيد للمشرفين عن ردّ ${name}`,
  lockBranch: "قفل الفرع",
  lockBranchOf: (name: string) => `قفل الفرع الذي يبدأ بردّ ${name}`,
  unlockBranch: "إلغاء قفل الفرع",
  unlockBranchOf: (name: string) => `إلغاء قفل الفرع الذي يبدأ بردّ ${name}`,
  remove: "حذف",
  removeOf: (name: string) => `حذف ردّ ${name} بصفة الإشراف`,
  bringBack: "إعادة",
  bringBackOf: (name: string) => `إعادة ردّ ${name}`,
  move: "نقل",
  moveOf: (name: string) => `نقل إجابة ${name} إلى سؤال آخر`,
  merge: "دمج",
  mergeOf: (name: string) => `دمج ردّ ${name} في ردّ سابق`,

  note: "ملاحظة إلى صاحبه",
  noteHint: "لن يراها أحد غيره. ويمكن تركها فارغة.",

  removeForm: {
    title: "حذف ردّ",
    lead: "سيرى القرّاء أن الإشراف حذفه؛ وتبقى الردود عليه. تمكن إعادته خلال ستة أشهر، ثم يُمحى نصّه.",
    legend: "لماذا؟",
    noteHint: "لن يراها أحد غيره. ويُبلَّغ بالسبب وبكيفية التظلّم.",
  },
  moveForm: {
    title: "نقل إجابة",
    lead: "تُنقل مع كل الردود عليها وأصواتها وروابطها. أما التثبيت واختيار الكاتب والاقتباسات فلا تُنقل معها. ويُبلَّغ صاحبها.",
    find: "البحث عن السؤال",
    findHint: "كلمات من عنوان مقال، أو رابطه.",
    search: "بحث",
    found: "نقلها إلى",
    latest: "أحدث الأسئلة",
    none: "لا سؤال مفتوحًا بهذا الاسم.",
    here: "نقل إلى هنا",
    hereOf: (title: string) => `نقل إلى هنا: «${title}»`,
  },
  mergeForm: {
    title: "دمج ردّ مكرّر",
    lead: "يزول هذا الردّ. وتنتقل أصواته والردود عليه إلى الردّ الباقي، وتقود إليه الروابط. ويُبلَّغ صاحبه.",
    legend: "أيّهما يبقى؟",
    none: "لم ينشر صاحبه في هذا النقاش شيئًا قبل ذلك. يُدمج اللاحق من الردّين في السابق.",
    button: "دمج في الردّ المختار",
  },
};
