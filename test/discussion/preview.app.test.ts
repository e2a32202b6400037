/** Preview, and people to mention. */
import { expect, test } from "vitest";
import { rerender } from "../../src/ops/rerender.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

test("a preview is what posting would show; nothing is stored, nobody need be signed in", async () => {
  const w = await world();
  const a = await article(w);
  const body = "**Bold**, @baraka and <script>\n\n> a quote";
  for (const client of [w.visitor(), await w.as("amina")]) {
    const shown = await client.postHx(`${a.path}/preview`, { body, key: "k" });
    expect(shown.status).toBe(200);
    expect(shown.document.querySelector("textarea")).toBeNull();
    expect(shown.document.querySelector(".prose a.mention")?.getAttribute("href")).toBe("/people/baraka");
    expect(await w.db.read.selectFrom("replies").selectAll().execute()).toEqual([]);
    expect(await w.db.read.selectFrom("pending_replies").selectAll().execute()).toEqual([]);
  }
  const amina = await w.as("amina");
  const preview = await amina.postHx(`${a.path}/preview`, { body, key: "k" });
  await amina.post(`${a.path}/replies`, { body, key: "k" });
  const posted = (await amina.get(a.path)).document.querySelector("#answers .prose");
  expect(preview.document.querySelector(".prose")?.innerHTML).toBe(posted?.innerHTML);
});

test("without JavaScript the preview stands in the composer, with the same text and fields", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a, by: "baraka" });
  const visitor = w.visitor();
  const page = await visitor.post(`${a.path}/preview`, { body: "*Hm*", key: "the-key", parent_id: answer });
  expect(page.status).toBe(200);
  expect(page.document.querySelector("h1")).not.toBeNull();
  expect(page.document.querySelector("#composer #preview em")?.textContent).toBe("Hm");
  expect(page.text("#composer-body")).toBe("*Hm*");
  const field = (name: string) =>
    page.document.querySelector(`#composer [name=${name}]`)?.getAttribute("value");
  expect(field("key")).toBe("the-key");
  expect(field("parent_id")).toBe(String(answer));
  expect(page.text(".addressee bdi")).toBe("Baraka");
});

test("a preview has the problems that posting would have", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const bodies = ["\u200b", "x".repeat(10_001), ">".repeat(40) + " deep"];
  for (const body of bodies) {
    const posted = await amina.post(`${a.path}/replies`, { body, key: "k" });
    const page = await amina.post(`${a.path}/preview`, { body, key: "k" });
    const fragment = await amina.postHx(`${a.path}/preview`, { body, key: "k" });
    expect([posted.status, page.status, fragment.status]).toEqual([422, 422, 422]);
    expect(page.text("#composer-error")).toBe(posted.text("#composer-error"));
    expect(page.text("#composer-body")).toBe(posted.text("#composer-body"));
    expect(fragment.text(".error")).toBe(posted.text("#composer-error"));
    expect(fragment.document.querySelector("textarea")).toBeNull();
  }
  expect((await amina.post("/articles/nowhere/preview", { body: "x" })).status).toBe(404);
});

test("people to mention: those of this discussion first, its author among them, in any script", async () => {
  const w = await world();
  const a = await article(w);
  for (const name of ["Jabali", "jana", "Łucja", "عائشة", "anna_b", "annaxb"]) await w.person(name);
  const { id } = await w.person("jonas");
  await reply(w, { article: a, by: id });
  const names = async (q: string) => {
    const answer = await w.visitor().get(`${a.path}/people?q=${encodeURIComponent(q)}`);
    expect(answer.status).toBe(200);
    return [...answer.document.querySelectorAll("[role=option]")].map((one) => one.getAttribute("data-name"));
  };
  expect(await names("j")).toEqual(["jonas", "juma", "Jabali", "jana"]);
  expect(await names("J")).toEqual(["jonas", "juma", "Jabali", "jana"]);
  expect(await names("łu")).toEqual(["Łucja"]);
  expect(await names("عا")).toEqual(["عائشة"]);
  expect(await names("anna_")).toEqual(["anna_b"]);
  expect(await names("%")).toEqual([]);
  expect(await names("")).toEqual([]);
  expect(await names("nobodyhere")).toEqual([]);
  for (let n = 0; n < 12; n += 1) await w.person(`many${n}`);
  expect(await names("many")).toHaveLength(8);
  expect((await w.visitor().get("/articles/nowhere/people?q=a")).status).toBe(404);
});

test("a mention is a link to whoever has that name, also after texts are rendered anew", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "@BARAKA, @nobody: look", key: "k" });
  const links = async () =>
    [...(await amina.get(a.path)).document.querySelectorAll("#answers .prose a")].map((link) => [
      link.getAttribute("href"),
      link.textContent,
    ]);
  expect(await links()).toEqual([["/people/baraka", "@BARAKA"]]);
  await w.db.write((trx) => trx.updateTable("replies").set({ body_html: "old", renderer: 1 }).execute());
  await rerender(w.db, w.deps.log);
  expect(await links()).toEqual([["/people/baraka", "@BARAKA"]]);
});

test("a reply is in the language of its text: previewed, posted and edited", async () => {
  const w = await world();
  const a = await article(w);
  const arabic = "سأحمل فرن الخبز أولا، حجرا بعد حجر، لأن القرية تجتمع حوله كل صباح";
  const amina = await w.as("amina");
  const langIn = (page: { document: Document }, within: string) =>
    page.document.querySelector(`${within} .prose`)?.getAttribute("lang");
  expect(langIn(await amina.postHx(`${a.path}/preview`, { body: arabic, key: "k" }), "body")).toBe("ar");
  expect(langIn(await amina.post(`${a.path}/preview`, { body: arabic, key: "k" }), "#preview")).toBe("ar");
  await amina.post(`${a.path}/replies`, { body: arabic, key: "k" });
  expect(langIn(await amina.get(a.path), "#answers")).toBe("ar");
  const { id } = await w.db.read.selectFrom("replies").select("id").executeTakeFirstOrThrow();
  await amina.post(`/replies/${id}`, { body: "The oven.", version: 1 });
  expect(langIn(await amina.get(a.path), "#answers")).toBe("en");
  await amina.post(`/replies/${id}`, { body: arabic, version: 2 });
  expect(langIn(await amina.get(a.path), "#answers")).toBe("ar");
});
