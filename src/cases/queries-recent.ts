/** The newest replies of the site that no moderator has looked at yet: nobody reported them, no decision stands. */
import { sql } from "kysely";
import type { Ctx } from "../http/context.ts";
import { fill } from "./queries-items.ts";
import { CASES } from "./queries-queue.ts";
import { replyPlace } from "./queries-writing.ts";
import type { Case, Filters } from "./types.ts";

/**
 * Recent replies as cases that are not open (`id` 0), the newest first, before the reply `before`; one more than a
 * page. What the asking moderator wrote is not among them.
 */
export async function recentReplies(
  ctx: Pick<Ctx, "db" | "clock" | "actor">,
  { articleId, personId }: Filters,
  before: number | null,
): Promise<Case[]> {
  const rows = await ctx.db.read
    .selectFrom("replies")
    .select(["replies.id", "article_id", "person_id", "created_at"])
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .where("person_id", "!=", ctx.actor?.id ?? 0)
    .$if(before !== null, (q) => q.where("replies.id", "<", before ?? 0))
    .$if(articleId !== null, (q) => q.where("article_id", "=", articleId ?? 0))
    .$if(personId !== null, (q) => q.where("person_id", "=", personId ?? 0))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("cases")
            .select("cases.id")
            .where("subject", "=", sql<"reply:0">`'reply:' || replies.id`)
            // Not one that was put away.
            .where((or) => or.or([or("decided_at", "is", null), or("decision_id", "is not", null)])),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("decisions")
            .leftJoin("decisions as back", (join) =>
              join
                .onRef("back.undone_by", "=", "decisions.id")
                .onRef("back.reply_id", "=", "decisions.reply_id"),
            )
            .select("decisions.id")
            .whereRef("decisions.reply_id", "=", "replies.id")
            // Neither one that was taken back, nor the one that took it back.
            .where("decisions.undone_by", "is", null)
            .where("back.id", "is", null),
        ),
      ),
    )
    .orderBy("replies.id", "desc")
    .limit(CASES + 1)
    .execute();
  return asCases(ctx, rows);
}

/** One reply as it is shown there. */
export async function recentReply(ctx: Pick<Ctx, "db" | "clock">, id: number): Promise<Case | undefined> {
  const row = await replyPlace(ctx.db.read, id);
  const [found] = await asCases(ctx, row ? [row] : []);
  return found;
}

interface ReplyRow {
  id: number;
  article_id: number;
  person_id: number;
  created_at: number;
}

function asCases(ctx: Pick<Ctx, "db" | "clock">, rows: readonly ReplyRow[]): Promise<Case[]> {
  const nothing = { message_id: null, held_id: null, appeal_id: null, decision_id: null };
  const unclaimed = { priority: 0, claimed_by: null, claimed_at: null };
  return fill(
    ctx,
    rows.map(({ id, article_id, person_id, created_at: at }) => {
      const about = { reply_id: id, article_id, person_id };
      return { id: 0, kind: "reply", ...about, ...nothing, ...unclaimed, opened_at: at, updated_at: at };
    }),
  );
}
