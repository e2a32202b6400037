/** What is noted when somebody posts, for the filters to go by: from where, and the hash of what. */
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { addressKey } from "./addresses.ts";
import { putPostedFrom, putRecentText } from "./queries-posted.ts";
import { fingerprintOf } from "./repeat.ts";

/**
 * Notes from which address a person posts, and the hash of what: to be called in the transaction that stores or holds the
 * text, with a new reply's or an edit's body. Nothing when limits are off. Jobs forget it again: the address after 30 days,
 * the hash after one.
 */
export async function notePostedFrom(
  trx: Trx,
  ctx: Pick<Ctx, "config" | "clock" | "address">,
  posted: { personId: number; body: string },
): Promise<void> {
  if (!ctx.config.limits) return;
  const at = ctx.clock();
  const { personId: person_id, body } = posted;
  await putRecentText(trx, { fingerprint: fingerprintOf(body), person_id, created_at: at });
  const address = await addressKey(trx, ctx, ctx.address);
  if (address !== null) await putPostedFrom(trx, { address, person_id, created_at: at });
}
