import { pluralIn } from "../plural.ts";
import type * as en from "../en/own.ts";

const plural = pluralIn("sw");

/** Problems of what people do with replies of their own. */
export const ownProblems: typeof en.ownProblems = {
  collided: (_n: number) => "Mchango huu ulibadilishwa ulipokuwa ukiuhariri.",
  answeredBefore: (_n: number) =>
    "Tayari umelijibu swali hili. Maandishi yako bado yapo hapa; yatie katika jibu lako, au yatunze kwa ajili ya mchango mwingine.",
  answerWaits: (_n: number) =>
    "Jibu lako kwa swali hili tayari linasubiri kuchapishwa. Maandishi yako bado yapo hapa: yanakili, kisha uyatie katika jibu linalosubiri.",
  answerHidden: (_n: number) =>
    "Umelijibu swali hili, na jibu lako limefichwa. Maandishi yako bado yapo hapa ili uyanakili; hayawezi kuchapishwa kama jibu la pili.",
  answeredMeanwhile: (_n: number) => "Umetoa jibu jingine tangu ulipolifuta hili, kwa hiyo haliwezi kurudi.",
  undoTooLate: (_n: number) => "Muda wa kurudisha hiki umepita.",
};

export const own: typeof en.own = {
  edit: "Hariri",
  editOf: (name: string) => `Hariri mchango wa ${name}`,
  delete: "Futa",
  deleteOf: (name: string) => `Futa mchango wa ${name}`,

  editTitle: "Hariri mchango wako",
  editAnswerTitle: "Hariri jibu lako",
  yourText: "Maandishi yako",
  to: "Mchango unaojibiwa",
  saved: "Umehifadhiwa.",
  seeIt: "Uone mahali pake",
  silentNote:
    "Kwa dakika tano za kwanza mabadiliko hayawekewi alama. Baada ya hapo, yeyote anaweza kuona kilichobadilishwa.",
  both: "Jibu lako, na chini yake ulichoandika sasa hivi. Yaunganishe yawe jibu moja, kisha ulihifadhi.",

  collidedTitle: "Matoleo mawili ya mchango wako",
  collidedLead:
    "Ulibadilishwa katika kichupo kingine au kwenye kifaa kingine ulipokuwa ukiandika hapa. Hakuna kinachopotea; wewe ndiye unayeamua ni maandishi yapi yabaki.",
  collidedDifference: "Tofauti kati ya maandishi uliyo nayo hapa na yale yaliyohifadhiwa",
  collidedMine: "Maandishi uliyo nayo hapa. Unaweza kuendelea kuyahariri.",
  collidedTheirs: "Maandishi yaliyohifadhiwa sasa",
  saveMine: "Hifadhi yangu",
  keepTheirs: "Baki na yaliyohifadhiwa",

  changeWaits:
    "Haya ndiyo mabadiliko yako yanayomsubiri msimamizi; kila mtu bado anasoma maandishi ya awali. Utakachohifadhi sasa kitachukua nafasi yake.",
  merged: "Msimamizi ameunganisha mchango huu na mwingine wako.",
  mergedInto: "Ona huo mwingine",

  refusedTitle: "Mabadiliko yako hayakuhifadhiwa",
  refusedText: "Ulichoandika kipo hapa ili ukinakili:",

  historyOf: (name: string) => `Kilichobadilishwa katika mchango wa ${name}`,
  historyTitle: (name: string) => `Mabadiliko ya mchango wa ${name}`,
  historyLead:
    "Kila maandishi ambayo mchango huu umewahi kuwa nayo, mapya zaidi kwanza, pamoja na kilichobadilishwa neno kwa neno.",
  unedited: "Mchango huu haujawahi kubadilishwa.",
  current: "Yalivyo sasa",
  earlier: "Maandishi ya awali",
  first: "Yalivyochapishwa",
  writtenOn: "yaliandikwa",
  added: "yameongezwa:",
  removed: "yameondolewa:",
  endOf: "mwisho",
  legend: "Maneno yaliyoongezwa yamepigiwa mstari chini; yaliyoondolewa yamekatwa kwa mstari.",
  skipped: "maandishi yasiyobadilika yameachwa",
  tooDifferent: "Mengi mno yamebadilishwa, hayawezi kuonyeshwa neno kwa neno.",
  before: "Kabla",
  after: "Baada",
  redacted: "Maandishi haya yaliondolewa na msimamizi.",
  redactedNext: "Kilichobadilishwa hapa hakionyeshwi: kingefichua maandishi yaliyoondolewa na msimamizi.",
  older: "Mabadiliko ya zamani zaidi",
  back: "Rudi kwenye mchango",
  redact: "Ondoa maandishi haya",
  redactOf: (date: string) => `Ondoa maandishi ya ${date} kwenye historia`,
  redactLegend: "Kwa nini mtu yeyote asisome tena maandishi haya?",
  redactNote: "Maelezo kwa aliyeyaandika",
  redactNoteHint:
    "Unaweza kuacha hapa patupu. Uondoaji huu unawekwa kwenye daftari la wazi la maamuzi, bila maandishi yenyewe. Hauwezi kutenguliwa.",

  deletedTitle: "Mchango wako umefutwa",
  deleted: "Mchango wako umefutwa.",
  undo: "Tengua",
  undoOf: "Tengua: rudisha mchango wako",
  undoFor: (n: number) => plural(n, { one: "ndani ya sekunde #", other: "ndani ya sekunde #" }),
  erased:
    "Hauwezi tena kurudishwa. Maandishi yake yanafutwa kabisa; ikiwa kuna aliyeuripoti, yanafutwa msimamizi akishaamua kuhusu hilo, au asipoamua, baada ya miezi sita. Hadi hapo ni wasimamizi pekee wanaoweza kuyasoma.",
  toDiscussion: "Rudi kwenye mjadala",

  answeredOn: "Ulijibu tarehe",
  editAnswer: "Hariri jibu lako",
  seeAnswer: "Ona jibu lako",
  putInto: "Yatie katika jibu langu",
};
