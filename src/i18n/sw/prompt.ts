import { pluralIn } from "../plural.ts";
import type * as en from "../en/prompt.ts";

const plural = pluralIn("sw");

/** A prompt's life: when it opens and closes, the closing note, the author's picks. */
export const prompt: typeof en.prompt = {
  opens: "Mjadala unafunguliwa",
  closes: "Mjadala unafungwa",
  openUntil: "Mjadala uko wazi hadi",
  closed: "Mjadala umefungwa",
  readNote: "Soma neno la mwisho",
  writeNote: "Andika neno la mwisho",
  editNote: "Hariri neno la mwisho",

  /** What stands where the composer would be. */
  composer: {
    "not-open": "Mjadala huu bado haujafunguliwa. Kwa sasa unaweza kusoma makala; rudi baadaye ujibu.",
    closed: "Mjadala huu umefungwa. Unaweza kusoma kila kitu; hakuna kinachoweza kuongezwa tena.",
    unpublished: "Wasomaji watajibu hapa makala ikishachapishwa.",
    removed: "Makala hii imeondolewa: hakuna kinachoweza kuongezwa.",
  },
  /** What a page says that was open when it happened. */
  turned: {
    closed: "Mjadala huu sasa umefungwa: hakuna kinachoweza kuongezwa.",
    locked: "Mjadala huu sasa umefungwa kwa kufuli: hakuna kinachoweza kuongezwa.",
    "not-open": "Mjadala huu hauko wazi kwa sasa: hakuna kinachoweza kuongezwa.",
    copy: "Ulichoandika bado kipo hapa, ili ukinakili.",
    open: "Mjadala huu uko wazi tena.",
    load: "Pakia ukurasa upya",
  },
  /** What stands where the answers would be. */
  noAnswers: {
    "not-open": "Majibu yataweza kutolewa utakapofunguliwa.",
    closed: "Hakuna aliyejibu kabla ya mjadala huu kufungwa.",
  },

  schedule: "Kufunguliwa na kufungwa",
  scheduleFor: "Kufunguliwa na kufungwa kwa swali",
  opensLabel: "Unafunguliwa",
  opensHint: "Patupu: mara tu makala inapochapishwa.",
  closesLabel: "Unafungwa",
  closesHint: "Patupu: unabaki wazi.",
  zone: "Tarehe na saa za eneo la",
  utc: "UTC",
  save: "Weka nyakati hizi",
  /** After they were set: with the moment behind it. */
  opensOn: "Mjadala unafunguliwa",
  closesOn: "Mjadala unafungwa",
  desk: "Wasomaji wanaona swali linafunguliwa lini, na linapokea majibu hadi lini. Likishafungwa utaombwa neno la mwisho.",
  saveFirst: "Hifadhi maandishi yako kwanza: fomu hii hupakia ukurasa upya.",
  quickLegend: "Au kwa kitufe kimoja",
  quick: {
    "1d": "Funga baada ya siku 1",
    "3d": "Baada ya siku 3",
    "7d": "Baada ya wiki 1",
    "14d": "Baada ya wiki 2",
    never: "Usifunge kamwe",
    now: "Funga sasa",
    again: "Fungua tena",
    open: "Fungua sasa",
  },

  note: "Neno la mwisho",
  noteBy: "Limeandikwa na",
  noteEdited: "lilihaririwa",
  noteReopened: "Mjadala umefunguliwa tena tangu hili liandikwe.",
  noteTitle: "Neno la mwisho",
  noteLead:
    "Wasomaji wako wamelichukuliaje swali lako? Andika unachoondoka nacho, na unukuu majibu ambayo kinayategemea: walioyaandika wataarifiwa.",
  noteLabel: "Neno lako la mwisho",
  noteHint: "Litakaa juu ya majibu, chini ya jina lako.",
  publishNote: "Chapisha neno la mwisho",
  saveNote: "Hifadhi neno la mwisho",
  takeBack: "Ondoa neno hili",
  toAnswers: "Majibu",
  noteAnswers: "Mjadala",
  noAnswersToCite: "Hakuna aliyejibu: hakuna cha kunukuu.",
  cite: "Nukuu",
  citeOf: (name: string) => `Nukuu mchango wa ${name}`,
  citeSaid: "Umenukuliwa",
  citeHow: "Ili kuunukuu, weka hiki katika neno lako:",
  replies: (n: number) => plural(n, { one: "Mchango # wa kulijibu", other: "Michango # ya kulijibu" }),
  moreAnswers: "Majibu zaidi",
  backToDiscussion: "Rudi kwenye mjadala",
  stale: "Neno la mwisho lilibadilishwa katika dirisha jingine.",
  staleHow:
    "Ulichoandika kipo kwenye fomu, kilichohifadhiwa wakati huo kipo chini. Ukihifadhi mara moja zaidi, chako kitachukua nafasi yake.",
  staleOther: "Kilichohifadhiwa wakati huo",
  cited: "Umenukuliwa katika neno la mwisho",

  picks: "Machaguo ya mwandishi",
  picksLead: "Majibu aliyoyachagua mwandishi wa makala, na sababu yake.",
  pickedFor: "Limechaguliwa kwa:",
  picked: "Chaguo la mwandishi",
  readAnswer: "Soma jibu",
  readAnswerOf: (name: string) => `Soma jibu la ${name}`,
  pick: "Chagua",
  pickOf: (name: string) => `Chagua jibu la ${name}`,
  repick: "Badilisha chaguo",
  repickOf: (name: string) => `Badilisha sababu ya kuchaguliwa kwa jibu la ${name}`,
  unpick: "Ondoa chaguo",
  unpickOf: (name: string) => `Ondoa chaguo la jibu la ${name}`,
  pickTitle: "Chagua jibu hili",
  pickLead:
    "Machaguo hukaa juu ya majibu, kando na mpangilio wa wasomaji, kila moja pamoja na sababu uliyolichagulia.",
  criterion: "Limechaguliwa kwa lipi?",
  criterionHint: "Sentensi moja, kama vile “pekee aliyemuuliza mwendesha kivuko”.",
  moreAbout: (name: string) => `Zaidi kuhusu mchango wa ${name}`,

  /** On the front page. */
  card: {
    opens: "Linafunguliwa",
    closes: "Linafungwa",
    closed: "Limefungwa",
    noted: "Lina neno la mwisho",
  },
};

/** What can be wrong with times, notes and picks. Part of `problems`. */
export const promptProblems: typeof en.promptProblems = {
  moment: (_n: number) => "Hii si tarehe na saa. Andika kama 2026-11-14 18:00.",
  pastMoment: (_n: number) => "Wakati huu umeshapita. Ili kufunga au kufungua papo hapo, tumia kitufe.",
  tooFarAhead: (n: number) =>
    plural(n, {
      one: "Huu ni zaidi ya mwaka # kuanzia sasa.",
      other: "Huu ni zaidi ya miaka # kuanzia sasa.",
    }),
  closesFirst: (_n: number) => "Ungefungwa kabla ya kufunguliwa. Wape wasomaji angalau dakika moja.",
  hasAnswers: (n: number) =>
    plural(n, {
      one: "Tayari uko wazi na una jibu #; ufunge badala yake.",
      other: "Tayari uko wazi na una majibu #; ufunge badala yake.",
    }),
  zone: (_n: number) => "Saa za eneo hili hazijulikani. Chagua nyakati tena.",
  citesNothing: (n: number) => `Hakuna mchango kwenye /replies/${n}. Ondoa kiungo, au kirekebishe.`,
  citesGone: (n: number) =>
    `Mchango ulio kwenye /replies/${n} umefichwa au kufutwa, kwa hiyo hakuna atakayeweza kusoma unachonukuu. Ondoa kiungo.`,
  tooManyCited: (n: number) =>
    plural(n, {
      one: "Neno la mwisho linaweza kunukuu mchango # tu.",
      other: "Neno la mwisho linaweza kunukuu michango isiyozidi #.",
    }),
  tooManyPicks: (n: number) =>
    plural(n, {
      one: "Tayari jibu # limechaguliwa, na huo ndio upeo. Liondoe kwanza.",
      other: "Tayari majibu # yamechaguliwa, na huo ndio upeo. Ondoa moja kwanza.",
    }),
  pickAnswers: (_n: number) => "Ni majibu ya swali pekee yanayoweza kuchaguliwa, si michango ya kuyajibu.",
};
