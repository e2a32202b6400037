import type { DemoContactMessage, DemoReport } from "../types.ts";
import type { LateReport } from "./types.ts";

/** Reports of replies: most of them right, some not, one of each kind of wrong. */
export const eveningReports: DemoReport[] = [
  { by: "milan", on: "smart-lock", reason: "spam", note: "I have eighty-four keys. Not one of them needs an update.", hoursAgo: 20 },
  { by: "uwase", on: "smart-lock", reason: "spam", note: "", hoursAgo: 19.5 },
  { by: "олена", on: "hand-in-the-keys", reason: "abuse", note: "Milan will laugh it off. I won't do it for him.", hoursAgo: 19 },
  { by: "tesfaye", on: "hand-in-the-keys", reason: "abuse", note: "One can be against a man's rule without burying him.", hoursAgo: 18 },
  { by: "dai", on: "hand-in-the-keys", reason: "abuse", note: "", hoursAgo: 12 },
  { by: "klartext", on: "four-padlocks.md/odhiambo", reason: "off-topic", note: "Footballers have no business in a discussion about locks.", hoursAgo: 18.5 },
  { by: "kip", on: "who-elects", reason: "illegal", note: "Six unlawful keys, confessed to in public. I laughed, but I counted them.", hoursAgo: 5 },
  { by: "maeve", on: "wales", reason: "abuse", note: "Dai will be delighted. May other people say it, though?", hoursAgo: 17 },
  { by: "kato", on: "onion-pages", reason: "off-topic", note: "I asked for a page. He sent eleven.", hoursAgo: 15 },
  { by: "apio", on: "his-number", reason: "illegal", note: "That is a real person's telephone, and his wife's.", hoursAgo: 14.5 },
  { by: "kato", on: "his-number", reason: "illegal", note: "", hoursAgo: 14 },
  { by: "rehema", on: "his-number", reason: "abuse", note: "take it down before ten to eight please", hoursAgo: 13.5 },
  { by: "form4west", on: "the-biscuit-tin.md/rehema", reason: "abuse", note: "She means us.", hoursAgo: 13 },
  { by: "fatuma.ali", on: "born-dirty", reason: "abuse", note: "Nilizaliwa mtaa wa juu. Mama yangu alioga kila siku, na sisi pia.", hoursAgo: 12.5 },
  { by: "salim.r", on: "born-dirty", reason: "abuse", note: "", hoursAgo: 11 },
  { by: "mzee_hassan", on: "pumps", reason: "spam", note: "Kofia ninazo tatu.", hoursAgo: 12 },
  { by: "kisima_promo", on: "mto-wetu.md/uwase", reason: "off-topic", note: "Anaongea michoro tu, hauzi kitu.", hoursAgo: 11.5 },
  { by: "saida.k", on: "who-pays-first", reason: "other", note: "Siyo kosa lolote; nataka tu mtu amuulize hivyo viatu ni namba ngapi.", hoursAgo: 3 },
  { by: "tomasz", on: "eggs-in-the-basket", reason: "abuse", note: "My father is ninety and laughed. I did not.", hoursAgo: 18 },
  { by: "frau.lenz", on: "joints", reason: "spam", note: "Meine Hühner legen auch so.", hoursAgo: 11 },
  { by: "jakob_w", on: "joints", reason: "spam", note: "", hoursAgo: 10 },
  { by: "l.brandner", on: "they-delete-anyway", reason: "off-topic", note: "Gefragt war nach einem Risiko. Das ist höchstens eine Wette.", hoursAgo: 9 },
  { by: "luc_m", on: "the-parisienne", reason: "abuse", note: "Elle est de Roubaix, en plus.", hoursAgo: 20 },
  { by: "luc_m", on: "when-it-closes", reason: "illegal", note: "C'est une menace, et il connaît l'heure.", hoursAgo: 9.5 },
  { by: "yusuf.t", on: "when-it-closes", reason: "abuse", note: "", hoursAgo: 9 },
  { by: "delphine", on: "when-it-closes", reason: "illegal", note: "Prévenez-la, au moins.", hoursAgo: 8 },
  { by: "mona_k", on: "plastic-chairs", reason: "spam", note: "لدينا كراسٍ. ينقصنا رصيف.", hoursAgo: 16 },
  { by: "leila_h", on: "not-asked", reason: "abuse", note: "يمكن أن يكون ضد البيع دون أن يمحو البائع.", hoursAgo: 8.5 },
  { by: "g_wambui", on: "vinegar", reason: "illegal", note: "I am a nurse. Somebody will do this tonight.", hoursAgo: 7.5 },
  { by: "ayan", on: "vinegar", reason: "other", note: "Dangerous. My patients read here.", hoursAgo: 7 },
  { by: "teresa", on: "vinegar", reason: "illegal", note: "", hoursAgo: 6.5 },
  { by: "teresa", on: "english-first", reason: "abuse", note: "Ayan writes better in her fourth language than he does in his first.", hoursAgo: 4.5 },
  { by: "truthward", on: "night-shift", reason: "other", note: "How do we know there is a bed at all?", hoursAgo: 3 },
];

/** Reports of people and articles; two of those who sent them were not logged in. */
export const otherReports: LateReport[] = [
  { by: "tomasz", person: "klartext", reason: "abuse", note: "Three discussions in one evening, and in each of them somebody is told to go away.", hoursAgo: 10 },
  { by: "mona_k", person: "dealfinder", reason: "spam", note: "Locks in Nairobi, chairs in Cairo. What will it be next, hens?", hoursAgo: 15 },
  { email: "passenger@example.org", person: "juma", reason: "other", note: "He still owes me a bus fare from the piece about the line. Ask him whose hat it was.", hoursAgo: 26 },
  { email: "o.hartwig@example.org", article: "huehner-von-haus-abendstern.md", reason: "other", note: "Ich bin die Tochter aus dem dritten Absatz. Es stimmt alles, bis auf die Farbe der Treppe.", hoursAgo: 30 },
  { by: "apio", article: "the-biscuit-tin.md", reason: "illegal", note: "The pupil in the fourth paragraph is fifteen. Her first name and her form are enough to find her.", hoursAgo: 13 },
];

/** Letters of the same evening. */
export const eveningLetters: DemoContactMessage[] = [
  {
    name: "Mr Mwakyusa",
    email: "mwakyusa.school@example.org",
    subject: "My telephone",
    body: "It has rung forty-one times since ten to eight. The thirty-eighth caller apologised on behalf of Form 4 West. Please take the number down. The tin is very loud.",
    hoursAgo: 12,
  },
  {
    name: "Odile",
    email: "odile.pain@example.org",
    subject: "Mardi",
    body: "C'est moi, la boulangère. Un monsieur m'attendait à la fermeture « pour parler de vive voix ». Il voulait savoir s'il me restait une tradition. Je lui en ai donné une. Inutile de l'effacer, il a surtout faim.",
    hoursAgo: 2,
  },
];
