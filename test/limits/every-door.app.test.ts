/** That each door is counted: what comes back once it was passed too often. */
import { expect, test } from "vitest";
import { newToken } from "../../src/lib/ids.ts";
import { insertLink } from "../../src/accounts/queries-links.ts";
import { TooMany } from "../../src/errors.ts";
import { DOORS, type DoorName } from "../../src/limits/doors.ts";
import { spend } from "../../src/limits/spend.ts";
import { setUpApp } from "../factors/support.ts";
import { visitorAt } from "../reports/support.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";

const HERE = "203.0.113.5";

/** Passes a door as often as may be, from an address or by an account. */
async function exhaust(
  w: World,
  door: DoorName,
  by: { address: string } | { account: number },
): Promise<void> {
  const rules: { address?: { most: number }; account?: { most: number } } = DOORS[door];
  const most = ("address" in by ? rules.address : rules.account)?.most ?? 0;
  expect(most).toBeGreaterThan(0);
  const ctx = { ...w.ctx(null), address: "address" in by ? by.address : null };
  const account = "account" in by ? by.account : undefined;
  // Some of it was used up on the way.
  for (let n = 0; n < most; n += 1) {
    await spend(ctx, door, account).catch((error: unknown) => expect(error).toBeInstanceOf(TooMany));
  }
}

async function link(w: World, purpose: "reset" | "confirm"): Promise<string> {
  const token = newToken();
  const expiresAt = w.deps.clock() + 60_000;
  const person = { personId: w.ids.amina, email: "amina@example.org" };
  await w.db.write((trx) => insertLink(trx, { token, purpose, ...person, expiresAt }));
  return token;
}

test("from one address: each form comes back with what was typed, and says how long to wait", async () => {
  const w = await world({ LIMITS: "on", SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" });
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const visitor = visitorAt(w, HERE);
  const name = "rukia the second";
  const newcomer = { username: "rukia2", email: "r@example.org", password: "a canoe of reeds" };
  const doors: [DoorName, string, Record<string, string>, string?][] = [
    ["login", "/login", { username: name, password: "wrong" }, "#username"],
    ["newcomer", "/register", newcomer, "#email"],
    ["register", "/register", newcomer, "#email"],
    ["forgot", "/forgot", { email: "r@example.org" }, "#email"],
    ["reset", `/reset/${await link(w, "reset")}`, { password: "a canoe of reeds" }],
    ["verify", `/verify/${await link(w, "confirm")}`, {}],
    ["contact", "/contact", { name, email: "r@example.org", message: "Is there a ferry?" }, "#message"],
    ["report", `/replies/${id}/report`, { reason: "abuse", note: "Is this a boat?" }, "textarea"],
    ["post", `${a.path}/replies`, { body: "Is this a goat?", key: "a-key-for-this" }, "#composer textarea"],
    ["preview", `${a.path}/preview`, { body: "Is this a goat?" }, "#composer textarea"],
  ];
  for (const [door, path, fields, kept] of doors) {
    await exhaust(w, door, { address: HERE });
    const refused = await visitor.post(path, fields);
    expect([door, refused.status, refused.headers.has("retry-after")]).toEqual([door, 429, true]);
    expect(refused.headers.get("ratelimit")).toContain(`"${door}-address";r=0;t=`);
    expect([door, refused.text("main")]).toEqual([
      door,
      expect.stringMatching(/Please wait \d+ (hour|minute|second)s/),
    ]);
    const field = kept === undefined ? null : refused.document.querySelector(kept);
    const typed = field?.getAttribute("value") ?? field?.textContent.trim();
    if (kept !== undefined)
      expect([door, Object.values(fields)]).toEqual([door, expect.arrayContaining([typed])]);
    const fragment = await visitor.postHx(path, fields);
    expect([door, fragment.status, fragment.html]).toEqual([
      door,
      429,
      expect.stringContaining("Please wait"),
    ]);
    // Where nobody can be told apart by it, no address is counted.
    if (door === "login") expect((await w.visitor().post(path, fields)).status).toBe(422);
  }
});

test("by one account: wrong codes, a new address, everything of one's own, changing what one wrote", async () => {
  const w = await world({ LIMITS: "on", SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" });
  const amina = await w.as("amina");
  const id = await reply(w, { article: await article(w), by: "amina" });
  const doors: [DoorName, string, Record<string, string>][] = [
    ["email", "/settings/account/email", { email: "new@example.org", password: PASSWORD }],
    ["export", "/settings/data/copy", { password: PASSWORD, format: "json" }],
    ["edit", `/replies/${id}`, { body: "Two goats.", version: "1" }],
    ["confirm", "/verify/again", {}],
  ];
  for (const [door, path, fields] of doors) {
    await exhaust(w, door, { account: w.ids.amina });
    const refused = await amina.post(path, fields);
    expect([door, refused.status, refused.headers.has("retry-after")]).toEqual([door, 429, true]);
    expect([door, refused.text("main")]).toEqual([door, expect.stringContaining("Please wait")]);
  }
  await exhaust(w, "proof", { account: w.ids.baraka });
  const proof = await (await w.as("baraka")).post("/settings/security/app", { password: PASSWORD });
  expect([proof.status, proof.text(".error")]).toEqual([429, expect.stringContaining("10 minutes")]);

  const juma = await w.as("juma");
  await setUpApp(w, juma);
  await exhaust(w, "second", { account: w.ids.juma });
  const visitor = visitorAt(w, HERE);
  const first = await visitor.post("/login", { username: "juma", password: PASSWORD });
  expect(first.location).toContain("/login/second");
  const second = await visitor.post("/login/second", { code: "123456" });
  expect([second.status, second.text("main")]).toEqual([
    429,
    expect.stringContaining("Please wait 60 minutes"),
  ]);
  await exhaust(w, "passkey", { address: HERE });
  const asked = await visitor.post("/login/passkey/options");
  expect([asked.status, asked.html]).toEqual([429, expect.stringContaining("Please wait")]);
});
