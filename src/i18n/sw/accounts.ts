import type * as en from "../en/accounts.ts";

export const accounts: typeof en.accounts = {
  keptForm: {
    title: "Hakuna kilichopotea",
    text: "Ulipotuma fomu hii ulikuwa umeshatoka kwenye akaunti yako. Hiki ndicho ulichoandika; kiangalie, kisha ukitume tena.",
  },
  register: "Jisajili",
  registerLead:
    "Jina, anwani ya barua pepe na nenosiri vinatosha ili uweze kujibu maswali, kuchangia na kupiga kura.",
  logIn: "Ingia",
  username: "Jina la mtumiaji",
  usernameHint:
    "Alama 2 hadi 30: herufi za mwandiko wowote, tarakimu, nukta, vistari au vistari vya chini. Ndilo jina wanaloliona wengine.",
  email: "Barua pepe",
  emailHint: "Hakuna mwingine anayeiona.",
  password: "Nenosiri",
  passwordHint: "Herufi 8 au zaidi. Maneno matatu au manne hufanya nenosiri zuri.",
  usernameOrEmail: "Jina la mtumiaji au barua pepe",
  haveAccount: "Tayari una akaunti?",
  noAccount: "Bado huna akaunti?",
  ruled: (name: string) => `Kwa kujisajili kwenye ${name} unakubali kufuata`,
  theRules: "kanuni",
  /** What waits behind the log-in: an answer or a reply, posted by it, or another form, to be sent again. */
  waits: {
    answer: "Jibu lako limehifadhiwa. Ukishaingia litachapishwa, au utaelezwa kwa nini haliwezi kuchapishwa.",
    reply: "Mchango wako umehifadhiwa. Ukishaingia utachapishwa, au utaelezwa kwa nini hauwezi kuchapishwa.",
    form: "Ulikuwa umeshatoka kwenye akaunti yako. Ulichoandika kimehifadhiwa; ukishaingia utakikuta, ili ukitume tena.",
  },
  demo: { text: "Hili ni onyesho: ingia kama mmoja wa hawa. Nenosiri ni moja kwa wote:" },
  owner: "Fungua tovuti yako",
  ownerLead:
    "Kiungo hiki kinatengeneza akaunti ya kwanza, inayoweza kufanya kila kitu: kutoa majukumu, kuondoa makala na kuitunza tovuti. Kinafanya kazi mara moja.",
  ownerButton: "Tengeneza akaunti ya mmiliki",
  ownerMineLead: (name: string) => `Umeingia kama ${name}. Akaunti hii inaweza kuwa ya mmiliki.`,
  ownerMine: "Fanya hii iwe akaunti ya mmiliki",
  ownerOther: "Au tengeneza akaunti nyingine",
  linkTitle: "Ingia kwa kiungo hiki",
  linkText: "Kiungo hiki kinafanya kazi mara moja. Bonyeza kitufe ili uingie kwenye kifaa hiki.",
  linkButton: "Niingize",
  dead: {
    title: "Kiungo hiki hakifanyi kazi",
    unknown:
      "Hakuna kiungo kama hicho. Huenda sehemu yake ilipotea njiani: kifungue kikiwa kizima, au ukinakili chote.",
    used: "Kiungo hiki kimeshatumika. Kila kimoja kinafanya kazi mara moja.",
    old: "Muda wa kiungo hiki umepita.",
    settled: "Tovuti hii tayari ina mmiliki.",
    helpOwner:
      "Ili kupata kiungo kipya, anzisha tovuti tena: itaonyesha kimoja, maadamu bado hakuna mmiliki.",
    helpOwned:
      "Mmiliki anaingia kwa jina na nenosiri. Nenosiri likipotea, npx reader-pool user link NAME inaonyesha kiungo kinachomwingiza NAME, mara moja.",
    helpLogIn: "Muombe aliyekupa akupe kipya, au ingia kwa nenosiri lako.",
  },
};
