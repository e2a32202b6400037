import { pluralIn } from "../plural.ts";
import type * as en from "../en/composer.ts";

const plural = pluralIn("ar");

/** The composer, and drafts. */
export const composer: typeof en.composer = {
  yourAnswer: "إجابتك",
  yourReply: "ردّك",
  placeholder: "ما رأيك؟",
  answerButton: "إرسال الإجابة",
  replyButton: "إرسال الردّ",
  inReplyTo: "ردًّا على",
  signedOutHint: "الكتابة أولًا. ثم للنشر:",
  kept: "حُفظ نصّك، ويُنشر بعد تسجيل الدخول أو إنشاء حساب.",
  keptHere: "هذا ما كتبته قبل تسجيل دخولك. يُرجى إلقاء نظرة عليه ثم إرساله.",
  keptMoved: "الردّ الذي كان ردّك عليه نُقل إلى هذا النقاش، ومعه ما كتبته. يُرجى إلقاء نظرة عليه ثم إرساله.",
  keptFailed: "تعذّر نشر نصّك الآن. ما زال هنا: يُرجى إلقاء نظرة عليه ثم إرساله من جديد.",
  otherPerson: (name: string) => `دخلت الآن باسم ${name}. لنشر النص بهذا الاسم يُرجى إرساله من جديد.`,
  stuckTitle: "لم يُنشر ردّك",
  stuck: {
    gone: "الردّ الذي كان ردّك عليه أُخفي أو حُذف. ما كتبته موجود هنا، ويمكنك نسخه.",
    locked: "أقفل الإشراف هذا الفرع في هذه الأثناء. ما كتبته موجود هنا، ويمكنك نسخه.",
    merged: "الردّ الذي كان ردّك عليه دُمج في ردّ آخر للكاتب نفسه. ما كتبته موجود هنا: يمكنك نسخه والردّ هناك.",
    moved: "الردّ الذي كان ردّك عليه نُقل إلى نقاش آخر. ما كتبته موجود هنا: يمكنك نسخه والردّ هناك.",
  },
  stuckWhere: {
    gone: "",
    locked: "عرض الفرع",
    merged: "الانتقال إلى ذلك الردّ",
    moved: "الانتقال إلى مكانه الآن",
  },
  // The script puts every number into the text made for 0: it has to be right for all of them.
  left: (n: number) => plural(n, { other: "الأحرف المتبقية: #" }),
  over: (n: number) => plural(n, { other: "الأحرف الزائدة: #" }),
  offline: "تعذّر الوصول إلى الخادم. نصّك ما زال هنا؛ يمكنك إرساله حين يعود الاتصال.",
  lockedText: "لم يُنشر ما كتبته؛ وهو هنا، ويمكنك نسخه.",
  lockedComposer: "هذا النقاش مقفل. يمكنك قراءة كل شيء، ولا تمكن الإضافة إليه.",

  preview: "معاينة",
  previewLabel: "معاينة نصّك",
  quote: "اقتباس",
  people: "أشخاص تمكن الإشارة إليهم",

  savedHere: "محفوظ على هذا الجهاز",
  saved: "محفوظ",
  collision: "تغيّرت هذه المسودة أيضًا في نافذة أخرى.",
  collisionHow: "نصّك في الأعلى، والآخر تحته. لن يضيع شيء قبل اختيارك.",
  other: "النص الآخر",
  keepMine: "إبقاء نصّي",
  takeOther: "أخذ الآخر",

  help: "التنسيق",
  helpTyped: "ما يُكتب",
  helpShown: "ما يظهر",
  helpBold: "غامق",
  helpItalic: "مائل",
  helpLink: "رابط",
  helpQuote: "اقتباس",
  helpItem: "بند",
  helpStep: "خطوة",
  helpCode: "كما كُتب",
  helpName: "اسم",
  helpNameHow: "شخص",
  helpRest: "السطر الفارغ يبدأ فقرة جديدة. وشيفرة HTML تظهر كما كُتبت.",
};
