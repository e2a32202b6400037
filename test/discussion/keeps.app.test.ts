/** Any sequence of what people and moderators do keeps the tree, the counts and the standing right. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { postReply } from "../../src/discussion/actions.ts";
import { deleteReply, undeleteReply } from "../../src/discussion/actions-deleting.ts";
import { editReply } from "../../src/discussion/actions-own.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../../src/errors.ts";
import { hideReply, pinReply, showReply } from "../../src/moderation/actions.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, manyAnswers, type SeededArticle } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";
import { repliesIn } from "./support.ts";

const people: Name[] = ["amina", "baraka", "juma", "neema"];
const act = fc.record({
  what: fc.constantFrom(
    "post",
    "post",
    "post",
    "edit",
    "delete",
    "undelete",
    "hide",
    "show",
    "vote",
    "pin",
    "wait",
  ),
  by: fc.constantFrom(...people),
  // Few to pick from, so that the same reply is hidden, shown, deleted and voted on in turn.
  at: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 999 })),
  value: fc.constantFrom(1 as const, -1 as const, 0 as const),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

interface Written {
  id: number;
  by: Name;
}

/** Does it, where it is allowed. */
async function happen(w: World, a: SeededArticle, written: Written[], one: Act, key: string): Promise<void> {
  const target = written[one.at % (written.length + 1)];
  const replyId = target?.id ?? 0;
  const ctx = w.ctx(one.by);
  const own = w.ctx(target?.by ?? one.by);
  const body = `Said as ${key}, about the ferry.`;
  switch (one.what) {
    case "post": {
      const { id } = await postReply(ctx, { slug: a.slug, parentId: target?.id ?? null, body, key });
      written.push({ id, by: one.by });
      return;
    }
    case "edit":
      await editReply(own, { replyId, body, version: null, merged: false });
      return;
    case "delete":
      await deleteReply(own, { replyId });
      return;
    case "undelete":
      await undeleteReply(own, { replyId });
      return;
    case "hide":
      await hideReply(w.ctx("neema"), { replyId, reason: "other", note: "" });
      return;
    case "show":
      await showReply(w.ctx("neema"), { replyId });
      return;
    case "vote":
      await castVote(ctx, { replyId, value: one.value });
      return;
    case "pin":
      await pinReply(w.ctx("neema"), { replyId, on: one.value === 1 });
      return;
    case "wait":
      w.pass(9000);
  }
}

/** Every reply that the page leads to, by its folds, its further pages and the threads that go on. */
async function reachable(w: World, path: string): Promise<Set<number>> {
  const seen = new Set<number>();
  const open = [path];
  const opened = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (opened.has(next)) continue;
    opened.add(next);
    const page = await w.visitor().get(next);
    expect(page.status).toBe(200);
    for (const id of repliesIn(page, "#replies")) seen.add(id);
    for (const link of page.document.querySelectorAll("#replies :is(.fold, .deeper, .more-replies)"))
      open.push(link.getAttribute("href")?.split("#")[0] ?? path);
  }
  return seen;
}

test("tree, counts and standing are what counting anew gives, and every visible reply can be reached", async () => {
  const w = await world();
  await manyAnswers(w);
  let keys = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 15, maxLength: 60, size: "max" }), async (acts) => {
      const a = await article(w);
      const written: Written[] = [];
      for (const one of acts) {
        keys += 1;
        await happen(w, a, written, one, `k${keys}`).catch((error: unknown) => {
          if (![Conflict, Forbidden, Invalid, NotFound].some((known) => error instanceof known)) throw error;
        });
      }
      expect((await countDifferences(w.db)).map(({ text }) => text)).toEqual([]);
      const visible = await w.db.read
        .selectFrom("replies")
        .select("id")
        .where("article_id", "=", a.id)
        .where("hidden_at", "is", null)
        .where("deleted_at", "is", null)
        .execute();
      const reached = await reachable(w, a.path);
      expect(visible.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
