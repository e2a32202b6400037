import { sql, type Kysely } from "kysely";
import { withId } from "../src/db/dialect.ts";

/** Accounts, mail and notifications people can rely on: confirmation, second factors, single sign-on, digests, push. */
export async function up(db: Kysely<never>): Promise<void> {
  await people(db);
  await sessions(db);
  await links(db);
  await factors(db);
  await limits(db);
  await keys(db);
  await notifications(db);
  await mails(db);
}

const DAY = 24 * 60 * 60 * 1000;

/** The column of a person to whom a row belongs, and with whom it goes. */
const PERSON = "people.id";

async function people(db: Kysely<never>): Promise<void> {
  const add = (column: string) => db.schema.alterTable("people").addColumn(column, "bigint").execute();
  for (const column of ["email_confirmed_at", "username_changed_at", "leaving_at", "left_at"])
    await add(column);
  await db.schema.alterTable("people").addColumn("leaving_replies", "text").execute();
  await db.schema
    .createIndex("people_leaving")
    .on("people")
    .column("leaving_at")
    .where(sql.ref("leaving_at"), "is not", null)
    .execute();
  await db.schema
    .createTable("former_usernames")
    .addColumn("username_folded", "text", (c) => c.primaryKey())
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("former_usernames_person").on("former_usernames").column("person_id").execute();
  await db.schema
    .createTable("kept_names")
    .addColumn("name_hash", "text", (c) => c.primaryKey())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("blocks")
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("blocked_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("blocks_key", ["person_id", "blocked_id"])
    .execute();
  await db.schema.createIndex("blocks_blocked").on("blocks").column("blocked_id").execute();
}

/** A session says since when it is there, when and where it was used last, and on what device. */
async function sessions(db: Kysely<never>): Promise<void> {
  const number = (column: string) =>
    db.schema
      .alterTable("sessions")
      .addColumn(column, "bigint", (c) => c.notNull().defaultTo(0))
      .execute();
  await number("created_at");
  await number("seen_at");
  await db.schema
    .alterTable("sessions")
    .addColumn("device", "text", (c) => c.notNull().defaultTo(""))
    .execute();
  await db.schema.alterTable("sessions").addColumn("address", "text").execute();
  // Jobs look twice a minute which of them are over, and whose addresses were kept for long enough.
  await db.schema.createIndex("sessions_age").on("sessions").column("expires_at").execute();
  await db.schema
    .createIndex("sessions_seen")
    .on("sessions")
    .column("seen_at")
    .where(sql.ref("address"), "is not", null)
    .execute();
}

/** Links may have more purposes, and be for one mail address alone. */
async function links(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("links_new")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("purpose", "text", (c) =>
      c.notNull().check(sql`purpose in ('owner', 'log-in', 'reset', 'confirm')`),
    )
    .addColumn("person_id", "bigint", (c) => c.references(PERSON).onDelete("cascade"))
    .addColumn("email", "text")
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .execute();
  const columns = sql.raw("token_hash, purpose, person_id, expires_at, used_at");
  await sql`insert into links_new (${columns}) select ${columns} from links`.execute(db);
  await db.schema.dropTable("links").execute();
  await db.schema.alterTable("links_new").renameTo("links").execute();
  await db.schema.createIndex("links_person").on("links").column("person_id").execute();
}

async function factors(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("totp")
    .addColumn("person_id", "bigint", (c) => c.primaryKey().references(PERSON).onDelete("cascade"))
    .addColumn("secret", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("confirmed_at", "bigint")
    .addColumn("last_step", "bigint")
    .execute();
  await db.schema
    .createTable("recovery_codes")
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("code_hash", "text", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .addPrimaryKeyConstraint("recovery_codes_key", ["person_id", "code_hash"])
    .execute();
  await db.schema
    .createTable("passkeys")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("public_key", "text", (c) => c.notNull())
    .addColumn("counter", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("transports", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .execute();
  await db.schema.createIndex("passkeys_person").on("passkeys").column("person_id").execute();
  await db.schema
    .createTable("identities")
    .addColumn("issuer", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("email", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .addPrimaryKeyConstraint("identities_key", ["issuer", "subject"])
    .execute();
  await db.schema.createIndex("identities_person").on("identities").column("person_id").execute();
  await db.schema
    .createTable("flows")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("person_id", "bigint", (c) => c.references(PERSON).onDelete("cascade"))
    .addColumn("data", "text", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("flows_age").on("flows").column("expires_at").execute();
  await db.schema.createIndex("flows_person").on("flows").column("person_id").execute();
}

async function limits(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("rate_limits")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("points", "integer", (c) => c.notNull())
    .addColumn("expires_at", "bigint")
    .execute();
  await db.schema.createIndex("rate_limits_age").on("rate_limits").column("expires_at").execute();
}

/** Secrets that a site makes for itself; the one for addresses stood among the settings. */
async function keys(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("site_keys")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await sql`insert into site_keys (name, value, created_at)
    select key, value, updated_at from settings where key = 'address-key'`.execute(db);
  await sql`delete from settings where key = 'address-key'`.execute(db);
}

/** How somebody wants to hear of what, and on which devices. */
async function notifications(db: Kysely<never>): Promise<void> {
  const now = Date.now();
  for (const column of ["mail_at", "mailed_at", "push_at"])
    await db.schema.alterTable("notifications").addColumn(column, "bigint").execute();
  for (const column of ["mail_at", "push_at"])
    await db.schema
      .createIndex(`notifications_${column}`)
      .on("notifications")
      .column(column)
      .where(sql.ref(column), "is not", null)
      .execute();
  // The bell counts what is unread on every page, decisions included; who reads it all for years has many lines.
  await db.schema
    .createIndex("notifications_open")
    .on("notifications")
    .columns(["person_id", "article_id"])
    .where(sql.ref("read_at"), "is", null)
    .execute();
  await db.schema
    .createIndex("decisions_undone")
    .on("decisions")
    .column("undone_by")
    .where(sql.ref("undone_by"), "is not", null)
    .execute();
  await db.schema
    .createTable("preferences")
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("way", "text", (c) => c.notNull())
    .addColumn("push_at", "bigint")
    .addPrimaryKeyConstraint("preferences_key", ["person_id", "kind"])
    .execute();
  await db.schema
    .createTable("digests")
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("every", "text", (c) => c.notNull())
    .addColumn("next_at", "bigint", (c) => c.notNull())
    .addColumn("sent_at", "bigint")
    .addPrimaryKeyConstraint("digests_key", ["person_id", "every"])
    .execute();
  await db.schema.createIndex("digests_due").on("digests").column("next_at").execute();
  // What is new since a digest, also in discussions of thousands.
  await db.schema.createIndex("replies_since").on("replies").columns(["article_id", "created_at"]).execute();
  // Who follows something usually reads the best of it once a day; the first time tomorrow.
  await sql`insert into digests (person_id, every, next_at, sent_at)
    select distinct person_id, 'daily', cast(${now + DAY} as bigint), cast(${now} as bigint)
    from follows where level = 'follow'`.execute(db);
  await withId(db, db.schema.createTable("push_devices"))
    .addColumn("person_id", "bigint", (c) => c.notNull().references(PERSON).onDelete("cascade"))
    .addColumn("endpoint", "text", (c) => c.notNull().unique())
    .addColumn("p256dh", "text", (c) => c.notNull())
    .addColumn("auth", "text", (c) => c.notNull())
    .addColumn("device", "text", (c) => c.notNull())
    .addColumn("session_id", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .execute();
  await db.schema.createIndex("push_devices_person").on("push_devices").column("person_id").execute();
}

/** What a mail belongs to, how to have no more of its kind, and which replies it quotes. */
async function mails(db: Kysely<never>): Promise<void> {
  for (const column of ["kind", "thread", "unsubscribe"])
    await db.schema.alterTable("mails").addColumn(column, "text").execute();
  await db.schema.createIndex("mails_person").on("mails").column("person_id").execute();
  // What has to be told goes before what can be ended, such as thousands of digests.
  await db.schema
    .createIndex("mails_first")
    .on("mails")
    .column("next_at")
    .where(sql<boolean>`next_at is not null and unsubscribe is null`)
    .execute();
  await db.schema
    .createTable("mail_replies")
    .addColumn("mail_id", "bigint", (c) => c.notNull().references("mails.id").onDelete("cascade"))
    .addColumn("reply_id", "bigint", (c) => c.notNull().references("replies.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("mail_replies_key", ["mail_id", "reply_id"])
    .execute();
  await db.schema.createIndex("mail_replies_reply").on("mail_replies").column("reply_id").execute();
  await db.schema.alterTable("held").addColumn("unconfirmed_at", "bigint").execute();
  await db.schema
    .createIndex("held_unconfirmed")
    .on("held")
    .column("person_id")
    .where(sql.ref("unconfirmed_at"), "is not", null)
    .execute();
}
