import type * as en from "../en/common.ts";
import { pluralIn } from "../plural.ts";
import { adminProblems } from "./admin.ts";
import { articleProblems } from "./articles.ts";
import { promptProblems } from "./prompt.ts";
import { heldProblems } from "./held.ts";
import { queueProblems } from "./queue.ts";
import { filterProblems } from "./filters.ts";
import { ownProblems } from "./own.ts";
import { preferenceFlashes } from "./preferences.ts";
import { sanctionFlashes } from "./sanctions.ts";
import { confirmingFlashes, confirmingProblems } from "./confirming.ts";
import { connectionsProblems } from "./connections.ts";
import { factors, factorsProblems } from "./factors.ts";
import { leavingFlashes, leavingProblems } from "./leaving.ts";
import { limitsProblems } from "./limits.ts";
import { pushFlashes, pushProblems } from "./push.ts";
import { blockFlashes } from "./blocks.ts";
import { settingsFlashes, settingsProblems } from "./settings.ts";
import { orderFlashes, orderProblems } from "./order.ts";

const plural = pluralIn("ar");

export const common: typeof en.common = {
  offline: "تعذّر الوصول إلى الخادم. تُرجى المحاولة بعد لحظات.",
  skip: "الانتقال إلى النص",
  /** Between the parts of a note, before its space. */
  comma: "،",
  justNow: "الآن",
  questions: "الأسئلة",
  people: "الأعضاء",
  about: "عن الموقع",
  contact: "التواصل معنا",
  rules: "القواعد",
  privacy: "الخصوصية",
  moderation: "الإشراف",
  log: "القرارات",
  desk: "الكتابة",
  logIn: "تسجيل الدخول",
  logOut: "تسجيل الخروج",
  register: "إنشاء حساب",
  mainMenu: "القائمة الرئيسية",
  footerMenu: "عن هذا الموقع",
  signedInAs: (name: string) => `دخلت باسم ${name}`,
  madeWith: "يعمل على Reader Pool.",
  demoLabel: "نسخة تجريبية",
  demo: "هذه نسخة تجريبية مؤقتة: كل ما يُكتب هنا يزول عند إيقافها.",
  cancel: "إلغاء",
  save: "حفظ",
  older: "الأقدم",
  newer: "الأحدث",
  page: (n: number) => `الصفحة ${n}`,
  roles: { reader: "قارئ", author: "كاتب", moderator: "الإشراف", admin: "الإدارة" },
  answers: (n: number) =>
    plural(n, {
      zero: "لا إجابات",
      one: "إجابة واحدة",
      two: "إجابتان",
      few: "# إجابات",
      many: "# إجابة",
      other: "# إجابة",
    }),
  replies: (n: number) =>
    plural(n, {
      zero: "لا ردود",
      one: "ردّ واحد",
      two: "ردّان",
      few: "# ردود",
      many: "# ردًّا",
      other: "# ردّ",
    }),
  noAnswers: "لا إجابات بعد",
  correctThis: (n: number) =>
    plural(n, {
      zero: "لا شيء يحتاج إلى مراجعة",
      one: "أمر واحد يحتاج إلى مراجعة",
      two: "أمران يحتاجان إلى مراجعة",
      few: "# أمور تحتاج إلى مراجعة",
      many: "# أمرًا يحتاج إلى مراجعة",
      other: "# أمر يحتاج إلى مراجعة",
    }),
};

/** A time to wait, of so many seconds; in the accusative. */
function span(n: number): string {
  if (n <= 90)
    return plural(n, {
      zero: "لحظة",
      one: "ثانية واحدة",
      two: "ثانيتين",
      few: "# ثوانٍ",
      many: "# ثانية",
      other: "# ثانية",
    });
  const minutes = Math.ceil(n / 60);
  if (minutes <= 90)
    return plural(minutes, {
      zero: "لحظة",
      one: "دقيقة واحدة",
      two: "دقيقتين",
      few: "# دقائق",
      many: "# دقيقة",
      other: "# دقيقة",
    });
  return plural(Math.ceil(minutes / 60), {
    zero: "لحظة",
    one: "ساعة واحدة",
    two: "ساعتين",
    few: "# ساعات",
    many: "# ساعة",
    other: "# ساعة",
  });
}

/** One sentence for each problem with a field; the number is the limit it speaks of. */
export const problems: typeof en.problems = {
  ...adminProblems,
  ...articleProblems,
  ...promptProblems,
  ...ownProblems,
  ...filterProblems,
  ...heldProblems,
  ...queueProblems,
  ...orderProblems,
  ...settingsProblems,
  ...confirmingProblems,
  ...connectionsProblems,
  ...factorsProblems,
  ...leavingProblems,
  ...limitsProblems,
  ...pushProblems,
  invalid: (_n: number) => "تُرجى مراجعة هذا.",
  required: (_n: number) => "يُرجى ملء هذا الحقل.",
  tooLong: (n: number) =>
    plural(n, {
      zero: "بلا أي حرف.",
      one: "حرف واحد على الأكثر.",
      two: "حرفان على الأكثر.",
      few: "# أحرف على الأكثر.",
      many: "# حرفًا على الأكثر.",
      other: "# حرف على الأكثر.",
    }),
  tooShort: (n: number) =>
    plural(n, {
      zero: "أي عدد من الأحرف.",
      one: "حرف واحد على الأقل.",
      two: "حرفان على الأقل.",
      few: "# أحرف على الأقل.",
      many: "# حرفًا على الأقل.",
      other: "# حرف على الأقل.",
    }),
  nothingVisible: (_n: number) => "لا شيء يُقرأ هنا بعد. المطلوب حرف ظاهر واحد على الأقل.",
  tooNested: (_n: number) => "مستويات القوائم أو الاقتباسات المتداخلة هنا أكثر مما يجب. يُرجى تبسيطها.",
  username: (_n: number) => "أحرف وأرقام ونقاط وشَرطات وشَرطات سفلية، تبدأ بحرف أو رقم، بلا مسافات.",
  usernameTaken: (_n: number) => "هذا الاسم مستخدَم، أو يشبه كثيرًا اسمًا مستخدَمًا.",
  usernameReserved: (_n: number) => "هذا الاسم مخصَّص للموقع نفسه. يُرجى اختيار غيره.",
  passwordCommon: (_n: number) =>
    "هذه من كلمات المرور التي تُخمَّن أولًا. يُرجى اختيار غيرها؛ ثلاث كلمات أو أربع معًا تفي بالغرض.",
  passwordIsName: (_n: number) => "لا يصحّ أن تكون كلمة المرور اسمك أو بريدك الإلكتروني.",
  email: (_n: number) => "لا يبدو هذا بريدًا إلكترونيًا. ينبغي أن يكون على مثال name@example.org.",
  emailTaken: (_n: number) => "هناك حساب بهذا البريد الإلكتروني. ربما يكفي تسجيل الدخول؟",
  wrongLogin: (_n: number) => "الاسم أو كلمة المرور خطأ.",
  choose: (_n: number) => "يُرجى اختيار واحد.",
  wait: (n: number) => `يُرجى الانتظار ${span(n)} ثم الإرسال من جديد.`,
  tooManyPins: (n: number) =>
    plural(n, {
      zero: "لا مكان لردّ مثبَّت آخر. يُرجى إلغاء تثبيت ردّ أولًا.",
      one: "هناك ردّ مثبَّت بالفعل، وهو أقصى ما يمكن. يُرجى إلغاء تثبيته أولًا.",
      two: "هناك ردّان مثبَّتان بالفعل، وهو أقصى ما يمكن. يُرجى إلغاء تثبيت أحدهما أولًا.",
      few: "هناك # ردود مثبَّتة بالفعل، وهو أقصى ما يمكن. يُرجى إلغاء تثبيت أحدها أولًا.",
      many: "هناك # ردًّا مثبَّتًا بالفعل، وهو أقصى ما يمكن. يُرجى إلغاء تثبيت أحدها أولًا.",
      other: "هناك # ردّ مثبَّت بالفعل، وهو أقصى ما يمكن. يُرجى إلغاء تثبيت أحدها أولًا.",
    }),
  url: (_n: number) => "ينبغي أن يكون هذا رابطًا كاملًا يبدأ بـ \u2066http://\u2069 أو \u2066https://\u2069.",
  gone: (_n: number) => "أُخفي هذا الردّ أو حُذف في هذه الأثناء.",
  cantUndo: (_n: number) => "لا يمكن التراجع عن هذا.",
  noSuchVerdict: (_n: number) => "لا يمكن البتّ في هذا على هذا النحو.",
  sendAgain: (_n: number) =>
    "يُرجى الإرسال مرة أخرى: امتلأ حقل كان يجب أن يبقى فارغًا، ولعلّ المتصفّح هو الذي ملأه.",
  sentBefore: (_n: number) =>
    "نُشر هذا من قبل بكلمات أخرى. ما كتبته الآن ما زال هنا؛ ولنشره أيضًا يُرجى إرساله مرة أخرى.",
  parentGone: (_n: number) =>
    "لم يعد الردّ الذي كان ردّك عليه موجودًا. نصّك ما زال هنا، ويمكنك نشره إجابةً مستقلة.",
};

/** Why somebody may not do something. */
export const refusals: typeof en.refusals = {
  "signed-out": "يُرجى تسجيل الدخول أولًا.",
  role: "حسابك لا يتيح هذا. وإن كان ينبغي أن يتيحه فيمكنك سؤال مديري الموقع.",
  "not-yours": "هذا متاح لكاتب المقال وللمديرين وحدهم.",
  "own-reply": "لا يمكن هذا مع ردّ كتبته بنفسك.",
  "not-your-reply": "هذا متاح لكاتب الردّ وحده.",
  "not-open": "لم يُفتح هذا النقاش بعد.",
  closed: "هذا النقاش مغلق: تمكن قراءته، ولا تمكن الإضافة إليه.",
  "still-open": "يصبح هذا ممكنًا بعد إغلاق النقاش.",
  locked: "هذا النقاش مقفل: تمكن قراءته، ولا تمكن الإضافة إليه.",
  "branch-locked": "هذا الفرع مقفل: تمكن قراءته، ولا تمكن الإضافة إليه.",
  "second-factor":
    "من يحفظ النظام هنا يحتاج إلى خطوة ثانية للتحقق عند تسجيل الدخول. يمكنك إعدادها في الإعدادات، قسم الأمان؛ وبعدها يعمل هذا من جديد.",
  suspended: "حسابك معلَّق. يمكنك القراءة وتقديم تظلّم: الطريقة في صندوق الوارد.",
  "own-account": "لا يمكن هذا مع حسابك أنت.",
  outranked: "فعلُ هذا بمن يحفظ النظام هنا متاح للمديرين وحدهم.",
  left: "صاحب هذا الحساب غادر الموقع.",
  "own-article": "لا يمكن هذا مع مقالك أنت.",
  "not-concerned": "لا يقرأ هذا إلا الشخص المعنيّ والمشرفون.",
  appealed: "سبق أن تظلّمت من هذا القرار.",
  "appeal-too-late": "كان يجب تقديم التظلّم خلال ستة أشهر من القرار.",
  "no-appeal": "لا شيء هنا للتظلّم منه: هذا القرار أُلغي، أو لا ينتقص منك شيئًا.",
  "own-decision": "يجب أن يبتّ في هذا التظلّم شخص آخر.",
  "own-case": "الأمر يخصّك: يجب أن يبتّ فيه شخص آخر.",
  hidden: "أخفى الإشراف هذا الردّ.",
  deleted: "حُذف هذا الردّ.",
  unpublished: "لم يُنشر هذا المقال بعد.",
  removed: "سُحب هذا المقال.",
  "last-factor":
    "من يحفظ النظام هنا يحتاج إلى خطوة ثانية للتحقق، وهذه آخر ما لديك. يُرجى إعداد خطوة أخرى أولًا؛ ثم تمكن إزالة هذه.",
  "last-admin": "يجب أن يبقى مدير واحد على الأقل. يُرجى تعيين مدير آخر أولًا.",
};

/** What the next page says was just done. */
export const flashes: typeof en.flashes = {
  posted: "نُشر.",
  locked: "هذا النقاش مقفل الآن.",
  unlocked: "هذا النقاش مفتوح من جديد.",
  timesSet: "حُدّدت المواعيد.",
  closedAlready: "كان مغلقًا من قبل.",
  unchanged: "لم يتغيّر شيء.",
  noted: "نُشرت كلمة الختام.",
  noteBack: "سُحبت كلمة الختام.",
  loggedOut: "سُجّل خروجك.",
  saved: "حُفظ.",
  restored: "عاد ردّك.",
  held: "ردّك بانتظار الإشراف، والسبب مذكور بجانبه.",
  heldEdit: "تعديلك بانتظار الإشراف. وحتى ذلك الحين يبقى ردّك كما كان.",
  ...confirmingFlashes,
  ...orderFlashes,
  ...settingsFlashes,
  ...blockFlashes,
  ...pushFlashes,
  ...leavingFlashes,
  ...factors.flashes,
  ...sanctionFlashes,
  ...preferenceFlashes,
};
