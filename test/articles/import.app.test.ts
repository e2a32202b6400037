import { expect, test } from "vitest";
import { importArticle, NotPublishable, publishArticle } from "../../src/articles/actions.ts";
import { Invalid } from "../../src/errors.ts";
import { en } from "../../src/i18n/en.ts";
import { world } from "../support/world.ts";
import {
  articleRow,
  BODY,
  draftOf,
  fieldsOf,
  page,
  PROMPT,
  published,
  rows,
  SHED,
  typedIn,
} from "./support.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("the scraped page becomes the draft that its author would have typed", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const sent = await juma.post("/write/new", { source: page("scraped-seed.txt") });
  expect(sent.status).toBe(303);
  const draft = await juma.follow(sent);
  expect(draft.status).toBe(200);
  const fields = fieldsOf(draft);
  expect(fields["title"]).toBe("Digital Diplomacy: Building Global Peace Through Technology");
  expect(fields["prompt"]).toMatch(/^Considering the potential benefits .* digital divides\?$/);
  expect(draft.document.querySelectorAll(".preview .prose :is(h2, h3)").length).toBe(7);
  expect(draft.text(".preview #prompt .question")).toBe(fields["prompt"]);
  const preview = draft.text(".preview") ?? "";
  for (const word of ["session_start", "Read More", "No comments yet", "MHUBIRI", "Login"])
    expect(preview).not.toContain(word);
  const leftOut = draft.text("ol.left-out") ?? "";
  for (const word of ["session_start", "Read More", "No comments yet", "MHUBIRI", "Login"])
    expect(leftOut).toContain(word);
  for (const line of draft.document.querySelectorAll("ol.left-out > li")) {
    expect(line.querySelector(".why")?.textContent.trim()).toBeTruthy();
    expect(line.querySelector("button")?.getAttribute("aria-label")).toMatch(/^Put back: /);
  }
  expect(await rows(w)).toMatchObject({ articles: 1, discussions: 1, imports: 1, words: 0 });
});

test("a draft is nobody's to read until it is published, and then everybody's", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const draft = await draftOf(juma, page("scraped-seed.txt"));
  const { slug } = await articleRow(w, 1);
  expect((await w.visitor().get(`/articles/${encodeURIComponent(slug)}`)).status).toBe(404);
  const sent = await juma.post(`${draft}/published`, { on: "1" });
  expect(sent.location).toBe("/articles/digital-diplomacy-building-global-peace-through-technology");
  const read = await w.visitor().get(sent.location ?? "");
  expect(read.status).toBe(200);
  expect(read.text("h1")).toBe("Digital Diplomacy: Building Global Peace Through Technology");
  expect(read.text("#prompt")).toContain("Considering the potential benefits");
  expect((await rows(w))["words"]).toBeGreaterThan(20);
});

test("a file is read like pasted text, and goes before it", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const file = new File([SHED], "shed.md", { type: "text/markdown" });
  const sent = await juma.post("/write/new", { source: "something else", file, address: "" });
  expect(fieldsOf(await juma.follow(sent))).toMatchObject({
    title: "The shed behind the mosque",
    prompt: PROMPT,
  });
});

test("where it was first published is kept, cleaned and linked; what an HTML page says of itself counts", async () => {
  const w = await world();
  const juma = await w.as("juma");
  await draftOf(juma, SHED, "https://Example.org/shed?utm_source=mail&part=2#comments");
  expect((await articleRow(w, 1)).source_url).toBe("https://example.org/shed?part=2");
  const own = `<html><head><link rel="canonical" href="https://bees.example/dance"></head><body><article><h1>The dance</h1>
    <p>${"A bee that has found the lime trees dances in the dark, on the comb, for those who have not. ".repeat(4)}</p>
    <p><b>Reader Pool:</b> Whom do you believe without a map?</p></article></body></html>`;
  const draft = await juma.get(await draftOf(juma, own));
  expect((await articleRow(w, 2)).source_url).toBe("https://bees.example/dance");
  const link = draft.document.querySelector('.preview .byline a[href="https://bees.example/dance"]');
  expect(link?.textContent).toBe("First published at bees.example");
});

test("the same text again stores nothing, says so, keeps what was typed, and offers the article", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const first = await draftOf(juma, SHED);
  const before = await rows(w);
  for (const post of [juma.post.bind(juma), juma.postHx.bind(juma)]) {
    const again = await post("/write/new", {
      source: `  ${SHED.toUpperCase().replace("READER POOL", "Reader Pool")}\n`,
      address: "",
    });
    expect(again.status).toBe(409);
    expect(again.text('[role="alert"]')).toContain(en.write.existing.text);
    expect(again.document.querySelector(`[role="alert"] a[href="${first}"]`)).not.toBeNull();
    expect(again.document.querySelector("textarea[name=source]")?.textContent).toContain("THE SHED BEHIND");
  }
  expect(await rows(w)).toEqual(before);
});

test("the same address again stores nothing, however it is spelled", async () => {
  const w = await world();
  const juma = await w.as("juma");
  await draftOf(juma, SHED, "https://example.org/shed");
  const other = SHED.replaceAll("ladder", "boat").replace("shed behind", "boat behind");
  const again = await juma.post("/write/new", {
    source: other,
    address: "HTTPS://EXAMPLE.org/shed?utm_campaign=x#top",
  });
  expect(again.status).toBe(409);
  expect(again.text('[role="alert"]')).toContain(en.write.existing.address);
  expect((await rows(w))["articles"]).toBe(1);
});

test("somebody else's article is offered once it is published; of a draft nothing is told", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { client: halima } = await w.person("halima", "author");
  const draft = await draftOf(juma, SHED);
  const secret = await halima.post("/write/new", { source: SHED });
  expect(secret.status).toBe(409);
  expect(secret.text('[role="alert"]')).toContain(en.write.existing.secret);
  expect(secret.text('[role="alert"]')).not.toContain("The shed");
  expect(secret.document.querySelector('[role="alert"] a')).toBeNull();
  await juma.post(`${draft}/published`, { on: "1" });
  const open = await halima.post("/write/new", { source: SHED });
  expect(
    open.document.querySelector('[role="alert"] a[href="/articles/the-shed-behind-the-mosque"]'),
  ).not.toBeNull();
});

test("a page that names a language there is not can be published", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { id } = await published(
    juma,
    `<html lang="en-us-gb"><h1>The shed</h1><p>${BODY}</p><p>Reader Pool: ${PROMPT}</p></html>`,
  );
  expect((await articleRow(w, id)).lang).toBe("en");
});

test("a file's name may be any name", async () => {
  const w = await world();
  const ctx = w.ctx("juma");
  const imported = await importArticle(ctx, { bytes: bytes(SHED), filename: "the\0shed.md" });
  expect(imported.kind).toBe("draft");
});

test("two imports of one text at the same moment make one draft", async () => {
  const w = await world();
  const results = await Promise.all(
    Array.from({ length: 6 }, () => importArticle(w.ctx("juma"), { bytes: bytes(SHED) })),
  );
  expect(results.map((result) => result.kind).toSorted()).toEqual([
    "draft",
    ...Array.from({ length: 5 }, () => "existing"),
  ]);
  expect(await rows(w)).toMatchObject({ articles: 1, discussions: 1, imports: 1 });
});

const BAD: [string, File | string, string][] = [
  ["nothing at all", "", en.problems.sourceEmpty(0)],
  ["an empty file", new File(["  \n"], "empty.txt"), en.problems.sourceEmpty(0)],
  [
    "a picture",
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])], "a.txt"),
    en.problems.sourceBinary(0),
  ],
  [
    "five megabytes",
    new File([new Uint8Array(5 * 1024 * 1024).fill(97)], "long.txt"),
    en.problems.sourceTooLarge(0),
  ],
  [
    "Latin-1",
    new File(
      [new Uint8Array([...bytes("Caf"), 0xe9, ...bytes(" society, and what it owed to the rain.")])],
      "cafe.txt",
    ),
    en.problems.sourceNotUtf8(0),
  ],
  [
    "a page without an article",
    new File([page("login-page.html")], "login.html"),
    en.problems.sourceNoArticle(0),
  ],
];

test.each(BAD)(
  "bad input, %s: one clear message beside its field, and nothing is stored",
  async (_what, sent, problem) => {
    const w = await world();
    const juma = await w.as("juma");
    const name = sent instanceof File ? "file" : "source";
    for (const post of [juma.post.bind(juma), juma.postHx.bind(juma)]) {
      const answer = await post("/write/new", {
        source: "",
        address: "https://example.org/kept",
        [name]: sent,
      });
      expect(answer.status).toBe(422);
      expect(answer.text(`#${name}-error`)).toBe(problem);
      expect(answer.document.querySelectorAll(".error").length).toBe(1);
      expect(answer.document.querySelector("input[name=address]")?.getAttribute("value")).toBe(
        "https://example.org/kept",
      );
    }
    expect(await rows(w)).toMatchObject({ articles: 0, discussions: 0, imports: 0 });
  },
);

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//example.org/a",
  "https://",
  "https://user:secret@example.org/",
  "/write",
  "http://[::1",
  "ftp://example.org/a",
])("%s is no address of an article", async (address) => {
  const w = await world();
  const juma = await w.as("juma");
  const answer = await juma.post("/write/new", { source: SHED, address });
  expect(answer.status).toBe(422);
  expect(answer.text("#address-error")).toBe(en.problems.url(0));
  expect(typedIn(answer, "source")).toBe(SHED);
  expect((await rows(w))["articles"]).toBe(0);
});

test("a strict import stores a page that can be published as it is, and no other", async () => {
  const w = await world();
  const ctx = w.ctx("juma");
  const refused = async (source: string) =>
    importArticle(ctx, { bytes: bytes(source), strict: true }).then(
      () => null,
      (error: unknown) => error,
    );
  const none = await refused(`# The shed\n\n${BODY}`);
  expect(none).toBeInstanceOf(NotPublishable);
  expect(none).toMatchObject({ problem: "no-prompt", found: { title: "The shed", prompts: [] } });
  const two = await refused(page("two-prompts.html"));
  expect(two).toMatchObject({ problem: "many-prompts" });
  expect(await refused(page("login-page.html"))).toBeInstanceOf(Invalid);
  expect((await rows(w))["articles"]).toBe(0);
  const stored = await importArticle(ctx, { bytes: bytes(SHED), filename: "shed.md", strict: true });
  if (stored.kind !== "draft") throw new Error("not stored");
  expect(await publishArticle(ctx, stored.article)).toEqual({ slug: "the-shed-behind-the-mosque" });
});

test("what a page says can't break out of the desk", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const hostile = `# </textarea><script>alert(1)</script> & "quotes"\n\n${BODY}\n\n<img src=x onerror=alert(1)> and [a link](javascript:alert(1)) in a line of its own.\n\nReader Pool: Who opened </textarea><svg onload=alert(1)> the door?`;
  const { draft, article } = await published(juma, hostile);
  for (const path of [draft, article, "/write"]) {
    const { html, document } = await juma.get(path);
    expect(document.querySelector("img, main script, [onerror], [onload], svg[onload]")).toBeNull();
    expect(html).not.toMatch(/<script>alert|<svg onload|href="javascript:/);
  }
});

test("an address that is no web address never becomes a link, wherever it came from", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { article } = await published(juma, SHED);
  for (const source_url of ["javascript:alert(1)", "data:text/html,x", "not an address"]) {
    await w.db.write((trx) => trx.updateTable("articles").set({ source_url }).execute());
    const read = await w.visitor().get(article);
    expect(read.status).toBe(200);
    expect(read.text(".byline")).not.toContain("First published");
  }
});

test("who may bring an article: authors and above", async () => {
  const w = await world();
  const signedOut = await w.visitor().get("/write/new");
  expect([signedOut.status, signedOut.location]).toEqual([303, "/login?next=%2Fwrite%2Fnew"]);
  expect((await w.visitor().get("/write")).location).toBe("/login?next=%2Fwrite");
  expect((await w.visitor().post("/write/new", { source: SHED })).status).toBe(303);
  const amina = await w.as("amina");
  expect((await amina.get("/write")).status).toBe(403);
  expect((await amina.get("/write/new")).status).toBe(403);
  expect((await amina.post("/write/new", { source: SHED })).status).toBe(403);
  expect((await amina.post("/write/new", { source: "" })).status).toBe(403);
  expect((await rows(w))["articles"]).toBe(0);
  for (const name of ["juma", "neema", "zuri"] as const)
    expect((await (await w.as(name)).get("/write/new")).status).toBe(200);
});

test("an article can be written here: one empty draft at a time", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const blank = await juma.post("/write/new", { blank: "1" });
  expect([blank.status, blank.location]).toEqual([303, "/write/1"]);
  expect((await juma.post("/write/new", { blank: "1" })).location).toBe("/write/1");
  const saved = await juma.post("/write/1", { ...fieldsOf(await juma.get("/write/1")), title: "Ngoma" });
  expect(saved.status).toBe(303);
  expect((await juma.post("/write/new", { blank: "1" })).location).toBe("/write/2");
});
