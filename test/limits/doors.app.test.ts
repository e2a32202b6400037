/** How often each door may be passed: by address and by account, in every process of the site. */
import { expect, test } from "vitest";
import { insertLink } from "../../src/accounts/queries-links.ts";
import { createApp } from "../../src/app.ts";
import { connect } from "../../src/db/connect.ts";
import { Invalid, TooMany } from "../../src/errors.ts";
import { forgetOldUses } from "../../src/jobs/forget-limits.ts";
import { HOUR, MINUTE, SECOND } from "../../src/lib/clock.ts";
import { accountInKnownDevice, accountTyped } from "../../src/accounts/tries.ts";
import { ensureProof } from "../../src/accounts/proof.ts";
import { newToken } from "../../src/lib/ids.ts";
import { DOORS } from "../../src/limits/doors.ts";
import { spend } from "../../src/limits/spend.ts";
import { visitorAt } from "../reports/support.ts";
import type { Client } from "../support/client.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";

const uses = (w: World) => w.db.read.selectFrom("rate_limits").selectAll().orderBy("key").execute();

/** What came of asking often at once, in order. */
async function statuses(times: number, ask: (n: number) => Promise<{ status: number }>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < times; n += 1) all.push((await ask(n)).status);
  return all;
}

test("wrong passwords: 25 in five minutes from an address, 25 an hour for an account, wherever they come from", async () => {
  const w = await world({ LIMITS: "on" });
  const guess = (from: string, username: string, password = "not this one") =>
    visitorAt(w, from).post("/login", { username, password });
  const already = async (times: number, address: string | null, account: number | string) => {
    for (let n = 0; n < times; n += 1) await spend({ ...w.ctx(null), address }, "login", account);
  };
  // Of one /64 the addresses are one; another network goes on.
  for (let n = 0; n < 24; n += 1) await already(1, `2001:db8:1:2::${n + 1}`, `nobody-${n}`);
  const last = await statuses(2, (n) => guess("2001:db8:1:2:ffff::1", `somebody-${n}`));
  expect(last).toEqual([422, 429]);
  expect((await guess("2001:db8:1:3::1", "nobody-1")).status).toBe(422);
  w.pass(5 * MINUTE);
  expect((await guess("2001:db8:1:2::1", "nobody-2")).status).toBe(422);

  // From everywhere against one account: whether there is one or not is told by nothing.
  await already(24, null, accountTyped("amina"));
  await already(24, null, accountTyped("nobody"));
  const answers: string[] = [];
  for (const name of ["amina", "nobody"]) {
    const [wrong, refused] = [await guess("198.51.100.1", name), await guess("198.51.100.2", name)];
    expect(refused.headers.get("retry-after")).toBe("3600");
    expect(refused.text(".error")).toContain("60 minutes");
    expect(refused.document.querySelector("#username")?.getAttribute("value")).toBe(name);
    const told = [wrong, refused].map(({ status, headers }) => [status, headers.get("ratelimit")]);
    answers.push(JSON.stringify(told));
  }
  // How often others tried an account is told by no header; only how often this address tried.
  expect(answers[0]).toBe(
    JSON.stringify([
      [422, '"login-address";r=24;t=300'],
      [429, null],
    ]),
  );
  expect(answers[1]).toBe(answers[0]?.replace("r=24", "r=23"));
  // Each spelling is one account, also of one that there isn't; which address is whose is told by nothing.
  for (const name of ["AMINA", "аmina", "N0body", "n\u043ebody"])
    expect([name, (await guess("203.0.113.80", name, PASSWORD)).status]).toEqual([name, 429]);
  for (const name of ["amina@example.org", "nobody@example.org"])
    expect([name, (await guess("203.0.113.80", name)).status]).toEqual([name, 422]);
  // Who is in already stays in.
  expect((await (await w.as("amina")).get("/inbox")).status).toBe(200);
  w.pass(HOUR);
  // What went well does not count against the account.
  await already(24, null, accountTyped("amina"));
  expect(await statuses(3, (n) => guess(`203.0.113.${n}`, "amina", PASSWORD))).toEqual([303, 303, 303]);
  expect(JSON.stringify(await uses(w))).not.toMatch(/nobody|amina|203\.0|2001/);
});

test("whom others lock out: their own browser has tries of its own; another password begins anew", async () => {
  const w = await world({ LIMITS: "on", SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" });
  const lock = async () => {
    for (const typed of ["amina", "amina@example.org"])
      for (let n = 0; n < 25; n += 1)
        await spend({ ...w.ctx(null), address: null }, "login", accountTyped(typed)).catch(() => {});
  };
  const enter = (client: Client, username: string, password = PASSWORD) =>
    client.post("/login", { username, password });
  const amina = visitorAt(w, "198.51.100.1");
  const baraka = visitorAt(w, "198.51.100.2");
  for (const [client, name] of [
    [baraka, "amina"],
    [amina, "amina"],
    [baraka, "baraka"],
  ] as const) {
    expect((await enter(client, name)).status).toBe(303);
    await client.post("/logout", {});
  }
  await lock();
  expect((await enter(visitorAt(w, "198.51.100.3"), "amina")).status).toBe(429);
  // Both of whom this browser knows; and it may not guess for ever.
  expect((await enter(baraka, "amina")).status).toBe(303);
  await baraka.post("/logout", {});
  expect((await enter(amina, "amina@example.org")).status).toBe(303);
  await amina.post("/logout", {});
  for (let n = 0; n < 25; n += 1)
    await spend({ ...w.ctx(null), address: null }, "login", accountInKnownDevice(w.ids.amina));
  expect((await enter(amina, "amina")).status).toBe(429);
  // A mark that this site did not make is none.
  const forged = visitorAt(w, "198.51.100.4");
  const sent = { username: "amina", password: PASSWORD };
  const cookie = `__Host-known=${"A".repeat(32)}; known=${"A".repeat(32)}`;
  expect((await forged.post("/login", sent, { cookie })).status).toBe(429);

  const token = newToken();
  const person = { personId: w.ids.amina, email: "amina@example.org" };
  const expiresAt = w.deps.clock() + HOUR;
  await w.db.write((trx) => insertLink(trx, { token, purpose: "reset", ...person, expiresAt }));
  const fresh = visitorAt(w, "198.51.100.5");
  const password = "a canoe of reeds";
  expect((await fresh.post(`/reset/${token}`, { password })).location).toBe("/login");
  expect((await enter(visitorAt(w, "198.51.100.6"), "amina", password)).status).toBe(303);
  // Who goes on locking does not keep out the browser in which it was chosen.
  await lock();
  expect((await enter(fresh, "amina", password)).status).toBe(303);
  expect((await enter(visitorAt(w, "198.51.100.7"), "amina", password)).status).toBe(429);
  const changed = { password, new_password: "seven mango trees", keep: "1" };
  expect((await fresh.post("/settings/account/password", changed)).status).toBe(303);
  expect((await enter(visitorAt(w, "198.51.100.8"), "amina", changed.new_password)).status).toBe(303);
});

test("guesses that come all at once are counted all, in two processes of one site", async () => {
  const w = await world({ LIMITS: "on" });
  const db = connect(w.database);
  const second = { ...w, app: createApp({ ...w.deps, db }) };
  const guesses = Array.from({ length: 40 }, (_, n) =>
    visitorAt(n % 2 ? w : second, "203.0.113.7").post("/login", { username: `x${n}`, password: "wrong" }),
  );
  const all = (await Promise.all(guesses)).map(({ status }) => status);
  expect(all.filter((status) => status === 422)).toHaveLength(25);
  expect(new Set(all)).toEqual(new Set([422, 429]));
  await db.close();
});

test("the headers say what is left; with no limits, and where only reading is done, there are none", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const visitor = visitorAt(w, "203.0.113.9");
  expect((await visitor.get("/contact")).headers.has("ratelimit")).toBe(false);
  const letter = {
    name: "Rukia",
    email: "rukia@example.org",
    message: "Is there a ferry on Sunday?",
    website: "",
  };
  const sent = await visitor.post("/contact", letter);
  expect(sent.status).toBe(303);
  expect(sent.headers.get("ratelimit-policy")).toBe('"contact-address";q=10;w=3600');
  expect(sent.headers.get("ratelimit")).toBe('"contact-address";r=9;t=3600');
  w.pass(90 * SECOND);
  expect((await visitor.post("/contact", letter)).headers.get("ratelimit")).toBe(
    '"contact-address";r=8;t=3510',
  );
  for (let n = 0; n < 8; n += 1) await visitor.post("/contact", letter);
  const refused = await visitor.post("/contact", { ...letter, message: "And on Monday?" });
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3510"]);
  expect(refused.headers.get("ratelimit")).toBe('"contact-address";r=0;t=3510');
  expect(refused.text("#message")).toBe("And on Monday?");
  expect(refused.text("#message-error")).toContain("59 minutes");

  // In a fragment, too, the text stays and the sentence stands beside it.
  const amina = await w.as("amina");
  for (let n = 0; n < 30; n += 1) await spend(w.ctx("amina"), "post");
  const soon = await amina.postHx(`${a.path}/replies`, { body: "The goats first.", key: "limit-1" });
  expect([soon.status, soon.headers.get("retry-after")]).toEqual([429, "600"]);
  expect(soon.text("#composer textarea")).toBe("The goats first.");
  expect(soon.text("#composer .error")).toContain("10 minutes");
  const id = await reply(w, { article: a, by: "amina" });
  for (let n = 0; n < 30; n += 1) await spend(w.ctx("amina"), "edit");
  for (const post of [amina.post.bind(amina), amina.postHx.bind(amina)]) {
    const edited = await post(`/replies/${id}`, { body: "The goats last.", version: 1 });
    expect([edited.status, edited.text("textarea")]).toEqual([429, "The goats last."]);
  }
  for (let n = 0; n < 60; n += 1) await spend(w.ctx("amina"), "preview");
  const preview = await amina.postHx(`${a.path}/preview`, { body: "Boats" });
  expect([preview.status, preview.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(preview.html).toContain("60 seconds");

  const off = await world();
  const free = await statuses(30, () =>
    visitorAt(off, "203.0.113.9").post("/login", { username: "x", password: "wrong" }),
  );
  expect(new Set(free)).toEqual(new Set([422]));
  expect(await uses(off)).toEqual([]);
});

test("five accounts are made from an address in half an hour; names that are taken are not counted as that", async () => {
  const w = await world({ LIMITS: "on" });
  const join = (n: number | string) =>
    visitorAt(w, "203.0.113.7").post("/register", {
      username: `rukia${n}`,
      email: `rukia${n}@example.org`,
      password: "a canoe of reeds",
    });
  expect((await join("")).status).toBe(303);
  expect(await statuses(3, () => join(""))).toEqual([422, 422, 422]);
  expect(await statuses(5, (n) => join(n))).toEqual([303, 303, 303, 303, 429]);
  w.pass(30 * MINUTE);
  expect((await join(4)).status).toBe(303);
});

test("asking at a door: what is given back, who is told apart, and what is forgotten", async () => {
  const w = await world({ LIMITS: "on" });
  const nobody = { ...w.ctx(null), address: null };
  // Without an address and an account nobody is told apart.
  for (let n = 0; n < 50; n += 1) await spend(nobody, "login");
  expect(await uses(w)).toEqual([]);
  // What was typed is one account, however it is written.
  for (const typed of ["amina@x.org", " AMINA@X.org ", "Amina@x.org", "amina@x.org", "ａmina@x.org"])
    await spend(nobody, "forgot", typed);
  await expect(spend(nobody, "forgot", "amina@x.org")).rejects.toThrow(TooMany);
  await spend(nobody, "forgot", "baraka@x.org");

  const ctx = w.ctx("amina");
  for (let n = 0; n < 12; n += 1) await ensureProof(ctx, PASSWORD);
  for (let n = 0; n < 10; n += 1) await expect(ensureProof(ctx, "wrong one")).rejects.toThrow(Invalid);
  await expect(ensureProof(ctx, PASSWORD)).rejects.toThrow(TooMany);
  await ensureProof(w.ctx("baraka"), PASSWORD);
  w.pass(DOORS.proof.account.seconds * SECOND);
  await ensureProof(ctx, PASSWORD);
  // Given back after its window, it is no gift for the next one.
  const late = await spend(ctx, "export");
  w.pass(DOORS.export.account.seconds * SECOND);
  await late.giveBack("account");
  expect((await uses(w)).every(({ points }) => points >= 0)).toBe(true);
  for (let n = 0; n < 5; n += 1) await spend(ctx, "export");
  await expect(spend(ctx, "export")).rejects.toThrow(TooMany);

  const before = (await uses(w)).length;
  expect(await forgetOldUses(w.deps)).toBe(before - 1);
  expect(await uses(w)).toHaveLength(1);
});
