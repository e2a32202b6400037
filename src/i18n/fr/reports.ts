import type * as en from "../en/reports.ts";

/** What was done about a report, for whoever sent it. What is not here has `acted` or `letStand`. */
const outcomes: typeof en.reports.receipt.outcomes = {
  dismiss: "La modération a examiné le signalement et l’a classé sans suite.",
  hide: "La contribution a été masquée.",
  delete: "La contribution a été supprimée.",
  move: "La contribution a été déplacée vers la discussion qui lui convient.",
  merge: "La contribution a été fusionnée avec celle qu’elle répétait.",
  warn: "La personne concernée a reçu un avertissement.",
  suspend: "Le compte a été suspendu.",
  "hold-links": "Ce que ce compte publie avec des liens est désormais relu avant de paraître.",
  "lock-branch": "Plus rien ne peut être ajouté sous la contribution.",
  "take-down": "L’article a été retiré.",
};

export const reports: typeof en.reports = {
  title: {
    reply: "Signaler une contribution",
    person: "Signaler une personne",
    article: "Signaler un article",
  },
  lead: {
    reply:
      "La modération la lira, avec votre motif. La personne qui l’a écrite n’apprend pas qui l’a signalée.",
    person:
      "Pour ce qu’une personne fait de façon répétée, ou dit d’elle-même sur sa page. Ce qui ne va pas dans une seule contribution se signale plutôt là.",
    article: "La modération le lira, avec votre motif. L’auteur n’apprend pas qui l’a signalé.",
  },
  legend: {
    reply: "Qu’est-ce qui ne va pas ?",
    person: "Qu’est-ce qui ne va pas ?",
    article: "Qu’est-ce qui ne va pas ?",
  },
  note: "Que devrait savoir la modération ?",
  noteHint:
    "Vous pouvez laisser ce champ vide, sauf pour « Autre chose ». Si c’est contraire à la loi, dites laquelle, et pourquoi.",
  email: "Votre adresse e-mail",
  emailHint:
    "Vous pouvez laisser ce champ vide. Avec une adresse, vous recevez un récépissé par e-mail et apprenez ce qui a été décidé ; sans adresse, seule la page suivante le dira. Elle ne sert à rien d’autre, et est effacée un mois après la décision.",
  trap: "Laissez ce champ vide",
  goodFaith: "En envoyant ceci, vous affirmez qu’à votre connaissance c’est exact et complet.",
  by: "Écrit par",
  person: "Signaler cette personne",
  personOf: (name) => `Signaler cette personne : ${name}`,
  article: "Signaler cet article",
  done: "Merci. La modération a reçu votre signalement.",
  already: "Vous avez déjà fait ce signalement, et la modération ne l’a pas encore examiné.",
  added: "Ce que vous venez d’écrire y a été ajouté.",
  notAdded: "Ce que vous venez d’écrire n’y a pas été ajouté : il n’y a plus de place.",
  alreadyHere:
    "Ce signalement a déjà été fait depuis cette connexion Internet, et la modération ne l’a pas encore examiné. Ce que vous venez d’écrire n’y a pas été ajouté.",
  yourReceipt: (number) => `Votre récépissé : ${number}`,
  back: {
    reply: "Retour à la contribution",
    person: "Retour à la page",
    article: "Retour à l’article",
  },

  receipt: {
    title: (number) => `Signalement ${number}`,
    waiting: "Merci. La modération a reçu votre signalement ; rien n’est encore décidé.",
    takenBack: "Cette décision a été annulée depuis.",
    decisionTakenBack: "Ce qui avait été décidé a été annulé.",
    outcomes,
    acted: "La modération a donné suite au signalement.",
    letStand: "La modération a examiné le signalement et laissé les choses en l’état.",
    decided: "Décision :",
    /** In brackets: it stands right behind a date. */
    automatic: "(Décidé par une règle du site, sans intervention humaine.)",
    rule: "Règle",
    about: "Ce que vous avez signalé",
    kind: { reply: "Une contribution", person: "Une personne", article: "Un article" },
    below: "sous",
    hidden: "Elle est maintenant masquée.",
    deleted: "Elle a été supprimée depuis.",
    gone: "Ce n’est plus lisible ici.",
    reason: "Votre motif",
    note: "Votre note",
    sent: "Envoi",
    next: "Et ensuite",
    keep: "Gardez l’adresse de cette page : c’est votre récépissé, et toute personne qui l’a peut le lire.",
    willMail: "Vous apprendrez aussi la décision par e-mail.",
    willTell: "Vous apprendrez la décision dans votre boîte de réception. Cette page la dira aussi.",
    willShow:
      "Vous n’avez pas laissé d’adresse : seule cette page dira ce qui est décidé. Revenez-y dans un jour ou deux.",
    told: "La modération l’a expliqué à la personne concernée, qui peut former un recours si quelque chose lui a été retiré. Si vous pensez que c’est une erreur, dites-le à la modération.",
    untold: "Si vous pensez que c’est une erreur, dites-le à la modération.",
    write: "Écrire à la modération",
    log: "Toutes les décisions",
  },

  mail: {
    subject: (number) => `Votre signalement ${number}`,
    received: "Merci. La modération a reçu votre signalement et va l’examiner.",
    address:
      "Votre récépissé vous dit à tout moment ce qu’il en est. Toute personne qui en a l’adresse peut le lire.",
    open: "Ouvrir le récépissé",
    outcomeSubject: (number) => `Décision : votre signalement ${number}`,
    outcome: (number) => `La modération a pris une décision sur votre signalement ${number}.`,
    endSubject: (number) => `Décision annulée : votre signalement ${number}`,
    end: (number) =>
      `Ce qui avait été décidé sur votre signalement ${number} a été annulé. S’il donne lieu à une autre décision, vous l’apprendrez aussi.`,
    decision: "Décision",
    rule: "Règle",
    about: "Objet",
    number: "Numéro",
    kind: { reply: "Une contribution", person: "Une personne", article: "Un article" },
    wrong:
      "Si vous pensez que c’est une erreur, écrivez à la modération en indiquant le numéro. Votre récépissé, dont nous vous avons déjà envoyé l’adresse, dit la même chose.",
    contact: "Écrire à la modération",
    why: "Vous recevez cet e-mail parce que quelqu’un a donné cette adresse en faisant là un signalement. Si ce n’était pas vous, il n’y a rien à faire : l’adresse est effacée un mois après la décision.",
  },
};
