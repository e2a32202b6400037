import { expect, test } from "vitest";
import { PAGE } from "../../src/discussion/queries.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { answersIn } from "./support.ts";

const setPinned = (w: World, id: number, at: number | null) =>
  w.db.write((trx) => trx.updateTable("replies").set({ pinned_at: at }).where("id", "=", id).execute());

test("best, newest, oldest, most discussed and divided, each by its own address", async () => {
  const w = await world();
  const a = await article(w);
  const plain = await reply(w, { article: a });
  const loved = await reply(w, { article: a, ups: 9 });
  const split = await reply(w, { article: a, ups: 6, downs: 5 });
  const heard = await reply(w, { article: a, ups: 5, downs: 1 });
  await reply(w, { article: a, parent: heard, by: "juma", ups: 9 });
  for (let n = 0; n < 3; n += 1) await reply(w, { article: a, parent: plain, by: "baraka" });
  const get = async (query: string) => answersIn(await w.visitor().get(a.path + query));
  expect(await get("")).toEqual([heard, loved, split, plain]);
  expect(await get("?sort=new")).toEqual([heard, split, loved, plain]);
  expect(await get("?sort=old")).toEqual([plain, loved, split, heard]);
  expect(await get("?sort=discussed")).toEqual([plain, heard, loved, split]);
  expect(await get("?sort=divided")).toEqual([split, heard, plain, loved]);
});

test("the filter shows what the author replied to, keeps the order, and can be taken off", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  const none = await visitor.get(`${a.path}?show=author-replied`);
  expect(none.text("#no-answers")).toContain("The author has not replied to an answer yet.");
  const answers: number[] = [];
  for (let n = 0; n < 6; n += 1) answers.push(await reply(w, { article: a, ups: n }));
  for (const n of [1, 4]) await reply(w, { article: a, parent: answers[n] ?? 0, by: "juma" });
  const page = await visitor.get(`${a.path}?sort=old&show=author-replied`);
  expect(answersIn(page)).toEqual([answers[1], answers[4]]);
  expect(page.document.querySelector("#show-author-replied")?.getAttribute("aria-current")).toBe("true");
  const link = (id: string) => page.document.querySelector(`#${id}`)?.getAttribute("href");
  expect(link("sort-new")).toBe(`${a.path}?sort=new&show=author-replied#discussion`);
  expect(link("sort-best")).toBe(`${a.path}?show=author-replied#discussion`);
  expect(link("show-author-replied")).toBe(`${a.path}?sort=old#discussion`);
  const fragment = await visitor.getHx(`${a.path}?sort=new&show=author-replied`);
  expect(answersIn(fragment)).toEqual([answers[4], answers[1]]);
  expect(fragment.text("#sorts #sort-new[aria-current]")).toBe("Newest");
});

test("the choice stays in the link to the next page", async () => {
  const w = await world();
  const a = await article(w);
  for (let n = 0; n < PAGE + 3; n += 1) {
    const answer = await reply(w, { article: a });
    await reply(w, { article: a, parent: answer, by: "juma" });
  }
  const page = await w.visitor().get(`${a.path}?sort=discussed&show=author-replied`);
  const more = page.document.querySelector(".more-replies")?.getAttribute("href") ?? "";
  expect(more).toMatch(/\/replies\?sort=discussed&show=author-replied&after=s\.[\w-]+$/);
  expect(answersIn(await w.visitor().get(more))).toHaveLength(3);
});

test("the third place goes to an answer with few votes, the same for everybody until something changes", async () => {
  const w = await world();
  const a = await article(w);
  const strong: number[] = [];
  for (let n = 0; n < 6; n += 1) strong.push(await reply(w, { article: a, ups: 20 - n }));
  const page = async (name: "amina" | null = null) => (name ? await w.as(name) : w.visitor()).get(a.path);
  expect(answersIn(await page())).toEqual(strong);
  const few: number[] = [];
  for (let n = 0; n < 11; n += 1) few.push(await reply(w, { article: a }));
  const bad = await reply(w, { article: a, downs: 3 });
  const third = async (name: "amina" | null = null) => {
    const shown = await page(name);
    const order = answersIn(shown);
    expect(order.slice(0, 2)).toEqual(strong.slice(0, 2));
    expect(order.slice(3, 7)).toEqual(strong.slice(2));
    expect(new Set(order).size).toBe(18);
    const tagged = [...shown.document.querySelectorAll("article.reply:has(.tag.few)")];
    expect(tagged.map((element) => element.id)).toEqual([`reply-${order[2]}`]);
    return order[2];
  };
  const first = await third();
  expect(few).toContain(first);
  expect(await third("amina")).toBe(first);
  const turns = new Set<number | undefined>();
  for (const value of [1, 0, 1, 0, 1, 0] as const) {
    await castVote(w.ctx("baraka"), { replyId: strong[5] ?? 0, value });
    turns.add(await third());
  }
  expect(turns.size).toBeGreaterThan(2);
  expect(turns.has(bad)).toBe(false);
  for (const sort of ["new", "old", "discussed", "divided"]) {
    const other = await w.visitor().get(`${a.path}?sort=${sort}`);
    expect(other.document.querySelector(".tag.few")).toBeNull();
  }
});

test("pinned answers stand above, in every order, and once", async () => {
  const w = await world();
  const a = await article(w);
  const answers: number[] = [];
  for (let n = 0; n < 8; n += 1) answers.push(await reply(w, { article: a, ups: n }));
  const pinned = answers[3] ?? 0;
  await setPinned(w, pinned, 1);
  for (const sort of ["best", "new", "old", "discussed", "divided"]) {
    const order = answersIn(await w.visitor().get(`${a.path}?sort=${sort}`));
    expect(order[0]).toBe(pinned);
    expect([...order].sort((x, y) => x - y)).toEqual(answers);
  }
});

test("after a redirect the reply is on the page, however long the discussion", async () => {
  const w = await world();
  await manyAnswers(w);
  const amina = await w.as("amina");
  for (const answers of [3, 40]) {
    const a = await article(w);
    const tops: number[] = [];
    for (let n = 0; n < answers; n += 1) tops.push(await reply(w, { article: a, by: "baraka" }));
    const crowd = tops[0] ?? 0;
    for (let n = 0; n < 6; n += 1) await reply(w, { article: a, parent: crowd, by: "baraka" });
    for (const parent of ["", crowd, tops[1] ?? 0]) {
      const key = `k${answers}-${parent}`;
      const sent = await amina.post(`${a.path}/replies`, { body: `Said to ${key}.`, parent_id: parent, key });
      expect(sent.status).toBe(303);
      const anchor = /#(reply-\d+)$/.exec(sent.location ?? "")?.[1];
      const page = await amina.follow(sent);
      expect(page.text(`#${anchor} .prose`)).toBe(`Said to ${key}.`);
      if (answers === 3 && parent !== crowd) expect(sent.location).toBe(`${a.path}#${anchor}`);
    }
  }
});
