import { OWN_NAMES } from "../languages.ts";

export const language = {
  title: "Lugha",
  text: "Maneno ya tovuti yenyewe, na barua pepe inazokutumia. Watu wanachoandika hubaki katika lugha waliyoandika.",
  label: "Lugha",
  browser: "Kama kivinjari changu kinavyosema",
};

export const languageSettings = {
  language: {
    label: "Tovuti izungumze lugha gani na mtu ambaye hajachagua yoyote?",
    hint: "Wasomaji huchagua chini ya kila ukurasa. Kabla ya hapo kivinjari chao husema wanachosoma; hii hutumika pale kisipotaja lugha yoyote ambayo tovuti inazungumza, na kwa barua pepe kwa watu ambao lugha yao haijulikani.",
    choices: OWN_NAMES,
  },
};
