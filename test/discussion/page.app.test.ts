import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

test("the page shows the article, its prompt and its answers with their replies", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry", prompt: "Who pays for the ferry?" });
  const answer = await reply(w, { article: a, body: "The **port** does.", by: "amina" });
  const nested = await reply(w, { article: a, parent: answer, body: "With whose money?", by: "baraka" });
  const page = await w.visitor().get(a.path);
  expect(page.status).toBe(200);
  expect(page.text("h1")).toBe("The ferry");
  expect(page.text("#prompt #question")).toBe("Who pays for the ferry?");
  expect(page.text("#answers-count")).toBe("1 answer");
  expect(
    page.document.querySelector(`#replies > ol > li > #reply-${answer} .prose strong`)?.textContent,
  ).toBe("port");
  expect(
    page.document.querySelector(`#thread-${answer} > ol.replies > li > #reply-${nested}`),
  ).not.toBeNull();
  expect(page.document.querySelector("#replies form.composer")).toBeNull();
  expect(page.document.querySelector("#discussion form#composer textarea[name=body]")).not.toBeNull();
});

const ids = (page: { document: Document }) =>
  [...page.document.querySelectorAll("#replies article.reply")].map((element) =>
    Number(element.id.replace("reply-", "")),
  );

const order = (page: { document: Document }) =>
  [...page.document.querySelectorAll("#answers > li > article.reply")].map((element) =>
    Number(element.id.replace("reply-", "")),
  );

test("pinned first, then best; newest and oldest to choose, whole or as a fragment", async () => {
  const w = await world();
  const a = await article(w);
  const plain = await reply(w, { article: a });
  const good = await reply(w, { article: a, ups: 40, downs: 10 });
  const young = await reply(w, { article: a, ups: 2 });
  const bad = await reply(w, { article: a, downs: 5 });
  const pinned = await reply(w, { article: a, downs: 1 });
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ pinned_at: 1 }).where("id", "=", pinned).execute(),
  );
  const visitor = w.visitor();
  expect(order(await visitor.get(a.path))).toEqual([pinned, good, young, plain, bad]);
  expect(order(await visitor.get(`${a.path}?sort=new`))).toEqual([pinned, bad, young, good, plain]);
  expect(order(await visitor.get(`${a.path}?sort=nonsense`))).toEqual([pinned, good, young, plain, bad]);
  const fragment = await visitor.getHx(`${a.path}?sort=old`);
  expect(order(fragment)).toEqual([pinned, plain, good, young, bad]);
  expect(fragment.html).not.toContain("<html");
  expect(fragment.document.querySelector("#composer")).toBeNull();
  expect(fragment.text("#sorts [aria-current]")).toBe("Oldest");
});

test("more than a page of answers: the next ones come as a page and as a fragment, none twice, none left out", async () => {
  const w = await world();
  const a = await article(w);
  const ids: number[] = [];
  for (let i = 0; i < 120; i += 1) ids.push(await reply(w, { article: a, ups: i % 7, downs: i % 3 }));
  const visitor = w.visitor();
  for (const sort of ["best", "new", "old"]) {
    for (const get of [visitor.get.bind(visitor), visitor.getHx.bind(visitor)]) {
      const seen: number[] = [];
      let page = await visitor.get(`${a.path}?sort=${sort}`);
      for (;;) {
        const answers = page.document.querySelectorAll("article.reply");
        for (const element of answers) seen.push(Number(element.id.replace("reply-", "")));
        const more = page.document.querySelector("a.more-replies")?.getAttribute("href");
        if (!more) break;
        page = await get(more);
        expect(page.status).toBe(200);
      }
      expect(seen).toHaveLength(120);
      expect(new Set(seen)).toEqual(new Set(ids));
    }
  }
  const odd = await visitor.get(`${a.path}/replies?after=drop%20table&sort=best`);
  expect(odd.status).toBe(200);
});

test("a thread forty levels deep can be reached step by step, read and answered", async () => {
  const w = await world();
  const a = await article(w);
  const line: number[] = [];
  for (let i = 0; i < 41; i += 1)
    line.push(await reply(w, { article: a, ...(i ? { parent: line[i - 1] ?? 0 } : {}) }));
  const visitor = w.visitor();
  let page = await visitor.get(a.path);
  expect(ids(page)).toEqual(line.slice(0, 4));
  expect(page.text(".fold")).toBe("37 more replies: show 3");
  const reached = new Set(ids(page));
  const path: string[] = [];
  for (;;) {
    const on = page.document.querySelector("#replies .fold, #replies .deeper")?.getAttribute("href");
    if (!on) break;
    path.push(on);
    page = await visitor.get(on);
    for (const id of ids(page)) reached.add(id);
  }
  expect([...reached].sort((x, y) => x - y)).toEqual(line);
  expect(path).toEqual(
    [0, 6, 12, 18, 24, 30, 36].map((depth) => `/replies/${line[depth]}#reply-${line[depth]}`),
  );
  const amina = await w.as("amina");
  const last = line.at(-1) ?? 0;
  const deep = await amina.get(`/replies/${last}`);
  expect(deep.document.querySelector("input[name=parent_id]")?.getAttribute("value")).toBe(String(last));
  const sent = await amina.post(`${a.path}/replies`, {
    body: "From down here.",
    parent_id: last,
    key: "deep",
  });
  expect(sent.status).toBe(303);
  expect((await amina.follow(sent)).document.querySelector("#replies .in-context")?.textContent).toContain(
    "From down here.",
  );
});

test("a hidden reply leaves a placeholder with the reason; its writer and the moderators read it, its replies stay", async () => {
  const w = await world();
  const a = await article(w);
  const hidden = await reply(w, { article: a, by: "amina", body: "Buy my ferry!" });
  const below = await reply(w, { article: a, parent: hidden, by: "baraka" });
  await w.db.write((trx) =>
    trx
      .updateTable("replies")
      .set({ hidden_at: 1, hidden_reason: "off-topic", hidden_note: "Ferries are sold at the harbour." })
      .where("id", "=", hidden)
      .execute(),
  );
  for (const client of [w.visitor(), await w.as("baraka"), await w.as("juma")]) {
    for (const path of [a.path, `/replies/${hidden}`, `/replies/${below}`]) {
      const page = await client.get(path);
      expect(page.html).not.toContain("Buy my ferry!");
      expect(page.html).not.toContain("sold at the harbour");
      expect(page.text(`#reply-${hidden} .gone`)).toBe("Hidden by a moderator: off the question");
      expect(page.document.querySelector(`#reply-${below} .prose`)).not.toBeNull();
    }
  }
  for (const client of [await w.as("amina"), await w.as("neema")]) {
    const page = await client.get(a.path);
    expect(page.text(`#reply-${hidden}`)).toContain("Buy my ferry!");
    expect(page.text(`#reply-${hidden} .notice`)).toContain("Ferries are sold at the harbour.");
  }
});

test("a draft and a removed article are not there for readers, but for their author and the moderators", async () => {
  const w = await world();
  for (const a of [await article(w, { publishedAt: null }), await article(w, { removedAt: 1 })]) {
    const id = await reply(w, { article: a });
    for (const path of [a.path, `${a.path}/replies`, `/replies/${id}`]) {
      expect((await w.visitor().get(path)).status).toBe(404);
      expect((await (await w.as("amina")).get(path)).status).toBe(404);
      expect((await (await w.as("juma")).get(path)).status).toBe(200);
      expect((await (await w.as("neema")).get(path)).status).toBe(200);
    }
  }
});

test("a former slug leads to the present one, with its query", async () => {
  const w = await world();
  const a = await article(w, { slug: "new-name" });
  await w.db.write((trx) =>
    trx.insertInto("slugs").values({ slug: "alter-name-für-öl", article_id: a.id }).execute(),
  );
  const moved = await w.visitor().get(`/articles/${encodeURIComponent("alter-name-für-öl")}?sort=new`);
  expect(moved.status).toBe(301);
  expect(moved.location).toBe("/articles/new-name?sort=new");
});

test("an edited question says so; a locked one offers no composer, no votes and no replies", async () => {
  const w = await world();
  const a = await article(w, { lockedAt: 1 });
  const id = await reply(w, { article: a });
  await w.db.write((trx) =>
    trx
      .updateTable("discussions")
      .set({ prompt_edited_at: Date.UTC(2026, 0, 5) })
      .where("article_id", "=", a.id)
      .execute(),
  );
  const page = await (await w.as("baraka")).get(a.path);
  expect(page.text("#prompt .edited")).toContain("5 January");
  expect(page.text("#prompt")).toContain("Locked");
  expect(page.document.querySelector("#composer textarea")).toBeNull();
  expect(page.document.querySelector(`#up-${id}`)).toBeNull();
  expect(page.document.querySelector("[data-reply-to]")).toBeNull();
});

test("an address that a draft once had tells nobody where the draft is now", async () => {
  const w = await world();
  const draft = await article(w, { publishedAt: null });
  await w.db.write((trx) => trx.insertInto("slugs").values({ slug: "once", article_id: draft.id }).execute());
  const asked = await w.visitor().get("/articles/once");
  expect([asked.status, asked.location]).toEqual([404, null]);
  expect((await (await w.as("juma")).get("/articles/once")).location).toBe(draft.path);
});

test("a reply deep down shows the ones next above it, and the way further up", async () => {
  const w = await world();
  const a = await article(w);
  const line = [await reply(w, { article: a })];
  for (let n = 0; n < 30; n += 1) line.push(await reply(w, { article: a, parent: line.at(-1) ?? 0 }));
  const page = await w.visitor().get(`/replies/${line.at(-1)}`);
  const above = [...page.document.querySelectorAll("ol.above > li")].map((item) => item.id);
  expect(above).toEqual(line.slice(27, 30).map((id) => `thread-${id}`));
  const up = page.document.querySelector("#discussion > p .deeper")?.getAttribute("href");
  expect(up).toBe(`/replies/${line[26]}#reply-${line[26]}`);
  expect(page.text("h1")).toBe("Amina’s reply");
  expect(page.document.querySelector("article.in-context")?.id).toBe(`reply-${line.at(-1)}`);
  const near = await w.visitor().get(`/replies/${line[3]}`);
  expect(near.document.querySelectorAll("ol.above > li").length).toBe(3);
  expect(near.document.querySelector("#discussion > p .deeper")).toBeNull();
});

test("every link to a reply's own page leads to the reply itself", async () => {
  const w = await world();
  const a = await article(w);
  const line = [await reply(w, { article: a, by: "baraka" })];
  for (let n = 0; n < 12; n += 1)
    line.push(await reply(w, { article: a, by: "baraka", parent: line.at(-1) ?? 0 }));
  const top = line[0] ?? 0;
  await w.db.write((trx) =>
    trx
      .insertInto("picks")
      .values({ reply_id: top, article_id: a.id, criterion: "For the bench", created_at: 1 })
      .execute(),
  );
  const amina = await w.as("amina");
  const paths = [a.path, `/replies/${line[6]}`, `/replies/${top}`, "/people/baraka", "/people/amina"];
  const links = new Set<string>();
  for (const path of paths)
    for (const link of (await amina.get(path)).document.querySelectorAll("a[href^='/replies/']"))
      links.add(link.getAttribute("href") ?? "");
  const own = [...links].filter((href) => /^\/replies\/\d+(?:#|$)/.test(href) && !href.endsWith("#composer"));
  expect(own.length).toBeGreaterThan(10);
  for (const href of own) expect(href).toMatch(/^\/replies\/(\d+)#reply-\1$/);
});
