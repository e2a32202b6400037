import { pluralIn } from "../plural.ts";
import type * as en from "../en/confirming.ts";

const plural = pluralIn("ar");

/** An address among Arabic words: in a direction of its own, so that its signs stay in their places. */
const own = (address: string): string => `\u2068${address}\u2069`;

/** In the genitive. */
const minutesOf = (n: number): string =>
  plural(n, {
    zero: "لحظات",
    one: "دقيقة واحدة",
    two: "دقيقتين",
    few: "# دقائق",
    many: "# دقيقة",
    other: "# دقيقة",
  });
const daysOf = (n: number): string =>
  plural(n, {
    zero: "أقل من يوم",
    one: "يوم واحد",
    two: "يومين",
    few: "# أيام",
    many: "# يومًا",
    other: "# يوم",
  });

/** Confirming an address, and a forgotten password. */
export const confirming: typeof en.confirming = {
  title: "تأكيد بريدك الإلكتروني",
  lead: (address: string) => `هل ${own(address)} بريدك؟ الضغط على الزر يؤكّده.`,
  leadChange: (address: string) =>
    `بالضغط على الزر يصبح ${own(address)} بريد حسابك، ويُبلَّغ البريد الحالي بذلك.`,
  button: "تأكيد هذا البريد",
  done: "بريدك مؤكَّد",
  doneText: "شكرًا لك. من الآن تظهر نصوصك كما تظهر نصوص الجميع.",
  changed: "تغيّر بريدك",
  changedText: (address: string) => `بريدك الآن ${own(address)}.`,
  doneNobody: "بعد تسجيل الدخول يمكنك المتابعة من حيث توقّفت.",
  onward: "استمرار",
  toAccount: "إلى حسابك",
  what: "ما كتبته في هذه الأثناء",
  became: {
    published: "منشور",
    moderator: "بانتظار الإشراف",
    waiting: "لم يُنشر بعد: معرفة السبب",
  },
  takenTitle: "هذا البريد لحساب آخر",
  taken:
    "بعد طلبك صار هذا البريد لحساب آخر، وقد يكون حسابًا آخر لك. لم يتغيّر شيء: يحتفظ حسابك بالبريد الذي كان له.",

  page: {
    title: "بريدك الإلكتروني",
    confirmed: (address: string) => `البريد ${own(address)} مؤكَّد. لا شيء مطلوب منك.`,
    text: (address: string) =>
      `نراسلك على ${own(address)}. يكفي فتح الرابط في رسالتنا والضغط على زرّه؛ فذلك يُثبت أن البريد لك.`,
    first: "حتى ذلك الحين يمكنك القراءة والتصويت والكتابة. ويظهر أول ردّ لك بعد التأكيد.",
    noMail: (address: string) =>
      `بريدك ${own(address)}. هذا الموقع لا يرسل رسائل بريد، فلا شيء يحتاج إلى تأكيد: نصوصك تظهر من دونه.`,
    tooOften: "أُرسل الرابط عدة مرات.",
    again: "إعادة إرسال الرابط",
    wrong: "خطأ في البريد؟",
    change: "تغييره",
    spam: "الرسائل من موقع سجّلت فيه للتوّ تقع أحيانًا بين الرسائل غير المرغوب فيها.",
  },
  /** To who has just registered; a name comes after the first. */
  welcome: {
    hello: "أهلًا بك،",
    alone: "يمكنك الآن الإجابة والردّ والتصويت.",
    wrote: (address: string) =>
      `كتبنا إلى ${own(address)}: الرابط في تلك الرسالة يؤكّد بريدك، وأول ردّ لك يظهر بعد فتحه.`,
  },
  note: (address: string) => `يظهر أول ردّ لك بعد تأكيد ${own(address)} بالرابط الذي في رسالتنا.`,
  noteLink: "لم تصل الرسالة؟",

  forgot: "نسيت كلمة المرور؟",
  forgotTitle: "نسيت كلمة المرور؟",
  forgotLead: "يُرجى ذكر حسابك، ليُرسَل إلى بريده رابط لاختيار كلمة مرور جديدة.",
  forgotField: "البريد الإلكتروني أو اسم المستخدم",
  forgotButton: "إرسال الرابط",
  forgotLeadNoMail:
    "يُرجى ذكر حسابك. هذا الموقع لا يرسل رسائل بريد حاليًا: يُنشأ رابط لاختيار كلمة مرور جديدة، ويمكن لمن يدير الموقع تسليمه إليك.",
  forgotButtonNoMail: "طلب رابط",
  askedTitle: "يُرجى سؤال من يدير هذا الموقع",
  asked: (minutes: number) =>
    `هذا الموقع لا يرسل رسائل بريد حاليًا. إن كان هناك حساب كهذا فقد أُنشئ له رابط يعمل مرة واحدة، لمدة ${minutesOf(minutes)}.`,
  askedNext: "يراه من يدير الموقع، ويمكنه تسليمه إليك.",
  sentTitle: "يُرجى تفقّد صندوق بريدك",
  sent: (minutes: number) =>
    `إن كان هناك حساب كهذا فإلى بريده رسالة في الطريق، فيها رابط يعمل مرة واحدة، لمدة ${minutesOf(minutes)}.`,
  sentNothing: "لم يصل شيء؟ ربما وقعت الرسالة بين غير المرغوب فيه، أو كان الحساب ببريد آخر أو اسم آخر.",
  tryAgain: "تجربة غيره",
  reset: "اختيار كلمة مرور جديدة",
  resetLead: "تحلّ محلّ القديمة. ويُسجَّل خروجك حيثما دخلت، ثم يكون الدخول بالجديدة.",
  resetField: "كلمة المرور الجديدة",
  resetButton: "حفظ كلمة المرور الجديدة",
  help: {
    confirm: "بعد تسجيل الدخول يمكن طلب رابط جديد من صفحة البريد الإلكتروني.",
    reset: "يمكن طلب رابط جديد في أي وقت؛ ولا تعمل إلا الروابط القليلة الأخيرة.",
    forgot: "طلب رابط جديد",
  },

  mail: {
    confirm: {
      subject: (site: string) => `تأكيد بريدك الإلكتروني في ${site}`,
      text: (site: string) =>
        `استُخدم هذا البريد لإنشاء حساب في ${site}. إن كان الحساب حسابك فقد بقيت خطوة واحدة:`,
      link: "تأكيد هذا البريد",
      days: (days: number) =>
        `يعمل الرابط لمدة ${daysOf(days)}. وإن لم يكن الحساب حسابك فلا شيء مطلوب منك: من دون الرابط لا يُستخدم البريد.`,
      why: (site: string) => `وصلتك هذه الرسالة لأن أحدًا أنشأ حسابًا في ${site} بهذا البريد.`,
    },
    change: {
      subject: (site: string) => `تأكيد بريدك الإلكتروني الجديد في ${site}`,
      text: (site: string) =>
        `ذُكر هذا البريد بريدًا جديدًا لحساب في ${site}. إن كان الحساب حسابك فقد بقيت خطوة واحدة:`,
      why: (site: string) => `وصلتك هذه الرسالة لأن أحدًا جعل هذا البريد لحسابه في ${site}.`,
    },
    reset: {
      subject: (site: string) => `كلمة مرور جديدة في ${site}`,
      text: (site: string) =>
        `طُلبت كلمة مرور جديدة لحسابك في ${site}. إن كان الطلب منك فهذا هو الطريق إليها:`,
      link: "اختيار كلمة مرور جديدة",
      minutes: (minutes: number) =>
        `يعمل الرابط مرة واحدة، لمدة ${minutesOf(minutes)}. وإن لم يكن الطلب منك فلا شيء مطلوب: تبقى كلمة مرورك كما هي.`,
      why: (site: string) => `وصلتك هذه الرسالة لأن أحدًا طلبها في ${site}.`,
    },
  },
};

export const confirmingProblems: typeof en.confirmingProblems = {
  confirmFirst: (_n: number) => "يُرجى تأكيد بريدك أولًا: ثم يُنشر هذا.",
};

/** What the next page says was just done. */
export const confirmingFlashes: typeof en.confirmingFlashes = {
  welcome: "أهلًا بك.",
  unconfirmed: "نصّك محفوظ، ويظهر بعد تأكيد بريدك.",
  linkSent: "الرسالة في الطريق.",
  linkSentOften: "أرسلناها اليوم عدة مرات. ربما وقعت بين الرسائل غير المرغوب فيها، وإلا فيمكنك المحاولة غدًا.",
  addressConfirmed: "بريدك مؤكَّد.",
  passwordReset: "تغيّرت كلمة مرورك. الدخول الآن بالجديدة.",
};
