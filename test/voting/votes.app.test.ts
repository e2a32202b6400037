import { expect, test } from "vitest";
import { wilson } from "../../src/voting/rank.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { Conflict, Forbidden } from "../../src/errors.ts";
import { hideReply, showReply } from "../../src/moderation/actions.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";

const stored = (w: World, id: number) =>
  w.db.read
    .selectFrom("replies")
    .select(["ups", "downs", "score", "rank"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

test("up, down and back: the score follows, and the buttons say what is pressed", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const vote = (value: number) => amina.postHx(`/replies/${id}/vote`, { value });
  const pressed = (page: Awaited<ReturnType<typeof vote>>) =>
    ["up", "down"].map((name) => page.document.querySelector(`#${name}-${id}`)?.getAttribute("aria-pressed"));

  const up = await vote(1);
  expect(up.status).toBe(200);
  expect(up.text("output")).toBe("1");
  expect(pressed(up)).toEqual(["true", "false"]);
  expect(up.document.querySelector(`#up-${id}`)?.getAttribute("aria-label")).toBe("Upvote Baraka's reply");
  expect(up.document.querySelector(`#up-${id}`)?.getAttribute("value")).toBe("0");
  expect(await stored(w, id)).toEqual({ ups: 1, downs: 0, score: 1, rank: wilson(1, 0) });
  expect((await vote(1)).text("output")).toBe("1");
  expect(pressed(await vote(-1))).toEqual(["false", "true"]);
  expect(await stored(w, id)).toEqual({ ups: 0, downs: 1, score: -1, rank: 0 });
  expect((await vote(0)).text("output")).toBe("0");
  expect(await stored(w, id)).toEqual({ ups: 0, downs: 0, score: 0, rank: 0 });
  await vote(1);
  const page = await amina.get(a.path);
  expect(page.document.querySelector(`#up-${id}`)?.getAttribute("aria-pressed")).toBe("true");
  expect(
    (await (await w.as("juma")).get(a.path)).document
      .querySelector(`#up-${id}`)
      ?.getAttribute("aria-pressed"),
  ).toBe("false");
});

test("the same vote again, or taking back what is not there, tells nobody of a change", async () => {
  const w = await world();
  const a = await article(w);
  const replyId = await reply(w, { article: a, by: "baraka" });
  const told = [];
  for (const value of [0, 1, 1, -1, -1, 0, 0] as const) {
    await castVote(w.ctx("amina"), { replyId, value });
    told.push((await w.db.read.selectFrom("events").select("version").execute()).length);
  }
  expect(told).toEqual([0, 1, 1, 2, 2, 3, 3]);
  expect(await countDifferences(w.db)).toEqual([]);
});

test("without HTMX a vote leads back to the reply", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const sent = await (await w.as("amina")).post(`/replies/${id}/vote`, { value: 1 });
  expect(sent.status).toBe(303);
  expect(sent.location).toBe(`${a.path}#reply-${id}`);
});

test("without HTMX a vote leads back to the order it was given in, and to no other site", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const from = async (referer: string) =>
    (await amina.post(`/replies/${id}/vote`, { value: 1 }, { referer })).location;
  expect(await from(`${BASE}${a.path}?sort=new`)).toBe(`${a.path}?sort=new#reply-${id}`);
  expect(await from(`${BASE}${a.path}/replies?sort=old&after=3`)).toBe(
    `${a.path}/replies?sort=old&after=3#reply-${id}`,
  );
  for (const other of [
    `https://evil.test${a.path}`,
    `${BASE}/logout`,
    "nonsense",
    `${BASE}//evil.test/replies/1`,
  ])
    expect(await from(other)).toBe(`${a.path}#reply-${id}`);
});

test("somebody signed out is led to the log-in and back", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a });
  const visitor = w.visitor();
  const page = await visitor.get(a.path);
  expect(page.document.querySelector(`form#vote-${id}`)).not.toBeNull();
  const sent = await visitor.post(
    `/replies/${id}/vote`,
    { value: 1 },
    { referer: `http://pool.test${a.path}` },
  );
  const back = encodeURIComponent(`${a.path}#reply-${id}`);
  expect(sent.location).toBe(`/login?next=${back}`);
  const hx = await visitor.send(`/replies/${id}/vote`, {
    method: "POST",
    body: new URLSearchParams({ value: "1" }),
    headers: {
      origin: "http://pool.test",
      "hx-request": "true",
      "hx-current-url": `http://pool.test${a.path}`,
    },
  });
  expect(hx.headers.get("hx-redirect")).toBe(`/login?next=${back}`);
});

test("no vote on one's own, a hidden, a locked or a missing reply, and none but 1, 0, -1", async () => {
  const w = await world();
  const now = w.deps.clock();
  const a = await article(w);
  const own = await reply(w, { article: a, by: "amina" });
  const hidden = await reply(w, { article: a, by: "baraka" });
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ hidden_at: now }).where("id", "=", hidden).execute(),
  );
  const locked = await reply(w, { article: await article(w, { lockedAt: now }), by: "baraka" });
  const unseen = await reply(w, { article: await article(w, { removedAt: now }), by: "baraka" });
  const fine = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const vote = async (id: number | string, value: string | number = 1) =>
    (await amina.post(`/replies/${id}/vote`, { value })).status;
  expect(await vote(own)).toBe(403);
  expect(await vote(hidden)).toBe(403);
  expect(await vote(locked)).toBe(403);
  expect(await vote(unseen)).toBe(404);
  expect(await vote(999_999)).toBe(404);
  expect(await vote("x")).toBe(404);
  for (const value of ["2", "", "up", "1e0"]) expect(await vote(fine, value)).toBe(400);
  expect(await w.db.read.selectFrom("votes").selectAll().execute()).toEqual([]);
  const page = await amina.get(a.path);
  expect(page.document.querySelector(`#up-${own}`)).toBeNull();
  expect(page.document.querySelector(`#up-${fine}`)).not.toBeNull();
});

test("no vote before a discussion opens, once it has closed, or on what its writer has deleted", async () => {
  const w = await world();
  const now = w.deps.clock();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const life = (to: { opens_at?: number | null; closes_at?: number | null }) =>
    w.db.write((trx) => trx.updateTable("discussions").set(to).where("article_id", "=", a.id).execute());
  const vote = async (value: number) => (await amina.post(`/replies/${id}/vote`, { value })).status;
  expect(await vote(1)).toBe(303);
  await life({ closes_at: now });
  for (const value of [1, -1, 0]) expect(await vote(value)).toBe(403);
  const page = await amina.get(a.path);
  expect(page.document.querySelector(`form#vote-${id}`)).toBeNull();
  expect(page.text(`#vote-${id} output`)).toBe("1");
  await life({ opens_at: now + 1000, closes_at: null });
  expect(await vote(-1)).toBe(403);
  await life({ opens_at: null });
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ deleted_at: now }).where("id", "=", id).execute(),
  );
  expect(await vote(-1)).toBe(403);
  expect((await stored(w, id)).score).toBe(1);
});

/** The actor of an action: somebody of whom only the id matters. */
const somebody = (w: World, id: number) => ({
  ...w.ctx("amina"),
  actor: {
    id,
    username: "x",
    displayName: "x",
    role: "reader" as const,
    lang: null,
    createdAt: 0,
    suspendedUntil: null,
    needsFactor: false,
    loggedInAt: 0,
  },
});

/** Asks again where all connections were busy for too long: on a slow machine 200 at once may take a while. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 20 || !/timeout exceeded/.test(String(error))) throw error;
    }
  }
}

test("200 votes at once are all counted, with posts and decisions between them", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a, by: "amina" });
  const heard = await reply(w, { article: a, parent: answer, by: "juma" });
  const other = await reply(w, { article: a, parent: answer, by: "baraka" });
  const people = await Promise.all(Array.from({ length: 40 }, (_, i) => w.person(`voter${i}`)));
  const votes = [1, -1, 0, 1, -1].flatMap((value, turn) =>
    people.map(({ id }, i) => ({ id, value, replyId: [answer, heard, other][(i + turn) % 3] ?? answer })),
  );
  const doing: Promise<unknown>[] = votes.map(({ id, value, replyId }) =>
    patiently(() => castVote(somebody(w, id), { replyId, value: value === 1 ? 1 : value === -1 ? -1 : 0 })),
  );
  for (const [n, { id }] of people.entries()) {
    const post = { slug: a.slug, parentId: heard, body: `And I, number ${n}.`, key: `k${n}` };
    if (n % 4 === 0) doing.push(patiently(() => postReply(somebody(w, id), post)));
    if (n % 10 !== 0) continue;
    const hiding = { replyId: other, reason: "other", note: "" } as const;
    doing.push(patiently(() => hideReply(w.ctx("neema"), hiding)));
    doing.push(patiently(() => showReply(w.ctx("neema"), { replyId: other })));
  }
  const done = await Promise.allSettled(doing);
  const failed = done.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  // A vote may find the one reply hidden at that moment; nothing else goes wrong.
  expect(failed.filter((why) => !(why instanceof Forbidden || why instanceof Conflict))).toEqual([]);
  expect(await countDifferences(w.db)).toEqual([]);
  const cast = await w.db.read.selectFrom("votes").select("value").where("reply_id", "=", answer).execute();
  const ups = cast.filter((row) => row.value === 1).length;
  expect(cast.length).toBeGreaterThan(20);
  expect(await stored(w, answer)).toEqual({
    ups,
    downs: cast.length - ups,
    score: 2 * ups - cast.length,
    rank: wilson(ups, cast.length - ups),
  });
});
