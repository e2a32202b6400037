import { sql, type Kysely } from "kysely";
import { isPostgres, withId } from "../src/db/dialect.ts";

/** Discussions that live: orders, edits, drafts, visits, follows, notifications, a prompt that opens and closes. */
export async function up(db: Kysely<never>): Promise<void> {
  await orders(db);
  await promptLife(db);
  await changes(db);
  await writing(db);
  await deleting(db);
  await comingBack(db);
  await settings(db);
}

/** What the orders of answers go by, stored so that an index can walk them. */
async function orders(db: Kysely<never>): Promise<void> {
  const real = isPostgres(db) ? "double precision" : "real";
  const add = (column: string, type: "integer" | typeof real) =>
    db.schema
      .alterTable("replies")
      .addColumn(column, type, (c) => c.notNull().defaultTo(0))
      .execute();
  await add("best", real);
  await add("divided", real);
  await add("below", "integer");
  await add("author_replies", "integer");
  await db.schema
    .alterTable("replies")
    .addColumn("version", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await fillOrders(db);
  await db.schema.dropIndex("replies_best").execute();
  const answers = (name: string, columns: string[]) =>
    db.schema
      .createIndex(name)
      .on("replies")
      .columns(["article_id", ...columns, "id"])
      .where(sql.ref("parent_id"), "is", null)
      .execute();
  await answers("replies_best", ["best desc", "score desc"]);
  await answers("replies_discussed", ["below desc"]);
  await answers("replies_divided", ["divided desc"]);
  // The few that the author replied to, in whatever order they are asked for.
  await db.schema
    .createIndex("replies_author_replied")
    .on("replies")
    .columns(["article_id", "id"])
    .where(sql.ref("author_replies"), ">", 0)
    .execute();
  // All replies of a discussion by age: which is the newest, and what came after a visit.
  await db.schema.createIndex("replies_article").on("replies").columns(["article_id", "id"]).execute();
}

/** The same numbers for the replies that are there: see src/voting/rank.ts and src/discussion/queries-standing.ts. */
export async function fillOrders(db: Kysely<never>): Promise<void> {
  const shown = sql`c.hidden_at is null and c.deleted_at is null`;
  await sql`
    update replies set divided = case when ups = 0 or downs = 0 then 0
      else power(ups + downs, case when ups < downs then ups * 1.0 / downs else downs * 1.0 / ups end) end,
      best = rank`.execute(db);
  await sql`
    update replies set
      below = (select count(*) from replies c where c.answer_id = replies.id and ${shown}),
      author_replies = (select count(*) from replies c join articles a on a.id = c.article_id
        where c.parent_id = replies.id and c.person_id = a.author_id and replies.person_id <> a.author_id and ${shown}),
      best = rank + coalesce((select max(case when c.rank > 0.1 then c.rank else 0.1 end)
        from replies c join articles a on a.id = c.article_id
        where c.parent_id = replies.id and c.person_id = a.author_id and replies.person_id <> a.author_id and ${shown}), 0)
    where parent_id is null`.execute(db);
}

async function promptLife(db: Kysely<never>): Promise<void> {
  const add = (column: string, type: "bigint" | "text" | "integer") =>
    db.schema.alterTable("discussions").addColumn(column, type).execute();
  await db.schema
    .alterTable("discussions")
    .addColumn("version", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  for (const time of ["opens_at", "closes_at", "note_asked_at", "noted_at", "note_edited_at"])
    await add(time, "bigint");
  await add("note", "text");
  await add("note_html", "text");
  await add("note_renderer", "integer");
  await db.schema.createIndex("discussions_closes").on("discussions").column("closes_at").execute();
  await db.schema.createIndex("discussions_opens").on("discussions").column("opens_at").execute();
  // Those whose author is still to be asked for a note: few, however many have closed.
  await db.schema
    .createIndex("discussions_unasked")
    .on("discussions")
    .column("closes_at")
    .where(sql.ref("note_asked_at"), "is", null)
    .where(sql.ref("closes_at"), "is not", null)
    .execute();

  await db.schema
    .createTable("picks")
    .addColumn("reply_id", "bigint", (c) => c.primaryKey().references("replies.id").onDelete("cascade"))
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("criterion", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("citations")
    .addColumn("reply_id", "bigint", (c) => c.primaryKey().references("replies.id").onDelete("cascade"))
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("cited_at", "bigint")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("citations_article").on("citations").column("article_id").execute();
  await db.schema.createIndex("picks_article").on("picks").columns(["article_id", "created_at"]).execute();
}

async function changes(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("events")
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("events_key", ["article_id", "version"])
    .execute();
  await db.schema.createIndex("events_age").on("events").column("created_at").execute();
}

async function writing(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("reply_versions"))
    .addColumn("reply_id", "bigint", (c) => c.notNull().references("replies.id").onDelete("cascade"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("written_at", "bigint", (c) => c.notNull())
    .addColumn("redacted_at", "bigint")
    .addUniqueConstraint("reply_versions_once", ["reply_id", "version"])
    .execute();

  await db.schema
    .createTable("drafts")
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('reply', 'edit', 'note')`))
    // 0 for an answer to the prompt and for a closing note: part of a key can't be null.
    .addColumn("reply_id", "bigint", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("form", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("updated_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("drafts_key", ["person_id", "article_id", "kind", "reply_id"])
    .execute();
  await db.schema.createIndex("drafts_age").on("drafts").column("updated_at").execute();
}

/** What one's own replies need: edits to be told apart are above, here deleting with a way back. */
async function deleting(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable("replies").addColumn("gone_at", "bigint").execute();
  await db.schema
    .createTable("deletions")
    .addColumn("reply_id", "bigint", (c) => c.primaryKey().references("replies.id").onDelete("cascade"))
    .addColumn("pinned_at", "bigint")
    .addColumn("criterion", "text")
    .addColumn("picked_at", "bigint")
    .execute();
  // Those whose text is still to be erased: the job finds them without walking through all that were ever deleted.
  await db.schema
    .createIndex("replies_to_erase")
    .on("replies")
    .column("deleted_at")
    .where(sql<boolean>`deleted_at is not null and body <> ''`)
    .execute();
  // Who has answered already.
  await db.schema
    .createIndex("replies_answered")
    .on("replies")
    .columns(["article_id", "person_id"])
    .where(sql.ref("parent_id"), "is", null)
    .execute();
}

async function comingBack(db: Kysely<never>): Promise<void> {
  const table = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
      .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"));
  await table("visits")
    .addColumn("seen_id", "bigint", (c) => c.notNull())
    .addColumn("updated_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("visits_key", ["person_id", "article_id"])
    .execute();
  await table("seen")
    .addColumn("reply_id", "bigint", (c) => c.notNull().references("replies.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("seen_key", ["person_id", "article_id", "reply_id"])
    .execute();
  await table("follows")
    // 0 for the whole discussion.
    .addColumn("reply_id", "bigint", (c) => c.notNull())
    .addColumn("level", "text", (c) => c.notNull().check(sql`level in ('follow', 'mute')`))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("follows_key", ["person_id", "article_id", "reply_id"])
    .execute();
  await db.schema.createIndex("follows_article").on("follows").columns(["article_id", "reply_id"]).execute();

  await withId(db, db.schema.createTable("notifications"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("actor_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("count", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("read_at", "bigint")
    .execute();
  await db.schema
    .createIndex("notifications_person")
    .on("notifications")
    .columns(["person_id", "created_at"])
    .execute();
  // One unread line of a kind about a discussion: two replies at once count on in it (notifications/queries.ts).
  await db.schema
    .createIndex("notifications_unread")
    .unique()
    .on("notifications")
    .columns(["person_id", "article_id", "kind"])
    .where(sql.ref("read_at"), "is", null)
    .execute();
}

async function settings(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("settings")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("updated_at", "bigint", (c) => c.notNull())
    .addColumn("updated_by", "bigint", (c) => c.references("people.id"))
    .execute();
}
