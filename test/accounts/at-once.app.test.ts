/** Requests that meet: what was true when it was asked is asked again where it is written. */
import { expect, test } from "vitest";
import { queueConfirmation } from "../../src/accounts/confirmation.ts";
import { luciaFor } from "../../src/accounts/lucia.ts";
import { hashPassword } from "../../src/accounts/passwords.ts";
import { ensureProof } from "../../src/accounts/proof.ts";
import { removeApp, renewCodes } from "../../src/factors/actions.ts";
import type { Ctx } from "../../src/http/context.ts";
import { leave } from "../../src/leaving/actions.ts";
import { newToken } from "../../src/lib/ids.ts";
import { askForEmail, changePassword } from "../../src/settings/actions-account.ts";
import { storePassword } from "../../src/settings/queries.ts";
import { PASSWORD, type World } from "../support/world.ts";
import { linkTo, newcomer, personOf, sending } from "./support.ts";

const FRESH = "the ferry never came";

/** A request during whose `nth` write something else comes first. */
function meeting(w: World, nth: number, first: () => Promise<unknown>): Ctx {
  const ctx = w.ctx("amina");
  let n = 0;
  const write: Ctx["db"]["write"] = async (body) => {
    n += 1;
    if (n === nth) await first();
    return ctx.db.write(body);
  };
  return { ...ctx, db: { ...ctx.db, read: ctx.db.read, write } };
}

/** The owner chooses another password. */
const rescue = async (w: World) => {
  const [person, hash] = [await personOf(w, w.ids.amina), await hashPassword(FRESH)];
  await w.db.write((trx) => storePassword(trx, person, hash));
};

test("who was let in with the old password in the moment in which it changes is out; so is who has left", async () => {
  const w = await sending();
  const { password_hash: proven } = await personOf(w, w.ids.amina);
  const facts = { created_at: w.deps.clock(), seen_at: w.deps.clock(), device: "", address: null, proven };
  const enter = () => luciaFor(w.db).createSession(w.ids.amina, facts, { sessionId: newToken() });
  await enter();
  await rescue(w);
  await expect(enter()).rejects.toThrow("changedMeanwhile");
  const set = (row: { left_at: number | null; password_hash: string }) =>
    w.db.write((trx) => trx.updateTable("people").set(row).where("id", "=", w.ids.amina).execute());
  await set({ left_at: w.deps.clock(), password_hash: proven });
  await expect(enter()).rejects.toThrow();
  const sessions = await w.db.read.selectFrom("sessions").select("id").execute();
  expect(sessions.length).toBe(1);
});

test("a password that was right when it was asked for changes nothing once its owner has another", async () => {
  const w = await sending({ LIMITS: "on" });
  await ensureProof(w.ctx("amina"), PASSWORD);
  // Counted, and given back: then it is shown, and nothing is written yet.
  const thief = meeting(w, 2, () => rescue(w));
  const change = changePassword(thief, { password: PASSWORD, new_password: "nine mango trees" });
  await expect(change).rejects.toThrow("changedMeanwhile");
  expect((await w.visitor().post("/login", { username: "amina", password: FRESH })).status).toBe(303);
  const before = await personOf(w, w.ids.amina);
  const ask = (ctx: Ctx) => askForEmail(ctx, { email: "thief@example.net", password: FRESH });
  const other = meeting(w, 2, async () => {
    await w.db.write((trx) => storePassword(trx, before, before.password_hash.replace(/.$/, "A")));
  });
  await expect(ask(other)).rejects.toThrow("changedMeanwhile");
});

test("nor does it turn a second factor off, make recovery codes, or delete the account", async () => {
  const w = await sending();
  const before = await personOf(w, w.ids.amina);
  const set = (password_hash: string) =>
    w.db.write((trx) =>
      trx.updateTable("people").set({ password_hash }).where("id", "=", before.id).execute(),
    );
  const input = { password: PASSWORD, replies: "erase" as const };
  for (const act of [removeApp, renewCodes, leave]) {
    await set(before.password_hash);
    const late = act(
      meeting(w, 1, () => rescue(w)),
      input,
    );
    await expect(late).rejects.toThrow("changedMeanwhile");
  }
  expect((await personOf(w, before.id)).leaving_at).toBeNull();
});

test("another address that a thief has asked for dies with the old password, changed or forgotten", async () => {
  const w = await sending();
  const thief = await w.as("amina");
  const ask = async (password: string) => {
    await thief.post("/settings/account/email", { email: "thief@example.net", password });
    return linkTo(w, "thief@example.net");
  };
  const first = await ask(PASSWORD);
  const amina = await w.as("amina");
  await amina.post("/settings/account/password", { password: PASSWORD, new_password: FRESH, keep: "1" });
  expect((await w.visitor().post(first)).status).toBe(404);
  const again = await w.visitor().post("/login", { username: "amina", password: FRESH });
  for (const [name, value] of Object.entries({ session: cookieIn(again.headers) }))
    thief.cookies.set(name, value);
  const second = await ask(FRESH);
  expect((await w.visitor().get(second)).status).toBe(200);
  await w.visitor().post("/forgot", { email: "amina" });
  await w.visitor().post(await linkTo(w, "amina@example.org"), { password: "nine mango trees" });
  expect((await w.visitor().post(second)).status).toBe(404);
  expect((await personOf(w, w.ids.amina)).email).toBe("amina@example.org");
});

const cookieIn = (headers: Headers) => /session=([^;]+)/.exec(headers.get("set-cookie") ?? "")?.[1] ?? "";

test("of several who confirm one address in the same moment one has it, and the others hear why", async () => {
  const w = await sending();
  const ids = [];
  for (const name of ["rehema", "halima", "pendo"]) ids.push((await newcomer(w, name)).id);
  for (let round = 0; round < 4; round += 1) {
    const email = `wanted-${round}@example.net`;
    const links = [];
    for (const id of ids) {
      const person = await personOf(w, id);
      await w.db.write((trx) => queueConfirmation(trx, w.ctx(null), person, email));
      links.push(await linkTo(w, email));
    }
    const answers = await Promise.all(links.map((link) => w.visitor().post(link)));
    expect(answers.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([303, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.text("h1")).toContain("another account");
  }
});
