/** Nobody decides about themselves while there is somebody else who can. */
import type { Trx } from "../db/connect.ts";
import type { Case } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { hasOtherModerator } from "./queries-write.ts";

/**
 * Passes when whoever acts may decide about a case. Appeals have a rule of their own; a letter is not about its writer.
 * @throws {Forbidden} `own-case`, `role`, `suspended`; {SignedOut}
 */
export async function ensureJudge(
  trx: Trx,
  ctx: Pick<Ctx, "actor" | "clock">,
  { kind, person_id }: Pick<Case, "kind" | "person_id">,
): Promise<void> {
  if (kind === "appeal" || kind === "message" || person_id === null || person_id !== ctx.actor?.id) return;
  const others = await hasOtherModerator(trx, [person_id], ctx.clock());
  ensure("judge", ctx.actor, { person_id, others });
}
