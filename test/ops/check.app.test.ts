import { expect, test } from "vitest";
import { findDifferences } from "../../src/ops/check.ts";
import { lively } from "./support.ts";

test("every counter that was bent is found, and counting anew mends it", async () => {
  const { database, db } = await lively();
  const reply = await db.read
    .selectFrom("votes")
    .select("reply_id as id")
    .orderBy("reply_id")
    .executeTakeFirstOrThrow();
  const other = await db.read
    .selectFrom("replies")
    .select("id")
    .where("ups", ">", 0)
    .where("id", "!=", reply.id)
    .executeTakeFirstOrThrow();
  const discussion = await db.read
    .selectFrom("discussions")
    .select("article_id")
    .where("replies", ">", 0)
    .executeTakeFirstOrThrow();
  await db.write(async (trx) => {
    await trx.updateTable("replies").set({ ups: 99 }).where("id", "=", reply.id).execute();
    await trx.updateTable("replies").set({ rank: 0.5001 }).where("id", "=", other.id).execute();
    await trx
      .updateTable("discussions")
      .set({ answers: 77, replies: 78 })
      .where("article_id", "=", discussion.article_id)
      .execute();
  });

  const found = await findDifferences(db, database);
  expect(found).toHaveLength(3);
  expect(found[0]?.text).toMatch(
    /^discussion of \S+: says 77 answers and 78 replies, there are \d+ and \d+$/,
  );
  expect(found.map(({ text }) => text).join("\n")).toContain(`reply ${reply.id}: says 99 up`);
  expect(found.map(({ text }) => text).join("\n")).toContain(`reply ${other.id}: has the rank 0.5001`);
  for (const { mend } of found) await mend?.();
  expect(await findDifferences(db, database)).toEqual([]);
});

test("what counting can't mend is told, and left alone", async () => {
  const { database, db } = await lively();
  const child = await db.read
    .selectFrom("replies")
    .select(["id", "person_id"])
    .where("parent_id", "is not", null)
    .executeTakeFirstOrThrow();
  await db.write((trx) => trx.updateTable("replies").set({ depth: 40 }).where("id", "=", child.id).execute());
  const [wrong, ...others] = await findDifferences(db, database);
  expect(wrong).toEqual({ text: `reply ${child.id}: does not fit below its parent`, mend: null });
  // Its own replies no longer fit below it, either.
  expect(others.every(({ mend }) => mend === null)).toBe(true);
});
