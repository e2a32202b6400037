/** A database of the first version, with a community in it, becomes one of this version. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { connect, type Db } from "../../src/db/connect.ts";
import { migrate, migrateTo } from "../../src/db/migrate.ts";
import { stateOf } from "../../src/accounts/links.ts";
import { insertLink, linkByToken } from "../../src/accounts/queries-links.ts";
import { readAnswers } from "../../src/discussion/reading.ts";
import { articleBySlug } from "../../src/articles/queries.ts";
import { SORTS } from "../../src/discussion/sorts.ts";
import { ADDRESS_KEY } from "../../src/filters/addresses.ts";
import { storedKey } from "../../src/keys/queries.ts";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { hashToken } from "../../src/lib/ids.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { controversy, lifted, wilson } from "../../src/voting/rank.ts";
import { withDatabase } from "../support/postgres.ts";

/** A database without a table in it. */
async function emptyDatabase(): Promise<Db> {
  if (inject("database") === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "reader-pool-upgrade-"));
    const db = connect({ kind: "sqlite", path: join(folder, "pool.db") });
    onTestFinished(async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    });
    return db;
  }
  const url = inject("postgresUrl");
  const name = `upgrade_${process.pid}`;
  const run = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const db = connect({ kind: "postgres", url: withDatabase(url, name) });
  onTestFinished(async () => {
    await db.close();
    await run(`drop database ${name} with (force)`);
  });
  return db;
}

interface Old {
  id: number;
  parent: number | null;
  /** 1 is the article's author. */
  by: number;
  /** Persons who voted for it, and against it. */
  ups?: number[];
  downs?: number[];
  hidden?: boolean;
}

// Two answers of readers and one of the author; branches with the author in them, on top and further down.
const OLD: Old[] = [
  { id: 1, parent: null, by: 2, ups: [1, 3, 4], downs: [5] },
  { id: 2, parent: null, by: 3, ups: [2, 4], downs: [1, 5] },
  { id: 3, parent: null, by: 1, ups: [2] },
  { id: 4, parent: 1, by: 1, ups: [2, 3, 4, 5] },
  { id: 5, parent: 1, by: 1 },
  { id: 6, parent: 4, by: 2 },
  { id: 7, parent: 6, by: 1, ups: [4], downs: [2, 3, 5] },
  { id: 8, parent: 2, by: 1, hidden: true, ups: [4] },
  { id: 9, parent: 3, by: 1 },
  { id: 10, parent: 2, by: 4 },
  { id: 11, parent: null, by: 4, hidden: true, downs: [3] },
  { id: 12, parent: null, by: 5 },
  { id: 13, parent: 12, by: 1 },
];

/** Writes the rows as the first version did. */
async function fill(db: Db): Promise<void> {
  const at = 1_700_000_000_000;
  await db.write(async (trx) => {
    for (let id = 1; id <= 5; id += 1)
      await sql`insert into people (username, username_folded, display_name, email, email_folded, password_hash, role, created_at)
        values (${`p${id}`}, ${`p${id}`}, ${`P ${id}`}, ${`p${id}@example.org`}, ${`p${id}@example.org`}, '-',
          ${id === 1 ? "author" : "reader"}, ${at})`.execute(trx);
    await sql`insert into articles (slug, author_id, title, body, body_html, renderer, lang, dir, created_at, updated_at, published_at)
      values ('the-ferry', 1, 'The ferry', 'It went.', '<p>It went.</p>', 1, 'en', 'ltr', ${at}, ${at}, ${at})`.execute(
      trx,
    );
    const shown = OLD.filter(({ hidden }) => !hidden);
    await sql`insert into discussions (article_id, prompt, answers, replies, last_reply_at, locked_at)
      values (1, 'What then?', ${shown.filter(({ parent }) => parent === null).length}, ${shown.length}, ${at}, ${at})`.execute(
      trx,
    );
    const depth = new Map<number, { depth: number; answer: number }>();
    for (const { id, parent, by, ups = [], downs = [], hidden } of OLD) {
      const above = parent === null ? undefined : depth.get(parent);
      depth.set(id, { depth: above ? above.depth + 1 : 0, answer: above?.answer ?? id });
      await sql`insert into replies (article_id, parent_id, answer_id, depth, person_id, key, body, body_html, renderer,
          lang, dir, created_at, hidden_at, hidden_reason, pinned_at, ups, downs, score, rank)
        values (1, ${parent}, ${above?.answer ?? null}, ${above ? above.depth + 1 : 0}, ${by}, ${`k${id}`}, ${`Text ${id}`},
          ${`<p>Text ${id}</p>`}, 1, 'en', 'ltr', ${at + id * MINUTE}, ${hidden ? at : null}, ${hidden ? "spam" : null},
          ${id === 2 ? at : null}, ${ups.length}, ${downs.length}, ${ups.length - downs.length},
          ${wilson(ups.length, downs.length)})`.execute(trx);
      for (const [value, voters] of [
        [1, ups],
        [-1, downs],
      ] as const)
        for (const person of voters)
          await sql`insert into votes (reply_id, person_id, value, created_at)
            values (${id}, ${person}, ${value}, ${at})`.execute(trx);
    }
    await sql`insert into pending_replies (token_hash, article_id, parent_id, key, body, created_at)
      values ('hash', 1, 1, 'k', 'Kept', ${at})`.execute(trx);
    await sql`insert into decisions (actor_id, action, reply_id, created_at) values (1, 'hide', 8, ${at})`.execute(
      trx,
    );
    await sql`insert into reports (reply_id, person_id, reason, note, created_at, decision_id)
      values (8, 2, 'spam', '', ${at}, 1)`.execute(trx);
  });
}

test("a database of the first version keeps all it holds, and is counted as if it had always been of this one", async () => {
  const db = await emptyDatabase();
  await migrateTo(db, "001-start");
  await fill(db);
  let copied: string | null = null;
  expect(await migrate(db, async (next) => void (copied = next))).toEqual([
    "002-discussion",
    "003-moderation",
    "004-accounts",
    "005-language",
  ]);
  expect(copied).toBe("002-discussion");

  expect((await countDifferences(db)).map(({ text }) => text)).toEqual([]);
  const rows = await db.read.selectFrom("replies").selectAll().orderBy("id").execute();
  expect(rows.map(({ id, body, version, gone_at }) => ({ id, body, version, gone_at }))).toEqual(
    OLD.map(({ id }) => ({ id, body: `Text ${id}`, version: 1, gone_at: null })),
  );
  for (const [index, { ups = [], downs = [] }] of OLD.entries())
    expect(rows[index]?.divided).toBeCloseTo(controversy(ups.length, downs.length), 9);
  const standing = (id: number) => {
    const row = rows[id - 1];
    return row && { best: Number(row.best.toFixed(9)), below: row.below, author_replies: row.author_replies };
  };
  const best = (rank: number, author: number | null) => Number(lifted(rank, author).toFixed(9));
  expect(standing(1)).toEqual({ best: best(wilson(3, 1), wilson(4, 0)), below: 4, author_replies: 2 });
  // The author's reply to it is hidden.
  expect(standing(2)).toEqual({ best: best(wilson(2, 2), null), below: 1, author_replies: 0 });
  // The author's own answer is lifted by nothing.
  expect(standing(3)).toEqual({ best: best(wilson(1, 0), null), below: 1, author_replies: 0 });
  expect(standing(12)).toEqual({ best: best(0, 0), below: 1, author_replies: 1 });
  for (const table of ["votes", "reports", "decisions", "pending_replies"] as const) {
    const { n } = await db.read
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    expect([table, Number(n) > 0]).toEqual([table, true]);
  }

  // What was reported is a case now, with its report and the decision that closed it.
  const cases = await db.read.selectFrom("cases").selectAll().execute();
  expect(cases).toMatchObject([
    {
      kind: "reply",
      subject: "reply:8",
      reply_id: 8,
      article_id: 1,
      person_id: 1,
      decision_id: 1,
      upheld: 1,
    },
  ]);
  expect(await db.read.selectFrom("reports").selectAll().execute()).toMatchObject([
    { case_id: cases[0]?.id, person_id: 2, reason: "spam" },
  ]);
  expect((await db.read.selectFrom("decisions").selectAll().execute())[0]?.case_id).toBe(cases[0]?.id);

  const ctx = { db, actor: null, clock: () => 1_700_100_000_000 };
  const article = await articleBySlug(ctx, "the-ferry");
  if (!article) throw new Error("no article");
  expect(article).toMatchObject({ version: 0, phase: "open", noted_at: null, answers: 4, replies: 11 });
  for (const sort of SORTS) {
    const page = await readAnswers(ctx, article, { sort, show: null }, null);
    expect(page.threads.map(({ reply }) => reply.id).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 11, 12]);
  }
  // Once is enough.
  expect(await migrate(db)).toEqual([]);
});

test("a database of the second version: reports, letters, decisions and inboxes go on as they were", async () => {
  const db = await emptyDatabase();
  await migrateTo(db, "001-start");
  await fill(db);
  await migrateTo(db, "002-discussion");
  const at = 1_700_000_500_000;
  await db.write(async (trx) => {
    for (const [reply, by] of [
      [2, 3],
      [2, 4],
      [5, 3],
    ])
      await sql`insert into reports (reply_id, person_id, reason, note, created_at, decision_id)
        values (${reply}, ${by}, 'abuse', 'Why.', ${at}, null)`.execute(trx);
    await sql`insert into decisions (actor_id, action, reply_id, created_at) values (1, 'dismiss', 5, ${at})`.execute(
      trx,
    );
    await sql`update reports set decision_id = 2 where reply_id = 5`.execute(trx);
    for (const person of [2, null])
      await sql`insert into messages (person_id, name, email, body, created_at)
        values (${person}, 'P', 'p@example.org', 'Hello.', ${at})`.execute(trx);
    await sql`insert into decisions (actor_id, action, message_id, created_at) values (1, 'answered', 1, ${at})`.execute(
      trx,
    );
    await sql`update messages set decision_id = 3 where id = 1`.execute(trx);
    for (const kind of ["reply", "mention"])
      await sql`insert into notifications (person_id, kind, article_id, reply_id, actor_id, count, created_at)
        values (2, ${kind}, 1, 5, 1, 2, ${at})`.execute(trx);
  });
  expect(await migrate(db)).toEqual(["003-moderation", "004-accounts", "005-language"]);

  const cases = await db.read
    .selectFrom("cases")
    .select(["subject", "weight", "upheld", "decision_id", "decided_at"])
    .orderBy("subject")
    .execute();
  expect(cases.map((row) => [row.subject, row.weight, row.upheld, row.decision_id])).toEqual([
    ["message:1", 1, null, 3],
    ["message:2", 1, null, null],
    ["reply:2", 2, null, null],
    ["reply:5", 1, 0, 2],
    ["reply:8", 1, 1, 1],
  ]);
  expect(cases.every(({ decided_at, decision_id }) => (decided_at === null) === (decision_id === null))).toBe(
    true,
  );
  const decisions = await db.read.selectFrom("decisions").select("case_id").execute();
  expect(decisions.every(({ case_id }) => case_id !== null)).toBe(true);
  const line = { person_id: 2, kind: "reply" as const, article_id: 1, created_at: at };
  await db.write(async (trx) => {
    // One unread line of a kind, as before; those about decisions are each their own; ids go on.
    await expect(
      trx
        .insertInto("notifications")
        .values(line)
        .onConflict((oc) => oc.doNothing())
        .returning("id")
        .execute(),
    ).resolves.toEqual([]);
    const row = { ...line, kind: "decision" as const, article_id: null, decision_id: 1 };
    const { id } = await trx
      .insertInto("notifications")
      .values(row)
      .returning("id")
      .executeTakeFirstOrThrow();
    expect(id).toBeGreaterThan(2);
    const made = { actor_id: null, action: "hold" as const, created_at: at };
    const decision = await trx.insertInto("decisions").values(made).returning("id").executeTakeFirstOrThrow();
    expect(decision.id).toBe(4);
  });
  if (db.kind === "sqlite") expect((await sql`pragma foreign_key_check`.execute(db.read)).rows).toEqual([]);
});

test("a database of the third version: nobody is logged out, links and mails go on, the site's own key stays what it was", async () => {
  const db = await emptyDatabase();
  await migrateTo(db, "001-start");
  await fill(db);
  await migrateTo(db, "003-moderation");
  const at = 1_700_000_500_000;
  const sessionId = hashToken("a-session");
  await db.write(async (trx) => {
    await sql`insert into sessions (id, person_id, expires_at) values (${sessionId}, 2, ${at + DAY})`.execute(
      trx,
    );
    for (const [token, purpose, person, used] of [
      ["owner-token", "owner", null, at],
      ["log-in-token", "log-in", 3, null],
    ])
      await sql`insert into links (token_hash, purpose, person_id, expires_at, used_at)
        values (${hashToken(`${token}`)}, ${purpose}, ${person}, ${at + DAY}, ${used})`.execute(trx);
    for (const [key, value] of [
      ["address-key", "a-secret-of-the-site"],
      ["one-answer", "on"],
    ])
      await sql`insert into settings (key, value, updated_at, updated_by) values (${key}, ${value}, ${at}, null)`.execute(
        trx,
      );
    for (const [person, next] of [
      [2, at],
      [null, null],
    ])
      await sql`insert into mails (message_id, person_id, address, subject, body, html, created_at, next_at)
        values (${`<${person}@pool.test>`}, ${person}, 'p@example.org', 'A decision', 'It says.', '<p>It says.</p>', ${at}, ${next})`.execute(
        trx,
      );
    await sql`insert into notifications (person_id, kind, article_id, reply_id, actor_id, count, created_at)
      values (2, 'reply', 1, 5, 1, 3, ${at})`.execute(trx);
    await sql`insert into held (kind, article_id, person_id, key, body, body_html, renderer, lang, dir, findings, created_at)
      values ('reply', 1, 4, 'k', 'Waits.', '<p>Waits.</p>', 1, 'en', 'ltr', '[]', ${at})`.execute(trx);
    for (const [person, level] of [
      [2, "follow"],
      [3, "mute"],
    ])
      await sql`insert into follows (person_id, article_id, reply_id, level, created_at)
        values (${person}, 1, 0, ${level}, ${at})`.execute(trx);
  });
  expect(await migrate(db)).toEqual(["004-accounts", "005-language"]);

  const { read } = db;
  expect(await read.selectFrom("sessions").selectAll().execute()).toEqual([
    {
      id: sessionId,
      person_id: 2,
      expires_at: at + DAY,
      created_at: 0,
      seen_at: 0,
      device: "",
      address: null,
    },
  ]);
  const ctx = { db, clock: () => at };
  expect(await stateOf(ctx, "owner", "owner-token")).toBe("used");
  expect(await stateOf(ctx, "log-in", "log-in-token")).toBe("good");
  expect(await linkByToken(read, "log-in", "log-in-token")).toMatchObject({ person_id: 3, email: null });
  // Hashes of addresses from before the upgrade still match.
  expect(await storedKey(read, ADDRESS_KEY)).toBe("a-secret-of-the-site");
  expect(await read.selectFrom("settings").select(["key", "value"]).execute()).toEqual([
    { key: "one-answer", value: "on" },
  ]);
  expect(await read.selectFrom("mails").selectAll().orderBy("id").execute()).toMatchObject([
    { message_id: "<2@pool.test>", person_id: 2, next_at: at, kind: null, thread: null, unsubscribe: null },
    { message_id: "<null@pool.test>", person_id: null, next_at: null },
  ]);
  // What was told before is told by no mail afterwards.
  expect(await read.selectFrom("notifications").selectAll().execute()).toMatchObject([
    { person_id: 2, kind: "reply", count: 3, read_at: null, mail_at: null, mailed_at: null, push_at: null },
  ]);
  expect(await read.selectFrom("held").selectAll().execute()).toMatchObject([
    { person_id: 4, body: "Waits.", unconfirmed_at: null, decided_at: null },
  ]);
  const digests = await read.selectFrom("digests").selectAll().execute();
  expect(digests).toMatchObject([{ person_id: 2, every: "daily" }]);
  expect((digests[0]?.next_at ?? 0) > Date.now()).toBe(true);
  const people = await read.selectFrom("people").selectAll().execute();
  expect(
    people.map(({ left_at, leaving_at, email_confirmed_at }) => left_at ?? leaving_at ?? email_confirmed_at),
  ).toEqual(people.map(() => null));
  await db.write(async (trx) => {
    // The new purposes are allowed, others are not.
    await insertLink(trx, {
      token: "new",
      purpose: "confirm",
      personId: 4,
      email: "p4@example.org",
      expiresAt: at,
    });
  });
  await expect(
    db.write((trx) =>
      sql`insert into links (token_hash, purpose, expires_at) values ('x', 'nonsense', 1)`.execute(trx),
    ),
  ).rejects.toThrow();
  expect((await countDifferences(db)).map(({ text }) => text)).toEqual([]);
  if (db.kind === "sqlite") expect((await sql`pragma foreign_key_check`.execute(read)).rows).toEqual([]);
});
