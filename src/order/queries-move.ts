/** What moving an answer to another discussion changes: its branch, and everything that refers to its place. */
import { sql, type ExpressionBuilder } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { Schema } from "../db/schema.ts";
import type { MoveFacts } from "./facts.ts";

/** The replies of a branch that begins with an answer, whatever has become of them, as a subquery. */
const inBranch = (eb: ExpressionBuilder<Schema, keyof Schema>, id: number) =>
  eb
    .selectFrom("replies as moved")
    .select("moved.id")
    .where((of) => of.or([of("moved.id", "=", id), of("moved.answer_id", "=", id)]));

/** How many answers and replies of a branch are counted. */
export async function visibleIn(trx: Trx, id: number): Promise<{ answers: number; replies: number }> {
  const row = await trx
    .selectFrom("replies")
    .select((eb) => [
      eb.fn.countAll<number>().as("replies"),
      sql<number>`coalesce(sum(case when parent_id is null then 1 else 0 end), 0)`.as("answers"),
    ])
    .where((eb) => eb.or([eb("id", "=", id), eb("answer_id", "=", id)]))
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return { answers: Number(row.answers), replies: Number(row.replies) };
}

/** The first visible replies of a branch, its answer before them. */
export async function firstOfBranch(trx: Trx, id: number, limit: number): Promise<number[]> {
  const rows = await trx
    .selectFrom("replies")
    .select("id")
    .where((eb) => eb.or([eb("id", "=", id), eb("answer_id", "=", id)]))
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Takes from a branch what belongs to its discussion: pins, the author's pick, citations. @returns what it had */
export async function leaveBehind(
  trx: Trx,
  id: number,
): Promise<Pick<MoveFacts, "pins" | "pick" | "citations">> {
  const pinned = await trx
    .selectFrom("replies")
    .select(["id", "pinned_at"])
    .where((eb) => eb.or([eb("id", "=", id), eb("answer_id", "=", id)]))
    .where("pinned_at", "is not", null)
    .orderBy("pinned_at")
    .execute();
  const pins = pinned.flatMap((row) =>
    row.pinned_at === null ? [] : [{ id: row.id, pinned_at: row.pinned_at }],
  );
  await trx
    .updateTable("replies")
    .set({ pinned_at: null })
    .where((eb) => eb.or([eb("id", "=", id), eb("answer_id", "=", id)]))
    .where("pinned_at", "is not", null)
    .execute();
  const pick = await trx
    .deleteFrom("picks")
    .where("reply_id", "=", id)
    .returning(["criterion", "created_at"])
    .executeTakeFirst();
  const citations = await trx
    .deleteFrom("citations")
    .where("reply_id", "in", (eb) => inBranch(eb, id))
    .returning(["reply_id", "cited_at", "created_at"])
    .execute();
  return { pins, pick: pick ?? null, citations };
}

/** The way back of citations. */
export async function citeAgain(
  trx: Trx,
  articleId: number,
  citations: MoveFacts["citations"],
): Promise<void> {
  if (citations.length === 0) return;
  await trx
    .insertInto("citations")
    .values(citations.map((citation) => ({ ...citation, article_id: articleId })))
    .onConflict((oc) => oc.column("reply_id").doNothing())
    .execute();
}

/** Moves the replies themselves. */
export async function moveBranch(trx: Trx, id: number, to: number): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ article_id: to })
    .where((eb) => eb.or([eb("id", "=", id), eb("answer_id", "=", id)]))
    .execute();
}

/** What is people's own about a branch: follows, drafts, what they have read, what their inbox says. */
export async function movePeople(trx: Trx, id: number, from: number, to: number): Promise<void> {
  for (const table of ["follows", "drafts", "seen"] as const)
    await trx
      .updateTable(table)
      .set({ article_id: to })
      .where("article_id", "=", from)
      .where("reply_id", "in", (eb) => inBranch(eb, id))
      .execute();
  await readThere(trx, id, from, to);
  await moveLines(trx, id, from, to);
}

/** What somebody had read here counts as read there, too, also where their mark there stands before it. */
async function readThere(trx: Trx, id: number, from: number, to: number): Promise<void> {
  await trx
    .insertInto("seen")
    .columns(["person_id", "article_id", "reply_id"])
    .expression((eb) =>
      eb
        .selectFrom("visits as here")
        .innerJoin("visits as there", "there.person_id", "here.person_id")
        .innerJoin("replies", (join) =>
          join
            .onRef("replies.id", "<=", "here.seen_id")
            .onRef("replies.id", ">", "there.seen_id")
            .on((on) => on.or([on("replies.id", "=", id), on("replies.answer_id", "=", id)])),
        )
        .where("here.article_id", "=", from)
        .where("there.article_id", "=", to)
        .select(["here.person_id", "there.article_id", "replies.id"]),
    )
    .onConflict((oc) => oc.columns(["person_id", "article_id", "reply_id"]).doNothing())
    .execute();
}

/** An unread line there already counts on for its kind: the one that comes to it is read then, and both stay. */
async function moveLines(trx: Trx, id: number, from: number, to: number): Promise<void> {
  const lines = (eb: ExpressionBuilder<Schema, "notifications">) =>
    eb("notifications.reply_id", "in", inBranch(eb, id));
  await trx
    .updateTable("notifications")
    .set({ read_at: sql`created_at` })
    .where("article_id", "=", from)
    .where(lines)
    .where("read_at", "is", null)
    .where("decision_id", "is", null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("notifications as there")
          .select("there.id")
          .where("there.article_id", "=", to)
          .whereRef("there.person_id", "=", "notifications.person_id")
          .whereRef("there.kind", "=", "notifications.kind")
          .where("there.read_at", "is", null)
          .where("there.decision_id", "is", null),
      ),
    )
    .execute();
  await trx
    .updateTable("notifications")
    .set({ article_id: to })
    .where("article_id", "=", from)
    .where(lines)
    .execute();
}

/** What moderation knows of a branch, and what waits to be added to it. */
export async function moveTrail(trx: Trx, id: number, from: number, to: number): Promise<void> {
  for (const table of ["cases", "decisions"] as const)
    await trx
      .updateTable(table)
      .set({ article_id: to })
      .where("article_id", "=", from)
      .where("reply_id", "in", (eb) => inBranch(eb, id))
      .execute();
  const waiting = await trx
    .updateTable("held")
    .set({ article_id: to })
    .where("article_id", "=", from)
    .where((eb) => eb.or([eb("parent_id", "in", inBranch(eb, id)), eb("reply_id", "in", inBranch(eb, id))]))
    .returning("id")
    .execute();
  if (waiting.length > 0)
    await trx
      .updateTable("cases")
      .set({ article_id: to })
      .where(
        "held_id",
        "in",
        waiting.map((row) => row.id),
      )
      .execute();
  // One a browser and article: what it keeps for the other article already stays, and this is aimed at nothing then.
  await trx
    .updateTable("pending_replies")
    .set({ article_id: to })
    .where("article_id", "=", from)
    .where("parent_id", "in", (eb) => inBranch(eb, id))
    .where("token_hash", "not in", (eb) =>
      eb.selectFrom("pending_replies as there").select("there.token_hash").where("there.article_id", "=", to),
    )
    .execute();
}
