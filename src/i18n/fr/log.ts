import { pluralIn } from "../plural.ts";
import type * as en from "../en/log.ts";

const plural = pluralIn("fr");

/** The public log of decisions. What was done has its words in `moderation.log.did`. */
export const log: typeof en.log = {
  title: "Décisions",
  lead: "Ce qu’ont décidé les personnes qui veillent au bon ordre ici, en commençant par le plus récent. Les personnes concernées ne sont pas nommées, et aucun texte n’est montré : elles trouvent les motifs dans leur boîte de réception.",
  when: "Date",
  what: "Décision",
  where: "Où",
  who: "Par",
  dismiss: {
    reply: "Signalement d’une contribution classé sans suite",
    article: "Signalement d’un article classé sans suite",
    person: "Signalements visant une personne classés",
  },
  reopen: {
    reply: "Signalement d’une contribution rouvert",
    article: "Signalement d’un article rouvert",
    person: "Signalement visant une personne rouvert",
  },
  theReply: "la contribution",
  gone: "Un article non public",
  everywhere: "Tout le site",
  account: "Un compte",
  earlier: "Une décision antérieure",
  takenBack: "annulée",
  empty: "Aucune décision pour l’instant",
  emptyText: "Rien n’a dû être masqué, épinglé ni verrouillé jusqu’ici.",
  emptyYear: (year) => `Aucune décision en ${year}`,
  newest: "Les plus récentes",
  years: "Années",
  all: "Toutes",
  inNumbers: (year) => `${year} en chiffres`,
  total: (n) => plural(n, { one: "# décision", other: "# décisions" }),
  byRule: "Par règle",
  byAction: "Par type de décision",
  rule: "Règle",
  done: "Type de décision",
  count: "Nombre",
  automatic: "Automatiques",
  undone: "Annulées",
  noRule: "Aucune règle citée",
  numbersNote: "Les messages à la modération ne sont pas comptés.",
};
