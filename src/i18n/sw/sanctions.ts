import type * as en from "../en/sanctions.ts";

/** What the next page says was just done. */
export const sanctionFlashes: typeof en.sanctionFlashes = {
  personNoted: "Dokezo limeongezwa.",
  warned: "Onyo limetumwa.",
  suspended: "Amesimamishwa. Ametolewa kila mahali alikokuwa ameingia.",
  unsuspended: "Usimamishaji umekwisha.",
  linksHeld: "Anachoandika chenye viungo sasa kinamsubiri msimamizi.",
  linksFreed: "Anachoandika chenye viungo kinaonekana papo hapo tena.",
};

export const sanctions: typeof en.sanctions = {
  /** On every page of whoever is suspended. */
  banner: (until: string) =>
    `Akaunti yako imesimamishwa hadi ${until}. Unaweza kusoma, kuondoa vilivyo vyako, na kukata rufaa.`,
  bannerEver: "Akaunti yako imesimamishwa. Unaweza kusoma, kuondoa vilivyo vyako, na kukata rufaa.",
  bannerLink: "Sababu, na jinsi ya kukata rufaa",
  bannerLabel: "Akaunti yako imesimamishwa",

  /** The moderators' page of a person. */
  title: (name: string) => `${name}, kwa wasimamizi`,
  lead: "Ni wanaosimamia hapa pekee wanaouona ukurasa huu.",
  profile: "Wasifu wa wazi",
  fromProfile: "Maamuzi na madokezo, kwa wasimamizi",
  suspendedUntil: (until: string) => `Amesimamishwa hadi ${until}`,
  suspendedEver: "Amesimamishwa milele",
  linksHeld: "Viungo vinazuiliwa",
  record: {
    title: "Rekodi",
    since: "hapa tangu",
    kept: "Michango inayosomwa na wote",
    read: "Michango aliyosoma",
    hidden: "Iliyofichwa",
    deleted: "Iliyofutwa na wasimamizi",
    rejected: "Ambayo haikuchapishwa",
    approved: "Iliyochapishwa baada ya kusubiri",
    warned: "Maonyo",
    suspended: "Mara za kusimamishwa",
    upheld: "Ripoti za kumhusu zilizokubaliwa",
    dismissed: "Ripoti za kumhusu zilizotupiliwa mbali",
  },
  act: {
    title: "Amua",
    own: "Huyu ni wewe.",
    reason: "Kanuni",
    note: "Cha kumwambia",
    noteHint:
      "Anakisoma pamoja na kanuni, kwenye kikasha chake na kwa barua pepe. Hakuna mwingine anayekisoma.",
    length: "Kwa muda gani",
    lengths: {
      "1h": "Saa 1",
      "6h": "Saa 6",
      "1d": "Siku 1",
      "3d": "Siku 3",
      "1w": "Wiki 1",
      "30d": "Siku 30",
      "90d": "Siku 90",
      ever: "Milele",
    },
    warn: "Onya",
    warnOf: (name: string) => `Mwonye ${name}`,
    suspend: "Simamisha",
    suspendOf: (name: string) => `Msimamishe ${name}`,
    unsuspend: "Komesha usimamishaji",
    unsuspendOf: (name: string) => `Komesha usimamishaji wa ${name}`,
    holdLinks: "Zuia viungo",
    holdLinksOf: (name: string) => `Zuia anachoandika ${name} chenye viungo`,
    freeLinks: "Ruhusu viungo",
    freeLinksOf: (name: string) => `Ruhusu anachoandika ${name} chenye viungo kionekane papo hapo`,
  },
  notes: {
    title: "Madokezo kati ya wasimamizi",
    none: "Bado hakuna madokezo.",
    label: "Dokezo kwa wasimamizi wengine",
    hint: "Mhusika halioni.",
    add: "Ongeza dokezo",
  },
  decisions: {
    title: "Maamuzi",
    none: "Hakuna kilichoamuliwa kumhusu.",
    undone: "umetenguliwa",
  },
  appeals: {
    is: { open: "rufaa: iko wazi", granted: "rufaa: imekubaliwa", refused: "rufaa: imekataliwa" },
  },
  texts: {
    title: "Maandishi yaliyozuiliwa na yaliyofichwa",
    held: "Yanasubiri",
    hidden: "Yamefichwa",
    none: "Hakuna.",
  },
  reportsBy: { title: "Ripoti alizotuma", none: "Hajaripoti chochote." },
  reportsAbout: { title: "Ripoti za kumhusu", none: "Hakuna aliyemripoti, wala kuripoti alichoandika." },
  reportOf: {
    reply: "Mchango",
    person: "Mtu",
    article: "Makala",
    held: "Maandishi yaliyozuiliwa",
    appeal: "Rufaa",
    message: "Ujumbe",
  },
  state: {
    open: "iko wazi",
    upheld: "imekubaliwa",
    dismissed: "imetupiliwa mbali",
    decided: "imeamuliwa",
  },
  filter: "Kiotomatiki",
  somebody: "Mtu ambaye hakuwa ameingia",
};
