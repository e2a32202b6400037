/** What is asked for on every page, or while a lock is held, must not read all replies there are. */
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { world } from "../support/world.ts";

test.runIf(inject("database") === "sqlite")("pinned replies are found by an index of their own", async () => {
  const w = await world();
  for (const one of [sql`parent_id is null and`, sql``]) {
    const plan = await sql<{ detail: string }>`explain query plan
      select * from replies where article_id = 1 and ${one} pinned_at is not null order by pinned_at`.execute(
      w.db.read,
    );
    expect(plan.rows.map((row) => row.detail).join()).toContain("replies_pinned");
  }
});
