import type { DemoContactMessage, DemoReport } from "./types.ts";

export const reports: DemoReport[] = [
  {
    by: "sofia.lx",
    on: "spam-pool",
    reason: "spam",
    note: "Publicidade, e com um erro em *discussion*. Não sei qual das duas coisas me irrita mais.",
    hoursAgo: 18,
  },
  {
    by: "g_wambui",
    on: "spam-loans",
    reason: "spam",
    note: "A loan advert in the middle of a talk about credit. My patients have lost goats to people like these.",
    hoursAgo: 30,
  },
  {
    by: "fatuma.ali",
    on: "spam-loans",
    reason: "illegal",
    note: "Mkopo bila karatasi, bila maswali: hawa hawana leseni. Dada yangu walimpigia simu usiku kucha.",
    hoursAgo: 26,
  },
  {
    by: "tomasz",
    on: "night-watch",
    reason: "other",
    note: "Nothing wrong with it. But it seems to plan a patrol of a real street with a real night in it; should that be in public? You decide.",
    hoursAgo: 120,
  },
  {
    by: "l.brandner",
    on: "faraji",
    reason: "off-topic",
    note: "Gefragt war nach der Zeile, die am schwersten fällt. Das hier ist eine Grundsatzrede. Eine gute, zugegeben.",
    hoursAgo: 9,
  },
  {
    by: "dai",
    on: "any-adult",
    reason: "other",
    note: "Pressed the wrong thing with my thumb, I was after the up arrow. Please tell the lady I agree with her.",
    hoursAgo: 52,
  },
];

export const contactMessages: DemoContactMessage[] = [
  {
    name: "Rukia Sidi",
    email: "rukia.sidi@example.org",
    subject: "The piece about our market",
    body: `I am the Rukia with the notebook. My customers have read it to me twice. One thing: “Tall one” is now known to the whole of Mikindani and has asked for a discount. Could you take out that he paid for the widow? He did not want it known. She has guessed.

If it cannot be changed I will understand, but please tell Mr Otieno that the onions were 1,200, he owes me 200.`,
    hoursAgo: 18,
  },
  {
    name: "Markus Feld",
    email: "m.feld@example.org",
    subject: "Reading aloud in our home",
    body: `Guten Tag, I lead the reading circle in an old people's home near Offenburg. We read the hens on Thursday and there was shouting, in the good sense. Fifteen residents would like to answer, of whom two have an e-mail address. May one account answer for a circle, if we put the names under each paragraph? Frau Huber (96) asks me to add that she voted for the stairs.`,
    hoursAgo: 5,
  },
];
