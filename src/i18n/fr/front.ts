import type * as en from "../en/front.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");

export const front: typeof en.front = {
  title: "Questions ouvertes",
  hero: "Ici, chaque article se termine par une question.",
  heroText: "Lisez ce qui l’a suscitée, puis dites ce que vous en pensez : répondez, réagissez, votez.",
  heroLink: "Comment ça marche",
  description: (site: string) =>
    `Des questions aux lecteurs ${de(site)} : lisez l’article, répondez, réagissez, votez.`,
  tabs: "Questions à afficher",
  shows: {
    open: "Ouvertes",
    new: "Nouvelles",
    active: "Actives",
    unanswered: "Sans réponse",
    closed: "Fermées",
  },
  from: "Dans l’article",
  by: "par",
  /** Stands after the number, which is set large. */
  answersWord: (n: number) => plural(n, { one: "réponse", other: "réponses" }),
  // Before "il y a 3 heures", or a date without its article.
  lastReply: "Dernière contribution :",
  asked: "Posée :",
  locked: "Fermée",
  pages: "Autres questions",
  empty: {
    open: {
      title: "Pas de question ouverte",
      text: "Toutes les questions sont fermées. Ce qui a été dit peut toujours être lu.",
    },
    new: {
      title: "Pas encore de question",
      text: "Le premier article est en cours d’écriture. Revenez bientôt.",
    },
    active: {
      title: "Personne n’a encore répondu",
      text: "La première contribution pourrait être la vôtre.",
    },
    unanswered: {
      title: "Chaque question a une réponse",
      text: "Chacune peut en recevoir d’autres.",
    },
    closed: { title: "Aucune question n’est fermée", text: "Toutes sont encore ouvertes." },
    link: { closed: "Questions ouvertes", other: "Toutes les questions" },
  },
  noOwner: "Ce site n’a pas encore de propriétaire. Si c’est vous, ouvrez le lien affiché au démarrage.",
  steps: {
    title: "Votre site fonctionne. Et maintenant ?",
    text: "Les lecteurs voient « Pas encore de question » jusqu’à la publication du premier article. Cette liste disparaît alors aussi.",
    write: "Écrivez le premier article",
    writeText:
      "Ou collez une page : son titre, son texte et sa question sont repérés, et vous les voyez avant tout le monde.",
    writeLink: "Écrire un article",
    import: "Apportez ce que vous avez",
    importText: "En ligne de commande, un fichier par article ; texte, Markdown et HTML conviennent tous :",
    role: "Laissez d’autres écrire ou modérer",
    roleText:
      "Demandez-leur de créer un compte, puis donnez-leur un rôle : auteur, modération ou administration.",
    rules: "Lisez ce que liront vos lecteurs",
    rulesText:
      "Les règles sont fournies avec le site, et les signalements s’y réfèrent. Les autres pages disent ce qu’est le site, et ce qu’il conserve.",
  },
};
