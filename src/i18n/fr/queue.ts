/** The words of the moderators' queue. */
import { pluralIn } from "../plural.ts";
import type * as en from "../en/queue.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");

/** What a case is about, within a sentence. Replies, held ones and edits are feminine: `done` relies on it. */
const subject: typeof en.queue.subject = {
  reply: (name) => `la contribution ${de(name)}`,
  held: (name) => `la contribution retenue ${de(name)}`,
  edit: (name) => `la modification ${de(name)}`,
  person: (name) => name,
  article: (title) => `« ${title} »`,
  appeal: (name) => `le recours ${de(name)}`,
  message: (name) => `le message ${de(name)}`,
};

/** Buttons: what is on them, and their whole name. */
const verdicts: typeof en.queue.verdicts = {
  approve: { label: "Publier", of: (what) => `Publier ${what}` },
  hide: { label: "Masquer", of: (what) => `Masquer ${what}` },
  reject: { label: "Ne pas publier", of: (what) => `Ne pas publier ${what}` },
  delete: { label: "Supprimer", of: (what) => `Supprimer ${what}` },
  // Of what is held: a rejection without a rule and a word.
  discard: { label: "Écarter", of: (what) => `Écarter ${what}` },
  "lock-branch": {
    label: "Verrouiller la branche",
    of: (what) => `Verrouiller la branche sous ${what}`,
  },
  warn: { label: "Avertir", of: (what) => `Avertir la personne à l’origine de ${what}` },
  suspend: { label: "Suspendre", of: (what) => `Suspendre le compte à l’origine de ${what}` },
  "hold-links": {
    label: "Retenir les liens",
    of: (what) => `Retenir les liens du compte à l’origine de ${what}`,
  },
  answered: { label: "Répondu", of: (what) => `Marquer ${what} comme répondu` },
  grant: { label: "Accepter", of: (what) => `Accepter ${what}` },
  "refuse-appeal": { label: "Rejeter", of: (what) => `Rejeter ${what}` },
};

/** What was decided, with the case closed by it. Sanctions close cases about people alone: `what` is a name there. */
const done: typeof en.queue.done = {
  hide: (what) => `${what} est masquée.`,
  approve: (what) => `${what} est publiée.`,
  reject: (what) => `${what} n’est pas publiée.`,
  delete: (what) => `${what} est supprimée.`,
  warn: (what) => `${what} a reçu un avertissement.`,
  suspend: (what) => `le compte ${de(what)} est suspendu.`,
  "hold-links": (what) => `les liens ${de(what)} attendent désormais la modération.`,
  answered: (what) => `${what} est marqué comme répondu.`,
  grant: (what) => `${what} est accepté : la décision est annulée.`,
  "refuse-appeal": (what) => `${what} est rejeté : la décision est maintenue.`,
};

/** A decision that leaves the case open, as a line in it. */
const steps: typeof en.queue.steps = {
  warn: "Un avertissement a été donné",
  suspend: "Le compte est suspendu",
  "hold-links": "Les liens du compte attendent la modération",
  "lock-branch": "La branche au-dessous est verrouillée",
};

/** How long a suspension lasts. */
const lengths: typeof en.queue.lengths = {
  "1h": "1 heure",
  "1d": "1 jour",
  "1w": "1 semaine",
  "30d": "30 jours",
  ever: "Définitivement",
};

/** The buttons for several cases, and their whole names. */
const severalVerdicts: typeof en.queue.several.verdicts = {
  approve: "Laisser passer",
  hide: "Masquer",
  delete: "Supprimer",
  warn: "Avertir",
  suspend: "Suspendre",
  "hold-links": "Retenir les liens",
};
const severalNames: typeof en.queue.several.names = {
  approve: "Laisser passer la sélection, ou la publier",
  hide: "Masquer la sélection, ou ne pas la publier",
  delete: "Supprimer la sélection",
  warn: "Avertir les personnes à l’origine de la sélection",
  suspend: "Suspendre les comptes à l’origine de la sélection",
  "hold-links": "Retenir les liens des comptes à l’origine de la sélection",
};

const textChanged = "Le texte a été modifié depuis que vous l’avez vu : relisez-le.";

/** Problems with verdicts. */
export const queueProblems: typeof en.queueProblems = {
  textChanged: (_n) => textChanged,
};

export const queue: typeof en.queue = {
  title: "Modération",
  toLog: "Le registre public des décisions",
  tabs: "Dossiers",
  shows: {
    open: "Ouverts",
    held: "Retenus",
    reported: "Signalés",
    recent: "Récents",
    decided: "Traités",
  },
  pager: "Pages de la file d’attente",
  newest: "Les plus récents",
  firstPage: "Première page",

  empty: "Rien n’attend",
  emptyText:
    "Chaque signalement, chaque texte retenu et chaque message a sa décision. Allez lire quelque chose de bien.",
  emptyHeld: "Rien n’est retenu",
  emptyHeldText: "Les filtres ont tout laissé passer, ou vous avez lu tout ce qu’ils ont gardé.",
  emptyReported: "Aucun signalement ouvert",
  emptyReportedText: "Tout ce que les lecteurs vous ont signalé a sa décision.",
  emptyRecent: "Vous avez vu toutes les contributions",
  emptyRecentText: "Il n’y a rien que la modération n’ait déjà regardé.",
  emptyDecided: "Rien n’a encore été décidé",
  emptyDecidedText: "Les dossiers arrivent ici une fois traités.",
  emptyFiltered: "Aucun dossier de ce genre",
  emptyFilteredText: "Ce filtre ne laisse rien ici.",
  unfilter: "Afficher tous les dossiers",

  filters: {
    label: "Filtrer",
    reason: "Motif",
    anyReason: "Tous les motifs",
    article: "Article",
    anyArticle: "Tous les articles",
    apply: "Filtrer",
    person: (name) => `Au sujet ${de(name)}`,
    inArticle: (title) => `Dans « ${title} »`,
    clear: "Tout afficher",
    all: "Tous les dossiers",
    allAbout: (name) => `Tous les dossiers au sujet ${de(name)}`,
  },

  kinds: {
    reply: "Contribution signalée",
    person: "Personne signalée",
    article: "Article signalé",
    held: "Contribution retenue",
    appeal: "Recours",
    message: "Message",
  },
  heldEdit: "Modification retenue",
  recentReply: "Contribution",
  select: (what) => `Sélectionner ${what}`,
  inArticle: "dans",
  answering: "En réponse à",
  writtenBy: "par",
  reports: (n) => plural(n, { one: "# signalement", other: "# signalements" }),
  somebody: "Une personne non connectée",
  aFilter: "Un filtre",
  whyHeld: "Pourquoi elle a été retenue",
  editOf: "Modifierait",
  theReply: "cette contribution",
  presentText: "Le texte actuel",
  newText: "Le texte proposé",
  latest: "Ses derniers textes",
  nothingWritten: "Aucun de ses textes n’est lisible.",
  appealAgainst: "Contre :",
  appealText: "Le texte concerné",
  appealWords: "Le recours",
  ownDecision:
    "C’est vous qui avez pris cette décision : le recours revient à une autre personne de la modération.",
  isHidden: "Masquée",
  isDeleted: "La personne qui l’a écrite a supprimé cette contribution depuis. Il n’y a plus rien à masquer.",
  isTakenDown: "Retiré",

  record: {
    label: (name) => `Bilan ${de(name)}`,
    here: "Ici depuis le",
    kept: (n) => plural(n, { one: "# contribution publique", other: "# contributions publiques" }),
    hidden: (n) => plural(n, { one: "# masquée", other: "# masquées" }),
    warnings: (n) => plural(n, { one: "# avertissement", other: "# avertissements" }),
    suspended: "Compte suspendu jusqu’au",
    suspendedForEver: "Compte suspendu définitivement",
    linksHeld: "Les liens attendent la modération",
    earlier: (n) => plural(n, { one: "# décision antérieure", other: "# décisions antérieures" }),
  },

  notes: {
    label: "Notes internes de la modération",
    about: (name) => `au sujet ${de(name)}`,
    add: "Ajouter une note",
    body: "Pour les autres membres de la modération uniquement",
    onCase: "Noter dans ce dossier",
    onPerson: (name) => `Noter au sujet ${de(name)}`,
    added: "La note est ajoutée.",
  },

  subject,
  verdicts,
  dismiss: "Sans suite",
  dismissMessage: "Classer",
  dismissOf: {
    reply: (name) => `Classer sans suite les signalements sur la contribution ${de(name)}`,
    recent: (name) => `Sans suite : laisser en place la contribution ${de(name)}`,
    person: (name) => `Classer sans suite les signalements au sujet ${de(name)}`,
    article: (title) => `Classer sans suite les signalements sur « ${title} »`,
    message: (name) => `Classer le message ${de(name)}`,
  },
  warnPerson: (name) => `Avertir ${name}`,
  suspendPerson: (name) => `Suspendre le compte ${de(name)}`,
  holdLinksOf: (name) => `Retenir les liens ${de(name)}`,
  suspendFor: "Pour combien de temps ?",
  lengths,
  reason: "Motif",
  note: "Note à la personne concernée",
  answer: "Répondre par e-mail",
  answerTo: (name) => `Répondre par e-mail à ${name}`,
  mailSubject: (site) => `Votre message à ${site}`,

  done,
  steps,
  dismissed: {
    reply: (name) => `La contribution ${de(name)} reste en place ; les signalements sont classés.`,
    recent: (name) => `La contribution ${de(name)} reste en place.`,
    person: (name) => `Les signalements au sujet ${de(name)} sont classés.`,
    article: (title) => `Les signalements sur « ${title} » sont classés.`,
    message: (name) => `Le message ${de(name)} est classé.`,
  },
  closed: (what) => `le dossier concernant ${what} est clos.`,
  stepDone: (step) => `${step}.`,
  by: "Décision prise par",
  already: (name) => `Entre-temps, ${name} a tranché :`,
  automatically: "un filtre",
  left: (n) =>
    n === 0 ? "Il ne reste rien." : plural(n, { one: "Il reste # dossier.", other: "Il reste # dossiers." }),
  undo: "Annuler",
  undoHide: (name) => `Annuler : réafficher la contribution ${de(name)}`,
  undoDismiss: (name) => `Annuler : rouvrir les signalements sur la contribution ${de(name)}`,
  undoMessage: (name) => `Annuler : rouvrir le message ${de(name)}`,
  undoOther: (what) => `Annuler la décision concernant ${what}`,
  undoStep: (step) => `Annuler : ${step}`,
  undoSeveral: (n) => plural(n, { one: "Annuler cette décision", other: "Annuler ces # décisions" }),
  reopened: "Ce dossier est rouvert.",
  undone: (n) => plural(n, { one: "# décision est annulée.", other: "# décisions sont annulées." }),
  nothingUndone: "Cela ne peut plus être annulé.",
  changed: textChanged,
  chooseReason: "Choisissez une règle",
  nothingToUndo: "Il n’y a rien à annuler.",

  several: {
    label: "Plusieurs à la fois",
    /** The script puts the number in for #. */
    selected: "Sélection : #",
    all: "Sélectionner tout ce qui est affiché",
    reason: "Motif",
    ownReasons: "Le motif le plus signalé",
    verdicts: severalVerdicts,
    names: severalNames,
    decided: (n) => plural(n, { one: "# dossier est traité.", other: "# dossiers sont traités." }),
    late: (n) => plural(n, { one: "# était déjà traité.", other: "# étaient déjà traités." }),
    refused: (n) =>
      plural(n, { one: "# ne peut pas être traité ainsi.", other: "# ne peuvent pas être traités ainsi." }),
    unread: (n) =>
      plural(n, {
        one: "# texte a été modifié depuis que vous l’avez vu : relisez-le.",
        other: "# textes ont été modifiés depuis que vous les avez vus : relisez-les.",
      }),
  },

  claimed: (name) => `${name} s’en occupe`,

  keys: {
    button: "Touches",
    title: "Touches de la file d’attente",
    about:
      "Elles agissent tant qu’aucun champ n’est actif. Si des dossiers sont sélectionnés, une décision vaut pour tous.",
    close: "Fermer",
    chosen: "Motif :",
    unfit: "Cette touche ne décide rien ici.",
    list: [
      [["j", "k"], "le dossier suivant, le précédent"],
      [["a"], "classer sans suite, publier, marquer comme répondu, accepter"],
      [["h"], "masquer, ne pas publier, rejeter"],
      [["d"], "supprimer, écarter, classer un message"],
      [["w"], "avertir la personne"],
      [["s"], "suspendre le compte : puis un chiffre, ou Entrée"],
      [["l"], "verrouiller la branche au-dessous"],
      [["n"], "retenir les liens du compte"],
      [["1", "…", "9"], "choisir le motif"],
      [["e"], "écrire à la personne concernée ; Échap ramène au dossier"],
      [["x"], "sélectionner, ou non"],
      [["z"], "annuler la dernière décision ; encore une fois, celle d’avant"],
      [["?"], "cette liste"],
    ],
  },
};
