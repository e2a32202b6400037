import type { SettingName } from "../../admin/settings.ts";
import type { SettingGroup, SettingWords, Unit } from "../../admin/settings-types.ts";
import type { Area } from "../../admin/types.ts";
import { pluralIn } from "../plural.ts";
import type * as en from "../en/admin.ts";
import { charts } from "./admin-charts.ts";
import { factors } from "./factors.ts";
import { filters } from "./filters.ts";
import { languageSettings } from "./language.ts";

const plural = pluralIn("ar");
/** A number alone, where no word has to agree with it. */
const digits = (n: number): string => plural(n, { other: "#" });

/** Problems with what an admin typed. */
export const adminProblems: typeof en.adminProblems = {
  number: (_n: number) => "يُرجى إدخال عدد صحيح.",
  atLeast: (n: number) => `الحدّ الأدنى ${digits(n)}.`,
  atMost: (n: number) => `الحدّ الأقصى ${digits(n)}.`,
  ruleId: (_n: number) => "أحرف لاتينية صغيرة وأرقام وشَرطات، مثل «no-advertising»، و40 حرفًا على الأكثر.",
  ruleTaken: (_n: number) => "توجد قاعدة بهذا الاسم، وربما كانت من القواعد الموقوفة.",
  ruleKept: (_n: number) => "هذا الاسم مستخدَم لجزء من الصفحة. يُرجى اختيار اسم آخر.",
  lastRule: (_n: number) =>
    "هذه آخر قاعدة، والبلاغات تحتاج إلى قاعدة تستند إليها: تُرجى إضافة قاعدة أخرى أولًا.",
  lastAdmin: (_n: number) => "يجب أن يبقى مدير واحد على الأقل. يُرجى منح شخص آخر دور الإدارة أولًا.",
};

/** The words of each setting: what its feature has written, put together. */
const each: Record<SettingName, SettingWords> = {
  ...filters.settings,
  ...languageSettings,
  ...factors.settings,
  "one-answer": {
    label: "كم إجابة يمكن للقارئ تقديمها عن السؤال الواحد؟",
    hint: "الردود على الآخرين لا تُحتسب أبدًا. والإجابات الموجودة تبقى، أيًا كان الاختيار هنا.",
    choices: {
      on: {
        label: "إجابة واحدة قابلة للتعديل",
        hint: "لكل شخص صوت مسموع مرة واحدة، ولا يعلو صوت على آخر. ومن يعود يُعرض عليه تعديل إجابته.",
      },
      off: {
        label: "أي عدد من الإجابات",
        hint: "يناسب الأسئلة التي تطلب أمثلة، مثالًا في كل مرة.",
      },
    },
  },
};

const groups: Record<SettingGroup, { title: string; text: string }> = {
  discussion: { title: "النقاشات", text: "كيف تُقدَّم الإجابات والردود." },
  accounts: { title: "الحسابات", text: "كيف يُثبت أصحاب الحسابات أنهم هم حقًا." },
  newcomers: {
    title: "الأعضاء الجدد",
    text: "ما يسري على الحساب إلى أن يعرف الناس عنه القليل.",
  },
  filters: {
    title: "المرشِّحات",
    text: "تفحص كل نص يُرسل، بهذا الترتيب، وتبيّن السبب بكلمات يفهمها صاحبه. لا يحذف أي مرشِّح شيئًا: كل ما حُجز يمكن لمشرف أن يسمح بنشره.",
  },
  trust: {
    title: "الثقة",
    text: "تنمو من تلقاء نفسها مع الوقت ومع ما يبقى منشورًا، وترفع القيود المفروضة على الأعضاء الجدد. ولا تمنح أحدًا صلاحيات المشرفين أبدًا.",
  },
};

/** They stand behind any number, so they are worded to fit each: "3 من الردود", "30 من الردود". */
const units: Record<Unit, string> = {
  characters: "من الأحرف",
  links: "من الروابط",
  replies: "من الردود",
  reports: "من البلاغات",
  accounts: "من الحسابات",
  texts: "من النصوص",
  days: "من الأيام",
  hours: "من الساعات",
  minutes: "من الدقائق",
  percent: "في المئة",
};

const areas: Record<Area, string> = {
  settings: "الإعدادات",
  rules: "القواعد",
  words: "الكلمات",
  roles: "الأدوار",
};

/** What of a rule was changed. */
const ruleParts: Readonly<Record<string, string>> = {
  added: "إضافتها",
  title: "العنوان",
  text: "النص",
  place: "موضعها في القائمة",
  retired: "العمل بها",
};

const wordLists: Readonly<Record<string, string>> = { banned: "المرفوضة", suspect: "المحجوزة" };

export const admin: typeof en.admin = {
  /** In the top menu. */
  admin: "الإدارة",
  menu: "صفحات الإدارة",
  pages: {
    overview: "نظرة عامة",
    settings: "الإعدادات",
    limits: "الحدود والمرشِّحات",
    rules: "القواعد",
    words: "قوائم الكلمات",
    people: "الأشخاص والأدوار",
    history: "سجل التغييرات",
    outbox: "صندوق الصادر",
  },
  title: "إعدادات هذا المجتمع",
  lead: "ما يُقرَّر هنا يسري على الجميع منذ لحظة حفظه. أما طريقة عمل الخادم نفسه فتحدّدها بيئته.",
  limitsTitle: "الحدود والمرشِّحات",
  limitsLead: "ما الذي يُحجز، وممّن. تنتظر النصوص المحجوزة في قائمة الانتظار، ويراها أصحابها منتظرة.",
  noLimits: "لا شيء يُضبط هنا بعد.",
  words: "أما الكلمات التي تُرفض أو تُحجز فتُحدَّد في",
  wordsLink: "قوائم الكلمات",
  off: "في بيئة هذا الخادم ضُبط LIMITS=off: لا أثر لما يُضبط هنا إلى أن يُزال.",
  each,
  groups,
  units,
  between: (min: number, max: number) => `من ${digits(min)} إلى ${digits(max)}.`,
  initially: (value: string) => `القيمة الأصلية ${value}.`,
  source: "المصدر:",
  lastChanged: "آخر تغيير في",
  by: "بواسطة",
  nobody: "شخص غادر الموقع",
  program: "البرنامج",
  never: "هذا هو الوضع الأصلي؛ لم يغيّره أحد بعد.",
  charts,
  people: {
    title: "الأشخاص والأدوار",
    lead: "يسري الدور الجديد منذ النقرة التالية لصاحبه. وكل تغيير مدوَّن في سجل التغييرات وفي سجل القرارات العلني.",
    search: "الاسم أو الاسم الظاهر",
    find: "بحث",
    found: (n: number) =>
      plural(n, {
        zero: "لا حسابات",
        one: "حساب واحد",
        two: "حسابان",
        few: "# حسابات",
        many: "# حسابًا",
        other: "# حساب",
      }),
    foundFor: (n: number, q: string) =>
      `${plural(n, {
        zero: "لا حسابات في اسمها",
        one: "حساب واحد في اسمه",
        two: "حسابان في اسميهما",
        few: "# حسابات في اسمها",
        many: "# حسابًا في اسمها",
        other: "# حساب في اسمها",
      })} «${q}»`,
    all: "عرض الجميع",
    nobody: "لا أحد بهذا الاسم.",
    nobodyHint: "يكفي جزء من الاسم، ولا فرق بين الأحرف الكبيرة والصغيرة.",
    since: "منذ",
    roleOf: (name: string) => `دور ${name}`,
    give: "منح",
    giveOf: (name: string) => `منح ${name} هذا الدور`,
    suspended: "حساب معلَّق",
    pages: "صفحات الأشخاص",
    what: "صلاحيات كل دور",
    /** They stand behind the role's name. */
    can: {
      reader: "– القراءة والإجابة والردّ والتصويت والإبلاغ.",
      author: "– كتابة المقالات بأسئلتها، وحفظ النظام في نقاشاتها: التثبيت والقفل واختيار الإجابات.",
      moderator:
        "– البتّ في كل ما يُبلَّغ عنه أو يُحجز، أينما كان، مع إمكان تحذير القرّاء والكتّاب وتعليق حساباتهم.",
      admin: "– ضبط ما في هذه الصفحات: القواعد والحدود وقوائم الكلمات والأدوار.",
    },
  },
  history: {
    title: "سجل التغييرات",
    lead: "كل تغيير في الإعدادات والقواعد وقوائم الكلمات والأدوار: من أجراه، ومتى، وما كان قبله.",
    filter: "أقسام سجل التغييرات",
    all: "الكل",
    areas,
    empty: "لم يتغيّر شيء بعد.",
    emptyText: "كل ما تغيّره الإدارة من الآن فصاعدًا يُدرج هنا.",
    before: "قبل",
    after: "بعد",
    none: "لا شيء",
    older: "تغييرات أقدم",
    newest: "أحدث التغييرات",
    rule: "القاعدة",
    parts: ruleParts,
    lists: wordLists,
    ruleRetired: "موقوفة",
    ruleInUse: "معمول بها",
    role: "دور",
    wordLists: "قائمة الكلمات",
  },
};
