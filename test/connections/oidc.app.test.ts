/** Logging in with a real OpenID Connect provider, there and back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { MINUTE } from "../../src/lib/clock.ts";
import { DOORS } from "../../src/limits/doors.ts";
import type { Client, Reply } from "../support/client.ts";
import { article } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";
import { atProvider, startProvider, type TestProvider } from "./provider.ts";

let provider: TestProvider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

/** Goes there and back. @returns what this site answers to whoever comes back */
async function logIn(client: Client, login: string, next = "/about"): Promise<Reply> {
  const there = await client.get(`/login/oidc?next=${encodeURIComponent(next)}`);
  expect(there.status).toBe(303);
  return client.get(await atProvider(there.location ?? "", { login }));
}

const personOf = (w: World, email: string) =>
  w.db.read.selectFrom("people").selectAll().where("email_folded", "=", email).executeTakeFirst();
const identities = (w: World) =>
  w.db.read
    .selectFrom("identities")
    .select(["issuer", "subject", "person_id", "email"])
    .orderBy("subject")
    .execute();
const confirm = (w: World, id: number) =>
  w.db.write((trx) =>
    trx.updateTable("people").set({ email_confirmed_at: w.deps.clock() }).where("id", "=", id).execute(),
  );
const keyOf = (page: Reply) => page.document.querySelector('[name="key"]')?.getAttribute("value") ?? "";

test("somebody new gets an account, and the same one the next time; what waited is posted", async () => {
  const w = await world(provider.env);
  const a = await article(w);
  const name = "Rukia Hamisi";
  const verified = { email: "rukia@example.org", email_verified: true };
  provider.people.set("u-1", { name, preferred_username: "rukia", ...verified });
  const c = w.visitor();
  const kept = await c.post(`${a.path}/replies`, {
    body: "The boat, then the goats.",
    parent_id: "",
    key: "kept-key-of-a-form-1",
  });
  const page = await c.get(kept.location ?? "");
  const door = page.document.querySelector('a[href^="/login/oidc"]');
  expect(door?.textContent).toBe("Log in with Kigoma ID");
  const there = await c.get(door?.getAttribute("href") ?? "");
  const asked = new URL(there.location ?? "").searchParams;
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("redirect_uri")).toBe("http://pool.test/login/oidc/callback");
  for (const secret of ["state", "nonce", "code_challenge"])
    expect(asked.get(secret)?.length).toBeGreaterThan(20);
  const callback = await atProvider(there.location ?? "", { login: "u-1" });
  const back = await c.get(callback);
  expect(back.status).toBe(303);
  expect(back.location).toMatch(/^\/articles\/.*#reply-\d+$/);
  expect((await c.get(a.path)).text("#replies")).toContain("The boat, then the goats.");

  const person = await personOf(w, "rukia@example.org");
  expect(person).toMatchObject({ username: "rukia", display_name: name, password_hash: "", role: "reader" });
  expect(person?.email_confirmed_at).not.toBeNull();
  const mine = { issuer: provider.issuer, subject: "u-1", person_id: person?.id, email: "rukia@example.org" };
  expect(await identities(w)).toEqual([mine]);
  // Nobody gets in with an empty password.
  for (const password of ["", " "])
    expect((await w.visitor().post("/login", { username: "rukia", password })).status).toBe(422);

  // The same code again, in this browser and in another, lets nobody in, and says so.
  for (const client of [c, w.visitor()]) {
    const again = await client.get(callback);
    expect(again.status).toBe(400);
    expect(again.text("h1")).toBe("You were not logged in");
    expect(again.html).not.toContain("code=");
  }
  const elsewhere = w.visitor();
  provider.people.set("u-1", { name: "Somebody Else Now", email: "other@example.org", email_verified: true });
  expect((await logIn(elsewhere, "u-1", "/settings/sessions")).location).toBe("/settings/sessions");
  expect((await elsewhere.get("/")).text(".me")).toBe(name);
  expect(await identities(w)).toEqual([{ ...mine, email: "other@example.org" }]);
  expect(await personOf(w, "rukia@example.org")).toMatchObject({ display_name: name });
});

test("an address that somebody has is linked only when both sites made sure of it", async () => {
  const w = await world(provider.env);
  const come = (login: string, email_verified: boolean | undefined) => {
    provider.people.set(login, { name: "Amina Juma", email: "Amina@Example.org", email_verified });
    return login;
  };
  // Not confirmed here: whoever registered with her address would share her account from now on.
  const c = w.visitor();
  const asked = await c.follow(await logIn(c, come("u-2", true), "/rules"));
  expect(asked.text("h1")).toBe("You have an account here already");
  expect(asked.document.querySelector("main a")?.getAttribute("href")).toBe("/login?next=%2Fconnect");
  expect((await c.get("/settings")).status).toBe(303);
  await confirm(w, w.ids.amina);
  // Confirmed here, and not there.
  for (const said of [false, undefined]) {
    const other = w.visitor();
    expect((await other.follow(await logIn(other, come("u-3", said)))).text("h1")).toBe(
      "You have an account here already",
    );
    const way = { key: keyOf(asked), way: "in" };
    expect((await other.post("/connect", way)).location).toBe("/connect");
  }
  expect(await identities(w)).toEqual([]);
  // She logs in as she always did, and connects the two.
  const after = await c.post("/login", { username: "amina", password: PASSWORD, next: "/connect" });
  const page = await c.follow(after);
  expect(page.text("h1")).toBe("Connect your Kigoma ID account?");
  const key = keyOf(page);
  const wrong = await c.post("/connect", { key, way: "connect", password: "not-the-password" });
  expect([wrong.status, wrong.text(".error")]).toEqual([422, "This is not your password."]);
  expect(await identities(w)).toEqual([]);
  expect((await c.post("/connect", { key, way: "connect", password: PASSWORD })).location).toBe("/rules");
  expect(await identities(w)).toMatchObject([{ subject: "u-2", person_id: w.ids.amina }]);
  const mail = await w.db.read.selectFrom("mails").select(["address", "subject", "body"]).executeTakeFirst();
  expect(mail).toMatchObject({ address: "amina@example.org" });
  expect(mail?.subject).toContain("Kigoma ID opens your account now");
  // Another account there, with the same address by now: not hers without her doing.
  const third = w.visitor();
  expect((await third.follow(await logIn(third, come("u-4", true)))).text("h1")).toBe(
    "You have an account here already",
  );
  // Both made sure, and nothing is connected yet: that is enough.
  await confirm(w, w.ids.baraka);
  // A mailbox that only looks alike is another's.
  provider.people.set("u-8", { email: "\uff42araka@example.org", email_verified: true });
  const alike = w.visitor();
  expect((await alike.follow(await logIn(alike, "u-8"))).text("h1")).toBe("You have an account here already");
  provider.people.set("u-5", { email: "baraka@example.org", email_verified: true });
  const fourth = w.visitor();
  expect((await logIn(fourth, "u-5")).location).toBe("/about");
  expect((await fourth.get("/")).text(".me")).toBe("Baraka");
});

test("who is logged in connects, goes on as somebody else, disconnects; nobody loses the last way in", async () => {
  const w = await world({
    ...provider.env,
    SSO_URL: "https://lake.test/sso",
    SSO_NAME: "The Lake",
    SSO_SECRET: "x".repeat(32),
  });
  const amina = await w.as("amina");
  provider.people.set("u-6", { name: "Amina at work", email: "work@example.org", email_verified: true });
  const page = await amina.follow(await logIn(amina, "u-6", "/settings/security"));
  expect(page.text("main")).toContain("At Kigoma ID you are Amina at work · work@example.org");
  expect(
    (await amina.post("/connect", { key: "another", way: "connect", password: PASSWORD })).location,
  ).toBe("/connect");
  expect(await identities(w)).toEqual([]);
  await amina.post("/connect", { key: keyOf(page), way: "connect", password: PASSWORD });
  expect(await identities(w)).toHaveLength(1);
  // A second account of the same site is not taken; whoever it is can go on as themselves.
  provider.people.set("u-7", { name: "Said", email: "said@example.org", email_verified: true });
  const second = await amina.follow(await logIn(amina, "u-7"));
  expect(second.text("main")).toContain("is connected with another Kigoma ID account already");
  const key = keyOf(second);
  expect((await amina.post("/connect", { key, way: "connect", password: PASSWORD })).status).toBe(409);
  expect((await amina.post("/connect", { key, way: "out" })).location).toBe("/about");
  expect((await amina.get("/")).text(".me")).toBe("Said");
  // Back as Amina, from a browser in which Said is logged in: asked first.
  const ask = await amina.follow(await logIn(amina, "u-6"));
  expect(ask.text("h1")).toBe("Is this you?");
  expect(ask.text("main")).toContain("You are logged in here as Said");
  expect((await amina.get("/")).text(".me")).toBe("Said");
  expect((await amina.post("/connect", { key: keyOf(ask), way: "in" })).location).toBe("/about");
  expect((await amina.get("/")).text(".me")).toBe("Amina");
  // Said has no password: this is his only way in. Amina has one.
  const said = w.visitor();
  await logIn(said, "u-7");
  const refused = await said.post("/settings/connections/oidc", {});
  expect([refused.status, refused.text(".summary")]).toEqual([
    422,
    expect.stringContaining("This is your only way in"),
  ]);
  expect((await amina.get("/settings/security")).text("main")).toContain("work@example.org");
  expect((await said.get("/settings/security")).text("main")).toContain("It is your only way in");
  expect((await amina.get("/settings/connections/oidc")).text("h2")).toBe("Disconnect Kigoma ID?");
  expect((await amina.post("/settings/connections/oidc", { password: "wrong" })).status).toBe(422);
  expect((await amina.post("/settings/connections/oidc", { password: PASSWORD })).location).toBe(
    "/settings/security",
  );
  expect((await amina.get("/settings/connections/oidc")).text("main")).toContain("nothing to disconnect");
  expect((await identities(w)).map(({ subject }) => subject)).toEqual(["u-7"]);
  // With another way in, a log-in of just now is the proof of who has no password.
  const { id } = (await personOf(w, "said@example.org")) ?? { id: 0 };
  const row = { issuer: "sso", subject: "7", person_id: id, email: null, created_at: 0, used_at: null };
  await w.db.write((trx) => trx.insertInto("identities").values(row).execute());
  w.pass(16 * MINUTE);
  expect((await said.post("/settings/connections/oidc", {})).text(".error")).toContain(
    "you must have logged in just now",
  );
  await logIn(said, "u-7");
  expect((await said.post("/settings/connections/oidc", {})).location).toBe("/settings/security");
  expect((await w.visitor().get("/settings/connections/oidc")).location).toMatch(/^\/login/);
  expect((await amina.get("/settings/connections/other")).status).toBe(404);
});

test("what a provider leaves out or makes up does no harm", async () => {
  const w = await world(provider.env);
  // No address: asked for on a small page; one that somebody has is not taken.
  provider.people.set("u-8", { name: "Furaha" });
  const c = w.visitor();
  const page = await c.follow(await logIn(c, "u-8", "/rules"));
  expect(page.text("h1")).toBe("One thing is missing");
  const key = keyOf(page);
  for (const email of ["", "nobody", "a@b.org\r\nBcc: x@y.org"])
    expect((await c.post("/connect", { key, way: "in", email })).status).toBe(422);
  const taken = await c.post("/connect", { key, way: "in", email: "amina@example.org" });
  expect([taken.status, taken.document.querySelector("#email")?.getAttribute("value")]).toEqual([
    422,
    "amina@example.org",
  ]);
  expect((await c.post("/connect", { key, way: "in", email: "furaha@example.org" })).location).toBe("/rules");
  expect(await personOf(w, "furaha@example.org")).toMatchObject({
    username: "Furaha",
    email_confirmed_at: null,
  });
  const mail = await w.db.read.selectFrom("mails").select(["address", "body"]).executeTakeFirst();
  expect(mail?.address).toBe("furaha@example.org");
  expect(mail?.body).toContain("/verify/");
  // A subject that is none, an address that is two, names that hide, turn, shout or pass for the site.
  const hostile: [login: string, claims: Record<string, unknown>, expected: Record<string, unknown>][] = [
    [
      "u-9",
      { name: "<script>alert(1)</script>", preferred_username: "../../admin" },
      { username: "scriptalert1.script" },
    ],
    [
      "u-10",
      { name: "\u202eAdmin\u202c\u200b", preferred_username: "admin" },
      { username: "hostile-u-10", display_name: "hostile-u-10" },
    ],
    [
      "u-11",
      { name: "W".repeat(5000), preferred_username: "x".repeat(5000) },
      { username: "x".repeat(30), display_name: "W".repeat(40) },
    ],
    ["u-12", { name: "Amina", preferred_username: "amlna" }, { username: "amlna2", display_name: "amlna2" }],
    // Called as a moderator is, but for a dot.
    [
      "u-17",
      { name: "Ne-ema", preferred_username: "ne.ema" },
      { username: "ne.ema2", display_name: "ne.ema2" },
    ],
    ["u-13", { name: { $gt: "" }, preferred_username: ["x"], locale: 7 }, { username: "hostile-u-13" }],
    [
      "u-14",
      { name: "Z\u0341\u0341\u0341\u0341algo", preferred_username: " " },
      { display_name: "Z\u0301\u0301algo".normalize("NFC") },
    ],
  ];
  for (const [login, claims, expected] of hostile) {
    const email = `hostile-${login}@example.org`;
    provider.people.set(login, { ...claims, email, email_verified: true });
    expect([login, (await logIn(w.visitor(), login)).location]).toEqual([login, "/about"]);
    expect(await personOf(w, email)).toMatchObject(expected);
  }
  provider.people.set("u-15", { email: "a@example.org\r\nBcc: b@example.org", email_verified: true });
  const crlf = w.visitor();
  expect((await crlf.follow(await logIn(crlf, "u-15"))).text("h1")).toBe("One thing is missing");
});

test("who registered with another's address, and waited, is out once its owner has a new password sent there", async () => {
  const w = await world(provider.env);
  provider.people.set("u-20", { name: "Mallory", email: "halima@example.org", email_verified: false });
  expect((await logIn(w.visitor(), "u-20")).location).toBe("/about");
  const owner = w.visitor();
  await owner.post("/forgot", {
    login: "halima@example.org",
    username: "halima@example.org",
    email: "halima@example.org",
  });
  const mails = await w.db.read.selectFrom("mails").select("body").orderBy("id").execute();
  const path = mails.flatMap(({ body }) => /\/reset\/[\w-]+/.exec(body) ?? []).at(-1) ?? "";
  expect((await owner.post(path, { password: "four words in a row" })).status).toBe(303);
  const mallory = w.visitor();
  const back = await mallory.follow(await logIn(mallory, "u-20"));
  expect(back.text("h1")).toBe("You have an account here already");
  expect(await identities(w)).toEqual([]);
});

test("who tries addresses, or passwords, on the way in waits, and is told so beside the field", async () => {
  const w = await world({ ...provider.env, LIMITS: "on" });
  provider.people.set("u-30", { name: "Zawadi" });
  const nameless = w.visitor();
  const key = keyOf(await nameless.follow(await logIn(nameless, "u-30")));
  const tryAddress = (email: string) => nameless.post("/connect", { key, way: "in", email });
  for (let n = 0; n < DOORS.email.account.most; n += 1)
    expect((await tryAddress("amina@example.org")).text("#email-error")).toContain("There is an account");
  const late = await tryAddress("AMINA@example.org");
  expect([late.status, late.text("#email-error")]).toEqual([429, expect.stringContaining("30 minutes")]);
  expect(late.document.querySelector("#email")?.getAttribute("value")).toBe("AMINA@example.org");
  const amina = await w.as("amina");
  const wrong = { key: keyOf(await amina.follow(await logIn(amina, "u-30"))), way: "connect", password: "x" };
  for (let n = 0; n < DOORS.proof.account.most; n += 1)
    expect((await amina.post("/connect", wrong)).status).toBe(422);
  const wait = await amina.post("/connect", wrong);
  expect([wait.status, wait.text("#password-error")]).toEqual([429, expect.stringContaining("10 minutes")]);
});

test("no at the provider, another's way back, an account that was deleted, a suspended one", async () => {
  const w = await world(provider.env);
  provider.people.set("u-16", { email: "pendo@example.org", email_verified: true });
  const c = w.visitor();
  const there = (await c.get("/login/oidc?next=%2Frules")).location ?? "";
  const denied = await c.get(await atProvider(there, { login: "u-16", agree: false }));
  expect([denied.status, denied.text("main p")]).toEqual([
    200,
    "At Kigoma ID you chose not to go on. Nothing has happened.",
  ]);
  const ways = [...denied.document.querySelectorAll("main a")].map((a) => a.getAttribute("href"));
  expect(ways).toEqual(["/login/oidc?next=%2Frules", "/login?next=%2Frules", "/rules"]);
  // What somebody else began does not let this browser in, and ends nothing that this one began.
  const mine = await c.get("/login/oidc?next=%2Frules");
  const other = w.visitor();
  const theirs = await atProvider((await other.get("/login/oidc")).location ?? "", { login: "u-16" });
  const foreign = await c.get(theirs);
  expect([foreign.status, foreign.text("h1")]).toEqual([400, "You were not logged in"]);
  expect(foreign.html).not.toContain(new URL(theirs, "http://x").searchParams.get("code"));
  for (const broken of [
    "",
    "?state=",
    "?code=x",
    "?code=x&state=y",
    "?error=access_denied",
    "?state=a&state=b",
  ])
    expect((await c.get(`/login/oidc/callback${broken}`)).status).toBe(400);
  expect((await c.get(await atProvider(mine.location ?? "", { login: "u-16" }))).location).toBe("/rules");
  // Too late.
  const late = w.visitor();
  const slow = await atProvider((await late.get("/login/oidc")).location ?? "", { login: "u-16" });
  w.pass(31 * MINUTE);
  expect((await late.get(slow)).status).toBe(400);
  expect((await late.post("/connect", { key: "x", way: "in" })).status).toBe(400);
  expect((await late.get("/connect")).location).toBe("/login");
  const person = await personOf(w, "pendo@example.org");
  const set = (columns: { suspended_until?: number; left_at?: number }) =>
    w.db.write((trx) =>
      trx
        .updateTable("people")
        .set(columns)
        .where("id", "=", person?.id ?? 0)
        .execute(),
    );
  await set({ suspended_until: w.deps.clock() + 60 * MINUTE });
  expect((await logIn(w.visitor(), "u-16", "/rules")).location).toBe("/rules");
  await set({ left_at: w.deps.clock() });
  const left = w.visitor();
  expect((await left.follow(await logIn(left, "u-16"))).text("h1")).toBe("This account was deleted");
  expect((await left.get("/settings")).location).toMatch(/^\/login/);
});
