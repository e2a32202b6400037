/** The statement of reasons: who reads it, what it says, and when its text is erased. */
import { expect, test } from "vitest";
import { SIX_MONTHS } from "../../src/appeals/types.ts";
import { eraseStatements } from "../../src/jobs/erase.ts";
import { HOSTILE, isHarmless } from "../moderation/helpers.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { hidden } from "./helpers.ts";

test("the person concerned and moderators read it, nobody else; who decided is named to moderators alone", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry" });
  const id = await reply(w, { article: a, by: "amina", body: "Goats, **cheap**." });
  await (await w.as("baraka")).post(`/replies/${id}/report`, { reason: "spam", note: "" });
  const decision = await hidden(w, id, "neema", "The market is on Friday.");
  const path = `/decisions/${decision}`;

  const own = await (await w.as("amina")).get(path);
  expect(own.status, own.html).toBe(200);
  expect(own.text("h1")).toBe("Your reply was hidden");
  const text = own.text(".statement") ?? "";
  for (const said of [
    "Spam",
    "The market is on Friday.",
    "The ferry",
    "A moderator",
    "Readers had reported it.",
    "No filter",
  ])
    expect(text).toContain(said);
  expect(own.document.querySelector(".statement blockquote strong")?.textContent).toBe("cheap");
  expect(own.document.querySelector('a[href="/rules#spam"]')).not.toBeNull();
  expect(text).not.toContain("Neema");
  expect(text).not.toContain("Baraka");

  for (const name of ["neema", "zuri"] as const) {
    const theirs = await (await w.as(name)).get(path);
    expect(theirs.status).toBe(200);
    expect(theirs.text(".statement")).toContain("Neema");
    expect(theirs.document.querySelector("#appeal-body")).toBeNull();
  }
  for (const name of ["baraka", "juma"] as const)
    expect((await (await w.as(name)).get(path)).status).toBe(403);
  expect((await w.visitor().get(path)).location).toBe(`/login?next=${encodeURIComponent(path)}`);
  expect((await (await w.as("amina")).get("/decisions/999")).status).toBe(404);
});

test("that reports were dismissed is no business of whom they were about", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "amina" });
  await (await w.as("baraka")).post(`/replies/${id}/report`, { reason: "spam", note: "" });
  const found = await w.db.read.selectFrom("cases").select("id").executeTakeFirstOrThrow();
  await (await w.as("neema")).post(`/moderation/cases/${found.id}/decided`, { action: "dismiss" });
  const { id: decision } = await w.db.read.selectFrom("decisions").select("id").executeTakeFirstOrThrow();
  expect((await (await w.as("amina")).get(`/decisions/${decision}`)).status).toBe(404);
  expect((await (await w.as("neema")).get(`/decisions/${decision}`)).status).toBe(200);
});

test("hostile texts, notes and appeals are text on it, and in the mail", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w, { title: HOSTILE }), by: "amina", body: HOSTILE });
  const decision = await hidden(w, id, "neema", HOSTILE);
  const amina = await w.as("amina");
  expect((await amina.post(`/decisions/${decision}/appeal`, { body: HOSTILE })).status).toBe(303);
  for (const who of [amina, await w.as("neema")])
    for (const path of [`/decisions/${decision}`, "/inbox", "/moderation/people/amina"]) {
      const page = await who.get(path);
      expect(isHarmless(page.html), path).toBe(true);
    }
  const shown = await amina.get(`/decisions/${decision}`);
  expect(shown.document.querySelector(".statement blockquote.prose")?.hasAttribute("hx-ignore")).toBe(true);
  const mail = await w.db.read.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
  expect(isHarmless(mail.html)).toBe(true);
  expect(mail.subject).not.toMatch(/[\r\n<]/);
});

test("the text is erased after six months, but not while an appeal is open; the reasons stay", async () => {
  const w = await world();
  const a = await article(w);
  const one = await hidden(w, await reply(w, { article: a, by: "amina", body: "One." }));
  const two = await hidden(w, await reply(w, { article: a, by: "baraka", body: "Two." }));
  await (await w.as("baraka")).post(`/decisions/${two}/appeal`, { body: "It is a number." });
  expect(await eraseStatements(w.deps)).toBe(0);
  w.pass(SIX_MONTHS + 1);
  expect(await eraseStatements(w.deps)).toBe(1);
  expect(await eraseStatements(w.deps)).toBe(0);
  const page = await (await w.as("amina")).get(`/decisions/${one}`);
  expect(page.text(".statement")).not.toContain("One.");
  expect(page.text(".statement")).toContain("Spam");
  expect((await (await w.as("baraka")).get(`/decisions/${two}`)).text("blockquote.prose")).toBe("Two.");
});
