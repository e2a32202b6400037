import { pluralIn } from "../plural.ts";
import type * as en from "../en/common.ts";
import { adminProblems } from "./admin.ts";
import { articleProblems } from "./articles.ts";
import { promptProblems } from "./prompt.ts";
import { heldProblems } from "./held.ts";
import { queueProblems } from "./queue.ts";
import { filterProblems } from "./filters.ts";
import { ownProblems } from "./own.ts";
import { preferenceFlashes } from "./preferences.ts";
import { sanctionFlashes } from "./sanctions.ts";
import { confirmingFlashes, confirmingProblems } from "./confirming.ts";
import { connectionsProblems } from "./connections.ts";
import { factors, factorsProblems } from "./factors.ts";
import { leavingFlashes, leavingProblems } from "./leaving.ts";
import { limitsProblems } from "./limits.ts";
import { pushFlashes, pushProblems } from "./push.ts";
import { blockFlashes } from "./blocks.ts";
import { settingsFlashes, settingsProblems } from "./settings.ts";
import { orderFlashes, orderProblems } from "./order.ts";

const plural = pluralIn("sw");

export const common: typeof en.common = {
  offline: "Seva haikupatikana. Tafadhali jaribu tena baada ya muda mfupi.",
  skip: "Ruka hadi kwenye maandishi",
  /** Between the parts of a note, before its space. */
  comma: ",",
  justNow: "sasa hivi",
  questions: "Maswali",
  people: "Watu",
  about: "Kuhusu",
  contact: "Wasiliana nasi",
  rules: "Kanuni",
  privacy: "Faragha",
  moderation: "Usimamizi",
  log: "Maamuzi",
  desk: "Andika",
  logIn: "Ingia",
  logOut: "Toka",
  register: "Jisajili",
  mainMenu: "Menyu kuu",
  footerMenu: "Kuhusu tovuti hii",
  signedInAs: (name: string) => `Umeingia kama ${name}`,
  madeWith: "Inatumia Reader Pool.",
  demoLabel: "Onyesho",
  demo: "Hili ni onyesho la muda: unachoandika hapa kinapotea onyesho linapozimwa.",
  cancel: "Ghairi",
  save: "Hifadhi",
  older: "Zamani zaidi",
  newer: "Karibuni zaidi",
  page: (n: number) => `Ukurasa ${n}`,
  roles: { reader: "Msomaji", author: "Mwandishi", moderator: "Msimamizi", admin: "Msimamizi mkuu" },
  answers: (n: number) => plural(n, { one: "Jibu #", other: "Majibu #" }),
  replies: (n: number) => plural(n, { one: "Mchango #", other: "Michango #" }),
  noAnswers: "Bado hakuna majibu",
  correctThis: (n: number) =>
    plural(n, { one: "Kuna jambo moja la kuangalia tena", other: "Kuna mambo # ya kuangalia tena" }),
};

/** A time to wait, of so many seconds. */
function span(n: number): string {
  if (n <= 90) return plural(n, { one: "sekunde #", other: "sekunde #" });
  const minutes = Math.ceil(n / 60);
  if (minutes <= 90) return plural(minutes, { one: "dakika #", other: "dakika #" });
  return plural(Math.ceil(minutes / 60), { one: "saa #", other: "saa #" });
}

/** One sentence for each problem with a field; the number is the limit it speaks of. */
export const problems: typeof en.problems = {
  ...adminProblems,
  ...articleProblems,
  ...promptProblems,
  ...ownProblems,
  ...filterProblems,
  ...heldProblems,
  ...queueProblems,
  ...orderProblems,
  ...settingsProblems,
  ...confirmingProblems,
  ...connectionsProblems,
  ...factorsProblems,
  ...leavingProblems,
  ...limitsProblems,
  ...pushProblems,
  invalid: (_n: number) => "Tafadhali angalia hapa tena.",
  required: (_n: number) => "Tafadhali jaza hapa.",
  tooLong: (n: number) => plural(n, { one: "Isizidi herufi #.", other: "Zisizidi herufi #." }),
  tooShort: (n: number) => plural(n, { one: "Angalau herufi #.", other: "Angalau herufi #." }),
  nothingVisible: (_n: number) => "Bado hakuna cha kusoma hapa. Andika angalau herufi moja inayoonekana.",
  tooNested: (_n: number) =>
    "Hapa kuna ngazi nyingi mno za orodha au nukuu, moja ndani ya nyingine. Tafadhali zipunguze.",
  username: (_n: number) =>
    "Herufi, tarakimu, nukta, vistari na vistari vya chini; lianze kwa herufi au tarakimu. Bila nafasi.",
  usernameTaken: (_n: number) => "Jina hili limechukuliwa, au linafanana mno na jingine lililopo.",
  usernameReserved: (_n: number) =>
    "Jina hili limetengwa kwa ajili ya tovuti yenyewe. Tafadhali chagua jingine.",
  passwordCommon: (_n: number) =>
    "Hili ni mojawapo ya manenosiri yanayokisiwa kwanza. Tafadhali chagua jingine; maneno matatu au manne hufanya nenosiri zuri.",
  passwordIsName: (_n: number) => "Nenosiri haliwezi kuwa jina lako wala anwani yako.",
  email: (_n: number) => "Hii haionekani kuwa anwani ya barua pepe. Iwe kama name@example.org.",
  emailTaken: (_n: number) => "Tayari kuna akaunti yenye anwani hii. Je, ungependa kuingia badala yake?",
  wrongLogin: (_n: number) => "Jina au nenosiri si sahihi.",
  choose: (_n: number) => "Tafadhali chagua.",
  wait: (n: number) => `Tafadhali subiri ${span(n)}, kisha utume tena.`,
  tooManyPins: (n: number) =>
    `${plural(n, { one: "Tayari mchango # umebandikwa", other: "Tayari michango # imebandikwa" })}, na huo ndio upeo. Bandua mmoja kwanza.`,
  url: (_n: number) => "Hapa panahitaji anwani kamili inayoanza na http:// au https://.",
  gone: (_n: number) => "Mchango huu umeshafichwa au kufutwa.",
  cantUndo: (_n: number) => "Hili haliwezi kutenguliwa.",
  noSuchVerdict: (_n: number) => "Hili haliwezi kuamuliwa hivyo.",
  sendAgain: (_n: number) =>
    "Tafadhali tuma mara moja zaidi: sehemu inayopaswa kubaki tupu ilikuwa imejazwa, labda na kivinjari chako.",
  sentBefore: (_n: number) =>
    "Hili lilishachapishwa, kwa maneno tofauti. Ulichoandika sasa bado kipo hapa; kitume mara moja zaidi ili nacho kichapishwe.",
  parentGone: (_n: number) =>
    "Mchango uliokuwa ukiujibu haupo tena. Maandishi yako bado yapo hapa; unaweza kuyachapisha kama jibu linalojitegemea.",
};

/** Why somebody may not do something. */
export const refusals: typeof en.refusals = {
  "signed-out": "Tafadhali ingia kwanza.",
  role: "Akaunti yako haina ruhusa ya kufanya hili. Ikiwa inapaswa kuwa nayo, muulize msimamizi mkuu wa tovuti.",
  "not-yours": "Ni mwandishi wa makala hii na wasimamizi wakuu pekee wanaoweza kufanya hili.",
  "own-reply": "Huwezi kuufanyia hivi mchango wako mwenyewe.",
  "not-your-reply": "Ni aliyeandika mchango huu pekee anayeweza kufanya hili.",
  "not-open": "Mjadala huu bado haujafunguliwa.",
  closed: "Mjadala huu umefungwa: unaweza kusomwa, lakini hakuna kinachoweza kuongezwa.",
  "still-open": "Hili litawezekana mjadala ukishafungwa.",
  locked: "Mjadala huu umefungwa kwa kufuli: unaweza kusomwa, lakini hakuna kinachoweza kuongezwa.",
  "branch-locked": "Tawi hili limefungwa kwa kufuli: linaweza kusomwa, lakini hakuna kinachoweza kuongezwa.",
  "second-factor":
    "Wanaosimamia hapa wanahitaji hatua ya pili ya kuingia. Iweke chini ya Mipangilio, Usalama; kisha hili litawezekana tena.",
  suspended:
    "Akaunti yako imesimamishwa. Unaweza kusoma, na kukata rufaa: kikasha chako kinaeleza namna ya kufanya hivyo.",
  "own-account": "Huwezi kuifanyia hivi akaunti yako mwenyewe.",
  outranked: "Ni msimamizi mkuu pekee anayeweza kumfanyia hivi mtu anayesimamia hapa.",
  left: "Aliyekuwa na akaunti hii ameondoka.",
  "own-article": "Huwezi kuifanyia hivi makala yako mwenyewe.",
  "not-concerned": "Ni mhusika na wasimamizi pekee wanaoweza kusoma hapa.",
  appealed: "Tayari umekata rufaa dhidi ya uamuzi huu.",
  "appeal-too-late": "Rufaa ilipaswa kukatwa ndani ya miezi sita tangu uamuzi ulipotolewa.",
  "no-appeal": "Hakuna cha kukatia rufaa: uamuzi huu umetenguliwa, au haukuondolei chochote.",
  "own-decision": "Ni lazima mtu mwingine aamue kuhusu rufaa hii.",
  "own-case": "Hili linakuhusu wewe: ni lazima mtu mwingine aliamue.",
  hidden: "Mchango huu umefichwa na msimamizi.",
  deleted: "Mchango huu umefutwa.",
  unpublished: "Makala hii bado haijachapishwa.",
  removed: "Makala hii imeondolewa.",
  "last-factor":
    "Wanaosimamia hapa wanahitaji hatua ya pili ya kuingia, na hii ndiyo yako ya mwisho. Weka nyingine kwanza; kisha hii inaweza kuondolewa.",
  "last-admin": "Lazima kuwe na angalau msimamizi mkuu mmoja. Mfanye mtu mwingine awe msimamizi mkuu kwanza.",
};

/** What the next page says was just done. */
export const flashes: typeof en.flashes = {
  posted: "Mchango wako umechapishwa.",
  locked: "Mjadala huu sasa umefungwa kwa kufuli.",
  unlocked: "Mjadala huu uko wazi tena.",
  timesSet: "Nyakati zimewekwa.",
  closedAlready: "Ulikuwa umeshafungwa.",
  unchanged: "Hakuna kilichobadilishwa.",
  noted: "Neno la mwisho limechapishwa.",
  noteBack: "Neno la mwisho limeondolewa.",
  loggedOut: "Umetoka kwenye akaunti yako.",
  saved: "Imehifadhiwa.",
  restored: "Mchango wako umerudi.",
  held: "Mchango wako unamsubiri msimamizi. Sababu imeelezwa kando yake.",
  heldEdit: "Mabadiliko yako yanamsubiri msimamizi. Hadi hapo mchango wako unabaki ulivyokuwa.",
  ...confirmingFlashes,
  ...orderFlashes,
  ...settingsFlashes,
  ...blockFlashes,
  ...pushFlashes,
  ...leavingFlashes,
  ...factors.flashes,
  ...sanctionFlashes,
  ...preferenceFlashes,
};
