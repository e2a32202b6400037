import type * as en from "../en/notifications.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");
const unread = (n: number) => plural(n, { one: "# notification non lue", other: "# notifications non lues" });

export const notifications: typeof en.notifications = {
  title: "Boîte de réception",
  bell: (n: number) =>
    n === 0
      ? "Boîte de réception"
      : n > 99
        ? "Boîte de réception, plus de 99 notifications non lues"
        : `Boîte de réception, ${unread(n)}`,
  most: "99+",
  /** Said by itself, when more has come. */
  bellSaid: (n: number) =>
    n > 99
      ? "Plus de 99 notifications non lues dans votre boîte de réception."
      : `${unread(n)} dans votre boîte de réception.`,
  choose: "Choisir ce qui vous est annoncé",
  unconfirmed:
    "Votre adresse e-mail n’est pas encore confirmée : tant qu’elle ne l’est pas, presque tout cela n’est annoncé qu’ici.",
  /** What a line is about, in a word or two. */
  kind: {
    answer: "Réponse",
    reply: "Contribution",
    mention: "Mention",
    followed: "Suivi",
    picked: "Choix de l’auteur",
    cited: "Citation",
    "note-due": "Mot de la fin",
    decision: "Décision",
    report: "Signalement",
    appeal: "Recours",
  },
  /**
   * What a line says after the name of who did it; `n` is how many things it tells of. Whether they are one person's or
   * several people's is not known, and not claimed. An article's title comes after it.
   */
  did: {
    answer: (n: number) =>
      n > 1
        ? `a écrit la dernière des ${n} réponses à votre question dans`
        : "a répondu à votre question dans",
    reply: (n: number) =>
      n > 1 ? `a écrit la dernière des ${n} contributions qui vous répondent dans` : "vous a répondu dans",
    mention: (n: number) =>
      n > 1
        ? `a écrit le dernier des ${n} textes qui mentionnent votre nom dans`
        : "a mentionné votre nom dans",
    followed: (n: number) =>
      n > 1 ? `a écrit la dernière des ${n} nouvelles contributions dans` : "a ajouté une contribution dans",
    picked: (n: number) => (n > 1 ? `a choisi ${n} de vos réponses dans` : "a choisi votre réponse dans"),
    cited: (_n: number) => "a cité vos propos dans le mot de la fin sous l’article",
    "note-due": (_n: number) => "",
    decision: (_n: number) => "",
    report: (_n: number) => "",
    appeal: (_n: number) => "",
  },
  didInNote: "a mentionné votre nom dans le mot de la fin sous l’article",
  /** The same where nobody is named. */
  happened: {
    answer: (n: number) =>
      plural(n, { one: "# réponse à votre question dans", other: "# réponses à votre question dans" }),
    reply: (n: number) =>
      plural(n, {
        one: "# contribution vous répond dans",
        other: "# contributions vous répondent dans",
      }),
    mention: (n: number) =>
      plural(n, {
        one: "Votre nom a été mentionné dans",
        other: "Votre nom a été mentionné # fois dans",
      }),
    followed: (n: number) =>
      plural(n, { one: "# nouvelle contribution dans", other: "# nouvelles contributions dans" }),
    picked: (n: number) =>
      plural(n, {
        one: "Votre réponse a été choisie dans",
        other: "# de vos réponses ont été choisies dans",
      }),
    cited: (_n: number) => "Vos propos ont été cités dans le mot de la fin sous l’article",
    "note-due": (_n: number) =>
      "La discussion est fermée. Les lecteurs aimeraient savoir ce que vous en retenez : écrivez un mot de la fin pour l’article",
    decision: (_n: number) => "La modération a pris une décision qui vous concerne",
    report: (_n: number) => "Votre signalement a fait l’objet d’une décision",
    appeal: (_n: number) => "Votre recours a fait l’objet d’une décision",
  },
  /** What became of one's report. */
  ofReport: (number: string, outcome: string) => `${number} : ${outcome}`,
  /** Between what was decided and the article that it has to do with: an account is not suspended there alone. */
  below: "·",
  read: "Marquer comme lu",
  readOf: (title: string) => `Marquer comme lue la notification sur « ${title} »`,
  isUnread: "Non lu",
  markAll: "Tout marquer comme lu",
  lines: "Ce qui s’est passé",
  older: "Plus ancien",
  newest: "Revenir au plus récent",
  pages: "Suite de votre boîte de réception",
  empty: {
    title: "Tout est calme",
    text: "Quand quelqu’un vous répond, vous mentionne ou choisit votre réponse, vous l’apprenez ici. Suivez une discussion pour apprendre tout ce qui s’y dit.",
    link: "Trouver une question",
  },
  emptyOlder: "Rien de plus ancien.",
  followed: "Ce que vous suivez",
  muted: "Ce que vous avez mis en sourdine",
  fresh: (n: number) => plural(n, { one: "# nouvelle", other: "# nouvelles" }),
  nothingNew: "rien de nouveau",
  branchIn: (name: string) => `La contribution ${de(name)} et tout ce qui est en dessous, dans`,
  branchGone: "Une branche dans",
  unfollow: "Ne plus suivre",
  unfollowOf: (title: string) => `Ne plus suivre « ${title} »`,
  unmute: "Retirer la sourdine",
  unmuteOf: (title: string) => `Retirer la sourdine de « ${title} »`,
};
