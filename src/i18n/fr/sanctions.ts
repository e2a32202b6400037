import type * as en from "../en/sanctions.ts";
import { de } from "./de.ts";

/** What the next page says was just done. */
export const sanctionFlashes: typeof en.sanctionFlashes = {
  personNoted: "La note est ajoutée.",
  warned: "L’avertissement est envoyé.",
  suspended: "Le compte est suspendu. Toutes ses sessions ouvertes sont fermées.",
  unsuspended: "La suspension est levée.",
  linksHeld: "Ses textes contenant des liens attendent désormais la modération.",
  linksFreed: "Ses textes contenant des liens paraissent de nouveau aussitôt.",
};

export const sanctions: typeof en.sanctions = {
  /** On every page of whoever is suspended. */
  banner: (until) =>
    `Votre compte est suspendu jusqu’au ${until}. Vous pouvez lire, retirer ce qui est à vous et former un recours.`,
  bannerEver: "Votre compte est suspendu. Vous pouvez lire, retirer ce qui est à vous et former un recours.",
  bannerLink: "Pourquoi, et comment former un recours",
  bannerLabel: "Votre compte est suspendu",

  /** The moderators' page of a person. */
  title: (name) => `${name}, pour la modération`,
  lead: "Seules les personnes qui modèrent ou administrent ce site voient cette page.",
  profile: "Profil public",
  fromProfile: "Décisions et notes, pour la modération",
  suspendedUntil: (until) => `Compte suspendu jusqu’au ${until}`,
  suspendedEver: "Compte suspendu définitivement",
  linksHeld: "Les liens sont retenus",
  record: {
    title: "Bilan",
    since: "ici depuis le",
    kept: "Contributions lisibles par tous",
    read: "Contributions lues",
    hidden: "Masquées",
    deleted: "Supprimées par la modération",
    rejected: "Non publiées",
    approved: "Publiées après attente",
    warned: "Avertissements",
    suspended: "Suspensions",
    upheld: "Signalements à son sujet, fondés",
    dismissed: "Signalements à son sujet, sans suite",
  },
  act: {
    title: "Décider",
    own: "C’est vous.",
    reason: "Règle",
    note: "Note à la personne",
    noteHint:
      "Elle la lit avec la règle, dans sa boîte de réception et par e-mail. Personne d’autre ne la lit.",
    length: "Durée",
    lengths: {
      "1h": "1 heure",
      "6h": "6 heures",
      "1d": "1 jour",
      "3d": "3 jours",
      "1w": "1 semaine",
      "30d": "30 jours",
      "90d": "90 jours",
      ever: "Définitivement",
    },
    warn: "Avertir",
    warnOf: (name) => `Avertir ${name}`,
    suspend: "Suspendre",
    suspendOf: (name) => `Suspendre le compte ${de(name)}`,
    unsuspend: "Lever la suspension",
    unsuspendOf: (name) => `Lever la suspension ${de(name)}`,
    holdLinks: "Retenir les liens",
    holdLinksOf: (name) => `Retenir les liens ${de(name)}`,
    freeLinks: "Libérer les liens",
    freeLinksOf: (name) => `Libérer les liens ${de(name)}`,
  },
  notes: {
    title: "Notes internes de la modération",
    none: "Aucune note pour l’instant.",
    label: "Une note pour les autres membres de la modération",
    hint: "La personne ne la voit pas.",
    add: "Ajouter la note",
  },
  decisions: { title: "Décisions", none: "Rien n’a été décidé à son sujet.", undone: "annulée" },
  appeals: {
    is: { open: "recours : ouvert", granted: "recours : accepté", refused: "recours : rejeté" },
  },
  texts: { title: "Textes retenus et masqués", held: "En attente", hidden: "Masqué", none: "Aucun." },
  reportsBy: { title: "Signalements envoyés", none: "Cette personne n’a rien signalé." },
  reportsAbout: {
    title: "Signalements à son sujet",
    none: "Aucun signalement, ni de cette personne ni de ce qu’elle a écrit.",
  },
  reportOf: {
    reply: "Une contribution",
    person: "Une personne",
    article: "Un article",
    held: "Un texte retenu",
    appeal: "Un recours",
    message: "Un message",
  },
  state: { open: "ouvert", upheld: "fondé", dismissed: "sans suite", decided: "traité" },
  filter: "Automatique",
  somebody: "Une personne non connectée",
};
