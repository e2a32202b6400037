import type * as en from "../en/preferences.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");
const newAnswers = (n: number) => plural(n, { one: "# nouvelle réponse", other: "# nouvelles réponses" });
const newReplies = (n: number) =>
  plural(n, { one: "# nouvelle contribution", other: "# nouvelles contributions" });
const after = (title: string | null) => (title === null ? "" : ` : ${title}`);
const andMore = (n: number) => (n === 0 ? "" : plural(n, { one: ", et # autre", other: ", et # autres" }));

export const preferenceFlashes: typeof en.preferenceFlashes = {
  preferencesSaved: "Vos choix sont enregistrés.",
};

/** How one hears of what; the mails about it, and the digests. */
export const preferences: typeof en.preferences = {
  lead: "Tout ce qui vous concerne est dans votre boîte de réception. Choisissez ce qui mérite aussi un e-mail, et ce qui ne mérite rien.",
  groups: {
    talk: "Ce que disent les autres",
    own: "Ce que deviennent vos textes",
    order: "Modération",
  },
  /** Each kind, as one chooses it. */
  kind: {
    answer: "Réponses à vos questions",
    reply: "Contributions qui vous répondent",
    mention: "Mentions de votre nom",
    followed: "Discussions que vous suivez",
    picked: "Un auteur choisit votre réponse",
    cited: "Un mot de la fin vous cite",
    "note-due": "Une de vos discussions est fermée",
    decision: "Décisions à votre sujet",
    report: "Vos signalements",
    appeal: "Vos recours",
  },
  hint: {
    answer: "",
    reply: "",
    mention: "Quelqu’un écrit @ et votre nom.",
    followed: "Les questions et branches dont vous avez activé la cloche.",
    picked: "",
    cited: "",
    "note-due": "Et elle attend votre mot de la fin.",
    decision:
      "Quand la modération masque, déplace ou modifie quelque chose de vous. Vous l’apprenez toujours.",
    report: "Ce que sont devenus vos signalements.",
    appeal: "Ce qu’ils sont devenus. Vous l’apprenez toujours.",
  },
  ways: {
    inbox: "Boîte de réception seulement",
    mail: "E-mail aussitôt",
    daily: "Dans un e-mail quotidien",
    weekly: "Dans un e-mail hebdomadaire",
    off: "Pas du tout",
  },
  usual: (way: string) => `${way} (par défaut)`,
  push: "Sur mes appareils",
  save: "Enregistrer",
  to: "Les e-mails sont envoyés à",
  change: "Changer d’adresse",
  unconfirmed:
    "Votre adresse n’est pas encore confirmée : tant qu’elle ne l’est pas, vous recevez par e-mail les décisions de la modération, et rien d’autre de tout cela.",
  confirm: "La confirmer",
  noMail: "Ce site n’envoie pas encore d’e-mails. Vos choix sont conservés pour le jour où il le fera.",
  atOnce:
    "« Aussitôt » veut dire deux minutes plus tard, pour qu’un échange animé ne fasse qu’un e-mail. Tant que celui-ci n’est pas lu, huit heures passent avant le suivant sur la même discussion.",
  digests:
    "Les e-mails quotidiens arrivent à 6 heures du matin (UTC), les hebdomadaires le samedi. Ils rassemblent les meilleures réponses aux questions que vous suivez ; quand il n’y a rien à dire, il n’en vient pas.",
  muting:
    "Une discussion se met en sourdine sur sa propre page ; la liste de ce que vous suivez ou avez mis en sourdine est dans",
  inbox: "votre boîte de réception",

  /** Mails about what has just happened. */
  notice: {
    /** What somebody did; `title` is the article's, where the subject has to say it. */
    did: {
      answer: (name: string) => `${name} a répondu à votre question`,
      reply: (name: string) => `${name} vous a répondu`,
      mention: (name: string) => `${name} a mentionné votre nom`,
      followed: (name: string) => `${name} a ajouté une contribution`,
      picked: (name: string) => `${name} a choisi votre réponse`,
      cited: (name: string) => `${name} a cité vos propos dans le mot de la fin`,
      "note-due": (_name: string) => "Votre discussion est fermée",
      decision: (_name: string) => "Une décision vous concerne",
      report: (_name: string) => "Votre signalement a fait l’objet d’une décision",
      appeal: (_name: string) => "Votre recours a fait l’objet d’une décision",
    },
    didInNote: (name: string) => `${name} a mentionné votre nom dans le mot de la fin`,
    somebody: "Quelqu’un",
    noteDue:
      "Les lecteurs aimeraient savoir ce que vous en retenez. Un mot de la fin résume ce qui a été dit, et remercie celles et ceux qui l’ont dit.",
    subject: (what: string, title: string | null) => `${what}${after(title)}`,
    subjectMany: (n: number, title: string | null) => `${newReplies(n)}${after(title)}`,
    subjectAnswers: (n: number, title: string | null) => `${newAnswers(n)}${after(title)}`,
    subjectThings: (n: number, title: string | null) =>
      `${plural(n, { one: "# nouveauté", other: "# nouveautés" })}${after(title)}`,
    in: (title: string) => `Dans « ${title} »`,
    more: (n: number) => plural(n, { one: "Et une autre nouveauté.", other: "Et # autres nouveautés." }),
    open: {
      reply: "Lire et répondre",
      look: "Aller voir",
      note: "Écrire le mot de la fin",
      all: "Lire la discussion",
    },
    address: "[lien, affiché sur le site]",
    why: "Vous recevez ceci en raison de ce que vous avez choisi d’apprendre par e-mail.",
    /** The link that ends mails, after what they are about; `notices`: of several kinds. */
    stop: {
      answer: "Ne plus recevoir d’e-mails sur les réponses à vos questions",
      reply: "Ne plus recevoir d’e-mails quand on vous répond",
      mention: "Ne plus recevoir d’e-mails quand on mentionne votre nom",
      followed: "Ne plus recevoir d’e-mails sur ce que vous suivez",
      picked: "Ne plus recevoir d’e-mails quand votre réponse est choisie",
      cited: "Ne plus recevoir d’e-mails sur les citations dans un mot de la fin",
      "note-due": "Ne plus recevoir d’e-mails sur les mots de la fin à écrire",
      decision: "Ne plus recevoir d’e-mails sur les décisions",
      report: "Ne plus recevoir d’e-mails sur vos signalements",
      appeal: "Ne plus recevoir d’e-mails sur vos recours",
      notices: "Ne plus recevoir d’e-mails sur les contributions, mentions et autres",
    },
    choices: "Choisir ce qui vous est annoncé",
  },

  digest: {
    subject: {
      daily: (title: string, others: number) => `Aujourd’hui : ${title}${andMore(others)}`,
      weekly: (title: string, others: number) => `Cette semaine : ${title}${andMore(others)}`,
    },
    forYou: "Pour vous",
    lead: {
      daily: "Le meilleur de ce qui s’est dit depuis hier dans les questions que vous suivez.",
      weekly: "Le meilleur de ce qui s’est dit cette semaine dans les questions que vous suivez.",
    },
    line: (what: string, title: string | null) => (title === null ? what : `${what} « ${title} »`),
    counts: (replies: number, answers: number) =>
      answers === 0
        ? newReplies(replies)
        : replies === answers
          ? newAnswers(answers)
          : `${newAnswers(answers)}, ${plural(replies - answers, { one: "# autre contribution", other: "# autres contributions" })}`,
    said: (name: string) => `${name} :`,
    see: "Lire sur place",
    all: "Lire la discussion",
    inbox: "Ouvrir votre boîte de réception",
    more: (n: number) =>
      plural(n, {
        one: "Et une autre notification dans votre boîte de réception.",
        other: "Et # autres notifications dans votre boîte de réception.",
      }),
    why: {
      daily: "Vous recevez ceci une fois par jour, quand il y a du nouveau dans ce que vous suivez.",
      weekly: "Vous recevez ceci une fois par semaine, quand il y a du nouveau dans ce que vous suivez.",
    },
    stop: {
      daily: "Ne plus recevoir l’e-mail quotidien",
      weekly: "Ne plus recevoir l’e-mail hebdomadaire",
    },
  },

  unsubscribe: {
    title: "Moins d’e-mails",
    what: {
      kind: (kind: string) => `Les e-mails à ce sujet, à chaque fois : ${kind}.`,
      notices:
        "Les e-mails envoyés chaque fois qu’il se passe quelque chose : contributions, réponses, mentions et autres.",
      daily: "L’e-mail quotidien.",
      weekly: "L’e-mail hebdomadaire.",
    },
    keeps:
      "Ce qui vous concerne reste dans votre boîte de réception. La façon dont vous apprenez les décisions à votre sujet ne change pas.",
    already: "Ces e-mails ne vous sont déjà plus envoyés.",
    back: "Les recevoir de nouveau, ou choisir le reste de ce qui vous est annoncé",
    stop: "Ne plus recevoir ces e-mails",
    instead: "Ou les recevoir autrement",
    weekly: "Les réunir dans un e-mail hebdomadaire",
    daily: "Les réunir dans un e-mail quotidien",
    all: "Ne plus recevoir aucun e-mail sur ce qui se passe ici",
    done: "C’est fait. Vous ne recevrez plus ces e-mails.",
    gathered: {
      daily: "C’est fait. Désormais, ils arrivent ensemble, une fois par jour.",
      weekly: "C’est fait. Désormais, ils arrivent ensemble, une fois par semaine.",
    },
    stopped: "C’est fait. Vous apprenez ce qui se passe par votre boîte de réception seulement.",
    dead: "Ce lien n’appartient à aucun compte d’ici. Il n’y a rien à arrêter.",
    choose: "Choisir ce qui vous est annoncé, et comment",
    front: "Vers les questions",
  },
};
