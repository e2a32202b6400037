import type { Messages } from "../../src/i18n/index.ts";
import type { Outcome } from "../../src/reports/types.ts";

/** What was decided about a report, in a sentence for whoever sent it. */
export function outcomeText(
  { t }: { t: Messages },
  { action, upheld }: Pick<Outcome, "action" | "upheld">,
): string {
  const { outcomes, acted, letStand } = t.reports.receipt;
  return outcomes[action] ?? (upheld === 1 ? acted : letStand);
}
