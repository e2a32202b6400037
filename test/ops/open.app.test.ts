import { readdirSync } from "node:fs";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { connect } from "../../src/db/connect.ts";
import { RENDERER } from "../../src/lib/markdown.ts";
import { copyFolder, newestCopy } from "../../src/ops/copies.ts";
import { openDatabase } from "../../src/ops/open.ts";
import { rerender } from "../../src/ops/rerender.ts";
import { restore } from "../../src/ops/restore.ts";
import { freshDatabase } from "../support/world.ts";
import { folder, lively } from "./support.ts";

const log = pino({ level: "silent" });
const BEGIN = { begin: true };
const configFor = (database: Config["database"]): Config => ({ ...readConfig({}), database });

/** Adds a migration for as long as the test runs. */
function due(name: string): void {
  migrations[name] = {
    up: (db) =>
      db.schema
        .createTable(`t${name.slice(0, 3)}`)
        .addColumn("id", "integer")
        .execute(),
  };
  onTestFinished(() => {
    delete migrations[name];
  });
}

test("before the schema changes, what is there is copied; five copies stay", async () => {
  const { database, db } = await lively();
  const articles = await db.read.selectFrom("articles").select("id").orderBy("id").execute();
  const work = folder();
  const home = process.cwd();
  process.chdir(work);
  onTestFinished(() => process.chdir(home));

  let now = Date.UTC(2030, 0, 1);
  for (const name of ["901-a", "902-b", "903-c", "904-d", "905-e", "906-f"]) {
    due(name);
    now += 60_000;
    await (await openDatabase(configFor(database), log, () => now, BEGIN)).close();
  }
  const copies = readdirSync(copyFolder(database)).filter((name) => name.startsWith("before-90"));
  expect(copies).toHaveLength(5);
  expect(copies.some((name) => name.startsWith("before-901-a"))).toBe(false);
  expect(copies.some((name) => name.startsWith("before-906-f-20300101T000600Z."))).toBe(true);
  // Nothing is due: nothing is copied.
  await (await openDatabase(configFor(database), log, () => now + 60_000, BEGIN)).close();
  expect(readdirSync(copyFolder(database)).filter((name) => name.startsWith("before-"))).toHaveLength(5);

  // A copy from before a migration restores, and is brought up to date.
  const [last = ""] = copies.filter((name) => name.startsWith("before-906"));
  const target = await freshDatabase();
  await restore(target.database, `${copyFolder(database)}/${last}`, { force: false, now });
  const again = connect(target.database);
  try {
    expect(await again.read.selectFrom("articles").select("id").orderBy("id").execute()).toEqual(articles);
    const tables = (await again.read.introspection.getTables()).map(({ name }) => name);
    expect(tables).toContain("t906");
  } finally {
    await again.close();
    await target.drop();
  }
  if (database.kind === "sqlite") expect(newestCopy(database)).toContain("before-906");
});

test("HTML that an older renderer made is made anew, in articles and replies", async () => {
  const { db } = await lively();
  const html = async () => ({
    articles: await db.read.selectFrom("articles").select(["id", "body_html"]).orderBy("id").execute(),
    replies: await db.read.selectFrom("replies").select(["id", "body_html"]).orderBy("id").execute(),
  });
  const right = await html();
  await db.write(async (trx) => {
    await trx.updateTable("articles").set({ body_html: "old", renderer: 0 }).execute();
    await trx.updateTable("replies").set({ body_html: "old", renderer: 0 }).where("id", ">", 20).execute();
  });
  await rerender(db, log);
  expect(await html()).toEqual(right);
  const left = await db.read.selectFrom("replies").select("id").where("renderer", "!=", RENDERER).execute();
  expect(left).toEqual([]);
});
