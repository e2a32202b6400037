import { sql, type Kysely } from "kysely";
import { isPostgres, withId } from "../src/db/dialect.ts";

/** The first schema: people, articles with their prompts, discussions, moderation. */
export async function up(db: Kysely<never>): Promise<void> {
  await people(db);
  await articles(db);
  await replies(db);
  await moderation(db);
}

async function people(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("people"))
    .addColumn("username", "text", (c) => c.notNull())
    .addColumn("username_folded", "text", (c) => c.notNull().unique())
    .addColumn("display_name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("email_folded", "text", (c) => c.notNull().unique())
    .addColumn("password_hash", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('reader', 'author', 'moderator', 'admin')`),
    )
    .addColumn("about", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("lang", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("replied_at", "bigint")
    .execute();
  await db.schema
    .createTable("sessions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("sessions_person").on("sessions").column("person_id").execute();
  await db.schema
    .createTable("kept_forms")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("path", "text", (c) => c.notNull())
    .addColumn("fields", "text", (c) => c.notNull())
    .addColumn("person_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("links")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("purpose", "text", (c) => c.notNull().check(sql`purpose in ('owner', 'log-in')`))
    .addColumn("person_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .execute();
}

async function articles(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("articles"))
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("author_id", "bigint", (c) => c.notNull().references("people.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("standfirst", "text")
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("renderer", "integer", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("dir", "text", (c) => c.notNull().check(sql`dir in ('ltr', 'rtl')`))
    .addColumn("source_url", "text")
    .addColumn("fingerprint", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("updated_at", "bigint", (c) => c.notNull())
    .addColumn("published_at", "bigint")
    .addColumn("removed_at", "bigint")
    .addColumn("removed_by", "bigint", (c) => c.references("people.id"))
    .execute();
  await db.schema.createIndex("articles_author").on("articles").columns(["author_id", "id"]).execute();
  await db.schema.createIndex("articles_published").on("articles").columns(["published_at", "id"]).execute();
  await db.schema.createIndex("articles_fingerprint").on("articles").column("fingerprint").execute();
  await db.schema.createIndex("articles_source").on("articles").column("source_url").execute();

  await db.schema
    .createTable("slugs")
    .addColumn("slug", "text", (c) => c.primaryKey())
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .execute();

  await db.schema
    .createTable("discussions")
    .addColumn("article_id", "bigint", (c) => c.primaryKey().references("articles.id").onDelete("cascade"))
    .addColumn("prompt", "text", (c) => c.notNull())
    .addColumn("prompt_edited_at", "bigint")
    .addColumn("locked_at", "bigint")
    .addColumn("answers", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("replies", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("last_reply_at", "bigint")
    .execute();
  await db.schema.createIndex("discussions_active").on("discussions").column("last_reply_at").execute();

  await db.schema
    .createTable("imports")
    .addColumn("article_id", "bigint", (c) => c.primaryKey().references("articles.id").onDelete("cascade"))
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("filename", "text")
    .addColumn("found", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("article_words")
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("word", "text", (c) => c.notNull())
    .addColumn("weight", isPostgres(db) ? "double precision" : "real", (c) => c.notNull())
    .addPrimaryKeyConstraint("article_words_key", ["article_id", "word"])
    .execute();
  await db.schema.createIndex("article_words_word").on("article_words").column("word").execute();
}

async function replies(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("replies"))
    .addColumn("article_id", "bigint", (c) => c.notNull().references("discussions.article_id"))
    .addColumn("parent_id", "bigint", (c) => c.references("replies.id"))
    .addColumn("answer_id", "bigint", (c) => c.references("replies.id"))
    .addColumn("depth", "integer", (c) => c.notNull())
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("renderer", "integer", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("dir", "text", (c) => c.notNull().check(sql`dir in ('ltr', 'rtl')`))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("edited_at", "bigint")
    .addColumn("deleted_at", "bigint")
    .addColumn("hidden_at", "bigint")
    .addColumn("hidden_reason", "text")
    .addColumn("hidden_note", "text")
    .addColumn("pinned_at", "bigint")
    .addColumn("ups", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("downs", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("score", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("rank", isPostgres(db) ? "double precision" : "real", (c) => c.notNull().defaultTo(0))
    .addUniqueConstraint("replies_key", ["person_id", "key"])
    .execute();
  // Answers by rank and by age, the few that are pinned, branches whole: the ways a discussion is read.
  await db.schema
    .createIndex("replies_best")
    .on("replies")
    .columns(["article_id", "rank desc", "score desc", "id"])
    .where(sql.ref("parent_id"), "is", null)
    .execute();
  await db.schema
    .createIndex("replies_age")
    .on("replies")
    .columns(["article_id", "id"])
    .where(sql.ref("parent_id"), "is", null)
    .execute();
  await db.schema
    .createIndex("replies_pinned")
    .on("replies")
    .columns(["article_id", "pinned_at"])
    .where(sql.ref("pinned_at"), "is not", null)
    .execute();
  await db.schema.createIndex("replies_branch").on("replies").columns(["answer_id", "id"]).execute();
  await db.schema.createIndex("replies_parent").on("replies").columns(["parent_id", "id"]).execute();
  await db.schema.createIndex("replies_person").on("replies").columns(["person_id", "id"]).execute();

  await db.schema
    .createTable("votes")
    .addColumn("reply_id", "bigint", (c) => c.notNull().references("replies.id").onDelete("cascade"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id"))
    .addColumn("value", "integer", (c) => c.notNull().check(sql`value in (-1, 1)`))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("votes_key", ["reply_id", "person_id"])
    .execute();

  await db.schema
    .createTable("pending_replies")
    .addColumn("token_hash", "text", (c) => c.notNull())
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("parent_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("pending_replies_key", ["token_hash", "article_id"])
    .execute();
}

async function moderation(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("messages"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("decision_id", "bigint")
    .execute();
  await withId(db, db.schema.createTable("decisions"))
    .addColumn("actor_id", "bigint", (c) => c.notNull().references("people.id"))
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("article_id", "bigint", (c) => c.references("articles.id"))
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id"))
    .addColumn("message_id", "bigint", (c) => c.references("messages.id"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id"))
    .addColumn("reason", "text")
    .addColumn("note", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("decisions_reply").on("decisions").columns(["reply_id", "id"]).execute();
  await withId(db, db.schema.createTable("reports"))
    .addColumn("reply_id", "bigint", (c) => c.notNull().references("replies.id").onDelete("cascade"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("decision_id", "bigint", (c) => c.references("decisions.id"))
    .addUniqueConstraint("reports_once", ["reply_id", "person_id"])
    .execute();
  await db.schema.createIndex("reports_open").on("reports").columns(["decision_id", "id"]).execute();
}
