import type * as en from "../en/mail.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("fr");

/** By what the worker writes down; anything else is what a mail server said. */
const problems: Readonly<Record<string, string>> = {
  "too-old": "Il a attendu plus d’un jour sans aucun essai, il n’a donc pas été envoyé.",
  "no-address": "Ce n’est pas une adresse à laquelle on puisse envoyer un e-mail.",
  "took-too-long": "Le serveur de messagerie n’a pas terminé à temps.",
};

/** The outbox of the site, for those who run it. */
export const mail: typeof en.mail = {
  outbox: "Boîte d’envoi",
  lead: "Tous les e-mails que ce site a écrits, les plus récents d’abord, pendant trente jours.",
  kept: "Aucun serveur de messagerie n’est configuré (SMTP_URL), donc rien n’est envoyé : les e-mails sont conservés ici, et vous pouvez transmettre ce qui compte.",
  empty: "Aucun e-mail n’a été écrit",
  emptyText:
    "Ce que le site annonce par e-mail (ce qui a été décidé de textes et de signalements) apparaît ici.",
  table: { to: "À", subject: "Objet", when: "Écrit", state: "État" },
  states: {
    sent: "Envoyé",
    waiting: "En attente",
    retried: "Nouvel essai prévu",
    failed: "Abandonné",
    kept: "Conservé",
  },
  tries: (n: number) => plural(n, { one: "Essayé une fois", other: "Essayé # fois" }),
  next: "prochain essai",
  soon: "dans un instant",
  inMinutes: (n: number) =>
    n < 90
      ? plural(n, { one: "dans # minute", other: "dans # minutes" })
      : plural(Math.round(n / 60), { one: "dans # heure", other: "dans # heures" }),
  problem: "Ce qui n’a pas marché",
  problems,
  text: "En texte brut",
  html: "En HTML",
  source: "Le code source, tel que le reçoivent les messageries",
  again: "Réessayer",
  againOf: (subject: string) => `Réessayer d’envoyer « ${subject} »`,
  messageId: "Message-ID",
  back: "Tous les e-mails",
};
