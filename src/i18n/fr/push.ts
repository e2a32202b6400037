import type * as en from "../en/push.ts";

/** Notifications on one's devices, and the page for when there is no network. */
export const push: typeof en.push = {
  title: "Sur vos appareils",
  lead: "Un appareil peut montrer ce que vous choisissez ci-dessus même quand aucune page de ce site n’est ouverte. Il le fait tant que votre session y est ouverte.",
  add: "M’avertir sur cet appareil",
  asking: "Votre navigateur demande si vous le voulez.",
  denied:
    "Ce navigateur est réglé pour n’admettre aucune notification d’ici. Vous pouvez changer cela dans ses réglages pour ce site.",
  failed:
    "Cela n’a pas marché. Le navigateur n’a pas pu joindre son service de notifications ; veuillez réessayer plus tard.",
  needsScript: "Les notifications sur un appareil ont besoin de JavaScript.",
  too: "Aussi sur mes appareils",
  loggedOut: "Session fermée : rien n’y est annoncé",
  // Before "il y a 3 heures", or a date without its article.
  since: "ajouté :",
  reached: "dernière annonce :",
  remove: "Retirer",
  removeOf: (device: string) => `Ne plus rien envoyer à l’appareil ${device}`,
  offline: {
    title: "Pas de connexion en ce moment",
    text: "Cette page n’a pas pu être chargée : il n’y a pas de réseau, ou le site est absent un instant. Il va revenir.",
    kept: "Ce que vous étiez en train d’écrire est conservé sur cet appareil.",
    again: "Réessayer",
  },
};

export const pushFlashes: typeof en.pushFlashes = {
  pushOn: "Désormais, cet appareil vous annonce ce qui se passe.",
  pushOff: "Plus rien n’est annoncé sur cet appareil.",
  pushFailed:
    "Nous ne pouvons rien envoyer au service de notifications de ce navigateur. Rien n’a été modifié.",
};

export const pushProblems: typeof en.pushProblems = {
  pushBroken: (_n: number) => "Le navigateur a envoyé quelque chose d’inutilisable.",
  pushService: (_n: number) => "Ce n’est pas l’adresse d’un service de notifications que nous connaissons.",
};
