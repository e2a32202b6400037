/** One's address and password, and what of old ones still opens anything: nothing. */
import { expect, test } from "vitest";
import { article } from "../support/seed.ts";
import { cookieOf } from "../http/routes.ts";
import { ear, listen } from "../live/support.ts";
import { BASE, PASSWORD, world, type World } from "../support/world.ts";

const SMTP = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" };
const NEW = "seven mango trees";

const emailOf = async (w: World) =>
  w.db.read
    .selectFrom("people")
    .select(["email", "email_confirmed_at"])
    .where("id", "=", w.ids.amina)
    .executeTakeFirstOrThrow();
const mails = (w: World) =>
  w.db.read.selectFrom("mails").select(["address", "subject", "body"]).orderBy("id").execute();

test("another address waits for its link, and the old one is told at once and when it changed", async () => {
  const w = await world(SMTP);
  const amina = await w.as("amina");
  const ask = (email: string, password = PASSWORD) =>
    amina.post("/settings/account/email", { email, password });
  expect((await ask("amina@new.example", "not-this-one")).text("#email-password-error")).toBe(
    "This is not your password.",
  );
  expect((await ask("baraka@example.org")).text("#new-email-error")).toContain("already");
  expect((await ask("nonsense")).status).toBe(422);
  expect(await mails(w)).toEqual([]);
  expect((await ask("amina@new.example")).status).toBe(303);
  const page = await amina.get("/settings/account");
  expect(page.text("form.notice")).toContain("amina@new.example");
  expect((await emailOf(w)).email).toBe("amina@example.org");
  const first = await mails(w);
  expect(first.map(({ address }) => address).sort()).toEqual(["amina@example.org", "amina@new.example"]);
  const warned = first.find(({ address }) => address === "amina@example.org");
  expect(warned?.subject).toContain("Another address was asked for");
  // A stranger's address goes to nobody.
  expect(warned?.body).not.toContain("new.example");

  const path =
    /\/verify\/[\w-]+/.exec(first.find(({ address }) => address.endsWith("new.example"))?.body ?? "")?.[0] ??
    "";
  expect((await amina.post("/settings/account/email/kept")).status).toBe(303);
  expect((await amina.get("/settings/account")).document.querySelector("form.notice")).toBeNull();
  await w.visitor().post(path);
  expect((await emailOf(w)).email).toBe("amina@example.org");

  await ask("amina@new.example");
  const again = (await mails(w)).filter(({ address }) => address.endsWith("new.example")).at(-1);
  const link = /\/verify\/[\w-]+/.exec(again?.body ?? "")?.[0] ?? "";
  await w.visitor().post(link);
  expect((await emailOf(w)).email).toBe("amina@new.example");
  const last = (await mails(w)).slice(-2);
  expect(last.map(({ address }) => address)).toEqual(["amina@example.org", "amina@new.example"]);
  expect(last[0]?.subject).toContain("has another address");
  expect(
    (await w.visitor().post("/login", { username: "amina@new.example", password: PASSWORD })).status,
  ).toBe(303);
});

test("without mail the address changes at once, unconfirmed, and the page says so", async () => {
  const w = await world();
  const amina = await w.as("amina");
  expect((await amina.get("/settings/account")).text("#new-email-hint")).toContain("This site sends no mail");
  await amina.post("/settings/account/email", { email: "amina@new.example", password: PASSWORD });
  expect(await emailOf(w)).toEqual({ email: "amina@new.example", email_confirmed_at: null });
  expect((await mails(w)).map(({ address }) => address)).toEqual(["amina@example.org", "amina@new.example"]);
  const same = await amina.post("/settings/account/email", {
    email: "amina@new.example",
    password: PASSWORD,
  });
  expect((await amina.follow(same)).text("#status")).toBe("Your address stays as it is.");
  expect((await mails(w)).length).toBe(2);
});

test("another password ends every other session and its streams, and keeps this device under a new secret", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const thief = await w.as("amina");
  const before = amina.cookies.get("session") ?? "";
  const cookie = `session=${thief.cookies.get("session") ?? ""}`;
  const line = await listen(w, `${a.path}/live`, cookie);
  const other = await listen(w, `${a.path}/live`, await cookieOf(w, "baraka"));
  const change = (fields: Record<string, string>) => amina.post("/settings/account/password", fields);
  for (const [fields, where, why] of [
    [{ password: "wrong", new_password: NEW }, "#current-password-error", "This is not your password."],
    [{ password: PASSWORD, new_password: "short" }, "#new-password-error", "At least 8 characters."],
    [{ password: PASSWORD, new_password: "password1" }, "#new-password-error", "guessed first"],
    [
      { password: PASSWORD, new_password: "amina@example.org" },
      "#new-password-error",
      "your name or your address",
    ],
  ] as const)
    expect((await change(fields)).text(where)).toContain(why);
  expect((await thief.get("/")).text(".me")).toBe("Amina");

  const done = await change({ password: PASSWORD, new_password: NEW, keep: "1" });
  expect([done.status, done.location]).toEqual([303, "/settings/account"]);
  expect((await amina.follow(done)).text("#status")).toContain("All other devices are logged out");
  expect(amina.cookies.get("session")).not.toBe(before);
  expect((await thief.get("/")).text(".me")).toBeNull();
  expect([(await line.next())?.event, await line.next()]).toEqual(["bye", null]);
  const old = await w.app.request(`${BASE}/inbox`, { headers: { cookie: `session=${before}` } });
  expect(old.headers.get("location")).toMatch(/^\/login/);
  expect(ear(await w.app.request(`${BASE}/`)).status).toBe(200);
  expect(w.deps.live.size).toBe(1);
  await other.leave();
  expect((await mails(w)).map(({ address, subject }) => [address, subject.split(":")[0]])).toEqual([
    ["amina@example.org", "Your password was changed"],
  ]);
  // True of who keeps this device as of who does not.
  expect((await mails(w))[0]?.body).toContain("On all other devices the account is logged out.");
  expect((await w.visitor().post("/login", { username: "amina", password: PASSWORD })).status).toBe(422);

  // Without the box, this device is logged out, too.
  const all = await change({ password: NEW, new_password: "eight mango trees" });
  expect(all.location).toBe("/login");
  expect((await amina.follow(all)).text("#status")).toContain("Log in with the new one");
  expect(
    await w.db.read.selectFrom("sessions").select("id").where("person_id", "=", w.ids.amina).execute(),
  ).toEqual([]);
});

test("who has no password sets one after a fresh log-in; what is typed while logged out is kept without passwords", async () => {
  const w = await world();
  await w.db.write((trx) =>
    trx.updateTable("people").set({ password_hash: "" }).where("id", "=", w.ids.amina).execute(),
  );
  const amina = await w.as("amina");
  const page = await amina.get("/settings/account");
  expect(page.document.querySelector("#current-password")).toBeNull();
  expect(page.text("#password-head ~ form .button")).toBe("Set password");
  w.pass(16 * 60_000);
  const late = await amina.post("/settings/account/password", { new_password: NEW, keep: "1" });
  expect([late.status, late.text("#current-password")]).toEqual([
    422,
    expect.stringContaining("logged in just now"),
  ]);
  const fresh = await w.as("amina");
  expect((await fresh.post("/settings/account/password", { new_password: NEW, keep: "1" })).status).toBe(303);
  expect((await w.visitor().post("/login", { username: "amina", password: NEW })).status).toBe(303);

  await w.db.write((trx) => trx.deleteFrom("sessions").execute());
  await fresh.post("/settings/account/password", { password: NEW, new_password: "not to be kept" });
  const kept = await w.db.read.selectFrom("kept_forms").select("fields").execute();
  expect(JSON.stringify(kept)).not.toMatch(/mango|not to be kept/);
});
