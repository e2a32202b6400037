/** The words of the moderators' queue. */
import { pluralIn } from "../plural.ts";
import type * as en from "../en/queue.ts";

const plural = pluralIn("sw");

/**
 * What a case is about, within a sentence. Those of which it is said that they are published, hidden or deleted are all
 * of one noun class (u-), so that the verbs below agree.
 */
const subject: typeof en.queue.subject = {
  reply: (name: string) => `mchango wa ${name}`,
  held: (name: string) => `mchango wa ${name} uliozuiliwa`,
  edit: (name: string) => `uhariri wa ${name}`,
  person: (name: string) => name,
  article: (title: string) => `“${title}”`,
  appeal: (name: string) => `rufaa ya ${name}`,
  message: (name: string) => `ujumbe wa ${name}`,
};

/** Buttons: what is on them, and their whole name. */
const verdicts: typeof en.queue.verdicts = {
  approve: { label: "Chapisha", of: (what) => `Chapisha ${what}` },
  hide: { label: "Ficha", of: (what) => `Ficha ${what}` },
  reject: { label: "Usichapishe", of: (what) => `Usichapishe ${what}` },
  delete: { label: "Futa", of: (what) => `Futa ${what}` },
  // Of what is held: a rejection without a rule and a word.
  discard: { label: "Tupa", of: (what) => `Tupa ${what}` },
  "lock-branch": { label: "Funga tawi", of: (what) => `Funga kwa kufuli tawi lililo chini ya ${what}` },
  warn: { label: "Onya", of: (what) => `Mwonye aliyeandika ${what}` },
  suspend: { label: "Simamisha", of: (what) => `Msimamishe aliyeandika ${what}` },
  "hold-links": { label: "Zuia viungo", of: (what) => `Zuia viungo vya aliyeandika ${what}` },
  answered: { label: "Umejibiwa", of: (what) => `Weka alama kwamba ${what} umejibiwa` },
  grant: { label: "Kubali", of: (what) => `Kubali ${what}` },
  "refuse-appeal": { label: "Kataa", of: (what) => `Kataa ${what}` },
};

/** What was decided, with the case closed by it: "Mchango wa Juma umefichwa." */
const done: typeof en.queue.done = {
  hide: (what) => `${what} umefichwa.`,
  approve: (what) => `${what} umechapishwa.`,
  reject: (what) => `${what} haukuchapishwa.`,
  delete: (what) => `${what} umefutwa.`,
  warn: (what) => `${what} ameonywa.`,
  suspend: (what) => `${what} amesimamishwa.`,
  "hold-links": (what) => `Viungo vya ${what} sasa vinamsubiri msimamizi.`,
  answered: (what) => `${what} umewekwa alama kwamba umejibiwa.`,
  grant: (what) => `${what} imekubaliwa: uamuzi umetenguliwa.`,
  "refuse-appeal": (what) => `${what} imekataliwa: uamuzi unabaki.`,
};

/** A decision that leaves the case open, as a line in it. */
const steps: typeof en.queue.steps = {
  warn: "Aliyeandika ameonywa",
  suspend: "Aliyeandika amesimamishwa",
  "hold-links": "Viungo vya aliyeandika vinamsubiri msimamizi",
  "lock-branch": "Tawi lililo chini limefungwa kwa kufuli",
};

/** How long a suspension lasts. */
const lengths: typeof en.queue.lengths = {
  "1h": "Saa 1",
  "1d": "Siku 1",
  "1w": "Wiki 1",
  "30d": "Siku 30",
  ever: "Milele",
};

/** The buttons for several cases, and their whole names. */
const severalVerdicts: typeof en.queue.several.verdicts = {
  approve: "Acha ilivyo",
  hide: "Ficha",
  delete: "Futa",
  warn: "Onya",
  suspend: "Simamisha",
  "hold-links": "Zuia viungo",
};
const severalNames: typeof en.queue.several.names = {
  approve: "Acha zilizochaguliwa zilivyo, au zichapishe",
  hide: "Ficha zilizochaguliwa, au usizichapishe",
  delete: "Futa zilizochaguliwa",
  warn: "Waonye walioandika zilizochaguliwa",
  suspend: "Wasimamishe walioandika zilizochaguliwa",
  "hold-links": "Zuia viungo vya walioandika zilizochaguliwa",
};

const textChanged = "Maandishi yamebadilishwa tangu ulipoyaangalia: yasome tena.";

/** Problems with verdicts. */
export const queueProblems: typeof en.queueProblems = {
  textChanged: (_n: number) => textChanged,
};

export const queue: typeof en.queue = {
  title: "Usimamizi",
  toLog: "Daftari la wazi la maamuzi",
  tabs: "Kesi",
  shows: {
    open: "Zilizo wazi",
    held: "Zilizozuiliwa",
    reported: "Zilizoripotiwa",
    recent: "Mpya",
    decided: "Zilizoamuliwa",
  },
  pager: "Kurasa za foleni",
  newest: "Mpya zaidi",
  firstPage: "Ukurasa wa kwanza",

  empty: "Hakuna kinachosubiri",
  emptyText:
    "Kila ripoti, kila maandishi yaliyozuiliwa na kila ujumbe umepata uamuzi wake. Nenda ukasome kitu kizuri.",
  emptyHeld: "Hakuna kilichozuiliwa",
  emptyHeldText: "Vichujio vimeruhusu kila kitu, au umesoma yote viliyoyazuia.",
  emptyReported: "Hakuna ripoti zilizo wazi",
  emptyReportedText: "Yote ambayo wasomaji walikujulisha yamepata uamuzi wake.",
  emptyRecent: "Umeona kila mchango",
  emptyRecentText: "Hakuna kilichoandikwa ambacho hakijaangaliwa na msimamizi yeyote.",
  emptyDecided: "Bado hakuna kilichoamuliwa",
  emptyDecidedText: "Kesi huja hapa zikishapata uamuzi wake.",
  emptyFiltered: "Hakuna kesi ya aina hiyo",
  emptyFilteredText: "Hakuna kinachobaki hapa kwa ulivyochuja.",
  unfilter: "Onyesha kesi zote",

  filters: {
    label: "Chuja",
    reason: "Sababu",
    anyReason: "Sababu yoyote",
    article: "Makala",
    anyArticle: "Makala yoyote",
    apply: "Chuja",
    person: (name: string) => `Kuhusu ${name}`,
    inArticle: (title: string) => `Katika “${title}”`,
    clear: "Onyesha zote",
    all: "Kesi zote",
    allAbout: (name: string) => `Kesi zote kuhusu ${name}`,
  },

  kinds: {
    reply: "Mchango ulioripotiwa",
    person: "Mtu aliyeripotiwa",
    article: "Makala iliyoripotiwa",
    held: "Mchango uliozuiliwa",
    appeal: "Rufaa",
    message: "Ujumbe",
  },
  heldEdit: "Uhariri uliozuiliwa",
  recentReply: "Mchango",
  select: (what: string) => `Chagua ${what}`,
  inArticle: "katika",
  answering: "Kumjibu",
  writtenBy: "na",
  reports: (n: number) => plural(n, { one: "Ripoti #", other: "Ripoti #" }),
  somebody: "Mtu ambaye hakuwa ameingia",
  aFilter: "Kichujio",
  whyHeld: "Sababu ya kuzuiliwa",
  editOf: "Uhariri huu ungebadilisha",
  theReply: "mchango huu",
  presentText: "Maandishi ya sasa",
  newText: "Maandishi yatakavyokuwa",
  latest: "Alichoandika karibuni",
  nothingWritten: "Hakuna alichoandika kinachoweza kusomwa.",
  appealAgainst: "Dhidi ya uamuzi:",
  appealText: "Maandishi yanayohusika",
  appealWords: "Rufaa",
  ownDecision: "Uliamua hili mwenyewe: rufaa lazima isikilizwe na msimamizi mwingine.",
  isHidden: "Umefichwa",
  isDeleted: "Tangu hapo aliyeuandika ameufuta mchango huu. Hakuna kilichobaki cha kuficha.",
  isTakenDown: "Imeondolewa",

  record: {
    label: (name: string) => `Rekodi ya ${name}`,
    here: "Hapa tangu",
    kept: (n: number) => plural(n, { one: "mchango # wa wazi", other: "michango # ya wazi" }),
    hidden: (n: number) => plural(n, { one: "# umefichwa", other: "# imefichwa" }),
    warnings: (n: number) => plural(n, { one: "onyo #", other: "maonyo #" }),
    suspended: "Amesimamishwa hadi",
    suspendedForEver: "Amesimamishwa milele",
    linksHeld: "Viungo vinamsubiri msimamizi",
    earlier: (n: number) => plural(n, { one: "Uamuzi # wa awali", other: "Maamuzi # ya awali" }),
  },

  notes: {
    label: "Madokezo kati ya wasimamizi",
    about: (name: string) => `kuhusu ${name}`,
    add: "Ongeza dokezo",
    body: "Kwa wasimamizi wengine pekee",
    onCase: "Liweke kwenye kesi hii",
    onPerson: (name: string) => `Liweke kwa ${name}`,
    added: "Dokezo limewekwa.",
  },

  subject,
  verdicts,
  dismiss: "Acha ilivyo",
  dismissMessage: "Tupilia mbali",
  dismissOf: {
    reply: (name: string) => `Tupilia mbali ripoti kuhusu mchango wa ${name}`,
    recent: (name: string) => `Acha mchango wa ${name} ulivyo`,
    person: (name: string) => `Tupilia mbali ripoti kuhusu ${name}`,
    article: (title: string) => `Tupilia mbali ripoti kuhusu “${title}”`,
    message: (name: string) => `Tupilia mbali ujumbe wa ${name}`,
  },
  warnPerson: (name: string) => `Mwonye ${name}`,
  suspendPerson: (name: string) => `Msimamishe ${name}`,
  holdLinksOf: (name: string) => `Zuia viungo vya ${name}`,
  suspendFor: "Kwa muda gani?",
  lengths,
  reason: "Sababu",
  note: "Maelezo kwa aliyeandika",
  answer: "Jibu kwa barua pepe",
  answerTo: (name: string) => `Mjibu ${name} kwa barua pepe`,
  mailSubject: (site: string) => `Ujumbe wako kwa ${site}`,

  done,
  steps,
  dismissed: {
    reply: (name: string) => `Mchango wa ${name} unabaki; ripoti zimefungwa.`,
    recent: (name: string) => `Mchango wa ${name} unabaki.`,
    person: (name: string) => `Ripoti kuhusu ${name} zimefungwa.`,
    article: (title: string) => `Ripoti kuhusu “${title}” zimefungwa.`,
    message: (name: string) => `Ujumbe wa ${name} umefungwa.`,
  },
  closed: (what: string) => `Kesi kuhusu ${what} imefungwa.`,
  stepDone: (step: string) => `${step}.`,
  by: "Imeamuliwa na",
  already: (name: string) => `${name} ameshaliamua hili:`,
  automatically: "kichujio",
  left: (n: number) =>
    n === 0 ? "Hakuna kilichobaki." : plural(n, { one: "Imebaki kesi #.", other: "Zimebaki kesi #." }),
  undo: "Tengua",
  undoHide: (name: string) => `Tengua: onyesha tena mchango wa ${name}`,
  undoDismiss: (name: string) => `Tengua: fungua tena ripoti kuhusu mchango wa ${name}`,
  undoMessage: (name: string) => `Tengua: fungua tena ujumbe wa ${name}`,
  undoOther: (what: string) => `Tengua uamuzi kuhusu ${what}`,
  undoStep: (step: string) => `Tengua: ${step}`,
  undoSeveral: (n: number) => `Tengua yote ${n}`,
  reopened: "Kesi hii iko wazi tena.",
  undone: (n: number) => plural(n, { one: "Uamuzi # umetenguliwa.", other: "Maamuzi # yametenguliwa." }),
  nothingUndone: "Hilo haliwezi kutenguliwa tena.",
  changed: textChanged,
  chooseReason: "Chagua kanuni",
  nothingToUndo: "Hakuna cha kutengua.",

  several: {
    label: "Kadhaa kwa pamoja",
    /** The script puts the number in for #. */
    selected: "Zilizochaguliwa: #",
    all: "Chagua zote zinazoonekana",
    reason: "Sababu",
    ownReasons: "Iliyoripotiwa zaidi",
    verdicts: severalVerdicts,
    names: severalNames,
    decided: (n: number) => plural(n, { one: "Kesi # imeamuliwa.", other: "Kesi # zimeamuliwa." }),
    late: (n: number) =>
      plural(n, { one: "Kesi # ilikuwa imeshaamuliwa.", other: "Kesi # zilikuwa zimeshaamuliwa." }),
    refused: (n: number) =>
      plural(n, { one: "Kesi # haiwezi kuamuliwa hivyo.", other: "Kesi # haziwezi kuamuliwa hivyo." }),
    unread: (n: number) =>
      plural(n, {
        one: "Maandishi ya kesi # yamebadilishwa tangu ulipoyaangalia: yasome tena.",
        other: "Maandishi ya kesi # yamebadilishwa tangu ulipoyaangalia: yasome tena.",
      }),
  },

  claimed: (name: string) => `${name} anaishughulikia`,

  keys: {
    button: "Vitufe",
    title: "Vitufe vya foleni",
    about:
      "Hufanya kazi wakati hakuna sehemu ya kuandikia iliyochaguliwa. Kesi kadhaa zikiwa zimechaguliwa, uamuzi unazihusu zote.",
    close: "Funga",
    chosen: "Sababu:",
    unfit: "Kitufe hiki hakiamui chochote hapa.",
    list: [
      [["j", "k"], "kesi inayofuata, iliyotangulia"],
      [["a"], "acha ilivyo, chapisha, weka alama kwamba umejibiwa, kubali"],
      [["h"], "ficha, usichapishe, kataa"],
      [["d"], "futa, tupa, tupilia mbali ujumbe"],
      [["w"], "mwonye aliyeandika"],
      [["s"], "msimamishe aliyeandika: kisha tarakimu, au Enter"],
      [["l"], "funga kwa kufuli tawi lililo chini yake"],
      [["n"], "zuia viungo vya aliyeandika"],
      [["1", "…", "9"], "chagua sababu"],
      [["e"], "mwandikie mhusika; Escape hurudisha kwenye kesi"],
      [["x"], "ichague, au usiichague"],
      [["z"], "tengua uamuzi wa mwisho; tena, ule uliotangulia"],
      [["?"], "orodha hii"],
    ],
  },
};
