import type * as en from "../en/confirming.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");
const duration = (minutes: number) => plural(minutes, { one: "# minute", other: "# minutes" });

/** Confirming an address, and a forgotten password. */
export const confirming: typeof en.confirming = {
  title: "Confirmer votre adresse",
  lead: (address: string) =>
    `L’adresse ${address} est bien la vôtre ? Appuyez alors sur le bouton, et elle sera confirmée.`,
  leadChange: (address: string) =>
    `Appuyez sur le bouton pour que l’adresse ${address} devienne celle de votre compte. L’adresse actuelle en sera avertie.`,
  button: "Confirmer cette adresse",
  done: "Votre adresse est confirmée",
  doneText: "Merci. Désormais, ce que vous écrivez paraît comme les textes de tout le monde.",
  changed: "Votre adresse a changé",
  changedText: (address: string) => `Votre adresse est maintenant ${address}.`,
  doneNobody: "Connectez-vous pour reprendre là où vous en étiez.",
  onward: "Continuer",
  toAccount: "Vers votre compte",
  what: "Ce que vous aviez écrit entre-temps",
  became: {
    published: "Publié",
    moderator: "En attente de modération",
    waiting: "Pas encore publié : voir pourquoi",
  },
  takenTitle: "Cette adresse appartient à un autre compte",
  taken:
    "Depuis votre demande, quelqu’un a pris cette adresse pour son compte ; c’est peut-être un autre compte à vous. Rien n’a été modifié : votre compte garde l’adresse qu’il avait.",

  page: {
    title: "Votre adresse",
    confirmed: (address: string) => `L’adresse ${address} est confirmée. Il n’y a rien à faire.`,
    text: (address: string) =>
      `Nous écrivons à ${address}. Ouvrez le lien de notre e-mail et appuyez sur le bouton : cela montre que l’adresse est la vôtre.`,
    first:
      "D’ici là, vous pouvez lire, voter et écrire. Votre première contribution paraîtra une fois que ce sera fait.",
    noMail: (address: string) =>
      `Votre adresse est ${address}. Ce site n’envoie pas d’e-mails, il n’y a donc rien à confirmer : ce que vous écrivez paraît sans cela.`,
    tooOften: "Le lien a été envoyé plusieurs fois.",
    again: "Envoyer de nouveau le lien",
    wrong: "Une erreur dans l’adresse ?",
    change: "La changer",
    spam: "Les e-mails d’un site où l’on vient de s’inscrire se retrouvent parfois dans les indésirables.",
  },
  /** To who has just registered; a name comes after the first. */
  welcome: {
    hello: "Bienvenue,",
    alone: "Vous pouvez maintenant répondre, réagir et voter.",
    wrote: (address: string) =>
      `Nous avons écrit à ${address} : le lien de cet e-mail confirme votre adresse, et votre première contribution paraîtra une fois que vous l’aurez ouvert.`,
  },
  note: (address: string) =>
    `Votre première contribution paraîtra une fois que vous aurez confirmé ${address}, par le lien de notre e-mail.`,
  noteLink: "Pas d’e-mail ?",

  forgot: "Mot de passe oublié ?",
  forgotTitle: "Mot de passe oublié ?",
  forgotLead:
    "Dites quel compte est le vôtre. Un lien pour choisir un nouveau mot de passe sera envoyé à son adresse.",
  forgotField: "E-mail ou nom d’utilisateur",
  forgotButton: "Envoyer le lien",
  forgotLeadNoMail:
    "Dites quel compte est le vôtre. Ce site n’envoie pas d’e-mails pour le moment : un lien pour choisir un nouveau mot de passe sera créé, et la personne qui gère le site pourra vous le transmettre.",
  forgotButtonNoMail: "Demander un lien",
  askedTitle: "Demandez à la personne qui gère ce site",
  asked: (minutes: number) =>
    `Ce site n’envoie pas d’e-mails pour le moment. Si un tel compte existe, un lien a été créé pour lui ; il fonctionne une seule fois, pendant ${duration(minutes)}.`,
  askedNext: "La personne qui gère le site peut le voir et vous le transmettre.",
  sentTitle: "Consultez votre messagerie",
  sent: (minutes: number) =>
    `Si un tel compte existe, un e-mail est en route vers son adresse, avec un lien qui fonctionne une seule fois, pendant ${duration(minutes)}.`,
  sentNothing:
    "Rien n’arrive ? Regardez dans les indésirables, et vérifiez si ce n’était pas une autre adresse ou un autre nom.",
  tryAgain: "Faire un autre essai",
  reset: "Choisir un nouveau mot de passe",
  resetLead:
    "Il remplace l’ancien. Vos sessions ouvertes seront toutes fermées, et vous vous reconnecterez avec le nouveau.",
  resetField: "Nouveau mot de passe",
  resetButton: "Enregistrer le mot de passe",
  help: {
    confirm: "Une fois votre session ouverte, la page de votre adresse permet d’en demander un nouveau.",
    reset: "Vous pouvez en demander un nouveau à tout moment ; seuls les derniers fonctionnent.",
    forgot: "Demander un nouveau lien",
  },

  mail: {
    confirm: {
      subject: (site: string) => `Confirmez votre adresse pour ${site}`,
      text: (site: string) =>
        `Cette adresse a servi à créer un compte sur ${site}. Si c’était vous, il reste une chose à faire :`,
      link: "Confirmer cette adresse",
      days: (days: number) =>
        `Le lien fonctionne pendant ${plural(days, { one: "# jour", other: "# jours" })}. Si ce n’était pas vous, ne faites rien : sans lui, l’adresse ne sera pas utilisée.`,
      why: (site: string) =>
        `Vous recevez cet e-mail parce que quelqu’un a créé un compte sur ${site} avec cette adresse.`,
    },
    change: {
      subject: (site: string) => `Confirmez votre nouvelle adresse pour ${site}`,
      text: (site: string) =>
        `Cette adresse a été indiquée comme nouvelle adresse d’un compte sur ${site}. Si c’était vous, il reste une chose à faire :`,
      why: (site: string) =>
        `Vous recevez cet e-mail parce que quelqu’un a indiqué cette adresse pour son compte sur ${site}.`,
    },
    reset: {
      subject: (site: string) => `Un nouveau mot de passe pour ${site}`,
      text: (site: string) =>
        `Un nouveau mot de passe a été demandé pour votre compte sur ${site}. Si c’était vous, voici comment le choisir :`,
      link: "Choisir un nouveau mot de passe",
      minutes: (minutes: number) =>
        `Le lien fonctionne une seule fois, pendant ${duration(minutes)}. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.`,
      why: (site: string) => `Vous recevez cet e-mail parce que quelqu’un l’a demandé sur ${site}.`,
    },
  },
};

export const confirmingProblems: typeof en.confirmingProblems = {
  confirmFirst: (_n: number) => "Confirmez d’abord votre adresse : votre texte sera alors publié.",
};

/** What the next page says was just done. */
export const confirmingFlashes: typeof en.confirmingFlashes = {
  welcome: "Bienvenue.",
  unconfirmed: "Votre texte est conservé. Il paraîtra une fois que vous aurez confirmé votre adresse.",
  linkSent: "L’e-mail est en route.",
  linkSentOften:
    "Nous l’avons envoyé plusieurs fois aujourd’hui. Regardez dans les indésirables, ou réessayez demain.",
  addressConfirmed: "Votre adresse est confirmée.",
  passwordReset: "Votre mot de passe est changé. Connectez-vous avec le nouveau.",
};
