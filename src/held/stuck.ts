/** Why a text that waited for its writer's address can't be published though that is confirmed. */
import { hasAnswered } from "../discussion/taking-place.ts";
import { discussionById } from "../discussion/queries.ts";
import { whyStuck } from "../discussion/stuck.ts";
import type { Ctx } from "../http/context.ts";
import { refusal } from "../policy.ts";
import type { Waiting } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

/** Says of each of these texts why it is stuck, where it is. They are few: as a rule there is none. */
export async function sayWhyStuck(ctx: Reading, waiting: readonly Waiting[]): Promise<void> {
  for (const one of waiting) if (one.unconfirmed?.confirmed) one.stuck = await whyOf(ctx, one);
}

async function whyOf(ctx: Reading, it: Waiting): Promise<Waiting["stuck"]> {
  const discussion = await discussionById(ctx, it.article_id);
  if (!discussion) return "removed";
  const refused = refusal("answer", ctx.actor, discussion);
  if (refused !== null) return refused;
  if (it.parent_id === null) return (await hasAnswered(ctx.db.read, it)) ? "answered" : null;
  const stuck = await whyStuck(ctx, discussion, it.parent_id);
  if (stuck === null) return null;
  return stuck.why === "locked" ? "branch-locked" : stuck.why === "gone" ? "parent-gone" : "parent-moved";
}
