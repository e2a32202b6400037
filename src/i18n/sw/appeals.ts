import type * as en from "../en/appeals.ts";

/** What was done, to whoever it was done to, as a sentence without its end. */
const told: typeof en.appeals.told = {
  hide: "Mchango wako umefichwa",
  unhide: "Mchango wako unaweza kusomwa tena",
  redact: "Maandishi ya awali ya mchango wako yameondolewa kwenye historia yake",
  hold: "Mchango wako unasubiri hadi msimamizi ausome",
  refuse: "Mchango wako haukupokelewa",
  approve: "Mchango wako umechapishwa",
  reject: "Mchango wako haukuchapishwa",
  delete: "Mchango wako umefutwa",
  undelete: "Mchango wako umerudishwa",
  move: "Jibu lako limehamishiwa kwenye mjadala mwingine",
  merge: "Mchango wako umeunganishwa na mwingine wako",
  unmerge: "Mchango wako unasimama peke yake tena",
  warn: "Umeonywa",
  unwarn: "Onyo limetenguliwa",
  suspend: "Akaunti yako imesimamishwa",
  unsuspend: "Kusimamishwa kwa akaunti yako kumekwisha",
  "hold-links": "Unachoandika chenye viungo kitamsubiri msimamizi",
  "free-links": "Unachoandika chenye viungo kinaonekana papo hapo tena",
  grant: "Rufaa yako imekubaliwa",
  "refuse-appeal": "Rufaa yako imekataliwa",
  pin: "Mchango wako umebandikwa",
  unpin: "Mchango wako umebanduliwa",
  lock: "Mjadala umefungwa kwa kufuli",
  unlock: "Mjadala umeondolewa kufuli",
  "take-down": "Makala yako imeondolewa",
  restore: "Makala yako imerudishwa",
  dismiss: "Kilichoripotiwa kukuhusu kimeachwa kilivyo",
  answered: "Ujumbe wako umejibiwa",
  reopen: "Ripoti inayokuhusu imefunguliwa tena",
  role: "Jukumu lako limebadilishwa",
  flag: "Kichujio kimewaomba wasimamizi waangalie mchango wako",
  "lock-branch": "Tawi lililo chini ya mchango wako limefungwa kwa kufuli",
  "unlock-branch": "Tawi lililo chini ya mchango wako limeondolewa kufuli",
  slow: "Mjadala umewekwa kwenye mwendo wa polepole",
  unslow: "Mwendo wa polepole umekomeshwa",
  "hold-newcomers": "Michango ya wanachama wapya humo inazuiliwa",
  "free-newcomers": "Michango ya wanachama wapya humo inaonekana papo hapo tena",
  close: "Mjadala umefungwa",
  open: "Mjadala umefunguliwa tena",
};

/** What it means for whoever it was done to. */
const means: typeof en.appeals.means = {
  hide: "Wengine wanaona kwamba mchango ulifichwa, na kanuni iliyohusika. Wewe bado unaweza kuusoma. Michango iliyoujibu inabaki.",
  redact: "Maandishi yalivyo sasa yanabaki. Yale ya awali yamefutwa kabisa.",
  reject: "Hakuna mwingine aliyeuona. Unaweza kuandika mwingine.",
  delete: "Wengine wanaona tu kwamba hapa palikuwa na mchango. Michango iliyoujibu inabaki.",
  warn: "Hakuna kingine kilichofanywa. Tafadhali fuata kanuni hiyo kuanzia sasa.",
  suspend:
    "Hadi wakati huo unaweza kuingia, kusoma, kuondoa vilivyo vyako, na kukata rufaa. Huwezi kutoa jibu, kuchangia wala kupiga kura. Umetolewa kila mahali ulikokuwa umeingia.",
  "hold-links": "Maandishi yasiyo na viungo yanaonekana papo hapo, kama awali.",
};

export const appeals: typeof en.appeals = {
  told,
  means,
  /** Of a text that was not published, where no rule was named. */
  discarded: "Mchango ulitupwa bila kutajwa kanuni.",

  /** The statement of reasons. */
  title: "Uamuzi, na sababu zake",
  titleOf: (number: number) => `Uamuzi namba ${number}`,
  about: "Kuhusu",
  article: "Chini ya makala",
  rule: "Kanuni",
  until: "Hadi",
  forEver: "milele",
  note: "Maelezo ya msimamizi",
  when: "Lini",
  by: "Nani aliamua",
  byModerator: "Msimamizi",
  byFilter: "Kiotomatiki: kichujio ndicho kilichofanya, na hakuna mtu aliyeangalia kwanza",
  how: "Jinsi lilivyojulikana",
  reported: "Kulikuwa na ripoti za wasomaji.",
  filtered: "Kichujio kililigundua jambo hili:",
  filterOnly: "Kichujio kililigundua jambo hili.",
  noFilter: "Hakuna kichujio kilichohusika.",
  seen: "Msimamizi aliligundua jambo hili. Hakuna kichujio kilichohusika.",
  text: "Maandishi yanayohusika",
  toReply: "Mchango, mahali ulipo",
  undone: "Uamuzi huu umetenguliwa. Ni kana kwamba haukufanywa.",
  undo: "Tengua",
  undoOf: (number: number) => `Tengua uamuzi namba ${number}`,
  isOver: "Usimamishaji huu umekwisha.",

  appealTitle: "Je, uamuzi si sahihi?",
  appealText: (date: string) =>
    `Unaweza kukata rufaa mara moja tu, hadi ${date}. Msimamizi mwingine huiangalia, ikiwa yupo, na utajulishwa matokeo hapa na kwa barua pepe. Ni bure.`,
  appealLabel: "Kwa nini uamuzi unapaswa kuwa tofauti?",
  appealHint: "Ni nini ambacho wasimamizi hawakukiona, au hawakukielewa?",
  appealSend: "Kata rufaa",
  appealed: "Rufaa yako",
  appealedBy: (name: string) => `Rufaa ya ${name}`,
  waiting: "Inamsubiri msimamizi.",
  withdrawn: "Imeondolewa: aliyekata rufaa ameondoka.",
  sent: "Rufaa yako imewafikia wasimamizi. Utajulishwa matokeo hapa na kwa barua pepe.",
  granted: "Imekubaliwa. Uamuzi umetenguliwa.",
  refused: "Imekataliwa. Uamuzi unabaki.",
  elsewhere: "Unaweza pia kuwaandikia",
  contact: "wasimamizi",
  late: "Miezi sita ya kukata rufaa imekwisha.",

  mail: {
    /** In place of an address in what somebody wrote. */
    address: "[anwani]",
    subject: (what: string, site: string) => `${what} · ${site}`,
    link: "Soma sababu",
    /** Where something was published. */
    see: "Tazama",
    appeal: (date: string) =>
      `Ikiwa si sahihi, unaweza kukata rufaa kwenye ukurasa huo, mara moja tu, hadi ${date}.`,
    why: "Umepokea barua hii kwa sababu una akaunti hapa, na uamuzi unaihusu. Katika Mipangilio, Arifa, unachagua kama habari kama hizi zitumwe kwa barua pepe; kikasha chako huwa nazo daima.",
  },
};
