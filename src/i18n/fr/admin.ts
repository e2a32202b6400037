import { pluralIn } from "../plural.ts";
import type * as en from "../en/admin.ts";
import { charts } from "./admin-charts.ts";
import { factors } from "./factors.ts";
import { filters } from "./filters.ts";
import { languageSettings } from "./language.ts";

const plural = pluralIn("fr");

/** Problems with what an admin typed. */
export const adminProblems: typeof en.adminProblems = {
  number: (_n) => "Indiquez un nombre entier.",
  atLeast: (n) => `Le minimum est ${n.toLocaleString("fr")}.`,
  atMost: (n) => `Le maximum est ${n.toLocaleString("fr")}.`,
  ruleId: (_n) =>
    "Lettres minuscules sans accent, chiffres et traits d’union, comme « pas-de-publicite » ; 40 caractères au plus.",
  ruleTaken: (_n) => "Une règle porte déjà ce nom, peut-être parmi celles qui ont été retirées.",
  ruleKept: (_n) => "Ce nom est déjà pris par une partie de la page. Choisissez-en un autre.",
  lastRule: (_n) =>
    "C’est la dernière règle, et les signalements doivent en citer une : ajoutez-en d’abord une autre.",
  lastAdmin: (_n) =>
    "Il faut au moins un compte d’administration. Donnez d’abord ce rôle à quelqu’un d’autre.",
};

/** The words of each setting: what its feature has written, put together. */
const each: typeof en.admin.each = {
  ...filters.settings,
  ...languageSettings,
  ...factors.settings,
  "one-answer": {
    label: "Combien de réponses peut-on donner à une même question ?",
    hint: "Les contributions adressées aux autres ne comptent jamais. Les réponses déjà publiées restent, quel que soit votre choix.",
    choices: {
      on: {
        label: "Une seule, modifiable",
        hint: "Tout le monde est entendu une fois, et personne deux fois plus fort. À qui revient, on propose de modifier sa réponse.",
      },
      off: {
        label: "Autant que l’on veut",
        hint: "Convient aux questions qui appellent des exemples, un à la fois.",
      },
    },
  },
};

const groups: typeof en.admin.groups = {
  discussion: { title: "Discussions", text: "Comment on répond, à la question et aux autres." },
  accounts: { title: "Comptes", text: "Comment on prouve que c’est bien soi." },
  newcomers: {
    title: "Nouveaux membres",
    text: "Ce qui vaut pour un compte tant qu’on n’a pas encore vu grand-chose de lui.",
  },
  filters: {
    title: "Filtres",
    text: "Ils examinent chaque texte envoyé, dans cet ordre, et disent pourquoi avec des mots que comprend la personne qui l’a écrit. Aucun filtre ne supprime rien : la modération peut laisser passer tout ce qui a été retenu.",
  },
  trust: {
    title: "Confiance",
    text: "Elle grandit d’elle-même, avec le temps et avec les contributions qui restent, et lève les limites imposées aux nouveaux membres. Elle ne donne jamais à personne les pouvoirs de la modération.",
  },
};

const units: typeof en.admin.units = {
  characters: "caractères",
  links: "liens",
  replies: "contributions",
  reports: "signalements",
  accounts: "comptes",
  texts: "textes",
  days: "jours",
  hours: "heures",
  minutes: "minutes",
  percent: "%",
};

const areas: typeof en.admin.history.areas = {
  settings: "Réglages",
  rules: "Règles",
  words: "Mots",
  roles: "Rôles",
};

/** What of a rule was changed. */
const ruleParts: typeof en.admin.history.parts = {
  added: "ajoutée",
  title: "titre",
  text: "texte",
  place: "place dans la liste",
  retired: "usage",
};

const wordLists: typeof en.admin.history.lists = { banned: "refusés", suspect: "retenus" };

export const admin: typeof en.admin = {
  admin: "Administration",
  menu: "Pages d’administration",
  pages: {
    overview: "Vue d’ensemble",
    settings: "Réglages",
    limits: "Limites et filtres",
    rules: "Règles",
    words: "Listes de mots",
    people: "Membres et rôles",
    history: "Historique",
    outbox: "Boîte d’envoi",
  },
  title: "Réglages de cette communauté",
  lead: "Ce que vous décidez ici vaut pour tout le monde dès l’enregistrement. Le fonctionnement du serveur lui-même se règle dans son environnement.",
  limitsTitle: "Limites et filtres",
  limitsLead:
    "Ce qui est retenu, et de la part de qui. Les textes retenus attendent dans la file ; la personne qui les a écrits les voit, signalés comme en attente.",
  noLimits: "Rien à régler ici pour le moment.",
  words: "Les mots refusés ou retenus se choisissent dans les",
  wordsLink: "listes de mots",
  off: "LIMITS=off figure dans l’environnement de ce serveur : les réglages de cette page restent sans effet tant qu’il n’en est pas retiré.",
  each,
  groups,
  units,
  between: (min, max) => `De ${min.toLocaleString("fr")} à ${max.toLocaleString("fr")}.`,
  initially: (value) => `Valeur d’origine : ${value}.`,
  source: "Source :",
  lastChanged: "Dernière modification le",
  by: "par",
  nobody: "une personne partie depuis",
  program: "le programme",
  never: "C’est l’état d’origine : personne n’y a encore touché.",
  charts,
  people: {
    title: "Membres et rôles",
    lead: "Un nouveau rôle prend effet dès le prochain clic de la personne. Chaque changement figure dans l’historique et dans le registre public des décisions.",
    search: "Nom d’utilisateur ou nom affiché",
    find: "Rechercher",
    found: (n) => plural(n, { one: "# compte", other: "# comptes" }),
    foundFor: (n, q) => `${plural(n, { one: "# compte", other: "# comptes" })} pour « ${q} »`,
    all: "Afficher tout le monde",
    nobody: "Personne ne porte un tel nom.",
    nobodyHint: "Une partie du nom suffit ; les majuscules ne comptent pas.",
    since: "depuis le",
    roleOf: (name) => `Rôle attribué à ${name}`,
    give: "Attribuer",
    giveOf: (name) => `Attribuer ce rôle à ${name}`,
    suspended: "compte suspendu",
    pages: "Pages de la liste des membres",
    what: "Ce que permet chaque rôle",
    /** Behind the role's name: "Lecteur : lire, répondre…". */
    can: {
      reader: ": lire, répondre, réagir, voter et signaler.",
      author:
        ": écrire des articles avec leurs questions, et veiller sur leurs discussions (épingler, verrouiller, choisir).",
      moderator:
        ": décider, partout, de ce qui est signalé ou retenu ; pouvoir avertir et suspendre lecteurs et auteurs.",
      admin: ": définir ce que montrent ces pages (règles, limites, listes de mots et rôles).",
    },
  },
  history: {
    title: "Historique",
    lead: "Chaque modification des réglages, des règles, des listes de mots et des rôles : qui, quand, et ce qu’il y avait avant.",
    filter: "Parties de l’historique",
    all: "Tout",
    areas,
    empty: "Rien n’a encore été modifié.",
    emptyText: "Tout ce que l’administration modifiera désormais figurera ici.",
    before: "Avant",
    after: "Après",
    none: "rien",
    older: "Modifications plus anciennes",
    newest: "Modifications les plus récentes",
    rule: "Règle",
    parts: ruleParts,
    lists: wordLists,
    ruleRetired: "retirée",
    ruleInUse: "en vigueur",
    role: "Rôle attribué à",
    wordLists: "Liste de mots",
  },
};
