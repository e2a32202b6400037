import type * as en from "../en/articles.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");

export const articles: typeof en.articles = {
  minutes: (n: number) => plural(n, { one: "# minute de lecture", other: "# minutes de lecture" }),
  firstPublished: (host: string) => `Paru d’abord sur ${host}`,
  related: "Questions voisines",
  edit: "Modifier",
  status: {
    draft: "Brouillon",
    published: "Publié",
    "taken-down": "Retiré",
    discarded: "Abandonné",
  },
  draftNotice: "Ceci est un brouillon. Seuls son auteur, la modération et l’administration peuvent le voir.",
  takenDownNotice:
    "Cet article a été retiré, et sa discussion avec lui. Seuls son auteur, la modération et l’administration peuvent le voir.",
  toDesk: "Ouvrir dans Rédiger",
  promptLabel: "La question Reader Pool",
  noPrompt: "La question aux lecteurs se trouvera ici.",
};

/** What can be wrong with a page to read, and with an article to publish. Part of `problems`. */
export const articleProblems: typeof en.articleProblems = {
  sourceEmpty: (_n: number) => "Il n’y a rien ici. Collez le texte de la page, ou choisissez son fichier.",
  sourceBinary: (_n: number) =>
    "Ce n’est pas du texte. Enregistrez la page en texte ou en HTML, ou collez ce que vous y voyez, puis envoyez cela.",
  sourceTooLarge: (_n: number) =>
    "C’est plus de deux mégaoctets : aucun article n’est aussi long. Collez l’article seul.",
  sourceNotUtf8: (_n: number) =>
    "Les lettres de ce fichier sont illisibles : il n’est pas en UTF-8. Enregistrez-le en UTF-8, ou collez son texte.",
  sourceNoArticle: (_n: number) =>
    "Aucun article n’a été trouvé ici : pas de passage de texte suivi. Collez le texte même de l’article.",
  sourceTooTangled: (_n: number) =>
    "La page est trop embrouillée pour être lue. Collez le texte tel que vous le voyez, et non son code source.",
  sourceTooLong: (n: number) =>
    plural(n, {
      one: "L’article trouvé ici dépasse # caractère. Divisez-le.",
      other: "L’article trouvé ici dépasse # caractères. Divisez-le.",
    }),
  titleMissing: (_n: number) => "Un article a besoin d’un titre. Écrivez-en un.",
  bodyMissing: (_n: number) => "Un article a besoin d’un texte. Il n’y a encore rien à lire ici.",
  promptNotChosen: (_n: number) =>
    "Plusieurs questions ont été trouvées. Choisissez celle qui ouvre la discussion, ou écrivez la vôtre ci-dessous.",
  promptMissing: (_n: number) =>
    "Posez une question à vos lecteurs : c’est elle qui ouvre la discussion. Sans question, l’article ne peut pas être publié.",
  slugTaken: (_n: number) => "Un autre article a, ou a déjà eu, cette adresse. Choisissez-en une autre.",
  slugEmpty: (_n: number) => "Une adresse doit contenir au moins une lettre ou un chiffre.",
  changedSince: (_n: number) =>
    "Quelqu’un a modifié cet article au même moment. Ouvrez-le de nouveau pour voir où il en est.",
};
