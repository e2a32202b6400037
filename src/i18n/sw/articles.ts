import { pluralIn } from "../plural.ts";
import type * as en from "../en/articles.ts";

const plural = pluralIn("sw");

export const articles: typeof en.articles = {
  minutes: (n: number) => plural(n, { one: "Dakika # ya kusoma", other: "Dakika # za kusoma" }),
  firstPublished: (host: string) => `Ilichapishwa kwanza kwenye ${host}`,
  related: "Maswali yanayokaribiana na hili",
  edit: "Hariri",
  status: {
    draft: "Rasimu",
    published: "Imechapishwa",
    "taken-down": "Imeondolewa",
    discarded: "Imetupwa",
  },
  draftNotice: "Hii ni rasimu. Ni mwandishi wake, wasimamizi na wasimamizi wakuu pekee wanaoweza kuiona.",
  takenDownNotice:
    "Makala hii imeondolewa, pamoja na mjadala wake. Ni mwandishi wake, wasimamizi na wasimamizi wakuu pekee wanaoweza kuiona.",
  toDesk: "Fungua mezani",
  promptLabel: "Swali la Reader Pool",
  noPrompt: "Swali kwa wasomaji litakaa hapa.",
};

/** What can be wrong with a page to read, and with an article to publish. Part of `problems`. */
export const articleProblems: typeof en.articleProblems = {
  sourceEmpty: (_n: number) => "Hakuna kitu humu. Bandika maandishi ya ukurasa, au chagua faili yake.",
  sourceBinary: (_n: number) =>
    "Haya si maandishi. Hifadhi ukurasa kama maandishi au HTML, au bandika unachokiona humo, kisha ukitume.",
  sourceTooLarge: (_n: number) =>
    "Hii inazidi megabaiti mbili, na hakuna makala yenye ukubwa huo. Bandika makala pekee.",
  sourceNotUtf8: (_n: number) =>
    "Herufi za faili hii hazisomeki: haiko katika UTF-8. Ihifadhi kama UTF-8, au bandika maandishi yake.",
  sourceNoArticle: (_n: number) =>
    "Hakuna makala iliyopatikana humu: hakuna kifungu cha maandishi kinachoshikamana. Bandika maandishi ya makala yenyewe.",
  sourceTooTangled: (_n: number) =>
    "Ukurasa huu umechanganyika mno, hausomeki. Bandika maandishi kama unavyoyaona, badala ya chanzo chake.",
  sourceTooLong: (n: number) =>
    plural(n, {
      one: "Makala iliyo humu inazidi herufi #. Igawanye.",
      other: "Makala iliyo humu inazidi herufi #. Igawanye.",
    }),
  titleMissing: (_n: number) => "Makala inahitaji kichwa. Andika kimoja.",
  bodyMissing: (_n: number) => "Makala inahitaji maandishi. Bado hakuna cha kusoma hapa.",
  promptNotChosen: (_n: number) =>
    "Zaidi ya swali moja limepatikana. Chagua lile litakaloanzisha mjadala, au andika lako hapa chini.",
  promptMissing: (_n: number) =>
    "Waulize wasomaji wako swali: ndilo linaloanzisha mjadala. Bila swali, makala haiwezi kuchapishwa.",
  slugTaken: (_n: number) => "Makala nyingine ina anwani hii, au iliwahi kuwa nayo. Chagua nyingine.",
  slugEmpty: (_n: number) => "Anwani inahitaji angalau herufi au tarakimu moja.",
  changedSince: (_n: number) =>
    "Mtu mwingine amebadilisha makala hii wakati huohuo. Ifungue tena uone inasemaje sasa.",
};
