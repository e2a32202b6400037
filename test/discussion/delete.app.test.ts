/** Deleting what one has written, and thinking better of it. */
import { expect, test } from "vitest";
import { eraseDeleted } from "../../src/jobs/erase.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const SECOND = 1000;
const row = (w: World, id: number) =>
  w.db.read.selectFrom("replies").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const counts = (w: World, a: SeededArticle) =>
  w.db.read
    .selectFrom("discussions")
    .select(["answers", "replies"])
    .where("article_id", "=", a.id)
    .executeTakeFirstOrThrow();

async function seeded() {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, body: "The sewing machine." });
  return { w, a, id, amina: await w.as("amina") };
}

test("an unanswered reply goes, and for a moment its writer can bring it back, with everything", async () => {
  const { w, a, id, amina } = await seeded();
  await (await w.as("baraka")).post(`/replies/${id}/vote`, { value: 1 });
  await (await w.as("juma")).post(`/replies/${id}/pinned`, { on: 1 });
  await w.db.write((trx) =>
    trx
      .insertInto("picks")
      .values({ reply_id: id, article_id: a.id, criterion: "moved me", created_at: 5 })
      .execute(),
  );
  const before = await row(w, id);
  const gone = await amina.post(`/replies/${id}/deleted`, { on: 1 });
  expect(gone.location).toBe(`/replies/${id}/deleted`);
  const page = await amina.follow(gone);
  expect(page.text("h1")).toContain("deleted");
  expect(page.text("form[action$='/deleted'] button")).toContain("Undo");
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 0 });
  expect((await w.visitor().get(a.path)).document.querySelector(`#reply-${id}`)).toBeNull();
  expect(await w.db.read.selectFrom("picks").selectAll().execute()).toEqual([]);

  w.pass(10 * SECOND);
  const back = await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(back.location).toContain(`#reply-${id}`);
  expect(await row(w, id)).toEqual(before);
  expect(await counts(w, a)).toEqual({ answers: 1, replies: 1 });
  expect(await w.db.read.selectFrom("picks").selectAll().execute()).toMatchObject([
    { reply_id: id, criterion: "moved me", created_at: 5 },
  ]);
  expect(await w.db.read.selectFrom("deletions").selectAll().execute()).toEqual([]);
});

test("a pick comes back with its answer when a hidden answer is picked besides: hidden ones take no place", async () => {
  const { w, a, id, amina } = await seeded();
  const juma = await w.as("juma");
  const others = [];
  for (let n = 0; n < 5; n += 1)
    others.push(await reply(w, { article: a, by: (await w.person(`guest${n}`)).id }));
  const pick = (answer: number) => juma.post(`/replies/${answer}/picked`, { on: 1, criterion: "moved me" });
  const picked = async () =>
    (await w.db.read.selectFrom("picks").select("reply_id").execute()).map((one) => one.reply_id);
  for (const answer of [id, ...others.slice(0, 4)]) await pick(answer);
  await (await w.as("neema")).post(`/replies/${others[0]}/hidden`, { on: 1, reason: "spam", note: "" });
  await pick(others[4] ?? 0);
  expect(await picked()).toHaveLength(6);
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(await picked()).toContain(id);
});

test("with HTMX the reply's place offers the way back; after ten seconds it no longer does", async () => {
  const { w, a, id, amina } = await seeded();
  const below = await reply(w, { article: a, parent: id, by: "baraka" });
  const gone = await amina.postHx(`/replies/${id}/deleted`, { on: 1 });
  expect(gone.status).toBe(200);
  expect(gone.text(`#reply-${id}`)).toContain("Undo");
  expect(gone.html).not.toContain("sewing machine");
  expect(gone.text("#answers-count")).toContain("No answers");
  // The placeholder stays for the reply below it. Others see no way back, and neither does its writer later.
  const other = await (await w.as("baraka")).get(a.path);
  expect(other.document.querySelector(`#reply-${below}`)).not.toBeNull();
  expect(other.text(`#reply-${id}`)).toBe("Deleted by its writer");
  expect((await amina.get(a.path)).text(`#reply-${id}`)).toContain("Undo");
  w.pass(10 * SECOND);
  expect((await amina.getHx(`/replies/${id}/deleted`)).text(`#reply-${id}`)).toBe("Deleted by its writer");
  w.pass(6 * SECOND);
  expect((await amina.get(a.path)).text(`#reply-${id}`)).toBe("Deleted by its writer");
  const late = await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(late.status).toBe(409);
  expect((await row(w, id)).deleted_at).not.toBeNull();
});

test("of an unanswered one nothing stays in the list when the time is up, but on its own page a line", async () => {
  const { w, a, id, amina } = await seeded();
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  w.pass(10 * SECOND);
  const at = (path: string) =>
    amina.get(`/replies/${id}/deleted`, {
      "hx-request": "true",
      "hx-current-url": `http://pool.test${path}`,
    });
  const inList = await at(a.path);
  expect(
    inList.document.querySelector(`hx-partial[hx-target='#thread-${id}'][hx-swap=delete]`),
  ).not.toBeNull();
  expect((await at(`/replies/${id}`)).text(`#reply-${id}`)).toBe("Deleted by its writer");
});

test("twice is once, in both directions; nobody else deletes or brings back", async () => {
  const { w, a, id, amina } = await seeded();
  for (const name of ["baraka", "juma", "neema", "zuri"] as const)
    expect((await (await w.as(name)).post(`/replies/${id}/deleted`, { on: 1 })).status).toBe(403);
  expect((await w.visitor().post(`/replies/${id}/deleted`, { on: 1 })).location).toContain("/login");
  await Promise.all([1, 2, 3].map(() => amina.post(`/replies/${id}/deleted`, { on: 1 })));
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 0 });
  expect((await (await w.as("neema")).post(`/replies/${id}/deleted`, { on: 0 })).status).toBe(403);
  await Promise.all([1, 2, 3].map(() => amina.post(`/replies/${id}/deleted`, { on: 0 })));
  expect(await counts(w, a)).toEqual({ answers: 1, replies: 1 });
  expect((await amina.post(`/replies/${id}/deleted`, { on: "maybe" })).status).toBe(422);
});

test("who has two answers from when many were allowed brings one back beside the other; a newer one bars it", async () => {
  const { w, a, id, amina } = await seeded();
  await reply(w, { article: a, body: "The cat, who can’t swim." });
  w.pass(SECOND);
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  expect((await amina.post(`/replies/${id}/deleted`, { on: 0 })).status).toBe(303);
  expect((await row(w, id)).deleted_at).toBeNull();
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  await reply(w, { article: a, body: "No, the kettle." });
  const barred = await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(barred.status).toBe(409);
  expect(barred.html).toContain("another answer since");
});

test("when the last reply below a placeholder goes, the placeholder goes with it, and comes back with it", async () => {
  const { w, a, id, amina } = await seeded();
  const child = await reply(w, { article: a, parent: id, by: "baraka" });
  const grandchild = await reply(w, { article: a, parent: child, by: "amina" });
  const baraka = await w.as("baraka");
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  await baraka.post(`/replies/${child}/deleted`, { on: 1 });
  const shown = async () => {
    const { document } = await w.visitor().get(a.path);
    return [id, child, grandchild].map((it) => document.querySelector(`#reply-${it}`) !== null);
  };
  expect(await shown()).toEqual([true, true, true]);
  await amina.post(`/replies/${grandchild}/deleted`, { on: 1 });
  expect(await shown()).toEqual([false, false, false]);
  await amina.post(`/replies/${grandchild}/deleted`, { on: 0 });
  expect(await shown()).toEqual([true, true, true]);
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 1 });
});

test("after that the text is really erased: body, earlier texts, drafts; what was decided stays", async () => {
  const { w, id, amina } = await seeded();
  w.pass(600 * SECOND);
  await amina.post(`/replies/${id}`, { body: "A secret I should not have told.", version: 1 });
  const baraka = await w.as("baraka");
  await baraka.post(`/replies/${id}/report`, { reason: "abuse", note: "Look." });
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  w.pass(15 * SECOND);
  expect(await eraseDeleted(w.deps)).toBe(0);
  w.pass(1);
  // Reported, it is kept until that is decided, and its writer is told so.
  expect(await eraseDeleted(w.deps)).toBe(0);
  const late = await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(late.html).not.toContain("erased");
  const settled = await amina.get(`/replies/${id}/deleted`);
  expect(settled.html).toContain("once a moderator has decided about that");
  const open = await w.db.read.selectFrom("cases").select("id").executeTakeFirstOrThrow();
  const neema = await w.as("neema");
  expect((await neema.get("/moderation")).text(".case")).toContain("deleted");
  await neema.post(`/moderation/cases/${open.id}/decided`, { action: "dismiss" });
  expect(await eraseDeleted(w.deps)).toBe(1);
  expect(await row(w, id)).toMatchObject({ body: "", body_html: "" });
  expect(await w.db.read.selectFrom("reply_versions").selectAll().execute()).toEqual([]);
  expect(await w.db.read.selectFrom("deletions").selectAll().execute()).toEqual([]);
  expect(await w.db.read.selectFrom("reports").selectAll().execute()).toHaveLength(1);
  const everything = JSON.stringify(await w.db.read.selectFrom("replies").selectAll().execute());
  expect(everything).not.toContain("secret");
  expect(await eraseDeleted(w.deps)).toBe(0);
});

test("a hidden reply that is deleted is not counted twice, and comes back hidden", async () => {
  const { w, a, id, amina } = await seeded();
  await (await w.as("neema")).post(`/replies/${id}/hidden`, { on: 1, reason: "off-topic" });
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 0 });
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 0 });
  await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 0 });
  expect((await row(w, id)).hidden_at).not.toBeNull();
});

test("a pin whose place was taken meanwhile is not given back as a fourth", async () => {
  const { w, a, id, amina } = await seeded();
  const juma = await w.as("juma");
  const others: number[] = [];
  for (let n = 0; n < 3; n += 1) others.push(await reply(w, { article: a, by: "baraka" }));
  for (const it of [id, ...others.slice(0, 2)]) await juma.post(`/replies/${it}/pinned`, { on: 1 });
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  expect((await juma.post(`/replies/${others[2]}/pinned`, { on: 1 })).status).toBe(303);
  await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect((await row(w, id)).pinned_at).toBeNull();
});

test("out of a closed discussion one may still take what is one's own", async () => {
  const { w, a, id, amina } = await seeded();
  await w.db.write((trx) => trx.updateTable("discussions").set({ closes_at: 1 }).execute());
  expect((await amina.post(`/replies/${id}/deleted`, { on: 1 })).status).toBe(303);
  expect(await counts(w, a)).toEqual({ answers: 0, replies: 0 });
});

test("nothing is added below a reply that is being deleted, in whatever order the two come", async () => {
  const { w, a, id, amina } = await seeded();
  const baraka = await w.as("baraka");
  for (let round = 0; round < 4; round += 1) {
    await Promise.all([
      amina.post(`/replies/${id}/deleted`, { on: 1 }),
      baraka.post(`${a.path}/replies`, { body: `Round ${round}.`, parent_id: id, key: `k${round}` }),
    ]);
    await amina.post(`/replies/${id}/deleted`, { on: 0 });
  }
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  const rows = await w.db.read.selectFrom("replies").select(["parent_id", "gone_at"]).execute();
  const below = rows.filter(({ parent_id }) => parent_id === id).length;
  expect((await row(w, id)).gone_at === null).toBe(below > 0);
  expect(await counts(w, a)).toEqual({ answers: 0, replies: below });
  expect(await countDifferences(w.db)).toEqual([]);
});
