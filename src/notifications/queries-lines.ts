/** The statement that writes lines, with what everybody chose for their kind. */
import { sql, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { NotificationKind, Schema, Way } from "../db/schema.ts";
import { KINDS, MAIL_GRACE, OF_LETTERS } from "./kinds.ts";

/** What lines tell of. */
export interface Happening {
  kind: NotificationKind;
  articleId: number;
  replyId: number | null;
  /** Who caused it. */
  actorId: number | null;
  at: number;
}

// In a select list PostgreSQL would take parameters for texts.
const number = (value: number | null): RawBuilder<number> => sql<number>`cast(${value} as bigint)`;

/**
 * Writes one line for each of these people, but for those who want none of this kind, have blocked whoever caused it, or
 * have left; with when a mail and a push about it are due. The unique index of unread lines makes two at once count on
 * in one; a mail that is due already stays due, so that talk without a pause does not put it off for ever.
 * @returns whose lines they are
 */
export async function putLines(
  trx: Trx,
  { kind, articleId, replyId, actorId, at }: Happening,
  people: SelectQueryBuilder<Schema, "people", object>,
): Promise<number[]> {
  const { usual } = KINDS[kind];
  const wanted = people
    .leftJoin("preferences", (join) =>
      join.onRef("preferences.person_id", "=", "people.id").on("preferences.kind", "=", kind),
    )
    .where("people.left_at", "is", null)
    .where((eb) => eb.or([eb("preferences.way", "is", null), eb("preferences.way", "<>", "off")]))
    .$if(actorId !== null, (query) =>
      query.where("people.id", "not in", (eb) =>
        eb
          .selectFrom("blocks")
          .select("blocks.person_id")
          .where("blocks.blocked_id", "=", actorId ?? 0),
      ),
    );
  const rows = await trx
    .insertInto("notifications")
    .columns(["person_id", "kind", "article_id", "reply_id", "actor_id", "created_at", "mail_at", "push_at"])
    .expression(
      wanted
        .select("people.id")
        .select([
          sql<NotificationKind>`cast(${kind} as text)`.as("kind"),
          number(articleId).as("article_id"),
          number(replyId).as("reply_id"),
          number(actorId).as("actor_id"),
          number(at).as("created_at"),
          sql<
            number | null
          >`case when coalesce(preferences.way, ${usual}) = 'mail' then ${number(at + MAIL_GRACE)} end`.as(
            "mail_at",
          ),
          sql<number | null>`case when preferences.push_at is not null then ${number(at)} end`.as("push_at"),
        ])
        .orderBy("people.id"),
    )
    .onConflict((oc) =>
      oc
        .columns(["person_id", "article_id", "kind"])
        .where(sql<boolean>`read_at is null and decision_id is null`)
        .doUpdateSet({
          reply_id: replyId,
          actor_id: actorId,
          created_at: at,
          count: sql`notifications.count + 1`,
          mail_at: sql`coalesce(notifications.mail_at, excluded.mail_at)`,
          push_at: sql`coalesce(notifications.push_at, excluded.push_at)`,
        }),
    )
    .$if(kind !== "followed", (query) => query.returning("person_id"))
    .execute();
  return rows.flatMap((row) => ("person_id" in row && row.person_id !== undefined ? [row.person_id] : []));
}

/** When a mail and a push about a line of this kind are due to somebody: for lines that stand alone. */
export async function dueFor(
  trx: Trx,
  personIds: readonly number[],
  kind: NotificationKind,
  at: number,
): Promise<(personId: number) => { mail_at: number | null; push_at: number | null }> {
  const rows =
    personIds.length === 0
      ? []
      : await trx
          .selectFrom("preferences")
          .select(["person_id", "way", "push_at"])
          .where("person_id", "in", personIds)
          .where("kind", "=", kind)
          .execute();
  const chosen = new Map(rows.map((row) => [row.person_id, row]));
  return (personId) => {
    const { way, push_at } = chosen.get(personId) ?? { way: KINDS[kind].usual, push_at: null };
    const mailed: Way = OF_LETTERS.has(kind) ? "inbox" : way;
    return { mail_at: mailed === "mail" ? at + MAIL_GRACE : null, push_at: push_at === null ? null : at };
  };
}
