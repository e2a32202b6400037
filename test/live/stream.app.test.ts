/** The streams of open pages: what is told, to whom, from where on, and when they end. */
import { expect, test, vi } from "vitest";
import { castVote } from "../../src/voting/actions.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { hideReply } from "../../src/moderation/actions.ts";
import { DAY } from "../../src/lib/clock.ts";
import { HEARTBEAT, MOST_EACH, makeHub } from "../../src/live/hub.ts";
import { forgetOldEvents } from "../../src/jobs/forget.ts";
import { cookieOf } from "../http/routes.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { BASE, world, type Name, type World } from "../support/world.ts";
import { ear, listen } from "./support.ts";

let keys = 0;
const tops = new Map<SeededArticle, Promise<number>>();
/** Below an answer that nobody was told of: of those each may write one only. */
const post = async (w: World, a: SeededArticle, by: Name) => {
  const top = tops.get(a) ?? reply(w, { article: a, by: "zuri" });
  tops.set(a, top);
  const parentId = await top;
  const body = `The lamp, because the far side is dark (${(keys += 1)}).`;
  return postReply(w.ctx(by), { slug: a.slug, parentId, body, key: `live-${keys}` });
};

test("each change is told as it happens: its kind and its reply, never what it says", async () => {
  const w = await world();
  const a = await article(w);
  const line = await listen(w, `${a.path}/live`);
  expect(line.status).toBe(200);
  expect(Object.fromEntries(line.headers)).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
  });
  expect(line.headers.get("content-encoding")).toBeNull();
  const { id } = await post(w, a, "baraka");
  expect(await line.next()).toEqual({ event: "change", id: 1, data: `{"kind":"posted","reply":${id}}` });
  await castVote(w.ctx("amina"), { replyId: id, value: 1 });
  expect(await line.next()).toEqual({ event: "change", id: 2, data: `{"kind":"voted","reply":${id}}` });
  await hideReply(w.ctx("neema"), { replyId: id, reason: "spam", note: "" });
  expect(await line.next()).toEqual({ event: "change", id: 3, data: `{"kind":"changed","reply":${id}}` });
});

test("what was missed is replayed, by Last-Event-ID or by after, and nothing twice", async () => {
  const w = await world();
  const a = await article(w);
  for (let n = 0; n < 4; n += 1) await post(w, a, "baraka");
  const byAfter = await listen(w, `${a.path}/live?after=2`);
  const byHeader = await listen(w, `${a.path}/live?after=0`, null, { "last-event-id": "2" });
  const further = await listen(w, `${a.path}/live?after=3`);
  for (const line of [byAfter, byHeader])
    expect([(await line.next())?.id, (await line.next())?.id]).toEqual([3, 4]);
  expect((await further.next())?.id).toBe(4);
  await post(w, a, "amina");
  for (const line of [byAfter, byHeader, further]) expect((await line.next())?.id).toBe(5);
});

test("without either it begins with what happens from now on", async () => {
  const w = await world();
  const a = await article(w);
  await post(w, a, "baraka");
  const line = await listen(w, `${a.path}/live`);
  await post(w, a, "amina");
  expect((await line.next())?.id).toBe(2);
});

test("another discussion's changes are not told", async () => {
  const w = await world();
  const [a, b] = [await article(w), await article(w)];
  const line = await listen(w, `${a.path}/live`);
  await post(w, b, "baraka");
  const { id } = await post(w, a, "baraka");
  expect((await line.next())?.data).toContain(`"reply":${id}}`);
});

test("events are forgotten after a day; who missed them is told to begin anew, once", async () => {
  const w = await world();
  const a = await article(w);
  await post(w, a, "baraka");
  await post(w, a, "baraka");
  w.pass(DAY + 1);
  await post(w, a, "baraka");
  expect(await forgetOldEvents(w.deps)).toBe(2);
  const left = await w.db.read.selectFrom("events").select("version").execute();
  expect(left.map((row) => row.version)).toEqual([3]);
  const late = await listen(w, `${a.path}/live?after=0`);
  expect(await late.next()).toEqual({ event: "reset", id: 3, data: "{}" });
  const inTime = await listen(w, `${a.path}/live?after=2`);
  expect(await inTime.next()).toMatchObject({ event: "change", id: 3 });
  await post(w, a, "amina");
  for (const line of [late, inTime]) expect(await line.next()).toMatchObject({ event: "change", id: 4 });
});

test("a page that is ahead of its discussion saw a database that was restored since: it begins anew", async () => {
  const w = await world();
  const a = await article(w);
  await post(w, a, "baraka");
  const line = await listen(w, `${a.path}/live?after=7`);
  expect(await line.next()).toEqual({ event: "reset", id: 1, data: "{}" });
});

test("logging out ends the streams of that session at once, and of no other", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const cookie = [...amina.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  const here = await listen(w, `${a.path}/live`, cookie);
  const elsewhere = await listen(w, `${a.path}/live`, "amina");
  const nobody = await listen(w, `${a.path}/live`);
  await amina.post("/logout");
  expect(await here.next()).toMatchObject({ event: "bye" });
  expect(await here.next()).toBeNull();
  await post(w, a, "baraka");
  expect(await elsewhere.next()).toMatchObject({ event: "change" });
  expect(await nobody.next()).toMatchObject({ event: "change" });
});

test("a session that ended elsewhere, or by its time, takes its streams along at the next heartbeat", async () => {
  const w = await world();
  const a = await article(w);
  const cookie = await cookieOf(w, "amina");
  const first = await listen(w, `${a.path}/live`, cookie);
  const second = await listen(w, `${a.path}/live`, "baraka");
  const nobody = await listen(w, `${a.path}/live`);
  await w.deps.live.beat();
  await w.db.write((trx) => trx.deleteFrom("sessions").where("person_id", "=", w.ids.amina).execute());
  await w.deps.live.beat();
  expect(await first.next()).toMatchObject({ event: "bye" });
  expect(w.deps.live.size).toBe(2);
  w.pass(31 * DAY);
  await w.deps.live.beat();
  expect(await second.next()).toMatchObject({ event: "bye" });
  expect(w.deps.live.size).toBe(1);
  expect(await nobody.nextOfAll()).toMatchObject({ event: "beat" });
});

test("every heartbeat is heard, as an event that a page's script can notice", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const w = await world();
  const a = await article(w);
  const line = await listen(w, `${a.path}/live`);
  vi.advanceTimersByTime(HEARTBEAT);
  vi.useRealTimers();
  expect(await line.nextOfAll()).toEqual({ event: "beat", id: null, data: "1" });
});

test("an article that is taken down ends its streams, but for those who may read it still", async () => {
  const w = await world();
  const a = await article(w);
  const reader = await listen(w, `${a.path}/live`, "amina");
  const moderator = await listen(w, `${a.path}/live`, "neema");
  await w.db.write((trx) =>
    trx.updateTable("articles").set({ removed_at: 1 }).where("id", "=", a.id).execute(),
  );
  await w.deps.live.beat();
  expect(await reader.next()).toMatchObject({ event: "bye" });
  expect(w.deps.live.size).toBe(1);
  await castVote(w.ctx("neema"), { replyId: await reply(w, { article: a, by: "amina" }), value: 1 }).catch(
    () => {},
  );
  await moderator.leave();
  expect(w.deps.live.size).toBe(0);
});

test("nobody hears of an article that is not theirs to read", async () => {
  const w = await world();
  const a = await article(w, { publishedAt: null });
  expect((await listen(w, `${a.path}/live`)).status).toBe(404);
  expect((await listen(w, `${a.path}/live`, "amina")).status).toBe(404);
  expect((await listen(w, `${a.path}/live`, "juma")).status).toBe(200);
});

test("a page made for somebody else is told not to come back", async () => {
  const w = await world();
  const a = await article(w);
  const was = await listen(w, `${a.path}/live?as=${w.ids.amina}`);
  expect([await was.next(), await was.next()]).toMatchObject([{ event: "bye" }, null]);
  const other = await listen(w, `${a.path}/live?as=${w.ids.amina}`, "baraka");
  expect(await other.next()).toMatchObject({ event: "bye" });
  const nobody = await listen(w, `${a.path}/live?as=0`);
  await post(w, a, "baraka");
  expect(await nobody.next()).toMatchObject({ event: "change" });
});

test("opened as a page, or asked for its head, it leads to the discussion and holds nothing", async () => {
  const w = await world();
  const a = await article(w);
  const page = await w.visitor().get(`${a.path}/live`);
  expect([page.status, page.location]).toEqual([303, a.path]);
  const head = await w.app.request(`${BASE}${a.path}/live`, {
    method: "HEAD",
    headers: { accept: "text/event-stream" },
  });
  expect(head.status).toBe(303);
  expect(w.deps.live.size).toBe(0);
});

test("a session has so many streams and no more; leaving one makes room", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const cookie = await cookieOf(w, "amina");
  const lines = [];
  for (let n = 0; n < MOST_EACH; n += 1) lines.push(await listen(w, `${a.path}/live`, cookie));
  const refused = await listen(w, `${a.path}/live`, cookie);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
  expect((await listen(w, `${a.path}/live`, "baraka")).status).toBe(200);
  await lines[0]?.leave();
  expect((await listen(w, `${a.path}/live`, cookie)).status).toBe(200);
});

test("a hub that is closed ends its streams without a word, and opens none", async () => {
  const w = await world();
  const a = await article(w);
  const line = await listen(w, `${a.path}/live`);
  await w.deps.live.close();
  expect(await line.next()).toBeNull();
  expect((await listen(w, `${a.path}/live`)).status).toBe(503);
});

test("two hundred open streams, fifty replies: each hears all of them, in order", async () => {
  const w = await world();
  const a = await article(w);
  const lines = [];
  for (let n = 0; n < 200; n += 1) lines.push(await listen(w, `${a.path}/live`));
  const heard = lines.map(async (line) => {
    const ids: (number | null | undefined)[] = [];
    while (ids.length < 50) ids.push((await line.next())?.id);
    return ids;
  });
  const names: Name[] = ["amina", "baraka", "juma", "neema", "zuri"];
  await Promise.all(
    names.map(async (by) => {
      for (let n = 0; n < 10; n += 1) await post(w, a, by);
    }),
  );
  const wanted = Array.from({ length: 50 }, (_, n) => n + 1);
  for (const ids of await Promise.all(heard)) expect(ids).toEqual(wanted);
});

test("a second server on the same database hears what the first one writes", async () => {
  const w = await world();
  const a = await article(w);
  // On PostgreSQL another connection; on SQLite the file's own version, which the reading connection looks at.
  const { db, clock, log } = w.deps;
  const watch = (changed: (articleId: number | null) => void) => db.watch(changed);
  const other = makeHub({ db: { read: db.read, watch }, clock, log, limits: false });
  const stream = other.open({ articleId: a.id, after: 0, actor: null, session: null, source: null });
  const line = ear(new Response(stream));
  await post(w, a, "baraka");
  expect(await line.next()).toMatchObject({ event: "change", id: 1 });
  await other.close();
});
