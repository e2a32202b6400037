import { pluralIn } from "../plural.ts";
import type * as en from "../en/preferences.ts";

const plural = pluralIn("ar");

export const preferenceFlashes: typeof en.preferenceFlashes = { preferencesSaved: "حُفظت اختياراتك." };

/** How many others a digest tells of, after its first. */
const andOthers = (n: number): string =>
  plural(n, {
    zero: "",
    one: "، وموضوع آخر",
    two: "، وموضوعان آخران",
    few: "، و# مواضيع أخرى",
    many: "، و# موضوعًا آخر",
    other: "، و# موضوع آخر",
  });

/** A title among Arabic words: in a direction of its own, so that its signs stay in their places. */
const quoted = (title: string): string => `«\u2068${title}\u2069»`;

/** How one hears of what; the mails about it, and the digests. */
export const preferences: typeof en.preferences = {
  lead: "كل ما يخصّك في صندوق الوارد. ولك اختيار ما يستحقّ رسالة بريدية أيضًا، وما لا يستحقّ شيئًا.",
  groups: {
    talk: "ما يقوله الآخرون",
    own: "ما يصير إليه ما كتبته",
    order: "الإشراف",
  },
  /** Each kind, as one chooses it. */
  kind: {
    answer: "الإجابات عن أسئلتك",
    reply: "الردود عليك",
    mention: "الإشارات إليك",
    followed: "متابعاتك من النقاشات",
    picked: "اختيار كاتبٍ لإجابتك",
    cited: "اقتباس منك في كلمة ختام",
    "note-due": "إغلاق نقاش لك",
    decision: "القرارات بشأنك",
    report: "بلاغاتك",
    appeal: "تظلّماتك",
  },
  hint: {
    answer: "",
    reply: "",
    mention: "حين يكتب أحد @ ثم اسمك.",
    followed: "الأسئلة والفروع التي ضغطت جرسها.",
    picked: "",
    cited: "",
    "note-due": "وهو بانتظار كلمة الختام منك.",
    decision: "حين يخفي الإشراف شيئًا لك أو ينقله أو يغيّره. يصلك الخبر دائمًا.",
    report: "ما صار إليه ما أبلغت عنه.",
    appeal: "ما صارت إليه. يصلك الخبر دائمًا.",
  },
  ways: {
    inbox: "صندوق الوارد فقط",
    mail: "بالبريد فورًا",
    daily: "في رسالة يومية",
    weekly: "في رسالة أسبوعية",
    off: "بلا إشعار",
  },
  usual: (way: string) => `${way} (المعتاد)`,
  push: "على أجهزتي",
  save: "حفظ",
  to: "تُرسَل الرسائل إلى",
  change: "تغيير البريد",
  unconfirmed: "بريدك غير مؤكَّد بعد: حتى تأكيده لا يصلك بالبريد من هذا كله إلا قرارات الإشراف.",
  confirm: "تأكيده",
  noMail: "هذا الموقع لا يرسل رسائل بريد بعد. اختياراتك محفوظة إلى أن يفعل.",
  atOnce:
    "«فورًا» تعني بعد دقيقتين، كي يجتمع الحديث النشط في رسالة واحدة. وما دامت تلك غير مقروءة، تمرّ ثماني ساعات قبل الرسالة التالية عن النقاش نفسه.",
  digests:
    "تصل الرسائل اليومية في السادسة صباحًا (UTC)، والأسبوعية أيام السبت. وهي تجمع أفضل الإجابات عن الأسئلة التي في متابعاتك؛ وحين لا يكون هناك ما يقال لا تصل.",
  muting: "يمكن كتم النقاش في مكانه؛ وقائمة ما كتمته وما تابعته في",
  inbox: "صندوق الوارد",

  /** Mails about what has just happened. */
  notice: {
    /** What somebody did; `title` is the article's, where the subject has to say it. */
    did: {
      answer: (name: string) => `إجابة من ${name} عن سؤالك`,
      reply: (name: string) => `ردّ عليك من ${name}`,
      mention: (name: string) => `إشارة إليك من ${name}`,
      followed: (name: string) => `ردّ جديد من ${name}`,
      picked: (name: string) => `إجابتك من اختيار ${name}`,
      cited: (name: string) => `اقتباس منك في كلمة الختام من ${name}`,
      "note-due": (_name: string) => "أُغلق نقاشك",
      decision: (_name: string) => "قرار يخصّك",
      report: (_name: string) => "بُتّ في بلاغك",
      appeal: (_name: string) => "بُتّ في تظلّمك",
    },
    didInNote: (name: string) => `إشارة إليك في كلمة الختام من ${name}`,
    somebody: "أحد الأعضاء",
    noteDue: "يودّ القرّاء معرفة ما خرجت به من النقاش. كلمة الختام تلخّص ما قيل، وتشكر من قالوه.",
    subject: (what: string, title: string | null) => (title === null ? what : `${what}: ${title}`),
    subjectMany: (n: number, title: string | null) =>
      `${plural(n, {
        zero: "لا ردود جديدة",
        one: "ردّ جديد",
        two: "ردّان جديدان",
        few: "# ردود جديدة",
        many: "# ردًّا جديدًا",
        other: "# ردّ جديد",
      })}${title === null ? "" : `: ${title}`}`,
    subjectAnswers: (n: number, title: string | null) =>
      `${plural(n, {
        zero: "لا إجابات جديدة",
        one: "إجابة جديدة",
        two: "إجابتان جديدتان",
        few: "# إجابات جديدة",
        many: "# إجابة جديدة",
        other: "# إجابة جديدة",
      })}${title === null ? "" : `: ${title}`}`,
    subjectThings: (n: number, title: string | null) =>
      `${plural(n, {
        zero: "لا جديد",
        one: "أمر جديد",
        two: "أمران جديدان",
        few: "# أمور جديدة",
        many: "# أمرًا جديدًا",
        other: "# أمر جديد",
      })}${title === null ? "" : `: ${title}`}`,
    in: (title: string) => `في ${quoted(title)}`,
    more: (n: number) =>
      plural(n, {
        zero: "ولا شيء غير ذلك.",
        one: "وواحد آخر.",
        two: "واثنان آخران.",
        few: "و# غير ذلك.",
        many: "و# غير ذلك.",
        other: "و# غير ذلك.",
      }),
    open: {
      reply: "القراءة والردّ",
      look: "إلقاء نظرة",
      note: "كتابة كلمة الختام",
      all: "قراءة النقاش",
    },
    address: "[رابط يظهر في الموقع]",
    why: "وصلتك هذه الرسالة بحسب ما اخترت أن يصلك بالبريد.",
    /** The link that ends mails, after what they are about; `notices`: of several kinds. */
    stop: {
      answer: "وقف الرسائل عن الإجابات عن أسئلتك",
      reply: "وقف الرسائل عن الردود عليك",
      mention: "وقف الرسائل عن الإشارات إليك",
      followed: "وقف الرسائل عن متابعاتك",
      picked: "وقف الرسائل عن اختيار إجاباتك",
      cited: "وقف الرسائل عن الاقتباس منك في كلمات الختام",
      "note-due": "وقف الرسائل عن كلمات الختام المنتظَرة منك",
      decision: "وقف الرسائل عن القرارات",
      report: "وقف الرسائل عن بلاغاتك",
      appeal: "وقف الرسائل عن تظلّماتك",
      notices: "وقف الرسائل عن الردود والإشارات وما شابهها",
    },
    choices: "اختيار ما يصلك من إشعارات",
  },

  digest: {
    subject: {
      daily: (title: string, others: number) => `اليوم: ${title}${andOthers(others)}`,
      weekly: (title: string, others: number) => `هذا الأسبوع: ${title}${andOthers(others)}`,
    },
    forYou: "لك",
    lead: {
      daily: "أفضل ما قيل منذ أمس في الأسئلة التي في متابعاتك.",
      weekly: "أفضل ما قيل هذا الأسبوع في الأسئلة التي في متابعاتك.",
    },
    line: (what: string, title: string | null) => (title === null ? what : `${what} ${quoted(title)}`),
    counts: (replies: number, answers: number) => {
      const newAnswers = plural(answers, {
        zero: "لا إجابات جديدة",
        one: "إجابة جديدة",
        two: "إجابتان جديدتان",
        few: "# إجابات جديدة",
        many: "# إجابة جديدة",
        other: "# إجابة جديدة",
      });
      if (answers === 0)
        return plural(replies, {
          zero: "لا ردود جديدة",
          one: "ردّ جديد",
          two: "ردّان جديدان",
          few: "# ردود جديدة",
          many: "# ردًّا جديدًا",
          other: "# ردّ جديد",
        });
      if (replies === answers) return newAnswers;
      return `${newAnswers}، و${plural(replies - answers, {
        zero: "لا ردود أخرى",
        one: "ردّ آخر",
        two: "ردّان آخران",
        few: "# ردود أخرى",
        many: "# ردًّا آخر",
        other: "# ردّ آخر",
      })}`;
    },
    said: (name: string) => `${name}:`,
    see: "القراءة هناك",
    all: "قراءة النقاش",
    inbox: "فتح صندوق الوارد",
    more: (n: number) =>
      plural(n, {
        zero: "ولا شيء غير ذلك في صندوق الوارد.",
        one: "وإشعار آخر في صندوق الوارد.",
        two: "وإشعاران آخران في صندوق الوارد.",
        few: "و# إشعارات أخرى في صندوق الوارد.",
        many: "و# إشعارًا آخر في صندوق الوارد.",
        other: "و# إشعار آخر في صندوق الوارد.",
      }),
    why: {
      daily: "تصلك هذه الرسالة مرة في اليوم، حين يكون في متابعاتك جديد.",
      weekly: "تصلك هذه الرسالة مرة في الأسبوع، حين يكون في متابعاتك جديد.",
    },
    stop: { daily: "وقف الرسالة اليومية", weekly: "وقف الرسالة الأسبوعية" },
  },

  unsubscribe: {
    title: "رسائل أقل",
    what: {
      kind: (kind: string) => `رسائل عن هذا، كلما حدث: ${kind}.`,
      notices: "رسائل كلما حدث شيء: ردود وإجابات وإشارات وما شابهها.",
      daily: "الرسالة اليومية.",
      weekly: "الرسالة الأسبوعية.",
    },
    keeps: "ما يخصّك يبقى في صندوق الوارد. وطريقة إبلاغك بالقرارات بشأنك تبقى كما هي.",
    already: "هذه الرسائل موقوفة بالفعل.",
    back: "استعادتها، أو اختيار غيرها مما يصلك",
    stop: "وقف هذه الرسائل",
    instead: "أو وصولها بطريقة أخرى",
    weekly: "جمعها في رسالة أسبوعية",
    daily: "جمعها في رسالة يومية",
    all: "وقف كل الرسائل عما يحدث هنا",
    done: "انتهى الأمر. لن تصلك هذه الرسائل بعد الآن.",
    gathered: {
      daily: "انتهى الأمر. من الآن تصلك مجتمعةً، مرة في اليوم.",
      weekly: "انتهى الأمر. من الآن تصلك مجتمعةً، مرة في الأسبوع.",
    },
    stopped: "انتهى الأمر. أخبار ما يحدث تصلك في صندوق الوارد وحده.",
    dead: "هذا الرابط لا يخصّ أي حساب هنا. لا شيء لوقفه.",
    choose: "اختيار ما يصلك من إشعارات، وكيف",
    front: "إلى الأسئلة",
  },
};
