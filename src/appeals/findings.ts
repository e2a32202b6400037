/** What filters found in the text that a decision is about. */
import { FILTERS, parseFindings, type Finding } from "../filters/types.ts";

/** What the filters said: of a held text all, of others what the decision has kept. */
export function findingsOf({
  findings,
  filter,
  facts,
}: {
  /** Of the held text. */
  findings: string | null;
  filter: string | null;
  facts: string | null;
}): Finding[] {
  if (findings !== null) return parseFindings(findings);
  if (!FILTERS.some((name) => name === filter) || facts === null) return [];
  const whole = parseFindings(facts);
  return whole.length > 0 ? whole : parseFindings(`[${facts}]`);
}
