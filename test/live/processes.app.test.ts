/** Several processes at one discussion: servers beside each other, the program beside a server, a server that restarts. */
import { expect, inject, test, vi } from "vitest";
import { postReply } from "../../src/discussion/actions.ts";
import { suspend } from "../../src/sanctions/actions.ts";
import { ended, folder, printed, start } from "../ops/support.ts";
import { cookieOf } from "../http/routes.ts";
import { freePort } from "../support/postgres.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { ear, type Ear } from "./support.ts";

// Each starts processes, and each of those compiles what it needs.
vi.setConfig({ testTimeout: 120_000 });

/** A server of its own on a world's database. */
async function serve(w: World, port: number) {
  const { database } = w;
  const url = database.kind === "sqlite" ? `file:${database.path}` : database.url;
  const base = `http://localhost:${port}`;
  const env = { PORT: String(port), DATABASE_URL: url, BASE_URL: base, LIMITS: "off" };
  const child = start("src/server.ts", [], folder(), env);
  const end = ended(child);
  await printed(child, /Reader Pool is at/);
  const listen = async (path: string, headers: Record<string, string> = {}): Promise<Ear> =>
    ear(await fetch(base + path, { headers: { accept: "text/event-stream", ...headers } }));
  return { base, listen, stop: () => (child.kill("SIGTERM"), end) };
}

let keys = 0;
const post = async (w: World, a: SeededArticle, parentId: number) => {
  const body = "The lantern, and somebody to carry it.";
  return postReply(w.ctx("baraka"), { slug: a.slug, parentId, body, key: `processes-${(keys += 1)}` });
};

test("what another process writes beside a running server is told to those who read there", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a });
  const server = await serve(w, await freePort());
  const line = await server.listen(`${a.path}/live?after=0`);
  expect(line.headers.get("transfer-encoding")).toBe("chunked");
  for (const version of [1, 2]) {
    const { id } = await post(w, a, top);
    const data = `{"kind":"posted","reply":${id}}`;
    expect(await line.next()).toEqual({ event: "change", id: version, data });
  }
  // Who is suspended meanwhile is sent away there, too; the others stay.
  const theirs = await server.listen(`${a.path}/live`, { cookie: await cookieOf(w, "amina") });
  const asked = performance.now();
  await suspend(w.ctx("neema"), { username: "amina", reason: "spam", note: "", length: "1h" });
  expect(await theirs.next()).toMatchObject({ event: "bye" });
  // Long before the next heartbeat, which would notice it as well.
  expect(performance.now() - asked).toBeLessThan(10_000);
  const { id } = await post(w, a, top);
  expect((await line.next())?.data).toBe(`{"kind":"posted","reply":${id}}`);
});

test("a server with open streams stops in good time; started again, it replays what was missed", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a });
  const port = await freePort();
  const first = await serve(w, port);
  const lines = await Promise.all([1, 2, 3].map(() => first.listen(`${a.path}/live?after=0`)));
  await post(w, a, top);
  for (const line of lines) expect((await line.next())?.id).toBe(1);
  const before = performance.now();
  const { code, err } = await first.stop();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  // Far from the eight seconds after which what is under way would be cut.
  expect(performance.now() - before).toBeLessThan(5000);
  // Without a goodbye: they may come back.
  for (const line of lines) expect(await line.next()).toBeNull();
  await post(w, a, top);
  const second = await serve(w, port);
  const line = await second.listen(`${a.path}/live?after=0`, { "last-event-id": "1" });
  expect((await line.next())?.id).toBe(2);
  await post(w, a, top);
  expect((await line.next())?.id).toBe(3);
});

// SQLite has one server.
test.runIf(inject("database") === "postgres")(
  "two servers on one database: a stream of one hears what is posted through the other",
  async () => {
    const w = await world();
    const a = await article(w);
    const top = await reply(w, { article: a });
    const [one, two] = [await serve(w, await freePort()), await serve(w, await freePort())];
    const cookie = await cookieOf(w, "amina");
    const here = await one.listen(`${a.path}/live?after=0`, { cookie });
    const there = await two.listen(`${a.path}/live?after=0`);
    const body = new URLSearchParams({
      body: "A second pair of oars.",
      parent_id: String(top),
      key: "two-servers",
    });
    const send = (to: string, path: string, fields: URLSearchParams) =>
      fetch(to + path, { method: "POST", body: fields, headers: { origin: to, cookie }, redirect: "manual" });
    expect((await send(two.base, `${a.path}/replies`, body)).status).toBe(303);
    for (const line of [here, there]) expect(await line.next()).toMatchObject({ event: "change", id: 1 });
    await send(one.base, "/logout", new URLSearchParams());
    expect(await here.next()).toMatchObject({ event: "bye" });
  },
);
