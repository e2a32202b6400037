import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { connect, type Db } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { discussions } from "../../src/demo/content/index.ts";
import { backup } from "../../src/ops/backup.ts";
import { findDifferences } from "../../src/ops/check.ts";
import { emptyTables, insertRows, lastIds, rowsAfter, type Row } from "../../src/ops/queries-portable.ts";
import { restore } from "../../src/ops/restore.ts";
import { TABLE_NAMES, type TableName } from "../../src/ops/tables.ts";
import { siteKey } from "../../src/keys/queries.ts";
import { life } from "../leaving/life.ts";
import { freshDatabase, world } from "../support/world.ts";
import { bare, folder, lively } from "./support.ts";

/** Everything a database holds, but what a restore ends on purpose. */
async function everything(db: Db): Promise<Partial<Record<TableName, Row[]>>> {
  const all: Partial<Record<TableName, Row[]>> = {};
  for (const table of TABLE_NAMES) {
    if (table === "sessions" || table === "links" || table === "flows") continue;
    all[table] = await rowsAfter(db.read, table, null, 100_000);
  }
  return all;
}

const now = Date.now();
const plain = { portable: false, now };

test("a backup restores to the same rows, and to the same next ids", async () => {
  const { database, db } = await lively();
  // The last ids given out belong to rows that are gone: they must not be given out again.
  await db.write(async (trx) => {
    const last = await trx
      .selectFrom("messages")
      .select("id")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    await trx.deleteFrom("messages").where("id", "=", last.id).execute();
    const { id: person_id } = await trx.selectFrom("people").select("id").executeTakeFirstOrThrow();
    await trx
      .insertInto("sessions")
      .values({ id: "hash", person_id, expires_at: now * 2 })
      .execute();
  });
  const file = join(folder(), "backup");
  const made = await backup(database, file, plain);
  expect(made).toMatchObject({ articles: discussions.length, bytes: statSync(file).size });
  expect(statSync(file).mode & 0o077).toBe(0);
  const before = await everything(db);
  const ids = await lastIds(db.read);

  const target = await freshDatabase();
  const restored = await restore(target.database, file, { force: false, now });
  expect(restored).toMatchObject({
    articles: made.articles,
    people: made.people,
    replies: made.replies,
    kept: null,
  });
  const again = connect(target.database);
  try {
    expect(await everything(again)).toEqual(before);
    expect(await lastIds(again.read)).toMatchObject(ids);
    expect(await findDifferences(again, target.database)).toEqual([]);
    expect(await again.read.selectFrom("sessions").selectAll().execute()).toEqual([]);
  } finally {
    await again.close();
    await target.drop();
  }
});

test("a portable backup goes into SQLite, whatever it came from, and an SQLite file into the database under test", async () => {
  const { database, db } = await lively();
  const work = folder();
  const portable = join(work, "pool.ndjson.gz");
  await backup(database, portable, { portable: true, now });
  const sqlite = { kind: "sqlite", path: join(work, "new", "pool.db") } as const;
  await restore(sqlite, portable, { force: false, now });
  const file = join(work, "pool.db");
  await backup(sqlite, file, plain);

  const target = await freshDatabase();
  await restore(target.database, file, { force: false, now });
  const again = connect(target.database);
  try {
    expect(await everything(again)).toEqual(await everything(db));
  } finally {
    await again.close();
    await target.drop();
  }
});

test("all that somebody may have here goes along: second factors, devices, choices, and the site's own keys", async () => {
  const w = await world();
  await life(w);
  // What a life has no row in: nobody's, or of somebody else.
  await w.db.write(async (trx) => {
    await trx.insertInto("kept_names").values({ name_hash: "hash", created_at: 1 }).execute();
    const { mail_id } = await trx.selectFrom("mails").select("id as mail_id").executeTakeFirstOrThrow();
    const { reply_id } = await trx.selectFrom("replies").select("id as reply_id").executeTakeFirstOrThrow();
    await trx.insertInto("mail_replies").values({ mail_id, reply_id }).execute();
    await siteKey(trx, "test", () => "a-secret", 1);
    await trx.insertInto("rate_limits").values({ key: "login:1", points: 2, expires_at: 3 }).execute();
  });
  const before = await everything(w.db);
  const { database, db } = await bare();
  await db.write(async (trx) => {
    await emptyTables(trx);
    for (const table of TABLE_NAMES) await insertRows(trx, table, before[table] ?? []);
  });
  const work = folder();
  const file = join(work, "pool.ndjson.gz");
  await backup(database, file, { portable: true, now });
  const sqlite = { kind: "sqlite", path: join(work, "new", "pool.db") } as const;
  await restore(sqlite, file, { force: false, now });
  const again = connect(sqlite);
  onTestFinished(() => again.close());
  expect(await everything(again)).toEqual(before);
  const NEW = [
    "mail_replies",
    "former_usernames",
    "kept_names",
    "blocks",
    "totp",
    "recovery_codes",
    "passkeys",
  ] as const;
  const MORE = ["identities", "rate_limits", "site_keys", "preferences", "digests", "push_devices"] as const;
  for (const table of [...NEW, ...MORE]) expect([table, before[table]?.length === 0]).toEqual([table, false]);
});

test("what is there gives way only by force, and is kept", async () => {
  const { database, db } = await lively();
  const work = folder();
  // PostgreSQL's copies go to data/ of the current folder, which is not to be the project's own.
  const home = process.cwd();
  process.chdir(work);
  onTestFinished(() => process.chdir(home));
  const file = join(work, "backup");
  await backup(database, file, plain);
  const before = await everything(db);

  const target = await freshDatabase();
  const there = connect(target.database);
  await there.write((trx) =>
    trx
      .insertInto("people")
      .values({
        username: "late",
        username_folded: "late",
        display_name: "Late",
        email: "late@example.org",
        email_folded: "late@example.org",
        password_hash: "",
        role: "reader",
        about: "",
        created_at: 1,
      })
      .execute(),
  );
  await there.close();
  await expect(restore(target.database, file, { force: false, now })).rejects.toThrow(/--force/);
  const { kept } = await restore(target.database, file, { force: true, now });
  expect(kept !== null && existsSync(kept)).toBe(true);
  const again = connect(target.database);
  expect(await everything(again)).toEqual(before);
  await again.close();

  // And back again, from the copy that was kept.
  await restore(target.database, kept ?? "", { force: true, now: now + 1000 });
  const back = connect(target.database);
  try {
    expect(await back.read.selectFrom("people").select("username").execute()).toEqual([{ username: "late" }]);
  } finally {
    await back.close();
    await target.drop();
  }
});

test("a backup never overwrites, and leaves nothing half-made", async () => {
  const { database } = await bare();
  const file = join(folder(), "backup");
  writeFileSync(file, "dear");
  await expect(backup(database, file, plain)).rejects.toThrow(/exists already/);
  expect(readFileSync(file, "utf8")).toBe("dear");
});

test("a file that is cut off, or no backup at all, changes nothing", async () => {
  const { database, db } = await lively();
  const work = folder();
  const file = join(work, "backup");
  const portable = join(work, "portable");
  await backup(database, file, plain);
  await backup(database, portable, { portable: true, now });
  truncateSync(file, Math.floor(statSync(file).size / 2));
  truncateSync(portable, statSync(portable).size - 12);
  writeFileSync(join(work, "letter"), "Dear sir");
  const before = await everything(db);
  for (const name of ["backup", "portable", "letter", "nothing"]) {
    await expect(restore(database, join(work, name), { force: true, now })).rejects.toThrow(
      /damaged|not a whole backup|not whole|not a backup|no file/,
    );
  }
  expect(await everything(db)).toEqual(before);
});

test("a backup taken while others write is one moment: no reply without its discussion's count", async () => {
  const { database, db } = await lively();
  const { article_id } = await db.read
    .selectFrom("discussions")
    .select("article_id")
    .where("locked_at", "is", null)
    .executeTakeFirstOrThrow();
  const { id: person } = await db.read.selectFrom("people").select("id").executeTakeFirstOrThrow();
  const busy = { writing: true };
  const writer = (async () => {
    for (let n = 0; busy.writing; n += 1) {
      // SQLite answers without ever going back to the event loop: let the backup have its turns.
      await new Promise((resolve) => setImmediate(resolve));
      await db.write(async (trx) => {
        await trx
          .insertInto("replies")
          .values({
            article_id,
            depth: 0,
            person_id: person,
            key: `busy-${n}`,
            body: "busy",
            body_html: "<p>busy</p>",
            renderer: 1,
            lang: "en",
            dir: "ltr",
            created_at: now,
          })
          .execute();
        await trx
          .updateTable("discussions")
          .set((eb) => ({ answers: eb("answers", "+", 1), replies: eb("replies", "+", 1) }))
          .where("article_id", "=", article_id)
          .execute();
      });
    }
  })();
  const file = join(folder(), "backup");
  await backup(database, file, { portable: true, now }).finally(() => (busy.writing = false));
  await writer;
  const sqlite = { kind: "sqlite", path: join(folder(), "pool.db") } as const;
  await restore(sqlite, file, { force: false, now });
  const copy = connect(sqlite);
  await migrate(copy);
  expect(await findDifferences(copy, sqlite)).toEqual([]);
  await copy.close();
});

test("every table is in a backup", async () => {
  const { db } = await bare();
  const tables = await db.read.introspection.getTables();
  expect(tables.map(({ name }) => name).sort()).toEqual([...TABLE_NAMES].sort());
});
