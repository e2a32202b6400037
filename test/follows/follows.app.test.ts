import { expect, test } from "vitest";
import { MINUTE } from "../../src/lib/clock.ts";
import { newness } from "../../src/visits/queries.ts";
import { article, reply } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";

const levels = async (w: World, name: Name) =>
  (
    await w.db.read
      .selectFrom("follows")
      .select(["reply_id", "level"])
      .where("person_id", "=", w.ids[name])
      .orderBy("reply_id")
      .execute()
  ).map((row) => `${row.reply_id} ${row.level}`);

test("follow, mute and neither: the state wanted, said twice or not; the buttons say what is pressed", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const set = (level: string) => amina.postHx(`${a.path}/follow`, { level });
  const pressed = (page: Awaited<ReturnType<typeof set>>) =>
    ["follow", "mute"].map((name) =>
      page.document.querySelector(`#${name}-discussion`)?.getAttribute("aria-pressed"),
    );
  expect(pressed(await amina.get(a.path))).toEqual(["false", "false"]);
  await set("follow");
  const followed = await set("follow");
  expect(pressed(followed)).toEqual(["true", "false"]);
  expect(followed.document.querySelector("#follow-discussion")?.getAttribute("value")).toBe("none");
  expect(await levels(w, "amina")).toEqual(["0 follow"]);
  expect(pressed(await set("mute"))).toEqual(["false", "true"]);
  expect(pressed(await amina.get(a.path))).toEqual(["false", "true"]);
  expect(pressed(await set("none"))).toEqual(["false", "false"]);
  expect(await levels(w, "amina")).toEqual([]);
  const sent = await amina.post(`${a.path}/follow`, { level: "follow" });
  expect([sent.status, sent.location]).toEqual([303, `${a.path}#discussion`]);
  const back = await amina.post(`${a.path}/follow`, { level: "none", next: "/inbox" });
  expect(back.location).toBe("/inbox");
  expect((await amina.post(`${a.path}/follow`, { level: "none", next: "//evil.example" })).location).toBe(
    "/",
  );
});

test("nobody signed out follows, nothing else than a level is taken, no draft is followed", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const visitor = w.visitor();
  for (const path of [`${a.path}/follow`, `/replies/${id}/follow`])
    expect((await visitor.post(path, { level: "follow" })).location).toContain("/login?next=");
  expect((await visitor.get(`/replies/${id}/follow`)).location).toContain("/login?next=");
  expect((await visitor.get(a.path)).document.querySelector("#follow-discussion")).toBeNull();
  const amina = await w.as("amina");
  expect((await amina.post(`${a.path}/follow`, { level: "loud" })).status).toBe(400);
  const draft = await article(w, { publishedAt: null });
  expect((await amina.post(`${draft.path}/follow`, { level: "follow" })).status).toBe(404);
  const inside = await reply(w, { article: draft, by: "juma" });
  expect((await amina.post(`/replies/${inside}/follow`, { level: "follow" })).status).toBe(404);
  expect(await w.db.read.selectFrom("follows").selectAll().execute()).toEqual([]);
});

test("a muted branch folds into one line for who muted it, alone; its page still shows it", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "baraka" });
  const below = await reply(w, { article: a, by: "juma", parent: top, body: "Deep inside." });
  const amina = await w.as("amina");
  const form = await amina.getHx(`/replies/${top}/follow`);
  expect(form.document.querySelector(`#mute-${top}`)?.getAttribute("aria-label")).toBe(
    "Mute Baraka's reply and all below it",
  );
  const muted = await amina.postHx(`/replies/${top}/follow`, { level: "mute" });
  expect(muted.headers.get("hx-retarget")).toBe(`#thread-${top}`);
  expect(muted.text(".is-muted")).toContain("A branch you muted.");

  const page = await amina.get(a.path);
  expect(page.document.querySelector(`#reply-${below}`)).toBeNull();
  expect(page.document.querySelector(`#thread-${top} a`)?.getAttribute("href")).toBe(
    `/replies/${top}#reply-${top}`,
  );
  expect((await amina.get(`/replies/${top}`)).html).toContain("Deep inside.");
  expect((await (await w.as("baraka")).get(a.path)).document.querySelector(`#reply-${below}`)).not.toBeNull();
  const shown = await amina.post(`/replies/${top}/follow`, { level: "none" });
  expect(shown.location).toBe(`/replies/${top}#reply-${top}`);
  expect((await amina.get(a.path)).html).toContain("Deep inside.");
});

test("on its own page a reply that is muted stays, and says so", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const hx = await amina.post(
    `/replies/${top}/follow`,
    { level: "mute" },
    { "hx-request": "true", "hx-current-url": `http://pool.test/replies/${top}` },
  );
  expect(hx.headers.get("hx-retarget")).toBeNull();
  expect(hx.text(`#follow-${top}`)).toBe("Muted");
});

test("nothing is new in a muted discussion, nor in a muted branch at any depth", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "baraka" });
  const next = await reply(w, { article: a, by: "baraka" });
  w.pass(2 * MINUTE);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/seen`, { until: next });
  const mid = await reply(w, { article: a, by: "juma", parent: top });
  const deep = await reply(w, { article: a, by: "neema", parent: mid });
  const other = await reply(w, { article: a, by: "neema", parent: next });
  const news = () => newness(w.ctx("amina"), a.id);
  expect((await news()).total).toBe(3);
  await amina.post(`/replies/${top}/follow`, { level: "mute" });
  const now = await news();
  expect(now).toMatchObject({ total: 1, first: other });
  expect(now.isNew({ id: deep, person_id: w.ids.neema })).toBe(false);
  expect(await now.countBelow([top, next])).toEqual(new Map([[next, 1]]));
  await amina.post(`${a.path}/follow`, { level: "mute" });
  expect((await news()).total).toBe(0);
  expect((await news()).isNew({ id: other, person_id: w.ids.neema })).toBe(false);
  await amina.post(`${a.path}/follow`, { level: "none" });
  await amina.post(`/replies/${top}/follow`, { level: "none" });
  expect((await news()).total).toBe(3);
});
