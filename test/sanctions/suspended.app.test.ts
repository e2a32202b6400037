/** Being suspended: signed out everywhere, what one can still do, what one sees, and that it ends by itself. */
import { expect, test } from "vitest";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { DAY } from "../../src/lib/clock.ts";
import { listen } from "../live/support.ts";
import { cookieOf } from "../http/routes.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";
import { decisions, replyRow } from "../moderation/helpers.ts";
import { suspend } from "./helpers.ts";

const BANNER = '[aria-label="Your account is suspended"]';

test("every session ends at once, and every open stream of one; they log in again, read, appeal, and take back what is theirs", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina" });
  const others = await reply(w, { article: a, by: "baraka" });
  const before = await w.as("amina");
  const stream = await listen(w, `${a.path}/live`, await cookieOf(w, "amina"));
  const other = await listen(w, `${a.path}/live`, await cookieOf(w, "baraka"));
  const asked = performance.now();
  expect((await suspend(w, "amina")).status).toBe(303);
  expect(await stream.next()).toMatchObject({ event: "bye" });
  expect(await stream.next()).toBeNull();
  // Long before the next heartbeat, which would notice it as well.
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect((await before.get("/inbox")).location).toBe("/login?next=%2Finbox");
  expect(before.cookies.has("session")).toBe(false);

  // Of the others nobody is sent away: the next thing they hear is what is posted.
  const baraka = await w.as("baraka");
  await baraka.post(`${a.path}/replies`, {
    body: "Has she left?",
    parent_id: others,
    key: "suspended-test-1",
  });
  expect(await other.next()).toMatchObject({ event: "change" });

  const amina = w.visitor();
  const entered = await amina.post("/login", { username: "amina", password: PASSWORD, next: a.path });
  expect(entered.location).toBe(a.path);
  const page = await amina.get(a.path);
  expect(page.text('section[aria-label="Your account is suspended"]')).toContain("until");
  expect(page.document.querySelector("#composer textarea")).toBeNull();
  expect(page.document.querySelector(".vote button:not([disabled])")).toBeNull();

  const refused = {
    [`${a.path}/replies`]: { body: "Let me in.", parent_id: String(others), key: "suspended-test-2" },
    [`/replies/${others}/vote`]: { value: "1" },
    [`/replies/${id}`]: { body: "Changed.", version: "1" },
  };
  for (const [path, fields] of Object.entries(refused)) {
    const no = await amina.post(path, fields);
    expect(no.status, path).toBe(403);
    expect(no.html, path).toContain("Your account is suspended.");
  }
  const [decision] = await decisions(w);
  expect((await amina.get("/suspension")).location).toBe(`/decisions/${decision?.id}`);
  expect((await amina.get(`/decisions/${decision?.id}`)).text("h1")).toBe("Your account was suspended");
  expect((await amina.post(`/decisions/${decision?.id}/appeal`, { body: "No." })).status).toBe(303);
  expect((await amina.post(`/replies/${id}/deleted`, { on: "1" })).status).toBe(303);
  expect((await replyRow(w, id)).deleted_at).not.toBeNull();
  expect((await amina.get("/inbox")).text(".line-item")).toContain("Your account was suspended");
  expect((await amina.post("/logout")).status).toBe(303);
  expect((await amina.get("/inbox")).status).toBe(303);
});

test("it ends by itself; for ever has no date; who is not suspended has no banner, and nobody else sees it", async () => {
  const w = await world();
  const a = await article(w);
  await suspend(w, "amina", "1d");
  const amina = await w.as("amina");
  w.pass(DAY - 1);
  expect((await amina.get("/")).text(BANNER)).toContain("suspended until");
  w.pass(1);
  expect((await amina.get("/")).text(BANNER)).toBeNull();
  expect((await amina.get("/suspension")).location).toBe("/inbox");
  const posted = await amina.post(`${a.path}/replies`, {
    body: "Good day.",
    parent_id: "",
    key: "suspended-test-3",
  });
  expect(posted.status).toBe(303);

  await suspend(w, "amina", "ever");
  const row = w.db.read.selectFrom("people").select("suspended_until").where("id", "=", w.ids.amina);
  expect((await row.executeTakeFirstOrThrow()).suspended_until).toBe(FOR_EVER);
  const again = await w.as("amina");
  const banner = (await again.get("/")).text(BANNER);
  expect(banner).toContain("Your account is suspended.");
  expect(banner).not.toContain("9999");
  expect((await again.get("/suspension")).location).toMatch(/^\/decisions\/\d+$/);
  for (const visitor of [w.visitor(), await w.as("baraka")])
    expect((await visitor.get("/people/amina")).html).not.toMatch(/suspend/i);
});
