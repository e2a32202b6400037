/** Logging in by another site: OpenID Connect, and the host site's single sign-on. */
import type * as en from "../en/connections.ts";
import { de } from "./de.ts";

export const connections: typeof en.connections = {
  logInWith: (site) => `Se connecter avec ${site}`,
  or: "ou avec un mot de passe de ce site",
  orRegister: "ou avec votre propre mot de passe ici",

  /** What is left to say, having come from another site. */
  ask: {
    title: "Est-ce bien vous ?",
    text: (site) => `Selon ${site}, vous êtes`,
    fresh: "En continuant, vous créez un compte ici et acceptez de respecter",
    instead: "Ici, la session ouverte est celle du compte",
    insteadEnd: "Si vous continuez, elle se ferme.",
    button: (name) => `Continuer en tant que ${name}`,
    no: "Non, ne rien changer",
  },
  connect: {
    title: (site) => `Relier votre compte ${site} ?`,
    text: "Ici, vous utilisez le compte",
    who: (site) => `Sur ${site}, vous êtes`,
    nobody: "une personne sans nom",
    after: (site) =>
      `Une fois les deux comptes reliés, ${site} ouvre celui-ci : vous n’avez plus besoin d’un mot de passe ici.`,
    other: (site) =>
      `Votre compte ici est déjà relié à un autre compte ${site}. Déliez d’abord celui-là, dans vos réglages.`,
    toSettings: "Vers mes réglages",
    password: "Votre mot de passe ici",
    button: "Relier",
    no: "Ne pas relier",
    out: (name) => `Ce compte ${de(name)} n’est pas le mien : se déconnecter et continuer`,
  },
  email: {
    title: "Il manque une chose",
    text: (site) =>
      `${site} ne nous a donné aucune adresse où vous écrire. Il en faut une à votre compte : pour les messages, et au cas où vous ne pourriez plus vous connecter.`,
    label: "Adresse e-mail",
    hint: "Personne d’autre ne la voit.",
    button: "Continuer",
  },
  taken: {
    title: "Vous avez déjà un compte ici",
    text: (site) => `Selon ${site}, on peut vous joindre à l’adresse`,
    text2:
      "Un compte porte ici cette adresse. Pour que personne d’autre que vous n’y entre, connectez-vous-y une fois comme d’habitude. Vous pourrez alors relier les deux.",
    button: "Se connecter à ce compte",
    forgot: "Je ne connais pas son mot de passe",
  },
  left: {
    title: "Ce compte a été supprimé",
    text: (site) =>
      `Votre compte ${site} ouvrait ici un compte qui a été supprimé. Il ne peut plus être ouvert.`,
  },

  trouble: {
    title: "La connexion n’a pas eu lieu",
    denied: (site) => `Sur ${site}, vous avez choisi de ne pas continuer. Rien ne s’est passé.`,
    away: (site) =>
      `${site} est injoignable en ce moment, ou n’a pas répondu correctement. Vous n’y êtes pour rien. Réessayez dans un instant, ou connectez-vous autrement.`,
    refused: (site) =>
      `La réponse reçue de ${site} n’était pas en règle, et personne n’a donc été connecté. Réessayez ; si cela persiste, écrivez aux responsables de ce site.`,
    stale: (_site) =>
      "Cette tentative de connexion a déjà servi, a pris trop de temps ou a été commencée dans un autre navigateur. Recommencez.",
    used: (site) =>
      `Chaque connexion envoyée par ${site} sert une seule fois, pendant quelques minutes. Celle-ci a déjà servi, ou est trop ancienne.`,
    again: "Réessayer",
    another: "Se connecter autrement",
    in: "Votre session ici reste ouverte.",
  },

  section: {
    title: "Se connecter avec un autre site",
    lead: "Ces sites peuvent ouvrir votre compte ici. Chacun dit qui vous êtes, et rien de ce que vous y faites.",
    since: "Compte relié depuis le",
    connect: (site) => `Relier ${site}`,
    disconnect: (site) => `Délier ${site}`,
    none: "Aucun compte relié.",
    only: "C’est votre seul moyen d’entrer. Avant de le délier, choisissez un mot de passe ou ajoutez une clé d’accès.",
  },
  disconnect: {
    title: (site) => `Délier ${site} ?`,
    text: (site) => `${site} n’ouvrira plus ce compte. Ce que vous avez écrit reste tel quel.`,
    password: "Votre mot de passe ici",
    button: "Délier",
    no: "Ne rien changer",
    gone: (site) => `${site} n’ouvre pas votre compte : il n’y a rien à délier.`,
  },

  mail: {
    on: (site) => `${site} ouvre désormais votre compte`,
    off: (site) => `${site} n’ouvre plus votre compte`,
    textOn: (username, site, siteName) =>
      `Quiconque se connecte à votre compte ${site} entre désormais dans votre compte ${username} sur ${siteName}.`,
    textOff: (username, site, siteName) =>
      `Votre compte ${site} et votre compte ${username} sur ${siteName} ne sont plus reliés.`,
    you: "Si c’était vous, il n’y a rien à faire.",
    notYou:
      "Sinon : choisissez un nouveau mot de passe, fermez les autres sessions et vérifiez ce qui ouvre votre compte.",
    link: "Ce qui ouvre votre compte",
    why: "Vous recevez cet e-mail parce qu’il touche à la sécurité de votre compte. Ces e-mails ne peuvent pas être désactivés.",
  },
};

export const connectionsProblems: typeof en.connectionsProblems = {
  lastWayIn: (_n) =>
    "C’est votre seul moyen d’entrer. Choisissez d’abord un mot de passe ou ajoutez une clé d’accès.",
  connectedAlready: (_n) =>
    "Votre compte est déjà relié à un autre compte de ce site. Déliez d’abord celui-là.",
  connectedElsewhere: (_n) => "Ce compte-là en ouvre déjà un autre ici.",
};
