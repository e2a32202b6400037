import { pluralIn } from "../plural.ts";
import type * as en from "../en/admin-charts.ts";

const plural = pluralIn("fr");

/** The dashboard. */
export const charts: typeof en.charts = {
  title: "Vue d’ensemble",
  lead: "Ce qui s’est passé ici, et le temps qu’ont pris les décisions.",
  period: "Période",
  days: (n) => (n === 365 ? "un an" : plural(n, { one: "# jour", other: "# jours" })),
  perDay: "par jour",
  perWeek: "par semaine",
  weekOf: "Semaine du",
  dayName: "Jour",
  table: (name) => `Tableau : ${name}`,
  count: "Nombre",
  median: "Médiane",
  p90: "90e centile",
  decided: "Traités",
  nothing: "Rien sur cette période.",
  noTime: "–",
  names: {
    replies: "Contributions",
    people: "Nouveaux membres",
    reports: "Signalements",
    held: "Textes retenus",
    decisions: "Décisions",
  },
  explain: {
    replies: "Publiées, qu’elles soient encore là ou non.",
    people: "Comptes créés.",
    reports: "Par des personnes, connectées ou non, et par des filtres.",
    held: "Textes qu’un filtre a retenus pour la modération.",
    decisions: "Par la modération, et par les filtres seuls.",
  },
  time: {
    title: "Délai de décision",
    text: "Entre l’entrée d’un dossier dans la file d’attente et sa décision, au jour de la décision. La moitié des dossiers n’a pas pris plus que la médiane, neuf sur dix pas plus que le 90e centile.",
    none: "Aucun dossier traité sur cette période.",
  },
  open: (n) =>
    n === 0
      ? "Rien n’attend dans la file."
      : plural(n, { one: "# dossier attend dans la file.", other: "# dossiers attendent dans la file." }),
  openLink: "Ouvrir la file d’attente",
  oldest: "Le plus ancien attend depuis",
  summary: (total, most, when) => `${total} au total ; le maximum a été de ${most} (${when}).`,
  summaryTime: (median, p90) => `Médiane ${median}, 90e centile ${p90} sur toute la période.`,
  /** Short, as they stand at an axis. */
  duration: {
    minutes: (n) => `${n} min`,
    hours: (n) => `${n} h`,
    days: (n) => `${n} j`,
  },
};
