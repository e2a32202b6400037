/** Authenticator apps, recovery codes and the second step of logging in. */
import { expect, test } from "vitest";
import { forgetOldFlows } from "../../src/accounts/flows.ts";
import { hashCode } from "../../src/factors/codes.ts";
import { MINUTE, SECOND } from "../../src/lib/clock.ts";
import { article } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";
import { codeOf, codesIn, isIn, logIn, setUpApp, subjects } from "./support.ts";

const STEP = 30 * SECOND;

test("an app is set up with the password and a first code, and then each log-in takes one", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const before = await amina.get("/settings/security");
  expect(before.text("#app")).toContain("Off");
  expect((await amina.post("/settings/security/app", { password: "wrong" })).status).toBe(422);
  await amina.post("/settings/security/app", { password: PASSWORD });

  const scan = await amina.get("/settings/security/app");
  const address = scan.document.querySelector('a[href^="otpauth:"]')?.getAttribute("href") ?? "";
  const secret = (scan.text(".secret code") ?? "").replace(/ /g, "");
  expect(decodeURIComponent(address)).toContain(`otpauth://totp/Reader Pool:amina?`);
  expect(address).toContain(`secret=${secret}`);
  expect(scan.document.querySelector("svg.qr path")?.getAttribute("d")).toMatch(/^M4 4h7v1H4z/);
  expect(scan.html).not.toMatch(/ style=/);

  const wrong = await amina.post("/settings/security/app/code", { code: "000000" });
  expect(wrong.status).toBe(422);
  expect(wrong.text("#code-error")).toContain("not right");
  // Nothing holds before the first right code.
  expect((await logIn(w.visitor(), "amina")).location).toBe("/inbox");

  const code = codeOf(w, secret);
  const shown = await amina.post("/settings/security/app/code", {
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
  });
  expect(shown.status).toBe(200);
  expect(shown.headers.get("cache-control")).toBe("no-store");
  const codes = codesIn(shown);
  expect(new Set(codes).size).toBe(10);
  expect(codes.every((one) => /^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/.test(one))).toBe(true);
  // Sent again, as by going back: neither the codes nor an error.
  expect((await amina.post("/settings/security/app/code", { code })).location).toBe("/settings/security");
  expect((await amina.get("/settings/security")).text("#app")).toContain("On");

  const kept = await w.db.read.selectFrom("recovery_codes").select("code_hash").execute();
  expect(JSON.stringify(kept)).not.toContain(codes[0]);

  const phone = w.visitor();
  const first = await logIn(phone, "amina", "/inbox?a=1");
  expect(first.location).toBe(`/login/second?next=${encodeURIComponent("/inbox?a=1")}`);
  expect(phone.cookies.has("session")).toBe(false);
  expect(await isIn(phone)).toBe(false);
  // The code that turned it on was used.
  const replayed = await phone.post("/login/second", { code });
  expect(replayed.status).toBe(422);
  w.pass(STEP);
  const right = await phone.post("/login/second", { code: codeOf(w, secret) });
  expect(right.location).toBe("/inbox?a=1");
  expect(await isIn(phone)).toBe(true);
  // Nor does the same code open a second browser.
  const other = w.visitor();
  await logIn(other, "amina");
  const again = await other.post("/login/second", { code: codeOf(w, secret) });
  expect(again.text("#code-error")).toBe(replayed.text("#code-error"));
  expect(await subjects(w, "amina@example.org")).toEqual(["An authenticator app was added · Reader Pool"]);
});

test("a recovery code opens once, however it is typed; and its use is told", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const { codes } = await setUpApp(w, amina);
  const [one = "", two = ""] = codes;
  const lost = w.visitor();
  await logIn(lost, "amina");
  const typed = ` ${one.toUpperCase().replaceAll("-", " ")} `;
  expect((await lost.post("/login/second", { code: typed })).location).toBe("/inbox");
  const thief = w.visitor();
  await logIn(thief, "amina");
  expect((await thief.post("/login/second", { code: one })).status).toBe(422);
  // Nobody else's account.
  const baraka = await w.as("baraka");
  await setUpApp(w, baraka);
  const mixed = w.visitor();
  await logIn(mixed, "baraka");
  expect((await mixed.post("/login/second", { code: two })).status).toBe(422);
  expect((await amina.get("/settings/security")).text("main")).toContain("9 codes are left");
  expect((await subjects(w, "amina@example.org")).at(-1)).toContain("A recovery code was used");

  // New ones, with the password: those from before are worth nothing.
  expect((await amina.post("/settings/security/codes", { password: "no" })).status).toBe(422);
  const renewed = codesIn(await amina.post("/settings/security/codes", { password: PASSWORD }));
  expect(renewed).toHaveLength(10);
  const late = w.visitor();
  await logIn(late, "amina");
  expect((await late.post("/login/second", { code: two })).status).toBe(422);
  expect((await late.post("/login/second", { code: renewed[3] ?? "" })).location).toBe("/inbox");
});

test("five tries, ten minutes, one browser: then it takes the password again", async () => {
  const w = await world();
  const { secret } = await setUpApp(w, await w.as("amina"));
  w.pass(2 * MINUTE);
  const guesser = w.visitor();
  await logIn(guesser, "amina");
  for (let n = 1; n < 5; n += 1)
    expect((await guesser.post("/login/second", { code: "000000" })).status).toBe(422);
  // An empty field is no try.
  expect((await guesser.post("/login/second", { code: "" })).status).toBe(422);
  const out = await guesser.post("/login/second", { code: "000000", next: "/inbox" });
  expect(out.location).toBe("/login?next=%2Finbox");
  expect((await guesser.follow(out)).text("#status")).toContain("log in again");
  expect((await guesser.post("/login/second", { code: codeOf(w, secret) })).location).toBe("/login");

  const slow = w.visitor();
  await logIn(slow, "amina");
  const secretOfFlow = slow.cookies.get("flow-second") ?? "";
  w.pass(10 * MINUTE + 1);
  expect((await slow.post("/login/second", { code: codeOf(w, secret) })).location).toBe("/login");
  expect((await slow.get("/login/second?next=/inbox")).location).toBe("/login?next=%2Finbox");
  expect(await forgetOldFlows(w.deps)).toBeGreaterThan(0);
  expect(await w.db.read.selectFrom("flows").select("purpose").execute()).toEqual([]);

  // A flow belongs to who has shown the password: without its cookie there is none, and another's is not theirs.
  await logIn(slow, "amina");
  expect(slow.cookies.get("flow-second")).not.toBe(secretOfFlow);
  const stranger = w.visitor();
  expect((await stranger.post("/login/second", { code: codeOf(w, secret) })).location).toBe("/login");
  // A secret that waits for its first code is set up for whoever asked for it alone.
  const baraka = await w.as("baraka");
  await baraka.post("/settings/security/app", { password: PASSWORD });
  const juma = await w.as("juma");
  juma.cookies.set("flow-totp", baraka.cookies.get("flow-totp") ?? "");
  expect((await juma.get("/settings/security/app")).document.querySelector(".secret")).toBeNull();
  expect((await juma.post("/settings/security/app/code", { code: "123456" })).location).toBe(
    "/settings/security",
  );
});

test("of two right codes at once, one opens a session", async () => {
  const w = await world();
  const { secret } = await setUpApp(w, await w.as("amina"));
  w.pass(2 * MINUTE);
  const a = w.visitor();
  const b = w.visitor();
  await logIn(a, "amina");
  await logIn(b, "amina");
  const code = codeOf(w, secret);
  const answers = await Promise.all([a, b].map((client) => client.post("/login/second", { code })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
});

test("what waited is published after the second step, also by a log-in link", async () => {
  const w = await world();
  const { secret } = await setUpApp(w, await w.as("amina"));
  const { slug } = await article(w);
  w.pass(2 * MINUTE);
  const visitor = w.visitor();
  const kept = await visitor.post(`/articles/${slug}/replies`, { body: "Forty bicycles.", key: "k-1" });
  const next = new URL(kept.location ?? "", "http://pool.test").searchParams.get("next") ?? "";
  await logIn(visitor, "amina", next);
  const bodies = () => w.db.read.selectFrom("replies").select("body").execute();
  expect(await bodies()).toEqual([]);
  const done = await visitor.post("/login/second", { code: codeOf(w, secret) });
  expect(done.status).toBe(303);
  expect(await bodies()).toEqual([{ body: "Forty bicycles." }]);
});

test("the app is turned off with the password; the codes go with it, and logging in takes one step", async () => {
  const w = await world();
  const amina = await w.as("amina");
  await setUpApp(w, amina);
  expect((await amina.get("/settings/security/app/removed")).text("main")).toContain("only second factor");
  expect((await amina.post("/settings/security/app/removed", { password: "no" })).status).toBe(422);
  const off = await amina.post("/settings/security/app/removed", { password: PASSWORD });
  expect((await amina.follow(off)).text("#status")).toContain("turned off");
  expect((await logIn(w.visitor(), "amina")).location).toBe("/inbox");
  expect(await w.db.read.selectFrom("recovery_codes").selectAll().execute()).toEqual([]);
  expect((await amina.post("/settings/security/codes", { password: PASSWORD })).status).toBe(404);
  expect((await subjects(w, "amina@example.org")).at(-1)).toContain("turned off");
  // Codes that somebody may have kept from before a first factor are none of it.
  const old = { person_id: w.ids.amina, code_hash: hashCode(w.ids.amina, "abcd-efgh-jkmn"), used_at: null };
  await w.db.write((trx) => trx.insertInto("recovery_codes").values(old).execute());
  w.pass(MINUTE);
  expect((await setUpApp(w, amina)).codes).toHaveLength(10);
  const kept = w.visitor();
  await logIn(kept, "amina");
  expect((await kept.post("/login/second", { code: "abcd-efgh-jkmn" })).status).toBe(422);
  // Who comes by another site has no password: a fresh log-in is the proof.
  await w.db.write((trx) =>
    trx.updateTable("people").set({ password_hash: "" }).where("id", "=", w.ids.amina).execute(),
  );
  expect((await amina.post("/settings/security/app", {})).location).toBe("/settings/security/app");
  w.pass(16 * MINUTE);
  const stale = await amina.post("/settings/security/app", {});
  expect(stale.status).toBe(422);
  expect(stale.text("main")).toContain("logged in just now");
});
