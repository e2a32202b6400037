import { expect, test } from "vitest";
import { wilson } from "../../src/voting/rank.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

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

test("without HTMX a vote leads back to the reply", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const sent = await (await w.as("amina")).post(`/replies/${id}/vote`, { value: 1 });
  expect(sent.status).toBe(303);
  expect(sent.location).toBe(`${a.path}#reply-${id}`);
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

test("200 votes at once are all counted", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "juma" });
  const people = await Promise.all(Array.from({ length: 40 }, (_, i) => w.person(`voter${i}`)));
  const base = w.ctx("amina");
  const cast = people.flatMap(({ id: person }, i) =>
    [1, -1, 0, i % 3 === 0 ? -1 : 1, i % 3 === 0 ? -1 : 1].map((value) => ({
      person,
      value: value as -1 | 0 | 1,
    })),
  );
  const actor = (person: number) => ({
    ...base,
    actor: { id: person, username: "x", displayName: "x", role: "reader" as const, lang: null, createdAt: 0 },
  });
  for (const step of [0, 1, 2, 3, 4]) {
    const turn = cast.filter((_, i) => i % 5 === step);
    await Promise.all(turn.map(({ person, value }) => castVote(actor(person), { replyId: id, value })));
  }
  const rows = await w.db.read.selectFrom("votes").select("value").where("reply_id", "=", id).execute();
  const ups = rows.filter((row) => row.value === 1).length;
  expect(rows).toHaveLength(40);
  expect(await stored(w, id)).toEqual({
    ups,
    downs: 40 - ups,
    score: 2 * ups - 40,
    rank: wilson(ups, 40 - ups),
  });
});
