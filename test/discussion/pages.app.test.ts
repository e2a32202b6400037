/** Pages of answers while others write: nothing twice, nothing left out. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SHOWN } from "../../src/discussion/cursor.ts";
import { NEXT_PAGE, PAGE } from "../../src/discussion/queries.ts";
import { SORTS, type Sort } from "../../src/discussion/sorts.ts";
import { hideReply, pinReply, showReply } from "../../src/moderation/actions.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";
import { answersIn, bulk } from "./support.ts";

/** What others do while somebody reads on; `at` picks the answer. */
const act = fc.record({
  what: fc.constantFrom("post", "up", "down", "answer", "hide", "show", "pin", "unpin", "delete"),
  at: fc.nat({ max: 10_000 }),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

async function happen(w: World, a: SeededArticle, ids: readonly number[], gone: Set<number>, one: Act) {
  const id = ids[one.at % ids.length] ?? 0;
  const neema = w.ctx("neema");
  const vote = async (value: 1 | -1) => {
    const voters: Name[] = ["amina", "baraka", "juma", "neema", "zuri"];
    for (const name of voters) await castVote(w.ctx(name), { replyId: id, value }).catch(() => {});
  };
  switch (one.what) {
    case "post":
      return reply(w, { article: a, ups: one.at % 30 });
    case "up":
      return vote(1);
    case "down":
      return vote(-1);
    case "answer":
      return reply(w, { article: a, parent: id, by: "juma" });
    case "hide":
      return hideReply(neema, { replyId: id, reason: "other", note: "" }).catch(() => null);
    case "show":
      return showReply(neema, { replyId: id }).catch(() => null);
    case "pin":
      return pinReply(neema, { replyId: id, on: true }).catch(() => null);
    case "unpin":
      return pinReply(neema, { replyId: id, on: false }).catch(() => null);
    case "delete":
      gone.add(id);
      return w.db.write((trx) =>
        trx.updateTable("replies").set({ deleted_at: 1, gone_at: 1 }).where("id", "=", id).execute(),
      );
    default:
      return null;
  }
}

for (const sort of SORTS) {
  test(`${sort}: whatever happens between the pages, each answer is shown exactly once`, async () => {
    const w = await world();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(act, { maxLength: 8 }), { maxLength: 4 }),
        fc.boolean(),
        async (between, hx) => {
          const a = await article(w);
          const ids = await bulk(w, a.id, PAGE + 2 * NEXT_PAGE + 9, undefined, (n) => ({
            ups: (n * 7) % 12,
            downs: (n * 3) % 5,
          }));
          await pinReply(w.ctx("neema"), { replyId: ids[77] ?? 0, on: true });
          await pinReply(w.ctx("neema"), { replyId: ids[3] ?? 0, on: true });
          const visitor = w.visitor();
          const seen: number[] = [];
          const gone = new Set<number>();
          let page = await visitor.get(`${a.path}?sort=${sort}`);
          for (let n = 0; ; n += 1) {
            expect(page.status).toBe(200);
            seen.push(...answersIn(page));
            const more = page.document.querySelector("a.more-replies")?.getAttribute("href");
            if (!more) break;
            for (const one of between[n] ?? []) await happen(w, a, ids, gone, one);
            page = await (hx ? visitor.getHx(more) : visitor.get(more));
          }
          expect(seen).toHaveLength(new Set(seen).size);
          const missing = ids.filter((id) => !gone.has(id) && !seen.includes(id));
          expect(missing).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });
}

test("beyond what an address can carry, the pages go on behind a place in the order", async () => {
  const w = await world();
  const a = await article(w);
  const ids = await bulk(w, a.id, MOST_SHOWN + 3 * NEXT_PAGE, undefined, (n) => ({
    ups: n % 9,
    downs: n % 4,
  }));
  const visitor = w.visitor();
  for (const sort of ["best", "divided"] satisfies Sort[]) {
    const seen: number[] = [];
    const kinds = new Set<string>();
    for (let more: string | null = `${a.path}/replies?sort=${sort}`; more;) {
      const page: Awaited<ReturnType<typeof visitor.get>> = await visitor.getHx(more);
      seen.push(...answersIn(page));
      more = page.document.querySelector("a.more-replies")?.getAttribute("href") ?? null;
      if (more) kinds.add(/after=(.)/.exec(more)?.[1] ?? "");
      expect((more ?? "").length).toBeLessThan(6500);
    }
    expect([...kinds]).toEqual(["s", "p"]);
    expect(seen).toHaveLength(ids.length);
    expect(new Set(seen).size).toBe(ids.length);
  }
});

test("a cursor that is none, or belongs to another order or discussion, begins at the beginning or shows what is there", async () => {
  const w = await world();
  const a = await article(w);
  const ids = await bulk(w, a.id, 5);
  for (const after of [
    "drop%20table",
    "s.AQ",
    "i.0.",
    "p.1_1_1",
    "s.%00",
    "i.99999999999999999.",
    "s." + "A".repeat(7000),
  ]) {
    for (const sort of SORTS) {
      const page = await w.visitor().get(`${a.path}/replies?sort=${sort}&after=${after}`);
      expect(page.status).toBe(200);
      for (const id of answersIn(page)) expect(ids).toContain(id);
      const branch = await w.visitor().getHx(`/replies/${ids[0]}/below?after=${after}&until=${after}`);
      expect(branch.status).toBe(200);
    }
  }
});
