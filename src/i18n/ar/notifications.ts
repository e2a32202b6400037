import { pluralIn } from "../plural.ts";
import type * as en from "../en/notifications.ts";

const plural = pluralIn("ar");

/** The number alone, where it stands in brackets and no word has to agree with it. */
const digits = (n: number): string => plural(n, { other: "#" });

export const notifications: typeof en.notifications = {
  title: "صندوق الوارد",
  bell: (n: number) =>
    n === 0
      ? "صندوق الوارد"
      : n > 99
        ? "صندوق الوارد، أكثر من 99 إشعارًا غير مقروء"
        : plural(n, {
            one: "صندوق الوارد، إشعار غير مقروء",
            two: "صندوق الوارد، إشعاران غير مقروءين",
            few: "صندوق الوارد، # إشعارات غير مقروءة",
            many: "صندوق الوارد، # إشعارًا غير مقروء",
            other: "صندوق الوارد، # إشعار غير مقروء",
          }),
  most: "99+",
  /** Said by itself, when more has come. */
  bellSaid: (n: number) =>
    n > 99
      ? "في صندوق الوارد أكثر من 99 إشعارًا غير مقروء."
      : plural(n, {
          zero: "لا إشعارات غير مقروءة في صندوق الوارد.",
          one: "في صندوق الوارد إشعار غير مقروء.",
          two: "في صندوق الوارد إشعاران غير مقروءين.",
          few: "في صندوق الوارد # إشعارات غير مقروءة.",
          many: "في صندوق الوارد # إشعارًا غير مقروء.",
          other: "في صندوق الوارد # إشعار غير مقروء.",
        }),
  choose: "اختيار ما يصلك من إشعارات",
  unconfirmed: "بريدك غير مؤكَّد بعد: حتى تأكيده يُذكر معظم هذا هنا وحده.",
  /** What a line is about, in a word or two. */
  kind: {
    answer: "إجابة",
    reply: "ردّ",
    mention: "إشارة",
    followed: "متابعة",
    picked: "اختيار",
    cited: "اقتباس",
    "note-due": "كلمة الختام",
    decision: "قرار",
    report: "بلاغ",
    appeal: "تظلّم",
  },
  /**
   * What a line says after the name of who did it; `n` is how many things it tells of. Whether they are one person's or
   * several people's is not known, and not claimed. A dash and a noun, since a verb would have to know whether it was a
   * man or a woman.
   */
  did: {
    answer: (n: number) => (n > 1 ? `– أحدث إجابة (من أصل ${digits(n)}) عن سؤالك في` : "– إجابة عن سؤالك في"),
    reply: (n: number) => (n > 1 ? `– أحدث ردّ عليك (من أصل ${digits(n)}) في` : "– ردٌّ عليك في"),
    mention: (n: number) => (n > 1 ? `– أحدث إشارة إليك (من أصل ${digits(n)}) في` : "– إشارة إليك في"),
    followed: (n: number) => (n > 1 ? `– أحدث ردّ جديد (من أصل ${digits(n)}) في` : "– ردٌّ جديد في"),
    picked: (n: number) =>
      plural(n, {
        zero: "– اختيار إجابتك في",
        one: "– اختيار إجابتك في",
        two: "– اختيار إجابتين لك في",
        few: "– اختيار # إجابات لك في",
        many: "– اختيار # إجابة لك في",
        other: "– اختيار # إجابة لك في",
      }),
    cited: (_n: number) => "– اقتباس منك في كلمة الختام لنقاش",
    "note-due": (_n: number) => "",
    decision: (_n: number) => "",
    report: (_n: number) => "",
    appeal: (_n: number) => "",
  },
  didInNote: "– إشارة إليك في كلمة الختام لنقاش",
  /** The same where nobody is named. */
  happened: {
    answer: (n: number) =>
      plural(n, {
        zero: "لا إجابات عن سؤالك في",
        one: "إجابة عن سؤالك في",
        two: "إجابتان عن سؤالك في",
        few: "# إجابات عن سؤالك في",
        many: "# إجابة عن سؤالك في",
        other: "# إجابة عن سؤالك في",
      }),
    reply: (n: number) =>
      plural(n, {
        zero: "لا ردود عليك في",
        one: "ردّ عليك في",
        two: "ردّان عليك في",
        few: "# ردود عليك في",
        many: "# ردًّا عليك في",
        other: "# ردّ عليك في",
      }),
    mention: (n: number) =>
      plural(n, {
        zero: "إشارة إليك في",
        one: "إشارة إليك في",
        two: "إشارتان إليك في",
        few: "# إشارات إليك في",
        many: "# إشارة إليك في",
        other: "# إشارة إليك في",
      }),
    followed: (n: number) =>
      plural(n, {
        zero: "لا ردود جديدة في",
        one: "ردّ جديد في",
        two: "ردّان جديدان في",
        few: "# ردود جديدة في",
        many: "# ردًّا جديدًا في",
        other: "# ردّ جديد في",
      }),
    picked: (n: number) =>
      plural(n, {
        zero: "اختيرت إجابتك في",
        one: "اختيرت إجابتك في",
        two: "اختيرت إجابتان لك في",
        few: "اختيرت # إجابات لك في",
        many: "اختيرت # إجابة لك في",
        other: "اختيرت # إجابة لك في",
      }),
    cited: (_n: number) => "اقتباس منك في كلمة الختام لنقاش",
    "note-due": (_n: number) => "أُغلق النقاش، ويودّ القرّاء معرفة ما خرجت به منه: حان وقت كلمة الختام لنقاش",
    decision: (_n: number) => "اتخذ الإشراف قرارًا يخصّك",
    report: (_n: number) => "بُتّ في بلاغك",
    appeal: (_n: number) => "بُتّ في تظلّمك",
  },
  /** What became of one's report. */
  ofReport: (number: string, outcome: string) => `${number}: ${outcome}`,
  /** Between what was decided and the article that it has to do with: an account is not suspended there alone. */
  below: "·",
  read: "تعليمه مقروءًا",
  readOf: (title: string) => `تعليم الإشعار عن ${title} مقروءًا`,
  isUnread: "غير مقروء",
  markAll: "تعليم الكل مقروءًا",
  lines: "ما الذي حدث",
  older: "الأقدم",
  newest: "العودة إلى الأحدث",
  pages: "مزيد من صندوق الوارد",
  empty: {
    title: "كل شيء هادئ",
    text: "حين يردّ عليك أحد أو يشير إليك أو يختار إجابتك، يصلك الخبر هنا. ومتابعة نقاش تأتيك بكل ما يُقال فيه.",
    link: "البحث عن سؤال",
  },
  emptyOlder: "لا شيء أقدم من هذا.",
  followed: "متابعاتك",
  muted: "ما كتمته",
  fresh: (n: number) =>
    plural(n, {
      zero: "لا جديد",
      one: "واحد جديد",
      two: "اثنان جديدان",
      few: "# جديدة",
      many: "# جديدًا",
      other: "# جديد",
    }),
  nothingNew: "لا جديد",
  branchIn: (name: string) => `ردّ ${name} وكل ما تحته، في`,
  branchGone: "فرع في",
  unfollow: "إلغاء المتابعة",
  unfollowOf: (title: string) => `إلغاء متابعة ${title}`,
  unmute: "إلغاء الكتم",
  unmuteOf: (title: string) => `إلغاء كتم ${title}`,
};
