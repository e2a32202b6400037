import type * as en from "../en/prompt.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");

/** A prompt's life: when it opens and closes, the closing note, the author's picks. */
export const prompt: typeof en.prompt = {
  // Before "dans 3 heures, samedi 14 novembre à 18:00"; "closed" before "il y a 3 heures, …", or alone.
  opens: "Ouverture",
  closes: "Fermeture",
  openUntil: "Ouverte jusqu’au",
  closed: "Fermée",
  readNote: "Lire le mot de la fin",
  writeNote: "Écrire le mot de la fin",
  editNote: "Modifier le mot de la fin",

  /** What stands where the composer would be. */
  composer: {
    "not-open":
      "Cette discussion n’est pas encore ouverte. Vous pouvez lire l’article en attendant ; revenez répondre.",
    closed: "Cette discussion est fermée. Vous pouvez tout lire ; rien ne peut plus y être ajouté.",
    unpublished: "Les lecteurs répondront ici une fois l’article publié.",
    removed: "Cet article a été retiré : rien ne peut être ajouté.",
  },
  /** What a page says that was open when it happened. */
  turned: {
    closed: "Cette discussion est maintenant fermée : rien ne peut y être ajouté.",
    locked: "Cette discussion est maintenant verrouillée : rien ne peut y être ajouté.",
    "not-open": "Cette discussion n’est pas ouverte en ce moment : rien ne peut y être ajouté.",
    copy: "Ce que vous avez écrit est toujours là, à copier.",
    open: "Cette discussion est de nouveau ouverte.",
    load: "Recharger la page",
  },
  /** What stands where the answers would be. */
  noAnswers: {
    "not-open": "On pourra répondre dès l’ouverture.",
    closed: "Personne n’avait répondu quand cette discussion a fermé.",
  },

  schedule: "Ouverture et fermeture",
  scheduleFor: "Ouverture et fermeture de la question",
  opensLabel: "Ouverture",
  opensHint: "Vide : dès la publication de l’article.",
  closesLabel: "Fermeture",
  closesHint: "Vide : elle reste ouverte.",
  zone: "Date et heure, fuseau",
  utc: "UTC",
  save: "Fixer ces horaires",
  /** After they were set: with the moment behind it. */
  opensOn: "Ouverture le",
  closesOn: "Fermeture le",
  desk: "Les lecteurs voient quand la question ouvre, et combien de temps on peut y répondre. Une fois qu’elle est fermée, un mot de la fin vous est demandé.",
  saveFirst: "Enregistrez d’abord vos textes : ce formulaire recharge la page.",
  quickLegend: "Ou par un seul bouton",
  quick: {
    "1d": "Fermer dans 1 jour",
    "3d": "Dans 3 jours",
    "7d": "Dans 1 semaine",
    "14d": "Dans 2 semaines",
    never: "Ne jamais fermer",
    now: "Fermer maintenant",
    again: "Rouvrir",
    open: "Ouvrir maintenant",
  },

  note: "Mot de la fin",
  noteBy: "par",
  noteEdited: "modifié :",
  noteReopened: "La discussion a été rouverte depuis que ceci a été écrit.",
  noteTitle: "Le mot de la fin",
  noteLead:
    "Qu’ont fait vos lecteurs de votre question ? Écrivez ce que vous en retenez, et citez les réponses sur lesquelles vous vous appuyez : les personnes citées en sont averties.",
  noteLabel: "Votre mot de la fin",
  noteHint: "Il se trouvera au-dessus des réponses, sous votre nom.",
  publishNote: "Publier le mot de la fin",
  saveNote: "Enregistrer le mot de la fin",
  takeBack: "Retirer le mot de la fin",
  toAnswers: "Les réponses",
  noteAnswers: "La discussion",
  noAnswersToCite: "Personne n’a répondu : il n’y a rien à citer.",
  cite: "Citer",
  citeOf: (name: string) => `Citer la contribution ${de(name)}`,
  citeSaid: "Citée",
  citeHow: "Pour la citer, mettez ceci dans votre texte :",
  replies: (n: number) =>
    plural(n, { one: "# contribution en dessous", other: "# contributions en dessous" }),
  moreAnswers: "Plus de réponses",
  backToDiscussion: "Retour à la discussion",
  stale: "Le mot de la fin a été modifié dans une autre fenêtre.",
  staleHow:
    "Ce que vous avez écrit est dans le formulaire, ce qui a été enregistré entre-temps est en dessous. Enregistrer encore une fois met votre texte à la place de l’autre.",
  staleOther: "Enregistré entre-temps",
  cited: "Citée dans le mot de la fin",

  picks: "Choix de l’auteur",
  picksLead: "Les réponses que l’auteur de l’article a choisies, et pour quelle raison.",
  pickedFor: "Raison du choix :",
  picked: "Choix de l’auteur",
  readAnswer: "Lire la réponse",
  readAnswerOf: (name: string) => `Lire la réponse ${de(name)}`,
  pick: "Choisir",
  pickOf: (name: string) => `Choisir la réponse ${de(name)}`,
  repick: "Modifier le choix",
  repickOf: (name: string) => `Modifier la raison du choix de la réponse ${de(name)}`,
  unpick: "Annuler le choix",
  unpickOf: (name: string) => `Annuler le choix de la réponse ${de(name)}`,
  pickTitle: "Choisir cette réponse",
  pickLead:
    "Les réponses choisies sont placées au-dessus des autres, à part du classement des lecteurs, chacune avec la raison de votre choix.",
  criterion: "Pour quelle raison la choisir ?",
  criterionHint: "Une phrase, par exemple « la seule à avoir interrogé le passeur ».",
  moreAbout: (name: string) => `Plus d’actions pour la contribution ${de(name)}`,

  /** On the front page. */
  card: {
    opens: "Ouverture",
    closes: "Fermeture",
    closed: "Fermée",
    noted: "Avec mot de la fin",
  },
};

/** What can be wrong with times, notes and picks. Part of `problems`. */
export const promptProblems: typeof en.promptProblems = {
  moment: (_n: number) => "Ce n’est ni une date ni une heure. Écrivez-les ainsi : 2026-11-14 18:00.",
  pastMoment: (_n: number) => "Ce moment est passé. Pour fermer ou ouvrir tout de suite, utilisez le bouton.",
  tooFarAhead: (n: number) =>
    plural(n, { one: "C’est dans plus de # an.", other: "C’est dans plus de # ans." }),
  closesFirst: (_n: number) =>
    "La question fermerait avant d’ouvrir. Laissez aux lecteurs au moins une minute.",
  hasAnswers: (n: number) =>
    plural(n, {
      one: "La question est déjà ouverte et a # réponse ; fermez-la plutôt.",
      other: "La question est déjà ouverte et a # réponses ; fermez-la plutôt.",
    }),
  zone: (_n: number) => "Ce fuseau horaire n’est pas connu. Choisissez de nouveau les horaires.",
  citesNothing: (n: number) =>
    `Il n’y a pas de contribution à l’adresse /replies/${n}. Retirez le lien, ou corrigez-le.`,
  citesGone: (n: number) =>
    `La contribution /replies/${n} a été masquée ou supprimée : personne ne pourrait lire ce que vous citez. Retirez le lien.`,
  tooManyCited: (n: number) =>
    plural(n, {
      one: "Un mot de la fin peut citer # contribution au plus.",
      other: "Un mot de la fin peut citer # contributions au plus.",
    }),
  tooManyPicks: (n: number) =>
    plural(n, {
      one: "# réponse est déjà choisie, et c’est le maximum. Annulez d’abord ce choix.",
      other: "# réponses sont déjà choisies, et c’est le maximum. Annulez d’abord l’un de ces choix.",
    }),
  pickAnswers: (_n: number) =>
    "Seules les réponses à la question peuvent être choisies, pas les contributions qui les suivent.",
};
