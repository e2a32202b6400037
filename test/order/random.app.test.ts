/** Whatever those who keep order do, in whatever order: every count stays right, no text is lost, and all can be undone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Conflict, Forbidden, Invalid } from "../../src/errors.ts";
import { hideReply, showReply } from "../../src/moderation/actions.ts";
import { undoDecision } from "../../src/moderation/actions-undo.ts";
import { countDifferences } from "../../src/ops/check.ts";
import {
  lockBranch,
  mergeReply,
  moveAnswer,
  removeReply,
  restoreReply,
} from "../../src/order/actions-replies.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, manyAnswers, reply, type SeededArticle } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";

const OPS = ["hide", "show", "remove", "restore", "lock", "unlock", "move", "merge", "undo", "vote"] as const;
interface Step {
  op: (typeof OPS)[number];
  /** Which reply, and which other thing it is about. */
  on: number;
  other: number;
  by: Name;
}

const step = fc.record({
  op: fc.constantFrom(...OPS),
  on: fc.nat(11),
  other: fc.nat(11),
  by: fc.constantFrom<Name>("neema", "zuri"),
});

/** Answers, and pairs of one writer's replies, the later first, by their places among the ids of a scene. */
const ANSWERS = [0, 1, 2, 11];
const PAIRS = [
  [1, 0],
  [5, 4],
  [10, 6],
  [11, 2],
] as const;

interface Scene {
  articles: readonly [SeededArticle, SeededArticle];
  ids: number[];
}

/** Two discussions with double posts in them, votes on some, and replies of the author, which lift answers. */
async function scene(w: World): Promise<Scene> {
  const articles = [await article(w, { author: "juma" }), await article(w, { author: "neema" })] as const;
  const [here, there] = articles;
  const post = (by: Name, at: SeededArticle, parent?: number) =>
    reply(w, { by, article: at, ...(parent === undefined ? {} : { parent }) });
  const one = await post("amina", here);
  const two = await post("amina", here);
  const three = await post("baraka", there);
  const a = await post("juma", here, one);
  const b = await post("baraka", here, two);
  const c = await post("baraka", here, two);
  const d = await post("amina", here, b);
  const e = await post("juma", here, c);
  const f = await post("neema", there, three);
  const g = await post("baraka", there, f);
  const h = await post("amina", here, a);
  const i = await post("baraka", there);
  const ids = [one, two, three, a, b, c, d, e, f, g, h, i];
  for (const [name, replyId, value] of [
    ["zuri", one, 1],
    ["zuri", two, -1],
    ["juma", two, 1],
    ["zuri", b, 1],
    ["juma", c, 1],
    ["zuri", a, 1],
    ["zuri", f, 1],
  ] as const)
    await castVote(w.ctx(name), { replyId, value });
  return { articles, ids };
}

async function carryOut(w: World, { articles, ids }: Scene, { op, on, other, by }: Step): Promise<void> {
  const ctx = w.ctx(by);
  const replyId = ids[on % ids.length] ?? 0;
  const answer = ids[ANSWERS[on % ANSWERS.length] ?? 0] ?? 0;
  const [later, earlier] = PAIRS[on % PAIRS.length] ?? PAIRS[0];
  const elsewhere = async () => {
    const query = w.db.read.selectFrom("replies").select("article_id").where("id", "=", answer);
    const { article_id } = await query.executeTakeFirstOrThrow();
    return articles.find(({ id }) => id !== article_id)?.slug ?? "";
  };
  const why = { reason: "spam", note: "Said twice." };
  const does = {
    hide: () => hideReply(ctx, { replyId, ...why }),
    show: () => showReply(ctx, { replyId }),
    remove: () => removeReply(ctx, { replyId, ...why }),
    restore: () => restoreReply(ctx, { replyId }),
    lock: () => lockBranch(ctx, { replyId, on: true }),
    unlock: () => lockBranch(ctx, { replyId, on: false }),
    move: () => elsewhere().then((to) => moveAnswer(ctx, { replyId: answer, to, note: "" })),
    merge: () => mergeReply(ctx, { replyId: ids[later] ?? 0, into: ids[earlier] ?? 0, note: "" }),
    undo: async () => {
      const all = await decisionsOf(w, ids);
      const it = all[all.length - 1 - (other % Math.max(1, all.length))];
      if (it) await undoDecision(ctx, { decisionId: it.id });
    },
    vote: () => castVote(w.ctx("zuri"), { replyId, value: other % 2 === 0 ? 1 : -1 }),
  };
  try {
    await does[op]();
  } catch (error) {
    // What can't be done now is refused, and changes nothing.
    const refused = error instanceof Conflict || error instanceof Forbidden || error instanceof Invalid;
    if (!refused) throw error;
  }
}

const decisionsOf = (w: World, ids: readonly number[]) =>
  w.db.read
    .selectFrom("decisions")
    .select(["id", "action", "undone_by"])
    .where("reply_id", "in", ids)
    .orderBy("id")
    .execute();

/** How replies stand to each other, and what they say. */
const standing = (w: World, ids: readonly number[]) =>
  w.db.read
    .selectFrom("replies")
    .select((eb) => [
      "id",
      "article_id",
      "parent_id",
      "answer_id",
      "depth",
      "body",
      "lock_id",
      "merged_into",
      "ups",
      "downs",
      eb("hidden_at", "is", null).as("shown"),
      eb("deleted_at", "is", null).as("there"),
      eb("gone_at", "is", null).as("listed"),
    ])
    .where("id", "in", ids)
    .orderBy("id")
    .execute();

const votes = (w: World, ids: readonly number[]) =>
  w.db.read
    .selectFrom("votes")
    .select(["reply_id", "person_id", "value"])
    .where("reply_id", "in", ids)
    .orderBy("reply_id")
    .orderBy("person_id")
    .execute();

async function holds(w: World, ids: readonly number[], bodies: ReadonlyMap<number, string>): Promise<void> {
  expect(await countDifferences(w.db)).toEqual([]);
  const rows = await standing(w, ids);
  expect(new Map(rows.map((row) => [row.id, row.body]))).toEqual(bodies);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    const parent = row.parent_id === null ? undefined : byId.get(row.parent_id);
    if (!parent) continue;
    expect(parent.id, "a parent has the smaller id").toBeLessThan(row.id);
    if (parent.lock_id !== null)
      expect(row.lock_id, "what stands in a locked branch is locked").not.toBeNull();
    if (row.listed) expect(Boolean(parent.listed), "what is listed stands below something listed").toBe(true);
  }
  for (const row of rows) {
    if (row.lock_id === null) continue;
    expect(byId.get(row.lock_id)?.lock_id, "a lock begins with a reply that it locks").toBe(row.lock_id);
    const above = [row.id];
    for (let at = row.parent_id; at !== null; at = byId.get(at)?.parent_id ?? null) above.push(at);
    expect(above, "a lock begins above what it locks").toContain(row.lock_id);
  }
}

test("random decisions keep every count right and every text; undone in turn, nothing has changed", async () => {
  const w = await world();
  await manyAnswers(w);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const it = await scene(w);
      const before = await standing(w, it.ids);
      const votesBefore = await votes(w, it.ids);
      const bodies = new Map(before.map((row) => [row.id, row.body]));
      for (const one of steps) {
        await carryOut(w, it, one);
        await holds(w, it.ids, bodies);
      }
      if (steps.some(({ op }) => op === "vote")) return;
      const all = await decisionsOf(w, it.ids);
      // One that takes another back is in force as that one's end; one that takes such an end back, as a beginning.
      const undoes = new Map(all.map((decision) => [decision.undone_by, decision.id]));
      const isEnd = (id: number): boolean => {
        const former = undoes.get(id);
        return former !== undefined && !isEnd(former);
      };
      const made = all.filter(({ id, undone_by }) => undone_by === null && !isEnd(id));
      for (const { id } of made.toReversed()) {
        await undoDecision(w.ctx("neema"), { decisionId: id });
        await holds(w, it.ids, bodies);
      }
      expect(await standing(w, it.ids)).toEqual(before);
      expect(await votes(w, it.ids)).toEqual(votesBefore);
    }),
    // As many as a few seconds allow; more, and longer, where somebody looks for trouble.
    {
      numRuns: Number(process.env["RUNS"] ?? 20),
      interruptAfterTimeLimit: Number(process.env["MS"] ?? 6000),
    },
  );
});
