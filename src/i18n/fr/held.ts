import { pluralIn } from "../plural.ts";
import type * as en from "../en/held.ts";

const plural = pluralIn("fr");

/** Problems with texts that wait for a moderator. */
export const heldProblems: typeof en.heldProblems = {
  heldDecided: (_n) => "Entre-temps, une décision a été prise, ou ce texte a été retiré.",
  heldCollided: (_n) =>
    "La contribution a été modifiée après l’envoi de cette version. Le texte plus récent reste ; ne publiez pas celui-ci, ou écartez-le.",
  heldAnswered: (_n) =>
    "Cette personne a donné une autre réponse depuis, et il n’y en a qu’une par personne ici. Il ne reste qu’à ne pas publier ce texte, ou à l’écarter.",
  heldRepliedTo: (_n) =>
    "Quelqu’un y a répondu depuis : la contribution ne peut plus être remise en attente. Vous pouvez la masquer.",
};

/** Texts that wait for a moderator, or for their writer's address, as their writer sees them. */
export const held: typeof en.held = {
  unconfirmed: "En attente de la confirmation de votre adresse",
  unconfirmedWhy: (address) =>
    `Nous avons écrit à ${address} : ouvrez le lien de cet e-mail, et ce texte paraîtra.`,
  unconfirmedLead:
    "D’ici là, personne d’autre ne le voit. Sans confirmation, il est supprimé au bout d’un mois environ.",
  notYet: "Pas encore publié",
  publishNow: "Votre adresse est confirmée : ce texte peut maintenant être publié.",
  stuckLead: "Votre texte est conservé ici, et personne d’autre ne le voit.",
  stuck: {
    confirmed: "Votre adresse est confirmée, mais ce texte ne peut pas être publié maintenant.",
    "parent-gone":
      "Votre adresse est confirmée, mais la contribution à laquelle vous répondiez n’est plus là.",
    "parent-moved":
      "Votre adresse est confirmée, mais la contribution à laquelle vous répondiez a été déplacée entre-temps.",
    answered:
      "Votre adresse est confirmée, mais vous avez donné une autre réponse entre-temps, et il n’y en a qu’une par personne ici.",
  },
  publish: "Publier",
  publishOf: "Publier votre texte",
  sendAgain: "Renvoyer l’e-mail",
  postedUnconfirmed: "Votre texte est conservé. Il paraîtra dès que vous aurez confirmé votre adresse.",
  publishedConfirmed: "Votre adresse est confirmée : le texte est publié.",
  editLeadUnconfirmed:
    "Il paraîtra, avec le texte que vous enregistrez ici, dès que vous aurez confirmé votre adresse.",
  answeredUnconfirmed: "Votre réponse est conservée, et pas encore publiée.",
  waiting: "En attente de modération",
  waitingLead: "D’ici là, personne d’autre ne le voit.",
  foundNothing:
    "Tel qu’il est maintenant, les filtres n’y trouvent rien ; la modération le lit tout de même d’abord.",
  waitingEdit: "Votre modification attend la modération",
  waitingEditLead: "D’ici là, tout le monde lit le texte ci-dessus.",
  rejected: "Non publié",
  rejectedLead: "La modération a décidé de ne pas publier ce texte. Personne d’autre ne le voit.",
  rejectedEdit: "Votre modification n’a pas été publiée",
  rejectedEditLead: "Tout le monde lit le texte ci-dessus.",
  statement: "Lire pourquoi, et comment former un recours",
  dismiss: "Ne plus afficher",
  dismissOf: "Ne plus afficher votre texte non publié",
  /** A link to the reply that it answers or changes. */
  replyTo: "Voir la contribution concernée",
  edit: "Modifier",
  editOf: "Modifier votre texte en attente",
  takeBack: "Retirer",
  takeBackOf: "Retirer votre texte en attente",
  takenBack: "Vous avez retiré ce texte.",
  undo: "Annuler",
  undoOf: "Annuler : remettre votre texte en attente",
  undoFor: (n) => plural(n, { one: "pendant # seconde", other: "pendant # secondes" }),
  takenBackTitle: "Votre texte est retiré",
  erased: "Il n’est plus en attente.",
  toDiscussion: "Retour à la discussion",
  editTitle: "Modifier votre texte en attente",
  editLead: "Il reste en attente de modération, avec le texte que vous enregistrez ici.",
  yourText: "Votre texte",
  posted: "Votre contribution attend la modération.",
  postedEdit: "Votre modification attend la modération.",
  published: "La modération l’a lu : le texte est publié.",
  seeIt: "Voir",
  answered: "Votre réponse attend la modération.",
  editAnswer: "Modifier la réponse en attente",
  newcomers:
    "Dans cette discussion, la modération lit ce qu’écrivent les nouveaux membres avant que cela paraisse ; votre texte attendra aussi.",
};
