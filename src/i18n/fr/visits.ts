import type * as en from "../en/visits.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");

export const visits: typeof en.visits = {
  label: "Nouveau pour vous",
  newSince: (n: number) =>
    n > 1000
      ? "Plus de 1 000 nouvelles contributions depuis votre dernière visite"
      : plural(n, {
          one: "# nouvelle contribution depuis votre dernière visite",
          other: "# nouvelles contributions depuis votre dernière visite",
        }),
  onThisDevice: "Nouveau depuis votre dernière visite, sur cette page :",
  next: "Nouvelle suivante",
  markAll: "Tout marquer comme lu",
  allRead: "Vous avez tout lu ici.",
  noMore: "Il n’y a rien d’autre de nouveau ici.",
  isNew: "Nouvelle",
};
