import { sql, type Kysely } from "kysely";
import { isPostgres, withId } from "../src/db/dialect.ts";

/** Moderation for a large community: rules of its own, cases, filters, decisions that explain themselves, appeals, mail. */
export async function up(db: Kysely<never>): Promise<void> {
  await rules(db);
  await people(db);
  await discussions(db);
  await decisions(db);
  await cases(db);
  await held(db);
  await appeals(db);
  await notifications(db);
  await learning(db);
  await mails(db);
  await ages(db);
}

/** The site's rules, which reasons refer to, and every change its admins make. */
async function rules(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("rules")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("body", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("retired_at", "bigint")
    .execute();
  for (const [position, id] of ["spam", "abuse", "off-topic", "illegal", "other"].entries())
    await sql`insert into rules (id, position, created_at) values (${id}, ${position + 1}, 0)`.execute(db);
  await withId(db, db.schema.createTable("changes"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id"))
    .addColumn("area", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
}

async function people(db: Kysely<never>): Promise<void> {
  const add = (column: string) => db.schema.alterTable("people").addColumn(column, "bigint").execute();
  await add("suspended_until");
  await add("links_held_at");
  await db.schema
    .alterTable("people")
    .addColumn("replies_read", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("posted_from")
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("posted_from_key", ["person_id", "address"])
    .execute();
  await db.schema
    .createIndex("posted_from_address")
    .on("posted_from")
    .columns(["address", "created_at"])
    .execute();
  await db.schema
    .createTable("recent_texts")
    .addColumn("fingerprint", "text", (c) => c.notNull())
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("recent_texts_key", ["fingerprint", "person_id"])
    .execute();
  await db.schema.createIndex("recent_texts_age").on("recent_texts").column("created_at").execute();
}

async function discussions(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable("discussions").addColumn("slow_minutes", "integer").execute();
  await db.schema.alterTable("discussions").addColumn("newcomers_held_at", "bigint").execute();
  for (const column of ["lock_id", "deleted_by", "merged_into"])
    await db.schema.alterTable("replies").addColumn(column, "bigint").execute();
  await db.schema
    .createIndex("replies_locked")
    .on("replies")
    .column("lock_id")
    .where(sql.ref("lock_id"), "is not", null)
    .execute();
}

/** A decision may be automatic: nobody made it then. */
async function decisions(db: Kysely<never>): Promise<void> {
  await sql`create table reports_before as select * from reports`.execute(db);
  await db.schema.dropTable("reports").execute();
  if (isPostgres(db)) await sql`alter table decisions alter column actor_id drop not null`.execute(db);
  else await rebuiltDecisions(db);
  const add = (column: string, type: "bigint" | "text") =>
    db.schema.alterTable("decisions").addColumn(column, type).execute();
  for (const column of ["case_id", "held_id", "appeal_id", "until", "undone_by"]) await add(column, "bigint");
  for (const column of ["filter", "body", "facts"]) await add(column, "text");
  await db.schema.createIndex("decisions_person").on("decisions").columns(["person_id", "id"]).execute();
  await db.schema.createIndex("decisions_article").on("decisions").columns(["article_id", "id"]).execute();
  await db.schema.createIndex("decisions_age").on("decisions").column("created_at").execute();
}

/** SQLite can't make a column take null: the table is made anew. */
async function rebuiltDecisions(db: Kysely<never>): Promise<void> {
  const columns = sql.raw(
    "id, actor_id, action, article_id, reply_id, message_id, person_id, reason, note, created_at",
  );
  await withId(db, db.schema.createTable("decisions_new"))
    .addColumn("actor_id", "bigint", (c) => c.references("people.id"))
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("article_id", "bigint", (c) => c.references("articles.id"))
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id"))
    .addColumn("message_id", "bigint", (c) => c.references("messages.id"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id"))
    .addColumn("reason", "text")
    .addColumn("note", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await sql`insert into decisions_new (${columns}) select ${columns} from decisions`.execute(db);
  await db.schema.dropTable("decisions").execute();
  await db.schema.alterTable("decisions_new").renameTo("decisions").execute();
  await db.schema.createIndex("decisions_reply").on("decisions").columns(["reply_id", "id"]).execute();
}

/** What the queue is made of: one open case for each thing that somebody, or a filter, wants looked at. */
async function cases(db: Kysely<never>): Promise<void> {
  const real = isPostgres(db) ? "double precision" : "real";
  await withId(db, db.schema.createTable("cases"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("article_id", "bigint", (c) => c.references("articles.id").onDelete("cascade"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("message_id", "bigint", (c) => c.references("messages.id").onDelete("cascade"))
    .addColumn("held_id", "bigint")
    .addColumn("appeal_id", "bigint")
    .addColumn("weight", real, (c) => c.notNull().defaultTo(0))
    .addColumn("priority", real, (c) => c.notNull().defaultTo(0))
    .addColumn("opened_at", "bigint", (c) => c.notNull())
    .addColumn("updated_at", "bigint", (c) => c.notNull())
    .addColumn("claimed_by", "bigint", (c) => c.references("people.id"))
    .addColumn("claimed_at", "bigint")
    .addColumn("decided_at", "bigint")
    .addColumn("decision_id", "bigint", (c) => c.references("decisions.id"))
    .addColumn("upheld", "integer")
    .execute();
  await withId(db, db.schema.createTable("reports"))
    .addColumn("case_id", "bigint", (c) => c.notNull().references("cases.id").onDelete("cascade"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id"))
    .addColumn("email", "text")
    .addColumn("token_hash", "text")
    .addColumn("filter", "text")
    .addColumn("facts", "text")
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("weight", real, (c) => c.notNull().defaultTo(1))
    .addColumn("address", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addUniqueConstraint("reports_once", ["case_id", "person_id"])
    .execute();
  await casesOfBefore(db);
  await db.schema.dropTable("reports_before").execute();
  await db.schema.alterTable("messages").dropColumn("decision_id").execute();
  await caseIndexes(db);
}

/** Reports and letters that are there already become cases: one for each decision about them, and one that is open. */
async function casesOfBefore(db: Kysely<never>): Promise<void> {
  // A point for each report, and one for every twelve hours of waiting: src/moderation/priority.ts.
  await sql`
    insert into cases (kind, subject, reply_id, article_id, person_id, weight, priority, opened_at, updated_at,
      decided_at, decision_id, upheld)
    select 'reply', 'reply:' || r.reply_id, r.reply_id, max(p.article_id), max(p.person_id), count(*),
      count(*) - min(r.created_at) / 43200000.0, min(r.created_at), max(r.created_at), max(d.created_at), r.decision_id,
      max(case d.action when 'hide' then 1 when 'dismiss' then 0 end)
    from reports_before r join replies p on p.id = r.reply_id left join decisions d on d.id = r.decision_id
    group by r.reply_id, r.decision_id
    order by min(r.created_at)`.execute(db);
  await sql`
    insert into reports (case_id, person_id, reason, note, created_at)
    select c.id, r.person_id, r.reason, r.note, r.created_at
    from reports_before r join cases c on c.reply_id = r.reply_id
      and (c.decision_id = r.decision_id or (c.decision_id is null and r.decision_id is null))
    order by r.id`.execute(db);
  await sql`
    insert into cases (kind, subject, message_id, person_id, weight, priority, opened_at, updated_at, decided_at, decision_id)
    select 'message', 'message:' || m.id, m.id, m.person_id, 1, 1 - m.created_at / 43200000.0, m.created_at,
      m.created_at, d.created_at, d.id
    from messages m left join decisions d on d.id = m.decision_id
    order by m.id`.execute(db);
  await sql`update decisions set case_id = (select c.id from cases c where c.decision_id = decisions.id)`.execute(
    db,
  );
}

async function caseIndexes(db: Kysely<never>): Promise<void> {
  await db.schema
    .createIndex("cases_open_once")
    .unique()
    .on("cases")
    .column("subject")
    .where(sql.ref("decided_at"), "is", null)
    .execute();
  await db.schema
    .createIndex("cases_open")
    .on("cases")
    .columns(["priority desc", "id"])
    .where(sql.ref("decided_at"), "is", null)
    .execute();
  await db.schema.createIndex("cases_subject").on("cases").columns(["subject", "id"]).execute();
  await db.schema.createIndex("cases_decided").on("cases").column("decision_id").execute();
  await db.schema.createIndex("cases_person").on("cases").column("person_id").execute();
  await db.schema.createIndex("reports_person").on("reports").columns(["person_id", "created_at"]).execute();
  await db.schema.createIndex("reports_address").on("reports").columns(["address", "created_at"]).execute();
  await db.schema
    .createIndex("reports_email")
    .on("reports")
    .column("case_id")
    .where(sql.ref("email"), "is not", null)
    .execute();
  await db.schema.createIndex("reports_token").on("reports").column("token_hash").execute();
}

/** Replies, and edits of replies, that wait for a moderator. They are in no list but their writer's and the queue's. */
async function held(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("held"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('reply', 'edit')`))
    .addColumn("article_id", "bigint", (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("parent_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("renderer", "integer", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("dir", "text", (c) => c.notNull())
    .addColumn("version", "integer")
    .addColumn("findings", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("decided_at", "bigint")
    .addColumn("decision_id", "bigint")
    .addColumn("taken_back_at", "bigint")
    .addColumn("dismissed_at", "bigint")
    .addUniqueConstraint("held_key", ["person_id", "key"])
    .execute();
  await db.schema.createIndex("held_person").on("held").columns(["person_id", "article_id"]).execute();
  await db.schema.createIndex("held_reply").on("held").column("reply_id").execute();
  await db.schema
    .createIndex("held_decided")
    .on("held")
    .column("decided_at")
    .where(sql.ref("decided_at"), "is not", null)
    .execute();
  await db.schema
    .createIndex("held_taken_back")
    .on("held")
    .column("taken_back_at")
    .where(sql.ref("taken_back_at"), "is not", null)
    .execute();
}

async function appeals(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("appeals"))
    .addColumn("decision_id", "bigint", (c) => c.notNull().unique().references("decisions.id"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("decided_at", "bigint")
    .addColumn("outcome_id", "bigint")
    .execute();
  await withId(db, db.schema.createTable("notes"))
    .addColumn("person_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("case_id", "bigint", (c) => c.references("cases.id").onDelete("cascade"))
    .addColumn("author_id", "bigint", (c) => c.notNull().references("people.id"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("notes_person").on("notes").columns(["person_id", "id"]).execute();
  await db.schema.createIndex("notes_case").on("notes").columns(["case_id", "id"]).execute();
}

/** Lines about decisions: of a person rather than a discussion, and each a line of its own. */
async function notifications(db: Kysely<never>): Promise<void> {
  if (isPostgres(db)) await sql`alter table notifications alter column article_id drop not null`.execute(db);
  else await rebuiltNotifications(db);
  await db.schema.dropIndex("notifications_unread").execute();
  for (const column of ["decision_id", "report_id"])
    await db.schema.alterTable("notifications").addColumn(column, "bigint").execute();
  await db.schema
    .createIndex("notifications_unread")
    .unique()
    .on("notifications")
    .columns(["person_id", "article_id", "kind"])
    .where(sql<boolean>`read_at is null and decision_id is null`)
    .execute();
  await db.schema
    .createIndex("notifications_decision")
    .on("notifications")
    .column("decision_id")
    .where(sql.ref("decision_id"), "is not", null)
    .execute();
}

async function rebuiltNotifications(db: Kysely<never>): Promise<void> {
  const columns = sql.raw("id, person_id, kind, article_id, reply_id, actor_id, count, created_at, read_at");
  await withId(db, db.schema.createTable("notifications_new"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references("people.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("article_id", "bigint", (c) => c.references("articles.id").onDelete("cascade"))
    .addColumn("reply_id", "bigint", (c) => c.references("replies.id").onDelete("cascade"))
    .addColumn("actor_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("count", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("read_at", "bigint")
    .execute();
  await sql`insert into notifications_new (${columns}) select ${columns} from notifications`.execute(db);
  await db.schema.dropTable("notifications").execute();
  await db.schema.alterTable("notifications_new").renameTo("notifications").execute();
  await db.schema
    .createIndex("notifications_person")
    .on("notifications")
    .columns(["person_id", "created_at"])
    .execute();
  await db.schema
    .createIndex("notifications_unread")
    .on("notifications")
    .columns(["person_id", "article_id", "kind"])
    .execute();
}

/** What the learning filter has counted: each word in texts that stayed, and in texts that did not. */
async function learning(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("learnt")
    .addColumn("word", "text", (c) => c.primaryKey())
    .addColumn("kept", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("rejected", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("lessons")
    .addColumn("subject", "text", (c) => c.primaryKey())
    .addColumn("rejected", "integer", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
}

/** Mails to be sent, written with what they tell of. */
async function mails(db: Kysely<never>): Promise<void> {
  await withId(db, db.schema.createTable("mails"))
    .addColumn("message_id", "text", (c) => c.notNull().unique())
    .addColumn("person_id", "bigint", (c) => c.references("people.id").onDelete("cascade"))
    .addColumn("decision_id", "bigint")
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("next_at", "bigint")
    .addColumn("tries", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("sent_at", "bigint")
    .addColumn("given_up_at", "bigint")
    .addColumn("problem", "text")
    .execute();
  await db.schema.createIndex("mails_age").on("mails").column("created_at").execute();
  await db.schema
    .createIndex("mails_due")
    .on("mails")
    .column("next_at")
    .where(sql.ref("next_at"), "is not", null)
    .execute();
  await db.schema.createIndex("mails_decision").on("mails").column("decision_id").execute();
}

/** What the dashboard counts by day. */
async function ages(db: Kysely<never>): Promise<void> {
  for (const table of ["replies", "people", "reports", "held"])
    await db.schema.createIndex(`${table}_created`).on(table).column("created_at").execute();
  await db.schema
    .createIndex("cases_decided_at")
    .on("cases")
    .column("decided_at")
    .where(sql.ref("decided_at"), "is not", null)
    .execute();
}
