import type * as en from "../en/common.ts";
import { pluralIn } from "../plural.ts";
import { adminProblems } from "./admin.ts";
import { articleProblems } from "./articles.ts";
import { promptProblems } from "./prompt.ts";
import { heldProblems } from "./held.ts";
import { queueProblems } from "./queue.ts";
import { filterProblems } from "./filters.ts";
import { ownProblems } from "./own.ts";
import { preferenceFlashes } from "./preferences.ts";
import { sanctionFlashes } from "./sanctions.ts";
import { confirmingFlashes, confirmingProblems } from "./confirming.ts";
import { connectionsProblems } from "./connections.ts";
import { factors, factorsProblems } from "./factors.ts";
import { leavingFlashes, leavingProblems } from "./leaving.ts";
import { limitsProblems } from "./limits.ts";
import { pushFlashes, pushProblems } from "./push.ts";
import { blockFlashes } from "./blocks.ts";
import { settingsFlashes, settingsProblems } from "./settings.ts";
import { orderFlashes, orderProblems } from "./order.ts";

const plural = pluralIn("fr");

export const common: typeof en.common = {
  offline: "Le serveur est injoignable. Veuillez réessayer dans un instant.",
  skip: "Aller au texte",
  /** Between the parts of a note, before its space. */
  comma: ",",
  justNow: "à l’instant",
  questions: "Questions",
  people: "Membres",
  about: "À propos",
  contact: "Contact",
  rules: "Règles",
  privacy: "Confidentialité",
  moderation: "Modération",
  log: "Décisions",
  desk: "Rédiger",
  logIn: "Se connecter",
  logOut: "Se déconnecter",
  register: "Créer un compte",
  mainMenu: "Menu principal",
  footerMenu: "À propos de ce site",
  signedInAs: (name: string) => `Votre compte : ${name}`,
  madeWith: "Fonctionne avec Reader Pool.",
  demoLabel: "Démo",
  demo: "Ceci est une démo jetable : ce que vous y écrivez disparaît quand elle s’arrête.",
  cancel: "Annuler",
  save: "Enregistrer",
  older: "Plus ancien",
  newer: "Plus récent",
  page: (n: number) => `Page ${n}`,
  roles: { reader: "Lecteur", author: "Auteur", moderator: "Modération", admin: "Administration" },
  answers: (n: number) => plural(n, { one: "# réponse", other: "# réponses" }),
  replies: (n: number) => plural(n, { one: "# contribution", other: "# contributions" }),
  noAnswers: "Pas encore de réponse",
  correctThis: (n: number) => plural(n, { one: "Un point est à revoir", other: "# points sont à revoir" }),
};

/** A time to wait, of so many seconds. */
function span(n: number): string {
  if (n <= 90) return plural(n, { one: "# seconde", other: "# secondes" });
  const minutes = Math.ceil(n / 60);
  if (minutes <= 90) return plural(minutes, { one: "# minute", other: "# minutes" });
  return plural(Math.ceil(minutes / 60), { one: "# heure", other: "# heures" });
}

/** One sentence for each problem with a field; the number is the limit it speaks of. */
export const problems: typeof en.problems = {
  ...adminProblems,
  ...articleProblems,
  ...promptProblems,
  ...ownProblems,
  ...filterProblems,
  ...heldProblems,
  ...queueProblems,
  ...orderProblems,
  ...settingsProblems,
  ...confirmingProblems,
  ...connectionsProblems,
  ...factorsProblems,
  ...leavingProblems,
  ...limitsProblems,
  ...pushProblems,
  invalid: (_n: number) => "Veuillez vérifier ceci.",
  required: (_n: number) => "Veuillez remplir ce champ.",
  tooLong: (n: number) => plural(n, { one: "# caractère au plus.", other: "# caractères au plus." }),
  tooShort: (n: number) => plural(n, { one: "# caractère au moins.", other: "# caractères au moins." }),
  nothingVisible: (_n: number) => "Il n’y a encore rien à lire ici. Écrivez au moins un caractère visible.",
  tooNested: (_n: number) =>
    "Trop de listes ou de citations sont imbriquées les unes dans les autres. Veuillez simplifier.",
  username: (_n: number) =>
    "Lettres, chiffres, points, traits d’union et tirets bas, en commençant par une lettre ou un chiffre. Pas d’espaces.",
  usernameTaken: (_n: number) => "Ce nom est déjà pris, ou ressemble trop à un nom déjà pris.",
  usernameReserved: (_n: number) => "Ce nom est réservé au site lui-même. Veuillez en choisir un autre.",
  passwordCommon: (_n: number) =>
    "Ce mot de passe est de ceux que l’on essaie en premier. Veuillez en choisir un autre ; trois ou quatre mots à la suite conviennent bien.",
  passwordIsName: (_n: number) => "Le mot de passe ne peut être ni votre nom ni votre adresse.",
  email: (_n: number) =>
    "Cela ne ressemble pas à une adresse e-mail. Elle doit avoir la forme nom@example.org.",
  emailTaken: (_n: number) => "Un compte existe déjà avec cette adresse. Vous connecter plutôt ?",
  wrongLogin: (_n: number) => "Le nom ou le mot de passe est incorrect.",
  choose: (_n: number) => "Veuillez faire un choix.",
  wait: (n: number) => `Veuillez attendre ${span(n)}, puis envoyer de nouveau.`,
  tooManyPins: (n: number) =>
    plural(n, {
      one: "# contribution est déjà épinglée, et c’est le maximum. Désépinglez-la d’abord.",
      other: "# contributions sont déjà épinglées, et c’est le maximum. Désépinglez-en une d’abord.",
    }),
  url: (_n: number) => "Il faut ici une adresse complète, qui commence par http:// ou https://.",
  gone: (_n: number) => "Cette contribution a été masquée ou supprimée entre-temps.",
  cantUndo: (_n: number) => "Cela ne peut pas être annulé.",
  noSuchVerdict: (_n: number) => "Cette décision n’est pas possible ici.",
  sendAgain: (_n: number) =>
    "Veuillez envoyer encore une fois : un champ qui doit rester vide avait été rempli, peut-être par votre navigateur.",
  sentBefore: (_n: number) =>
    "Ceci a déjà été publié, dans d’autres termes. Ce que vous venez d’écrire est toujours là ; envoyez-le encore une fois pour le publier aussi.",
  parentGone: (_n: number) =>
    "La contribution à laquelle vous répondiez n’est plus là. Votre texte, lui, est toujours là ; vous pouvez le publier comme une réponse à la question.",
};

/** Why somebody may not do something. */
export const refusals: typeof en.refusals = {
  "signed-out": "Veuillez d’abord vous connecter.",
  role: "Votre compte ne le permet pas. Si vous pensez qu’il le devrait, adressez-vous à l’administration du site.",
  "not-yours": "Seuls l’auteur de cet article et l’administration peuvent le faire.",
  "own-reply": "Cela n’est pas possible pour votre propre contribution.",
  "not-your-reply": "Seule la personne qui a écrit cette contribution peut le faire.",
  "not-open": "Cette discussion n’est pas encore ouverte.",
  closed: "Cette discussion est fermée : on peut la lire, mais on ne peut plus rien y ajouter.",
  "still-open": "Ce sera possible une fois la discussion fermée.",
  locked: "Cette discussion est verrouillée : on peut la lire, mais on ne peut rien y ajouter.",
  "branch-locked": "Cette branche est verrouillée : on peut la lire, mais on ne peut rien y ajouter.",
  "second-factor":
    "Pour modérer ou administrer ici, il faut un second facteur de connexion. Configurez-en un sous Réglages, Sécurité ; tout fonctionnera de nouveau ensuite.",
  suspended:
    "Votre compte est suspendu. Vous pouvez lire et former un recours : votre boîte de réception dit comment.",
  "own-account": "Cela n’est pas possible pour votre propre compte.",
  outranked:
    "Seule l’administration peut le faire quand il s’agit d’une personne qui modère ou administre ce site.",
  left: "La personne qui avait ce compte est partie.",
  "own-article": "Cela n’est pas possible pour votre propre article.",
  "not-concerned": "Seules la personne concernée et la modération peuvent lire ceci.",
  appealed: "Vous avez déjà formé un recours contre cette décision.",
  "appeal-too-late": "Le recours devait être formé dans les six mois suivant la décision.",
  "no-appeal": "Il n’y a pas matière à recours : cette décision a été annulée, ou ne vous prive de rien.",
  "own-decision": "Une autre personne doit statuer sur ce recours.",
  "own-case": "Cela vous concerne : une autre personne doit en décider.",
  hidden: "Cette contribution a été masquée par la modération.",
  deleted: "Cette contribution a été supprimée.",
  unpublished: "Cet article n’est pas encore publié.",
  removed: "Cet article a été retiré.",
  "last-factor":
    "Pour modérer ou administrer ici, il faut un second facteur, et c’est votre dernier. Configurez-en d’abord un autre ; vous pourrez ensuite supprimer celui-ci.",
  "last-admin": "Le site doit garder au moins un administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.",
};

/** What the next page says was just done. */
export const flashes: typeof en.flashes = {
  posted: "Publié.",
  locked: "Cette discussion est maintenant verrouillée.",
  unlocked: "Cette discussion est de nouveau ouverte.",
  timesSet: "Les horaires sont enregistrés.",
  closedAlready: "La discussion était déjà fermée.",
  unchanged: "Rien n’a été modifié.",
  noted: "Le mot de la fin est publié.",
  noteBack: "Le mot de la fin a été retiré.",
  loggedOut: "Votre session est fermée.",
  saved: "Enregistré.",
  restored: "Votre contribution est de retour.",
  held: "Votre contribution attend d’être lue par la modération. La raison est indiquée à côté.",
  heldEdit:
    "Votre modification attend d’être lue par la modération. D’ici là, votre contribution reste telle qu’elle était.",
  ...confirmingFlashes,
  ...orderFlashes,
  ...settingsFlashes,
  ...blockFlashes,
  ...pushFlashes,
  ...leavingFlashes,
  ...factors.flashes,
  ...sanctionFlashes,
  ...preferenceFlashes,
};
