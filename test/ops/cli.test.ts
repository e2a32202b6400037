/** The program as a process: what it prints where, and its exit status. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, inject, test, vi } from "vitest";
import { programCtx } from "../../src/accounts/system.ts";
import { readConfig } from "../../src/config.ts";
import { connect } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { seedDemo } from "../../src/demo/seed.ts";
import { root } from "../../src/lib/root.ts";
import { pino } from "pino";
import { ended, folder, start, type Ended } from "./support.ts";

// Each starts processes, one after another.
vi.setConfig({ testTimeout: 120_000 });

const ARTICLE = `# The bridge that waits

Every evening at six the bridge over the canal opens for one boat, and forty people wait with their bicycles.

Nobody has counted what the waiting costs. Somebody has counted what it gives: three marriages, two firms and a choir.

**Reader Pool:** What does a town lose when nobody has to wait for anybody any more?
`;

const BASE_URL = "https://pool.example.org";
const demo = join(inject("folder"), `cli-${process.pid}.db`);

beforeAll(async () => {
  const db = connect({ kind: "sqlite", path: demo });
  await migrate(db);
  const config = readConfig({ BASE_URL });
  await seedDemo(programCtx({ config, db, clock: Date.now, log: pino({ level: "silent" }) }));
  await db.close();
});

/** A folder with a database that holds the demo, and the program in it. */
function place() {
  const work = folder();
  const path = join(work, "data", "pool.db");
  const env = { DATABASE_URL: `file:${path}`, BASE_URL };
  mkdirSync(dirname(path));
  copyFileSync(demo, path);
  const db = connect({ kind: "sqlite", path });
  const run = (...args: string[]): Promise<Ended> => ended(start("src/cli.ts", args, work, env));
  return { work, path, db, run, close: () => db.close() };
}

test("import: addresses on the standard output, the rest beside it; nothing twice", async () => {
  const { work, db, run, close } = place();
  writeFileSync(join(work, "bridge.md"), ARTICLE);
  writeFileSync(join(work, "none.md"), ARTICLE.replace(/\*\*Reader Pool.*/, ""));
  const both = `${ARTICLE}\n\n**Reader Pool:** And which bridge in your town should open more slowly than it does?\n`;
  writeFileSync(join(work, "two.md"), both.replaceAll("bridge", "ferry"));
  writeFileSync(join(work, "empty.md"), "");
  const address = "https://pool.example.org/articles/the-bridge-that-waits";
  const stored = async () =>
    (await db.read.selectFrom("articles").select("id").where("title", "like", "The %that waits").execute())
      .length;

  const first = await run("import", "bridge.md", "--author", "juma", "--publish");
  expect(first).toMatchObject({ code: 0, out: `${address}\n` });
  expect(first.err).toContain("The bridge that waits");

  const again = await run("import", "bridge.md", "--author", "juma", "--publish");
  expect(again).toMatchObject({ code: 0, out: `${address}\n` });
  expect(again.err).toContain("is there already");
  expect(await stored()).toBe(1);

  const none = await run(
    "import",
    "none.md",
    "two.md",
    "empty.md",
    "missing.md",
    "--author",
    "juma",
    "--publish",
  );
  expect(none).toMatchObject({ code: 1, out: "" });
  expect(none.err).toMatch(/none\.md: no prompt was found.*\n.*title: +The bridge that waits/);
  expect(none.err).toMatch(/two\.md: more than one prompt/);
  expect(none.err).toMatch(/empty\.md: /);
  expect(none.err).toMatch(/missing\.md: there is no such file/);
  expect(await stored()).toBe(1);
  await close();
});

test("import: a draft's address is where its author goes on with it; readers may not import", async () => {
  const { work, run, close } = place();
  writeFileSync(join(work, "bridge.md"), ARTICLE);
  const draft = await run("import", "bridge.md", "--author", "juma");
  expect(draft.out).toMatch(/^https:\/\/pool\.example\.org\/write\/\d+\n$/);
  // What the importer took for no part of the article is there to be looked at, a line each.
  const page = join(root, "test/articles/pages/cookie-french.html");
  const french = await run("import", page, "--author", "juma");
  const [, pieces = 0] = /left out (\d+) pieces? of the page/.exec(french.err) ?? [];
  expect(Number(pieces)).toBeGreaterThan(0);
  expect(french.err.match(/^ {2}left out: .{1,90} \([\w-]+\)$/gm)).toHaveLength(Number(pieces));
  const reader = await run("import", "bridge.md", "--author", "amina");
  expect(reader).toMatchObject({ code: 1, out: "" });
  expect(reader.err).toContain("user role amina author");
  const nobody = await run("import", "bridge.md", "--author", "nobody");
  expect(nobody).toMatchObject({ code: 1, err: "Nobody is called nobody.\n" });
  await close();
});

test("a database that is not there is said to be wrong, and not made; of an empty one, that nobody is in it", async () => {
  const work = folder();
  const path = join(work, "pool.db");
  const run = (...args: string[]) => ended(start("src/cli.ts", args, work, { DATABASE_URL: `file:${path}` }));
  writeFileSync(join(work, "bridge.md"), ARTICLE);
  const commands = [
    ["check"],
    ["user", "list"],
    ["user", "role", "amina", "author"],
    ["backup", "copy.db"],
    ["import", "bridge.md", "--author", "amina"],
  ];
  for (const end of await Promise.all(commands.map((args) => run(...args)))) {
    expect(end).toMatchObject({ code: 1, out: "" });
    expect(end.err).toMatch(/^There is no Reader Pool at \S+pool\.db yet: is DATABASE_URL right\?[^\n]*\n$/);
  }
  expect(readdirSync(work)).toEqual(["bridge.md"]);
  const db = connect({ kind: "sqlite", path });
  await migrate(db);
  await db.close();
  expect(await run("user", "list")).toEqual({ code: 0, out: "", err: "Nobody has registered yet.\n" });
});

test("user: roles, links and the list", async () => {
  const { db, run, close } = place();
  expect((await run("user", "role", "amina", "author")).code).toBe(0);
  const amina = await db.read
    .selectFrom("people")
    .select(["id", "role"])
    .where("username", "=", "amina")
    .executeTakeFirst();
  expect(amina?.role).toBe("author");
  const none = await run("user", "factors", "amina");
  expect(none).toEqual({ code: 0, out: "", err: "amina has no second factor.\n" });
  const at = Date.UTC(2026, 2, 4);
  const person_id = amina?.id ?? 0;
  await db.write(async (trx) => {
    const app = { person_id, secret: "MFRGGZDF", created_at: at, confirmed_at: at };
    await trx.insertInto("totp").values(app).execute();
    const key = { id: "a-key", person_id, public_key: "x", name: "The phone", created_at: at };
    await trx.insertInto("passkeys").values(key).execute();
    const codes = ["one", "two"].map((code_hash) => ({ person_id, code_hash }));
    await trx.insertInto("recovery_codes").values(codes).execute();
  });
  const listed = "app\t2026-03-04\npasskey\t2026-03-04\tThe phone\nrecovery codes\t2\n";
  for (let twice = 0; twice < 2; twice += 1)
    expect(await run("user", "factors", "amina")).toEqual({ code: 0, out: listed, err: "" });
  expect((await run("user", "factors", "amina", "--remove")).err).toContain("the password alone now");
  expect((await run("user", "factors", "amina")).err).toBe(none.err);
  const link = await run("user", "link", "amina");
  expect(link.out).toMatch(/^https:\/\/pool\.example\.org\/log-in\/[\w-]{20,}\n$/);
  const last = await run("user", "role", "zuri", "reader");
  expect(last.code).toBe(1);
  expect(last.err).not.toContain("    at ");
  const list = await run("user", "list");
  expect(list.out).toMatch(/^neema\tmoderator\t\d{4}-\d\d-\d\d\tNeema Mollel$/m);
  await close();
});

test("backup, check and restore", async () => {
  const { work, db, run, close } = place();
  const made = await run("backup", "copy.db");
  expect(made).toMatchObject({ code: 0, out: "" });
  expect(made.err).toMatch(/^copy\.db: .*13 articles.*checked\.\n$/);
  expect((await run("backup", "copy.db")).code).toBe(1);
  expect((await run("check")).code).toBe(0);

  // This process has the database open, as a server would.
  const busy = await run("restore", "copy.db", "--force");
  expect(busy).toMatchObject({ code: 1 });
  expect(busy.err).toContain("in use");
  await db.write((trx) => trx.updateTable("replies").set({ ups: 999 }).where("id", "=", 1).execute());
  await close();

  const check = await run("check");
  expect(check).toMatchObject({ code: 1 });
  expect(check.out).toMatch(/^reply 1: says 999 up/);
  expect((await run("check", "--fix")).code).toBe(0);
  expect((await run("check")).code).toBe(0);

  expect((await run("restore", "copy.db")).code).toBe(1);
  expect((await run("restore", "copy.db", "--force")).code).toBe(0);
  expect(readdirSync(join(work, "data", "backups"))).toEqual([
    expect.stringMatching(/^before-restore-.*\.db$/),
  ]);
  expect((await run("check")).code).toBe(0);
});

test("what it does not understand gives help and status 2; what is wrong with the settings, a line each", async () => {
  const work = folder();
  const env = { DATABASE_URL: `file:${join(work, "pool.db")}` };
  const run = (args: string[], more = {}) => ended(start("src/cli.ts", args, work, { ...env, ...more }));
  const wrongs = [
    [],
    ["dance"],
    ["check", "--quickly"],
    ["user", "role", "amina", "king"],
    ["user", "factors"],
    ["import", "x.md"],
  ];
  for (const end of await Promise.all(wrongs.map((args) => run(args)))) {
    expect(end).toMatchObject({ code: 2, out: "" });
    expect(end.err).toContain("reader-pool ");
  }
  const names = ["import", "user", "backup", "restore", "check"];
  const [all, ...each] = await Promise.all([run(["--help"]), ...names.map((name) => run([name, "--help"]))]);
  expect(all).toMatchObject({ code: 0, err: "" });
  for (const name of names) expect(all.out).toContain(`  ${name} `);
  for (const help of each) expect(help).toMatchObject({ code: 0, err: "" });
  const wrong = await run(["check"], { PORT: "99999", LIMITS: "maybe" });
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err.trim().split("\n")).toEqual([
    expect.stringMatching(/^PORT is /),
    expect.stringMatching(/^LIMITS is /),
  ]);
  expect(existsSync(join(work, "pool.db"))).toBe(false);
});
