import type * as en from "../en/connections.ts";

/** Logging in by another site: OpenID Connect, and the host site's single sign-on. */
export const connections: typeof en.connections = {
  logInWith: (site: string) => `تسجيل الدخول عبر ${site}`,
  or: "أو بكلمة مرور هنا",
  orRegister: "أو بكلمة مرور خاصة بك هنا",

  /** What is left to say, having come from another site. */
  ask: {
    title: "هل هذا أنت؟",
    text: (site: string) => `يقول ${site} إنك`,
    fresh: "بالاستمرار يُنشأ لك حساب هنا، مع موافقتك على الالتزام",
    instead: "دخولك هنا مسجَّل باسم",
    insteadEnd: "والاستمرار ينهي ذلك.",
    button: (name: string) => `الاستمرار باسم ${name}`,
    no: "لا، سأبقى كما أنا",
  },
  connect: {
    title: (site: string) => `ربط حسابك في ${site}؟`,
    text: "دخولك هنا مسجَّل باسم",
    who: (site: string) => `في ${site} أنت`,
    nobody: "شخص بلا اسم",
    after: (site: string) => `متى رُبط الحسابان صار ${site} يفتح هذا الحساب؛ ولا تلزمك كلمة مرور هنا بعد ذلك.`,
    other: (site: string) => `حسابك هنا مرتبط بحساب آخر في ${site}. يُرجى إلغاء ذلك الربط أولًا، من إعداداتك.`,
    toSettings: "إلى إعداداتي",
    password: "كلمة مرورك هنا",
    button: "ربط",
    no: "عدم الربط",
    out: (name: string) => `لست ${name}: تسجيل الخروج والاستمرار`,
  },
  email: {
    title: "بقي شيء واحد",
    text: (site: string) =>
      `لم يعطنا ${site} بريدًا إلكترونيًا نراسلك عليه. يلزمنا ذلك لحسابك: للإشعارات، وإن تعذّر عليك تسجيل الدخول.`,
    label: "البريد الإلكتروني",
    hint: "لا يراه أحد غيرك.",
    button: "الاستمرار",
  },
  taken: {
    title: "لديك حساب هنا بالفعل",
    text: (site: string) => `يقول ${site} إن بريدك هو`,
    text2:
      "هنا حساب بهذا البريد. وكي لا يدخله أحد غيرك، يُرجى تسجيل الدخول إليه مرة واحدة بالطريقة المعتادة. ثم يمكنك ربط الحسابين.",
    button: "تسجيل الدخول إليه",
    forgot: "لا أعرف كلمة مروره",
  },
  left: {
    title: "حُذف هذا الحساب",
    text: (site: string) => `كان حسابك في ${site} يفتح هنا حسابًا حُذف. ولا يمكن فتحه من جديد.`,
  },

  trouble: {
    title: "لم يُسجَّل دخولك",
    denied: (site: string) => `اخترت في ${site} عدم الاستمرار. لم يحدث شيء.`,
    away: (site: string) =>
      `يتعذّر الوصول إلى ${site} الآن، أو لم يكن جوابه سليمًا. لا ذنب لك في ذلك. تُرجى المحاولة بعد لحظات، أو تسجيل الدخول بطريقة أخرى.`,
    refused: (site: string) =>
      `لم يكن ما عاد من ${site} سليمًا، فلم يُسجَّل دخول أحد. تُرجى المحاولة من جديد؛ وإن تكرّر ذلك فيمكنك مراسلة القائمين على هذا الموقع.`,
    stale: (_site: string) =>
      "طريق الدخول هذا استُخدم من قبل، أو طال وقته، أو بدأ في متصفّح آخر. يُرجى البدء من جديد.",
    used: (site: string) =>
      `كل تسجيل دخول يأتي من ${site} يصلح مرة واحدة، لبضع دقائق. وهذا استُخدم، أو فات وقته.`,
    again: "المحاولة من جديد",
    another: "الدخول بطريقة أخرى",
    in: "ومع ذلك فدخولك هنا مسجَّل.",
  },

  section: {
    title: "تسجيل الدخول عبر موقع آخر",
    lead: "يمكن لهذه المواقع أن تفتح حسابك هنا. كل منها يخبرنا من أنت، ولا يخبرنا بشيء عن نشاطك فيه.",
    since: "مرتبط منذ",
    connect: (site: string) => `ربط ${site}`,
    disconnect: (site: string) => `إلغاء ربط ${site}`,
    none: "غير مرتبط.",
    only: "هذا طريقك الوحيد إلى الدخول. قبل إلغاء ربطه يُرجى اختيار كلمة مرور أو إضافة مفتاح مرور.",
  },
  disconnect: {
    title: (site: string) => `إلغاء ربط ${site}؟`,
    text: (site: string) => `لن يفتح ${site} هذا الحساب بعد ذلك. وما كتبته يبقى كما هو.`,
    password: "كلمة مرورك هنا",
    button: "إلغاء الربط",
    no: "إبقاؤه كما هو",
    gone: (site: string) => `${site} لا يفتح حسابك: لا ربط هنا لإلغائه.`,
  },

  mail: {
    on: (site: string) => `صار ${site} يفتح حسابك`,
    off: (site: string) => `لم يعد ${site} يفتح حسابك`,
    textOn: (username: string, site: string, siteName: string) =>
      `من الآن فصاعدًا، من يدخل إلى حسابك في ${site} يصل إلى حسابك ${username} في ${siteName}.`,
    textOff: (username: string, site: string, siteName: string) =>
      `لم يعد حسابك في ${site} مرتبطًا بحسابك ${username} في ${siteName}.`,
    you: "إن كان هذا منك فلا حاجة إلى شيء.",
    notYou: "وإن لم يكن منك: يُرجى اختيار كلمة مرور جديدة، وإنهاء الجلسات الأخرى، ومراجعة ما يفتح حسابك.",
    link: "ما يفتح حسابك",
    why: "تصلك هذه الرسالة لأنها تخصّ أمان حسابك. ولا يمكن إيقاف هذا النوع من الرسائل.",
  },
};

export const connectionsProblems: typeof en.connectionsProblems = {
  lastWayIn: (_n: number) => "هذا طريقك الوحيد إلى الدخول. يُرجى اختيار كلمة مرور أو إضافة مفتاح مرور أولًا.",
  connectedAlready: (_n: number) => "حسابك مرتبط بحساب آخر في ذلك الموقع. يُرجى إلغاء ذلك الربط أولًا.",
  connectedElsewhere: (_n: number) => "ذلك الحساب يفتح هنا حسابًا آخر.",
};
