/** Second factors: authenticator apps, recovery codes, passkeys, and the second step of logging in. */
import { pluralIn } from "../plural.ts";
import type * as en from "../en/factors.ts";

const plural = pluralIn("fr");

/** Mails: what happened, in the subject and in the text. */
const news: typeof en.factors.mail.what = {
  appOn: {
    subject: "Une application d’authentification a été ajoutée",
    text: (name, site) =>
      `Désormais, la connexion au compte ${name} sur ${site} demande aussi un code d’une application d’authentification.`,
  },
  appOff: {
    subject: "L’application d’authentification a été désactivée",
    text: (name, site) =>
      `La connexion au compte ${name} sur ${site} ne demande plus de code d’une application d’authentification.`,
  },
  passkeyOn: {
    subject: "Une clé d’accès a été ajoutée",
    text: (name, site) =>
      `Une clé d’accès a été ajoutée : elle permet de se connecter au compte ${name} sur ${site}.`,
  },
  passkeyOff: {
    subject: "Une clé d’accès a été supprimée",
    text: (name, site) =>
      `Une clé d’accès a été supprimée : elle ne permet plus à personne de se connecter au compte ${name} sur ${site}.`,
  },
  codesNew: {
    subject: "De nouveaux codes de secours ont été créés",
    text: (name, site) =>
      `De nouveaux codes de secours ont été créés pour le compte ${name} sur ${site}. Les précédents ne valent plus rien.`,
  },
  codeUsed: {
    subject: "Un code de secours a été utilisé",
    text: (name, site) => `Quelqu’un s’est connecté au compte ${name} sur ${site} avec un code de secours.`,
  },
  allOff: {
    subject: "Vos seconds facteurs ont été supprimés",
    text: (name, site) =>
      `La personne qui gère ${site} a supprimé l’application d’authentification, les clés d’accès et les codes de secours du compte ${name}. Le mot de passe suffit désormais pour se connecter.`,
  },
};

export const factors: typeof en.factors = {
  lead: "Avec un second facteur, connaître votre mot de passe ne suffit plus pour entrer dans votre compte.",
  /** Behind a heading of either gender and number. */
  on: "En place",
  off: "Pas en place",
  /** To those of whom the site asks for one. */
  required: {
    label: "Un second facteur est exigé",
    missing:
      "Pour modérer ou administrer ici, il faut un second facteur. Tant que vous n’en avez pas, vous pouvez faire ce que peuvent les lecteurs.",
    link: "En configurer un",
    has: "Ce site exige un second facteur des personnes qui le modèrent ou l’administrent. Vous en avez un ; mieux vaut en avoir deux.",
  },
  proof: {
    password: "Votre mot de passe",
    hint: "Pour que personne d’autre ne puisse le faire si votre navigateur reste ouvert.",
  },
  app: {
    title: "Application d’authentification",
    about:
      "Une application sur votre téléphone affiche un nouveau code à six chiffres toutes les trente secondes. Elle fonctionne sans réseau. Toute application de ce type convient.",
    since: "En place depuis le",
    setUp: "Configurer une application",
    move: "Passer à une autre application",
    remove: "Désactiver l’application",
    begin: "Continuer",
    beginText:
      "À la page suivante, vous scannez une image avec l’application et saisissez le premier code qu’elle affiche.",
    beginMove:
      "Jusqu’à la confirmation de la nouvelle application, l’actuelle continue de fonctionner. Ensuite, elle ne fonctionne plus.",
    scan: "Scannez ceci avec l’application",
    picture: "Le secret pour votre application, sous forme d’image à scanner",
    type: "Ou saisissez ceci dans l’application",
    typeHint: "Le type est « basé sur le temps ». Si elle le demande : six chiffres, 30 secondes, SHA-1.",
    open: "Ou ouvrez-le sur cet appareil",
    confirm: "Saisissez le code qu’elle affiche maintenant",
    code: "Code",
    codeHint: "Six chiffres.",
    turnOn: "Activer",
    removeTitle: "Désactiver l’application ?",
    removeText: "La connexion ne demandera plus ses codes.",
    removeLast:
      "C’est votre seul second facteur : le mot de passe suffira alors pour se connecter. Vos codes de secours disparaissent aussi.",
  },
  codes: {
    title: "Codes de secours",
    about:
      "Chacun remplace une fois un code ou une clé d’accès pour vous connecter : au cas où vous perdriez votre téléphone.",
    none: "Vous les recevez avec votre premier second facteur.",
    left: (n) => plural(n, { one: "Il reste un code.", other: "Il reste # codes." }),
    allUsed:
      "Ils ont tous servi. Créez-en de nouveaux, pour que la perte d’un téléphone ne vous ferme pas la porte.",
    few: "Créez-en bientôt de nouveaux.",
    renew: "Créer de nouveaux codes",
    renewTitle: "Créer de nouveaux codes de secours ?",
    renewText: "Ceux que vous avez maintenant ne vaudront alors plus rien.",
    newTitle: "Vos codes de secours",
    newLead:
      "Gardez-les là où vous les trouverez sans votre téléphone. Ils sont affichés cette fois-ci, et plus jamais.",
    list: "Codes de secours",
    copy: "Copier",
    copied: "Copié.",
    print: "Imprimer",
    download: "Enregistrer dans un fichier",
    file: (site) => `codes-de-secours-${site}.txt`,
    fileHead: (site, name) =>
      `Codes de secours du compte ${name} sur ${site}\nChacun sert une seule fois, à la place d’un code ou d’une clé d’accès.`,
    done: "Je les ai mis en lieu sûr",
  },
  passkeys: {
    title: "Clés d’accès",
    about:
      "Une clé d’accès est conservée par votre téléphone, votre ordinateur ou une clé de sécurité, et s’ouvre avec votre doigt, votre visage ou un code PIN. Elle vous connecte à elle seule, sans mot de passe, et ne fonctionne que sur ce site.",
    list: "Vos clés d’accès",
    added: "ajoutée le",
    used: "dernière utilisation le",
    neverUsed: "pas encore utilisée",
    add: "Ajouter une clé d’accès",
    addLead: "Votre navigateur vous demandera où la conserver.",
    name: "Nom",
    nameHint: "Pour la distinguer des autres : « Téléphone », « Portable du travail ».",
    change: "Renommer",
    changeOf: (name) => `Renommer ${name}`,
    renameTitle: "Renommer cette clé d’accès",
    remove: "Supprimer",
    removeOf: (name) => `Supprimer ${name}`,
    removeTitle: "Supprimer cette clé d’accès ?",
    removeText:
      "Elle ne permettra plus à personne de se connecter. Supprimez-la aussi de l’appareil : il pourrait encore la proposer.",
    removeLast:
      "C’est votre seul second facteur : le mot de passe suffira alors pour se connecter. Vos codes de secours disparaissent aussi.",
    unsupported:
      "Il faut JavaScript, et un navigateur qui connaît les clés d’accès. Ici, une application d’authentification rend le même service.",
    logIn: "Se connecter avec une clé d’accès",
    or: "ou",
    working: "Suivez les indications de votre navigateur.",
    cancelled:
      "L’opération a été annulée, ou a pris trop de temps. Rien ne s’est passé ; réessayez quand vous voulez.",
    known: "Cet appareil a déjà une clé d’accès pour votre compte.",
    failed: "Cela n’a pas fonctionné. Rechargez cette page et réessayez.",
    refusedTitle: "Cette clé d’accès n’ouvre aucun compte ici",
    refusedText:
      "Elle a peut-être été supprimée, ou cette page est restée ouverte trop longtemps. Réessayez, ou connectez-vous avec votre mot de passe.",
    again: "Revenir à la connexion",
  },
  second: {
    title: "Encore une étape",
    codeOnly:
      "C’est juste. Il faut maintenant le code qu’affiche votre application d’authentification, ou l’un de vos codes de secours.",
    keyOnly: "C’est juste. Il faut maintenant votre clé d’accès, ou l’un de vos codes de secours.",
    both: "C’est juste. Il faut maintenant votre clé d’accès, le code qu’affiche votre application d’authentification, ou l’un de vos codes de secours.",
    code: "Code",
    codeHint: "Six chiffres de l’application, ou un code de secours.",
    recoveryHint: "L’un des codes que vous avez notés.",
    go: "Se connecter",
    passkey: "Utiliser une clé d’accès",
    lost: "Vous avez tout perdu ?",
    lostText:
      "Sans l’application, les clés d’accès ni les codes de secours, seule la personne qui gère ce site peut vous aider :",
    lostLink: "écrivez-lui",
    over: "Recommencer",
  },
  mail: {
    what: news,
    left: (n) =>
      n === 0
        ? "C’était le dernier. Créez-en de nouveaux, pour que la perte d’un téléphone ne vous ferme pas la porte."
        : plural(n, { one: "Il reste un code de secours.", other: "Il reste # codes de secours." }),
    you: "Si c’était vous, tout va bien.",
    notYou:
      "Sinon, changez tout de suite de mot de passe, fermez les autres sessions sous « Appareils » et vérifiez vos seconds facteurs.",
    link: "Vos seconds facteurs",
    why: "Vous recevez cet e-mail parce qu’il touche à la sécurité de votre compte. Il ne peut pas être désactivé.",
  },
  settings: {
    "second-factor": {
      label: "Faut-il un second facteur pour modérer ou administrer ?",
      hint: "À qui en a un, il est demandé à chaque connexion, quel que soit votre choix ici.",
      choices: {
        optional: { label: "Il est facultatif", hint: "Comme pour tout le monde." },
        required: {
          label: "Il est obligatoire",
          hint: "Sans second facteur, modérateurs et administrateurs peuvent faire ce que peuvent les lecteurs, jusqu’à ce qu’ils en aient configuré un. Commencez par le vôtre.",
        },
      },
    },
  },
  flashes: {
    appOn: "L’application d’authentification est activée.",
    appOff: "L’application d’authentification est désactivée.",
    passkeyOn: "La clé d’accès est ajoutée.",
    passkeyOff: "La clé d’accès est supprimée.",
    secondOver: "Cela a pris trop de temps, ou le code a été faux trop souvent. Reconnectez-vous.",
  },
};

export const factorsProblems: typeof en.factorsProblems = {
  wrongCode: (_n) => "Ce code n’est pas le bon, ou a déjà servi. Prenez celui qui s’affiche maintenant.",
  passkeyFailed: (_n) => "Cela n’a pas fonctionné avec cette clé d’accès. Réessayez.",
  passkeyMost: (n) => `Il peut y avoir ${n} clés d’accès au plus. Supprimez-en d’abord une.`,
  factorFirst: (_n) => "Configurez d’abord votre propre second facteur, sous Réglages, Sécurité.",
};
