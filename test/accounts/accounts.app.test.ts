import { expect, test } from "vitest";
import { article } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";

const halima = { username: "halima", email: "halima@example.org", password: "seven mango trees" };

test("registering needs a name, an address and a password, signs in and goes on", async () => {
  const w = await world();
  const browser = w.visitor();
  const answer = await browser.post("/register", { ...halima, next: "/rules" });
  expect([answer.status, answer.location]).toEqual([303, "/rules"]);
  expect((await browser.get("/")).text(".me")).toBe("halima");
});

test("HTMX gets the redirect as a header", async () => {
  const w = await world();
  const answer = await w.visitor().postHx("/register", { ...halima, next: "/rules" });
  expect([answer.status, answer.headers.get("hx-redirect")]).toEqual([200, "/rules"]);
});

test("registering works before there is an owner", async () => {
  const w = await world();
  await w.db.write((trx) => trx.updateTable("people").set({ role: "reader" }).execute());
  expect((await w.visitor().post("/register", halima)).status).toBe(303);
});

test("the form says what it wants, beside the field, and keeps what was typed but the password", async () => {
  const w = await world();
  const answer = await w
    .visitor()
    .post("/register", { username: "h", email: "halima", password: "short", next: "/rules" });
  expect(answer.status).toBe(422);
  expect(answer.text("#username-error")).toBe("At least 2 characters.");
  expect(answer.text("#email-error")).toContain("name@example.org");
  expect(answer.text("#password-error")).toBe("At least 8 characters.");
  expect(answer.document.querySelector("#email")?.getAttribute("value")).toBe("halima");
  expect(answer.document.querySelector("#password")?.getAttribute("value")).toBe("");
  expect(answer.document.querySelector("[name=next]")?.getAttribute("value")).toBe("/rules");
  expect(answer.document.querySelector('a[href="/login?next=%2Frules"]')).not.toBeNull();
  expect(answer.html).not.toContain("short");
});

test.each([
  ["a name that is taken", { username: "amina" }, "username"],
  ["one that looks like it: Cyrillic а", { username: "аmina" }, "username"],
  ["in capitals", { username: "AMINA" }, "username"],
  ["in full width", { username: "ａｍｉｎａ" }, "username"],
  ["with a dotless ı", { username: "amına" }, "username"],
  ["with l for i", { username: "amlna" }, "username"],
  ["with rn for m", { username: "arnina" }, "username"],
  ["an address that is taken", { email: "AMINA@Example.org" }, "email"],
  ["a name kept for the site", { username: "Moderator" }, "username"],
  ["the same in disguise", { username: "аdmin" }, "username"],
  ["the site's own name", { username: "ReaderPool" }, "username"],
  ["a password that everybody guesses", { password: "Password1" }, "password"],
  ["one letter over and over", { password: "zzzzzzzzzz" }, "password"],
  ["the name as a password", { username: "halimahalima", password: "HalimaHalima" }, "password"],
  ["the address as a password", { password: "halima@example.org" }, "password"],
  ["a password of 129 characters", { password: "x1".repeat(64) + "y" }, "password"],
])("refuses %s", async (_what, change, field) => {
  const w = await world();
  const answer = await w.visitor().post("/register", { ...halima, ...change });
  expect(answer.status).toBe(422);
  expect([...answer.document.querySelectorAll("p.error")].map((p) => p.id)).toEqual([`${field}-error`]);
});

test.each([
  ["a password of 128 emoji", { password: "🌊🪨".repeat(64) }],
  ["a password of eight letters", { password: "oafishly" }],
  ["a name in Arabic", { username: "محمّد" }],
  ["a name in Devanagari", { username: "सूर्यकांत" }],
  ["a name in Chinese", { username: "李明" }],
  ["a name with dots and hyphens", { username: "mary-jane.o_neil" }],
  ["a name beginning with a digit", { username: "3fish" }],
  ["blanks that a keyboard added", { username: " halima ", email: " halima@example.org " }],
])("takes %s", async (_what, change) => {
  const w = await world();
  const browser = w.visitor();
  expect((await browser.post("/register", { ...halima, ...change })).status).toBe(303);
  const { username, password } = { ...halima, ...change };
  expect((await w.visitor().post("/login", { username, password })).status).toBe(303);
});

test("wrong types are refused, never a fault", async () => {
  const w = await world();
  const file = new File(["halima"], "halima.txt");
  for (const path of ["/register", "/login"]) {
    for (const fields of [
      {},
      { "username[]": "halima", "email[]": "a@example.org", "password[]": "seven mango trees" },
      { ...halima, username: file },
      { ...halima, password: file },
      { ...halima, password: "" },
    ]) {
      expect((await w.visitor().post(path, fields)).status).toBe(422);
    }
    const json = { "content-type": "application/json", origin: "http://pool.test" };
    const body = JSON.stringify({ username: ["a"], email: {}, password: 1 });
    expect((await w.visitor().send(path, { method: "POST", body, headers: json })).status).toBe(422);
  }
  for (const username of [
    "a\0b",
    "\u202eanima",
    "x".repeat(50_000),
    "@",
    "a@b\0.c",
    "%00",
    "'; drop table people --",
  ]) {
    const answer = await w.visitor().post("/login", { username, password: "whatever it is" });
    expect([username, answer.status]).toEqual([username, 422]);
  }
});

test("extra fields make nobody an admin", async () => {
  const w = await world();
  await w.visitor().post("/register", { ...halima, role: "admin", id: 1, created_at: 0 });
  const row = await w.db.read
    .selectFrom("people")
    .selectAll()
    .where("username", "=", "halima")
    .executeTakeFirstOrThrow();
  expect([row.role, row.id > 5, row.created_at > 0]).toEqual(["reader", true, true]);
  expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("of several who register one name in the same moment, one gets it and the others hear why", async () => {
  const w = await world();
  const names = ["halima", "HALIMA", "hаlima", "haIima", "halirna"];
  const answers = await Promise.all(
    names.map((username, n) =>
      w.visitor().post("/register", { ...halima, username, email: `h${n}@example.org` }),
    ),
  );
  const statuses = answers.map((a) => a.status).sort();
  expect(statuses).toEqual([303, 422, 422, 422, 422]);
  const refused = answers.find((a) => a.status === 422);
  expect(refused?.text("#username-error")).toContain("taken");
});

test("logging in takes the name or the address, in any case, and makes a new session", async () => {
  const w = await world();
  for (const username of ["amina", "AMINA", "amina@example.org", " Amina@Example.org"]) {
    const browser = w.visitor();
    const answer = await browser.post("/login", { username, password: PASSWORD, next: "/about" });
    expect([username, answer.status, answer.location]).toEqual([username, 303, "/about"]);
    expect((await browser.get("/")).text(".me")).toBe("Amina");
  }
});

test("a wrong name and a wrong password get one answer", async () => {
  const w = await world();
  const name = await w.visitor().post("/login", { username: "nobody-here", password: PASSWORD });
  const address = await w.visitor().post("/login", { username: "nobody@example.org", password: PASSWORD });
  const password = await w.visitor().post("/login", { username: "amina", password: "not-this-one" });
  const shown = [name, address, password].map((a) => [a.status, a.text(".summary")]);
  expect(new Set(shown.map(String)).size).toBe(1);
  expect(shown[0]).toEqual([422, expect.stringContaining("The name or the password is wrong.")]);
  const same = (html: string, typed: string) => html.replaceAll(typed, "");
  expect(same(password.html, "amina")).toBe(same(name.html, "nobody-here"));
});

test("a hash made with old parameters is made again at log-in", async () => {
  const w = await world();
  await w.visitor().post("/login", { username: "amina", password: PASSWORD });
  const { password_hash } = await w.db.read
    .selectFrom("people")
    .select("password_hash")
    .where("id", "=", w.ids.amina)
    .executeTakeFirstOrThrow();
  expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect((await w.visitor().post("/login", { username: "amina", password: PASSWORD })).status).toBe(303);
});

test("who is signed in has no business at the forms", async () => {
  const w = await world();
  const amina = await w.as("amina");
  for (const path of ["/login", "/register"]) {
    expect((await amina.get(`${path}?next=/rules%23spam`)).location).toBe("/rules#spam");
    expect((await amina.get(path)).location).toBe("/");
  }
});

test("the forms keep next between them, and say that an answer is kept", async () => {
  const w = await world();
  const next = "/articles/a-street?kept=1#composer";
  for (const [path, other] of [
    ["/login", "/register"],
    ["/register", "/login"],
  ]) {
    const page = await w.visitor().get(`${path}?next=${encodeURIComponent(next)}`);
    expect(page.document.querySelector("[name=next]")?.getAttribute("value")).toBe(next);
    expect(
      page.document.querySelector(`main a[href="${other}?next=${encodeURIComponent(next)}"]`),
    ).not.toBeNull();
    expect(page.text(".notice")).toContain("Your answer is kept");
    expect((await w.visitor().get(`${path}?next=/articles/a-street`)).text(".notice")).toBeNull();
  }
});

test("the header's links keep next on the forms, and on a form that was refused", async () => {
  const w = await world();
  const next = "/articles/a-street?kept=1#composer";
  for (const path of ["/login", "/register"]) {
    const fresh = await w.visitor().get(`${path}?next=${encodeURIComponent(next)}`);
    const refused = await w.visitor().post(path, { next });
    for (const page of [fresh, refused]) {
      const links = [...page.document.querySelectorAll(".who-am-i a")].map((a) => a.getAttribute("href"));
      expect(links).toEqual(["/register", "/login"].map((to) => `${to}?next=${encodeURIComponent(next)}`));
      expect(page.document.querySelector(".main-nav [aria-current]")).toBeNull();
    }
  }
});

test("an answer written while signed out is posted by registering from there, or by logging in", async () => {
  const w = await world();
  const ferry = await article(w);
  for (const [path, fields] of [
    ["/register", halima],
    ["/login", { username: "amina", password: PASSWORD }],
  ] as const) {
    const browser = w.visitor();
    const body = `A kettle, and the one who knows when it boils. (${path})`;
    const kept = await browser.post(`${ferry.path}/replies`, { body, key: `key-of-${path.slice(1)}` });
    expect([kept.status, kept.location?.split("?")[0]]).toEqual([303, "/login"]);
    const page = await browser.get((kept.location ?? "").replace("/login", path));
    expect(page.text(".notice")).toContain("Your answer is kept");
    // A mistake on the way loses nothing.
    const next = page.document.querySelector("[name=next]")?.getAttribute("value") ?? "";
    const wrong = await browser.post(path, { ...fields, password: "x", next });
    expect([wrong.status, wrong.text(".notice")]).toEqual([
      422,
      "Your answer is kept. Once you are in it is posted, or you read why it can’t be.",
    ]);
    const answer = await browser.post(path, { ...fields, next });
    expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(/#reply-\d+$/)]);
    expect((await w.visitor().get(ferry.path)).html).toContain(body);
  }
});

test("the demo's log-in page says who to be; a real one tells nobody anything", async () => {
  const demo = await world({ DEMO: "on" });
  expect((await demo.visitor().get("/login")).text("main .notice")).toContain("amina Reader");
  const real = await world();
  expect((await real.visitor().get("/login")).document.querySelector("main .notice")).toBeNull();
});
