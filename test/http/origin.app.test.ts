import { expect, test } from "vitest";
import { BASE, world } from "../support/world.ts";
import { cookieOf, everything, FIELDS, furnish, mutating, routesOf, send } from "./routes.ts";

const EVIL = "https://evil.example";

/** Every way another site could make a browser send a form. */
const PROBES: Record<string, Record<string, string>> = {
  "another origin": { origin: EVIL },
  "another origin, with our Host": { origin: EVIL, host: "pool.test", "x-forwarded-host": "pool.test" },
  "its own Host": { origin: EVIL, host: "evil.example", "x-forwarded-host": "evil.example" },
  "Origin: null": { origin: "null" },
  "no Origin at all": {},
  "an empty Origin": { origin: "" },
  "cross-site": { "sec-fetch-site": "cross-site" },
  "same-site": { "sec-fetch-site": "same-site" },
  none: { "sec-fetch-site": "none" },
  "our Origin, but cross-site": { origin: BASE, "sec-fetch-site": "cross-site" },
  "our Origin with a longer name": { origin: `${BASE}.evil.example` },
  "our Origin over https": { origin: BASE.replace("http:", "https:") },
  "our Origin on another port": { origin: `${BASE}:8080` },
  "our Referer alone": { referer: `${BASE}/` },
};
const TYPES = [
  "application/x-www-form-urlencoded",
  "text/plain",
  "application/json",
  "multipart/form-data; boundary=x",
  "APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8",
  "",
];

test("no route takes a form from another site, whatever its type", async () => {
  const w = await world();
  const routes = mutating(routesOf(w, await furnish(w)));
  expect(routes.length).toBeGreaterThan(15);
  const cookie = await cookieOf(w, "zuri");
  const before = await everything(w);
  const body = new URLSearchParams(FIELDS).toString();
  for (const { method, path, pattern } of routes) {
    for (const [probe, headers] of Object.entries(PROBES)) {
      // Mail programs send no Origin (test/notifications/unsubscribe.app.test.ts); a form of another site has one.
      if (pattern === "/unsubscribe/:token" && !("origin" in headers)) continue;
      for (const type of TYPES) {
        const answer = await send(w, path, {
          method,
          body,
          headers: { cookie, ...headers, "content-type": type },
        });
        expect([method, path, probe, type, answer.status]).toEqual([method, path, probe, type, 403]);
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
  }
  expect(await everything(w)).toBe(before);
});

test("our own forms pass: by Origin, or by Sec-Fetch-Site where there is none", async () => {
  const w = await world();
  const things = await furnish(w);
  const cookie = await cookieOf(w, "baraka");
  const body = new URLSearchParams({ value: "1" });
  for (const headers of [
    { origin: BASE },
    { origin: BASE, "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "same-origin" },
  ]) {
    const answer = await send(w, `${things["/replies/:id"]}/vote`, {
      method: "POST",
      body,
      headers: { cookie, ...headers },
    });
    expect(answer.status).toBe(303);
  }
});

test("no route changes anything by GET or HEAD", async () => {
  const w = await world();
  const routes = routesOf(w, await furnish(w));
  const cookies = [await cookieOf(w, "zuri"), await cookieOf(w, "amina")];
  const before = await everything(w);
  const query = `?${new URLSearchParams(FIELDS)}`;
  for (const { path } of routes) {
    for (const method of ["GET", "HEAD"]) {
      for (const cookie of cookies) {
        const answer = await send(w, path + query, {
          method,
          headers: { cookie, "x-http-method-override": "POST" },
        });
        expect([method, path, answer.status < 500]).toEqual([method, path, true]);
      }
    }
  }
  expect(await everything(w)).toBe(before);
});

test("methods that nothing answers change nothing", async () => {
  const w = await world();
  const routes = routesOf(w, await furnish(w));
  const cookie = await cookieOf(w, "zuri");
  const before = await everything(w);
  for (const { path } of routes) {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "QUERY", "BREW"]) {
      const ours = await send(w, path, { method, headers: { cookie, origin: BASE } });
      expect([method, path, ours.status]).toEqual([method, path, 404]);
      const theirs = await send(w, path, { method, headers: { cookie, origin: EVIL } });
      expect([method, path, theirs.status]).toEqual([
        method,
        path,
        path.startsWith("/static") ? theirs.status : 403,
      ]);
      expect(theirs.headers.get("access-control-allow-origin")).toBeNull();
    }
  }
  expect(await everything(w)).toBe(before);
});

test("no route answers every method", async () => {
  const w = await world();
  const known = new Set(["GET", "POST"]);
  const others = routesOf(w).filter((r) => !known.has(r.method));
  expect(others).toEqual([]);
  // What is left of ALL is middleware: it stands on a wildcard.
  for (const { method, path } of w.app.routes) if (method === "ALL") expect(path.endsWith("*")).toBe(true);
});
