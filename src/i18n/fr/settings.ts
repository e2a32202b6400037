import type * as en from "../en/settings.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");

/** One's own account: profile, address, password, name, devices. */
export const settings: typeof en.settings = {
  title: "Réglages",
  menu: "Réglages",
  pages: {
    profile: "Profil",
    account: "E-mail et mot de passe",
    security: "Sécurité",
    sessions: "Appareils",
    notifications: "Notifications",
    blocked: "Membres bloqués",
    data: "Vos données",
  },
  profile: {
    lead: "Ce que les autres voient de vous.",
    see: "Voir votre page",
    name: "Nom affiché",
    nameHint: "Il se trouve à côté de ce que vous écrivez. Jusqu’à 40 caractères.",
    about: "À propos de vous",
    aboutHint: "Une phrase ou deux, en texte brut, pour votre page. Jusqu’à 300 caractères.",
  },
  username: {
    title: "Nom d’utilisateur",
    now: (name: string) => `Vous êtes @${name}.`,
    text: "Ce nom figure dans l’adresse de votre page, vous sert à vous connecter, et permet aux autres de vous mentionner.",
    after:
      "Après un changement, l’ancien nom mène toujours à votre page, vous permet de vous connecter, et ne va à personne d’autre ; pour vous mentionner, seul le nouveau nom convient.",
    label: "Nouveau nom d’utilisateur",
    hint: "De 2 à 30 lettres, chiffres, points, traits d’union ou tirets bas, dans toutes les écritures. Il peut être changé une fois en 14 jours.",
    button: "Changer ce nom",
    from: "Vous l’avez changé récemment. Il pourra être changé de nouveau à partir du",
  },
  email: {
    title: "Adresse e-mail",
    now: "Votre adresse",
    confirmed: "confirmée",
    unconfirmed: "non confirmée",
    label: "Nouvelle adresse",
    hint: "Nous y envoyons un lien. L’adresse que vous avez reste la vôtre jusqu’à ce que ce lien soit utilisé.",
    hintNoMail:
      "Ce site n’envoie pas d’e-mails, donc personne ne peut vérifier la nouvelle adresse : elle devient aussitôt la vôtre. Écrivez-la avec soin.",
    password: "Votre mot de passe",
    button: "Changer d’adresse",
    pending: "Lien envoyé, pas encore utilisé",
    pendingText:
      "Tant que le lien n’a pas servi, rien ne change. Il fonctionne pendant trois jours ; une nouvelle demande en envoie un autre.",
    keep: "Garder l’adresse que j’ai",
  },
  password: {
    title: "Mot de passe",
    text: "Un nouveau mot de passe ferme vos sessions sur tous les autres appareils.",
    current: "Mot de passe actuel",
    new: "Nouveau mot de passe",
    keep: "Garder la session ouverte sur cet appareil",
    button: "Changer de mot de passe",
    first:
      "Vous n’avez pas encore de mot de passe ici, puisque vous vous connectez par un autre site. Avec un mot de passe, vous pourrez aussi vous connecter ici.",
    setFirst: "Créer le mot de passe",
    forgot: "Oublié ?",
    forgotLink: "Recevoir un lien par e-mail",
  },
  sessions: {
    lead: "Là où vos sessions sont ouvertes. Fermez celles que vous ne reconnaissez pas, et changez de mot de passe.",
    this: "Cet appareil",
    device: (browser: string | null, system: string | null) =>
      browser && system ? `${browser} sur ${system}` : (browser ?? system ?? "Appareil inconnu"),
    began: "Connexion :",
    seen: "dernière utilisation :",
    usedNow: "utilisé en ce moment",
    from: "depuis",
    end: "Déconnecter",
    endOf: (device: string) => `Déconnecter : ${device}`,
    endOthers: "Tout déconnecter ailleurs",
    others: (n: number) => plural(n, { one: "Un autre appareil", other: "# autres appareils" }),
    alone: "Aucune session n’est ouverte ailleurs.",
    addressKept:
      "Les adresses sont conservées 30 jours au plus ; ensuite, il n’en reste que le réseau dont elles viennent.",
  },
  own: "Réglages",
  suspended: "Tant que votre compte est suspendu, ceci ne peut pas être changé.",
  mails: {
    why: "Vous recevez ceci parce que cette adresse est celle du compte.",
    look: "Voir vos réglages",
    contact: "Écrire à la modération",
    forgot: "Choisir un nouveau mot de passe",
    notYou:
      "Si c’était vous, il n’y a rien à faire ici : ouvrez le lien envoyé à la nouvelle adresse. Sinon, quelqu’un connaît votre mot de passe. Annulez le changement dans vos réglages, et choisissez un autre mot de passe : cela ferme les sessions de tous les autres.",
    asked: {
      subject: (site: string) => `Une autre adresse a été demandée : ${site}`,
      text: "Quelqu’un qui connaît le mot de passe a demandé une autre adresse e-mail pour votre compte. Rien n’a encore changé ; cela changera quand le lien envoyé à la nouvelle adresse sera utilisé.",
    },
    changed: {
      subject: (site: string) => `Votre compte a une autre adresse : ${site}`,
      old: "Votre compte a maintenant une autre adresse e-mail. Celle-ci n’est plus la sienne.",
      new: "Ceci est maintenant l’adresse e-mail de votre compte.",
      notYou:
        "Si ce n’était pas vous, écrivez tout de suite à la modération pour le dire. C’est le dernier e-mail que cette adresse reçoit au sujet du compte.",
      whyOld: "Vous recevez ceci parce que cette adresse était jusqu’ici celle du compte.",
    },
    password: {
      subject: (site: string) => `Votre mot de passe a été changé : ${site}`,
      text: "Le mot de passe de votre compte a été changé. Sur tous les autres appareils, les sessions du compte sont fermées.",
      notYou:
        "Si ce n’était pas vous, choisissez-en tout de suite un nouveau : le lien pour le faire arrive à cette adresse.",
    },
  },
};

export const settingsProblems: typeof en.settingsProblems = {
  wrongPassword: (_n: number) => "Ce n’est pas votre mot de passe.",
  logInAgain: (_n: number) =>
    "Pour cela, il faut une connexion toute récente : déconnectez-vous, reconnectez-vous, puis revenez.",
  nameSigns: (_n: number) =>
    "Un nom doit contenir une lettre ou un chiffre, et aucun signe qui soit invisible ou qui s’empile.",
  nameLink: (_n: number) =>
    "Un nom ne peut pas être une adresse, ni contenir de @, ni de point entre deux mots.",
  nameReserved: (_n: number) =>
    "Ce nom pourrait passer pour celui du site lui-même. Veuillez en choisir un autre.",
  nameOfAnother: (_n: number) => "Cela ressemble au nom de quelqu’un d’autre. Veuillez en choisir un autre.",
  usernameTooSoon: (n: number) =>
    `Vous l’avez changé récemment. Il pourra être changé de nouveau dans ${plural(n, { one: "# jour", other: "# jours" })}.`,
  emailOfAnother: (_n: number) => "Un compte existe déjà avec cette adresse.",
  changedMeanwhile: (_n: number) =>
    "Votre mot de passe a été changé entre-temps. Veuillez vous connecter avec le nouveau.",
};

export const settingsFlashes: typeof en.settingsFlashes = {
  nameChanged: "Vous avez un nouveau nom d’utilisateur. L’ancien mène à votre page.",
  emailAsked: "Le lien est en route vers la nouvelle adresse. Il fonctionne pendant trois jours.",
  emailChanged: "Votre adresse est changée.",
  emailKept: "Votre adresse reste la même.",
  passwordChanged: "Votre mot de passe est changé. Tous les autres appareils sont déconnectés.",
  passwordChangedAll: "Votre mot de passe est changé. Connectez-vous avec le nouveau.",
  sessionEnded: "Cet appareil est déconnecté.",
  sessionsEnded: "Tous les autres appareils sont déconnectés.",
};
