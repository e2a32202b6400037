/** Single sign-on: tokens of the host site, good and bad. */
import { generateKeyPairSync } from "node:crypto";
import { SignJWT, UnsecuredJWT, importPKCS8, type JWTPayload } from "jose";
import { Writable } from "node:stream";
import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { expect, test } from "vitest";
import { MINUTE, SECOND } from "../../src/lib/clock.ts";
import { Client, type Reply } from "../support/client.ts";
import { article } from "../support/seed.ts";
import { BASE, PASSWORD, world, type World } from "../support/world.ts";

// Long enough for the other hashes too, which are to be refused for what they are.
const SECRET = "a-lake-of-words-that-is-deep-enough-for-sixty-four-bytes-and-some-more";
const OLD = "the-secret-that-they-had-before-it";
const SSO = { SSO_URL: "https://lake.test/sso.php?for=pool", SSO_NAME: "The Lake" };

let count = 0;

/** What a token of the host site says, unless a test says otherwise; times in seconds, as they are in tokens. */
function claimsOf(w: World, more: Record<string, unknown> = {}): JWTPayload {
  count += 1;
  const now = Math.floor(w.deps.clock() / SECOND);
  const usual = { sub: "41", email: "rukia@lake.test", name: "Rukia", aud: BASE, iat: now, exp: now + 120 };
  const all: Record<string, unknown> = { ...usual, jti: `number-${count}-of-them`, ...more };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const sign = (claims: JWTPayload, secret = SECRET, alg = "HS256") =>
  new SignJWT(claims).setProtectedHeader({ alg, typ: "JWT" }).sign(new TextEncoder().encode(secret));

/** Goes to the host site by the door here. @returns what it was told */
async function begin(c: Client, next = "/rules") {
  const there = await c.get(`/sso?next=${encodeURIComponent(next)}`);
  expect(there.status).toBe(303);
  const url = new URL(there.location ?? "");
  return { url, state: url.searchParams.get("state") ?? "" };
}

const come = (c: Client, token: string, next = "") => c.get(`/sso?token=${token}${next}`);
const keyOf = (page: Reply) => page.document.querySelector('[name="key"]')?.getAttribute("value") ?? "";
const names = async (w: World) =>
  (await w.db.read.selectFrom("people").select("username").where("password_hash", "=", "").execute()).map(
    ({ username }) => username,
  );

test("begun here, a token logs in at once; what waited is posted, and the address is clean", async () => {
  const w = await world({ ...SSO, SSO_SECRET: `${SECRET} ${OLD}` });
  const a = await article(w);
  const c = w.visitor();
  const kept = await c.post(`${a.path}/replies`, {
    body: "The boat first.",
    parent_id: "",
    key: "kept-key-of-a-form-2",
  });
  const registering = await c.get((kept.location ?? "").replace("/login", "/register"));
  const door = registering.document.querySelector('a[href^="/sso"]');
  expect(door?.textContent).toBe("Log in with The Lake");
  const there = new URL((await c.get(door?.getAttribute("href") ?? "")).location ?? "");
  expect(there.origin + there.pathname).toBe("https://lake.test/sso.php");
  const state = there.searchParams.get("state") ?? "";
  expect(state).toMatch(/^[\w-]{27}$/);
  expect(Object.fromEntries(there.searchParams)).toEqual({ for: "pool", return: `${BASE}/sso`, state });
  const token = await sign(claimsOf(w, { state, username: "rukia.h", email_verified: true }));
  const back = await come(c, token, "&next=//evil.test");
  expect(back.status).toBe(303);
  expect(back.location).toMatch(/^\/articles\/.*#reply-\d+$/);
  expect(back.headers.get("cache-control")).toBe("no-store");
  expect((await c.get(a.path)).text("#replies")).toContain("The boat first.");
  const made = await w.db.read
    .selectFrom("people")
    .selectAll()
    .where("email", "=", "rukia@lake.test")
    .executeTakeFirst();
  expect(made).toMatchObject({ username: "rukia.h", display_name: "Rukia", password_hash: "" });
  expect(made?.email_confirmed_at).not.toBeNull();
  // The same person, by the key they had before, by a number for an id, with another address by now.
  const again = w.visitor();
  const second = await begin(again);
  const old = await sign(claimsOf(w, { sub: 41, state: second.state, email: "new@lake.test" }), OLD);
  expect((await come(again, old)).location).toBe("/rules");
  expect(await names(w)).toEqual(["rukia.h"]);
});

test("a link that the host site made by itself asks first, whoever is logged in here", async () => {
  const w = await world({ ...SSO, SSO_SECRET: SECRET });
  const c = w.visitor();
  const token = await sign(claimsOf(w, { state: undefined }));
  const back = await come(c, token, "&next=%2Fabout");
  expect([back.status, back.location]).toEqual([303, "/connect"]);
  expect(await names(w)).toEqual([]);
  const page = await c.get("/connect");
  expect(page.text("h1")).toBe("Is this you?");
  expect(page.text('button[name="way"]')).toBe("Continue as Rukia");
  const from = { origin: "https://evil.test" };
  expect((await c.post("/connect", { key: keyOf(page), way: "in" }, from)).status).toBe(403);
  expect(await names(w)).toEqual([]);
  expect((await c.postHx("/connect", { key: keyOf(page), way: "in" })).location).toBe("/about");
  expect((await c.get("/")).text(".me")).toBe("Rukia");
  // One whose address nobody made sure of: confirmed here, by mail, as everybody's.
  const mail = await w.db.read.selectFrom("mails").select("body").executeTakeFirst();
  expect(mail?.body).toContain("/verify/");
  // Another is logged in: nobody becomes somebody else by a link, nor by a state that was another browser's.
  const { state } = await begin(w.visitor());
  for (const claim of [{}, { state }, { state: "made-up" }]) {
    const amina = await w.as("amina");
    expect((await come(amina, await sign(claimsOf(w, claim)))).location).toBe("/connect");
    expect((await amina.get("/")).text(".me")).toBe("Amina");
    const ask = await amina.get("/connect");
    expect(ask.text("main")).toContain("You are logged in here as Amina");
    // While she looks at it, another link brings somebody else: her yes is not for them.
    await come(amina, await sign(claimsOf(w, { sub: "666", name: "Mallory", email: "m@lake.test" })));
    expect((await amina.post("/connect", { key: keyOf(ask), way: "in" })).location).toBe("/connect");
    expect((await amina.get("/")).text(".me")).toBe("Amina");
  }
  expect(await names(w)).toEqual(["Rukia"]);
  // Whoever is on the way by themselves is nobody else by a link that comes between; and gets where they were going.
  const onTheWay = w.visitor();
  const own = await begin(onTheWay);
  expect(
    (await come(onTheWay, await sign(claimsOf(w, { state, sub: "666", email: "m2@lake.test" })))).location,
  ).toBe("/connect");
  expect((await onTheWay.get("/settings")).location).toMatch(/^\/login/);
  expect((await come(onTheWay, await sign(claimsOf(w, { state: own.state })))).location).toBe("/rules");
  // An address that is somebody's here: not theirs by the host's word alone.
  const taken = w.visitor();
  const said = {
    sub: "2",
    email: "amina@example.org",
    email_verified: true,
    state: (await begin(taken)).state,
  };
  expect((await taken.follow(await come(taken, await sign(claimsOf(w, said))))).text("h1")).toBe(
    "You have an account here already",
  );
  const logged = await taken.post("/login", { username: "amina", password: PASSWORD, next: "/connect" });
  expect((await taken.follow(logged)).text("h1")).toBe("Connect your The Lake account?");
});

test("whatever else is no token: one calm page, and no word of it in the log", async () => {
  const lines: string[] = [];
  const w = await world({ ...SSO, SSO_SECRET: SECRET });
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const app = createApp({ ...w.deps, log: pino({ level: "debug" }, stream) });
  const now = Math.floor(w.deps.clock() / SECOND);
  const signed = (more: Record<string, unknown>, secret?: string, alg?: string) =>
    sign(claimsOf(w, more), secret, alg);
  const good = await signed({});
  const [head = "", body = "", mark = ""] = good.split(".");
  const rs = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  const bad: Record<string, string> = {
    empty: "",
    nonsense: "a.b.c",
    markup: encodeURIComponent("<script>alert(1)</script>"),
    long: "x".repeat(5000),
    "without a signature": new UnsecuredJWT(claimsOf(w)).encode(),
    "with its signature cut off": `${head}.${body}.`,
    "with another body": `${head}.${Buffer.from(JSON.stringify(claimsOf(w, { sub: "1" }))).toString("base64url")}.${mark}`,
    "signed with another secret": await signed({}, "another-secret-of-thirty-two-bytes"),
    "signed with another hash": await signed({}, SECRET, "HS512"),
    "signed with a key": await new SignJWT(claimsOf(w))
      .setProtectedHeader({ alg: "EdDSA" })
      .sign(await importPKCS8(rs, "EdDSA")),
    "for another site": await signed({ aud: "https://other.test" }),
    "for nobody": await signed({ aud: undefined }),
    "over time": await signed({ iat: now - 200, exp: now - 60 }),
    "good for an hour": await signed({ exp: now + 3600 }),
    "good for ever": await signed({ exp: undefined }),
    "of the future": await signed({ iat: now + 120, exp: now + 240 }),
    "of no time": await signed({ iat: undefined }),
    "not yet": await signed({ nbf: now + 120 }),
    "without a number": await signed({ jti: undefined }),
    "with a number that is too short": await signed({ jti: "1" }),
    "about nobody": await signed({ sub: undefined }),
    "about an object": await signed({ sub: { id: 1 } }),
  };
  for (const [what, token] of Object.entries(bad)) {
    const c = new Client(app, BASE);
    const { state } = await begin(c);
    expect(state).not.toBe("");
    const page = await come(c, token, "&next=%2Frules");
    expect([what, page.status, page.text("h1")]).toEqual([what, 400, "You were not logged in"]);
    if (token.length > 3) expect([what, page.html.includes(token)]).toEqual([what, false]);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect([...page.document.querySelectorAll("main a")].map((a) => a.getAttribute("href"))).toContain(
      "/login?next=%2Frules",
    );
    expect(lines.at(-2)).toContain("another site let nobody in");
    expect((await c.get("/settings")).location).toMatch(/^\/login/);
  }
  // Once, in any browser; also at once, by several.
  const c = new Client(app, BASE);
  const token = await signed({ state: (await begin(c)).state });
  const answers = await Promise.all([1, 2, 3, 4].map(() => come(c, token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400, 400]);
  const replayed = await come(w.visitor(), token);
  expect([replayed.status, replayed.text("main p")]).toEqual([400, expect.stringContaining("works once")]);
  const log = lines.join("");
  for (const secret of [
    token,
    good,
    ...Object.values(bad).filter((text) => text.length > 20),
    SECRET,
    "rukia@lake.test",
  ])
    expect(log.includes(secret)).toBe(false);
  expect(log).toContain('"path":"/sso"');
  // A minute of difference between two clocks is too much, a few seconds are not.
  const late = w.visitor();
  const near = await signed({ iat: now - 130, exp: now - 10, state: (await begin(late)).state });
  expect((await come(late, near)).location).toBe("/rules");
  // What was begun here half an hour ago is over: a token with that state asks.
  const slow = w.visitor();
  const { state } = await begin(slow);
  w.pass(31 * MINUTE);
  expect((await come(slow, await signed({ state }))).location).toBe("/connect");
});

test("a public key in place of a secret: the other kind of signature opens nothing, the key as a secret neither", async () => {
  const pair = generateKeyPairSync("ed25519");
  const SSO_PUBLIC_KEY = pair.publicKey.export({ format: "pem", type: "spki" }).toString();
  const w = await world({ ...SSO, SSO_PUBLIC_KEY });
  const key = await importPKCS8(pair.privateKey.export({ format: "pem", type: "pkcs8" }).toString(), "EdDSA");
  const c = w.visitor();
  const { state } = await begin(c);
  for (const secret of [SSO_PUBLIC_KEY, SSO_PUBLIC_KEY.trim(), SECRET])
    expect((await come(c, await sign(claimsOf(w, { state }), secret))).status).toBe(400);
  const token = await new SignJWT(claimsOf(w, { state })).setProtectedHeader({ alg: "EdDSA" }).sign(key);
  expect((await come(c, token)).location).toBe("/rules");
  expect((await c.get("/login/oidc")).status).toBe(404);
});
