import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** By what the worker writes down; anything else is what a mail server said. */
const problems: Readonly<Record<string, string>> = {
  "too-old": "It waited for more than a day without being tried, so it was not sent.",
  "no-address": "This is not an address that mail can be sent to.",
  "took-too-long": "The mail server did not finish in time.",
};

/** The outbox of the site, for those who run it. */
export const mail = {
  outbox: "Outbox",
  lead: "Every mail that this site has written, newest first, for thirty days.",
  kept: "No mail server is set (SMTP_URL), so nothing is sent: mails are kept here, and you can pass on what matters.",
  empty: "No mail has been written",
  emptyText:
    "What the site tells people by mail (what was decided about their texts and reports) shows up here.",
  table: { to: "To", subject: "Subject", when: "Written", state: "State" },
  states: {
    sent: "Sent",
    waiting: "Waiting",
    retried: "Tried again later",
    failed: "Given up",
    kept: "Kept",
  },
  tries: (n: number) => plural(n, { one: "Tried once", other: "Tried # times" }),
  next: "next attempt",
  soon: "in a moment",
  inMinutes: (n: number) =>
    n < 90
      ? plural(n, { one: "in # minute", other: "in # minutes" })
      : plural(Math.round(n / 60), { one: "in # hour", other: "in # hours" }),
  problem: "What went wrong",
  problems,
  text: "As plain text",
  html: "As HTML",
  source: "What mail programs get, as its source",
  again: "Try again",
  againOf: (subject: string) => `Try again to send “${subject}”`,
  messageId: "Message-ID",
  back: "All mails",
};
