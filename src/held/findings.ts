/** What follows from what the filters found. Pure. */
import { Invalid } from "../errors.ts";
import type { Finding } from "../filters/types.ts";
import { findingProblem } from "../i18n/index.ts";

/** The findings by what they do to a text. */
export interface Outcome {
  /** Why it waits for a moderator; empty when it does not. */
  holds: Finding[];
  /** Why it goes into the queue once it is posted. */
  flags: Finding[];
}

/**
 * What becomes of a text.
 * @throws {Invalid} with the filters' words as a problem of `body`, when it is not taken
 */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  const by = (action: Finding["action"]) => findings.filter((finding) => finding.action === action);
  const refused = by("refuse");
  if (refused.length > 0) throw new Invalid({ body: findingProblem(refused) });
  return { holds: by("hold"), flags: by("flag") };
}
