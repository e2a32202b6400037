/** Second factors: authenticator apps, recovery codes, passkeys, and the second step of logging in. */
import { pluralIn } from "../plural.ts";
import type * as en from "../en/factors.ts";

const plural = pluralIn("sw");

/** Mails: what happened, in the subject and in the text. */
const news: typeof en.factors.mail.what = {
  appOn: {
    subject: "Programu ya uthibitishaji imeongezwa",
    text: (name, site) =>
      `Kuanzia sasa, kuingia kwenye ${site} kama ${name} kunahitaji pia msimbo kutoka kwenye programu ya uthibitishaji.`,
  },
  appOff: {
    subject: "Programu ya uthibitishaji imezimwa",
    text: (name, site) =>
      `Kuingia kwenye ${site} kama ${name} hakuhitaji tena msimbo kutoka kwenye programu ya uthibitishaji.`,
  },
  passkeyOn: {
    subject: "Ufunguo wa kuingia umeongezwa",
    text: (name, site) =>
      `Umeongezwa ufunguo wa kuingia unaomwezesha mtu kuingia kwenye ${site} kama ${name}.`,
  },
  passkeyOff: {
    subject: "Ufunguo wa kuingia umeondolewa",
    text: (name, site) =>
      `Ufunguo wa kuingia umeondolewa: hakuna anayeweza tena kuingia nao kwenye ${site} kama ${name}.`,
  },
  codesNew: {
    subject: "Misimbo mipya ya dharura imetengenezwa",
    text: (name, site) =>
      `Misimbo mipya ya dharura imetengenezwa kwa ajili ya ${name} kwenye ${site}. Ile ya awali haifanyi kazi tena.`,
  },
  codeUsed: {
    subject: "Msimbo wa dharura umetumika",
    text: (name, site) => `Mtu ameingia kwenye ${site} kama ${name} kwa msimbo wa dharura.`,
  },
  allOff: {
    subject: "Hatua zako za pili za kuingia zimeondolewa",
    text: (name, site) =>
      `Anayeendesha ${site} ameondoa programu ya uthibitishaji, funguo za kuingia na misimbo ya dharura ya ${name}. Sasa nenosiri pekee linatosha kuingia.`,
  },
};

export const factors: typeof en.factors = {
  lead: "Ukiwa na hatua ya pili ya kuingia, anayejua nenosiri lako tu hawezi kuingia kwenye akaunti yako.",
  on: "Imewashwa",
  off: "Imezimwa",
  /** To those of whom the site asks for one. */
  required: {
    label: "Hatua ya pili ya kuingia inahitajika",
    missing:
      "Wanaosimamia hapa wanahitaji hatua ya pili ya kuingia. Hadi utakapokuwa nayo, unaweza kufanya yale ambayo wasomaji wanaweza.",
    link: "Iweke sasa",
    has: "Tovuti hii humtaka kila anayesimamia awe na hatua ya pili ya kuingia. Unayo moja; ni busara kuwa na mbili.",
  },
  proof: {
    password: "Nenosiri lako",
    hint: "Ili mtu mwingine asifanye hili kivinjari chako kikiwa wazi.",
  },
  app: {
    title: "Programu ya uthibitishaji",
    about:
      "Programu kwenye simu yako inayoonyesha msimbo mpya wa tarakimu sita kila nusu dakika. Hufanya kazi bila mtandao. Programu yoyote ya aina hii inafaa.",
    since: "Iliwekwa tarehe",
    setUp: "Weka programu",
    move: "Hamia programu nyingine",
    remove: "Zima programu",
    begin: "Endelea",
    beginText:
      "Kwenye ukurasa unaofuata utaskani picha kwa programu hiyo, kisha utaandika msimbo wa kwanza itakaoonyesha.",
    beginMove:
      "Hadi programu mpya ithibitishwe, uliyo nayo inaendelea kufanya kazi. Tangu hapo haifanyi kazi tena.",
    scan: "Skani picha hii kwa programu",
    picture: "Siri ya programu yako, kama picha ya kuskani",
    type: "Au andika hii kwenye programu",
    typeHint: "Aina ni “time-based” (ya kutegemea muda). Ikiuliza: tarakimu sita, sekunde 30, SHA-1.",
    open: "Au ifungue kwenye kifaa hiki",
    confirm: "Andika msimbo inaoonyesha sasa",
    code: "Msimbo",
    codeHint: "Tarakimu sita.",
    turnOn: "Washa",
    removeTitle: "Zima programu hii?",
    removeText: "Kuingia hakutahitaji tena misimbo yake.",
    removeLast:
      "Ndiyo hatua yako pekee ya pili ya kuingia: baada ya hapo nenosiri pekee litatosha kuingia. Misimbo yako ya dharura itaondoka pia.",
  },
  codes: {
    title: "Misimbo ya dharura",
    about:
      "Kila mmoja hukuingiza mara moja tu, badala ya msimbo wa programu au ufunguo wa kuingia: ni kwa wakati simu yako imepotea.",
    none: "Utaipata utakapoweka hatua ya pili ya kuingia kwa mara ya kwanza.",
    left: (n: number) => plural(n, { one: "Umebaki msimbo mmoja.", other: "Imebaki misimbo #." }),
    allUsed: "Yote imetumika. Tengeneza mipya, ili simu ikipotea usifungiwe nje.",
    few: "Tengeneza mipya hivi karibuni.",
    renew: "Tengeneza misimbo mipya",
    renewTitle: "Tengeneza misimbo mipya ya dharura?",
    renewText: "Uliyo nayo sasa haitafanya kazi tena baada ya hapo.",
    newTitle: "Misimbo yako ya dharura",
    newLead:
      "Ihifadhi mahali ambapo utaipata bila simu yako. Inaonyeshwa mara hii moja tu, na haitaonyeshwa tena.",
    list: "Misimbo ya dharura",
    copy: "Nakili",
    copied: "Imenakiliwa.",
    print: "Chapa",
    download: "Hifadhi kama faili",
    file: (site: string) => `misimbo-ya-dharura-${site}.txt`,
    fileHead: (site: string, name: string) =>
      `Misimbo ya dharura ya ${name} kwenye ${site}\nKila mmoja hufanya kazi mara moja tu, badala ya msimbo wa programu au ufunguo wa kuingia.`,
    done: "Nimeihifadhi",
  },
  passkeys: {
    title: "Funguo za kuingia",
    about:
      "Ufunguo wa kuingia hutunzwa na simu yako, kompyuta yako au ufunguo wa usalama, na hufunguliwa kwa kidole chako, uso wako au PIN. Hukuingiza wenyewe, bila nenosiri, na hufanya kazi kwenye tovuti hii pekee.",
    list: "Funguo zako za kuingia",
    added: "uliongezwa tarehe",
    used: "ulitumika mwisho tarehe",
    neverUsed: "bado haujatumika",
    add: "Ongeza ufunguo wa kuingia",
    addLead: "Kivinjari chako kitakuuliza pa kuutunza.",
    name: "Jina",
    nameHint: "Ili kuutofautisha na nyingine: “Simu”, “Kompyuta ya kazini”.",
    change: "Badilisha jina",
    changeOf: (name: string) => `Badilisha jina la ${name}`,
    renameTitle: "Badilisha jina la ufunguo huu wa kuingia",
    remove: "Ondoa",
    removeOf: (name: string) => `Ondoa ${name}`,
    removeTitle: "Ondoa ufunguo huu wa kuingia?",
    removeText:
      "Hakuna atakayeweza tena kuingia nao. Uondoe kwenye kifaa pia: huko huenda ukaendelea kupendekezwa.",
    removeLast:
      "Ndiyo hatua yako pekee ya pili ya kuingia: baada ya hapo nenosiri pekee litatosha kuingia. Misimbo yako ya dharura itaondoka pia.",
    /** Where a browser can't. */
    unsupported:
      "Hili linahitaji JavaScript, na kivinjari kinachotambua funguo za kuingia. Hapa programu ya uthibitishaji hufanya kazi ileile.",
    logIn: "Ingia kwa ufunguo wa kuingia",
    or: "au",
    working: "Fuata maelekezo ya kivinjari chako.",
    cancelled: "Imeghairiwa, au imechukua muda mrefu mno. Hakuna kilichofanyika; jaribu tena utakapopenda.",
    known: "Kifaa hiki tayari kina ufunguo wa kuingia kwenye akaunti yako.",
    failed: "Haikufaulu. Pakia ukurasa huu upya, kisha ujaribu mara nyingine.",
    refusedTitle: "Ufunguo huu wa kuingia haufungui akaunti hapa",
    refusedText:
      "Huenda umeondolewa, au ukurasa huu ulikaa wazi kwa muda mrefu mno. Jaribu tena, au ingia kwa nenosiri lako.",
    again: "Rudi kwenye kuingia",
  },
  second: {
    title: "Hatua moja zaidi",
    codeOnly:
      "Ni sahihi. Sasa weka msimbo ambao programu yako ya uthibitishaji inaonyesha, au mmoja wa misimbo yako ya dharura.",
    keyOnly: "Ni sahihi. Sasa tumia ufunguo wako wa kuingia, au mmoja wa misimbo yako ya dharura.",
    both: "Ni sahihi. Sasa tumia ufunguo wako wa kuingia, msimbo ambao programu yako ya uthibitishaji inaonyesha, au mmoja wa misimbo yako ya dharura.",
    code: "Msimbo",
    codeHint: "Tarakimu sita kutoka kwenye programu, au msimbo wa dharura.",
    recoveryHint: "Mmoja wa misimbo uliyojiandikia.",
    go: "Ingia",
    passkey: "Tumia ufunguo wa kuingia",
    lost: "Umepoteza vyote?",
    lostText:
      "Bila programu, funguo za kuingia na misimbo ya dharura, ni anayeendesha tovuti hii pekee anayeweza kusaidia:",
    lostLink: "mwandikie",
    over: "Anza upya",
  },
  mail: {
    what: news,
    left: (n: number) =>
      n === 0
        ? "Ulikuwa wa mwisho. Tengeneza mipya, ili simu ikipotea usifungiwe nje."
        : plural(n, { one: "Umebaki msimbo mmoja wa dharura.", other: "Imebaki misimbo # ya dharura." }),
    you: "Ikiwa ni wewe, kila kitu kiko sawa.",
    notYou:
      "Ikiwa si wewe, badilisha nenosiri lako sasa hivi, toka kwenye vifaa vingine katika “Vifaa”, na uangalie hatua zako za pili za kuingia.",
    link: "Hatua zako za pili za kuingia",
    why: "Umepokea barua hii kwa sababu inahusu usalama wa akaunti yako. Haiwezi kuzimwa.",
  },
  settings: {
    "second-factor": {
      label: "Je, wasimamizi na wasimamizi wakuu wanahitaji hatua ya pili ya kuingia?",
      hint: "Aliye nayo huombwa kuitumia kila anapoingia, chochote utakachochagua hapa.",
      choices: {
        optional: { label: "Wanaweza kuwa nayo", hint: "Kama watu wengine wote." },
        required: {
          label: "Wanaihitaji",
          hint: "Wasimamizi na wasimamizi wakuu wasio nayo wanaweza kufanya yale ambayo wasomaji wanaweza, hadi watakapoiweka. Weka yako kwanza.",
        },
      },
    },
  },
  flashes: {
    appOn: "Programu ya uthibitishaji imewashwa.",
    appOff: "Programu ya uthibitishaji imezimwa.",
    passkeyOn: "Ufunguo wa kuingia umeongezwa.",
    passkeyOff: "Ufunguo wa kuingia umeondolewa.",
    secondOver: "Imechukua muda mrefu mno, au msimbo haukuwa sahihi mara nyingi mno. Tafadhali ingia tena.",
  },
};

export const factorsProblems: typeof en.factorsProblems = {
  wrongCode: (_n: number) => "Msimbo huu si sahihi, au umeshatumika. Tumia unaoonyeshwa sasa.",
  passkeyFailed: (_n: number) => "Haikufaulu kwa ufunguo huu wa kuingia. Tafadhali jaribu tena.",
  passkeyMost: (n: number) => `Funguo za kuingia haziwezi kuzidi ${n}. Ondoa mmoja kwanza.`,
  factorFirst: (_n: number) => "Jiwekee kwanza hatua ya pili ya kuingia, katika Mipangilio, Usalama.",
};
