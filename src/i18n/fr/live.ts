import type * as en from "../en/live.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");

export const live: typeof en.live = {
  arrivals: (n: number) => plural(n, { one: "# nouvelle contribution", other: "# nouvelles contributions" }),
  came: (n: number) =>
    plural(n, { one: "# contribution est arrivée.", other: "# contributions sont arrivées." }),
  toFirst: "Aller à la première",
  elsewhere: "Nouveau, ailleurs dans cette discussion :",
  elsewhereOf: (name: string) => `contribution ${de(name)}`,
  outdated: "Beaucoup de choses ont changé ici depuis que vous avez ouvert cette page.",
  again: "La recharger",
  close: "Fermer cet avis",
};
