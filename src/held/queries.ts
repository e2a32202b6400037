/** The texts that wait for a moderator: putting them by, reading them, and what becomes of them. */
import { sql, type Insertable } from "kysely";
import { maskedAddress } from "../accounts/masked.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { Held, HeldTable } from "../db/schema.ts";
import { parseFindings } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import type { Rendered, Settled, Waiting } from "./types.ts";

/** How long its writer is shown a text that was not published, unless they put it away. */
export const SHOWN = 14 * DAY;

/** Puts a text by. @returns its id */
export async function insertHeld(trx: Trx, held: Insertable<HeldTable>): Promise<number> {
  const { id } = await trx.insertInto("held").values(held).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** A text that was put by, whatever became of it. */
export function heldById(read: Reader | Trx, id: number): Promise<Held | undefined> {
  return read.selectFrom("held").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The same with its row held until the transaction ends. Hold its discussion first. */
export function holdHeld(trx: Trx, id: number): Promise<Held | undefined> {
  return trx
    .updateTable("held")
    .set({ kind: sql`kind` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

/** What this person already sent with this key and was put by. */
export function heldByKey(read: Reader | Trx, personId: number, key: string) {
  return read
    .selectFrom("held")
    .select(["id", "body", "unconfirmed_at"])
    .where("person_id", "=", personId)
    .where("key", "=", key)
    .executeTakeFirst();
}

/** The answer of a person to a prompt that waits. */
export function waitingAnswer(read: Reader | Trx, articleId: number, personId: number) {
  return read
    .selectFrom("held")
    .select(["id", "created_at", "unconfirmed_at"])
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .where("kind", "=", "reply")
    .where("parent_id", "is", null)
    .where("decided_at", "is", null)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
}

/** The edit of a reply that waits. */
export function waitingEdit(read: Reader | Trx, replyId: number) {
  return read
    .selectFrom("held")
    .select(["id", "body"])
    .where("reply_id", "=", replyId)
    .where("kind", "=", "edit")
    .where("decided_at", "is", null)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
}

const COLUMNS = [
  "held.id",
  "held.kind",
  "held.article_id",
  "held.parent_id",
  "held.reply_id",
  "held.person_id",
  "held.body",
  "held.body_html",
  "held.lang",
  "held.dir",
  "held.created_at",
  "held.decided_at",
  "held.taken_back_at",
  "held.findings",
  "held.unconfirmed_at",
  "people.email",
  "people.email_confirmed_at",
  "decisions.id as decided_by",
  "decisions.action",
  "decisions.reason",
] as const;

function waitings({ db }: Pick<Ctx, "db">) {
  return db.read
    .selectFrom("held")
    .innerJoin("people", "people.id", "held.person_id")
    .leftJoin("decisions", "decisions.id", "held.decision_id")
    .select(COLUMNS)
    .orderBy("held.id");
}

type Row = Omit<Waiting, "findings" | "rejectedBy" | "publishedAs" | "unconfirmed" | "stuck"> & {
  findings: string;
  unconfirmed_at: number | null;
  email: string;
  email_confirmed_at: number | null;
  decided_by: number | null;
  action: string | null;
  reason: string | null;
};

const asWaiting = ({
  findings,
  decided_by,
  action,
  reason,
  unconfirmed_at,
  email,
  email_confirmed_at,
  ...row
}: Row): Waiting => ({
  ...row,
  findings: parseFindings(findings),
  rejectedBy: action === "reject" && reason !== null ? decided_by : null,
  publishedAs: action === "approve" || (row.decided_at !== null && decided_by === null) ? row.reply_id : null,
  unconfirmed:
    unconfirmed_at === null
      ? null
      : { address: maskedAddress(email), confirmed: email_confirmed_at !== null },
  stuck: null,
});

/** What the actor wrote in a discussion that waits, or was lately not published, oldest first. */
export async function waitingOf(
  { db, actor, clock }: Pick<Ctx, "db" | "actor" | "clock">,
  articleId: number,
): Promise<Waiting[]> {
  if (actor === null) return [];
  const rows = await waitings({ db })
    .where("held.person_id", "=", actor.id)
    .where("held.article_id", "=", articleId)
    .where("held.taken_back_at", "is", null)
    .where("held.dismissed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("held.decided_at", "is", null),
        eb.and([
          eb("decisions.action", "=", "reject"),
          // Without one it was discarded.
          eb("decisions.reason", "is not", null),
          eb("held.decided_at", ">", clock() - SHOWN),
        ]),
      ]),
    )
    .execute();
  return rows.map(asWaiting);
}

/** One of them, whatever became of it. */
export async function waitingById(ctx: Pick<Ctx, "db">, id: number): Promise<Waiting | undefined> {
  const row = await waitings(ctx).where("held.id", "=", id).executeTakeFirst();
  return row && asWaiting(row);
}

/** Which texts of the actor became these replies, or changed them: one may stand on a page as waiting. */
export async function settledOf(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  replyIds: readonly number[],
): Promise<Settled[]> {
  if (actor === null || replyIds.length === 0) return [];
  const rows = await db.read
    .selectFrom("held")
    .select(["id", "reply_id", "decision_id"])
    .where("reply_id", "in", replyIds)
    .where("person_id", "=", actor.id)
    .where("decided_at", "is not", null)
    .execute();
  return rows.map(({ id, reply_id, decision_id }) => ({
    id,
    replyId: reply_id ?? 0,
    moderated: decision_id !== null,
  }));
}

/** Gives a text that waits other words, and what the filters found in those. */
export async function storeHeld(
  trx: Trx,
  id: number,
  text: Rendered & { findings: string; version?: number | null },
): Promise<void> {
  await trx.updateTable("held").set(text).where("id", "=", id).execute();
}

/** Notes for which version of its reply an edit is. */
export async function storeVersion(trx: Trx, id: number, version: number): Promise<void> {
  await trx.updateTable("held").set({ version }).where("id", "=", id).execute();
}

/** Notes what was decided about a text, and which reply it became or changed; with nulls it waits again. */
export async function markDecided(
  trx: Trx,
  id: number,
  decided: Pick<Held, "decided_at" | "decision_id"> & { reply_id?: number | null },
): Promise<void> {
  await trx
    .updateTable("held")
    .set({ ...decided, dismissed_at: null })
    .where("id", "=", id)
    .execute();
}

/** Its writer takes it back at a time, or with null wants it again: its case closes, and opens again. */
export async function markTakenBack(trx: Trx, id: number, at: number | null): Promise<void> {
  await trx.updateTable("held").set({ taken_back_at: at }).where("id", "=", id).execute();
  // Nobody decided: a case that its writer closed has no decision.
  await trx
    .updateTable("cases")
    .set({ decided_at: at, claimed_by: null, claimed_at: null })
    .where("subject", "=", `held:${id}`)
    .where("decision_id", "is", null)
    .execute();
}

/** Its writer has read that it was not published. */
export async function markDismissed(trx: Trx, id: number, at: number): Promise<void> {
  await trx.updateTable("held").set({ dismissed_at: at }).where("id", "=", id).execute();
}

/** Erases texts that were taken back before `before` (epoch ms). */
export async function eraseTakenBack(trx: Trx, before: number): Promise<void> {
  await trx
    .updateTable("held")
    .set({ body: "", body_html: "" })
    .where("taken_back_at", "<", before)
    .where(sql<boolean>`body <> ''`)
    .execute();
}

/**
 * Erases texts that were decided about before `before` (epoch ms), `most` at once; not while an appeal against that is
 * open. What filters found in them goes with them.
 * @returns how many there were
 */
export async function eraseDecided(trx: Trx, before: number, most: number): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("held")
    .set({ body: "", body_html: "", findings: "[]" })
    .where("id", "in", (eb) =>
      eb
        .selectFrom("held as old")
        .leftJoin("appeals", (join) =>
          join.onRef("appeals.decision_id", "=", "old.decision_id").on("appeals.decided_at", "is", null),
        )
        .select("old.id")
        .where("old.decided_at", "<", before)
        .where("old.body", "<>", "")
        .where("appeals.id", "is", null)
        .orderBy("old.decided_at")
        .limit(most),
    )
    // Asked again: one of them may just have been made to wait again.
    .where("decided_at", "<", before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
