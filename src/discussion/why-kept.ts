/** What is said above and below a text that its writer has in the composer but could not post. */
import type { Answered } from "./answered.ts";
import { Invalid } from "../errors.ts";
import { readSettings } from "../admin/queries.ts";
import { writerFacts } from "../filters/queries-facts.ts";
import { readTrust } from "../filters/queries-record.ts";
import { screen } from "../filters/screening.ts";
import { outcomeOf } from "../held/findings.ts";
import type { Ctx } from "../http/context.ts";
import type { Problem } from "../i18n/index.ts";
import { can } from "../policy.ts";
import { renderBody } from "./mentions.ts";
import { screenBody } from "./screen.ts";
import type { DiscussionRow } from "./types.ts";

/** What the text itself is refused for, now: the same as on posting it; null when that is not the reason. */
export async function problemOf(ctx: Ctx, discussion: DiscussionRow, body: string): Promise<Problem | null> {
  const wrong = screenBody(body);
  if (wrong || !ctx.actor) return wrong;
  const screened = {
    personId: ctx.actor.id,
    articleId: discussion.id,
    replyId: null,
    body,
    body_html: await renderBody(ctx, body),
    newcomersHeld: discussion.newcomers_held_at !== null,
  };
  try {
    outcomeOf(await screen(ctx.db.read, ctx, screened));
    return null;
  } catch (error) {
    if (error instanceof Invalid) return error.fields["body"] ?? null;
    throw error;
  }
}

/** A second answer, where one is the rule: what its writer can do depends on what became of the first. */
export function secondAnswer(
  ctx: Pick<Ctx, "actor">,
  discussion: DiscussionRow,
  { answered, waits }: { answered: Answered | null; waits: number | null },
): Problem | null {
  if (waits !== null) return "answerWaits";
  if (answered === null) return null;
  return can("editReply", ctx.actor, { reply: answered, discussion }) ? "answeredBefore" : "answerHidden";
}

/** Whether what the actor writes here waits for a moderator since they are new: told before they write. */
export async function isHeldAsNewcomer(
  { actor, db, clock, config }: Pick<Ctx, "actor" | "db" | "clock" | "config">,
  discussion: DiscussionRow,
): Promise<boolean> {
  if (!actor || !config.limits || discussion.newcomers_held_at === null) return false;
  if (can("lock", actor, discussion)) return false;
  const now = clock();
  if ((await readTrust(db.read, actor.id, now)) !== "newcomer") return false;
  const facts = await writerFacts(db.read, { personId: actor.id, now, replyId: null, heldId: null });
  return (facts?.approved ?? 0) < (await readSettings(db.read))["filter-newcomer-replies"];
}
