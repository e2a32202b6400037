import { expect, test } from "vitest";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const counts = (w: World, id: number) =>
  w.db.read
    .selectFrom("discussions")
    .select(["answers", "replies", "last_reply_at"])
    .where("article_id", "=", id)
    .executeTakeFirstOrThrow();
const stored = (w: World) => w.db.read.selectFrom("replies").selectAll().orderBy("id").execute();

test("an answer is posted, answered by a redirect to its anchor, and counted", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const sent = await amina.post(`${a.path}/replies`, { body: "The *sewing* machine.", key: "one" });
  const [row] = await stored(w);
  expect(sent.status).toBe(303);
  expect(sent.location).toBe(`${a.path}#reply-${row?.id}`);
  const page = await amina.get(a.path);
  expect(page.document.querySelector(`#reply-${row?.id} em`)?.textContent).toBe("sewing");
  expect(await counts(w, a.id)).toEqual({ answers: 1, replies: 1, last_reply_at: w.deps.clock() });
});

test("with HTMX the answer comes as a fragment, with an empty composer and the counts", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const sent = await amina.postHx(`${a.path}/replies`, { body: "The sewing machine.", key: "one" });
  expect(sent.status).toBe(200);
  expect(sent.html).not.toContain("<html");
  expect(sent.text("form#composer textarea")).toBe("");
  expect(sent.document.querySelector("hx-partial[hx-target='#answers'] li article.reply")).not.toBeNull();
  expect(sent.text("#answers-count")).toBe("1 answer");
  expect(sent.document.querySelector("input[name=key]")?.getAttribute("value")).not.toBe("one");
});

test("a reply to a reply stands below it, and goes to its parent's list", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a });
  const baraka = await w.as("baraka");
  const sent = await baraka.postHx(`${a.path}/replies`, { body: "Not mine.", key: "k", parent_id: answer });
  expect(
    sent.document.querySelector(`hx-partial[hx-target='#replies-${answer}'] article.reply`),
  ).not.toBeNull();
  const [, below] = await stored(w);
  expect(below).toMatchObject({ parent_id: answer, answer_id: answer, depth: 1 });
  expect(await counts(w, a.id)).toMatchObject({ answers: 1, replies: 2 });
});

test("the same key adds nothing a second time, also at the same moment", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const form = { body: "Once is enough.", key: "same" };
  const all = await Promise.all([1, 2, 3, 4].map(() => amina.post(`${a.path}/replies`, form)));
  const again = await amina.post(`${a.path}/replies`, form);
  expect(new Set([...all, again].map((r) => `${r.status} ${r.location}`)).size).toBe(1);
  expect(await stored(w)).toHaveLength(1);
  expect(await counts(w, a.id)).toMatchObject({ answers: 1, replies: 1 });
});

test.each([
  ["empty", "", "nothing to read"],
  ["only space", " \n\t ", "nothing to read"],
  ["only invisible characters", "\u200b\u2060\u00ad\ufe0f", "nothing to read"],
  ["only Markdown marks", "[a]: https://example.org", "nothing to read"],
  ["only a line", "***", "nothing to read"],
  ["10,001 characters", "a".repeat(10_001), "10,000 characters"],
  ["nested too deep", `${"> ".repeat(40)}down here`, "too many levels"],
])("a body that is %s is refused beside the field, and the text stays", async (_what, body, why) => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  for (const sent of [
    await amina.post(`${a.path}/replies`, { body, key: "k" }),
    await amina.postHx(`${a.path}/replies`, { body, key: "k" }),
  ]) {
    expect(sent.status).toBe(422);
    expect(sent.text("#composer-error")).toContain(why);
    expect(sent.document.querySelector("#composer-body")?.getAttribute("aria-describedby")).toContain(
      "composer-error",
    );
    if (body.trim()) expect(sent.html.length).toBeGreaterThan(body.length);
    expect(sent.document.querySelector("input[name=key]")?.getAttribute("value")).toBe("k");
  }
  expect(await stored(w)).toHaveLength(0);
});

test("10,000 characters are enough for anybody, whatever they weigh", async () => {
  const w = await world();
  const a = await article(w);
  const sent = await (await w.as("amina")).post(`${a.path}/replies`, { body: "🌊".repeat(10_000), key: "k" });
  expect(sent.status).toBe(303);
});

test("a newcomer waits between replies, and is told how long with the text kept; others do not", async () => {
  const w = await world({ LIMITS: "on" });
  await manyAnswers(w);
  const a = await article(w);
  const visitor = w.visitor();
  await visitor.post("/register", {
    username: "mgeni",
    email: "mgeni@example.org",
    password: "a long enough one",
  });
  expect((await visitor.post(`${a.path}/replies`, { body: "First.", key: "1" })).status).toBe(303);
  const soon = await visitor.post(`${a.path}/replies`, { body: "Second, kept.", key: "2" });
  expect(soon.status).toBe(429);
  expect(soon.headers.get("retry-after")).toBe("5");
  expect(soon.text("#composer-error")).toContain("wait 5 seconds");
  expect(soon.text("#composer-body")).toBe("Second, kept.");
  w.pass(5000);
  expect((await visitor.post(`${a.path}/replies`, { body: "Second, kept.", key: "2" })).status).toBe(303);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "One.", key: "1" });
  expect((await amina.post(`${a.path}/replies`, { body: "Two.", key: "2" })).status).toBe(303);
});

test("a newcomer's two posts at once: one passes", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const visitor = w.visitor();
  await visitor.post("/register", {
    username: "mgeni",
    email: "mgeni@example.org",
    password: "a long enough one",
  });
  const both = await Promise.all(
    ["1", "2"].map((key) => visitor.post(`${a.path}/replies`, { body: `No. ${key}`, key })),
  );
  expect(both.map((r) => r.status).sort()).toEqual([303, 429]);
});

test("nothing is added to a locked, unpublished or removed article, or below a hidden reply", async () => {
  const w = await world();
  const now = w.deps.clock();
  const amina = await w.as("amina");
  const locked = await article(w, { lockedAt: now });
  const draft = await article(w, { publishedAt: null });
  const removed = await article(w, { removedAt: now });
  const open = await article(w);
  const hidden = await reply(w, { article: open });
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ hidden_at: now }).where("id", "=", hidden).execute(),
  );
  const post = (path: string, more = {}) =>
    amina.post(`${path}/replies`, { body: "Too late.", key: path, ...more });
  expect((await post(locked.path)).status).toBe(403);
  expect((await post(draft.path)).status).toBe(404);
  expect((await post(removed.path)).status).toBe(404);
  expect((await post(open.path, { parent_id: hidden })).status).toBe(403);
  expect((await post("/articles/no-such-thing")).status).toBe(404);
  expect(await stored(w)).toHaveLength(1);
});

test("a parent in another discussion is not found", async () => {
  const w = await world();
  const here = await article(w);
  const there = await reply(w, { article: await article(w) });
  const sent = await (
    await w.as("amina")
  ).post(`${here.path}/replies`, { body: "Hm.", key: "k", parent_id: there });
  expect(sent.status).toBe(404);
});

test("hostile Markdown shows as text: no script, no image, no dangerous link, links marked", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const body = [
    "<script>alert(1)</script> <img src=x onerror=alert(1)>",
    "![picture](https://example.org/x.png) [click](javascript:alert(1)) [data](data:text/html,hi)",
    '<div hx-get="/logout" data-hx-post="/x">hx</div> [ok](https://example.org) https://example.net',
    "# not a headline",
  ].join("\n\n");
  await amina.post(`${a.path}/replies`, { body, key: "k" });
  const prose = (await amina.get(a.path)).document.querySelector(".reply .prose");
  expect(prose?.querySelectorAll("script, img, div, h1, h2").length).toBe(0);
  const links = [...(prose?.querySelectorAll("a") ?? [])];
  const allowed = ["https://example.org/x.png", "https://example.org", "https://example.net"];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(allowed);
  for (const link of links) expect(link.getAttribute("rel")).toBe("nofollow ugc noopener");
  expect(prose?.hasAttribute("hx-ignore")).toBe(true);
});

test("a form sent again with other words adds nothing by itself, and loses none of them", async () => {
  const w = await world();
  await manyAnswers(w);
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "With a typo.", key: "k" });
  for (const send of [
    () => amina.post(`${a.path}/replies`, { body: "Without one.", key: "k" }),
    () => amina.postHx(`${a.path}/replies`, { body: "Without one.", key: "k" }),
  ]) {
    const again = await send();
    expect(again.status).toBe(422);
    expect(again.text("#composer-error")).toContain("posted already");
    expect(again.text("#composer-body")).toBe("Without one.");
    const key = again.document.querySelector("input[name=key]")?.getAttribute("value") ?? "";
    expect(key).not.toBe("k");
    expect(await stored(w)).toHaveLength(1);
  }
  expect((await amina.post(`${a.path}/replies`, { body: "Without one.", key: "k2" })).status).toBe(303);
});

test("a newcomer who clicks twice is not told to wait for what is posted", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const visitor = w.visitor();
  await visitor.post("/register", {
    username: "mgeni",
    email: "mgeni@example.org",
    password: "a long enough one",
  });
  const form = { body: "Once.", key: "k" };
  const all = await Promise.all([1, 2, 3].map(() => visitor.post(`${a.path}/replies`, form)));
  expect(all.map((r) => r.status)).toEqual([303, 303, 303]);
  expect(await stored(w)).toHaveLength(1);
});

test.each([
  ["with a NUL", "a\0b"],
  ["of nothing", ""],
  ["that is endless", "k".repeat(5000)],
])("a key %s is no fault", async (_what, key) => {
  const w = await world();
  const a = await article(w);
  const sent = await (await w.as("amina")).post(`${a.path}/replies`, { body: "Still posted.", key });
  expect(sent.status).toBe(303);
});

test("a link without words shows its address", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "[](https://example.org/map)", key: "k" });
  expect((await amina.get(a.path)).text(".reply .prose a")).toBe("https://example.org/map");
});

test("locked while it was being written: with HTMX the text stays where it is, to be copied", async () => {
  const w = await world();
  const a = await article(w, { lockedAt: 1 });
  const sent = await (await w.as("amina")).postHx(`${a.path}/replies`, { body: "Almost.", key: "k" });
  expect(sent.status).toBe(403);
  expect(sent.text("#composer textarea[readonly]")).toBe("Almost.");
});
