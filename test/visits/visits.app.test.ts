import { expect, test } from "vitest";
import { MINUTE } from "../../src/lib/clock.ts";
import { newness } from "../../src/visits/queries.ts";
import { article, reply } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";

const seen = async (w: World, name: Name, a: { path: string }, fields: Record<string, string | number>) =>
  (await w.as(name)).post(`${a.path}/seen`, fields);
const news = (w: World, name: Name | null, a: { id: number }) => newness(w.ctx(name), a.id);
const rows = async (w: World, name: Name) => ({
  visits: await w.db.read
    .selectFrom("visits")
    .select(["article_id", "seen_id"])
    .where("person_id", "=", w.ids[name])
    .execute(),
  seen: (
    await w.db.read
      .selectFrom("seen")
      .select("reply_id")
      .where("person_id", "=", w.ids[name])
      .orderBy("reply_id")
      .execute()
  ).map((row) => row.reply_id),
});

/** A discussion in which Amina has read everything there was, which is one reply. */
async function visited(w: World) {
  const a = await article(w);
  const old = await reply(w, { article: a, by: "baraka" });
  w.pass(2 * MINUTE);
  await seen(w, "amina", a, { until: old });
  return { a, old };
}

test("a first visit marks nothing; what comes later is new, but for one's own, the hidden and the deleted", async () => {
  const w = await world();
  const a = await article(w);
  const old = await reply(w, { article: a, by: "baraka" });
  expect(await news(w, "amina", a)).toMatchObject({ total: 0, first: null, newest: old, visited: false });
  w.pass(2 * MINUTE);
  expect((await seen(w, "amina", a, { until: old })).status).toBe(204);
  const fresh = await reply(w, { article: a, by: "baraka" });
  const own = await reply(w, { article: a, by: "amina" });
  const below = await reply(w, { article: a, by: "juma", parent: old });
  const hidden = await reply(w, { article: a, by: "juma" });
  await (await w.as("neema")).post(`/replies/${hidden}/hidden`, { on: 1, reason: "spam", note: "" });

  const now = await news(w, "amina", a);
  expect(now).toMatchObject({ total: 2, first: fresh, visited: true });
  const isNew = (id: number, by: Name) => now.isNew({ id, person_id: w.ids[by] });
  expect([isNew(old, "baraka"), isNew(fresh, "baraka"), isNew(own, "amina"), isNew(below, "juma")]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(now.isNew({ id: hidden, person_id: w.ids.juma, hidden_at: 1 })).toBe(false);
  expect(await now.countBelow([old, fresh])).toEqual(new Map([[old, 1]]));
  expect(await news(w, "baraka", a)).toMatchObject({ total: 0, visited: false });
  expect(await news(w, null, a)).toMatchObject({ total: 0, visited: false });
});

test("a page that was fetched changes nothing; what was on the screen does, and saying it twice changes nothing more", async () => {
  const w = await world();
  const { a, old } = await visited(w);
  const one = await reply(w, { article: a, by: "baraka" });
  const two = await reply(w, { article: a, by: "juma" });
  const three = await reply(w, { article: a, by: "juma" });
  const amina = await w.as("amina");
  const page = await amina.get(a.path);
  expect(page.text("#news p")).toBe("3 new replies since your last visit");
  expect(page.document.querySelectorAll("article.reply.is-new").length).toBe(3);
  expect(page.document.querySelector(`#reply-${old}.is-new`)).toBeNull();
  expect(page.document.querySelector("[data-next-new]")?.getAttribute("href")).toBe(
    `/replies/${one}#reply-${one}`,
  );
  await amina.get(`/replies/${two}`);
  expect(await news(w, "amina", a)).toMatchObject({ total: 3 });

  w.pass(2 * MINUTE);
  for (let n = 0; n < 2; n += 1) await seen(w, "amina", a, { ids: `${two},${three}` });
  expect(await news(w, "amina", a)).toMatchObject({ total: 1, first: one });
  // The mark waits below the one that was not seen.
  expect(await rows(w, "amina")).toEqual({
    visits: [{ article_id: a.id, seen_id: old }],
    seen: [two, three],
  });
  await seen(w, "amina", a, { ids: String(one) });
  expect(await news(w, "amina", a)).toMatchObject({ total: 0, first: null });
  expect(await rows(w, "amina")).toEqual({ visits: [{ article_id: a.id, seen_id: three }], seen: [] });
  // An older tab says what it knows: nothing goes back.
  await seen(w, "amina", a, { until: old });
  expect(await rows(w, "amina")).toEqual({ visits: [{ article_id: a.id, seen_id: three }], seen: [] });
  expect(await rows(w, "baraka")).toEqual({ visits: [], seen: [] });
});

test("the mark does not pass replies so young that an earlier one may still be on its way", async () => {
  const w = await world();
  const { a, old } = await visited(w);
  const young = await reply(w, { article: a, by: "baraka" });
  await seen(w, "amina", a, { ids: String(young) });
  expect(await rows(w, "amina")).toEqual({ visits: [{ article_id: a.id, seen_id: old }], seen: [young] });
  expect((await news(w, "amina", a)).total).toBe(0);
});

test("a reply seen before a discussion was ever visited, and replies of other discussions, count for nothing", async () => {
  const w = await world();
  const { a } = await visited(w);
  const other = await article(w);
  const elsewhere = await reply(w, { article: other, by: "baraka" });
  const here = await reply(w, { article: a, by: "baraka" });
  await seen(w, "amina", a, { ids: `${elsewhere},999999` });
  await seen(w, "amina", other, { ids: String(elsewhere) });
  expect((await news(w, "amina", a)).first).toBe(here);
  expect((await rows(w, "amina")).seen).toEqual([]);
  expect((await news(w, "amina", other)).visited).toBe(false);
});

test("an empty discussion that was seen empty has all as new later", async () => {
  const w = await world();
  const a = await article(w);
  await seen(w, "amina", a, { until: 0 });
  await reply(w, { article: a, by: "baraka" });
  expect((await news(w, "amina", a)).total).toBe(1);
});

test("what makes no sense is refused; somebody signed out changes nothing; a draft is not there", async () => {
  const w = await world();
  const { a } = await visited(w);
  const fresh = await reply(w, { article: a, by: "baraka" });
  for (const fields of [{ ids: "1;2" }, { ids: "-1" }, { ids: "1".repeat(5000) }, { until: "x" }] as const)
    expect((await seen(w, "amina", a, fields)).status).toBe(400);
  expect((await seen(w, "amina", a, { ids: Array.from({ length: 201 }, () => "1").join(",") })).status).toBe(
    400,
  );
  const visitor = await w.visitor().post(`${a.path}/seen`, { ids: String(fresh) });
  expect(visitor.status).toBe(204);
  expect((await w.visitor().post(`${a.path}/seen`, { all: 1, until: fresh })).location).toContain(
    "/login?next=",
  );
  const draft = await article(w, { publishedAt: null });
  expect((await seen(w, "amina", draft, { until: 0 })).status).toBe(404);
  const foreign = await (
    await w.as("amina")
  ).send(`${a.path}/seen`, {
    method: "POST",
    body: new URLSearchParams({ ids: String(fresh) }),
    headers: { origin: "https://evil.example" },
  });
  expect(foreign.status).toBe(403);
  expect((await news(w, "amina", a)).total).toBe(1);
});

test("mark all as read: up to what the page showed, with HTMX in place and without by a redirect", async () => {
  const w = await world();
  const { a } = await visited(w);
  const shown = await reply(w, { article: a, by: "baraka" });
  const later = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const sent = await amina.post(`${a.path}/seen`, { all: 1, until: shown });
  expect([sent.status, sent.location]).toEqual([303, `${a.path}#discussion`]);
  expect(await news(w, "amina", a)).toMatchObject({ total: 1, first: later });
  const hx = await amina.postHx(`${a.path}/seen`, { all: 1, until: later });
  expect(hx.document.querySelector("#news[data-all-read]")).not.toBeNull();
  expect(hx.document.querySelector("[data-next-new]")).toBeNull();
  expect((await news(w, "amina", a)).total).toBe(0);
  await reply(w, { article: a, by: "baraka" });
  expect((await news(w, "amina", a)).total).toBe(1);
});

test("the way to the next new reply goes through all of them, and round", async () => {
  const w = await world();
  const { a } = await visited(w);
  const one = await reply(w, { article: a, by: "baraka" });
  const two = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const to = async (after: number) => (await amina.get(`${a.path}/new?after=${after}`)).location;
  expect(await to(0)).toBe(`/replies/${one}#reply-${one}`);
  expect(await to(one)).toBe(`/replies/${two}#reply-${two}`);
  expect(await to(two)).toBe(`/replies/${one}#reply-${one}`);
  const page = await amina.get(`/replies/${one}`);
  expect(page.document.querySelector("[data-next-new]")?.getAttribute("href")).toBe(
    `${a.path}/new?after=${one}`,
  );
  expect((await w.visitor().get(`${a.path}/new`)).location).toBe(`${a.path}#discussion`);
  expect((await amina.get(`${a.path}/new?after=x`)).status).toBe(303);
});

test("two tabs at once leave one visit with all that both have seen", async () => {
  const w = await world();
  const a = await article(w);
  const ids: number[] = [];
  for (let n = 0; n < 20; n += 1) ids.push(await reply(w, { article: a, by: "baraka" }));
  w.pass(2 * MINUTE);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/seen`, { until: ids[0] ?? 0 });
  await Promise.all(ids.slice(1).map((id) => amina.post(`${a.path}/seen`, { ids: `${id},${ids[1]}` })));
  expect((await news(w, "amina", a)).total).toBe(0);
  expect(await rows(w, "amina")).toEqual({ visits: [{ article_id: a.id, seen_id: ids.at(-1) }], seen: [] });
});
