import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { Unavailable } from "../../src/errors.ts";
import { Client } from "../support/client.ts";
import { article } from "../support/seed.ts";
import { BASE, PASSWORD, world, type World } from "../support/world.ts";
import { cookieOf, furnish, routesOf, send } from "./routes.ts";

/** The app again, with routes that break, and a log that can be read. */
function withFaults(w: World) {
  const lines: string[] = [];
  const out = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const app = createApp({ ...w.deps, log: pino({ level: "debug" }, out) });
  app.get("/broken", () => {
    throw new Error("connect to /srv/data/pool.db failed for user pool");
  });
  app.get("/broken/row", () => {
    const error = new Error('duplicate key value violates unique constraint "people_email"');
    throw Object.assign(error, {
      code: "23505",
      detail: "Failing row contains ($argon2id$v=19$secret)",
      where: "w",
    });
  });
  app.get("/broken/cause", () => {
    throw new Error("outer", { cause: new Error("inner reason") });
  });
  app.get("/broken/busy", () => {
    throw new Unavailable("SQLITE_BUSY in /srv/data/pool.db");
  });
  app.get("/owner/:token/broken", () => {
    throw new Error("half-way");
  });
  return { app, lines, text: () => lines.join("") };
}

/** One line of the log. */
function fieldsOf(line: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}

test("a fault tells the reader that it broke, and the log what", async () => {
  const w = await world();
  const { app, text } = withFaults(w);
  const client = new Client(app, BASE);
  const page = await client.get("/broken");
  expect(page.status).toBe(500);
  expect(page.text("h1")).toBe("Something broke");
  expect(page.document.querySelector('main a[href="/"]')).not.toBeNull();
  for (const detail of ["pool.db", "srv", "errors.app", ".ts:", "Error:"])
    expect(page.text("main")).not.toContain(detail);
  expect(page.html).not.toContain("/srv/data");

  const fragment = await client.getHx("/broken");
  expect(fragment.status).toBe(500);
  expect(fragment.headers.get("hx-retarget")).toBe("#status");
  expect(fragment.html).not.toContain("/srv/data");

  const fault = text()
    .split("\n")
    .find((line) => line.includes('"fault"'));
  expect(fault).toContain("connect to /srv/data/pool.db failed");
  expect(fault).toContain("errors.app.test.ts");
});

test("the log keeps no row that a database refused, and keeps the cause", async () => {
  const w = await world();
  const { app, text } = withFaults(w);
  const client = new Client(app, BASE);
  await client.get("/broken/row");
  await client.get("/broken/cause");
  expect(text()).toContain("23505");
  expect(text()).toContain("people_email");
  expect(text()).not.toContain("argon2id");
  expect(text()).toContain("inner reason");
  expect(text()).toContain('"name":"Error"');
});

test("busy is 503 with a time to come back, and no detail", async () => {
  const w = await world();
  const page = await new Client(withFaults(w).app, BASE).get("/broken/busy");
  expect(page.status).toBe(503);
  expect(Number(page.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(page.html).not.toContain("SQLITE");
});

test("each request is one line of JSON: method, path, status, time, person; no secrets", async () => {
  const w = await world();
  const { app, lines, text } = withFaults(w);
  const session = (await cookieOf(w, "amina")).split("=")[1] ?? "";
  const amina = new Client(app, BASE, { session });
  await amina.get("/people?q=a-private-search&token=in-the-query");
  await amina.post("/login", { login: "amina", password: "correct-horse-battery" });
  const visitor = new Client(app, BASE);
  for (const path of [
    "/owner/tok_SECRET_1",
    "/log-in/tok_SECRET_2",
    "/reset/tok_SECRET_3",
    "/verify/tok_SECRET_4",
  ]) {
    await visitor.get(path);
    await visitor.post(path, { password: "correct-horse-battery" });
  }
  await visitor.get("/%6fwner/tok_SECRET_5");
  await visitor.get("/owner/tok_SECRET_6/broken");
  await visitor.get("/a%0d%0a%1b[2Jb%22");
  await visitor.get("/healthz");

  for (const secret of ["SECRET", "correct-horse", session, "a-private-search", "in-the-query", "\u001b"])
    expect([secret, text().includes(secret)]).toEqual([secret, false]);
  const parsed = lines.map(fieldsOf);
  for (const line of lines) expect(line.trimEnd()).not.toContain("\n");
  const requests = parsed.filter((line) => line["msg"] === "request");
  expect(requests).toHaveLength(14);
  expect(requests[0]).toMatchObject({
    level: 30,
    method: "GET",
    path: "/people",
    status: 200,
    person: w.ids.amina,
  });
  expect(requests[0]?.["ms"]).toBeTypeOf("number");
  expect(requests[0]?.["request"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(requests[2]).toMatchObject({ path: "/owner/…", person: null });
  expect(requests.at(-2)).toMatchObject({ path: "/a%0D%0A%1B[2Jb%22".replace("%22", '"'), status: 404 });
  // Asked for every few seconds: only where everything is logged.
  expect(requests.at(-1)).toMatchObject({ level: 20, path: "/healthz" });
  const fault = parsed.find((line) => line["msg"] === "fault");
  expect(fault).toMatchObject({ path: "/owner/…/broken" });
  expect(requests.find((line) => line["status"] === 500)?.["request"]).toBe(fault?.["request"]);
});

test("every answer carries the security headers, and what a signed-in person sees is never stored", async () => {
  const w = await world();
  const routes = routesOf(w, await furnish(w));
  const cookie = await cookieOf(w, "amina");
  const stylesheet =
    /href="(\/static\/app\.[^"]+\.css)"/.exec(await (await send(w, "/", {})).text())?.[1] ?? "";
  const paths = [...routes.filter((r) => r.method === "GET").map((r) => r.path), "/nothing", stylesheet];
  for (const path of paths) {
    const answer = await send(w, path, { headers: { cookie } });
    const { headers } = answer;
    const csp = headers.get("content-security-policy") ?? "";
    expect([path, csp]).toEqual([path, expect.stringContaining("default-src 'none'")]);
    expect(csp).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("server")).toBeNull();
    if (headers.get("content-type")?.startsWith("text/html")) {
      // A file that is not there is answered before anybody is asked who they are.
      const cache = path.startsWith("/static/") ? "private, no-cache" : "no-store";
      expect([path, headers.get("cache-control")]).toEqual([path, cache]);
      expect(headers.get("vary")).toContain("Cookie");
    }
  }
});

test("without JavaScript, what was typed stands on the page that says why it was not taken", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const locked = await article(w, { lockedAt: 1 });
  const key = randomUUID();
  const late = { body: "Too <late>?", key, as: w.ids.amina, parent_id: "" };
  const refused = await amina.post(`${locked.path}/replies`, late, { referer: `${BASE}${locked.path}` });
  expect(refused.status).toBe(403);
  expect(refused.document.querySelectorAll("main textarea")).toHaveLength(1);
  expect(refused.html).not.toContain(key);
  expect(refused.text(`main a[href="${locked.path}"]`)).toBe("Back to where you were");
  // With nothing to copy there is no box for it; and no way back to what only answers forms.
  const referer = `${BASE}${locked.path}/replies`;
  const empty = await amina.post(`${locked.path}/replies`, { body: " ", key }, { referer });
  expect(empty.document.querySelector("main textarea")).toBeNull();
  expect(empty.text("main .actions")).not.toContain("Back to");
  expect(refused.text("main textarea[readonly]")).toBe("Too &lt;late&gt;?");
  expect(refused.document.querySelector("main form")).toBeNull();

  const { path } = await article(w);
  Object.assign(w.db, { write: () => Promise.reject(new Unavailable("held")) });
  const busy = await amina.post(`${path}/replies`, { body: "Not lost.", key: "k" });
  expect(busy.status).toBe(503);
  expect(busy.text("main form textarea[name=body]")).toBe("Not lost.");
  expect(busy.document.querySelector("main form")?.getAttribute("action")).toBe(`${path}/replies`);
  expect(busy.document.querySelector("main input[name=key]")?.getAttribute("value")).toBe("k");
  const login = await w.visitor().post("/login", { username: "amina", password: PASSWORD });
  expect(login.status).toBe(503);
  expect(login.html).not.toContain(PASSWORD);
});

test("a form of another site is not offered to be sent again", async () => {
  const w = await world();
  const { path } = await article(w);
  const amina = await w.as("amina");
  const sent = await amina.post(
    `${path}/replies`,
    { body: "Their words.", key: "k" },
    { origin: "https://evil.example" },
  );
  expect(sent.status).toBe(403);
  expect(sent.html).not.toContain("Their words.");
});
