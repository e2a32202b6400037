import { pluralIn } from "../plural.ts";
import type * as en from "../en/articles.ts";

const plural = pluralIn("ar");

export const articles: typeof en.articles = {
  minutes: (n: number) =>
    plural(n, {
      zero: "أقل من دقيقة",
      one: "دقيقة واحدة",
      two: "دقيقتان",
      few: "# دقائق",
      many: "# دقيقة",
      other: "# دقيقة",
    }),
  firstPublished: (host: string) => `نُشر أول مرة على ${host}`,
  related: "أسئلة قريبة من هذا السؤال",
  edit: "تعديل",
  status: {
    draft: "مسودة",
    published: "منشور",
    "taken-down": "مسحوب",
    discarded: "مهمَل",
  },
  draftNotice: "هذه مسودة. لا يراها إلا كاتبها والمشرفون والمديرون.",
  takenDownNotice: "سُحب هذا المقال ومعه نقاشه. لا يراه إلا كاتبه والمشرفون والمديرون.",
  toDesk: "فتحه في صفحة الكتابة",
  promptLabel: "سؤال Reader Pool",
  noPrompt: "هنا مكان السؤال الموجَّه إلى القرّاء.",
};

/** What can be wrong with a page to read, and with an article to publish. Part of `problems`. */
export const articleProblems: typeof en.articleProblems = {
  sourceEmpty: (_n: number) => "لا شيء هنا. يُرجى لصق نص الصفحة، أو اختيار ملفها.",
  sourceBinary: (_n: number) => "هذا ليس نصًّا. يُرجى حفظ الصفحة نصًّا أو HTML وإرسالها، أو لصق ما يظهر فيها.",
  sourceTooLarge: (_n: number) => "هذا أكبر من ميغابايتين، وما من مقال بهذا الحجم. يُرجى لصق المقال وحده.",
  sourceNotUtf8: (_n: number) =>
    "تتعذّر قراءة حروف هذا الملف: ترميزه ليس UTF-8. يُرجى حفظه بترميز UTF-8، أو لصق نصّه.",
  sourceNoArticle: (_n: number) => "لم يُعثر هنا على مقال: لا مقطع من النص مترابطًا. يُرجى لصق نص المقال نفسه.",
  sourceTooTangled: (_n: number) =>
    "الصفحة متشابكة إلى حدّ تتعذّر معه قراءتها. يُرجى لصق النص كما يظهر، لا مصدره.",
  sourceTooLong: (n: number) =>
    plural(n, {
      zero: "المقال هنا أطول من المسموح. يُرجى تقسيمه.",
      one: "المقال هنا أطول من حرف واحد. يُرجى تقسيمه.",
      two: "المقال هنا أطول من حرفين. يُرجى تقسيمه.",
      few: "المقال هنا أطول من # أحرف. يُرجى تقسيمه.",
      many: "المقال هنا أطول من # حرفًا. يُرجى تقسيمه.",
      other: "المقال هنا أطول من # حرف. يُرجى تقسيمه.",
    }),
  titleMissing: (_n: number) => "المقال يحتاج إلى عنوان. تُرجى كتابته.",
  bodyMissing: (_n: number) => "المقال يحتاج إلى نص. لا شيء يُقرأ هنا بعد.",
  promptNotChosen: (_n: number) =>
    "عُثر على أكثر من سؤال. يُرجى اختيار السؤال الذي يبدأ به النقاش، أو كتابة سؤالك في الأسفل.",
  promptMissing: (_n: number) => "المقال يحتاج إلى سؤال لقرّائك: به يبدأ النقاش. ومن دون سؤال لا يمكن نشره.",
  slugTaken: (_n: number) => "هذا الرابط لمقال آخر، أو كان له من قبل. يُرجى اختيار غيره.",
  slugEmpty: (_n: number) => "الرابط يحتاج إلى حرف أو رقم واحد على الأقل.",
  changedSince: (_n: number) => "عدّل شخص آخر هذا المقال في اللحظة نفسها. يُرجى فتحه من جديد لرؤية نصّه الآن.",
};
