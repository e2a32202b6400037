import { expect, test } from "vitest";
import { choicesOf } from "../../src/notifications/queries-preferences.ts";
import { stopPaths } from "../../src/notifications/subscriptions.ts";
import { readToken, subscriptionToken } from "../../src/notifications/token.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";
import { choose, outbox, post, stopOf, write } from "./support.ts";

const waysOf = async (w: World) => (await choicesOf(w.db.read, w.ids.amina)).ways;
/** As a mail provider does it: no cookie, no Origin. */
const oneClick = (w: World, path: string, headers: Record<string, string> = {}) =>
  w.app.request(BASE + path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: "List-Unsubscribe=One-Click",
  });

test("one click from a mail ends its kind and nothing else, without a cookie and without an Origin", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "amina" });
  await post(w, "baraka", a, top);
  await write(w);
  const path = stopOf((await outbox(w, "amina"))[0]);
  const page = await w.visitor().get(path);
  expect(page.status).toBe(200);
  expect(page.text("main")).toContain("Replies to you");
  expect((await waysOf(w)).reply).toBe("mail");
  const answer = await oneClick(w, path);
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []]);
  expect(await waysOf(w)).toMatchObject({
    reply: "inbox",
    mention: "mail",
    followed: "daily",
    decision: "mail",
  });
  // Opened again it says so, and leads to where they can be had again.
  const again = await w.visitor().get(path);
  expect(again.text(".notice.good")).toBe("These mails are stopped already.");
  expect(again.document.querySelector("button[value=stop]")).toBeNull();
  expect(again.document.querySelector("button[value=all]")).not.toBeNull();
  expect(again.document.querySelector("main a[href='/settings/notifications']")).not.toBeNull();
  // Another site's form in a browser has an Origin; and elsewhere none is needed less than before.
  expect((await oneClick(w, path, { origin: "https://evil.example" })).status).toBe(403);
  expect((await oneClick(w, `${path}/more`)).status).toBe(403);
  expect((await oneClick(w, "/settings/notifications")).status).toBe(403);
  expect((await oneClick(w, "/unsubscribe/../inbox/read")).status).toBe(403);
  // Again, and with something gathered meanwhile: that stays.
  await choose(w, "amina", { reply: "weekly" });
  expect((await oneClick(w, path)).status).toBe(200);
  expect((await waysOf(w)).reply).toBe("weekly");
});

test("wrong secrets open nothing; those of an account that was left do nothing", async () => {
  const w = await world();
  const path = (await stopPaths(w.deps))({ personId: w.ids.amina, stream: "notices" });
  const [id = "", stream = "", mark = ""] = path.replace("/unsubscribe/", "").split(".");
  const forged = [
    `${w.ids.baraka}.${stream}.${mark}`,
    `${id}.daily.${mark}`,
    `${id}.${stream}.${mark.slice(0, -2)}AA`,
    `${id}.${stream}.`,
    `${id}.${stream}.${mark}.x`,
    "something",
  ];
  for (const token of forged) {
    expect([token, (await oneClick(w, `/unsubscribe/${token}`)).status]).toEqual([token, 404]);
    expect((await w.visitor().get(`/unsubscribe/${token}`)).status).toBe(404);
  }
  await w.db.write((trx) =>
    trx.updateTable("people").set({ left_at: 1 }).where("id", "=", w.ids.amina).execute(),
  );
  expect((await oneClick(w, path)).status).toBe(404);
  expect(await w.db.read.selectFrom("preferences").selectAll().execute()).toEqual([]);
  expect(readToken("another-key", subscriptionToken("a-key", { personId: 1, stream: "daily" }))).toBeNull();
});

test("the page's buttons: gathered instead, or all of it stopped; what was decided is mailed all the same", async () => {
  const w = await world();
  const paths = await stopPaths(w.deps);
  const notices = paths({ personId: w.ids.amina, stream: "notices" });
  const press = async (path: string, instead: string) => {
    const visitor = w.visitor();
    const page = await visitor.get(path);
    expect(page.document.querySelector(`button[name=instead][value=${instead}]`)).not.toBeNull();
    const done = await visitor.post(path, { instead });
    expect([done.status, done.document.querySelector(".notice.good") !== null]).toEqual([200, true]);
  };
  await press(notices, "weekly");
  expect(await waysOf(w)).toMatchObject({
    reply: "weekly",
    mention: "weekly",
    picked: "weekly",
    followed: "daily",
  });
  const rows = await w.db.read.selectFrom("digests").select("every").execute();
  expect(rows.map(({ every }) => every)).toContain("weekly");
  await press(paths({ personId: w.ids.amina, stream: "weekly" }), "stop");
  expect(await waysOf(w)).toMatchObject({ reply: "inbox", followed: "daily", decision: "mail" });
  await press(notices, "all");
  expect(await waysOf(w)).toMatchObject({
    reply: "inbox",
    followed: "inbox",
    decision: "mail",
    appeal: "mail",
  });
  expect((await w.visitor().get(notices)).document.querySelector("main button")).toBeNull();
});
