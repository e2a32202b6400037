/** The parts of a copy, in their order: what one wrote first. */
import type { Section } from "./copy.ts";
import { ACCOUNT_SECTIONS as account } from "./queries-copy-account.ts";
import { ORDER_SECTIONS as order } from "./queries-copy-order.ts";
import { READING_SECTIONS as reading } from "./queries-copy-reading.ts";
import { WRITING_SECTIONS as writing } from "./queries-copy-writing.ts";

export const SECTIONS: readonly Section[] = [
  writing.replies,
  writing.versions,
  writing.held,
  reading.drafts,
  writing.articles,
  writing.imports,
  reading.votes,
  reading.follows,
  reading.visits,
  reading.seen,
  order.notifications,
  order.mails,
  order.reports,
  order.messages,
  order.decisions,
  order.appeals,
  order.decided,
  order.changes,
  ...account.login,
  ...account.choices,
  ...account.passing,
];
