import { pluralIn } from "../plural.ts";
import type * as en from "../en/front.ts";

const plural = pluralIn("sw");

export const front: typeof en.front = {
  title: "Maswali yaliyo wazi",
  hero: "Kila makala hapa huishia kwa swali.",
  heroText: "Soma kilicholizua, kisha sema unachofikiri: jibu, changia, piga kura.",
  heroLink: "Jinsi inavyofanya kazi",
  description: (site: string) => `Maswali kwa wasomaji wa ${site}: soma makala, jibu, changia, piga kura.`,
  tabs: "Maswali yapi",
  shows: {
    open: "Yaliyo wazi",
    new: "Mapya",
    active: "Yanayochangiwa",
    unanswered: "Yasiyo na majibu",
    closed: "Yaliyofungwa",
  },
  from: "Kutoka makala",
  by: "imeandikwa na",
  /** Stands after the number, which is set large. */
  answersWord: (n: number) => plural(n, { one: "jibu", other: "majibu" }),
  lastReply: "Mchango wa mwisho",
  asked: "Liliulizwa",
  locked: "Limefungwa",
  pages: "Maswali zaidi",
  empty: {
    open: {
      title: "Hakuna maswali yaliyo wazi",
      text: "Maswali yote yamefungwa. Yaliyosemwa bado yanaweza kusomwa.",
    },
    new: {
      title: "Bado hakuna maswali",
      text: "Makala ya kwanza inaandikwa. Rudi hivi karibuni.",
    },
    active: { title: "Bado hakuna aliyechangia", text: "Mchango wa kwanza unaweza kuwa wako." },
    unanswered: {
      title: "Kila swali lina jibu",
      text: "Kila moja linaweza kupokea jingine.",
    },
    closed: { title: "Hakuna swali lililofungwa", text: "Yote bado yako wazi." },
    link: { closed: "Maswali yaliyo wazi", other: "Maswali yote" },
  },
  noOwner: "Tovuti hii bado haina mmiliki. Kwa mmiliki: fungua kiungo kilichoonyeshwa tovuti ilipoanzishwa.",
  steps: {
    title: "Tovuti yako inafanya kazi. Kinachofuata?",
    text: "Wasomaji wanaona “Bado hakuna maswali” hadi makala ya kwanza itakapochapishwa. Orodha hii itatoweka pamoja na maneno hayo.",
    write: "Andika makala ya kwanza",
    writeText:
      "Au bandika ukurasa: kichwa, maandishi na swali lake hupatikana, nawe unaviona kabla ya mtu mwingine yeyote.",
    writeLink: "Andika makala",
    import: "Leta ulichonacho",
    importText:
      "Kwa mstari wa amri, faili moja kwa kila makala; maandishi ya kawaida, Markdown na HTML zote zinafaa:",
    role: "Waruhusu wengine kuandika, au kusimamia",
    roleText: "Waombe wajisajili, kisha uwape jukumu: mwandishi, msimamizi au msimamizi mkuu.",
    rules: "Soma watakachosoma wasomaji wako",
    rulesText:
      "Kanuni zinakuja pamoja na tovuti, na ripoti huzitaja. Kurasa nyingine zinaeleza tovuti hii ni nini, na inahifadhi nini.",
  },
};
