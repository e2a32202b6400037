/** A forgotten password. */
import { expect, test } from "vitest";
import { MINUTE } from "../../src/lib/clock.ts";
import { hashToken } from "../../src/lib/ids.ts";
import { PASSWORD, world, type World } from "../support/world.ts";
import { listen } from "../live/support.ts";
import { article, reply } from "../support/seed.ts";
import { linkTo, mailsTo, newcomer, personOf, sending } from "./support.ts";

const FRESH = "the ferry never came";
const login = (w: World, username: string, password: string) =>
  w.visitor().post("/login", { username, password });

test("whoever asks gets the same answer, and the same is done, whether there is an account or not", async () => {
  const w = await sending();
  const left = await w.person("gone.away");
  await w.db.write((trx) =>
    trx.updateTable("people").set({ left_at: w.deps.clock() }).where("id", "=", left.id).execute(),
  );
  const answers = [];
  for (const email of [
    "amina@example.org",
    "amina",
    "nobody@example.org",
    "nobody",
    "gone.away@example.org",
    "<b>@x",
    "x".repeat(900),
  ]) {
    const visitor = w.visitor();
    const { status, location, html, headers } = await visitor.post("/forgot", { email });
    const page = await visitor.get(location ?? "");
    answers.push(JSON.stringify([status, location, html, [...headers], page.status, page.html]));
  }
  expect(new Set(answers).size).toBe(1);
  // A link for each; mails for those two alone whose account it is.
  const links = await w.db.read
    .selectFrom("links")
    .select("person_id")
    .where("purpose", "=", "reset")
    .execute();
  expect(links.map((link) => link.person_id === w.ids.amina).filter(Boolean).length).toBe(2);
  expect(links.length).toBe(7);
  expect((await mailsTo(w)).map((mail) => mail.address)).toEqual(["amina@example.org", "amina@example.org"]);
  for (const send of [w.visitor().post("/forgot", { email: " " }), w.visitor().post("/forgot", {})])
    expect((await send).status).toBe(422);
  // Nor does a third and fourth mail go out that nobody could use.
  for (let n = 0; n < 4; n += 1) await w.visitor().post("/forgot", { email: "amina" });
  expect((await mailsTo(w, "amina@example.org")).length).toBe(3);
  expect((await w.visitor().get("/login")).document.querySelector('a[href="/forgot"]')).not.toBeNull();
  // Where no mail is sent none is promised.
  const silent = await world();
  for (const path of ["/forgot", "/forgot/sent"]) {
    const page = await silent.visitor().get(path);
    expect([path, page.text("main")]).toEqual([path, expect.stringContaining("sends no mail at present")]);
    expect(page.text("main")).not.toMatch(/mailbox|on its way|goes to its address/);
  }
});

test("the link leads to the site's own address, whatever host a request names", async () => {
  const w = await sending({ TRUST_PROXY: "1" });
  const forged = { host: "evil.example", "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  await w.visitor().post("/forgot", { email: "amina" }, forged);
  const { client } = await newcomer(w, "rehema");
  w.pass(2 * MINUTE);
  await client.post("/verify/again", {}, forged);
  const mails = await mailsTo(w);
  expect(mails.length).toBe(3);
  for (const { subject, body, html } of mails) {
    const text = `${subject} ${body} ${html}`;
    expect(text).not.toContain("evil");
    expect(new Set(text.match(/https?:\/\/[^/\s"<]+/g))).toEqual(new Set(["http://pool.test"]));
  }
});

test("by its link a new password is chosen once: all sessions end, with their pages, and nobody is logged in", async () => {
  const w = await sending();
  const a = await article(w);
  const [thief, other] = [await w.as("amina"), await w.as("baraka")];
  const cookie = [...thief.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const page = await listen(w, `${a.path}/live`, null, { cookie });
  expect(page.status).toBe(200);
  await w.visitor().post("/forgot", { email: "amina" });
  const former = await linkTo(w, "amina@example.org");
  await w.visitor().post("/forgot", { email: "AMINA@example.org" });
  const path = await linkTo(w, "amina@example.org");
  const visitor = w.visitor();
  for (let n = 0; n < 2; n += 1) {
    const form = await visitor.get(path);
    expect([form.status, form.text("h1")]).toEqual([200, "Choose a new password"]);
    expect(form.headers.get("cache-control")).toBe("no-store");
    expect(form.headers.get("referrer-policy")).toBe("same-origin");
    expect(form.document.querySelector("#username")?.getAttribute("value")).toBe("amina");
  }
  for (const [password, says] of [
    ["short", "At least 8"],
    ["password123", "guessed first"],
    ["amina@example.org", "your name or your address"],
  ] as const) {
    const wrong = await visitor.post(path, { password });
    expect([wrong.status, wrong.text("#password-error")]).toEqual([422, expect.stringContaining(says)]);
    expect(wrong.document.querySelector("#password")?.getAttribute("value")).toBe("");
  }
  expect((await login(w, "amina", PASSWORD)).status).toBe(303);

  const done = await visitor.post(path, { password: FRESH });
  expect([done.status, done.location]).toEqual([303, "/login"]);
  expect(visitor.cookies.has("session")).toBe(false);
  expect((await visitor.get("/login")).text("#status")).toContain("Log in with the new one");
  expect((await thief.get("/inbox")).location).toMatch(/^\/login/);
  expect((await other.get("/inbox")).status).toBe(200);
  expect((await page.next())?.event).toBe("bye");
  expect((await login(w, "amina", PASSWORD)).status).toBe(422);
  expect((await login(w, "amina", FRESH)).status).toBe(303);
  // It went to that address, so it is theirs.
  expect((await personOf(w, w.ids.amina)).email_confirmed_at).toBe(w.deps.clock());
  expect((await mailsTo(w, "amina@example.org")).at(-1)?.subject).toMatch(/password/);
  for (const dead of [path, former]) {
    expect((await visitor.get(dead)).status).toBe(dead === path ? 410 : 404);
    expect((await visitor.post(dead, { password: "another long one" })).status).toBe(
      dead === path ? 410 : 404,
    );
  }
  expect((await login(w, "amina", FRESH)).status).toBe(303);
});

test("a link dies after twenty minutes, with the address it went to, and with the account; of two at once one wins", async () => {
  const w = await sending();
  const fresh = async () => {
    await w.visitor().post("/forgot", { email: "amina" });
    return linkTo(w, "amina@example.org");
  };
  const late = await fresh();
  w.pass(20 * MINUTE - 1);
  expect((await w.visitor().get(late)).status).toBe(200);
  w.pass(1);
  const old = await w.visitor().post(late, { password: FRESH });
  expect([old.status, old.document.querySelector('main a[href="/forgot"]') !== null]).toEqual([410, true]);
  const path = await fresh();
  const set = (row: { email?: string; left_at?: number | null }) =>
    w.db.write((trx) => trx.updateTable("people").set(row).where("id", "=", w.ids.amina).execute());
  await set({ email: "amina@new.example" });
  for (const send of [w.visitor().get(path), w.visitor().post(path, { password: FRESH })])
    expect((await send).status).toBe(410);
  await set({ email: "amina@example.org", left_at: w.deps.clock() });
  for (const send of [w.visitor().get(path), w.visitor().post(path, { password: FRESH })])
    expect((await send).status).toBe(404);
  await set({ left_at: null });
  const both = [1, 2].map((n) => w.visitor().post(path, { password: `${FRESH} ${n}` }));
  expect((await Promise.all(both)).map((answer) => answer.status).sort((x, y) => x - y)).toEqual([303, 410]);
  for (const nothing of ["nonsense", "%00", "%E0%A4", "x".repeat(4000)]) {
    expect([nothing, (await w.visitor().get(`/reset/${nothing}`)).status]).toEqual([nothing, 404]);
    expect([nothing, (await w.visitor().post(`/reset/${nothing}`, { password: FRESH })).status]).toEqual([
      nothing,
      404,
    ]);
  }
  // One kind of link is not another.
  const verify = await linkTo(w, (await newcomer(w, "rehema")).email);
  expect((await w.visitor().get(verify.replace("verify", "reset"))).status).toBe(404);
});

test("who has no password gets one, and what waited for the address appears", async () => {
  const w = await sending();
  const a = await article(w);
  const { client, email, id } = await newcomer(w, "rehema");
  await client.post(`${a.path}/replies`, { body: "By rope.", parent_id: "", key: "k" });
  await w.db.write(async (trx) => {
    await trx.updateTable("people").set({ password_hash: "" }).where("id", "=", id).execute();
    const at = w.deps.clock();
    await trx
      .insertInto("totp")
      .values({
        person_id: id,
        secret: "JBSWY3DPEHPK3PXP",
        created_at: at,
        confirmed_at: at,
        last_step: null,
      })
      .execute();
    await trx.insertInto("recovery_codes").values({ person_id: id, code_hash: "x" }).execute();
    // A thief with the old password, half-way through the second step.
    const flow = { purpose: "second" as const, person_id: id, data: "{}", expires_at: at + MINUTE };
    await trx
      .insertInto("flows")
      .values({ ...flow, token_hash: hashToken("half-way") })
      .execute();
  });
  expect((await login(w, "rehema", "")).status).toBe(422);
  expect((await login(w, "rehema", "three words long")).status).toBe(422);
  await w.visitor().post("/forgot", { email });
  expect((await w.visitor().post(await linkTo(w, email), { password: FRESH })).location).toBe("/login");
  expect((await w.visitor().get(a.path)).html).toContain("By rope.");
  expect(await w.db.read.selectFrom("flows").select("purpose").execute()).toEqual([]);
  // Nothing but the address says whose it is: whoever set up the app may have had another's address.
  expect((await login(w, "rehema", FRESH)).location).toBe("/");
  expect(await w.db.read.selectFrom("recovery_codes").select("code_hash").execute()).toEqual([]);
});

test("who has an account from before there was mail keeps its second step, though the address was never confirmed", async () => {
  const w = await sending();
  await reply(w, { article: await article(w), by: "baraka", body: "By boat." });
  const at = w.deps.clock();
  // One has a role, the other a reply; the third is known by nothing but an address.
  const people = { neema: w.ids.neema, baraka: w.ids.baraka, amina: w.ids.amina };
  for (const [name, person_id] of Object.entries(people)) {
    const passkey = { id: `key-${name}`, person_id, public_key: "k", name: "Phone", created_at: at };
    await w.db.write((trx) => trx.insertInto("passkeys").values(passkey).execute());
    await w.visitor().post("/forgot", { email: name });
    const path = await linkTo(w, `${name}@example.org`);
    expect((await w.visitor().post(path, { password: FRESH })).location).toBe("/login");
  }
  for (const name of ["neema", "baraka"]) {
    const entering = w.visitor();
    const half = await entering.post("/login", { username: name, password: FRESH });
    expect([name, half.location]).toEqual([name, expect.stringMatching(/^\/login\/second/)]);
    expect((await entering.get("/inbox")).location).toMatch(/^\/login/);
  }
  expect((await login(w, "amina", FRESH)).location).toBe("/");
  // From now on it is confirmed, and another forgotten password takes nothing away.
  const passkey = { id: "key-new", person_id: w.ids.amina, public_key: "k", name: "Phone", created_at: at };
  await w.db.write((trx) => trx.insertInto("passkeys").values(passkey).execute());
  await w.visitor().post("/forgot", { email: "amina" });
  await w.visitor().post(await linkTo(w, "amina@example.org"), { password: `${FRESH} again` });
  expect((await login(w, "amina", `${FRESH} again`)).location).toMatch(/^\/login\/second/);
});
