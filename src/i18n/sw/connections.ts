/** Logging in by another site: OpenID Connect, and the host site's single sign-on. */
import type * as en from "../en/connections.ts";

export const connections: typeof en.connections = {
  logInWith: (site: string) => `Ingia kwa ${site}`,
  or: "au kwa nenosiri la hapa",
  orRegister: "au kwa nenosiri lako mwenyewe hapa",

  /** What is left to say, having come from another site. */
  ask: {
    title: "Je, ni wewe?",
    text: (site: string) => `${site} inasema kwamba wewe ni`,
    fresh: "Ukiendelea, utafunguliwa akaunti hapa. Unakubali kufuata",
    instead: "Hapa umeingia kama",
    insteadEnd: "Ukiendelea, hilo litakoma.",
    button: (name: string) => `Endelea kama ${name}`,
    no: "Hapana, nibaki nilivyo",
  },
  connect: {
    title: (site: string) => `Unganisha akaunti yako ya ${site}?`,
    text: "Hapa umeingia kama",
    who: (site: string) => `Kwenye ${site} wewe ni`,
    nobody: "mtu asiye na jina",
    after: (site: string) =>
      `Zikishaunganishwa, ${site} itafungua akaunti hii: hutahitaji tena nenosiri hapa.`,
    other: (site: string) =>
      `Akaunti yako ya hapa tayari imeunganishwa na akaunti nyingine ya ${site}. Itenganishe hiyo kwanza, katika mipangilio yako.`,
    toSettings: "Mipangilio yangu",
    password: "Nenosiri lako la hapa",
    button: "Unganisha",
    no: "Usiunganishe",
    out: (name: string) => `Mimi si ${name}: nitoke, kisha niendelee`,
  },
  email: {
    title: "Kitu kimoja kinakosekana",
    text: (site: string) =>
      `${site} haikutupa anwani ya kukuandikia. Akaunti yako inaihitaji: kwa taarifa, na ikiwa utashindwa kuingia.`,
    label: "Barua pepe",
    hint: "Hakuna mwingine anayeiona.",
    button: "Endelea",
  },
  taken: {
    title: "Tayari una akaunti hapa",
    text: (site: string) => `${site} inasema kwamba unapatikana kwa`,
    text2:
      "Kuna akaunti hapa yenye anwani hiyo. Ili asiingie humo mtu mwingine ila wewe, ingia humo kwanza kama ulivyozoea. Kisha unaweza kuunganisha hizo mbili.",
    button: "Ingia kwenye akaunti hiyo",
    forgot: "Silijui nenosiri lake",
  },
  left: {
    title: "Akaunti hii ilifutwa",
    text: (site: string) =>
      `Akaunti yako ya ${site} ilifungua akaunti ya hapa ambayo imefutwa. Haiwezi kufunguliwa tena.`,
  },

  trouble: {
    title: "Hukuingia",
    denied: (site: string) => `Kwenye ${site} ulichagua kutoendelea. Hakuna kilichofanyika.`,
    away: (site: string) =>
      `${site} haipatikani kwa sasa, au haikutoa jibu sahihi. Si kosa lako. Jaribu tena baada ya muda mfupi, au ingia kwa njia nyingine.`,
    refused: (site: string) =>
      `Kilichorudi kutoka ${site} hakikuwa sawa, kwa hiyo hakuna aliyeingizwa. Jaribu tena; hali hii ikiendelea, waandikie wenye tovuti hii.`,
    stale: (_site: string) =>
      "Njia hii ya kuingia imeshatumika, imechukua muda mrefu mno, au ilianzishwa kwenye kivinjari kingine. Anza upya.",
    used: (site: string) =>
      `Kila idhini ya kuingia inayotumwa na ${site} hufanya kazi mara moja tu, kwa dakika chache. Hii imeshatumika, au ni ya zamani mno.`,
    again: "Jaribu tena",
    another: "Ingia kwa njia nyingine",
    in: "Hata hivyo, bado umeingia hapa.",
  },

  section: {
    title: "Ingia kwa tovuti nyingine",
    lead: "Tovuti hizi zinaweza kufungua akaunti yako hapa. Kila moja husema wewe ni nani, na haisemi chochote kuhusu unachofanya huko.",
    since: "Imeunganishwa tangu",
    connect: (site: string) => `Unganisha ${site}`,
    disconnect: (site: string) => `Tenganisha ${site}`,
    none: "Haijaunganishwa.",
    only: "Ndiyo njia yako pekee ya kuingia. Weka nenosiri au ongeza ufunguo wa kuingia kabla ya kuitenganisha.",
  },
  disconnect: {
    title: (site: string) => `Tenganisha ${site}?`,
    text: (site: string) =>
      `Baada ya hapo ${site} haitafungua tena akaunti hii. Ulichoandika kitabaki kilivyo.`,
    password: "Nenosiri lako la hapa",
    button: "Tenganisha",
    no: "Iache ilivyo",
    gone: (site: string) => `${site} haifungui akaunti yako: hakuna cha kutenganisha.`,
  },

  mail: {
    on: (site: string) => `${site} sasa inafungua akaunti yako`,
    off: (site: string) => `${site} haifungui tena akaunti yako`,
    textOn: (username: string, site: string, siteName: string) =>
      `Kuanzia sasa, yeyote anayeingia kwenye akaunti yako ya ${site} anaingia pia kwenye akaunti yako ${username} kwenye ${siteName}.`,
    textOff: (username: string, site: string, siteName: string) =>
      `Akaunti yako ya ${site} na akaunti yako ${username} kwenye ${siteName} zimetenganishwa.`,
    you: "Ikiwa ni wewe, huhitaji kufanya chochote.",
    notYou:
      "Ikiwa si wewe: weka nenosiri jipya, toka kwenye vifaa vingine vyote, na uangalie kinachofungua akaunti yako.",
    link: "Kinachofungua akaunti yako",
    why: "Umepokea barua hii kwa sababu inahusu usalama wa akaunti yako. Barua kama hizi haziwezi kuzimwa.",
  },
};

export const connectionsProblems: typeof en.connectionsProblems = {
  lastWayIn: (_n: number) =>
    "Hii ndiyo njia yako pekee ya kuingia. Weka nenosiri au ongeza ufunguo wa kuingia kwanza.",
  connectedAlready: (_n: number) =>
    "Akaunti yako tayari imeunganishwa na akaunti nyingine ya tovuti hiyo. Itenganishe hiyo kwanza.",
  connectedElsewhere: (_n: number) => "Akaunti hiyo tayari inafungua akaunti nyingine hapa.",
};
