import type * as en from "../en/discussion.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");
const answersIn = (n: number) => plural(n, { one: "# réponse", other: "# réponses" });

export const discussion: typeof en.discussion = {
  promptLabel: "La question Reader Pool",
  promptEdited: "Question modifiée le",
  locked: "Verrouillée : on peut lire cette discussion, mais rien ne peut y être ajouté.",
  write: "Écrire votre réponse",
  summary: (answers: number, replies: number) =>
    answers === 0
      ? "Pas encore de réponse"
      : answers === replies
        ? answersIn(answers)
        : `${answersIn(answers)}, ${plural(replies, { one: "# contribution", other: "# contributions" })} au total`,
  noAnswers: "Pas encore de réponse",
  beFirst: "Personne n’a encore répondu. La première réponse donne le ton.",
  emptyLocked: "Personne n’avait répondu quand cette discussion a été verrouillée.",
  sorts: {
    label: "Ordre des réponses",
    best: "Meilleures",
    new: "Récentes",
    old: "Anciennes",
    discussed: "Discutées",
    divided: "Clivantes",
    authorReplied: "L’auteur a répondu",
    authorRepliedOnly: "Seulement les réponses auxquelles l’auteur a réagi",
    showAll: "Voir toutes les réponses",
  },
  noAuthorReplies: "L’auteur n’a encore réagi à aucune réponse.",
  fewVotes: "Encore peu de votes",
  fewVotesWhy:
    "Cette place revient à une autre réponse chaque fois que la discussion évolue, pour que les nouvelles soient lues.",
  isNew: "Nouvelle",
  inReplyTo: "En réponse à",
  hiddenReply: "une contribution masquée",
  deletedReply: "une contribution supprimée",
  moreNew: (n: number) => plural(n, { one: "# nouvelle", other: "# nouvelles" }),
  more: "Plus de réponses",
  moreReplies: (n: number) => plural(n, { one: "Une autre contribution", other: "# autres contributions" }),
  moreThan: (n: number) =>
    plural(n, { one: "Plus de # autre contribution", other: "Plus de # autres contributions" }),
  showFirst: (n: number) => plural(n, { one: "en afficher #", other: "en afficher #" }),
  deeper: "Ce fil continue",
  deeperOf: (text: string, name: string) => `${text}, sous la contribution ${de(name)}`,
  higher: "Ce fil commence plus haut",
  jump: (n: number) => (n === 0 ? "Discussion" : `Discussion · ${n}`),
  facts: "Cette discussion",
  factAnswers: "Réponses",
  factReplies: "Contributions au total",
  factLast: "Dernière contribution",

  posted: "Publié.",
  seeIt: "Voir dans la discussion",

  author: "Auteur",
  moderator: "Modération",
  pinned: "Épinglée",
  edited: "modifiée",
  replyTo: (name: string) => `Répondre à ${name}`,
  reply: "Répondre",
  link: "Lien",
  linkTo: (name: string) => `Lien vers la contribution ${de(name)}`,
  upvote: (name: string) => `Voter pour la contribution ${de(name)}`,
  downvote: (name: string) => `Voter contre la contribution ${de(name)}`,
  score: (n: number) => plural(n, { one: "Score : #", other: "Score : #" }),
  hidden: "Masquée par la modération",
  hiddenWhy: (reason: string) => `Masquée par la modération : ${reason}`,
  hiddenYours: "Seules la modération et la personne qui a écrit ce texte peuvent le lire.",
  hiddenNote: "Note de la modération :",
  deleted: "Supprimée par la personne qui l’a écrite",

  inContext: "Une contribution dans son contexte",
  inContextTitle: (name: string) => `Contribution ${de(name)}`,
  partOf: "Dans la discussion sous l’article",
  wholeDiscussion: "Lire toute la discussion",
  above: "Ce à quoi elle répond",
};
