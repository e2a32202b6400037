/** Who is asked to confirm their address before a first reply of theirs appears. */
import { addressToConfirm } from "../accounts/queries-confirming.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { can, type ArticleState } from "../policy.ts";

/**
 * The address that the actor has to confirm before a reply of theirs appears in a discussion; null where nothing is asked:
 * the site sends no mail, they have confirmed it, a reply of theirs has appeared before, or they keep order there.
 */
export async function addressAsked(
  read: Reader | Trx,
  { config, actor }: Pick<Ctx, "config" | "actor">,
  discussion: ArticleState,
): Promise<string | null> {
  if (!actor || config.smtp === null || can("lock", actor, discussion)) return null;
  return addressToConfirm(read, actor.id);
}
