/** Texts that wait for a moderator: what their writers see of them, and what becomes of them. */
import { expect, test, vi } from "vitest";
import { SIX_MONTHS } from "../../src/appeals/types.ts";
import { decideReply } from "../../src/cases/actions.ts";
import { eraseDeleted, eraseStatements } from "../../src/jobs/erase.ts";
import { MINUTE, SECOND } from "../../src/lib/clock.ts";
import { showIn } from "../../src/moderation/effects.ts";
import { hideReply } from "../../src/moderation/actions.ts";
import { removeReply } from "../../src/order/actions-replies.ts";
import { mails } from "../appeals/helpers.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";
import {
  approve,
  countsOf,
  discard,
  heldRows,
  lastHeld,
  openCases,
  reject,
  standIn,
  undo,
} from "./support.ts";

vi.mock("../../src/filters/screening.ts", () => ({
  screen: (_read: unknown, _ctx: unknown, text: { body: string }) => standIn(text),
}));

const rows = (w: World) => w.db.read.selectFrom("replies").selectAll().orderBy("id").execute();

test("a text that is not taken stays in the composer, with what matched, escaped", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const body = "Only crabgrass grows <b>here</b>.";
  for (const send of [amina.post.bind(amina), amina.postHx.bind(amina)]) {
    const answer = await send(`${a.path}/replies`, { body, parent_id: "", key: "refused-1" });
    expect(answer.status).toBe(422);
    expect(answer.text("#composer-error")).toContain("crabgrass");
    expect(answer.document.querySelector("#composer textarea")?.textContent).toContain("Only crabgrass");
  }
  expect(await rows(w)).toEqual([]);
  expect(await heldRows(w)).toEqual([]);
  // The words of a finding are as hostile as any text.
  const { problemText, english, findingProblem } = await import("../../src/i18n/index.ts");
  const problem = findingProblem([
    { filter: "banned-words", action: "refuse", found: ["<i>x</i>:1"], count: 1 },
  ]);
  expect(problemText(english.t, problem)).toContain("<i>x</i>:1");
  expect(problemText(english.t, "filter:{")).toBe("");
});

test("a held answer is its writer's alone; a resend adds nothing; the one answer is given", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post("/drafts", {
    article: a.id,
    kind: "reply",
    reply: 0,
    body: "A thistle",
    version: 0,
    form: "f",
  });
  const fields = { body: "A thistle, in a pot.", parent_id: "", key: "held-key-1" };
  const sent = await amina.post(`${a.path}/replies`, fields);
  expect(sent.status).toBe(303);
  const held = await lastHeld(w);
  expect(sent.location).toBe(`${a.path}#held-${held.id}`);
  const page = await amina.follow(sent);
  expect(page.text("#status")).toContain("waiting for a moderator");
  const item = page.document.querySelector(`#waiting > #held-${held.id}`);
  expect(item?.textContent).toContain("Waiting for a moderator");
  expect(item?.textContent).toContain("thistle");
  expect(page.text(`#held-${held.id} .why`)).toContain("thistle");
  expect(page.text("#waits-note")).toContain("Your answer is waiting");
  expect(page.document.querySelector("#prompt .foot a.button")?.getAttribute("href")).toBe(sent.location);
  // The same form again: the same text, once.
  expect((await amina.post(`${a.path}/replies`, fields)).location).toBe(sent.location);
  const second = await amina.postHx(`${a.path}/replies`, {
    body: "Another.",
    parent_id: "",
    key: "held-key-2",
  });
  expect(second.status).toBe(409);
  expect(second.text("#composer-error")).toContain("already waiting");
  expect(second.text("#composer-body")).toBe("Another.");
  expect(second.document.querySelector(`#waits-note a[href="/held/${held.id}/edit"]`)).not.toBeNull();
  expect(await heldRows(w)).toHaveLength(1);
  expect(await rows(w)).toEqual([]);
  expect(await countsOf(w, a.id)).toMatchObject({ counted: { answers: 0, replies: 0 } });
  expect(await openCases(w)).toEqual([`held:${held.id}`]);
  for (const table of ["notifications", "events", "drafts"] as const)
    expect(await w.db.read.selectFrom(table).selectAll().execute()).toEqual([]);
  const decisions = await w.db.read.selectFrom("decisions").selectAll().execute();
  expect(decisions).toMatchObject([
    { action: "hold", actor_id: null, filter: "suspect-words", held_id: held.id, person_id: w.ids.amina },
  ]);
  const signedIn = [await w.as("baraka"), await w.as("juma")];
  for (const other of [...signedIn, w.visitor()]) {
    expect((await other.get(a.path)).html).not.toContain("thistle");
    const status = signedIn.includes(other) ? 404 : 303;
    expect((await other.get(`/held/${held.id}/edit`)).status).toBe(status);
    expect((await other.post(`/held/${held.id}`, { body: "Mine now." })).status).toBe(status);
  }
  expect((await (await w.as("neema")).post(`/held/${held.id}`, { body: "Mine now." })).status).toBe(403);
});

test("with HTMX it comes below what it answers; it can be edited, taken back, and wanted again", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const sent = await amina.postHx(`${a.path}/replies`, {
    body: "A thistle too.",
    parent_id: top,
    key: "k-below",
  });
  expect(sent.status).toBe(200);
  const { id } = await lastHeld(w);
  const partial = sent.document.querySelector(`hx-partial[hx-target="#thread-${top}"][hx-swap=beforeend]`);
  expect(partial?.querySelector(`#held-${id}`)?.textContent).toContain("A thistle too.");
  expect(sent.document.querySelector("#composer textarea")?.textContent.trim()).toBe("");
  for (const path of [a.path, `/replies/${top}`]) {
    const page = await amina.get(path);
    expect(page.document.querySelector(`#thread-${top} > #held-${id}`)).not.toBeNull();
  }
  const refused = await amina.post(`/held/${id}`, { body: "crabgrass" });
  expect(refused.status).toBe(422);
  expect(refused.text("#body-error")).toContain("crabgrass");
  expect((await amina.get(`/held/${id}/edit`)).document.querySelector("textarea")?.textContent).toContain(
    "thistle",
  );
  const saved = await amina.post(`/held/${id}`, { body: "A rose too." });
  expect(saved.location).toBe(`${a.path}#held-${id}`);
  // What was found is found no more; it waits all the same.
  const mended = (await amina.get(a.path)).text(`#held-${id}`);
  expect(mended).toMatch(/filters find nothing in it.*A rose too\./);
  expect(mended).not.toContain("thistle");
  // Taken back, and wanted again.
  expect((await amina.postHx(`/held/${id}/deleted`, { on: 1 })).text(`#held-${id}`)).toContain(
    "taken it back",
  );
  expect((await amina.get(a.path)).html).not.toContain("A rose too.");
  expect(await openCases(w)).toEqual([]);
  await expect(approve(w, id)).rejects.toMatchObject({ problem: "heldDecided" });
  expect((await amina.post(`/held/${id}/deleted`, { on: 0 })).location).toBe(`${a.path}#held-${id}`);
  expect(await openCases(w)).toEqual([`held:${id}`]);
  const gone = await amina.post(`/held/${id}/deleted`, { on: 1 });
  expect((await amina.follow(gone)).text("h1")).toContain("taken back");
  w.pass(20 * SECOND);
  await eraseDeleted(w.deps);
  expect((await lastHeld(w)).body).toBe("");
  expect((await amina.post(`/held/${id}/deleted`, { on: 0 })).status).toBe(409);
});

test("approved, it is a new reply that followers hear of; taken back it waits again; approved again it is the same", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "A thistle for @juma.", parent_id: top, key: "k-approve" });
  const { id } = await lastHeld(w);
  w.pass(60 * MINUTE);
  await w.db.write((trx) =>
    trx
      .updateTable("discussions")
      .set({ locked_at: 1, closes_at: 2 })
      .where("article_id", "=", a.id)
      .execute(),
  );
  const decision = await approve(w, id);
  const made = (await rows(w)).at(-1);
  for (const path of [`/held/${id}`, `/held/${id}/edit`])
    expect((await amina.get(path)).location).toBe(`/replies/${made?.id}#reply-${made?.id}`);
  expect(made).toMatchObject({
    parent_id: top,
    person_id: w.ids.amina,
    created_at: w.deps.clock(),
    key: "k-approve",
  });
  const told = async () =>
    (await w.db.read.selectFrom("notifications").selectAll().orderBy("person_id").execute()).map((line) => [
      line.person_id,
      line.kind,
    ]);
  expect(await told()).toEqual(
    [
      [w.ids.amina, "decision"],
      [w.ids.baraka, "reply"],
      [w.ids.juma, "mention"],
    ].toSorted((x, y) => Number(x[0]) - Number(y[0])),
  );
  // What was published is where one is led, and not to reasons.
  const there = `/replies/${made?.id}#reply-${made?.id}`;
  const line = (await amina.get("/inbox")).document.querySelector(".line-item .where");
  expect([line?.textContent, line?.getAttribute("href")]).toEqual(["Your reply was published", there]);
  await amina.post(`${a.path}/seen`, { ids: String(made?.id) });
  expect((await amina.get("/inbox")).document.querySelector(".line-item.is-unread")).toBeNull();
  await w.db.write((trx) => trx.updateTable("notifications").set({ read_at: null }).execute());
  const letter = (await mails(w)).find(({ address }) => address === "amina@example.org");
  expect(letter?.body).toContain(`See it:\nhttp://pool.test${there}`);
  expect(letter?.body).not.toMatch(/reasons|switched off/);
  expect(await countsOf(w, a.id)).toEqual({
    counted: { answers: 1, replies: 2 },
    recounted: { answers: 1, replies: 2 },
  });
  expect((await w.visitor().get(a.path)).text(`#reply-${made?.id}`)).toContain("A thistle for");
  expect((await amina.get(a.path)).document.querySelector(`#held-${id}`)).toBeNull();
  expect(await openCases(w)).toEqual([]);
  // Sent once more by a browser that had heard nothing: it is that reply.
  const events = await w.db.read.selectFrom("events").select("kind").execute();
  expect(events.map((event) => event.kind)).toEqual(["posted"]);

  await undo(w, decision);
  expect(await openCases(w)).toEqual([`held:${id}`]);
  expect((await w.visitor().get(a.path)).html).not.toContain("A thistle for");
  expect((await amina.get(`/replies/${made?.id}`)).status).toBe(404);
  const resent = { body: "A thistle for @juma.", parent_id: top, key: "k-approve" };
  expect((await amina.post(`${a.path}/replies`, resent)).location).toBe(`${a.path}#held-${id}`);
  expect((await amina.get(a.path)).document.querySelector(`#held-${id}`)).not.toBeNull();
  expect(await told()).toEqual([]);
  expect(await countsOf(w, a.id)).toMatchObject({ counted: { replies: 1 }, recounted: { replies: 1 } });
  // From a page that was open: the reply has no page to go back to.
  const late = await (await w.as("neema")).post(`/moderation/decisions/${decision}/undone`);
  expect(late.location).toBe(`${a.path}#discussion`);

  let again = await approve(w, id);
  expect((await rows(w)).filter((row) => row.person_id === w.ids.amina)).toHaveLength(1);
  expect((await w.visitor().get(a.path)).text(`#reply-${made?.id}`)).toContain("A thistle for");
  expect(await countsOf(w, a.id)).toMatchObject({ counted: { replies: 2 }, recounted: { replies: 2 } });
  // While it waits again it is approved, not shown.
  await undo(w, again);
  const waiting = { reply_id: made?.id ?? 0, article_id: a.id };
  await expect(w.db.write((trx) => showIn(trx, w.ctx("neema"), waiting))).rejects.toMatchObject({
    problem: "gone",
  });
  again = await approve(w, id);
  expect(await countsOf(w, a.id)).toMatchObject({ counted: { replies: 2 }, recounted: { replies: 2 } });
  await reply(w, { article: a, by: "baraka", parent: made?.id ?? 0 });
  await expect(undo(w, again)).rejects.toMatchObject({ problem: "heldRepliedTo" });
});

test("while a reply waits again, nothing older is undone on it; approved again it stands whole", async () => {
  const w = await world();
  const a = await article(w);
  await (await w.as("amina")).post(`${a.path}/replies`, { body: "A thistle.", key: "k-half" });
  const { id } = await lastHeld(w);
  const approval = await approve(w, id);
  const replyId = (await rows(w))[0]?.id ?? 0;
  const why = { replyId, reason: "spam", note: "" };
  const neema = w.ctx("neema");
  const done: number[] = [];
  for (const act of [() => hideReply(neema, why), () => removeReply(neema, why)])
    done.push((await undo(w, (await act()) ?? 0)) ?? 0);
  await undo(w, approval);
  for (const decision of done) await expect(undo(w, decision)).rejects.toMatchObject({ problem: "gone" });
  const verdict = { action: "hide", reason: "spam", note: "", length: "1d" } as const;
  await expect(decideReply(neema, { replyId, verdict })).rejects.toMatchObject({ problem: "gone" });
  const none = { answers: 0, replies: 0 };
  expect(await countsOf(w, a.id)).toEqual({ counted: none, recounted: none });
  expect(await openCases(w)).toEqual([`held:${id}`]);
  await approve(w, id);
  expect(await rows(w)).toMatchObject([{ hidden_at: null, deleted_at: null, gone_at: null }]);
});

test("rejected, its writer reads why until they put it away; the decision can be taken back; discarded, it is gone", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "A thistle of mine.", parent_id: "", key: "k-reject" });
  const { id } = await lastHeld(w);
  const decision = await reject(w, id, "Kindly, no thistles.");
  expect((await amina.get(`/held/${id}`)).location).toBe(`/decisions/${decision}`);
  const item = (await amina.get(a.path)).document.querySelector(`#held-${id}`);
  expect(item?.textContent).toContain("Not published");
  expect(item?.querySelector("a[href^='/decisions/']")?.getAttribute("href")).toBe(`/decisions/${decision}`);
  expect((await (await w.as("baraka")).get(a.path)).html).not.toContain("thistle");
  // They may answer otherwise now; then it can't come back.
  expect(
    (await amina.post(`${a.path}/replies`, { body: "A rose.", parent_id: "", key: "k-rose" })).status,
  ).toBe(303);
  await undo(w, decision);
  expect((await amina.get(a.path)).text(`#held-${id}`)).toContain("Waiting for a moderator");
  await expect(approve(w, id)).rejects.toMatchObject({ problem: "heldAnswered" });
  await reject(w, id);
  expect((await amina.postHx(`/held/${id}/dismissed`, { on: 1 })).status).toBe(200);
  expect((await amina.get(a.path)).document.querySelector(`#held-${id}`)).toBeNull();

  const top = await reply(w, { article: a, by: "baraka" });
  await amina.post(`${a.path}/replies`, { body: "thistle thistle", parent_id: top, key: "k-discard" });
  const spam = await lastHeld(w);
  await discard(w, spam.id);
  expect((await amina.get(a.path)).document.querySelector(`#held-${spam.id}`)).toBeNull();
  expect(await openCases(w)).toEqual([]);
  await expect(reject(w, spam.id)).rejects.toMatchObject({ problem: "heldDecided" });
});

test("a held edit leaves the old text; approved it is made, taken back the old text stands again", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina", body: "A rose at first." });
  w.pass(10 * MINUTE);
  const amina = await w.as("amina");
  const path = `/replies/${id}`;
  const sent = await amina.postHx(path, { body: "A thistle at last.", version: 1 });
  const held = await lastHeld(w);
  const target = `hx-partial[hx-target="#thread-${id}"][hx-swap=beforeend]`;
  expect(sent.document.querySelector(target)?.textContent).toContain("A thistle at last.");
  // Edited once more: it begins with what waits, and is the same that waits.
  const form = await amina.get(`${path}/edit`);
  expect(form.text("#edit-body")).toBe("A thistle at last.");
  expect(form.text("#edit-form .notice")).toContain("waiting for a moderator");
  const more = await amina.post(path, { body: "A thistle after all.", version: 1 });
  expect(more.location).toBe(`${a.path}#held-${held.id}`);
  expect(await heldRows(w)).toHaveLength(1);
  const page = await amina.get(a.path);
  expect(page.text(`#reply-${id} .prose`)).toBe("A rose at first.");
  expect(page.text(`#thread-${id} > #held-${held.id}`)).toContain("A thistle after all.");
  expect((await w.visitor().get(`${path}/history`)).html).not.toContain("thistle");

  const decision = await approve(w, held.id);
  expect((await w.visitor().get(a.path)).text(`#reply-${id} .prose`)).toBe("A thistle after all.");
  expect((await w.visitor().get(`${path}/history`)).html).toContain("rose");
  await undo(w, decision);
  expect((await w.visitor().get(a.path)).text(`#reply-${id} .prose`)).toBe("A rose at first.");
  expect((await w.visitor().get(`${path}/history`)).html).not.toContain("thistle");
  expect((await rows(w))[0]).toMatchObject({ edited_at: null });

  // Changed by its writer meanwhile: the newer text stays, and the edit waits no more.
  const again = await approve(w, held.id);
  await undo(w, again);
  await amina.post(path, { body: "A rose, and that is that.", version: "" });
  expect(await openCases(w)).toEqual([]);
  await expect(approve(w, held.id)).rejects.toMatchObject({ problem: "heldDecided" });
  await amina.post(path, { body: "One thistle.", version: "" });
  const last = await lastHeld(w);
  await w.db.write((trx) => trx.updateTable("replies").set({ version: 99 }).where("id", "=", id).execute());
  await expect(approve(w, last.id)).rejects.toMatchObject({ problem: "heldCollided" });
});

test("a flagged text appears, and is in the queue by a filter's report", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  expect(
    (await amina.postHx(`${a.path}/replies`, { body: "clover", parent_id: "", key: "k-flag" })).status,
  ).toBe(200);
  const [row] = await rows(w);
  expect(await openCases(w)).toEqual([`reply:${row?.id}`]);
  expect(await w.db.read.selectFrom("reports").selectAll().execute()).toMatchObject([
    { person_id: null, filter: "suspect-words", email: null },
  ]);
  await amina.post(`/replies/${row?.id}`, { body: "clover, four leaves", version: 1 });
  const found = () => w.db.read.selectFrom("reports").select("facts").execute();
  expect((await found()).map(({ facts }) => facts?.includes("clover"))).toEqual([true, true]);
  // What was found is erased with the text.
  const { id } = await w.db.read.selectFrom("cases").select("id").executeTakeFirstOrThrow();
  await (await w.as("neema")).post(`/moderation/cases/${id}/decided`, { action: "dismiss", note: "" });
  await amina.post(`/replies/${row?.id}/deleted`, { on: 1 });
  w.pass(MINUTE);
  expect(await eraseDeleted(w.deps)).toBe(1);
  expect((await found()).map(({ facts }) => facts)).toEqual([null, null]);
});

test("what was written signed out waits once its writer has logged in", async () => {
  const w = await world();
  const a = await article(w);
  const somebody = w.visitor();
  const kept = await somebody.post(`${a.path}/replies`, {
    body: "A thistle, later.",
    parent_id: "",
    key: "k-kept",
  });
  const next = new URL(kept.location ?? "", "http://pool.test").searchParams.get("next") ?? "";
  const logged = await somebody.post("/login", { username: "amina", password: PASSWORD, next });
  const { id } = await lastHeld(w);
  expect(logged.location).toBe(`${a.path}#held-${id}`);
  const page = await somebody.follow(logged);
  expect(page.text("#status")).toContain("waiting for a moderator");
  expect(page.text(`#held-${id}`)).toContain("A thistle, later.");
  // What is not taken is said to be for the word in it.
  const other = w.visitor();
  const bad = await other.post(`${a.path}/replies`, { body: "All crabgrass.", parent_id: "", key: "k-bad" });
  const back = new URL(bad.location ?? "", "http://pool.test").searchParams.get("next") ?? "";
  const refused = await other.follow(
    await other.post("/login", { username: "baraka", password: PASSWORD, next: back }),
  );
  expect(refused.text("#composer-body")).toBe("All crabgrass.");
  expect(refused.text("#composer-error")).toContain("crabgrass");
  await other.post(`${a.path}/replies`, { body: "All grass.", parent_id: "", key: "k-good" });
  expect(await w.db.read.selectFrom("pending_replies").selectAll().execute()).toEqual([]);
});

test("what was decided about is erased after six months, with what the filters found and what an edit replaced", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const send = async (body: string) => {
    await amina.post(`${a.path}/replies`, {
      body,
      parent_id: await reply(w, { article: a }),
      key: `k-${body}`,
    });
    return (await lastHeld(w)).id;
  };
  const rejected = await reject(w, await send("thistle one"));
  await reject(w, await send("thistle two"));
  await amina.post(`/decisions/${rejected}/appeal`, { body: "It is a flower." });
  const mine = await reply(w, { article: a, by: "amina", body: "A rose at first." });
  w.pass(10 * MINUTE);
  await amina.post(`/replies/${mine}`, { body: "A thistle at last.", version: 1 });
  await approve(w, (await lastHeld(w)).id);
  const waits = await send("thistle three");
  w.pass(SIX_MONTHS + 1);
  await eraseStatements(w.deps);
  // Nobody has decided about the last one, and an appeal against the first is open.
  expect((await heldRows(w)).map(({ body }) => body)).toEqual(["thistle one", "", "", "thistle three"]);
  const kept = await w.db.read.selectFrom("decisions").select(["body", "facts"]).orderBy("id").execute();
  expect(kept.flatMap(({ body, facts }) => [body, facts].filter(Boolean))).toEqual(["thistle one"]);
  const all = await w.db.read.selectFrom("decisions").select(["id", "action"]).orderBy("id").execute();
  for (const { id } of all.filter(({ id: it, action }) => it !== rejected && action === "reject"))
    await expect(undo(w, id)).rejects.toMatchObject({ problem: "undoTooLate" });
  await approve(w, waits);
});
