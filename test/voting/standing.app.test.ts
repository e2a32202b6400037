import { sql } from "kysely";
import { expect, test } from "vitest";
import { recountAnswer } from "../../src/discussion/queries-standing.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { hideReply, showReply } from "../../src/moderation/actions.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { castVote } from "../../src/voting/actions.ts";
import { controversy, lifted, wilson } from "../../src/voting/rank.ts";
import { fillOrders } from "../../migrations/002-discussion.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";

const standing = (w: World, id: number) =>
  w.db.read
    .selectFrom("replies")
    .select(["best", "divided", "below", "author_replies"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

let keys = 0;
async function post(w: World, by: Name, slug: string, parentId: number | null): Promise<number> {
  keys += 1;
  const body = `A word about the ferry, the ${keys}th.`;
  return (await postReply(w.ctx(by), { slug, parentId, body, key: `k${keys}` })).id;
}
const vote = (w: World, by: Name, replyId: number, value: -1 | 0 | 1) =>
  castVote(w.ctx(by), { replyId, value });
const hide = (w: World, replyId: number) =>
  hideReply(w.ctx("neema"), { replyId, reason: "other", note: "Not here." });

test("the author's best visible reply lifts an answer, from the moment it is there", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await post(w, "amina", a.slug, null);
  await vote(w, "baraka", answer, 1);
  expect(await standing(w, answer)).toEqual({ best: wilson(1, 0), divided: 0, below: 0, author_replies: 0 });

  const first = await post(w, "juma", a.slug, answer);
  expect(await standing(w, answer)).toMatchObject({ best: wilson(1, 0) + 0.1, below: 1, author_replies: 1 });
  const second = await post(w, "juma", a.slug, answer);
  await vote(w, "baraka", second, 1);
  await vote(w, "amina", second, 1);
  expect((await standing(w, answer)).best).toBeCloseTo(wilson(1, 0) + wilson(2, 0), 12);
  await vote(w, "amina", answer, 0).catch(() => {});
  await vote(w, "baraka", answer, -1);
  expect((await standing(w, answer)).best).toBeCloseTo(wilson(2, 0), 12);
  await vote(w, "baraka", answer, 1);

  await hide(w, second);
  expect(await standing(w, answer)).toMatchObject({ best: wilson(1, 0) + 0.1, below: 1, author_replies: 1 });
  await hide(w, first);
  expect(await standing(w, answer)).toMatchObject({ best: wilson(1, 0), below: 0, author_replies: 0 });
  await showReply(w.ctx("neema"), { replyId: second });
  expect((await standing(w, answer)).best).toBeCloseTo(wilson(1, 0) + wilson(2, 0), 12);
});

test("neither what others reply, nor the author deeper down or below their own answer, lifts anything", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await post(w, "amina", a.slug, null);
  const other = await post(w, "baraka", a.slug, answer);
  await post(w, "juma", a.slug, other);
  expect(await standing(w, answer)).toEqual({ best: 0, divided: 0, below: 2, author_replies: 0 });
  const own = await post(w, "juma", a.slug, null);
  await post(w, "juma", a.slug, own);
  expect(await standing(w, own)).toEqual({ best: 0, divided: 0, below: 1, author_replies: 0 });
});

test("voters that stand against each other make an answer divided", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await post(w, "juma", a.slug, null);
  for (const name of ["amina", "baraka", "neema"] as const) await vote(w, name, answer, 1);
  expect((await standing(w, answer)).divided).toBe(0);
  await vote(w, "neema", answer, -1);
  expect((await standing(w, answer)).divided).toBeCloseTo(controversy(2, 1), 12);
  expect(controversy(2, 1)).toBeCloseTo(Math.sqrt(3), 12);
});

test("check finds what stands wrong, and counting anew mends it", async () => {
  const w = await world();
  await manyAnswers(w);
  const a = await article(w);
  const answers: number[] = [];
  for (let n = 0; n < 4; n += 1) answers.push(await post(w, "amina", a.slug, null));
  const [one = 0, two = 0, three = 0, four = 0] = answers;
  const heard = await post(w, "juma", a.slug, three);
  const set = (id: number, to: object) =>
    w.db.write((trx) => trx.updateTable("replies").set(to).where("id", "=", id).execute());
  expect(await countDifferences(w.db)).toEqual([]);
  await set(one, { below: 7 });
  await set(two, { author_replies: 1 });
  await set(three, { best: 0.4 });
  await set(four, { divided: 3 });
  await set(heard, { best: 0.2 });
  const found = await countDifferences(w.db);
  expect(found.map(({ text }) => text)).toEqual([
    `reply ${four}: is said to divide by 3, its votes make 0`,
    `reply ${heard}: counts 0.2 among the best, its votes make 0`,
    `answer ${one}: says 7 replies below it, there are 0`,
    `answer ${two}: says 1 replies of the author, there are 0`,
    `answer ${three}: counts 0.4 among the best, it should be ${lifted(0, 0)}`,
  ]);
  for (const { mend } of found) await mend?.();
  expect(await countDifferences(w.db)).toEqual([]);
});

test("the migration fills an old database with the numbers that the code counts", async () => {
  const w = await world();
  const a = await article(w);
  const people: Name[] = ["amina", "baraka", "juma", "neema"];
  const ids: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const up = n % 4 === 0 ? undefined : ids[(n * 7) % ids.length];
    const parent = up === undefined ? {} : { parent: up };
    const by = people[(n * 5 + Math.floor(n / 7)) % people.length] ?? "amina";
    ids.push(await reply(w, { article: a, by, ups: (n * 3) % 11, downs: (n * 5) % 7, ...parent }));
  }
  await w.db.write(async (trx) => {
    await trx
      .updateTable("replies")
      .set({ hidden_at: 1 })
      .where(sql`id % 9`, "=", 0)
      .execute();
    await trx
      .updateTable("replies")
      .set({ deleted_at: 1 })
      .where(sql`id % 11`, "=", 0)
      .execute();
  });
  for (const id of ids)
    await w.db.write(async (trx) => {
      const { parent_id } = await trx
        .selectFrom("replies")
        .select("parent_id")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      if (parent_id === null) await recountAnswer(trx, id);
    });
  const all = () =>
    w.db.read
      .selectFrom("replies")
      .select(["id", "best", "divided", "below", "author_replies"])
      .orderBy("id")
      .execute();
  const counted = await all();
  expect(counted.some((row) => row.author_replies > 0)).toBe(true);
  await w.db.write(async (trx) => {
    await trx.updateTable("replies").set({ best: 0, divided: 0, below: 0, author_replies: 0 }).execute();
    await fillOrders(trx.withTables<never>());
  });
  const filled = await all();
  for (const [at, row] of counted.entries()) {
    const { best, divided, ...rest } = filled[at] ?? { id: 0, best: -1, divided: -1 };
    expect(rest).toEqual({ id: row.id, below: row.below, author_replies: row.author_replies });
    expect(best).toBeCloseTo(row.best, 9);
    expect(divided).toBeCloseTo(row.divided, 9);
  }
});
