import type { SettingWords } from "../../admin/settings-types.ts";
import type { FilterName } from "../../filters/types.ts";
import type { filterSettings, trustSettings } from "../../filters/settings.ts";
import { pluralIn } from "../plural.ts";
import type * as en from "../en/filters.ts";

const plural = pluralIn("ar");
const list = new Intl.ListFormat("ar", { type: "conjunction" });

/** What was matched, as it stands in the text; no more of it than can be read. It stands in the genitive. */
const quoted = (found: readonly string[]) => {
  const shown = found.slice(0, 5).map((word) => `«${word}»`);
  const others = plural(found.length - 5, {
    zero: "كلمات أخرى",
    one: "كلمة أخرى",
    two: "كلمتين أخريين",
    few: "# كلمات أخرى",
    many: "# كلمة أخرى",
    other: "# كلمة أخرى",
  });
  return list.format(found.length > 5 ? [...shown, others] : shown);
};

const OFF = { label: "عدم فعل شيء", hint: "" };
const FLAG = {
  label: "إظهاره مع إدراجه في قائمة الانتظار",
  hint: "يظهر فورًا، ويطّلع عليه أحد المشرفين لاحقًا.",
};
const HOLD = {
  label: "حجزه للمراجعة",
  hint: "لا يراه إلا صاحبه، منتظرًا، إلى أن يوافق عليه أحد المشرفين.",
};
const REFUSE = {
  label: "عدم قبوله",
  hint: "يُبلَّغ صاحبه بالسبب، ويمكنه تغيير النص وإرساله من جديد.",
};
const all = { off: OFF, flag: FLAG, hold: HOLD, refuse: REFUSE };

const CORAL = "العدد اثنان من Coral، وهو فيه عدد التعليقات المقبولة التي تجعل صاحبها معروفًا.";

const settings: Record<keyof typeof filterSettings | keyof typeof trustSettings, SettingWords> = {
  "filter-length": {
    label: "نصوص قصيرة جدًا",
    hint: "بعض المجتمعات تريد أكثر من كلمة «هذا». تُحتسب الأحرف والأرقام، لا المسافات والعلامات. وقد تكون العلامة الواحدة في الصينية كلمة كاملة: فليبقَ العدد صغيرًا حيث تُكتب.",
    choices: all,
  },
  "filter-length-letters": { label: "«قصير جدًا» يعني أقل من", hint: "أحرف وأرقام ظاهرة." },
  "filter-banned-words": {
    label: "الكلمات الممنوعة",
    hint: "القائمة في صفحة «قوائم الكلمات». وهي تسري على المشرفين أيضًا.",
    choices: { off: OFF, hold: HOLD, refuse: REFUSE },
  },
  "filter-repeat": {
    label: "النص نفسه مرة أخرى",
    hint: "من الشخص نفسه خلال هذه الدقائق، أو النص الطويل نفسه من أي شخص خلال يوم. ولا أثر لكبر الأحرف وصغرها ولا للمسافات وعلامات الترقيم.",
    choices: all,
  },
  "filter-repeat-minutes": {
    label: "«مرة أخرى» تعني خلال",
    hint: "بعد ذلك يمكن للشخص نفسه أن يقول الشيء نفسه.",
    source: "يستخدم Coral ست دقائق، ويستخدم Discourse خمسًا.",
  },
  "filter-suspect-words": {
    label: "الكلمات المشبوهة",
    hint: "القائمة في صفحة «قوائم الكلمات»، حيث تمكن تجربتها على ردود سابقة.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-links": {
    label: "روابط كثيرة",
    hint: "لا تُحتسب الروابط إلى هذا الموقع وإلى الأشخاص فيه. ومن حجز مشرف روابطه ينتظر مع أي رابط، أيًا كان الاختيار هنا.",
    choices: all,
  },
  "filter-links-most": {
    label: "«كثيرة» تعني أكثر من",
    hint: "بالقيمة 0 يُعدّ أي رابط إلى موقع آخر زائدًا على الحدّ.",
  },
  "filter-newcomer": {
    label: "الردود الأولى للأعضاء الجدد",
    hint: "ما دام هذا متوقفًا، يظهر كلام من ينشئ حسابًا فورًا. ويمكن من دونه حجز كلام الأعضاء الجدد في نقاش بعينه ما دام يتعرض لهجوم.",
    choices: {
      off: { label: "إظهارها فورًا", hint: "" },
      hold: {
        label: "حجزها للمراجعة",
        hint: "إلى أن يوافق أحد المشرفين على بعضها، أو تبقى منشورة يومًا.",
      },
    },
  },
  "filter-newcomer-replies": {
    label: "إلى أن يُقبل منها",
    hint: "من كان معروفًا (انظر أدناه) لا ينتظر لهذا السبب أبدًا.",
    source: CORAL,
  },
  "filter-burst": {
    label: "ردود كثيرة في عشر دقائق",
    hint: "من شخص واحد، في أي مكان من الموقع. ويُستثنى الموثوقون.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-burst-replies": { label: "«كثيرة» تعني", hint: "ومنها الردّ الذي يُرسل الآن." },
  "filter-rejected": {
    label: "كثرة الردود المرفوضة مؤخرًا",
    hint: "حين يكون المشرفون قد أخفوا أو حذفوا أو رفضوا ردّين على الأقل من ردود الشخص في الأيام السبعة الأخيرة، وكان ذلك نسبة كبيرة منها.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-rejected-percent": {
    label: "«نسبة كبيرة» تعني",
    hint: "من كل ما أرسله الشخص في سبعة أيام.",
    source: "القاعدة وأيامها السبعة ونسبة 30 في المئة من Coral.",
  },
  "filter-address": {
    label: "عدة حسابات من عنوان شبكة واحد",
    hint: "العائلات والمدارس والمكتبات تتشارك العنوان أيضًا: لهذا لا يفعل هذا المرشِّح أكثر من أن يطلب من مشرف الاطلاع. تُحفظ العناوين على هيئة بصمات بمفتاح سرّي، لمدة 30 يومًا. ويُستثنى الموثوقون.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-address-accounts": { label: "«عدة» تعني", hint: "حسابات مختلفة نشرت خلال 30 يومًا." },
  "filter-learnt": {
    label: "نصوص تشبه ما رفضه المشرفون",
    hint: "يتعلم من قرارات المشرفين هنا وحدها، ويبدأ بعد أن يرى 200 منها. لا يفعل أكثر من الحجز للمراجعة، ويذكر الكلمات التي دعت إليه.",
    choices: { off: OFF, hold: HOLD },
  },
  "filter-learnt-percent": {
    label: "الحجز حين لا يقل اليقين عن",
    hint: "كلما ارتفعت النسبة قلّ ما يُحجز، وزاد ما يفوت.",
    source: "طريقة Gary Robinson في الجمع بين الكلمات (2003)، بعد طريقة Paul Graham (2002).",
  },
  "trust-known-days": { label: "يصير الحساب معروفًا بعد", hint: "من إنشائه.", source: CORAL },
  "trust-known-read": {
    label: "المعروف: قراءة",
    hint: "ردود كتبها الآخرون، مع تسجيل الدخول. وكل ردّ من الشخص بقي منشورًا يُحسب بعشرة.",
    source: "Discourse، مستوى الثقة 1: قراءة 30 منشورًا.",
  },
  "trust-known-kept": {
    label: "المعروف: كتابة",
    hint: "ردود ما زال الجميع يرونها.",
    source: CORAL,
  },
  "trust-trusted-days": {
    label: "يصير الحساب موثوقًا بعد",
    hint: "من إنشائه.",
    source: "Discourse، مستوى الثقة 2: 15 يومًا.",
  },
  "trust-trusted-read": {
    label: "الموثوق: قراءة",
    hint: "تُحتسب بالطريقة نفسها.",
    source: "Discourse، مستوى الثقة 2: قراءة 100 منشور.",
  },
  "trust-trusted-kept": {
    label: "الموثوق: كتابة",
    hint: "الثقة ترفع القيود. ولا تجعل أحدًا مشرفًا أبدًا.",
    source: "يطلب Discourse ردودًا في ثلاثة موضوعات؛ وعشرة ردود هنا تساوي ذلك تقريبًا.",
  },
  "trust-upheld-most": {
    label: "تُفقد الثقة بأكثر من",
    hint: "بلاغات عن الشخص اتخذ المشرفون إجراء بشأنها، خلال 100 يوم: عندئذ يُعامل معاملة الأعضاء الجدد.",
    source: "Discourse، مستوى الثقة 3، ينظر هو أيضًا إلى آخر 100 يوم.",
  },
};

/** Why a filter found something, to its writer and to moderators: what it saw, and what it does not mean. */
const why: Record<FilterName, (found: readonly string[], count: number) => string> = {
  length: (_found, count) =>
    `النص أقصر من ${plural(count, {
      zero: "# حرف",
      one: "حرف واحد",
      two: "حرفين",
      few: "# أحرف",
      many: "# حرفًا",
      other: "# حرف",
    })}، والنصوص القصيرة هنا تنتظر الإشراف.`,
  "banned-words": (found) =>
    found.length === 0
      ? "في النص كلمة لا تُستخدم في هذا الموقع."
      : `يحتوي النص على ${quoted(found)}، وهو ما تستبعده قواعد هذا الموقع.`,
  repeat: (_found, count) =>
    count === 0
      ? "نُشر النص نفسه في هذا الموقع خلال اليوم الأخير."
      : `نُشر النص نفسه من هذا الحساب قبل أقل من ${plural(count, {
          one: "دقيقة واحدة",
          two: "دقيقتين",
          few: "# دقائق",
          many: "# دقيقة",
          other: "# دقيقة",
        })}.`,
  "suspect-words": (found) =>
    found.length === 0
      ? "في النص كلمة يريد المشرفون الاطلاع عليها."
      : `يحتوي النص على ${quoted(found)}، وهو ما يريد المشرفون الاطلاع عليه أولًا.`,
  links: (_found, count) =>
    `في النص ${plural(count, {
      zero: "# رابط",
      one: "رابط واحد",
      two: "رابطان",
      few: "# روابط",
      many: "# رابطًا",
      other: "# رابط",
    })}، وذلك من سمات الإعلانات في كثير من الأحيان.`,
  "silenced-links": () => "طلب أحد المشرفين الاطلاع على روابط هذا الحساب قبل ظهورها.",
  newcomer: (_found, count) =>
    count === 0
      ? "الردود الأولى للأعضاء الجدد يقرؤها أحد المشرفين قبل ظهورها."
      : `الردود الأولى للأعضاء الجدد يقرؤها أحد المشرفين قبل ظهورها: ${plural(count, {
          one: "بقي ردّ واحد",
          two: "بقي ردّان",
          few: "بقيت # ردود",
          many: "بقي # ردًّا",
          other: "بقي # ردّ",
        })}.`,
  burst: (_found, count) =>
    `هذا واحد من ${plural(count, {
      zero: "# ردّ",
      one: "ردّ واحد",
      two: "ردّين",
      few: "# ردود",
      many: "# ردًّا",
      other: "# ردّ",
    })} من الشخص نفسه في عشر دقائق.`,
  rejected: (_found, count) =>
    `لم يُبقِ المشرفون ${count} في المئة مما أرسله هذا الشخص في الأيام السبعة الأخيرة.`,
  address: (_found, count) =>
    `${plural(count, {
      zero: "# حساب نشر",
      one: "حساب واحد نشر",
      two: "حسابان نشرا",
      few: "# حسابات نشرت",
      many: "# حسابًا نشر",
      other: "# حساب نشر",
    })} من عنوان الشبكة نفسه خلال 30 يومًا.`,
  learnt: (found, count) =>
    `يشبه النص نصوصًا رفضها المشرفون (${count} في المئة)${found.length > 0 ? `، استنادًا قبل كل شيء إلى ${quoted(found)}` : ""}. القرار لأحد المشرفين، لا لهذا المرشِّح.`,
};

/** What each filter is called, to admins. */
const names: Record<FilterName, string> = {
  length: "نصوص قصيرة جدًا",
  "banned-words": "الكلمات الممنوعة",
  repeat: "النص نفسه مرة أخرى",
  "suspect-words": "الكلمات المشبوهة",
  links: "روابط كثيرة",
  "silenced-links": "روابط حجزها أحد المشرفين",
  newcomer: "الردود الأولى للأعضاء الجدد",
  burst: "ردود كثيرة في عشر دقائق",
  rejected: "كثرة الردود المرفوضة مؤخرًا",
  address: "عدة حسابات من عنوان شبكة واحد",
  learnt: "نصوص تشبه ما رفضه المشرفون",
};

/** Problems with a list. */
export const filterProblems: typeof en.filterProblems = {
  tooManyWords: (n: number) =>
    `${plural(n, {
      zero: "# كلمة",
      one: "كلمة واحدة",
      two: "كلمتان",
      few: "# كلمات",
      many: "# كلمة",
      other: "# كلمة",
    })} على الأكثر، و70,000 بايت في المجموع.`,
  unusableWords: (n: number) =>
    plural(n, {
      zero: "لا سطر يتعذّر البحث عنه.",
      one: "سطر واحد لا يمكن البحث عنه. يلزم في كل سطر حرفان أو رقمان على الأقل، وطوله 100 حرف على الأكثر.",
      two: "سطران لا يمكن البحث عنهما. يلزم في كل سطر حرفان أو رقمان على الأقل، وطوله 100 حرف على الأكثر.",
      few: "# أسطر لا يمكن البحث عنها. يلزم في كل سطر حرفان أو رقمان على الأقل، وطوله 100 حرف على الأكثر.",
      many: "# سطرًا لا يمكن البحث عنها. يلزم في كل سطر حرفان أو رقمان على الأقل، وطوله 100 حرف على الأكثر.",
      other: "# سطر لا يمكن البحث عنها. يلزم في كل سطر حرفان أو رقمان على الأقل، وطوله 100 حرف على الأكثر.",
    }),
};

const words: typeof en.filters.words = {
  title: "قوائم الكلمات",
  lead: "كلمات تُرفض، وكلمات يريد المشرفون الاطلاع عليها أولًا. تُستحسن تجربة القائمة على ما سبقت كتابته قبل تشغيلها: فمعظم ما تصادفه الكلمة كُتب بحسن نية.",
  how: "كيف تُطابَق الكلمات",
  rules: [
    "كلمة أو عبارة واحدة في كل سطر. لا تُحتسب إلا الكلمات الكاملة: «نصب» لا تصادف «منصب».",
    "لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للتشكيل ولا لعرض الحروف، ولا للحروف المتشابهة شكلًا: «casino» تصادف «CASÍNO» و«саsino» بحروف كيريلية و«c4sin0» و«cas-ino» و«c a s i n o».",
    "العلامة * بعد الكلمة تعني أي نهاية: «مراهن*» تصادف «مراهنة» و«مراهنات». ويفيد ذلك حيث تصل اللغة الكلمات بعضها ببعض: الألمانية والكورية والتركية.",
    "في التايلاندية والصينية واليابانية، التي تُكتب بلا مسافات، تُحتسب الكلمة حيث يجيز القاموس أن تبدأ كلمة وتنتهي.",
    "ويمكن أن تضم القائمة رموزًا تعبيرية. ولا شيء هنا نمط بحث: فالأقواس والنقاط بلا معنى.",
  ],
  each: {
    banned: {
      label: "الكلمات الممنوعة",
      hint: "لا يُقبل نص فيه واحدة منها؛ ويُبلَّغ صاحبه بالكلمة، ويمكنه تغييرها. يُستحسن أن تبقى القائمة قصيرة.",
    },
    suspect: {
      label: "الكلمات المشبوهة",
      hint: "ينتظر النص الذي فيه واحدة منها إلى أن يقرأه أحد المشرفين.",
    },
  },
  isOff: "متوقفة الآن.",
  what: {
    off: "تشغيلها",
    flag: "الآن: يظهر، ويُدرج في قائمة الانتظار",
    hold: "الآن: يُحجز للمراجعة",
    refuse: "الآن: لا يُقبل",
  },
  tryIt: "تجربة",
  switchOn: "تشغيل",
  tried: (n: number) =>
    plural(n, {
      zero: "لا ردود بعد للتجربة عليها",
      one: "التجربة على أحدث ردّ",
      two: "التجربة على أحدث ردّين",
      few: "التجربة على أحدث # ردود",
      many: "التجربة على أحدث # ردًّا",
      other: "التجربة على أحدث # ردّ",
    }),
  notYet: "لم يتغيّر شيء بعد: تسري القائمتان عند تشغيلهما.",
  met: (met: number, silent: number) =>
    `${plural(met, {
      zero: "لا كلمة كانت ستصادف شيئًا",
      one: "كلمة واحدة كانت ستصادف شيئًا",
      two: "كلمتان كانتا ستصادفان شيئًا",
      few: "# كلمات كانت ستصادف شيئًا",
      many: "# كلمة كانت ستصادف شيئًا",
      other: "# كلمة كانت ستصادف شيئًا",
    })}${silent > 0 ? `، وما لا يصادف شيئًا: ${plural(silent, { other: "#" })}` : ""}.`,
  metNothing: (n: number) => (n === 0 ? "لا كلمات في هذه القائمة." : "لم تكن أي كلمة منها ستصادف شيئًا."),
  inReplies: (n: number) =>
    plural(n, {
      zero: "ليست في أي ردّ",
      one: "في ردّ واحد",
      two: "في ردّين",
      few: "في # ردود",
      many: "في # ردًّا",
      other: "في # ردّ",
    }),
  more: (n: number) =>
    plural(n, {
      zero: "لا كلمات أخرى",
      one: "وكلمة أخرى",
      two: "وكلمتان أخريان",
      few: "و# كلمات أخرى",
      many: "و# كلمة أخرى",
      other: "و# كلمة أخرى",
    }),
};

export const filters: typeof en.filters = {
  words,
  why,
  names,
  settings,
  trust: { newcomer: "حساب جديد", known: "حساب معروف هنا", trusted: "حساب موثوق" },
};
