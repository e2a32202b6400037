import { expect, test } from "vitest";
import { DAY } from "../../src/lib/clock.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const set = (w: World, id: number, state: { hidden_at?: number; deleted_at?: number }) =>
  w.db.write((trx) => trx.updateTable("replies").set(state).where("id", "=", id).execute());

test("a profile has the counts, and the replies with what they answer", async () => {
  const w = await world();
  const ferry = await article(w, { title: "The ferry" });
  const answer = await reply(w, { article: ferry, by: "amina", body: "A **sewing** machine." });
  const other = await reply(w, { article: ferry, by: "baraka" });
  const inner = await reply(w, {
    article: ferry,
    by: "amina",
    parent: other,
    body: "And [thread](https://example.org)?",
  });
  const page = await w.visitor().get("/people/amina");
  expect(page.text("h1")).toBe("Amina");
  expect([...page.document.querySelectorAll(".profile dd")].map((dd) => dd.textContent)).toEqual(["1", "2"]);
  const links = [...page.document.querySelectorAll(".results a")];
  expect(links.map((a) => a.getAttribute("href"))).toEqual([
    `/replies/${inner}#reply-${inner}`,
    `/replies/${answer}#reply-${answer}`,
  ]);
  expect(links.map((a) => a.textContent.replace(/\s+/g, " ").trim())).toEqual([
    "Reply to Baraka, below The ferry",
    "Answer to The ferry",
  ]);
  const texts = [...page.document.querySelectorAll(".results blockquote")].map((b) => b.textContent);
  expect(texts).toEqual(["And thread?", "A sewing machine."]);
});

test("what is hidden, deleted, unpublished or taken down is on no profile and in no count", async () => {
  const w = await world();
  const ferry = await article(w);
  const draft = await article(w, { publishedAt: null, title: "A draft" });
  const gone = await article(w, { removedAt: 5, title: "Taken down" });
  await reply(w, { article: ferry, body: "Seen by all." });
  await set(w, await reply(w, { article: ferry, body: "Hidden away." }), { hidden_at: 5 });
  await set(w, await reply(w, { article: ferry, body: "Deleted since." }), { deleted_at: 5 });
  await reply(w, { article: draft, body: "Below a draft." });
  await reply(w, { article: gone, body: "Below a ruin." });
  for (const browser of [w.visitor(), await w.as("amina"), await w.as("zuri")]) {
    const page = await browser.get("/people/amina");
    expect(page.document.querySelectorAll(".results > li").length).toBe(1);
    expect(page.html).not.toMatch(/Hidden away|Deleted since|Below a|A draft|Taken down/);
    expect(page.text(".profile dd")).toBe("1");
    expect((await browser.get("/people")).text(".person-list > li:first-child")).toContain("1 reply");
    expect((await browser.get("/people/juma")).html).not.toMatch(/A draft|Taken down/);
  }
});

test("whose hidden reply was answered is not told", async () => {
  const w = await world();
  const ferry = await article(w, { title: "The ferry" });
  const parent = await reply(w, { article: ferry, by: "baraka" });
  await reply(w, { article: ferry, by: "amina", parent });
  await set(w, parent, { hidden_at: 5 });
  const page = await w.visitor().get("/people/amina");
  expect(page.text(".results a")).toBe("Reply below The ferry");
  expect(page.html).not.toContain("Baraka");
});

test("an author's page has the articles", async () => {
  const w = await world();
  await article(w, { title: "The ferry", prompt: "What first?" });
  const page = await w.visitor().get("/people/juma");
  expect(page.text("#their-articles + .results a")).toBe("The ferry");
  expect(page.text("#their-articles + .results .excerpt")).toBe("What first?");
  expect(page.text(".tag")).toBe("Author");
});

test("ten replies a page, each once", async () => {
  const w = await world();
  const ferry = await article(w);
  for (let n = 0; n < 23; n += 1) await reply(w, { article: ferry, body: `Thing number ${n}.` });
  const seen: string[] = [];
  let path: string | null | undefined = "/people/amina";
  let pages = 0;
  while (path) {
    const page = await w.visitor().get(path);
    seen.push(...[...page.document.querySelectorAll("blockquote")].map((b) => b.textContent));
    path = page.document.querySelector(".pager [rel=next]")?.getAttribute("href");
    pages += 1;
  }
  expect([pages, seen.length, new Set(seen).size]).toEqual([3, 23, 23]);
  expect((await w.visitor().get("/people/amina?before=1")).text(".empty")).toBe("Nothing earlier than this.");
  expect((await w.visitor().get("/people/amina?before=x")).status).toBe(404);
});

test("every spelling of a name leads to the one page of its person", async () => {
  const w = await world();
  for (const name of ["AMINA", "аmina", "ａｍｉｎａ", "arnina"]) {
    const answer = await w.visitor().get(`/people/${encodeURIComponent(name)}`);
    expect([name, answer.status, answer.location]).toEqual([name, 303, "/people/amina"]);
  }
  const { id } = await w.person("محمّد");
  const path = `/people/${encodeURIComponent("محمّد")}`;
  expect((await w.visitor().get(path)).status).toBe(200);
  await w.db.write((trx) =>
    trx
      .updateTable("people")
      .set({ username: "MIRA", username_folded: "rnlra" })
      .where("id", "=", id)
      .execute(),
  );
  expect((await w.visitor().get("/people/mira")).location).toBe("/people/MIRA");
  expect((await w.visitor().get("/people/MIRA")).status).toBe(200);
});

test("a name that nobody can have is not found, never a fault", async () => {
  const w = await world();
  for (const name of [
    "nobody-here",
    "%00",
    "a%00b",
    "%E0%A4",
    "..%2f..%2fetc",
    "a%0d%0ab",
    "x".repeat(3000),
    "'--",
    "%F0%9F%8C%8A",
    "a b",
  ]) {
    expect([name, (await w.visitor().get(`/people/${name}`)).status]).toEqual([name, 404]);
  }
});

test("the list goes by replies or by age, and has everybody on some page", async () => {
  const w = await world();
  const ferry = await article(w);
  await reply(w, { article: ferry, by: "baraka" });
  await reply(w, { article: ferry, by: "baraka" });
  await reply(w, { article: ferry, by: "juma" });
  w.pass(DAY);
  for (let n = 0; n < 30; n += 1) await w.person(`reader-${n}`);
  const names = async (path: string) =>
    [...(await w.visitor().get(path)).document.querySelectorAll(".person-list a")].map((a) => a.textContent);
  expect((await names("/people")).slice(0, 3)).toEqual(["Baraka", "Juma", "Amina"]);
  expect((await names("/people?show=new"))[0]).toBe("Reader-29");
  const all = [...(await names("/people")), ...(await names("/people?page=2"))];
  expect([all.length, new Set(all).size]).toEqual([35, 35]);
  for (const page of ["3", "0", "x"])
    expect((await w.visitor().get(`/people?page=${page}`)).status).toBe(404);
});

test("what people say about themselves is text", async () => {
  const w = await world();
  const hostile = `<img src=x onerror=alert(1)> "quoted" <script>1</script>`;
  await w.db.write((trx) =>
    trx
      .updateTable("people")
      .set({ about: hostile, display_name: hostile })
      .where("id", "=", w.ids.amina)
      .execute(),
  );
  for (const path of ["/people", "/people/amina"]) {
    const page = await w.visitor().get(path);
    expect(page.document.querySelector("main img, main script")).toBeNull();
  }
  expect((await w.visitor().get("/people/amina")).text("h1")).toBe(hostile);
});
