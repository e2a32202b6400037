import { expect, test } from "vitest";
import {
  importArticle,
  publishArticle,
  restoreArticle,
  saveDraft,
  takeDown,
} from "../../src/articles/actions.ts";
import { formerSlug } from "../../src/articles/queries.ts";
import type { Ctx } from "../../src/http/context.ts";
import { en } from "../../src/i18n/en.ts";
import { world, type World } from "../support/world.ts";
import { articleRow, BODY, draftOf, fieldsOf, PROMPT, published, rows, SHED } from "./support.ts";

const ARTICLE = "/articles/the-shed-behind-the-mosque";

/** An answer, as the discussion makes one. */
async function answered(w: World): Promise<void> {
  const amina = await w.as("amina");
  const sent = await amina.post(`${ARTICLE}/replies`, {
    body: "The ladder. I can ask for it back over the wall.",
    key: "k1",
  });
  expect(sent.status).toBe(303);
  expect((await articleRow(w, 1)).answers).toBe(1);
}

test("publishing makes the address and opens the discussion; a second time it changes nothing", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { article, draft } = await published(juma, SHED);
  expect(article).toBe(ARTICLE);
  const before = await articleRow(w, 1);
  expect(before).toMatchObject({ prompt: PROMPT, answers: 0, replies: 0, removed_at: null });
  w.pass(60_000);
  expect((await juma.post(`${draft}/published`, { on: "1" })).location).toBe(ARTICLE);
  expect((await juma.postHx(`${draft}/published`, { on: "1" })).headers.get("hx-redirect")).toBe(ARTICLE);
  expect(await articleRow(w, 1)).toEqual(before);
  const page = await w.visitor().get(ARTICLE);
  expect(page.text("h1")).toBe("The shed behind the mosque");
  expect(page.text(".article-head .byline a[rel=author]")).toBe("Juma");
  expect(page.document.querySelector(".byline .button")).toBeNull();
  expect((await juma.get(ARTICLE)).document.querySelector(`.byline a[href="${draft}"]`)).not.toBeNull();
});

test("a draft with a title, a text and a prompt is published; with one of them missing it is not", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  for (const [name, problem] of [
    ["title", en.problems.titleMissing(0)],
    ["body", en.problems.bodyMissing(0)],
    ["prompt", en.problems.promptMissing(0)],
  ] as const) {
    const fields = { ...fieldsOf(await juma.get(path)), title: "T", body: "B", prompt: "P?", [name]: " " };
    const refused = await juma.post(`${path}/published`, { ...fields, on: "1" });
    expect(refused.status).toBe(422);
    expect(refused.document.querySelectorAll(".error").length).toBe(1);
    expect(refused.text(".error")).toBe(problem);
  }
  expect((await articleRow(w, 1)).published_at).toBeNull();
  expect((await juma.post(`${path}/published`, { on: "2" })).status).toBe(422);
});

test("an edit keeps the discussion; the question shows that it was edited once there are answers", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { draft } = await published(juma, SHED);
  const edit = async (change: Record<string, string>) => {
    w.pass(60_000);
    const sent = await juma.post(draft, { ...fieldsOf(await juma.get(draft)), ...change });
    expect(sent.status).toBe(303);
    return articleRow(w, 1);
  };
  expect(await edit({ prompt: "Which tool would you lend?" })).toMatchObject({ prompt_edited_at: null });
  await answered(w);
  expect(await edit({ body: `${BODY}\n\nThe drill has come back.` })).toMatchObject({
    prompt_edited_at: null,
    answers: 1,
  });
  expect((await juma.get(draft)).text("#prompt-text-hint")).toContain(en.write.draft.promptAnswered);
  const edited = await edit({ prompt: "Which tool would you never lend?" });
  expect(edited.prompt_edited_at).toBe(w.ctx(null).clock());
  const page = await w.visitor().get(ARTICLE);
  expect(page.text("#prompt")).toContain("Which tool would you never lend?");
  expect(page.text("#discussion")).toContain("over the wall");
  expect(page.text(".prose")).toContain("The drill has come back.");
});

test("a published article keeps a title, a text and a question", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { draft } = await published(juma, SHED);
  const refused = await juma.post(draft, { ...fieldsOf(await juma.get(draft)), prompt: "" });
  expect(refused.status).toBe(422);
  expect((await articleRow(w, 1)).prompt).toBe(PROMPT);
});

test("a new title keeps the address; a new address redirects from the old one, and back again", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { draft } = await published(juma, SHED);
  await juma.post(draft, { ...fieldsOf(await juma.get(draft)), title: "Another title" });
  expect((await articleRow(w, 1)).slug).toBe("the-shed-behind-the-mosque");
  await juma.post(draft, { ...fieldsOf(await juma.get(draft)), slug: "  Kibanda cha Zana! " });
  expect((await articleRow(w, 1)).slug).toBe("kibanda-cha-zana");
  expect(await formerSlug(w.ctx(null), "the-shed-behind-the-mosque")).toBe("kibanda-cha-zana");
  const old = await w.visitor().get(ARTICLE);
  expect([old.status, old.location]).toEqual([301, "/articles/kibanda-cha-zana"]);
  await juma.post(draft, { ...fieldsOf(await juma.get(draft)), slug: "the-shed-behind-the-mosque" });
  expect((await w.visitor().get(ARTICLE)).status).toBe(200);
  expect((await w.visitor().get("/articles/kibanda-cha-zana")).location).toBe(ARTICLE);
  expect(await formerSlug(w.ctx(null), "the-shed-behind-the-mosque")).toBeUndefined();
});

test("no article gets an address that another one has or once had", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { draft } = await published(juma, SHED);
  await juma.post(draft, { ...fieldsOf(await juma.get(draft)), slug: "the-shed" });
  const second = await published(juma, SHED.replaceAll("ladder", "boat"));
  expect(second.article).toBe("/articles/the-shed-behind-the-mosque-2");
  for (const slug of ["the-shed", "The Shed behind the Mosque", "!!!"]) {
    const fields = { ...fieldsOf(await juma.get(second.draft)), title: "Kept", slug };
    const refused = await juma.post(second.draft, fields);
    expect(refused.status).toBe(422);
    expect(refused.text("#slug-error")).toBe(
      slug === "!!!" ? en.problems.slugEmpty(0) : en.problems.slugTaken(0),
    );
    expect(fieldsOf(refused)["title"]).toBe("Kept");
  }
  expect((await articleRow(w, 2)).title).toBe("The shed behind the mosque");
});

test("articles with one title that are published at the same moment get addresses of their own", async () => {
  const w = await world();
  const ids: number[] = [];
  for (const tool of ["ladder", "boat", "oven", "radio", "kettle"]) {
    const bytes = new TextEncoder().encode(SHED.replaceAll("ladder", tool));
    const made = await importArticle(w.ctx("juma"), { bytes });
    if (made.kind === "draft") ids.push(made.article.id);
  }
  const slugs = await Promise.all(ids.map((id) => publishArticle(w.ctx("juma"), { id })));
  expect(slugs.map(({ slug }) => slug).toSorted()).toEqual([
    "the-shed-behind-the-mosque",
    ...[2, 3, 4, 5].map((n) => `the-shed-behind-the-mosque-${n}`),
  ]);
});

test("an address keeps the letters of its script", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const sent = await juma.post(`${path}/published`, {
    ...fieldsOf(await juma.get(path)),
    title: "كرسي على الرصيف",
    on: "1",
  });
  expect(sent.location).toBe(`/articles/${encodeURIComponent("كرسي-على-الرصيف")}`);
  expect((await w.visitor().get(sent.location ?? "")).text("h1")).toBe("كرسي على الرصيف");
});

test("taking down takes the discussion with it, and restoring brings both back; each is a decision", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { draft } = await published(juma, SHED);
  await answered(w);
  const before = await articleRow(w, 1);
  const down = await juma.post(`${draft}/published`, { on: "0" });
  expect([down.status, down.location]).toEqual([303, "/write?done=down"]);
  await juma.post(`${draft}/published`, { on: "0" });
  for (const client of [w.visitor(), await w.as("amina")]) {
    expect([404, 410]).toContain((await client.get(ARTICLE)).status);
    expect([403, 404, 410]).toContain((await client.get("/replies/1")).status);
    expect((await client.get("/")).html).not.toContain("quarrelled");
  }
  expect((await juma.get(ARTICLE)).text(".notice")).toContain(en.articles.takenDownNotice);
  expect((await juma.get("/write?show=taken-down")).document.querySelectorAll("tbody tr").length).toBe(1);
  expect((await rows(w))["words"]).toBe(0);
  const up = await juma.post(`${draft}/published`, { on: "1" });
  expect(up.location).toBe(ARTICLE);
  const page = await w.visitor().get(ARTICLE);
  expect(page.text("#discussion")).toContain("over the wall");
  expect(await articleRow(w, 1)).toEqual(before);
  expect((await rows(w))["words"]).toBeGreaterThan(5);
  const decisions = await w.db.read.selectFrom("decisions").selectAll().orderBy("id").execute();
  expect(decisions).toMatchObject([
    { action: "take-down", actor_id: w.ids.juma, person_id: w.ids.juma, article_id: 1 },
    { action: "restore", actor_id: w.ids.juma, person_id: w.ids.juma, article_id: 1 },
  ]);
});

test("an admin takes an article down with a note to its author", async () => {
  const w = await world();
  const { draft } = await published(await w.as("juma"), SHED);
  const zuri = await w.as("zuri");
  await zuri.post(`${draft}/published`, { on: "0", note: "The photographs of the book name people." });
  const [decision] = await w.db.read.selectFrom("decisions").selectAll().execute();
  expect(decision).toMatchObject({
    actor_id: w.ids.zuri,
    person_id: w.ids.juma,
    note: "The photographs of the book name people.",
  });

  // Its author reads why, and can't bring it back over the admin's head.
  const juma = await w.as("juma");
  const desk = await juma.get(draft);
  expect(desk.text(".notice q")).toBe("The photographs of the book name people.");
  expect(desk.document.querySelector(`form[action="${draft}/published"]`)).toBeNull();
  expect((await juma.post(`${draft}/published`, { on: "1" })).status).toBe(403);
  expect((await articleRow(w, 1)).removed_at).not.toBeNull();
  expect((await zuri.post(`${draft}/published`, { on: "1" })).status).toBe(303);
  expect(await articleRow(w, 1)).toMatchObject({ removed_at: null, removed_by: null });
});

test("a draft that is not published can't be taken down, only discarded, and taken up again", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  await juma.post(`${path}/published`, { on: "0" });
  expect(await articleRow(w, 1)).toMatchObject({ removed_at: null });
  expect((await juma.post(`${path}/discarded`, { on: "1" })).location).toBe("/write?done=discarded");
  expect((await juma.get("/write")).document.querySelector("table")).toBeNull();
  expect((await juma.get("/write?show=discarded")).document.querySelectorAll("tbody tr").length).toBe(1);
  expect((await juma.post(`${path}/discarded`, { on: "0" })).location).toBe(`${path}?done=resumed`);
  expect(await articleRow(w, 1)).toMatchObject({ removed_at: null, published_at: null });
  expect((await rows(w))["decisions"]).toBe(0);
  await juma.post(`${path}/published`, { on: "1" });
  expect((await juma.post(`${path}/discarded`, { on: "1" })).status).toBe(404);
  expect((await articleRow(w, 1)).removed_at).toBeNull();
});

test("two people who take down and restore at once leave one decision for each change", async () => {
  const w = await world();
  await published(await w.as("juma"), SHED);
  await Promise.all([1, 2, 3, 4].map((n) => takeDown(w.ctx(n % 2 ? "juma" : "zuri"), { id: 1 })));
  expect((await rows(w))["decisions"]).toBe(1);
  await Promise.all([1, 2, 3, 4].map((n) => restoreArticle(w.ctx("zuri"), { id: n && 1 })));
  expect((await rows(w))["decisions"]).toBe(2);
});

/** The same context, in which something else happens right before the next write. */
const interrupted = (ctx: Ctx, happen: () => Promise<unknown>): Ctx => ({
  ...ctx,
  db: {
    ...ctx.db,
    write: async (body) => {
      await happen();
      return ctx.db.write(body);
    },
  },
});

test("a save that had begun before the article was published does not empty what is published", async () => {
  const w = await world();
  const id = Number((await draftOf(await w.as("juma"), SHED)).split("/").at(-1));
  const ctx = w.ctx("juma");
  const late = interrupted(ctx, () => publishArticle(ctx, { id }));
  const saved = await saveDraft(late, { id, version: null, prompt: "", body: "" });
  expect(saved.kind).toBe("stale");
  expect(await articleRow(w, id)).toMatchObject({ prompt: PROMPT, body: BODY });
});

test("a save that had begun before the article was taken down does not bring it near others again", async () => {
  const w = await world();
  const { id } = await published(await w.as("juma"), SHED);
  const ctx = w.ctx("juma");
  const late = interrupted(ctx, () => takeDown(ctx, { id }));
  expect((await saveDraft(late, { id, version: null, title: "Another" })).kind).toBe("stale");
  expect((await rows(w))["words"]).toBe(0);
});
