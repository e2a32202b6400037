/** Whether one can appeal against a decision. Pure. */
import type { Decision } from "../db/schema.ts";
import type { AppealState } from "../policy.ts";
import { APPEALABLE, SIX_MONTHS } from "./types.ts";

/** A decision as the policy asks about its appeal. */
export function appealState(
  decision: Pick<Decision, "person_id" | "action" | "undone_by" | "created_at">,
  appealed: boolean,
  now: number,
): AppealState {
  return {
    person_id: decision.person_id,
    appealable: APPEALABLE.has(decision.action) && decision.undone_by === null,
    appealed,
    late: now > decision.created_at + SIX_MONTHS,
  };
}
