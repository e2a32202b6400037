import { pluralIn } from "../plural.ts";
import type * as en from "../en/preferences.ts";

const plural = pluralIn("sw");

export const preferenceFlashes: typeof en.preferenceFlashes = {
  preferencesSaved: "Machaguo yako yamehifadhiwa.",
};

const titled = (text: string, title: string | null) => (title === null ? text : `${text}: ${title}`);

/** How one hears of what; the mails about it, and the digests. */
export const preferences: typeof en.preferences = {
  lead: "Kila kinachokuhusu kipo kikashani mwako. Chagua kinachostahili pia barua pepe, na kisichostahili chochote.",
  groups: {
    talk: "Watu wanasema nini",
    own: "Yanayotokea kwa unachoandika",
    order: "Usimamizi",
  },
  /** Each kind, as one chooses it. */
  kind: {
    answer: "Majibu ya maswali yako",
    reply: "Michango ya kukujibu",
    mention: "Unapotajwa",
    followed: "Mijadala unayofuatilia",
    picked: "Mwandishi akichagua jibu lako",
    cited: "Neno la mwisho likikunukuu",
    "note-due": "Mjadala wako umefungwa",
    decision: "Maamuzi yanayokuhusu",
    report: "Ripoti zako",
    appeal: "Rufaa zako",
  },
  hint: {
    answer: "",
    reply: "",
    mention: "Mtu anapoandika @ na jina lako.",
    followed: "Maswali na matawi ambayo umebonyeza kengele yake.",
    picked: "",
    cited: "",
    "note-due": "Na unasubiri neno lako la mwisho.",
    decision: "Msimamizi anapoficha, kuhamisha au kubadilisha kitu chako. Unaarifiwa kila mara.",
    report: "Matokeo ya ulichoripoti.",
    appeal: "Matokeo yake. Unaarifiwa kila mara.",
  },
  ways: {
    inbox: "Kikashani tu",
    mail: "Barua pepe papo hapo",
    daily: "Katika barua pepe ya kila siku",
    weekly: "Katika barua pepe ya kila wiki",
    off: "Hapana kabisa",
  },
  usual: (way: string) => `${way} (kawaida)`,
  push: "Kwenye vifaa vyangu",
  save: "Hifadhi",
  to: "Barua pepe zinatumwa kwa",
  change: "Badilisha anwani",
  unconfirmed:
    "Anwani yako bado haijathibitishwa: hadi ithibitishwe, unatumiwa kwa barua pepe maamuzi ya wasimamizi tu, na si kingine chochote kati ya haya.",
  confirm: "Ithibitishe",
  noMail: "Tovuti hii bado haitumi barua pepe. Machaguo yako yanatunzwa hadi itakapoanza.",
  atOnce:
    "“Papo hapo” ni dakika mbili baadaye, ili mazungumzo motomoto yawe barua pepe moja. Ikiwa hiyo bado haijasomwa, hupita muda wa saa nane kabla ya inayofuata kuhusu mjadala huohuo.",
  digests:
    "Barua pepe za kila siku hutumwa saa 06:00 (UTC), na za kila wiki siku ya Jumamosi. Hukusanya majibu bora ya maswali unayofuatilia; kama hakuna la kusema, hakuna inayotumwa.",
  muting:
    "Mjadala unaweza kunyamazishwa pale ulipo; unachonyamazisha na unachofuatilia vimeorodheshwa katika",
  inbox: "kikasha chako",

  /** Mails about what has just happened. */
  notice: {
    /** What somebody did; `title` is the article's, where the subject has to say it. */
    did: {
      answer: (name: string) => `${name} amejibu swali lako`,
      reply: (name: string) => `${name} amekujibu`,
      mention: (name: string) => `${name} amekutaja`,
      followed: (name: string) => `${name} ameongeza mchango`,
      picked: (name: string) => `${name} amechagua jibu lako`,
      cited: (name: string) => `${name} amekunukuu katika neno la mwisho`,
      "note-due": (_name: string) => "Mjadala wako umefungwa",
      decision: (_name: string) => "Kuna uamuzi unaokuhusu",
      report: (_name: string) => "Ripoti yako imeamuliwa",
      appeal: (_name: string) => "Rufaa yako imeamuliwa",
    },
    didInNote: (name: string) => `${name} amekutaja katika neno la mwisho`,
    somebody: "Mtu fulani",
    noteDue:
      "Wasomaji wangependa kusikia umeuonaje. Neno la mwisho linajumlisha yaliyosemwa, na kuwashukuru walioyasema.",
    subject: titled,
    subjectMany: (n: number, title: string | null) =>
      titled(plural(n, { one: "Mchango mpya #", other: "Michango mipya #" }), title),
    subjectAnswers: (n: number, title: string | null) =>
      titled(plural(n, { one: "Jibu jipya #", other: "Majibu mapya #" }), title),
    subjectThings: (n: number, title: string | null) =>
      titled(plural(n, { one: "Jambo jipya #", other: "Mambo mapya #" }), title),
    in: (title: string) => `Katika “${title}”`,
    more: (n: number) => plural(n, { one: "Na jambo jingine moja.", other: "Na mambo mengine #." }),
    open: {
      reply: "Soma na ujibu",
      look: "Tazama",
      note: "Andika neno la mwisho",
      all: "Soma mjadala",
    },
    address: "[kiungo, kinaonyeshwa kwenye tovuti]",
    why: "Umepata hii kwa sababu ya uliyochagua kuarifiwa kwa barua pepe.",
    /** The link that ends mails, after what they are about; `notices`: of several kinds. */
    stop: {
      answer: "Sitisha barua pepe za majibu ya maswali yako",
      reply: "Sitisha barua pepe za michango ya kukujibu",
      mention: "Sitisha barua pepe za kutajwa kwako",
      followed: "Sitisha barua pepe za unachofuatilia",
      picked: "Sitisha barua pepe za majibu yako kuchaguliwa",
      cited: "Sitisha barua pepe za kunukuliwa katika neno la mwisho",
      "note-due": "Sitisha barua pepe za neno la mwisho la kuandika",
      decision: "Sitisha barua pepe za maamuzi",
      report: "Sitisha barua pepe za ripoti zako",
      appeal: "Sitisha barua pepe za rufaa zako",
      notices: "Sitisha barua pepe za michango, kutajwa na kadhalika",
    },
    choices: "Chagua unachotaka kuarifiwa",
  },

  digest: {
    subject: {
      daily: (title: string, others: number) =>
        others === 0
          ? `Leo: ${title}`
          : `Leo: ${title}, na ${plural(others, { one: "jambo jingine #", other: "mambo mengine #" })}`,
      weekly: (title: string, others: number) =>
        others === 0
          ? `Wiki hii: ${title}`
          : `Wiki hii: ${title}, na ${plural(others, { one: "jambo jingine #", other: "mambo mengine #" })}`,
    },
    forYou: "Kwa ajili yako",
    lead: {
      daily: "Bora ya yaliyosemwa tangu jana katika maswali unayofuatilia.",
      weekly: "Bora ya yaliyosemwa wiki hii katika maswali unayofuatilia.",
    },
    line: (what: string, title: string | null) => (title === null ? what : `${what} “${title}”`),
    counts: (replies: number, answers: number) =>
      answers === 0
        ? plural(replies, { one: "Mchango mpya #", other: "Michango mipya #" })
        : replies === answers
          ? plural(answers, { one: "Jibu jipya #", other: "Majibu mapya #" })
          : `${plural(answers, { one: "Jibu jipya #", other: "Majibu mapya #" })}, ${plural(replies - answers, { one: "mchango mwingine #", other: "michango mingine #" })}`,
    said: (name: string) => `${name}:`,
    see: "Soma mahali pake",
    all: "Soma mjadala",
    inbox: "Fungua kikasha chako",
    more: (n: number) =>
      plural(n, {
        one: "Na jambo jingine moja kikashani mwako.",
        other: "Na mambo mengine # kikashani mwako.",
      }),
    why: {
      daily: "Unapata hii mara moja kwa siku, kunapokuwa na jipya katika unachofuatilia.",
      weekly: "Unapata hii mara moja kwa wiki, kunapokuwa na jipya katika unachofuatilia.",
    },
    stop: { daily: "Sitisha barua pepe ya kila siku", weekly: "Sitisha barua pepe ya kila wiki" },
  },

  unsubscribe: {
    title: "Barua pepe chache zaidi",
    what: {
      kind: (kind: string) => `Barua pepe kuhusu hili, kila linapotokea: ${kind}.`,
      notices: "Barua pepe kila jambo linapotokea: michango, majibu, kutajwa na kadhalika.",
      daily: "Barua pepe ya kila siku.",
      weekly: "Barua pepe ya kila wiki.",
    },
    keeps:
      "Kinachokuhusu kinabaki kikashani mwako. Namna unavyoarifiwa kuhusu maamuzi yanayokuhusu inabaki ilivyo.",
    already: "Barua pepe hizi zimeshasitishwa.",
    back: "Zipate tena, au chagua kingine cha kuarifiwa",
    stop: "Sitisha barua pepe hizi",
    instead: "Au zipate kwa njia nyingine",
    weekly: "Zikusanye katika barua pepe ya kila wiki",
    daily: "Zikusanye katika barua pepe ya kila siku",
    all: "Sitisha barua pepe zote za yanayotokea hapa",
    done: "Tayari. Hutapata tena barua pepe hizi.",
    gathered: {
      daily: "Tayari. Kuanzia sasa zinakuja pamoja, mara moja kwa siku.",
      weekly: "Tayari. Kuanzia sasa zinakuja pamoja, mara moja kwa wiki.",
    },
    stopped: "Tayari. Yanayotokea unaarifiwa kikashani mwako pekee.",
    dead: "Kiungo hiki si cha akaunti yoyote hapa. Hakuna cha kusitisha.",
    choose: "Chagua unachotaka kuarifiwa, na kwa njia gani",
    front: "Nenda kwenye maswali",
  },
};
