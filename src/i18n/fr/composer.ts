import type * as en from "../en/composer.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");

/** The composer, and drafts. */
export const composer: typeof en.composer = {
  yourAnswer: "Votre réponse",
  yourReply: "Votre contribution",
  placeholder: "Qu’en dites-vous ?",
  answerButton: "Répondre",
  replyButton: "Répondre",
  inReplyTo: "En réponse à",
  signedOutHint: "Écrivez d’abord. Pour publier :",
  kept: "Votre texte est conservé. Connectez-vous ou créez un compte, et il sera publié.",
  keptHere: "Voici ce que vous aviez écrit avant de vous connecter. Relisez-le, puis envoyez-le.",
  keptMoved:
    "La contribution à laquelle vous répondiez a été déplacée dans cette discussion, et votre texte avec elle. Relisez-le, puis envoyez-le.",
  keptFailed:
    "Votre texte n’a pas pu être publié à l’instant. Il est toujours là : veuillez le relire, puis l’envoyer de nouveau.",
  otherPerson: (name: string) =>
    `La session ouverte est maintenant celle ${de(name)}. Envoyez de nouveau pour publier sous ce nom.`,
  stuckTitle: "Votre contribution n’a pas été publiée",
  stuck: {
    gone: "La contribution à laquelle vous répondiez a été masquée ou supprimée. Votre texte est ici, à copier.",
    locked: "La modération a verrouillé cette branche entre-temps. Votre texte est ici, à copier.",
    merged:
      "La contribution à laquelle vous répondiez a été fusionnée avec une autre de la même personne. Votre texte est ici : copiez-le, et répondez là-bas.",
    moved:
      "La contribution à laquelle vous répondiez a été déplacée dans une autre discussion. Votre texte est ici : copiez-le, et répondez là-bas.",
  },
  stuckWhere: {
    gone: "",
    locked: "Voir la branche",
    merged: "Aller à cette contribution",
    moved: "Aller là où elle se trouve",
  },
  // The script puts any number in the place of 0: words that need no plural.
  left: (n: number) => plural(n, { other: "Caractères restants : #" }),
  over: (n: number) => plural(n, { other: "Caractères en trop : #" }),
  offline:
    "Le serveur est injoignable. Votre texte est toujours là ; envoyez-le de nouveau quand la connexion sera rétablie.",
  lockedText: "Votre texte n’a pas été publié ; il est ici, à copier.",
  lockedComposer: "Cette discussion est verrouillée. Vous pouvez tout lire ; rien ne peut y être ajouté.",

  preview: "Aperçu",
  previewLabel: "Aperçu de votre texte",
  quote: "Citer",
  people: "Membres à mentionner",

  savedHere: "Enregistré sur cet appareil",
  saved: "Enregistré",
  collision: "Ce brouillon a aussi été modifié dans une autre fenêtre.",
  collisionHow:
    "Votre texte est au-dessus, l’autre en dessous. Rien n’est perdu tant que vous n’avez pas choisi.",
  other: "L’autre texte",
  keepMine: "Garder le mien",
  takeOther: "Prendre l’autre",

  help: "Mise en forme",
  helpTyped: "Vous tapez",
  helpShown: "On voit",
  helpBold: "gras",
  helpItalic: "italique",
  helpLink: "un lien",
  helpQuote: "une citation",
  helpItem: "un élément",
  helpStep: "une étape",
  helpCode: "tel quel",
  helpName: "nom",
  helpNameHow: "un membre",
  helpRest: "Une ligne vide commence un nouveau paragraphe. Le HTML s’affiche tel qu’il est tapé.",
};
