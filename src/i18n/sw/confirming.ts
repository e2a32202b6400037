import { pluralIn } from "../plural.ts";
import type * as en from "../en/confirming.ts";

const plural = pluralIn("sw");

const inMinutes = (minutes: number) => plural(minutes, { one: "dakika #", other: "dakika #" });

/** Confirming an address, and a forgotten password. */
export const confirming: typeof en.confirming = {
  title: "Thibitisha anwani yako",
  lead: (address: string) => `Je, ${address} ni yako? Basi bonyeza kitufe, nayo itathibitishwa.`,
  leadChange: (address: string) =>
    `Bonyeza kitufe ili ${address} iwe anwani ya akaunti yako. Anwani iliyopo sasa itaarifiwa.`,
  button: "Thibitisha anwani hii",
  done: "Anwani yako imethibitishwa",
  doneText: "Asante. Kuanzia sasa unachoandika kinaonekana kama cha wengine wote.",
  changed: "Anwani yako imebadilishwa",
  changedText: (address: string) => `Sasa anwani yako ni ${address}.`,
  doneNobody: "Ingia ili uendelee ulipoishia.",
  onward: "Endelea",
  toAccount: "Nenda kwenye akaunti yako",
  what: "Ulichoandika kabla ya hapo",
  became: {
    published: "Umechapishwa",
    moderator: "Unamsubiri msimamizi",
    waiting: "Bado haujachapishwa: ona sababu",
  },
  takenTitle: "Anwani hii ni ya akaunti nyingine",
  taken:
    "Tangu ulipoiomba, kuna aliyeichukua anwani hii kwa akaunti yake; huenda hiyo ni akaunti yako nyingine. Hakuna kilichobadilishwa: akaunti yako inabaki na anwani iliyokuwa nayo.",

  page: {
    title: "Anwani yako",
    confirmed: (address: string) => `${address} imethibitishwa. Hakuna la kufanya.`,
    text: (address: string) =>
      `Tunakuandikia kwa ${address}. Fungua kiungo kilicho katika barua pepe yetu na ubonyeze kitufe chake; hilo linaonyesha kwamba anwani ni yako.`,
    first:
      "Hadi hapo unaweza kusoma, kupiga kura na kuandika. Mchango wako wa kwanza utaonekana ukishafanya hivyo.",
    noMail: (address: string) =>
      `Anwani yako ni ${address}. Tovuti hii haitumi barua pepe, kwa hiyo hakuna cha kuthibitisha: unachoandika kinaonekana bila hilo.`,
    tooOften: "Kiungo kimeshatumwa mara kadhaa.",
    again: "Tuma kiungo tena",
    wrong: "Anwani ina kosa?",
    change: "Ibadilishe",
    spam: "Barua pepe za tovuti uliyojiunga nayo hivi punde wakati mwingine huingia kwenye barua taka.",
  },
  /** To who has just registered; a name comes after the first. */
  welcome: {
    hello: "Karibu,",
    alone: "Sasa unaweza kujibu maswali, kuchangia na kupiga kura.",
    wrote: (address: string) =>
      `Tumekuandikia kwa ${address}: kiungo kilicho katika barua pepe hiyo kinathibitisha anwani yako, na mchango wako wa kwanza utaonekana ukishakifungua.`,
  },
  note: (address: string) =>
    `Mchango wako wa kwanza utaonekana ukishathibitisha ${address}, kwa kiungo kilicho katika barua pepe yetu.`,
  noteLink: "Hujapata barua pepe?",

  forgot: "Umesahau nenosiri lako?",
  forgotTitle: "Umesahau nenosiri lako?",
  forgotLead: "Sema ni akaunti ipi iliyo yako. Kiungo cha kuchagua nenosiri jipya kitatumwa kwa anwani yake.",
  forgotField: "Barua pepe au jina la mtumiaji",
  forgotButton: "Tuma kiungo",
  forgotLeadNoMail:
    "Sema ni akaunti ipi iliyo yako. Kwa sasa tovuti hii haitumi barua pepe: kiungo cha kuchagua nenosiri jipya kitatengenezwa, na mwendeshaji wa tovuti anaweza kukupa.",
  forgotButtonNoMail: "Omba kiungo",
  askedTitle: "Muulize mwendeshaji wa tovuti hii",
  asked: (minutes: number) =>
    `Kwa sasa tovuti hii haitumi barua pepe. Ikiwa kuna akaunti kama hiyo, kiungo kimetengenezwa kwa ajili yake; kinafanya kazi mara moja, kwa ${inMinutes(minutes)}.`,
  askedNext: "Mwendeshaji wa tovuti anaweza kukiona, na kukupa.",
  sentTitle: "Angalia barua pepe yako",
  sent: (minutes: number) =>
    `Ikiwa kuna akaunti kama hiyo, barua pepe iko njiani kwenda kwa anwani yake, ikiwa na kiungo kinachofanya kazi mara moja, kwa ${inMinutes(minutes)}.`,
  sentNothing:
    "Hakuna kilichofika? Angalia kwenye barua taka, na kama ilikuwa anwani nyingine au jina jingine.",
  tryAgain: "Jaribu nyingine",
  reset: "Chagua nenosiri jipya",
  resetLead:
    "Litachukua nafasi ya lile la zamani. Popote ulipoingia utatolewa, kisha utaingia kwa hili jipya.",
  resetField: "Nenosiri jipya",
  resetButton: "Hifadhi nenosiri jipya",
  help: {
    confirm: "Ukiwa umeingia, unapata kipya kwenye ukurasa unaohusu anwani yako.",
    reset: "Unaweza kuomba kipya wakati wowote; ni vichache vya mwisho tu vinavyofanya kazi.",
    forgot: "Omba kiungo kipya",
  },

  mail: {
    confirm: {
      subject: (site: string) => `Thibitisha anwani yako kwa ajili ya ${site}`,
      text: (site: string) =>
        `Anwani hii imetumika kutengeneza akaunti kwenye ${site}. Ikiwa ni wewe, limebaki jambo moja la kufanya:`,
      link: "Thibitisha anwani hii",
      days: (days: number) =>
        `Kiungo kinafanya kazi kwa ${plural(days, { one: "siku #", other: "siku #" })}. Ikiwa si wewe, usifanye chochote: bila kiungo hiki anwani haitatumika.`,
      why: (site: string) =>
        `Umepata barua pepe hii kwa sababu kuna aliyejisajili kwenye ${site} kwa anwani hii.`,
    },
    change: {
      subject: (site: string) => `Thibitisha anwani yako mpya kwa ajili ya ${site}`,
      text: (site: string) =>
        `Anwani hii imetajwa kuwa anwani mpya ya akaunti kwenye ${site}. Ikiwa ni wewe, limebaki jambo moja la kufanya:`,
      why: (site: string) =>
        `Umepata barua pepe hii kwa sababu kuna aliyeipa akaunti yake kwenye ${site} anwani hii.`,
    },
    reset: {
      subject: (site: string) => `Nenosiri jipya la ${site}`,
      text: (site: string) =>
        `Nenosiri jipya limeombwa kwa akaunti yako kwenye ${site}. Ikiwa ni wewe, njia ya kulipata ni hii:`,
      link: "Chagua nenosiri jipya",
      minutes: (minutes: number) =>
        `Kiungo kinafanya kazi mara moja, kwa ${inMinutes(minutes)}. Ikiwa si wewe, usifanye chochote: nenosiri lako linabaki lilivyo.`,
      why: (site: string) => `Umepata barua pepe hii kwa sababu kuna aliyeiomba kwenye ${site}.`,
    },
  },
};

export const confirmingProblems: typeof en.confirmingProblems = {
  confirmFirst: (_n: number) => "Thibitisha anwani yako kwanza: ndipo utachapishwa.",
};

/** What the next page says was just done. */
export const confirmingFlashes: typeof en.confirmingFlashes = {
  welcome: "Karibu.",
  unconfirmed: "Maandishi yako yamehifadhiwa. Yataonekana ukishathibitisha anwani yako.",
  linkSent: "Barua pepe iko njiani.",
  linkSentOften: "Tumeituma mara kadhaa leo. Angalia kwenye barua taka, au jaribu tena kesho.",
  addressConfirmed: "Anwani yako imethibitishwa.",
  passwordReset: "Nenosiri lako limebadilishwa. Ingia kwa hilo jipya.",
};
