/** The moderators' page of a person: who sees it, what is decided there, and the ways back. */
import { expect, test } from "vitest";
import { DAY } from "../../src/lib/clock.ts";
import { hidden } from "../appeals/helpers.ts";
import { HOSTILE, decisions, isHarmless } from "../moderation/helpers.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { page, personRow, suspend } from "./helpers.ts";

test("moderators alone see it: the record, decisions, reports, notes, what is hidden", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina", body: "Goats, cheap." });
  await (await w.as("baraka")).post(`/replies/${id}/report`, { reason: "spam", note: "Every day." });
  await hidden(w, id);
  const neema = await w.as("neema");
  expect((await neema.post(`${page("amina")}/noted`, { body: HOSTILE })).location).toBe(page("amina"));
  expect((await neema.post(`${page("amina")}/noted`, { body: " " })).status).toBe(422);
  const shown = await neema.get(page("amina"));
  expect(isHarmless(shown.html)).toBe(true);
  const main = shown.text("main") ?? "";
  for (const said of [
    "Amina",
    "Hid a reply",
    "Goats, cheap.",
    "Every day.",
    "Baraka",
    "Neema",
    "alert(1)",
    "Newcomer",
  ])
    expect(main).toContain(said);
  expect((await neema.get(page("AMINA"))).location).toBe(page("amina"));
  expect(
    (await neema.get("/people/amina")).document.querySelector(`a[href="${page("amina")}"]`),
  ).not.toBeNull();
  expect((await neema.get(page("nobody"))).status).toBe(404);
  for (const name of ["amina", "juma"] as const) {
    const other = await w.as(name);
    expect((await other.get(page("amina"))).status).toBe(403);
    expect((await other.get("/people/amina")).html).not.toContain("/moderation/people");
    for (const path of ["warned", "suspended", "links-held", "noted"]) {
      const fields = { on: "1", reason: "spam", note: "", for: "1d", body: "x" };
      expect((await other.post(`${page("baraka")}/${path}`, fields)).status, path).toBe(403);
    }
  }
  expect((await decisions(w)).length).toBe(1);
});

test("warned, suspended, links held; once however often it is sent; each with its way back", async () => {
  const w = await world();
  const neema = await w.as("neema");
  const send = (path: string, fields = {}) =>
    neema.post(`${page("amina")}/${path}`, { on: "1", reason: "abuse", note: "Be kind.", ...fields });
  const undo = async (action: string) => {
    const found = (await decisions(w)).findLast((decision) => decision.action === action);
    return neema.post(`/moderation/decisions/${found?.id}/undone`);
  };
  expect((await send("warned")).location).toBe(page("amina"));
  await send("warned");
  expect((await decisions(w)).map(({ action }) => action)).toEqual(["warn"]);
  expect((await send("warned", { reason: "no-such-rule" })).status).toBe(422);
  const wrong = await send("suspended", { for: "a while", note: "Kept words." });
  expect(wrong.status).toBe(422);
  expect(wrong.text("#sanction-note")).toBe("Kept words.");

  const now = w.deps.clock();
  await send("suspended", { for: "3d" });
  expect((await personRow(w, "amina")).suspended_until).toBe(now + 3 * DAY);
  await send("suspended", { for: "30d", note: "Again." });
  await undo("suspend");
  expect((await personRow(w, "amina")).suspended_until).toBe(now + 3 * DAY);
  await send("suspended", { on: "0" });
  expect((await personRow(w, "amina")).suspended_until).toBeNull();
  await undo("unsuspend");
  expect((await personRow(w, "amina")).suspended_until).toBe(now + 3 * DAY);
  await undo("suspend");
  expect((await personRow(w, "amina")).suspended_until).toBeNull();

  await send("links-held");
  expect((await neema.get(page("amina"))).text(".profile")).toContain("Links are held back");
  expect((await personRow(w, "amina")).links_held_at).not.toBeNull();
  await send("links-held", { on: "0" });
  expect((await personRow(w, "amina")).links_held_at).toBeNull();
  await undo("free-links");
  expect((await personRow(w, "amina")).links_held_at).not.toBeNull();
});

test("moderators don't decide about each other, nor about themselves; an admin decides about moderators", async () => {
  const w = await world();
  expect((await suspend(w, "zuri")).status).toBe(403);
  expect((await suspend(w, "neema")).status).toBe(403);
  expect((await suspend(w, "neema", "1h", "zuri")).status).toBe(303);
  // Who is suspended keeps order no more.
  const neema = await w.as("neema");
  expect((await neema.get("/moderation")).status).toBe(403);
  expect((await neema.get("/")).document.querySelector('a[href="/moderation"]')).toBeNull();
});
