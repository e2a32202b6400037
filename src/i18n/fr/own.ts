import type * as en from "../en/own.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");

/** Problems of what people do with replies of their own. */
export const ownProblems: typeof en.ownProblems = {
  collided: (_n: number) => "Cette contribution a changé pendant que vous la modifiiez.",
  answeredBefore: (_n: number) =>
    "Vous avez déjà répondu à cette question. Votre texte est toujours là ; ajoutez-le à votre réponse, ou gardez-le pour réagir à une autre contribution.",
  answerWaits: (_n: number) =>
    "Votre réponse à cette question attend déjà d’être publiée. Votre texte est toujours là : copiez-le, et ajoutez-le à la réponse en attente.",
  answerHidden: (_n: number) =>
    "Vous avez répondu à cette question, et votre réponse est masquée. Votre texte est toujours là, à copier ; il ne peut pas être publié comme une seconde réponse.",
  answeredMeanwhile: (_n: number) =>
    "Vous avez donné une autre réponse depuis que vous avez supprimé celle-ci : elle ne peut donc pas revenir.",
  undoTooLate: (_n: number) => "Il est trop tard pour la faire revenir.",
};

export const own: typeof en.own = {
  edit: "Modifier",
  editOf: (name: string) => `Modifier la contribution ${de(name)}`,
  delete: "Supprimer",
  deleteOf: (name: string) => `Supprimer la contribution ${de(name)}`,

  editTitle: "Modifier votre contribution",
  editAnswerTitle: "Modifier votre réponse",
  yourText: "Votre texte",
  to: "En réponse à",
  saved: "Enregistré.",
  seeIt: "Voir dans la discussion",
  silentNote:
    "Pendant les cinq premières minutes, les modifications ne sont pas indiquées. Ensuite, tout le monde peut voir ce qui a changé.",
  both: "Votre réponse, et en dessous ce que vous venez d’écrire. Réunissez les deux, puis enregistrez.",

  collidedTitle: "Deux versions de votre contribution",
  collidedLead:
    "Elle a été modifiée dans un autre onglet ou sur un autre appareil pendant que vous écriviez ici. Rien n’est perdu ; c’est vous qui décidez quel texte reste.",
  collidedDifference: "Ce qui change dans le texte que vous avez ici, par rapport à celui qui est enregistré",
  collidedMine: "Le texte que vous avez ici. Vous pouvez continuer à le modifier.",
  collidedTheirs: "Le texte enregistré actuellement",
  saveMine: "Enregistrer le mien",
  keepTheirs: "Garder l’autre",

  changeWaits:
    "Voici votre modification qui attend d’être lue par la modération ; tout le monde lit encore le texte précédent. Ce que vous enregistrez maintenant la remplace.",
  merged: "La modération a fusionné cette contribution avec une autre des vôtres.",
  mergedInto: "Voir celle-ci",

  refusedTitle: "Votre modification n’a pas été enregistrée",
  refusedText: "Ce que vous avez écrit est ici, à copier :",

  historyOf: (name: string) => `Ce qui a changé dans la contribution ${de(name)}`,
  historyTitle: (name: string) => `Modifications de la contribution ${de(name)}`,
  historyLead:
    "Tous les textes qu’a eus cette contribution, le plus récent d’abord, avec ce qui a changé, mot par mot.",
  unedited: "Cette contribution n’a jamais été modifiée.",
  current: "Texte actuel",
  earlier: "Un texte antérieur",
  first: "Texte d’origine",
  // Before "il y a 3 heures", or a date without its article.
  writtenOn: "écrit :",
  added: "ajouté :",
  removed: "supprimé :",
  endOf: "fin",
  legend: "Les mots ajoutés sont soulignés, les mots supprimés sont barrés.",
  skipped: "texte inchangé omis",
  tooDifferent: "Trop de choses ont changé pour le montrer mot par mot.",
  before: "Avant",
  after: "Après",
  redacted: "Ce texte a été retiré par la modération.",
  redactedNext: "Ce qui a changé ici n’est pas montré : cela révélerait un texte retiré par la modération.",
  older: "Modifications plus anciennes",
  back: "Retour à la contribution",
  redact: "Retirer ce texte",
  redactOf: (date: string) => `Retirer de l’historique le texte du ${date}`,
  redactLegend: "Pourquoi plus personne ne devrait-il lire ce texte ?",
  redactNote: "Une note à la personne qui l’a écrit",
  redactNoteHint:
    "Vous pouvez laisser ce champ vide. Le retrait figure dans le registre public des décisions, sans le texte. Il ne peut pas être annulé.",

  deletedTitle: "Votre contribution est supprimée",
  deleted: "Votre contribution est supprimée.",
  undo: "Annuler",
  undoOf: "Annuler : faire revenir votre contribution",
  undoFor: (n: number) => plural(n, { one: "pendant # seconde", other: "pendant # secondes" }),
  erased:
    "Elle ne peut plus revenir. Son texte est effacé ; si quelqu’un l’a signalée, il le sera une fois que la modération en aura décidé, au plus tard après six mois. D’ici là, seule la modération peut le lire.",
  toDiscussion: "Retour à la discussion",

  answeredOn: "Vous avez répondu le",
  editAnswer: "Modifier votre réponse",
  seeAnswer: "Voir votre réponse",
  putInto: "L’ajouter à ma réponse",
};
