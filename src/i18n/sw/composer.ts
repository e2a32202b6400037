import type * as en from "../en/composer.ts";

/** The composer, and drafts. */
export const composer: typeof en.composer = {
  yourAnswer: "Jibu lako",
  yourReply: "Mchango wako",
  placeholder: "Wewe ungesema nini?",
  answerButton: "Tuma jibu",
  replyButton: "Tuma mchango",
  inReplyTo: "Unamjibu",
  signedOutHint: "Andika kwanza. Ili kuchapisha:",
  kept: "Maandishi yako yamehifadhiwa. Ingia au jisajili, nayo yatachapishwa.",
  keptHere: "Hiki ndicho ulichoandika kabla ya kuingia. Kiangalie, kisha ukitume.",
  keptMoved:
    "Mchango uliokuwa ukiujibu umehamishiwa kwenye mjadala huu, pamoja na ulichoandika. Kiangalie, kisha ukitume.",
  keptFailed:
    "Maandishi yako hayakuweza kuchapishwa sasa hivi. Bado yapo hapa: tafadhali yaangalie, kisha uyatume tena.",
  otherPerson: (name: string) => `Sasa umeingia kama ${name}. Tuma tena ili kuchapisha kwa jina hilo.`,
  stuckTitle: "Mchango wako haukuchapishwa",
  stuck: {
    gone: "Mchango uliokuwa ukiujibu umefichwa au kufutwa. Ulichoandika kipo hapa ili ukinakili.",
    locked: "Wakati huohuo msimamizi amelifunga tawi hili kwa kufuli. Ulichoandika kipo hapa ili ukinakili.",
    merged:
      "Mchango uliokuwa ukiujibu umeunganishwa na mwingine wa mtu huyohuyo. Ulichoandika kipo hapa: kinakili, kisha ujibu huko.",
    moved:
      "Mchango uliokuwa ukiujibu umehamishiwa kwenye mjadala mwingine. Ulichoandika kipo hapa: kinakili, kisha ujibu huko.",
  },
  stuckWhere: {
    gone: "",
    locked: "Ona tawi",
    merged: "Nenda kwenye mchango huo",
    moved: "Nenda mchango ulipo sasa",
  },
  // The number is the last thing said, so that both hold for any: the script puts another in.
  left: (n: number) => `Herufi zilizobaki: ${n}`,
  over: (n: number) => `Herufi zilizozidi: ${n}`,
  offline: "Seva haikupatikana. Maandishi yako bado yapo hapa; yatume tena utakapopata mtandao.",
  lockedText: "Ulichoandika hakikuchapishwa; kipo hapa ili ukinakili.",
  lockedComposer: "Mjadala huu umefungwa kwa kufuli. Unaweza kusoma kila kitu; hakuna kinachoweza kuongezwa.",

  preview: "Tazama kwanza",
  previewLabel: "Maandishi yako yatakavyoonekana",
  quote: "Nukuu",
  people: "Watu wa kutaja",

  savedHere: "Imehifadhiwa kwenye kifaa hiki",
  saved: "Imehifadhiwa",
  collision: "Rasimu hii imebadilishwa pia katika dirisha jingine.",
  collisionHow: "Maandishi yako yapo juu, yale mengine yapo chini. Hakuna kinachopotea hadi uchague.",
  other: "Maandishi mengine",
  keepMine: "Baki na yangu",
  takeOther: "Chukua yale mengine",

  help: "Mitindo ya maandishi",
  helpTyped: "Ukiandika",
  helpShown: "Huonekana",
  helpBold: "nzito",
  helpItalic: "mlazo",
  helpLink: "kiungo",
  helpQuote: "nukuu",
  helpItem: "kipengele",
  helpStep: "hatua",
  helpCode: "kama ulivyoandika",
  helpName: "jina",
  helpNameHow: "mtu",
  helpRest: "Mstari mtupu huanzisha aya mpya. HTML huonyeshwa kama ilivyoandikwa.",
};
