/** Taking decisions back when something else has happened since. */
import { expect, test } from "vitest";
import { SIX_MONTHS } from "../../src/appeals/types.ts";
import type { Trx } from "../../src/db/connect.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { deleteReply, undeleteReply } from "../../src/discussion/actions-deleting.ts";
import type { Ctx } from "../../src/http/context.ts";
import { eraseDeleted } from "../../src/jobs/erase.ts";
import { DAY } from "../../src/lib/clock.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { undoDecision } from "../../src/moderation/actions-undo.ts";
import { moveAnswer, removeReply } from "../../src/order/actions-replies.ts";
import { appeals, settle } from "../appeals/helpers.ts";
import { page, personRow, suspend } from "../sanctions/helpers.ts";
import { article, reply } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";
import { decisions, discussionRow, replyRow } from "./helpers.ts";

const undo = (w: World, decisionId = 0, by: Name = "neema") => undoDecision(w.ctx(by), { decisionId });
const until = async (w: World) => (await personRow(w, "amina")).suspended_until;
const ids = async (w: World) => (await decisions(w)).map(({ id }) => id);

/** Who has looked at things as they were, and writes once something else is done. */
function whileAway(w: World, name: Name, something: () => Promise<unknown>): Ctx {
  const write = async <T>(work: (trx: Trx) => Promise<T>) => {
    await something();
    return w.db.write(work);
  };
  return { ...w.ctx(name), db: { ...w.db, write } };
}

test("of several suspensions the one that stands goes on, in whatever order they are taken back", async () => {
  const w = await world();
  const now = w.deps.clock();
  await suspend(w, "amina", "30d");
  await suspend(w, "amina", "1d");
  const [long, short] = await ids(w);
  await undo(w, long);
  expect(await until(w)).toBe(now + DAY);
  // The one before it was taken back, too: it does not come again.
  await undo(w, short);
  expect(await until(w)).toBeNull();

  await suspend(w, "amina", "ever");
  await suspend(w, "amina", "ever", "zuri");
  const [first, second] = (await ids(w)).slice(-2);
  await undo(w, first);
  expect(await until(w)).toBe(FOR_EVER);
  await undo(w, second);
  expect(await until(w)).toBeNull();
});

test("whoever is suspended while a reply of theirs is on its way posts nothing", async () => {
  const w = await world();
  const a = await article(w);
  const sending = w.ctx("amina");
  await suspend(w, "amina");
  const input = { slug: a.slug, parentId: null, body: "On its way.", key: "on-its-way" };
  await expect(postReply(sending, input)).rejects.toMatchObject({ refusal: "suspended" });
  expect(await discussionRow(w, a.id)).toMatchObject({ replies: 0 });
});

test("a pace that was changed since is not lost", async () => {
  const w = await world();
  const a = await article(w);
  const neema = await w.as("neema");
  await neema.post(`${a.path}/slow`, { minutes: 5 });
  await neema.post(`${a.path}/slow`, { minutes: 60 });
  const [five, sixty] = await ids(w);
  await expect(undo(w, five)).rejects.toMatchObject({ problem: "changedSince" });
  expect(await discussionRow(w, a.id)).toMatchObject({ slow_minutes: 60 });
  await undo(w, sixty);
  expect(await discussionRow(w, a.id)).toMatchObject({ slow_minutes: 5 });
});

test("an appeal can be granted when the text is erased by now; taken back, the log does not say about what", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina", body: "Goats, cheap." });
  await (await w.as("neema")).post(`/replies/${id}/removed`, { on: 1, reason: "spam", note: "" });
  const [removal = 0] = await ids(w);
  await (await w.as("amina")).post(`/decisions/${removal}/appeal`, { body: "They are." });
  w.pass(SIX_MONTHS + DAY);
  await eraseDeleted(w.deps);
  expect((await settle(w, "zuri", "grant")).status).toBe(303);
  expect((await appeals(w))[0]?.decided_at).toBe(w.deps.clock());
  expect(await replyRow(w, id)).toMatchObject({ body: "", deleted_by: w.ids.neema });

  await undo(w, (await ids(w)).at(-1), "zuri");
  const log = await w.visitor().get("/moderation/log");
  const [reopened] = log.document.querySelectorAll("table.log tbody tr");
  expect(reopened?.querySelector("a")).toBeNull();
  expect((await (await w.as("neema")).get(page("amina"))).status).toBe(200);
});

test("what a moderator deletes as well its writer does not bring back, however quick they are", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina" });
  await deleteReply(w.ctx("amina"), { replyId: id });
  const late = whileAway(w, "amina", () =>
    removeReply(w.ctx("neema"), { replyId: id, reason: "spam", note: "" }),
  );
  await expect(undeleteReply(late, { replyId: id })).rejects.toMatchObject({ refusal: "deleted" });
  expect((await replyRow(w, id)).deleted_at).not.toBeNull();
});

test("a grant that is taken back leaves what was appealed against in force, once; granted again, nothing stays behind", async () => {
  const w = await world();
  await suspend(w, "amina", "30d");
  const [suspension = 0] = await ids(w);
  const end = await until(w);
  await (await w.as("amina")).post(`/decisions/${suspension}/appeal`, { body: "It was my brother." });
  await settle(w, "zuri", "grant");
  expect(await until(w)).toBeNull();
  const granted = (await decisions(w)).find(({ action }) => action === "grant");
  await undo(w, granted?.id, "zuri");
  expect(await until(w)).toBe(end);
  const inForce = (await decisions(w)).filter((one) => one.action === "suspend" && one.undone_by === null);
  expect(inForce.map(({ id }) => id)).toEqual([suspension]);
  const statement = await (await w.as("amina")).get(`/decisions/${suspension}`);
  expect(statement.text(".statement")).toContain("Your appeal is with the moderators now.");
  expect(statement.text(".statement")).not.toContain("has been taken back");
  expect(statement.document.querySelector(".statement textarea")).toBeNull();
  const second = await (await w.as("amina")).post(`/decisions/${suspension}/appeal`, { body: "Again." });
  expect(second.status).toBe(403);
  const log = await w.visitor().get("/moderation/log");
  const lines = [...log.document.querySelectorAll("table.log tbody tr")].map((line) => line.textContent);
  const suspended = lines.filter((line) => line.includes("Suspended an account"));
  expect(suspended.filter((line) => !line.includes("taken back"))).toHaveLength(1);
  await settle(w, "zuri", "grant");
  expect(await until(w)).toBeNull();
});

test("a reply to what is moved while it is on its way does not end up between two discussions", async () => {
  const w = await world();
  const [a, other] = [await article(w), await article(w)];
  const top = await reply(w, { article: a, by: "baraka" });
  const late = whileAway(w, "amina", () =>
    moveAnswer(w.ctx("neema"), { replyId: top, to: other.slug, note: "" }),
  );
  const input = { slug: a.slug, parentId: top, body: "To what was here.", key: "to-what-was-here" };
  await expect(postReply(late, input)).rejects.toMatchObject({ fields: { body: "parentGone" } });
  expect([await discussionRow(w, a.id), await discussionRow(w, other.id)]).toMatchObject([
    { replies: 0 },
    { replies: 1 },
  ]);
});

test("what is done again goes by the rule it was done for, also when that is retired by now", async () => {
  const w = await world();
  const a = await article(w);
  const [hidden, removed] = [await reply(w, { article: a }), await reply(w, { article: a })];
  const neema = await w.as("neema");
  const fields = { on: 1, reason: "off-topic", note: "" };
  await neema.post(`/replies/${hidden}/hidden`, fields);
  await neema.post(`/replies/${removed}/removed`, fields);
  const [hiding, removal] = await ids(w);
  const [shown, back] = [await undo(w, hiding), await undo(w, removal)];
  await w.db.write((trx) =>
    trx.updateTable("rules").set({ retired_at: 1 }).where("id", "=", "off-topic").execute(),
  );
  await undo(w, shown ?? 0);
  await undo(w, back ?? 0);
  expect(await replyRow(w, hidden)).toMatchObject({ hidden_reason: "off-topic" });
  expect((await replyRow(w, removed)).deleted_by).toBe(w.ids.neema);
});

test("a reply that was hidden for one reason and then for another is shown when the second is taken back", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "amina" });
  const neema = await w.as("neema");
  for (const reason of ["spam", "abuse"])
    await neema.post(`/replies/${id}/hidden`, { on: 1, reason, note: "" });
  const [spam, abuse] = await ids(w);
  await expect(undo(w, spam)).rejects.toMatchObject({ problem: "changedSince" });
  expect((await replyRow(w, id)).hidden_reason).toBe("abuse");
  const shown = await undo(w, abuse);
  expect((await replyRow(w, id)).hidden_at).toBeNull();
  expect((await decisions(w)).map(({ undone_by }) => undone_by)).toEqual([shown, shown, null]);
  await undo(w, shown ?? 0);
  expect((await replyRow(w, id)).hidden_reason).toBe("abuse");
});
