import { expect, test } from "vitest";
import { discussions, people } from "../../src/demo/content/index.ts";
import { fillDemo } from "../../src/demo/fill.ts";
import { findDifferences } from "../../src/ops/check.ts";
import { bare } from "./support.ts";

test("the demo fills an empty database, whole and right, and says how to sign in", async () => {
  const { database, db, ctx } = await bare();
  const words = await fillDemo(ctx);
  for (const name of ["amina", "juma", "neema", "zuri"]) expect(words).toContain(name);
  expect(await findDifferences(db, database)).toEqual([]);

  const articles = await db.read.selectFrom("articles").selectAll().execute();
  expect(articles.map(({ published_at }) => published_at !== null)).toEqual(discussions.map(() => true));
  const cast = await db.read.selectFrom("people").select("id").execute();
  expect(cast).toHaveLength(people.length);

  // Ids run with time, nothing lies in the future, and every reply comes after the one it answers.
  const now = ctx.clock();
  const replies = await db.read
    .selectFrom("replies as r")
    .leftJoin("replies as parent", "parent.id", "r.parent_id")
    .select(["r.id", "r.created_at", "parent.created_at as after"])
    .orderBy("r.id")
    .execute();
  const times = replies.map(({ created_at }) => created_at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(replies.filter((reply) => reply.created_at <= (reply.after ?? 0) || reply.created_at > now)).toEqual(
    [],
  );
  const decisions = await db.read.selectFrom("decisions").select("action").execute();
  expect(new Set(decisions.map(({ action }) => action))).toContain("pin");
});

test("it never mixes with a community that is there", async () => {
  const { ctx } = await bare();
  await fillDemo(ctx);
  await expect(fillDemo(ctx)).rejects.toThrow(/empty database/);
});
