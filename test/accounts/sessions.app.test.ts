import { describe, expect, test } from "vitest";
import { Unavailable } from "../../src/errors.ts";
import { hashToken } from "../../src/lib/ids.ts";
import { DAY } from "../../src/lib/clock.ts";
import { Client } from "../support/client.ts";
import { BASE, PASSWORD, world } from "../support/world.ts";

const amina = { username: "amina", password: PASSWORD };

describe("the cookie", () => {
  test("is HttpOnly and Lax; under http without Secure", async () => {
    const w = await world();
    const [cookie = "", known, ...more] = (await w.visitor().post("/login", amina)).headers.getSetCookie();
    expect(more).toEqual([]);
    // Who was here before, to nobody but the site; it outlives the log-out.
    expect(known).toMatch(/^known=[\w-]{32}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cookie).toMatch(/^session=[\w-]{27}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("is __Host- and Secure under https, and the plain one counts for nothing there", async () => {
    const w = await world({ BASE_URL: "https://pool.test" });
    const browser = new Client(w.app, "https://pool.test");
    const answer = await browser.post("/login", amina);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-session=[\w-]{27}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers.get("strict-transport-security")).toContain("max-age=31536000");
    expect((await browser.get("/")).text(".me")).toBe("Amina");
    const secret = browser.cookies.get("__Host-session") ?? "";
    const plain = new Client(w.app, "https://pool.test", { session: secret });
    expect((await plain.get("/")).text(".me")).toBeNull();
    const [gone = ""] = (await browser.post("/logout")).headers.getSetCookie();
    expect(gone).toMatch(/^__Host-session=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

describe("a session", () => {
  test("is new at log-in, whatever the browser brought", async () => {
    const w = await world();
    const planted = new Client(w.app, BASE, { session: "planted-by-somebody-else-00" });
    await planted.post("/login", amina);
    expect(planted.cookies.get("session")).not.toBe("planted-by-somebody-else-00");

    const attacker = await w.as("baraka");
    const fixed = attacker.cookies.get("session") ?? "";
    const victim = new Client(w.app, BASE, { session: fixed });
    await victim.post("/login", amina);
    expect(victim.cookies.get("session")).not.toBe(fixed);
    // The session that was there before is over for whoever else holds it.
    expect((await attacker.get("/")).text(".me")).toBeNull();
    expect((await victim.get("/")).text(".me")).toBe("Amina");
  });

  test("is new at registration, too", async () => {
    const w = await world();
    const browser = new Client(w.app, BASE, { session: "planted-by-somebody-else-00" });
    await browser.post("/register", {
      username: "halima",
      email: "h@example.org",
      password: "seven mango trees",
    });
    expect(browser.cookies.get("session")).toMatch(/^[\w-]{27}$/);
    expect(browser.cookies.get("session")).not.toBe("planted-by-somebody-else-00");
  });

  test("ends on the server at log-out", async () => {
    const w = await world();
    const browser = await w.as("amina");
    const thief = new Client(w.app, BASE, Object.fromEntries(browser.cookies));
    const answer = await browser.post("/logout");
    expect([answer.status, answer.location, browser.cookies.has("session")]).toEqual([303, "/", false]);
    const after = await thief.get("/");
    expect(after.text(".me")).toBeNull();
    expect(after.headers.getSetCookie()[0]).toMatch(/^session=; Max-Age=0/);
  });

  test("leaves the person's other sessions alone, at log-in and at log-out", async () => {
    const w = await world();
    const phone = await w.as("amina");
    const laptop = w.visitor();
    await laptop.post("/login", amina);
    await laptop.post("/logout");
    expect((await phone.get("/")).text(".me")).toBe("Amina");
  });

  test("is stored as a hash", async () => {
    const w = await world();
    const browser = await w.as("amina");
    const secret = browser.cookies.get("session") ?? "";
    const ids = (await w.db.read.selectFrom("sessions").select("id").execute()).map((row) => row.id);
    expect(ids).toEqual([hashToken(secret)]);
  });

  test("ends with its time, and with its person", async () => {
    const w = await world();
    const browser = await w.as("amina");
    await w.db.write((trx) =>
      trx
        .updateTable("sessions")
        .set({ expires_at: Date.now() - DAY })
        .execute(),
    );
    expect((await browser.get("/")).text(".me")).toBeNull();
    const other = await w.as("baraka");
    await w.db.write((trx) => trx.deleteFrom("people").where("id", "=", w.ids.baraka).execute());
    expect((await other.get("/")).text(".me")).toBeNull();
  });

  test("that nobody has is nobody's", async () => {
    const w = await world();
    for (const session of ["", "x", "a".repeat(4000), "%00", "../../etc", "null"]) {
      const page = await new Client(w.app, BASE, { session }).get("/");
      expect([session, page.status, page.text(".me")]).toEqual([session, 200, null]);
    }
  });

  test("log-out without one is no fault, and a GET logs nobody out", async () => {
    const w = await world();
    expect((await w.visitor().post("/logout")).status).toBe(303);
    const browser = await w.as("amina");
    expect((await browser.get("/logout")).status).toBe(404);
    expect((await browser.get("/")).text(".me")).toBe("Amina");
    const fragment = await browser.postHx("/logout");
    expect([fragment.status, fragment.headers.get("hx-redirect")]).toEqual([200, "/"]);
  });
});

describe("what a signed-in person sees", () => {
  test("is stored nowhere", async () => {
    const w = await world();
    const page = await (await w.as("amina")).get("/");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("vary")).toContain("Cookie");
  });
});

test("while nothing can be written, a session that ended or wants lengthening does not keep pages from being read", async () => {
  const w = await world();
  const [ended, late] = [await w.as("amina"), await w.as("baraka")];
  const expire = (person: number, at: number) =>
    w.db.write((trx) =>
      trx.updateTable("sessions").set({ expires_at: at }).where("person_id", "=", person).execute(),
    );
  await expire(w.ids.amina, Date.now() - 1);
  await expire(w.ids.baraka, Date.now() + DAY);
  Object.assign(w.db, { write: () => Promise.reject(new Unavailable("read only")) });
  expect([(await ended.get("/")).status, ended.cookies.has("session")]).toEqual([200, false]);
  expect((await late.get("/")).text("a.me")).toBe("Baraka");
});

test("logging in clears away a person's sessions that have ended, and no others", async () => {
  const w = await world();
  await w.as("amina");
  await w.as("amina");
  await w.as("baraka");
  await w.db.write((trx) => trx.updateTable("sessions").set({ expires_at: 1 }).execute());
  const again = await w.visitor().post("/login", { username: "amina", password: PASSWORD });
  expect(again.status).toBe(303);
  const left = await w.db.read.selectFrom("sessions").select("person_id").orderBy("person_id").execute();
  expect(left.map((row) => row.person_id)).toEqual([w.ids.amina, w.ids.baraka]);
});
