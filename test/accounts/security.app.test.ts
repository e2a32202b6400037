import { describe, expect, test } from "vitest";
import { Client } from "../support/client.ts";
import { BASE, PASSWORD, world } from "../support/world.ts";

/** Values that a browser, or a careless program, could take for another site or another header. */
const NASTY = [
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "////evil.example/%2e%2e",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/%09/evil.example",
  "/%5cevil.example",
  "/%2f/evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/./\\evil.example",
  "/@evil.example",
  "@evil.example",
  "http:evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "/\r\nSet-Cookie: session=stolen",
  "/%0d%0aSet-Cookie:%20session=stolen",
  "/ok\0//evil.example",
  "〱evil.example",
  "/〱/evil.example",
  "/／evil.example",
  "／／evil.example",
  "/?next=//evil.example",
  "/#//evil.example",
  "/\u2028/evil.example",
  "/login?next=//evil.example",
  "/logout",
  "/articles/%E0%A4%A?kept=1",
  "/articles/%?kept=1#composer",
  "?next",
  "",
  "x".repeat(20_000),
  `/${"../".repeat(2000)}`,
];

/** Where a browser on the site would land. */
function landsAt(location: string): URL {
  return new URL(location, BASE);
}

describe("next", () => {
  test("leads nowhere but to this site", async () => {
    const w = await world();
    for (const next of NASTY) {
      const answer = await w.visitor().post("/login", { username: "amina", password: PASSWORD, next });
      expect([next, answer.status]).toEqual([next, 303]);
      const location = answer.location ?? "";
      expect([next, landsAt(location).origin]).toEqual([next, BASE]);
      expect(location).toMatch(/^\/(?![/\\])[!-~]*$/);
      expect(answer.headers.getSetCookie().length).toBe(2);
    }
  });

  test("nor in the forms, nor for who is signed in", async () => {
    const w = await world();
    const amina = await w.as("amina");
    for (const next of NASTY) {
      const query = `?next=${encodeURIComponent(next)}`;
      for (const path of ["/login", "/register"]) {
        const page = await w.visitor().get(path + query);
        expect([next, page.status]).toEqual([next, 200]);
        const kept = page.document.querySelector("[name=next]")?.getAttribute("value") ?? "/";
        expect([next, landsAt(kept).origin]).toEqual([next, BASE]);
        const answer = await amina.get(path + query);
        expect([next, answer.status, landsAt(answer.location ?? "").origin]).toEqual([next, 303, BASE]);
      }
    }
  });

  test("keeps what is a path of ours, whatever its script", async () => {
    const w = await world();
    for (const [next, location] of [
      ["/articles/the-ferry?sort=new#reply-9", "/articles/the-ferry?sort=new#reply-9"],
      ["/articles/عبّارة#composer", `${encodeURI("/articles/عبّارة")}#composer`],
      ["/people/%E6%9D%8E", "/people/%E6%9D%8E"],
    ]) {
      const answer = await w
        .visitor()
        .post("/login", { username: "amina", password: PASSWORD, next: next ?? "" });
      expect(answer.location).toBe(location);
    }
  });
});

describe("the origin check", () => {
  const form = new URLSearchParams({ username: "amina", password: PASSWORD }).toString();
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
  const json = { "content-type": "application/json" };

  test.each<[string, Record<string, string>, number]>([
    ["our origin", { ...urlencoded, origin: BASE }, 303],
    ["our origin and same-origin", { ...urlencoded, origin: BASE, "sec-fetch-site": "same-origin" }, 303],
    ["same-origin without Origin", { ...urlencoded, "sec-fetch-site": "same-origin" }, 303],
    ["no Origin at all", { ...urlencoded }, 403],
    ["another origin", { ...urlencoded, origin: "https://evil.example" }, 403],
    ["another origin, JSON", { ...json, origin: "https://evil.example" }, 403],
    ["another origin, no content type", { origin: "https://evil.example" }, 403],
    ["another origin, text/plain", { "content-type": "text/plain", origin: "https://evil.example" }, 403],
    ["the null origin", { ...urlencoded, origin: "null" }, 403],
    ["our name in theirs", { ...urlencoded, origin: `${BASE}.evil.example` }, 403],
    ["our host, another scheme", { ...urlencoded, origin: "https://pool.test" }, 403],
    ["our host, another port", { ...urlencoded, origin: `${BASE}:8080` }, 403],
    ["cross-site with our Origin", { ...urlencoded, origin: BASE, "sec-fetch-site": "cross-site" }, 403],
    ["cross-site without Origin", { ...urlencoded, "sec-fetch-site": "cross-site" }, 403],
    ["same-site (a sister's subdomain)", { ...urlencoded, "sec-fetch-site": "same-site" }, 403],
    ["none (typed into the bar) as a POST", { ...urlencoded, "sec-fetch-site": "none" }, 403],
    [
      "their origin and their Host",
      { ...urlencoded, origin: "https://evil.example", host: "evil.example" },
      403,
    ],
    [
      "their origin and their X-Forwarded-Host",
      { ...urlencoded, origin: "https://evil.example", "x-forwarded-host": "evil.example" },
      403,
    ],
  ])("%s", async (_what, headers, status) => {
    const w = await world();
    const browser = new Client(w.app, BASE);
    const answer = await browser.send("/login", { method: "POST", body: form, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.getSetCookie().length).toBe(status === 303 ? 2 : 0);
  });

  test("holds for a spoofed Host in the address, too, and for every method", async () => {
    const w = await world();
    const elsewhere = new Client(w.app, "https://evil.example");
    expect((await elsewhere.post("/login", { username: "amina", password: PASSWORD })).status).toBe(403);
    const amina = await w.as("amina");
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const answer = await amina.send("/logout", { method, headers: { origin: "https://evil.example" } });
      expect([method, answer.status]).toEqual([method, 403]);
    }
    expect((await amina.get("/")).text(".me")).toBe("Amina");
  });
});

describe("headers", () => {
  test("every kind of answer has them, and the CSP allows nothing of others and nothing inline", async () => {
    const w = await world();
    const answers = [
      await w.visitor().get("/"),
      await w.visitor().get("/login"),
      await w.visitor().get("/nothing/here"),
      await w.visitor().post("/login", {}),
      await w.visitor().post("/login", { username: "amina", password: PASSWORD }),
      await w.visitor().post("/login", {}, { origin: "https://evil.example" }),
      await (await w.as("amina")).get("/people/amina"),
      await w.visitor().get("/healthz"),
    ];
    for (const { headers, status } of answers) {
      const csp = headers.get("content-security-policy") ?? "";
      const rules = new Map(
        csp.split("; ").map((rule): [string, string] => {
          const [name = "", ...values] = rule.split(" ");
          return [name, values.join(" ")];
        }),
      );
      expect([status, rules.get("default-src")]).toEqual([status, "'none'"]);
      expect(rules.get("script-src")).toBe("'self'");
      expect(rules.get("style-src")).toBe("'self'");
      expect(rules.get("form-action")).toBe("'self'");
      expect(rules.get("base-uri")).toBe("'none'");
      expect(rules.get("frame-ancestors")).toBe("'none'");
      expect(csp).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("strict-transport-security")).toBeNull();
    }
  });

  test("and no page of ours needs more", async () => {
    const w = await world();
    for (const path of [
      "/",
      "/login",
      "/register",
      "/about",
      "/rules",
      "/privacy",
      "/people",
      "/people/amina",
    ]) {
      const { document } = await w.visitor().get(path);
      expect([path, document.querySelectorAll("script:not([src]), style, [style]").length]).toEqual([
        path,
        0,
      ]);
      const handlers = [...document.querySelectorAll("*")].filter((e) =>
        [...e.attributes].some((a) => a.name.startsWith("on")),
      );
      expect([path, handlers.length]).toEqual([path, 0]);
    }
  });
});
