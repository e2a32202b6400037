import { describe, expect, test } from "vitest";
import { giveRole } from "../../src/accounts/actions.ts";
import {
  becomeOwner,
  makeLogInLink,
  makeOwnerLink,
  openAsOwner,
  openByLink,
} from "../../src/accounts/links.ts";
import { programCtx } from "../../src/accounts/system.ts";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { world, type World } from "../support/world.ts";

const owner = { username: "mwenye", email: "mwenye@example.org", password: "the key of the boat" };

/** A world in which nobody is an admin yet. */
async function ownerless(): Promise<{ w: World; path: string }> {
  const w = await world();
  await w.db.write((trx) => trx.updateTable("people").set({ role: "reader" }).execute());
  return { w, path: await ownerPath(w) };
}

async function ownerPath(w: World): Promise<string> {
  const url = await makeOwnerLink(programCtx(w.deps));
  expect(url).toMatch(/^http:\/\/pool\.test\/owner\/[\w-]{27}$/);
  return new URL(url ?? "").pathname;
}

const roleOf = async (w: World, username: string) =>
  (await w.db.read.selectFrom("people").select("role").where("username", "=", username).executeTakeFirst())
    ?.role;

describe("the owner's link", () => {
  test("makes the first account an admin's, signs in, and works once", async () => {
    const { w, path } = await ownerless();
    expect((await w.visitor().get(path)).text("h1")).toBe("Open your site");
    const browser = w.visitor();
    expect((await browser.post(path, owner)).location).toBe("/");
    expect((await browser.get("/")).text(".me")).toBe("mwenye");
    expect(await roleOf(w, "mwenye")).toBe("admin");
    const again = await w.visitor().post(path, { ...owner, username: "thief", email: "t@example.org" });
    expect([again.status, again.text("h1")]).toEqual([410, "This link does not work"]);
    expect((await w.visitor().get(path)).status).toBe(410);
    expect(await roleOf(w, "thief")).toBeUndefined();
    expect(await makeOwnerLink(programCtx(w.deps))).toBeNull();
  });

  test("may make an account with a name that is otherwise kept for the site", async () => {
    const { w, path } = await ownerless();
    expect((await w.visitor().post(path, { ...owner, username: "admin" })).status).toBe(303);
  });

  test("is not used up by looking at it, nor by a form with a mistake", async () => {
    const { w, path } = await ownerless();
    await w.visitor().get(path);
    const wrong = await w.visitor().post(path, { ...owner, password: "short" });
    expect([wrong.status, wrong.text("#password-error")]).toEqual([422, "At least 8 characters."]);
    const taken = await w.visitor().post(path, { ...owner, username: "amina" });
    expect([taken.status, taken.document.querySelector("#username-error") !== null]).toEqual([422, true]);
    expect((await w.visitor().post(path, owner)).status).toBe(303);
  });

  test("offers who is signed in to become the owner", async () => {
    const { w, path } = await ownerless();
    const amina = await w.as("amina");
    expect((await amina.get(path)).document.querySelector(`form[action="${path}/mine"]`)).not.toBeNull();
    expect((await w.visitor().get(path)).document.querySelector(`form[action="${path}/mine"]`)).toBeNull();
    expect((await w.visitor().post(`${path}/mine`)).location).toMatch(/^\/login/);
    expect((await amina.post(`${path}/mine`)).location).toBe("/");
    expect(await roleOf(w, "amina")).toBe("admin");
    expect((await (await w.as("baraka")).post(`${path}/mine`)).status).toBe(410);
    expect(await roleOf(w, "baraka")).toBe("reader");
  });

  test("of two at once, one makes one owner", async () => {
    const { w, path } = await ownerless();
    const others = [1, 2, 3].map((n) =>
      w.visitor().post(path, { ...owner, username: `mwenye${n}`, email: `m${n}@example.org` }),
    );
    const statuses = (await Promise.all(others)).map((a) => a.status);
    expect(statuses.filter((s) => s === 303).length).toBe(1);
    expect(statuses.filter((s) => s === 410).length).toBe(2);
    const admins = await w.db.read.selectFrom("people").select("id").where("role", "=", "admin").execute();
    expect(admins.length).toBe(1);
  });

  test("dies with a newer one, after seven days, and once there is an admin", async () => {
    const { w, path } = await ownerless();
    const newer = await ownerPath(w);
    expect((await w.visitor().get(path)).status).toBe(404);
    w.pass(7 * DAY - MINUTE);
    expect((await w.visitor().get(newer)).status).toBe(200);
    w.pass(2 * MINUTE);
    const old = await w.visitor().get(newer);
    expect([old.status, old.html.includes("too old")]).toEqual([410, true]);
    const third = await ownerPath(w);
    await giveRole(programCtx(w.deps), { username: "baraka", role: "admin" });
    const settled = await w.visitor().post(third, owner);
    expect([settled.status, settled.html.includes("has an owner already")]).toEqual([410, true]);
    // No start prints another link now: whoever holds a dead one is not sent to wait for it.
    for (const dead of [settled, await w.visitor().get(path)]) {
      expect(dead.html).not.toContain("start the site again");
      expect(dead.html).toContain("The owner logs in");
    }
    expect(old.html).toContain("start the site again");
  });

  test("is kept as a hash only, and is not a log-in link", async () => {
    const { w, path } = await ownerless();
    const token = path.split("/").pop() ?? "";
    expect(JSON.stringify(await w.db.read.selectFrom("links").selectAll().execute())).not.toContain(token);
    expect((await w.visitor().post(`/log-in/${token}`)).status).toBe(404);
  });

  test("that nobody made is not found", async () => {
    const { w } = await ownerless();
    for (const token of ["nonsense", "%00", "%E0%A4", "x".repeat(4000)]) {
      expect([token, (await w.visitor().get(`/owner/${token}`)).status]).toEqual([token, 404]);
      expect([token, (await w.visitor().post(`/owner/${token}`, owner)).status]).toEqual([token, 404]);
      expect([token, (await w.visitor().get(`/log-in/${token}`)).status]).toEqual([token, 404]);
      expect([token, (await w.visitor().post(`/log-in/${token}`)).status]).toEqual([token, 404]);
    }
  });
});

describe("a log-in link", () => {
  const made = async (w: World) => new URL(await makeLogInLink(programCtx(w.deps), w.ids.amina)).pathname;

  test("signs in by its button, once, and not by being opened", async () => {
    const w = await world();
    const path = await made(w);
    for (let n = 0; n < 3; n += 1) expect((await w.visitor().get(path)).status).toBe(200);
    const browser = w.visitor();
    const page = await browser.get(path);
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect((await browser.post(path)).location).toBe("/");
    expect((await browser.get("/")).text(".me")).toBe("Amina");
    expect((await w.visitor().post(path)).status).toBe(410);
    expect((await w.visitor().get(path)).status).toBe(410);
  });

  test("of two clicks at once, one wins", async () => {
    const w = await world();
    const path = await made(w);
    const statuses = (await Promise.all([1, 2, 3].map(() => w.visitor().post(path)))).map((a) => a.status);
    expect(statuses.sort((a, b) => a - b)).toEqual([303, 410, 410]);
  });

  test("lives 20 minutes", async () => {
    const w = await world();
    const path = await made(w);
    w.pass(20 * MINUTE - 1);
    expect((await w.visitor().get(path)).status).toBe(200);
    w.pass(1);
    expect((await w.visitor().post(path)).status).toBe(410);
  });

  test("that died between the page and the button opens nothing", async () => {
    const w = await world();
    const token = (await made(w)).split("/").pop() ?? "";
    w.pass(21 * MINUTE);
    expect(await openByLink(w.ctx(null), token)).toBeUndefined();
    const { w: other, path } = await ownerless();
    await giveRole(programCtx(other.deps), { username: "baraka", role: "admin" });
    const late = path.split("/").pop() ?? "";
    expect(await openAsOwner(other.ctx(null), late, owner)).toBeUndefined();
    expect(await becomeOwner(other.ctx("amina"), late)).toBe(false);
    expect([await roleOf(other, "mwenye"), await roleOf(other, "amina")]).toEqual([undefined, "reader"]);
  });

  test("can be made by the program and admins alone, for people there are", async () => {
    const w = await world();
    for (const name of ["amina", "juma", "neema", null] as const) {
      await expect(makeLogInLink(w.ctx(name), w.ids.zuri)).rejects.toThrow();
      await expect(makeOwnerLink(w.ctx(name))).rejects.toThrow();
    }
    expect(await makeLogInLink(w.ctx("zuri"), w.ids.amina)).toContain("/log-in/");
    await expect(makeLogInLink(programCtx(w.deps), 99_999)).rejects.toMatchObject({ name: "NotFound" });
  });
});

describe("giving a role", () => {
  test("works from the next request on, and is in the log when a person did it", async () => {
    const w = await world();
    const amina = await w.as("amina");
    expect((await amina.get("/")).document.querySelector('a[href="/moderation"]')).toBeNull();
    await giveRole(w.ctx("zuri"), { username: "AMINA", role: "moderator" });
    expect((await amina.get("/")).document.querySelector('a[href="/moderation"]')).not.toBeNull();
    const rows = await w.db.read.selectFrom("decisions").selectAll().execute();
    expect(rows).toMatchObject([{ actor_id: w.ids.zuri, action: "role", person_id: w.ids.amina }]);
    await giveRole(w.ctx("zuri"), { username: "amina", role: "moderator" });
    await giveRole(programCtx(w.deps), { username: "baraka", role: "author" });
    expect(await roleOf(w, "baraka")).toBe("author");
    expect((await w.db.read.selectFrom("decisions").selectAll().execute()).length).toBe(1);
  });

  test("takes an admin, and a person", async () => {
    const w = await world();
    for (const name of ["amina", "juma", "neema", null] as const) {
      await expect(giveRole(w.ctx(name), { username: "amina", role: "admin" })).rejects.toThrow();
    }
    expect(await roleOf(w, "amina")).toBe("reader");
    await expect(giveRole(w.ctx("zuri"), { username: "nobody", role: "admin" })).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  test("never leaves the site without an admin, not even when two step down at once", async () => {
    const w = await world();
    await expect(giveRole(programCtx(w.deps), { username: "zuri", role: "reader" })).rejects.toMatchObject({
      refusal: "last-admin",
    });
    expect(await roleOf(w, "zuri")).toBe("admin");
    await giveRole(w.ctx("zuri"), { username: "amina", role: "admin" });
    const both = await Promise.allSettled(
      ["zuri", "amina"].map((username) => giveRole(programCtx(w.deps), { username, role: "reader" })),
    );
    expect(both.map((b) => b.status).sort((a, b) => a.localeCompare(b))).toEqual(["fulfilled", "rejected"]);
  });

  test("works where there is no admin yet", async () => {
    const { w } = await ownerless();
    await giveRole(programCtx(w.deps), { username: "juma", role: "author" });
    await giveRole(programCtx(w.deps), { username: "zuri", role: "admin" });
    expect([await roleOf(w, "juma"), await roleOf(w, "zuri")]).toEqual(["author", "admin"]);
  });
});
