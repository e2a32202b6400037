/** The tools of those who keep order, through the app: what they do, to whom they are refused, and the way back. */
import { expect, test } from "vitest";
import { eraseDeleted } from "../../src/jobs/erase.ts";
import { askForNotes } from "../../src/jobs/prompts.ts";
import { DAY, MINUTE, SECOND } from "../../src/lib/clock.ts";
import { undoDecision } from "../../src/moderation/actions-undo.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { mergeReply, moveAnswer, removeReply } from "../../src/order/actions-replies.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { castVote } from "../../src/voting/actions.ts";
import { decisions, discussionRow, replyRow } from "../moderation/helpers.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const clean = async (w: World) => expect(await countDifferences(w.db)).toEqual([]);

test("slow mode: one reply every so many minutes, said before one writes; nothing typed is lost", async () => {
  const w = await world();
  await manyAnswers(w);
  const a = await article(w, { author: "juma" });
  const [amina, juma, neema] = [await w.as("amina"), await w.as("juma"), await w.as("neema")];
  const path = `${a.path}/slow`;

  expect((await w.visitor().post(path, { minutes: 5 })).location).toMatch(/^\/login/);
  expect((await amina.post(path, { minutes: 5 })).status).toBe(403);
  for (const minutes of ["", "-1", "2.5", "1441", "five"])
    expect((await neema.post(path, { minutes })).status).toBe(422);
  const set = await neema.post(path, { minutes: 5 });
  expect(set.location).toBe(`${a.path}#discussion`);
  const said = await neema.follow(set);
  expect(said.text("#status")).toContain("Slow mode is on.");
  expect(said.document.querySelector("#undo-said")?.getAttribute("aria-label")).toBe(
    "Undo: Slow mode is on.",
  );

  expect((await amina.get(a.path)).text("#composer .notice")).toBe("Slow mode: one reply every 5 minutes.");
  const first = { body: "The piano goes first.", key: "slow-1" };
  expect((await amina.post(`${a.path}/replies`, first)).status).toBe(303);
  const at = new Date(w.deps.clock() + 5 * MINUTE).toISOString().slice(11, 16);
  expect((await amina.get(a.path)).text("#composer .notice")).toBe(
    `Slow mode: one reply every 5 minutes; you can write again at ${at} UTC (in 5 minutes).`,
  );
  w.pass(2 * MINUTE);
  const second = { body: "And then the goats.", key: "slow-2" };
  for (const send of [amina.post.bind(amina), amina.postHx.bind(amina)]) {
    const refused = await send(`${a.path}/replies`, second);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("180");
    expect(refused.text("#composer-body")).toBe("And then the goats.");
    expect(refused.text("#composer-error")).toContain("3 minutes");
  }
  // Its author and the moderators are not slowed down; deleting what one wrote is no way around it.
  for (const n of [1, 2])
    for (const person of [juma, neema])
      expect((await person.post(`${a.path}/replies`, { body: `Fast ${n}.`, key: `fast-${n}` })).status).toBe(
        303,
      );
  const { id } = await w.db.read
    .selectFrom("replies")
    .select("id")
    .where("key", "=", "slow-1")
    .executeTakeFirstOrThrow();
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  expect((await amina.post(`${a.path}/replies`, second)).status).toBe(429);
  w.pass(3 * MINUTE);
  expect((await amina.post(`${a.path}/replies`, second)).status).toBe(303);

  const undo = said.document.querySelector("form.notice")?.getAttribute("action") ?? "";
  expect((await amina.post(undo)).status).toBe(403);
  expect((await neema.follow(await neema.post(undo))).text("#status")).toContain("Undone.");
  expect(await discussionRow(w, a.id)).toMatchObject({ slow_minutes: null });
  expect((await decisions(w)).map((d) => d.action)).toEqual(["slow", "unslow"]);
});

test("slow mode: of two replies at once one passes, also without limits", async () => {
  const w = await world();
  await manyAnswers(w);
  const a = await article(w);
  await (await w.as("neema")).post(`${a.path}/slow`, { minutes: 60 });
  const both = await Promise.allSettled(
    ["one", "two", "three"].map((key) =>
      postReply(w.ctx("amina"), {
        slug: a.slug,
        parentId: null,
        body: `At once, ${key}.`,
        key: `at-once-${key}`,
      }),
    ),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await discussionRow(w, a.id)).toMatchObject({ replies: 1 });
});

test("a locked branch takes nothing more, at any depth; unlocking frees what that lock had locked", async () => {
  const w = await world();
  const a = await article(w, { author: "juma" });
  const top = await reply(w, { article: a, by: "amina" });
  const below = await reply(w, { article: a, by: "baraka", parent: top });
  const deep = await reply(w, { article: a, by: "amina", parent: below });
  const [baraka, juma, neema] = [await w.as("baraka"), await w.as("juma"), await w.as("neema")];
  expect((await baraka.post(`/replies/${below}/locked`, { on: 1 })).status).toBe(403);

  await juma.post(`/replies/${below}/locked`, { on: 1 });
  await neema.post(`/replies/${top}/locked`, { on: 1 });
  const page = await baraka.get(a.path);
  expect(page.text(`#reply-${below} .who`)).toContain("Branch locked");
  for (const id of [top, below, deep]) expect(page.document.querySelector(`#answer-${id}`)).toBeNull();
  const body = { body: "One more thing.", parent_id: deep, key: "into-locked" };
  for (const send of [baraka.post.bind(baraka), baraka.postHx.bind(baraka)]) {
    const kept = await send(`${a.path}/replies`, body);
    expect([kept.status, kept.text("#stuck-body")]).toEqual([403, "One more thing."]);
    expect(kept.text("#stuck-why")).toContain("has locked this branch");
    expect(kept.text("#composer-body")).toBe("");
  }

  // The outer lock goes: the inner one stays. The inner goes while the outer is there: the outer has it all.
  await neema.post(`/replies/${top}/locked`, { on: 0 });
  expect((await replyRow(w, deep)).lock_id).toBe(below);
  expect((await replyRow(w, top)).lock_id).toBeNull();
  await neema.post(`/replies/${top}/locked`, { on: 1 });
  await neema.post(`/replies/${below}/locked`, { on: 0 });
  expect((await replyRow(w, deep)).lock_id).toBe(top);
  await neema.post(`/replies/${top}/locked`, { on: 0 });
  expect((await baraka.post(`${a.path}/replies`, body)).status).toBe(303);
  await clean(w);
});

test("newcomers and closing: toggled, undone; the author is asked for a note; opening again keeps the time it had", async () => {
  const w = await world();
  const a = await article(w, { author: "juma" });
  const [amina, juma, neema] = [await w.as("amina"), await w.as("juma"), await w.as("neema")];
  for (const noun of ["newcomers", "closed"]) {
    expect((await amina.post(`${a.path}/${noun}`, { on: 1 })).status).toBe(403);
    expect((await neema.post(`${a.path}/${noun}`, { on: "x" })).status).toBe(422);
  }
  await juma.post(`${a.path}/newcomers`, { on: 1 });
  expect((await discussionRow(w, a.id)).newcomers_held_at).toBe(w.deps.clock());
  await neema.post(`${a.path}/newcomers`, { on: 0 });
  expect((await discussionRow(w, a.id)).newcomers_held_at).toBeNull();

  const end = w.deps.clock() + 10 * DAY;
  await w.db.write((trx) =>
    trx.updateTable("discussions").set({ closes_at: end }).where("article_id", "=", a.id).execute(),
  );
  await neema.post(`${a.path}/closed`, { on: 1 });
  const answer = { body: "Too late for this.", key: "late-1" };
  expect((await amina.post(`${a.path}/replies`, answer)).status).toBe(403);
  expect(await askForNotes(w.deps)).toBe(1);
  await neema.post(`${a.path}/closed`, { on: 0 });
  expect((await discussionRow(w, a.id)).closes_at).toBe(end);
  expect((await amina.post(`${a.path}/replies`, answer)).status).toBe(303);

  await neema.post(`${a.path}/closed`, { on: 1 });
  const closing = (await decisions(w)).at(-1);
  await undoDecision(w.ctx("zuri"), { decisionId: closing?.id ?? 0 });
  expect((await discussionRow(w, a.id)).closes_at).toBe(end);
  expect((await decisions(w)).map((d) => d.action)).toEqual([
    "hold-newcomers",
    "free-newcomers",
    "close",
    "open",
    "close",
    "open",
  ]);
});

test("a moderator deletes: a placeholder that says so, a statement, no way back for its writer, six months for ours", async () => {
  const w = await world();
  const a = await article(w, { author: "juma" });
  const id = await reply(w, { article: a, by: "baraka", body: "Buy **goats** at my stall." });
  const below = await reply(w, { article: a, by: "amina", parent: id });
  const [amina, baraka, juma, neema] = [
    await w.as("amina"),
    await w.as("baraka"),
    await w.as("juma"),
    await w.as("neema"),
  ];
  await castVote(w.ctx("amina"), { replyId: id, value: 1 });
  await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" });
  for (const person of [baraka, juma])
    expect((await person.post(`/replies/${id}/removed`, { on: 1, reason: "spam", note: "" })).status).toBe(
      403,
    );
  expect((await neema.get(`/replies/${id}/removed`)).text("h1")).toBe("Delete a reply");
  expect((await neema.post(`/replies/${id}/removed`, { on: 1, reason: "", note: "" })).status).toBe(422);
  expect((await neema.post(`/replies/${id}/removed`, { on: 1, reason: "no-rule", note: "" })).status).toBe(
    422,
  );
  await neema.post(`/replies/${id}/removed`, { on: 1, reason: "spam", note: "Not here." });

  const seen = await w.visitor().get(a.path);
  expect(seen.text(`#reply-${id}`)).toBe("Deleted by a moderator");
  expect(seen.text(`#reply-${below}`)).not.toBeNull();
  expect(seen.html).not.toContain("goats");
  expect((await baraka.post(`/replies/${id}/deleted`, { on: 0 })).status).toBe(403);
  const inbox = await w.db.read
    .selectFrom("notifications")
    .select(["kind", "decision_id"])
    .where("person_id", "=", w.ids.baraka)
    .where("kind", "=", "decision")
    .execute();
  const [removal] = await decisions(w);
  expect(removal).toMatchObject({
    action: "delete",
    reason: "spam",
    note: "Not here.",
    body: "Buy **goats** at my stall.",
  });
  expect(inbox).toMatchObject([{ decision_id: removal?.id }]);
  expect(removal?.case_id).not.toBeNull();
  await clean(w);

  w.pass(180 * DAY);
  await eraseDeleted(w.deps);
  const back = await neema.post(`/replies/${id}/removed`, { on: 0 });
  expect(back.status).toBe(303);
  expect((await w.visitor().get(a.path)).text(`#reply-${id}`)).toContain("goats");
  await clean(w);
  await neema.post(`/replies/${id}/removed`, { on: 1, reason: "spam", note: "" });
  w.pass(200 * DAY);
  await eraseDeleted(w.deps);
  expect((await replyRow(w, id)).body).toBe("");
  expect((await neema.post(`/replies/${id}/removed`, { on: 0 })).status).toBe(409);
});

test("what its writer deleted keeps its text while a report is open, and can be deleted by a moderator all the same", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka", body: "Cheap goats." });
  const other = await reply(w, { article: a, by: "baraka", body: "Cheap hens." });
  const [amina, baraka, neema] = [await w.as("amina"), await w.as("baraka"), await w.as("neema")];
  await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" });
  for (const it of [id, other]) await baraka.post(`/replies/${it}/deleted`, { on: 1 });
  w.pass(60 * SECOND);
  await eraseDeleted(w.deps);
  expect([(await replyRow(w, id)).body, (await replyRow(w, other)).body]).toEqual(["Cheap goats.", ""]);
  await neema.post(`/replies/${id}/removed`, { on: 1, reason: "spam", note: "" });
  const [removal] = await decisions(w);
  expect(removal).toMatchObject({ action: "delete", body: "Cheap goats." });
  await clean(w);
  // Taken back, it is deleted by its writer again, and its text goes once its case is decided.
  await undoDecision(w.ctx("zuri"), { decisionId: removal?.id ?? 0 });
  expect(await replyRow(w, id)).toMatchObject({ deleted_by: null, body: "Cheap goats." });
  expect((await replyRow(w, id)).deleted_at).not.toBeNull();
  await clean(w);
});

test("two moderators at once delete once, move once, merge once", async () => {
  const w = await world();
  await manyAnswers(w);
  const [a, b] = [await article(w), await article(w)];
  const first = await reply(w, { article: a, by: "baraka" });
  const second = await reply(w, { article: a, by: "baraka" });
  const third = await reply(w, { article: a, by: "baraka" });
  const why = { reason: "spam", note: "" };
  const twice = <T>(act: (name: "neema" | "zuri") => Promise<T>) =>
    Promise.allSettled((["neema", "zuri"] as const).map(act));
  await twice((name) => removeReply(w.ctx(name), { replyId: first, ...why }));
  await twice((name) => mergeReply(w.ctx(name), { replyId: third, into: second, note: "" }));
  // Each way at once: the two discussions are held in one order by both.
  const fourth = await reply(w, { article: b, by: "amina" });
  await Promise.all([
    moveAnswer(w.ctx("neema"), { replyId: second, to: b.slug, note: "" }),
    moveAnswer(w.ctx("zuri"), { replyId: fourth, to: a.slug, note: "" }),
  ]);
  await twice((name) => moveAnswer(w.ctx(name), { replyId: second, to: a.slug, note: "" }));
  const done = (await decisions(w)).map((d) => d.action);
  expect(done.filter((action) => action === "delete")).toHaveLength(1);
  expect(done.filter((action) => action === "merge")).toHaveLength(1);
  expect(done.filter((action) => action === "move")).toHaveLength(3);
  await clean(w);
});
