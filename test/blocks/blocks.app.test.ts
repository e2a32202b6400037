/** What somebody who has blocked a person sees of them, and what everybody else does: all of it. */
import { expect, test } from "vitest";
import { articleBySlug } from "../../src/articles/queries.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { readAnswers } from "../../src/discussion/reading.ts";
import { article, reply } from "../support/seed.ts";
import { spied } from "../support/spy.ts";
import { world, type World } from "../support/world.ts";

const PLACEHOLDER = "A reply by somebody you blocked · Show";

const visited = (w: World, articleId: number, upTo: number) =>
  w.db.write((trx) =>
    trx
      .insertInto("visits")
      .values({ person_id: w.ids.amina, article_id: articleId, seen_id: upTo, updated_at: 1 })
      .execute(),
  );

test("who blocks sees a line where the other replied, on every page, and all the rest as before", async () => {
  const w = await world();
  const a = await article(w);
  const theirs = await reply(w, { article: a, by: "baraka", body: "Paint it **red**." });
  const below = await reply(w, { article: a, by: "juma", parent: theirs, body: "Red fades." });
  const amina = await w.as("amina");
  const answer = await amina.post("/people/baraka/blocked", { on: 1 });
  expect([answer.status, answer.location]).toEqual([303, "/people/baraka"]);
  expect((await amina.follow(answer)).text("#status")).toContain("Blocked.");
  // Again, and in another spelling: the same.
  expect((await amina.post("/people/BARAKA/blocked", { on: 1 })).location).toBe("/people/baraka");

  for (const path of [a.path, `${a.path}/replies`, `/replies/${theirs}`, `/replies/${below}`]) {
    const page = await amina.get(path);
    expect([path, page.text(`#reply-${theirs} summary`)]).toEqual([path, PLACEHOLDER]);
    // It is there for who wants it, without a script.
    expect(page.text(`#reply-${theirs} > details:not([open]) .prose`)).toBe("Paint it red.");
    expect(page.text(`#reply-${below} .prose`)).toBe("Red fades.");
    expect(page.document.querySelector(`#reply-${below} details`)).toBeNull();
  }
  expect((await amina.get(`/replies/${theirs}`)).text("h1")).toBe("One reply in its context");
  for (const path of [a.path, `${a.path}/replies`, `/replies/${theirs}/below`])
    expect((await amina.getHx(path)).html).not.toContain('aria-labelledby="who-' + theirs);
  // A change that comes in while the page is open.
  const event = { kind: "changed", replyId: theirs } as const;
  await w.db.write((trx) =>
    trx
      .insertInto("events")
      .values({ article_id: a.id, version: 1, kind: event.kind, reply_id: theirs, created_at: 1 })
      .execute(),
  );
  await w.db.write((trx) =>
    trx.updateTable("discussions").set({ version: 1 }).where("article_id", "=", a.id).execute(),
  );
  const changes = await amina.getHx(`${a.path}/changes?as=${w.ids.amina}&after=0&shown=1`);
  expect(changes.html).toContain("A reply by somebody you blocked");

  // What the author picked of them stands above the answers for everybody else.
  await w.db.write((trx) =>
    trx
      .insertInto("picks")
      .values({ reply_id: theirs, article_id: a.id, criterion: "The boldest.", created_at: 1 })
      .execute(),
  );
  expect((await w.visitor().get(a.path)).text("#discussion-head")).toContain("Paint it red.");
  expect((await amina.get(a.path)).text("#discussion-head")).not.toContain("Paint it red.");

  // Neither the one who is blocked notices, nor does anybody else; and elsewhere nothing is different.
  for (const other of [await w.as("baraka"), await w.as("neema"), w.visitor()])
    expect((await other.get(a.path)).html).not.toContain("is-blocked");
  expect((await amina.get("/people/baraka")).text(".results blockquote")).toBe("Paint it red.");
  expect((await (await w.as("baraka")).get("/people/amina")).text("#block button")).toBe("Block");

  const back = await amina.postHx("/people/baraka/blocked", { on: 0 });
  expect([back.status, back.text("#block button")]).toEqual([200, "Block"]);
  expect((await amina.get(a.path)).html).not.toContain("is-blocked");
  expect(await w.db.read.selectFrom("blocks").selectAll().execute()).toEqual([]);
});

test("what blocked people write is not new, and is announced to nobody who blocked them", async () => {
  const w = await world();
  const a = await article(w);
  const first = await reply(w, { article: a, by: "juma" });
  await visited(w, a.id, first);
  for (let n = 0; n < 3; n += 1) await reply(w, { article: a, by: "baraka", parent: first });
  await reply(w, { article: a, by: "neema", parent: first });
  const amina = await w.as("amina");
  const fresh = async () => {
    const page = await amina.get(a.path);
    return [page.text(".news > p"), page.document.querySelectorAll(".tag.new").length];
  };
  const [before] = await fresh();
  expect(before).toContain("4");
  await amina.post("/people/baraka/blocked", { on: 1 });
  const [after, tags] = await fresh();
  expect(after).toContain("1");
  expect(tags).toBeLessThanOrEqual(1);

  const arrivals = async () =>
    (await amina.getHx(`${a.path}/changes?as=${w.ids.amina}&after=0&shown=0`)).text("#show-arrivals");
  await postReply(w.ctx("baraka"), { slug: a.slug, parentId: first, body: "Red it is.", key: "blocked-1" });
  expect(await arrivals()).toBeNull();
  await postReply(w.ctx("neema"), { slug: a.slug, parentId: first, body: "Green!", key: "blocked-2" });
  expect(await arrivals()).toContain("1");
  const came = await amina.getHx(`${a.path}/arrivals?as=${w.ids.amina}&after=0`);
  expect(came.html).toContain("A reply by somebody you blocked");
  expect(came.text("hx-partial[hx-target='#arrivals'] .notice")).toMatch(
    /^1 reply came in\..*Neema’s reply$/,
  );
});

test("whoever blocks nobody asks for nothing more, and whoever does for one query", async () => {
  const w = await world();
  const a = await article(w);
  const first = await reply(w, { article: a, by: "juma" });
  await visited(w, a.id, first);
  for (let n = 0; n < 8; n += 1) await reply(w, { article: a, by: "baraka", parent: first });
  const queries = async () => {
    const { ctx, asked } = spied(w, w.ctx("amina"));
    const found = await articleBySlug(w.ctx(null), a.slug);
    if (!found) throw new Error("no article");
    await readAnswers(ctx, found, { sort: "best", show: null }, null);
    return asked.length;
  };
  const before = await queries();
  await (await w.as("amina")).post("/people/baraka/blocked", { on: 1 });
  expect(await queries()).toBe(before + 1);
  expect(before).toBeLessThan(12);
});

test("the list has everybody one has blocked, with the way back; nobody blocks themselves, or nobody", async () => {
  const w = await world();
  const amina = await w.as("amina");
  expect((await amina.get("/settings/blocked")).text(".empty h2")).toBe("You have blocked nobody");
  const { id } = await w.person("a-name-as-long-as-one-can-be30");
  const hostile = `<img src=x onerror=alert(1)> "x"`;
  await w.db.write((trx) =>
    trx.updateTable("people").set({ display_name: hostile }).where("id", "=", id).execute(),
  );
  await amina.post("/people/a-name-as-long-as-one-can-be30/blocked", { on: 1 });
  w.pass(1000);
  await amina.post("/people/baraka/blocked", { on: 1 });
  const page = await amina.get("/settings/blocked");
  const names = [...page.document.querySelectorAll(".entries > li > p > a")].map((link) => link.textContent);
  expect(names).toEqual(["Baraka", hostile]);
  expect(page.document.querySelector("main img")).toBeNull();
  const form = page.document.querySelector(".entries form");
  const undone = await amina.post(form?.getAttribute("action") ?? "", { on: 0, next: "/settings/blocked" });
  expect(undone.location).toBe("/settings/blocked");
  expect((await amina.follow(undone)).document.querySelectorAll(".entries > li").length).toBe(1);
  expect((await amina.post("/people/amina/blocked", { on: 1 })).status).toBe(403);
  expect((await amina.get("/people/amina")).document.querySelector("#block")).toBeNull();
  expect((await amina.post("/people/nobody/blocked", { on: 1 })).status).toBe(404);
  expect((await amina.post("/people/baraka/blocked", { on: "x" })).status).toBe(400);
  expect((await amina.post("/people/baraka/blocked", { on: 1, next: "//evil.example" })).location).toBe(
    "/people/baraka",
  );
  expect((await w.visitor().post("/people/baraka/blocked", { on: 1 })).location).toMatch(/^\/login/);
  expect((await w.visitor().get("/people/baraka")).document.querySelector("#block")).toBeNull();
});
