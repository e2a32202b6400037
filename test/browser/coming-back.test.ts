/** Coming back to a discussion: what is new is marked, led to, and counts as seen once it was on the screen. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { MINUTE } from "../../src/lib/clock.ts";
import { newness } from "../../src/visits/queries.ts";
import { accessibilityProblems, site, type Site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

// Each more than a screen away from the next: only one of them is ever seen at a time.
const LONG = Array.from({ length: 40 }, (_, n) => `Line ${n} of a long story about a crossing.`).join("\n\n");
const SHORT = "Only the kettle.";

/** Amina has read the first replies; three have come since, far from each other. */
async function comeBack(s: Site) {
  const a = await article(s);
  const old = [await reply(s, { article: a, by: "baraka", body: SHORT })];
  s.pass(2 * MINUTE);
  const amina = await s.as("amina");
  await amina.post(`${a.path}/seen`, { until: old[0] ?? 0 });
  const fresh: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    await reply(s, { article: a, by: "amina", body: LONG });
    fresh.push(await reply(s, { article: a, by: "juma", body: SHORT }));
  }
  s.pass(2 * MINUTE);
  const total = async () => (await newness(s.ctx("amina"), a.id)).total;
  return { a, fresh, total };
}

// A reply counts after a second on the screen.
const eventually = <T>(fact: () => T | Promise<T>) => expect.poll(fact, { timeout: 10_000 });
const focus = (page: Page) => page.evaluate(() => document.activeElement?.id);
const marks = (page: Page) => page.locator("#discussion article.is-new").count();

test("three new replies: marked, counted, led to one by one; once seen they are not new any more", async () => {
  const s = await site();
  const { a, fresh, total } = await comeBack(s);
  const { page, problems } = await s.page({ as: "amina", path: `${a.path}?sort=old` });
  expect(await page.locator("#news p").textContent()).toBe("3 new replies since your last visit");
  expect(await marks(page)).toBe(3);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole("link", { name: "Next new reply" }).click();
  expect(await focus(page)).toBe(`reply-${fresh[0]}`);
  await eventually(total).toBe(2);
  await page.locator("[data-next-new]").click();
  expect(await focus(page)).toBe(`reply-${fresh[1]}`);
  await eventually(total).toBe(1);
  // Nothing jumps: the marks of this page stay.
  expect(await marks(page)).toBe(3);
  await page.locator(`#reply-${fresh[2]}`).scrollIntoViewIfNeeded();
  await eventually(total).toBe(0);
  await page.reload();
  expect(await marks(page)).toBe(0);
  expect(await page.locator("[data-next-new]").count()).toBe(0);
  expect(problems).toEqual([]);
});

test("what was fetched and not seen stays new: below the screen, or prefetched", async () => {
  const s = await site();
  const { a, fresh, total } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: `${a.path}?sort=old` });
  await page.evaluate((path) => fetch(path), a.path);
  await page.locator(`#reply-${fresh[0]}`).scrollIntoViewIfNeeded();
  // The first is recorded: by then the others would have been, too.
  await eventually(total).toBe(2);
  await page.goto("/about");
  expect(await total()).toBe(2);
});

test("a tab in the background has seen nothing, until it is looked at", async () => {
  const s = await site();
  const { fresh, total } = await comeBack(s);
  const { page } = await s.page({ as: "amina" });
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(document, "hidden", { get: () => !("looked" in window), configurable: true });
  });
  const reports: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/seen")) reports.push(request.postData() ?? "");
  });
  await page.goto(`/replies/${fresh[1]}`);
  await page.waitForSelector(`#reply-${fresh[1]}.is-new`);
  await page.clock.runFor(60_000);
  await page.clock.runFor(60_000);
  expect(reports).toEqual([]);
  await page.evaluate(() => {
    Object.assign(window, { looked: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await eventually(async () => {
    await page.clock.runFor(1000);
    return total();
  }).toBe(2);
  expect(reports).toEqual([`ids=${fresh[1]}`]);
});

test("leaving at once after a second's look still counts", async () => {
  const s = await site();
  const { a, fresh, total } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: `${a.path}?sort=old` });
  await page.locator("[data-next-new]").click();
  await page.goto("/about");
  await eventually(total).toBe(2);
  expect((await newness(s.ctx("amina"), a.id)).first).toBe(fresh[1]);
});

test("the next new reply on another page is led to by its own", async () => {
  const s = await site();
  const { fresh, total } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: `/replies/${fresh[0]}#reply-${fresh[0]}` });
  await page.locator("[data-next-new]").click();
  await page.waitForURL(`**/replies/${fresh[1]}#reply-${fresh[1]}`);
  await page.locator("[data-next-new]").click();
  await page.waitForURL(`**/replies/${fresh[2]}#reply-${fresh[2]}`);
  await page.locator("[data-next-new]").click();
  await page.getByText("Nothing more is new here.").waitFor();
  expect(await total()).toBe(0);
});

test("a first visit begins once the discussion was on the screen", async () => {
  const s = await site();
  const a = await article(s, { body: LONG });
  const first = await reply(s, { article: a, by: "baraka", body: SHORT });
  s.pass(2 * MINUTE);
  const { page } = await s.page({ as: "amina", path: a.path });
  const visited = async () => (await newness(s.ctx("amina"), a.id)).visited;
  await page.goto("/about");
  expect(await visited()).toBe(false);
  await page.goto(a.path);
  await page.locator(`#reply-${first}`).scrollIntoViewIfNeeded();
  await eventually(visited).toBe(true);
  await reply(s, { article: a, by: "juma", body: SHORT });
  await page.reload();
  expect(await marks(page)).toBe(1);
});

test("signed out, the device keeps the mark", async () => {
  const s = await site();
  const a = await article(s);
  const first = await reply(s, { article: a, by: "baraka", body: SHORT });
  const { page, problems } = await s.page({ path: a.path });
  expect(await page.locator("#news p").count()).toBe(0);
  await page.locator(`#reply-${first}`).scrollIntoViewIfNeeded();
  const kept = () => page.evaluate((path) => localStorage.getItem(`seen ${path}`), a.path);
  await eventually(kept).toBe(String(first));
  const later = await reply(s, { article: a, by: "juma", body: SHORT });
  await page.reload();
  expect(await page.locator("#news p").textContent()).toBe("New since your last visit, on this page: 1");
  expect(await page.locator(`#reply-${later} .tag.new`).textContent()).toBe("New");
  await page.locator("[data-next-new]").click();
  expect(await focus(page)).toBe(`reply-${later}`);
  await eventually(kept).toBe(String(later));
  await page.reload();
  expect(await marks(page)).toBe(0);
  expect(problems).toEqual([]);
});

test.each([true, false])("mark all as read; javascript: %s", async (javascript) => {
  const s = await site();
  const { a, total } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: a.path, javascript });
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.waitForSelector("#news:not(:has([data-next-new]))", { state: "attached" });
  expect(await total()).toBe(0);
  expect(await marks(page)).toBe(0);
  if (javascript) expect(await focus(page)).toBe("mark-all");
});

test("n, pressed briskly, never comes back to what it led to; then to another page, and to the end", async () => {
  const s = await site();
  const { a, fresh } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: `${a.path}?sort=old` });
  await page.evaluate((id) => document.getElementById(`thread-${id}`)?.remove(), fresh[2]);
  await page.locator(`#reply-${fresh[1]}`).focus();
  await page.keyboard.press("n");
  expect(await focus(page)).toBe(`reply-${fresh[0]}`);
  await page.keyboard.press("n");
  await page.waitForURL(`**/replies/${fresh[2]}#reply-${fresh[2]}`);
  await page.keyboard.press("n");
  await page.getByText("Nothing more is new here.").waitFor();
  expect(page.url()).toContain(`/replies/${fresh[2]}`);
});

test("what comes in after all was marked read is new, and seen on its own", async () => {
  const s = await site();
  const { a, total } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: a.path });
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.getByText("You have read everything here.").waitFor();
  const neema = await s.as("neema");
  await neema.post(`${a.path}/replies`, { body: "The bell, and the kettle.", key: "later-than-all" });
  await page.locator("#show-arrivals").click({ timeout: 10_000 });
  await page.getByText("The bell, and the kettle.").waitFor();
  expect(await marks(page)).toBe(1);
  await eventually(total).toBe(0);
});

test("without JavaScript the link leads to the oldest new reply", async () => {
  const s = await site();
  const { a, fresh } = await comeBack(s);
  const { page } = await s.page({ as: "amina", path: a.path, javascript: false });
  await page.getByRole("link", { name: "Next new reply" }).click();
  await page.waitForURL(`**/replies/${fresh[0]}#reply-${fresh[0]}`);
  await page.getByRole("link", { name: "Next new reply" }).click();
  await page.waitForURL(`**/replies/${fresh[1]}#reply-${fresh[1]}`);
});

test.each([true, false])("follow, mute, and the inbox; javascript: %s", async (javascript) => {
  const s = await site();
  const a = await article(s);
  const top = await reply(s, { article: a, by: "amina" });
  const other = await reply(s, { article: a, by: "zuri" });
  const { page, problems } = await s.page({ as: "amina", path: a.path, javascript });
  await page.getByRole("button", { name: "Follow this discussion" }).click();
  await page.locator("#follow-discussion[aria-pressed=true]").waitFor();
  await page.getByRole("link", { name: "Follow or mute Zuri's reply" }).click();
  await page.getByRole("button", { name: "Mute Zuri's reply" }).click();
  if (!javascript) await page.goto(a.path);
  await page.locator(`#thread-${other}.is-muted`).waitFor();

  const baraka = await s.as("baraka");
  const say = (body: string, parent: number | "") =>
    baraka.post(`${a.path}/replies`, { body, parent_id: parent, key: `coming-back-${body.length}` });
  await say("A quarrel that Amina does not want to hear of.", other);
  await say("Mine sank.", top);
  await page.goto("/");
  await page.getByRole("link", { name: "Inbox, 1 unread" }).click();
  expect(await page.locator(".line-item").count()).toBe(1);
  if (javascript) expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: /^Mark as read/ }).click();
  await page.getByRole("link", { name: "Inbox", exact: true }).waitFor();
  await page.getByRole("button", { name: /^Unmute/ }).click();
  await page.locator("#places-mute").waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("reading the reply where it stands marks its line read", async () => {
  const s = await site();
  const a = await article(s);
  const top = await reply(s, { article: a, by: "amina" });
  await (
    await s.as("baraka")
  ).post(`${a.path}/replies`, { body: "Mine sank.", parent_id: top, key: "reads-its-line" });
  const { page } = await s.page({ as: "amina", path: "/inbox" });
  await page.locator(".line-item .where").click();
  await page.waitForURL(/\/replies\//);
  const unread = () =>
    s.db.read.selectFrom("notifications").select("id").where("read_at", "is", null).execute();
  await eventually(async () => (await unread()).length).toBe(0);
});
