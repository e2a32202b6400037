import type * as en from "../en/accounts.ts";

export const accounts: typeof en.accounts = {
  keptForm: {
    title: "Rien n’est perdu",
    text: "Votre session était fermée quand vous avez envoyé ceci. Voici ce que vous avez écrit ; relisez-le, puis envoyez-le de nouveau.",
  },
  register: "Créer un compte",
  registerLead: "Un nom, une adresse e-mail et un mot de passe suffisent pour répondre, réagir et voter.",
  logIn: "Se connecter",
  username: "Nom d’utilisateur",
  usernameHint:
    "De 2 à 30 lettres, chiffres, points, traits d’union ou tirets bas, dans toutes les écritures. C’est ce que voient les autres.",
  email: "Adresse e-mail",
  emailHint: "Personne d’autre ne la voit.",
  password: "Mot de passe",
  passwordHint: "8 caractères ou plus. Trois ou quatre mots à la suite conviennent bien.",
  usernameOrEmail: "Nom d’utilisateur ou e-mail",
  haveAccount: "Vous avez déjà un compte ?",
  noAccount: "Pas encore de compte ?",
  ruled: (name: string) => `En créant un compte sur ${name}, vous vous engagez à respecter`,
  theRules: "les règles",
  /** What waits behind the log-in: an answer or a reply, posted by it, or another form, to be sent again. */
  waits: {
    answer:
      "Votre réponse est conservée. Une fois votre session ouverte, elle sera publiée, ou vous lirez pourquoi elle ne peut pas l’être.",
    reply:
      "Votre contribution est conservée. Une fois votre session ouverte, elle sera publiée, ou vous lirez pourquoi elle ne peut pas l’être.",
    form: "Votre session était fermée. Ce que vous avez écrit est conservé ; vous pourrez l’envoyer de nouveau une fois votre session ouverte.",
  },
  demo: {
    text: "Ceci est une démo : entrez sous l’un de ces noms. Le mot de passe est le même pour tous :",
  },
  owner: "Ouvrir votre site",
  ownerLead:
    "Ce lien crée le premier compte, qui peut tout faire : donner des rôles, retirer des articles et s’occuper du site. Il fonctionne une seule fois.",
  ownerButton: "Créer le compte propriétaire",
  ownerMineLead: (name: string) =>
    `Vous utilisez le compte « ${name} ». Il peut devenir le compte propriétaire.`,
  ownerMine: "En faire le compte propriétaire",
  ownerOther: "Ou créer un autre compte",
  linkTitle: "Se connecter par ce lien",
  linkText: "Ce lien fonctionne une seule fois. Appuyez sur le bouton pour vous connecter sur cet appareil.",
  linkButton: "Me connecter",
  dead: {
    title: "Ce lien ne fonctionne pas",
    unknown:
      "Ce lien n’existe pas. Une partie s’est peut-être perdue en route : ouvrez-le ou copiez-le en entier.",
    used: "Ce lien a déjà servi. Chaque lien fonctionne une seule fois.",
    old: "Ce lien est trop ancien.",
    settled: "Ce site a déjà un propriétaire.",
    helpOwner:
      "Pour un nouveau lien, redémarrez le site : il en affiche un tant qu’il n’y a pas de propriétaire.",
    helpOwned:
      "Le propriétaire se connecte avec son nom et son mot de passe. Si le mot de passe est perdu, npx reader-pool user link NAME affiche un lien qui connecte NAME, une seule fois.",
    helpLogIn:
      "Demandez-en un nouveau à la personne qui vous l’a donné, ou connectez-vous avec votre mot de passe.",
  },
};
