import type * as en from "../en/follows.ts";
import { de } from "./de.ts";

export const follows: typeof en.follows = {
  discussion: {
    follow: "Suivre cette discussion",
    mute: "Mettre cette discussion en sourdine",
  },
  following: "Suivie",
  follow: "Suivre",
  /** Opens the two choices. */
  choose: "Suivre ou sourdine",
  muted: "En sourdine",
  mute: "Sourdine",
  branchOf: (name: string) => `Suivre la branche ${de(name)}, ou la mettre en sourdine`,
  followBranch: (name: string) => `Suivre la branche ${de(name)}, avec tout ce qu’elle contient`,
  muteBranch: (name: string) => `Mettre en sourdine la branche ${de(name)}, avec tout ce qu’elle contient`,
  pageTitle: (name: string) => `Suivre la branche ${de(name)}, ou la mettre en sourdine`,
  pageText:
    "Suivre : ce qui s’ajoute sous cette contribution arrive dans votre boîte de réception. Mettre en sourdine : la branche se replie ; rien n’y est marqué comme nouveau, et rien n’en arrive dans votre boîte de réception. Personne d’autre ne voit votre choix.",
  back: "Retour à la contribution",
  mutedBranch: "Une branche que vous avez mise en sourdine.",
  show: "L’afficher",
  showOf: (name: string) => `Afficher la branche ${de(name)}, mise en sourdine`,
  unmute: "Retirer la sourdine",
  unmuteOf: (name: string) => `Retirer la sourdine de la branche ${de(name)}`,
};
