/** A provider that is down, errs, or lies: nobody gets in, and nobody sees a fault. */
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { world } from "../support/world.ts";
import { envFor, listening } from "./provider.ts";

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
let server: Server;
let issuer = "";
let own: Keys;
let other: Keys;

/** What the provider says of itself, and what it gives for a code: replaced by each test. */
let discovery: () => object | string = () => ({});
let tokens: (nonce: string) => Promise<object | string> = async () => ({});
let status = 200;

beforeAll(async () => {
  own = await generateKeyPair("RS256", { extractable: true });
  other = await generateKeyPair("RS256", { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: "one", alg: "RS256", use: "sig" }] };
  let nonce = "";
  server = createServer((request, response) => {
    const send = (body: object | string) => {
      response.writeHead(status, {
        "content-type": typeof body === "string" ? "text/html" : "application/json",
      });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname.startsWith("/.well-known/")) return send(discovery());
    if (url.pathname === "/jwks") return send(jwks);
    if (url.pathname === "/nonce") nonce = url.searchParams.get("is") ?? "";
    if (url.pathname !== "/token") return send({});
    tokens(nonce).then(send, () => send("no"));
  });
  issuer = await listening(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const metadata = () => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
});

/** What is true of a good id token. */
const claims = (nonce: string) => {
  const now = Math.floor(Date.now() / 1000);
  const person = { sub: "u-1", email: "rukia@example.org", email_verified: true };
  return { iss: issuer, aud: "reader-pool", iat: now, exp: now + 60, nonce, ...person };
};
const signed = (what: Record<string, unknown>, by: Keys = own, kid = "one") =>
  new SignJWT(what).setProtectedHeader({ alg: "RS256", kid }).sign(by.privateKey);
const given = (id_token: string) => ({ access_token: "a", token_type: "Bearer", id_token });

test("whatever is wrong with what comes back, nobody is let in", async () => {
  discovery = metadata;
  const w = await world(envFor(issuer));
  const c = w.visitor();
  const back = async () => {
    const there = new URL((await c.get("/login/oidc?next=%2Frules")).location ?? "");
    await fetch(`${issuer}/nonce?is=${there.searchParams.get("nonce")}`);
    return c.get(`/login/oidc/callback?code=x&state=${there.searchParams.get("state")}`);
  };
  const lies: Record<string, (nonce: string) => Promise<object | string>> = {
    "another's signature": async (n) => given(await signed(claims(n), other)),
    "a key that nobody knows": async (n) => given(await signed(claims(n), other, "two")),
    "no signature": async (n) => given(new UnsecuredJWT(claims(n)).encode()),
    "a secret for a signature": async (n) =>
      given(
        await new SignJWT(claims(n))
          .setProtectedHeader({ alg: "HS256" })
          .sign(new TextEncoder().encode("kept-between-the-two-of-them-and-long")),
      ),
    "another's nonce": async () => given(await signed(claims("another"))),
    "no nonce": async (n) => given(await signed({ ...claims(n), nonce: undefined })),
    "another issuer": async (n) => given(await signed({ ...claims(n), iss: "https://other.test" })),
    "another client": async (n) => given(await signed({ ...claims(n), aud: "somebody-else" })),
    "over time": async (n) => given(await signed({ ...claims(n), iat: 1, exp: 2 })),
    nobody: async (n) => given(await signed({ ...claims(n), sub: "" })),
    "no token": async () => ({ access_token: "a", token_type: "Bearer" }),
    nonsense: async () => given("a.b.c"),
    markup: async () => "<h1>Service unavailable</h1>",
    "an array": async () => [],
  };
  for (const [what, lie] of Object.entries(lies)) {
    tokens = lie;
    const page = await back();
    expect([what, page.text("h1")]).toEqual([what, "You were not logged in"]);
    expect([400, 503]).toContain(page.status);
    const ways = [...page.document.querySelectorAll("main a")].map((a) => a.getAttribute("href"));
    expect(ways).toEqual(["/login/oidc?next=%2Frules", "/login?next=%2Frules", "/rules"]);
    expect((await c.get("/settings")).location).toMatch(/^\/login/);
  }
  for (const code of [400, 401, 500, 503]) {
    status = code;
    tokens = async () => ({ error: "invalid_grant", error_description: "<b>no</b>" });
    const page = await back();
    status = 200;
    expect([code, page.text("h1"), page.html.includes("<b>no")]).toEqual([
      code,
      "You were not logged in",
      false,
    ]);
    expect([400, 503]).toContain(page.status);
  }
  expect(await w.db.read.selectFrom("identities").selectAll().execute()).toEqual([]);
  // And the truth, by the same way, opens an account: what was refused was refused for what it was.
  tokens = async (n) => given(await signed(claims(n)));
  expect((await back()).location).toBe("/rules");
});

test("a provider that can't be reached is asked again by the next reader; other ways in go on working", async () => {
  const w = await world(envFor(issuer));
  const c = w.visitor();
  const away: [what: string, says: () => object | string, code: number][] = [
    ["errs", () => "<h1>Bad gateway</h1>", 502],
    ["says nothing", () => "", 200],
    ["says it is another", () => ({ ...metadata(), issuer: "https://other.test" }), 200],
    ["is no provider", () => ({}), 200],
  ];
  for (const [what, says, code] of away) {
    discovery = says;
    status = code;
    const page = await c.get("/login/oidc?next=%2Frules");
    status = 200;
    expect([what, page.status, page.text("h1")]).toEqual([what, 503, "You were not logged in"]);
    expect(page.headers.get("retry-after")).toBe("30");
    expect(page.text("main p")).toContain("Kigoma ID can’t be reached just now");
  }
  const nowhere = await world(envFor("http://127.0.0.1:1"));
  expect((await nowhere.visitor().get("/login/oidc")).status).toBe(503);
  expect((await nowhere.visitor().get("/login")).status).toBe(200);
  discovery = metadata;
  expect((await c.get("/login/oidc")).status).toBe(303);
  // What it said before holds when it is away an hour later.
  discovery = () => "";
  w.pass(2 * 60 * 60 * 1000);
  expect((await c.get("/login/oidc")).status).toBe(303);
});
