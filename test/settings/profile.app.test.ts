/** What others see of oneself, changed by oneself. */
import { expect, test } from "vitest";
import { foldUsername } from "../../src/accounts/usernames.ts";
import { renderBody } from "../../src/discussion/mentions.ts";
import { keepNames } from "../../src/leaving/queries-names.ts";
import { DAY } from "../../src/lib/clock.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";

const person = (w: Awaited<ReturnType<typeof world>>, name: "amina" | "baraka") =>
  w.db.read.selectFrom("people").selectAll().where("id", "=", w.ids[name]).executeTakeFirstOrThrow();

test("the shown name and a text about oneself are everywhere at once, as text", async () => {
  const w = await world();
  const a = await article(w);
  await reply(w, { article: a, by: "amina" });
  const amina = await w.as("amina");
  const about = `Rows on Sundays.\r\n\r\n\r\n\r\n<script>alert(1)</script> \u202eevil\u202c www.evil.example`;
  const answer = await amina.post("/settings", { display_name: "  Amina  «of the ferry» ", about });
  expect([answer.status, answer.location]).toEqual([303, "/settings"]);
  const form = await amina.follow(answer);
  expect(form.text("#status")).toBe("Saved.");
  expect(form.document.querySelector("#display_name")?.getAttribute("value")).toBe("Amina «of the ferry»");
  const page = await w.visitor().get("/people/amina");
  expect(page.text("h1")).toBe("Amina «of the ferry»");
  const said = page.document.querySelector(".profile .about p");
  expect(said?.textContent).toBe("Rows on Sundays.\n\n<script>alert(1)</script> evil www.evil.example");
  expect(said?.children.length).toBe(0);
  expect((await w.visitor().get(a.path)).text(".reply .author")).toBe("Amina «of the ferry»");
});

test("what one typed outlives the session: kept, said at the log-in, and there to be sent again", async () => {
  const w = await world();
  for (const request of ["post", "postHx"] as const) {
    const amina = await w.as("amina");
    const page = await amina.get("/settings");
    const as = page.document.querySelector("form.form input[name=as]")?.getAttribute("value") ?? "";
    // Logged out on another page: the cookie is gone as well.
    await amina.follow(await amina.post("/logout"));
    amina.cookies.delete("session");
    const about = `By ${request}: rows on Sundays.`;
    const sent = await amina[request]("/settings", { as, display_name: "Amina", about });
    const login = sent.location ?? sent.headers.get("hx-redirect");
    expect(login).toBe("/login?next=%2Fkept-form");
    expect((await amina.get("/login?next=%2Fkept-form")).text(".notice.good")).toContain("is kept");
    const enter = { password: PASSWORD, next: "/kept-form" };
    const kept = await amina.follow(await amina.post("/login", { username: "amina", ...enter }));
    expect(kept.text("main h1")).toBe("Nothing was lost");
    const form = kept.document.querySelector("main form");
    expect(form?.getAttribute("action")).toBe("/settings");
    expect([...(form?.querySelectorAll("label") ?? [])].map((one) => one.textContent)).toEqual([
      "Name",
      "About you",
    ]);
    const fields = Object.fromEntries(
      [...(form?.querySelectorAll("input, textarea") ?? [])].map((one) => [
        one.getAttribute("name") ?? "",
        (one.getAttribute("value") ?? one.textContent).trim(),
      ]),
    );
    expect(fields).toEqual({ as, display_name: "Amina", about });
    expect((await amina.post("/settings", fields)).location).toBe("/settings");
    expect((await person(w, "amina")).about).toBe(about);
    expect((await amina.get("/kept-form")).location).toBe("/");

    // Somebody else has logged in meanwhile, at the same browser: it is not theirs, and changes nothing of theirs.
    const baraka = await w.as("baraka");
    const others = { as, display_name: "Amina", about: "Hers.", username: "amina3" };
    for (const path of ["/settings", "/settings/username"])
      expect([path, (await baraka.post(path, others)).location]).toEqual([path, "/login?next=%2Fkept-form"]);
    expect(await person(w, "baraka")).toMatchObject({ about: "", username: "baraka" });
    expect((await baraka.get("/kept-form")).location).toBe("/");
  }
});

test("a name that would pass for another, or for a link, is refused beside what was typed", async () => {
  const w = await world();
  // Who keeps order may be called so.
  const neema = await w.as("neema");
  for (const display_name of ["Neema, moderator", "Neema Mollel"])
    expect((await neema.post("/settings", { display_name, about: "" })).status).toBe(303);
  const amina = await w.as("amina");
  for (const [display_name, problem] of [
    ["Baraka", "This looks like somebody else’s name"],
    ["ВАRАКА", "This looks like somebody else’s name"],
    ["Neema  Mollel", "This looks like somebody else’s name"],
    ["neema.m0llel", "This looks like somebody else’s name"],
    ["The Moderators", "This name would pass for the site itself"],
    ["Admin", "This name would pass for the site itself"],
    ["evil.example", "A name can’t be an address"],
    ["a\u200bb", "A name needs a letter or a digit"],
    ["x".repeat(41), "At most 40 characters"],
    ["   ", "Please fill this in"],
  ] as const) {
    const answer = await amina.post("/settings", { display_name, about: "Kept as it was typed." });
    expect([display_name, answer.status]).toEqual([display_name, 422]);
    expect(answer.text("#display_name-error")).toContain(problem);
    expect(answer.text("#about")).toBe("Kept as it was typed.");
  }
  const long = await amina.post("/settings", { display_name: "Amina", about: "x".repeat(301) });
  expect(long.text("#about-error")).toBe("At most 300 characters.");
  expect((await person(w, "amina")).about).toBe("");
  // Nor is a username to pass for them, which is the first name shown.
  const newcomer = { email: "new@example.org", password: "seven mango trees" };
  for (const [username, problem] of [
    ["neema.mollel", "taken"],
    ["forum-moderator", "kept"],
  ] as const) {
    const joined = await w.visitor().post("/register", { username, ...newcomer });
    expect([username, joined.text("#username-error")]).toEqual([username, expect.stringContaining(problem)]);
    expect((await amina.post("/settings/username", { username })).text("#username-error")).toContain(problem);
  }
  // One's own username is a fine name, and what one is called already may stay.
  expect((await amina.post("/settings", { display_name: "amina", about: "" })).status).toBe(303);
  await w.db.write((trx) =>
    trx.updateTable("people").set({ display_name: "Juma" }).where("id", "=", w.ids.amina).execute(),
  );
  expect((await amina.post("/settings", { display_name: "Juma", about: "Still here." })).status).toBe(303);
});

test("a username changes once in a fortnight; the old ones lead to the new, and are nobody else's", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const rename = (username: string) => amina.post("/settings/username", { username });
  const old = await renderBody({ db: w.db }, "@amina knows.");
  expect((await rename("amina.ya.mto")).location).toBe("/settings");
  expect((await amina.get("/settings")).text("#status")).toContain("You have a new username");
  expect((await rename("amina2")).text("#username-error")).toContain("in 14 days");
  w.pass(13 * DAY);
  expect((await rename("amina2")).text("#username-error")).toContain("in 1 day.");
  w.pass(DAY);
  expect((await rename("amina2")).status).toBe(303);

  for (const name of ["amina", "AMINA", "аmina", "amina.ya.mto"])
    expect((await w.visitor().get(`/people/${encodeURIComponent(name)}`)).location).toBe("/people/amina2");
  expect((await w.visitor().get("/people/amina/report")).location).toBe("/people/amina2/report");
  const neema = await w.as("neema");
  expect((await neema.get("/moderation/people/amina")).location).toBe("/moderation/people/amina2");
  const warned = await neema.post("/moderation/people/amina/warned", { on: 1, reason: "spam", note: "" });
  expect((await neema.follow(warned)).text("h1")).toBe("Amina");
  expect(old).toContain('href="/people/amina"');
  expect(await renderBody({ db: w.db }, "@amina2 knows.")).toContain('href="/people/amina2"');

  const asNew = { email: "new@example.org", password: "seven mango trees" };
  for (const username of ["amina", "Amina", "arnina", "amina.ya.mto"]) {
    const taken = await w.visitor().post("/register", { username, ...asNew });
    expect([username, taken.status]).toEqual([username, 422]);
    expect(taken.text("#username-error")).toContain("taken");
  }
  const baraka = await w.as("baraka");
  expect((await baraka.post("/settings/username", { username: "amina" })).status).toBe(422);
  expect((await baraka.post("/settings/username", { username: "juma" })).status).toBe(422);
  expect((await baraka.post("/settings/username", { username: "admin" })).text("#username-error")).toContain(
    "kept",
  );
  expect((await baraka.post("/settings", { display_name: "Amina", about: "" })).status).toBe(422);
  // With an old name one logs in, and goes back to it.
  expect((await w.visitor().post("/login", { username: "amina.ya.mto", password: PASSWORD })).status).toBe(
    303,
  );
  w.pass(14 * DAY);
  expect((await rename("Amina")).status).toBe(303);
  expect((await w.visitor().get("/people/amina2")).location).toBe("/people/Amina");
  expect((await w.visitor().get("/people/Amina")).status).toBe(200);
  expect((await person(w, "amina")).username_folded).toBe(foldUsername("amina"));
  const former = await w.db.read.selectFrom("former_usernames").select("username_folded").execute();
  expect(former.map((row) => row.username_folded).sort()).toEqual(
    ["amina.ya.mto", "amina2"].map(foldUsername).sort(),
  );
});

test("two who want one name in the same moment: one has it, and the other keeps theirs", async () => {
  const w = await world();
  const both = await Promise.all([w.as("amina"), w.as("baraka")]);
  const answers = await Promise.all(both.map((one) => one.post("/settings/username", { username: "rukia" })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
});

test("who is shown by the username is shown by the new one; who is suspended changes neither", async () => {
  const w = await world();
  await w.db.write((trx) =>
    trx.updateTable("people").set({ display_name: "baraka" }).where("id", "=", w.ids.baraka).execute(),
  );
  const baraka = await w.as("baraka");
  await baraka.post("/settings/username", { username: "baraka.mwangi" });
  expect((await person(w, "baraka")).display_name).toBe("baraka.mwangi");
  // With the dot that a name else can't have.
  expect((await baraka.post("/settings", { display_name: "baraka.mwangi", about: "Hm." })).status).toBe(303);
  expect((await baraka.get("/settings")).text("#username-head + p + p")).toContain(
    "can be changed again from",
  );
  await w.db.write((trx) =>
    trx
      .updateTable("people")
      .set({ suspended_until: w.deps.clock() + DAY })
      .where("id", "=", w.ids.baraka)
      .execute(),
  );
  const page = await baraka.get("/settings");
  expect(page.text(".settings .notice")).toContain("While your account is suspended");
  expect(page.document.querySelector(".settings form")).toBeNull();
  expect((await baraka.post("/settings", { display_name: "X", about: "" })).status).toBe(403);
});

test("a page of somebody who has left says so, and nothing more", async () => {
  const w = await world();
  const amina = await w.as("amina");
  await amina.post("/settings/username", { username: "amina2" });
  await w.db.write((trx) =>
    trx.updateTable("people").set({ left_at: 1 }).where("id", "=", w.ids.amina).execute(),
  );
  for (const name of ["amina", "amina2"]) {
    const page = await w.visitor().get(`/people/${name}`);
    expect([page.status, page.text("h1")]).toEqual([410, "This account is gone"]);
    expect(page.text("main")).not.toContain("mina2");
  }
  expect((await w.visitor().get("/people")).text(".person-list")).not.toContain("Amina");
  // Of who is gone altogether a hash of the name is kept, so that links to it say why, and nobody passes for them.
  await w.db.write((trx) => keepNames(trx, [foldUsername("rukia")], 1));
  expect((await w.visitor().get("/people/RUKIA")).status).toBe(410);
  const neema = await w.as("neema");
  expect((await neema.post("/settings/username", { username: "rukia" })).status).toBe(422);
  expect((await neema.post("/settings", { display_name: "Rukia", about: "" })).status).toBe(422);
  const one = await w.visitor().get("/people/baraka");
  expect(one.document.querySelectorAll(".profile .face.large svg path").length).toBeGreaterThan(2);
  expect(one.html).not.toMatch(/<svg[^>]*style=/);
  expect((await (await w.as("baraka")).get("/people/baraka")).text(".profile .actions")).toBe("Settings");
  expect(
    (await (await w.as("baraka")).get("/inbox")).document.querySelector('main a[href="/settings"]'),
  ).not.toBeNull();
});
