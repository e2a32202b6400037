import type * as en from "../en/blocks.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");

/** People whose replies one does not want to see. */
export const blocks: typeof en.blocks = {
  block: "Bloquer",
  unblock: "Débloquer",
  blockOf: (name: string) => `Bloquer ${name}`,
  unblockOf: (name: string) => `Débloquer ${name}`,
  what: "Ses contributions se replient pour vous. Cette personne n’en est pas informée.",
  isBlocked: "Vous avez bloqué cette personne : ses contributions sont repliées.",
  lead: "Ce qu’écrivent ces personnes est replié pour vous, ne compte pas comme nouveau et ne vous est pas annoncé. Elles ne s’en aperçoivent pas. Les contributions des autres, sous les leurs, restent.",
  count: (n: number) =>
    plural(n, { one: "Vous avez bloqué une personne.", other: "Vous avez bloqué # personnes." }),
  since: "depuis le",
  empty: {
    title: "Vous n’avez bloqué personne",
    text: "Si vous préférez ne pas lire ce qu’écrit quelqu’un, ouvrez sa page et choisissez « Bloquer ».",
    link: "Membres",
  },
  placeholder: "Une contribution d’une personne que vous avez bloquée",
  show: "Afficher",
};

export const blockFlashes: typeof en.blockFlashes = {
  blocked: "Personne bloquée. Ses contributions sont repliées pour vous.",
  unblocked: "Personne débloquée.",
};
