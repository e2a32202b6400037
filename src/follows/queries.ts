/** What people follow and mute: whole discussions, and branches. */
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { expectDigest } from "../notifications/queries-preferences.ts";
import type { Place } from "../notifications/types.ts";
import { unseen } from "../visits/queries.ts";
import type { Level } from "../visits/types.ts";

/** Places listed in an inbox. */
const MOST_LISTED = 200;

/** Sets what somebody wants of a discussion (`replyId` 0) or a branch; null for neither. */
export async function setFollow(
  trx: Trx,
  follow: { personId: number; articleId: number; replyId: number; level: Level | null; at: number },
): Promise<void> {
  const { personId: person_id, articleId: article_id, replyId: reply_id, level, at: created_at } = follow;
  if (level === null) {
    await trx
      .deleteFrom("follows")
      .where("person_id", "=", person_id)
      .where("article_id", "=", article_id)
      .where("reply_id", "=", reply_id)
      .execute();
    return;
  }
  await trx
    .insertInto("follows")
    .values({ person_id, article_id, reply_id, level, created_at })
    .onConflict((oc) => oc.columns(["person_id", "article_id", "reply_id"]).doUpdateSet({ level }))
    .execute();
  // Whoever follows something usually reads the best of it once a day.
  if (level === "follow") await expectDigest(trx, person_id, "daily", created_at);
}

/** What somebody set for a discussion (`replyId` 0) or a branch; null for neither. */
export async function levelOf(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  articleId: number,
  replyId: number,
): Promise<Level | null> {
  if (!actor) return null;
  const row = await db.read
    .selectFrom("follows")
    .select("level")
    .where("person_id", "=", actor.id)
    .where("article_id", "=", articleId)
    .where("reply_id", "=", replyId)
    .executeTakeFirst();
  return row?.level ?? null;
}

/** All that somebody follows and mutes in articles that can be read, the latest first, with what is new there. */
export async function placesOf({ db }: Pick<Ctx, "db">, personId: number): Promise<Place[]> {
  const rows = await db.read
    .selectFrom("follows")
    .innerJoin("articles", "articles.id", "follows.article_id")
    .leftJoin("replies", (join) =>
      join
        .onRef("replies.id", "=", "follows.reply_id")
        .on("replies.hidden_at", "is", null)
        .on("replies.deleted_at", "is", null),
    )
    .leftJoin("people", "people.id", "replies.person_id")
    .select([
      "follows.article_id",
      "follows.reply_id",
      "follows.level",
      "articles.slug",
      "articles.title",
      "articles.lang",
      "articles.dir",
      "people.display_name",
    ])
    .where("follows.person_id", "=", personId)
    .where("articles.published_at", "is not", null)
    .where("articles.removed_at", "is", null)
    .orderBy("follows.created_at", "desc")
    .orderBy("follows.article_id")
    .orderBy("follows.reply_id")
    .limit(MOST_LISTED)
    .execute();
  const whole = rows.filter((row) => row.reply_id === 0 && row.level === "follow");
  const fresh = await freshIn(
    db,
    personId,
    whole.map((row) => row.article_id),
  );
  return rows.map((row) => ({
    ...row,
    fresh: row.reply_id === 0 ? (fresh.get(row.article_id) ?? 0) : 0,
  }));
}

async function freshIn(
  db: Ctx["db"],
  personId: number,
  articleIds: readonly number[],
): Promise<Map<number, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await unseen(db.read, personId, null)
    .where("visits.article_id", "in", articleIds)
    .select((eb) => ["visits.article_id", eb.fn.countAll<number>().as("size")])
    .groupBy("visits.article_id")
    .execute();
  return new Map(rows.map((row) => [row.article_id, Number(row.size)]));
}
