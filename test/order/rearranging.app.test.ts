/** Moving an answer to another prompt, and merging a double post: what goes along, what stays, and the way back. */
import { expect, test } from "vitest";
import { undoDecision } from "../../src/moderation/actions-undo.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { castVote } from "../../src/voting/actions.ts";
import { decisions, discussionRow, replyRow } from "../moderation/helpers.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const clean = async (w: World) => expect(await countDifferences(w.db)).toEqual([]);
const all = (w: World, table: "follows" | "drafts" | "seen" | "notifications" | "picks") =>
  w.db.read.selectFrom(table).select(["article_id", "reply_id"]).execute();

test("an answer moves with its branch and all that is people's own; pins and picks stay, and come back by undoing", async () => {
  const w = await world();
  const a = await article(w, { author: "juma", title: "The ferry and the flood" });
  const b = await article(w, { author: "zuri", title: "The market by the water" });
  const draft = await article(w, { author: "zuri", publishedAt: null });
  const id = await reply(w, { article: a, by: "baraka", body: "That belongs to the market." });
  const below = await reply(w, { article: a, by: "juma", parent: id });
  const stays = await reply(w, { article: a, by: "amina" });
  await reply(w, { article: b, by: "baraka", body: "An answer there already." });
  const [amina, juma, neema] = [await w.as("amina"), await w.as("juma"), await w.as("neema")];
  await castVote(w.ctx("amina"), { replyId: id, value: 1 });
  await castVote(w.ctx("amina"), { replyId: below, value: 1 });
  await neema.post(`/replies/${id}/pinned`, { on: 1 });
  await juma.post(`/replies/${id}/picked`, { on: 1, criterion: "the goats" });
  await w.db.write(async (trx) => {
    const by = { person_id: w.ids.amina, article_id: a.id };
    const created_at = w.deps.clock();
    await trx
      .insertInto("follows")
      .values({ ...by, reply_id: id, level: "follow", created_at })
      .execute();
    await trx
      .insertInto("seen")
      .values({ ...by, reply_id: below })
      .execute();
    await trx
      .insertInto("drafts")
      .values({ ...by, kind: "reply", reply_id: below, body: "I would rather", updated_at: created_at })
      .execute();
    for (const article_id of [a.id, b.id])
      await trx
        .insertInto("notifications")
        .values({
          person_id: w.ids.amina,
          kind: "followed",
          article_id,
          reply_id: below,
          actor_id: w.ids.juma,
          created_at,
        })
        .execute();
  });
  const path = `/replies/${id}/moved`;
  expect((await amina.get(path)).status).toBe(403);
  expect((await juma.post(path, { to: b.slug, note: "" })).status).toBe(403);
  expect((await neema.get(`/replies/${below}/moved`)).status).toBe(409);
  for (const to of ["", "nowhere", draft.slug, a.slug])
    expect((await neema.post(path, { to, note: "" })).status).toBe(422);
  const found = await neema.get(`${path}?q=market`);
  expect(found.document.querySelector(`#to-${b.id}`)?.getAttribute("aria-label")).toBe(
    "Move it to “The market by the water”",
  );

  const moved = await neema.post(path, { to: `http://pool.test${b.path}?sort=new`, note: "It fits there." });
  expect(moved.location).toContain(`${b.path}#reply-${id}`);
  await clean(w);
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 1, replies: 1 });
  expect(await discussionRow(w, b.id)).toMatchObject({ answers: 2, replies: 3 });
  expect(await replyRow(w, below)).toMatchObject({ article_id: b.id, answer_id: id, depth: 1 });
  expect(await replyRow(w, id)).toMatchObject({ article_id: b.id, pinned_at: null, ups: 1 });
  for (const table of ["follows", "drafts", "seen"] as const)
    expect((await all(w, table)).filter((row) => row.reply_id !== 0)).toMatchObject([{ article_id: b.id }]);
  expect(
    (await all(w, "notifications")).filter((row) => row.article_id === a.id && row.reply_id !== null),
  ).toEqual([]);
  expect(await all(w, "picks")).toEqual([]);
  expect((await w.visitor().get(a.path)).document.querySelector(`#reply-${id}`)).toBeNull();
  expect((await w.visitor().get(`/replies/${below}`)).text("#prompt")).toBeTruthy();
  expect((await w.visitor().get(b.path)).document.querySelector(`#reply-${below}`)).not.toBeNull();
  expect((await replyRow(w, stays)).article_id).toBe(a.id);

  const moving = (await decisions(w)).find((d) => d.action === "move");
  expect(moving).toMatchObject({ person_id: w.ids.baraka, article_id: b.id, note: "It fits there." });
  await undoDecision(w.ctx("zuri"), { decisionId: moving?.id ?? 0 });
  await clean(w);
  expect(await replyRow(w, id)).toMatchObject({ article_id: a.id });
  expect((await replyRow(w, id)).pinned_at).not.toBeNull();
  expect(await all(w, "picks")).toEqual([{ article_id: a.id, reply_id: id }]);
  for (const table of ["follows", "drafts", "seen"] as const)
    expect((await all(w, table)).filter((row) => row.reply_id !== 0)).toMatchObject([{ article_id: a.id }]);
});

test("a double post goes into the earlier one, with its votes and replies; its address leads there", async () => {
  const w = await world();
  await manyAnswers(w);
  const a = await article(w, { author: "juma" });
  const kept = await reply(w, { article: a, by: "baraka" });
  const double = await reply(w, { article: a, by: "baraka" });
  const below = await reply(w, { article: a, by: "amina", parent: double });
  const deep = await reply(w, { article: a, by: "juma", parent: below });
  const others = await reply(w, { article: a, by: "amina" });
  const elsewhere = await reply(w, { article: await article(w), by: "baraka" });
  const [amina, baraka, neema] = [await w.as("amina"), await w.as("baraka"), await w.as("neema")];
  await castVote(w.ctx("amina"), { replyId: kept, value: 1 });
  await castVote(w.ctx("amina"), { replyId: double, value: 1 });
  await castVote(w.ctx("zuri"), { replyId: double, value: 1 });
  const path = `/replies/${double}/merged`;
  for (const person of [amina, baraka])
    expect((await person.post(path, { into: kept, note: "" })).status).toBe(403);
  for (const into of ["", double, others, elsewhere, 999_999])
    expect((await neema.post(path, { into, note: "" })).status).toBe(422);
  expect((await neema.post(`/replies/${kept}/merged`, { into: double, note: "" })).status).toBe(422);
  const form = await neema.get(path);
  expect([...form.document.querySelectorAll("[name=into]")].map((it) => it.getAttribute("value"))).toEqual([
    `${kept}`,
  ]);

  expect((await neema.post(path, { into: kept, note: "Said twice." })).location).toContain(`${kept}`);
  await clean(w);
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 2, replies: 4 });
  expect(await replyRow(w, kept)).toMatchObject({ ups: 2, below: 2 });
  expect(await replyRow(w, deep)).toMatchObject({ parent_id: below, answer_id: kept, depth: 2 });
  expect((await w.visitor().get(`/replies/${double}`)).location).toBe(`/replies/${kept}#reply-${kept}`);
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelector(`#reply-${double}`)).toBeNull();
  expect(page.document.querySelector(`#replies-${kept} #reply-${below}`)).not.toBeNull();
  // Merged, it can't be brought back in another way.
  expect((await baraka.post(`/replies/${double}/deleted`, { on: 0 })).status).toBe(403);
  await neema.post(`/replies/${double}/removed`, { on: 0 });
  expect((await replyRow(w, double)).merged_into).toBe(kept);

  const merge = (await decisions(w)).find((d) => d.action === "merge");
  await undoDecision(w.ctx("neema"), { decisionId: merge?.id ?? 0 });
  await clean(w);
  expect(await replyRow(w, double)).toMatchObject({ deleted_at: null, merged_into: null, ups: 2, below: 2 });
  expect(await replyRow(w, kept)).toMatchObject({ ups: 1, below: 0 });
  expect(await replyRow(w, deep)).toMatchObject({ answer_id: double, depth: 2 });
});
