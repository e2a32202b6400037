import { pluralIn } from "../plural.ts";
import type * as en from "../en/order.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");
const pace = (n: number) =>
  plural(n, { one: "une contribution par minute", other: "une contribution toutes les # minutes" });

/** Problems of the tools that keep order in discussions. */
export const orderProblems: typeof en.orderProblems = {
  movedMeanwhile: (_n) => "Cette contribution vient d’être déplacée vers une autre discussion. Réessayez.",
  changedSince: (_n) => "Il y a eu un changement depuis : impossible de revenir à l’état précédent.",
  minutes: (n) => `Des minutes entières, de 0 à ${n} ; 0 met fin au mode lent.`,
  moveAnswers: (_n) => "Seules les réponses peuvent être déplacées, avec tout ce qui se trouve dessous.",
  movesNowhere: (_n) => "Il n’y a pas de question ouverte à cette adresse.",
  movesHere: (_n) => "Elle s’y trouve déjà.",
  mergeOther: (_n) =>
    "On ne peut fusionner que deux contributions d’une même personne dans une même discussion.",
  mergeLater: (_n) => "C’est la plus récente des deux qui se fond dans l’autre.",
};

/** What the next page says was just done. */
export const orderFlashes: typeof en.orderFlashes = {
  slowed: "Le mode lent est activé.",
  unslowed: "Le mode lent est terminé.",
  newcomersHeld: "Ce qu’écrivent ici les nouveaux membres attend désormais la modération.",
  newcomersFreed: "Ce qu’écrivent ici les nouveaux membres n’est plus retenu.",
  closedNow: "La discussion est fermée.",
  openedAgain: "La discussion est rouverte.",
  branchLocked: "La branche est verrouillée.",
  branchUnlocked: "La branche est rouverte.",
  removed: "La contribution est supprimée. La personne qui l’a écrite apprend pourquoi.",
  broughtBack: "La contribution est rétablie.",
  moved: "La réponse se trouve maintenant ici, avec toutes les contributions qui y répondent.",
  merged: "Les deux contributions n’en font plus qu’une.",
  undone: "C’est annulé.",
};

/** Slow mode, locked branches, moving, merging and deleting what others wrote. */
export const order: typeof en.order = {
  undo: "Annuler",

  /** In the composer, before one writes. */
  slow: (n) => `Mode lent : ${pace(n)}.`,
  slowUntil: (n) => `Mode lent : ${pace(n)} ; vous pourrez de nouveau écrire à`,
  utc: "UTC",
  in: (n) => plural(n, { one: "dans # minute", other: "dans # minutes" }),

  branchLocked: "Branche verrouillée",
  branchLockedWhy: "Rien ne peut être ajouté à cette branche.",
  deletedByModerator: "Supprimée par la modération",

  panel: "Modérer cette discussion",
  slowLabel: "Mode lent",
  slowMinutes: "Mode lent : minutes entre deux contributions d’un même lecteur",
  slowHint: "0 y met fin. Il ne s’applique ni à vous, ni à l’auteur, ni à la modération.",
  slowSet: "Régler le mode lent",
  newcomersHint:
    "Une fois retenu, ce qu’écrivent ici les nouveaux membres attend d’être lu par la modération.",
  holdNewcomers: "Retenir ce qu’écrivent les nouveaux membres",
  freeNewcomers: "Laisser les nouveaux membres écrire sans attendre",
  closeHint: "Fermée, elle ne reçoit plus rien, et l’auteur est invité à écrire le mot de la fin.",
  close: "Fermer maintenant cette discussion",
  open: "Rouvrir cette discussion",

  menu: (name) => `Plus, pour la modération, sur la contribution ${de(name)}`,
  lockBranch: "Verrouiller la branche",
  lockBranchOf: (name) => `Verrouiller la branche qui commence par la contribution ${de(name)}`,
  unlockBranch: "Déverrouiller la branche",
  unlockBranchOf: (name) => `Déverrouiller la branche qui commence par la contribution ${de(name)}`,
  remove: "Supprimer",
  removeOf: (name) => `Supprimer, au titre de la modération, la contribution ${de(name)}`,
  bringBack: "Rétablir",
  bringBackOf: (name) => `Rétablir la contribution ${de(name)}`,
  move: "Déplacer",
  moveOf: (name) => `Déplacer la réponse ${de(name)} vers une autre question`,
  merge: "Fusionner",
  mergeOf: (name) => `Fusionner la contribution ${de(name)} avec une plus ancienne`,

  note: "Note à la personne qui l’a écrite",
  noteHint: "Personne d’autre ne la verra. Vous pouvez laisser ce champ vide.",

  removeForm: {
    title: "Supprimer une contribution",
    lead: "Les lecteurs verront que la modération l’a supprimée ; les contributions qui y répondent restent. Elle peut être rétablie pendant six mois, puis son texte est effacé.",
    legend: "Pourquoi ?",
    noteHint: "Personne d’autre ne la verra. La personne apprend le motif, et comment former un recours.",
  },
  moveForm: {
    title: "Déplacer une réponse",
    lead: "Elle part avec toutes les contributions qui y répondent, ses votes et les liens vers elle. Épingles, choix de l’auteur et citations ne suivent pas. La personne qui l’a écrite en est informée.",
    find: "Trouver la question",
    findHint: "Des mots du titre d’un article, ou son adresse.",
    search: "Rechercher",
    found: "La déplacer vers",
    latest: "Les dernières questions",
    none: "Aucune question ouverte ne s’appelle ainsi.",
    here: "Déplacer ici",
    hereOf: (title) => `Déplacer ici : « ${title} »`,
  },
  mergeForm: {
    title: "Fusionner une contribution en double",
    lead: "Cette contribution disparaît. Ses votes et les contributions qui y répondent passent à celle qui reste, et les liens vers elle y mènent. La personne qui l’a écrite en est informée.",
    legend: "Laquelle reste ?",
    none: "La même personne n’a rien publié auparavant dans cette discussion. C’est la plus récente de deux contributions qu’il faut fusionner avec l’autre.",
    button: "Fusionner avec la contribution choisie",
  },
};
