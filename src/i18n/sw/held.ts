import { pluralIn } from "../plural.ts";
import type * as en from "../en/held.ts";

const plural = pluralIn("sw");

/** Problems with texts that wait for a moderator. */
export const heldProblems: typeof en.heldProblems = {
  heldDecided: (_n: number) => "Hili limeshaamuliwa au limeondolewa wakati huohuo.",
  heldCollided: (_n: number) =>
    "Mchango ulibadilishwa baada ya uhariri huu kutumwa. Maandishi mapya zaidi yanabaki; usiuchapishe uhariri huu, au uutupe.",
  heldAnswered: (_n: number) =>
    "Aliyeandika ametoa jibu jingine tangu hapo, na hapa kila mtu ana moja. Kwa hiyo unaweza tu kutolichapisha hili, au kulitupa.",
  heldRepliedTo: (_n: number) =>
    "Mtu ameshaujibu, kwa hiyo hauwezi kurudi kusubiri. Badala yake unaweza kuuficha.",
};

/** Texts that wait for a moderator, or for their writer's address, as their writer sees them. */
export const held: typeof en.held = {
  unconfirmed: "Yanasubiri uthibitishe anwani yako",
  unconfirmedWhy: (address: string) =>
    `Tumeandika kwa ${address}: fungua kiungo kilicho kwenye barua hiyo, na maandishi haya yataonekana.`,
  unconfirmedLead:
    "Hadi hapo hakuna mwingine anayeyaona. Usipofanya hivyo kamwe, yatafutwa baada ya takriban mwezi mmoja.",
  notYet: "Bado hayajachapishwa",
  publishNow: "Anwani yako imethibitishwa: sasa haya yanaweza kuchapishwa.",
  stuckLead: "Maandishi yako yametunzwa hapa, na hakuna mwingine anayeyaona.",
  stuck: {
    confirmed: "Anwani yako imethibitishwa, lakini haya hayawezi kuchapishwa sasa.",
    "parent-gone": "Anwani yako imethibitishwa, lakini mchango uliokuwa ukiujibu haupo tena.",
    "parent-moved": "Anwani yako imethibitishwa, lakini mchango uliokuwa ukiujibu umehamishwa.",
    answered: "Anwani yako imethibitishwa, lakini umeshatoa jibu jingine, na hapa kila mtu ana moja.",
  },
  publish: "Chapisha",
  publishOf: "Chapisha maandishi yako",
  sendAgain: "Tuma barua tena",
  postedUnconfirmed: "Maandishi yako yametunzwa. Yataonekana ukishathibitisha anwani yako.",
  publishedConfirmed: "Anwani yako imethibitishwa: maandishi yako yamechapishwa.",
  editLeadUnconfirmed: "Yataonekana, kama utakavyoyahifadhi hapa, ukishathibitisha anwani yako.",
  answeredUnconfirmed: "Jibu lako limetunzwa, na bado halijachapishwa.",
  waiting: "Yanamsubiri msimamizi",
  waitingLead: "Hadi hapo hakuna mwingine anayeyaona.",
  foundNothing: "Yalivyo sasa, vichujio havioni chochote ndani yake; bado msimamizi atayaangalia kwanza.",
  waitingEdit: "Mabadiliko yako yanamsubiri msimamizi",
  waitingEditLead: "Hadi hapo kila mtu anasoma maandishi yaliyo juu.",
  rejected: "Hayakuchapishwa",
  rejectedLead: "Msimamizi ameamua kutoyachapisha haya. Hakuna mwingine anayeyaona.",
  rejectedEdit: "Mabadiliko yako hayakuchapishwa",
  rejectedEditLead: "Kila mtu anasoma maandishi yaliyo juu.",
  statement: "Soma sababu, na jinsi ya kukata rufaa",
  dismiss: "Weka kando",
  dismissOf: "Weka kando maandishi yako ambayo hayakuchapishwa",
  replyTo: "Kuhusu mchango huu",
  edit: "Hariri",
  editOf: "Hariri maandishi yako yanayosubiri",
  takeBack: "Ondoa",
  takeBackOf: "Ondoa maandishi yako yanayosubiri",
  takenBack: "Umeyaondoa.",
  undo: "Tengua",
  undoOf: "Tengua: maandishi yako yasubiri tena",
  undoFor: (n: number) => plural(n, { one: "ndani ya sekunde #", other: "ndani ya sekunde #" }),
  takenBackTitle: "Maandishi yako yameondolewa",
  erased: "Hayasubiri tena.",
  toDiscussion: "Rudi kwenye mjadala",
  editTitle: "Hariri maandishi yako yanayosubiri",
  editLead: "Yataendelea kumsubiri msimamizi, kama utakavyoyahifadhi hapa.",
  yourText: "Maandishi yako",
  posted: "Mchango wako unamsubiri msimamizi.",
  postedEdit: "Mabadiliko yako yanamsubiri msimamizi.",
  published: "Msimamizi ameyasoma maandishi yako: yamechapishwa.",
  seeIt: "Tazama",
  answered: "Jibu lako linamsubiri msimamizi.",
  editAnswer: "Hariri jibu linalosubiri",
  newcomers:
    "Katika mjadala huu msimamizi husoma wanachoandika wanachama wapya kabla hakijaonekana; chako nacho kitasubiri.",
};
