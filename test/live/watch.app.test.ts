/** The database noticed: also when the connection that listens was lost. */
import { expect, inject, test } from "vitest";
import { sql } from "kysely";
import { recordChange } from "../../src/live/queries.ts";
import { article } from "../support/seed.ts";
import { world } from "../support/world.ts";

/** What a watch says, one after the other. */
function heard() {
  const said: (number | null)[] = [];
  let wake = () => {};
  const next = async (): Promise<number | null> => {
    while (said.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return said.shift() ?? null;
  };
  const changed = (articleId: number | null) => {
    said.push(articleId);
    wake();
  };
  return { next, changed, said };
}

test.runIf(inject("database") === "postgres")(
  "PostgreSQL says which article; a lost connection is made anew and made up for",
  async () => {
    const w = await world();
    const a = await article(w);
    const change = () =>
      w.db.write((trx) => recordChange(trx, { articleId: a.id, kind: "discussion", replyId: null, at: 1 }));
    const { next, changed } = heard();
    const unwatch = w.db.watch(changed);
    expect(await next()).toBeNull();
    await change();
    expect(await next()).toBe(a.id);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'reader-pool-live' and datname = current_database()`.execute(w.db.read);
    await change();
    expect(await next()).toBeNull();
    await change();
    expect(await next()).toBe(a.id);
    await unwatch();
  },
);

test("a write that fails tells nobody", async () => {
  const w = await world();
  const a = await article(w);
  const { next, changed, said } = heard();
  const unwatch = w.db.watch(changed);
  if (w.db.kind === "postgres") await next();
  await expect(
    w.db.write(async (trx) => {
      await recordChange(trx, { articleId: a.id, kind: "discussion", replyId: null, at: 1 });
      throw new Error("thought better of it");
    }),
  ).rejects.toThrow("thought better");
  expect(said).toEqual([]);
  await w.db.write((trx) => recordChange(trx, { articleId: a.id, kind: "discussion", replyId: null, at: 1 }));
  expect(await next()).toBe(w.db.kind === "postgres" ? a.id : null);
  await unwatch();
});
