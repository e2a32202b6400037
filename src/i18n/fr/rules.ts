import { pluralIn } from "../plural.ts";
import type * as en from "../en/rules.ts";

const plural = pluralIn("fr");

/** The rules that are shipped, until an admin gives them words of the site's own. */
const list: typeof en.rules.list = {
  spam: {
    title: "Spam",
    short: "spam",
    hint: "C’est de la publicité, ou un texte posté partout.",
    text: "La publicité, le même texte encore et encore, et les liens déposés ici pour les moteurs de recherche.",
  },
  abuse: {
    title: "Propos abusifs",
    short: "propos abusifs",
    hint: "Quelqu’un y est attaqué, menacé ou humilié.",
    text: "Les insultes, les menaces, le harcèlement, le mépris envers des personnes pour ce qu’elles sont, et la divulgation de détails privés qu’elles n’ont pas rendus publics.",
  },
  "off-topic": {
    title: "Hors sujet",
    short: "hors sujet",
    hint: "Cela n’a rien à voir avec la question posée.",
    text: "Ce qui n’a rien à voir avec la question, si vrai que cela puisse être. Cela a peut-être sa place sous un autre article.",
  },
  illegal: {
    title: "Contraire à la loi",
    short: "contraire à la loi",
    hint: "Cela enfreint la loi, ou divulgue ce qui est privé.",
    text: "Ce que la loi interdit de publier : l’incitation à la violence, les images de sévices, l’œuvre d’autrui sans autorisation.",
  },
  other: {
    title: "Autre chose",
    short: "autre motif",
    hint: "Précisez-le dans la note.",
    text: "Ce qui nuit d’une façon à laquelle personne n’avait pensé : se faire passer pour quelqu’un d’autre, tromper, dérégler le site.",
  },
};

export const rules: typeof en.rules = {
  list,

  edit: {
    title: "Règles",
    lead: "Ce qui n’est pas bienvenu ici. Signalements, décisions et exposés des motifs y renvoient, par des noms qui ne changent jamais ; la page des règles les montre à tout le monde.",
    page: "Voir la page",
    inUse: "En vigueur",
    retired: "Retirées",
    retiredText:
      "On ne peut plus les choisir. Les décisions qui s’y réfèrent continuent de le faire, sous ces titres.",
    id: "Nom dans les adresses et les décisions",
    used: (n) =>
      n === 0
        ? "encore citée dans aucune décision"
        : `citée dans ${plural(n, { one: "# décision", other: "# décisions" })}`,
    ours: "texte d’origine",
    own: "votre propre texte",
    up: "Monter",
    down: "Descendre",
    upOf: (title) => `Monter « ${title} »`,
    downOf: (title) => `Descendre « ${title} »`,
    change: "Modifier",
    changeOf: (title) => `Modifier « ${title} »`,
    retire: "Retirer",
    retireOf: (title) => `Retirer « ${title} »`,
    back: "Rétablir",
    backOf: (title) => `Rétablir « ${title} »`,
    add: "Ajouter une règle",
    addTitle: "Une nouvelle règle",
    addLead: "Elle se place en fin de liste ; vous pourrez ensuite la faire monter.",
    editTitle: (title) => `Règle : ${title}`,
    ruleTitle: "Titre",
    ruleTitleHint:
      "Court, tel qu’il figure dans la liste des motifs à choisir, et après « Masquée : ». Tout le monde peut le lire.",
    ruleText: "Ce qu’elle signifie",
    ruleTextHint:
      "En texte simple ; une ligne vide ouvre un nouveau paragraphe. La première phrase figure sous le motif à choisir.",
    ruleId: "Nom dans les adresses",
    ruleIdHint:
      "Lettres minuscules sans accent, chiffres et traits d’union. Laissez vide pour qu’il soit tiré du titre. Il ne pourra jamais être changé.",
    reset: "Reprendre le texte d’origine",
    resetOf: (title) => `Reprendre le texte d’origine de « ${title} »`,
    resetText: "Votre texte reste dans l’historique.",
    history: "Modifications des règles",
  },
};
