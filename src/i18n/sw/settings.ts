import { pluralIn } from "../plural.ts";
import type * as en from "../en/settings.ts";

const plural = pluralIn("sw");

/** One's own account: profile, address, password, name, devices. */
export const settings: typeof en.settings = {
  title: "Mipangilio",
  menu: "Mipangilio",
  pages: {
    profile: "Wasifu",
    account: "Barua pepe na nenosiri",
    security: "Usalama",
    sessions: "Vifaa",
    notifications: "Arifa",
    blocked: "Watu uliowazuia",
    data: "Data yako",
  },
  profile: {
    lead: "Wanachokiona wengine kukuhusu.",
    see: "Ona ukurasa wako",
    name: "Jina linaloonyeshwa",
    nameHint: "Linakaa kando ya unachoandika. Herufi zisizidi 40.",
    about: "Kuhusu wewe",
    aboutHint:
      "Sentensi moja au mbili, kwa maandishi ya kawaida, kwa ajili ya ukurasa wako. Herufi zisizidi 300.",
  },
  username: {
    title: "Jina la mtumiaji",
    now: (name: string) => `Wewe ni @${name}.`,
    text: "Jina hili limo katika anwani ya ukurasa wako, unaingia kwalo, na wengine hukutaja kwalo.",
    after:
      "Baada ya kulibadilisha, jina la zamani bado huongoza kwenye ukurasa wako, hukuwezesha kuingia, na halipewi mtu mwingine; wengine wanaweza kukutaja kwa jina jipya pekee.",
    label: "Jina jipya la mtumiaji",
    hint: "Alama 2 hadi 30: herufi za mwandiko wowote, tarakimu, nukta, vistari au vistari vya chini. Linaweza kubadilishwa mara moja katika siku 14.",
    button: "Badilisha jina la mtumiaji",
    from: "Umelibadilisha hivi karibuni. Linaweza kubadilishwa tena kuanzia",
  },
  email: {
    title: "Anwani ya barua pepe",
    now: "Anwani yako",
    confirmed: "imethibitishwa",
    unconfirmed: "haijathibitishwa",
    label: "Anwani mpya",
    hint: "Tutaitumia kiungo. Anwani uliyo nayo inabaki yako hadi kiungo hicho kitumike.",
    hintNoMail:
      "Tovuti hii haitumi barua pepe, kwa hiyo hakuna anayeweza kuhakiki anwani mpya: inakuwa yako papo hapo. Iandike kwa uangalifu.",
    password: "Nenosiri lako",
    button: "Badilisha anwani",
    pending: "Anwani inayosubiri kiungo chake kitumike",
    pendingText:
      "Hadi hapo hakuna kinachobadilika. Kiungo kinafanya kazi kwa siku tatu; ukiomba tena utatumiwa kingine.",
    keep: "Baki na anwani niliyo nayo",
  },
  password: {
    title: "Nenosiri",
    text: "Nenosiri jipya hukutoa kwenye vifaa vingine vyote.",
    current: "Nenosiri la sasa",
    new: "Nenosiri jipya",
    keep: "Nibaki nimeingia kwenye kifaa hiki",
    button: "Badilisha nenosiri",
    first:
      "Bado huna nenosiri hapa, kwa kuwa unaingia kupitia tovuti nyingine. Ukiwa nalo unaweza kuingia hapa pia.",
    setFirst: "Weka nenosiri",
    forgot: "Umelisahau?",
    forgotLink: "Pata kiungo kwa barua pepe",
  },
  sessions: {
    lead: "Mahali ulipoingia. Ondoa vifaa usivyovitambua, kisha ubadilishe nenosiri lako.",
    this: "Kifaa hiki",
    device: (browser: string | null, system: string | null) =>
      browser && system ? `${browser} kwenye ${system}` : (browser ?? system ?? "Kifaa kisichojulikana"),
    began: "Uliingia",
    seen: "kilitumika mwisho",
    usedNow: "kinatumika sasa",
    from: "kutoka",
    end: "Ondoa",
    endOf: (device: string) => `Ondoa: ${device}`,
    endOthers: "Ondoa vifaa vingine vyote",
    others: (n: number) => plural(n, { one: "Kifaa kingine kimoja", other: "Vifaa vingine #" }),
    alone: "Hujaingia kwingine popote.",
    addressKept: "Anwani huhifadhiwa kwa siku zisizozidi 30; kisha hubaki tu mtandao zilikotoka.",
  },
  own: "Mipangilio",
  suspended: "Hili haliwezi kubadilishwa wakati akaunti yako imesimamishwa.",
  mails: {
    why: "Umepata hii kwa sababu anwani hii ni ya akaunti hiyo.",
    look: "Angalia mipangilio yako",
    contact: "Waandikie wasimamizi",
    forgot: "Weka nenosiri jipya",
    notYou:
      "Ikiwa ulikuwa wewe, hapa hakuna la kufanya: fungua kiungo kilichotumwa kwa anwani mpya. Ikiwa haukuwa wewe, kuna anayejua nenosiri lako. Tengua badiliko hilo katika mipangilio yako, kisha uchague nenosiri jingine: hilo litawatoa wengine wote.",
    asked: {
      subject: (site: string) => `Anwani nyingine imeombwa: ${site}`,
      text: "Mtu anayejua nenosiri ameomba anwani nyingine ya barua pepe kwa akaunti yako. Bado hakuna kilichobadilika; kitabadilika kiungo kilichotumwa kwa anwani mpya kitakapotumika.",
    },
    changed: {
      subject: (site: string) => `Akaunti yako ina anwani nyingine: ${site}`,
      old: "Akaunti yako sasa ina anwani nyingine ya barua pepe. Anwani hii si yake tena.",
      new: "Hii sasa ndiyo anwani ya barua pepe ya akaunti yako.",
      notYou:
        "Ikiwa haukuwa wewe, waandikie wasimamizi mara moja na uwaeleze hivyo. Hii ndiyo barua pepe ya mwisho ambayo anwani hii inapata kuhusu akaunti hiyo.",
      whyOld: "Umepata hii kwa sababu anwani hii ilikuwa ya akaunti hiyo hadi sasa.",
    },
    password: {
      subject: (site: string) => `Nenosiri lako limebadilishwa: ${site}`,
      text: "Nenosiri la akaunti yako limebadilishwa. Vifaa vingine vyote vimetolewa kwenye akaunti.",
      notYou: "Ikiwa haukuwa wewe, weka jipya mara moja: kiungo cha kufanya hivyo kitatumwa kwa anwani hii.",
    },
  },
};

export const settingsProblems: typeof en.settingsProblems = {
  wrongPassword: (_n: number) => "Hili si nenosiri lako.",
  logInAgain: (_n: number) =>
    "Kwa hili unapaswa kuwa umeingia hivi punde: toka, ingia tena, kisha urudi hapa.",
  nameSigns: (_n: number) =>
    "Jina linahitaji herufi au tarakimu, na lisiwe na alama zisizoonekana au zinazorundikana.",
  nameLink: (_n: number) =>
    "Jina haliwezi kuwa anwani, wala kuwa na @ ndani yake, wala nukta kati ya maneno mawili.",
  nameReserved: (_n: number) =>
    "Jina hili linaweza kudhaniwa kuwa la tovuti yenyewe. Tafadhali chagua jingine.",
  nameOfAnother: (_n: number) => "Hili linafanana na jina la mtu mwingine. Tafadhali chagua jingine.",
  usernameTooSoon: (n: number) =>
    `Umelibadilisha hivi karibuni. Linaweza kubadilishwa tena baada ya ${plural(n, { one: "siku #", other: "siku #" })}.`,
  emailOfAnother: (_n: number) => "Tayari kuna akaunti yenye anwani hii.",
  changedMeanwhile: (_n: number) =>
    "Nenosiri lako limebadilishwa wakati huohuo. Tafadhali ingia kwa hilo jipya.",
};

export const settingsFlashes: typeof en.settingsFlashes = {
  nameChanged: "Una jina jipya la mtumiaji. Lile la zamani linaongoza kwenye ukurasa wako.",
  emailAsked: "Kiungo kiko njiani kwenda kwa anwani mpya. Kinafanya kazi kwa siku tatu.",
  emailChanged: "Anwani yako imebadilishwa.",
  emailKept: "Anwani yako inabaki ilivyo.",
  passwordChanged: "Nenosiri lako limebadilishwa. Vifaa vingine vyote vimetolewa kwenye akaunti yako.",
  passwordChangedAll: "Nenosiri lako limebadilishwa. Ingia kwa hilo jipya.",
  sessionEnded: "Kifaa hicho kimetolewa kwenye akaunti yako.",
  sessionsEnded: "Vifaa vingine vyote vimetolewa kwenye akaunti yako.",
};
