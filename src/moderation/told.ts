/** Who is told of which decisions. */
import type { DecisionAction, NotificationKind } from "../db/schema.ts";

/**
 * Whoever is concerned by one of these hears of it, in the inbox and by mail, with a statement of reasons
 * (`/decisions/{id}`); of the others there is nothing that they would have to know.
 */
export const TOLD: ReadonlyMap<DecisionAction, NotificationKind & ("decision" | "appeal")> = new Map([
  ["hide", "decision"],
  ["unhide", "decision"],
  ["redact", "decision"],
  ["approve", "decision"],
  ["reject", "decision"],
  ["delete", "decision"],
  ["undelete", "decision"],
  ["move", "decision"],
  ["merge", "decision"],
  ["unmerge", "decision"],
  ["warn", "decision"],
  ["unwarn", "decision"],
  ["suspend", "decision"],
  ["unsuspend", "decision"],
  ["hold-links", "decision"],
  ["free-links", "decision"],
  ["grant", "appeal"],
  ["refuse-appeal", "appeal"],
]);
