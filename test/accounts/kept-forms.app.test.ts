/** A form sent after its session had ended: nothing typed is lost. Moderators hide, with a note to the writer. */
import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";

/** A browser whose session has ended without its knowing. */
const expired = (w: World) => {
  const browser = w.visitor();
  browser.cookies.set("session", "ended-long-ago");
  return browser;
};

test("what was typed stands there after logging in, and is sent by one button", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "baraka" });
  const gone = expired(w);
  const note = "It says the same thing as the one above,\nword for word.";
  const sent = await gone.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note });
  expect(sent.location).toBe("/login?next=%2Fkept-form");
  for (const path of ["/login", "/register"])
    expect((await gone.get(`${path}?next=%2Fkept-form`)).text(".notice.good")).toContain(
      "What you wrote is kept",
    );
  expect(await w.db.read.selectFrom("decisions").selectAll().execute()).toEqual([]);

  const back = await gone.post("/login", { username: "neema", password: PASSWORD, next: "/kept-form" });
  const page = await gone.follow(back);
  expect(page.status).toBe(200);
  const form = page.document.querySelector("main form");
  expect(form?.getAttribute("action")).toBe(`/replies/${id}/hidden`);
  expect(page.document.querySelector("textarea[name=note]")?.textContent.trim()).toBe(note);
  expect(page.text("label")).toBe("Note");
  // Refused, it stays.
  expect((await gone.post(`/replies/${id}/hidden`, { on: 1, reason: "dull", note })).status).toBe(422);
  expect((await gone.get("/kept-form")).status).toBe(200);
  expect(page.document.querySelector("input[name=reason]")?.getAttribute("value")).toBe("spam");
  await gone.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note });
  expect(await w.db.read.selectFrom("decisions").select("note").execute()).toEqual([{ note }]);
  // It was sent: nothing of it stays.
  expect((await gone.get("/kept-form")).location).toBe("/");
  expect(await w.db.read.selectFrom("kept_forms").selectAll().execute()).toEqual([]);
});

test("a form with nothing typed is not kept, nor a password, nor more than a person writes", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "baraka" });
  const visitor = expired(w);
  expect((await visitor.post(`/replies/${id}/vote`, { value: 1 })).location).not.toContain("kept-form");
  visitor.cookies.set("session", "again");
  expect((await visitor.post("/write/1", { title: "T", body: "x".repeat(300_001) })).location).not.toContain(
    "kept-form",
  );
  visitor.cookies.set("session", "again");
  expect((await visitor.post("/write/1", { title: "T", password: "secret words" })).location).toContain(
    "kept-form",
  );
  const rows = await w.db.read.selectFrom("kept_forms").selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain("secret words");
});

test("it is kept for one browser, shown to nobody signed out, and one form at a time", async () => {
  const w = await world();
  await article(w, { publishedAt: null });
  await article(w, { publishedAt: null });
  const visitor = expired(w);
  await visitor.post("/write/1", { title: "One", body: "<b>Mine</b> alone" });
  visitor.cookies.set("session", "again");
  await visitor.post("/write/2", { title: "Two", body: "The second" });
  expect((await visitor.get("/kept-form")).location).toMatch(/^\/login/);
  expect((await (await w.as("juma")).get("/kept-form")).location).toBe("/");
  expect(await w.db.read.selectFrom("kept_forms").select("path").execute()).toEqual([{ path: "/write/2" }]);
});

test("it is shown to the person whose session had ended, and to nobody else at this browser", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "baraka" });
  const browser = await w.as("neema");
  await w.db.write((trx) => trx.updateTable("sessions").set({ expires_at: 1 }).execute());
  await browser.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "For its writer alone." });
  const form = browser.cookies.get("form") ?? "";
  for (const [name, status] of [
    ["juma", 303],
    ["neema", 200],
  ] as const) {
    const next = await w.as(name);
    next.cookies.set("form", form);
    expect([name, (await next.get("/kept-form")).status]).toEqual([name, status]);
  }
  // Nor does the same form of somebody else's take it away.
  const zuri = await w.as("zuri");
  zuri.cookies.set("form", form);
  await zuri.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "" });
  expect(await w.db.read.selectFrom("kept_forms").select("person_id").execute()).toEqual([
    { person_id: w.ids.neema },
  ]);
});

test("who logs out leaves nothing behind for the next one at this browser", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "baraka" });
  const browser = expired(w);
  await browser.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "For its writer alone." });
  const login = (username: string) => browser.post("/login", { username, password: PASSWORD });
  await login("neema");
  expect((await browser.get("/kept-form")).html).toContain("For its writer alone.");
  await browser.post("/logout");
  await login("juma");
  const next = await browser.get("/kept-form");
  expect([next.status, next.html]).toEqual([303, ""]);
});

test("somebody who never had a session keeps nothing here, and all together no more than there is room for", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "baraka" });
  const send = (browser: ReturnType<typeof expired>) =>
    browser.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "Once more." });
  expect((await send(w.visitor())).location).not.toContain("kept-form");
  const row = { path: "/write/1", fields: "{}", created_at: w.deps.clock() };
  const rows = Array.from({ length: 300 }, (_, n) => ({ ...row, token_hash: `hash-${n}` }));
  await w.db.write((trx) => trx.insertInto("kept_forms").values(rows).execute());
  expect((await send(expired(w))).location).not.toContain("kept-form");
  w.pass(25 * 60 * 60 * 1000);
  expect((await send(expired(w))).location).toContain("kept-form");
});

test("a form that says whom it was made for is kept for that person, though its session is gone", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "amina" });
  const amina = await w.as("amina");
  const page = await amina.get(`/replies/${id}/edit`);
  const as = page.document.querySelector("#edit-form [name=as]")?.getAttribute("value") ?? "";
  expect(as).toBe(String(w.ids.amina));
  await amina.post("/logout");
  const sent = await amina.post(`/replies/${id}`, { body: "Long thought about.", version: 1, as });
  expect(sent.location).toBe("/login?next=%2Fkept-form");
  const form = amina.cookies.get("form") ?? "";
  const juma = await w.as("juma");
  juma.cookies.set("form", form);
  expect((await juma.get("/kept-form")).location).toBe("/");
  const back = await amina.follow(
    await amina.post("/login", { username: "amina", password: PASSWORD, next: "/kept-form" }),
  );
  expect(back.text("textarea[name=body]")).toBe("Long thought about.");
  expect(back.document.querySelectorAll("main textarea")).toHaveLength(1);
  // Nobody of that number, or no number: nothing is kept.
  for (const unknown of ["999999", "x"]) {
    const nobody = await w.visitor().post(`/replies/${id}`, { body: "Whose?", version: 1, as: unknown });
    expect([unknown, nobody.location?.includes("kept-form")]).toEqual([unknown, false]);
  }
});
