/** Discussions that live, in real browsers: what others do arrives, and nothing that is read or written is disturbed. */
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { postReply } from "../../src/discussion/actions.ts";
import { hideReply, lockDiscussion } from "../../src/moderation/actions.ts";
import { castVote } from "../../src/voting/actions.ts";
import { ended, folder, printed, start } from "../ops/support.ts";
import { site, type Site } from "../support/browser.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { freePort } from "../support/postgres.ts";
import type { Name } from "../support/world.ts";

// One of them starts servers as processes, which compile what they need.
vi.setConfig({ testTimeout: 120_000 });

let keys = 0;
const post = async (s: Site, a: SeededArticle, by: Name, parentId: number | null, body?: string) => {
  const text = body ?? `The map with the tea stain, which is the only one that is right (${(keys += 1)}).`;
  return (await postReply(s.ctx(by), { slug: a.slug, parentId, body: text, key: `browser-${(keys += 1)}` }))
    .id;
};

/** A page whose line is open. */
const open = async (s: Site, path: string, as?: Name) => {
  const before = s.deps.live.size;
  const visited = await s.page({ path, ...(as ? { as } : {}) });
  await expect.poll(() => s.deps.live.size).toBe(before + 1);
  return visited;
};

const show = (page: Page) => page.locator("#show-arrivals");
const top = (page: Page, id: number) =>
  page.locator(`#reply-${id}`).evaluate((one) => one.getBoundingClientRect().top);
const version = (page: Page) => page.locator("#live").getAttribute("data-version");

test("two readers: what one posts is announced to the other, and comes in when that one says so", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const amina = await open(s, a.path, "amina");
  const juma = await open(s, a.path, "juma");
  await juma.page.locator(`#answer-${answer}`).click();
  await juma.page.getByLabel("Your reply").fill("And the tide table.");
  await juma.page.keyboard.press("Control+Enter");
  await juma.page.locator(`#replies-${answer} article.reply`).waitFor();
  await show(amina.page).waitFor();
  expect((await show(amina.page).textContent())?.trim()).toBe("1 new reply");
  expect(await amina.page.locator("#arrivals").getAttribute("role")).toBe("status");
  expect(await amina.page.getByText("And the tide table.").count()).toBe(0);
  const first = await post(s, a, "neema", null, "The bell.");
  await amina.page.getByText("2 new replies").waitFor();
  await show(amina.page).focus();
  await amina.page.keyboard.press("Enter");
  await amina.page.locator(`#reply-${first}`).waitFor();
  expect(await amina.page.locator(`#replies-${answer} .prose`).innerText()).toBe("And the tide table.");
  expect(await amina.page.locator("#answers > li").first().getAttribute("id")).toBe(`thread-${first}`);
  expect(await amina.page.locator("#arrivals").innerText()).toMatch(/^2 replies came in\.\s+Go to the first/);
  expect(await amina.page.evaluate(() => document.activeElement?.id)).toBe("to-first");
  await amina.page.keyboard.press("Enter");
  await expect.poll(() => amina.page.evaluate(() => document.activeElement?.id)).toBe(`reply-${first}`);
  expect(await amina.page.locator(".reply.is-new").count()).toBe(2);
  expect(
    await amina.page
      .locator("#arrivals")
      .textContent()
      .then((text) => text?.trim()),
  ).toBe("");
  // To the one who wrote it, one's own is no news.
  await juma.page.getByText("1 new reply").waitFor();
  await show(juma.page).click();
  await juma.page.locator(`#reply-${first}`).waitFor();
  expect(await juma.page.locator(`#replies-${answer} article.reply`).count()).toBe(1);
  expect([...amina.problems, ...juma.problems]).toEqual([]);
});

test("votes and hiding are seen where they are, as one's own; a lock too", async () => {
  const s = await site();
  const a = await article(s);
  const voted = await reply(s, { article: a, by: "baraka" });
  const hidden = await reply(s, { article: a, by: "juma", body: "Words to be hidden." });
  await castVote(s.ctx("amina"), { replyId: voted, value: 1 });
  const { page, problems } = await open(s, a.path, "amina");
  await castVote(s.ctx("neema"), { replyId: voted, value: 1 });
  await page.locator(`#vote-${voted} output`, { hasText: "2" }).waitFor();
  expect(await page.locator(`#up-${voted}`).getAttribute("aria-pressed")).toBe("true");
  await hideReply(s.ctx("neema"), { replyId: hidden, reason: "off-topic", note: "" });
  await page.locator(`#reply-${hidden}`, { hasText: "Hidden by a moderator" }).waitFor();
  expect(await page.content()).not.toContain("Words to be hidden.");
  await lockDiscussion(s.ctx("neema"), { slug: a.slug, on: true });
  await page.locator("#prompt.is-locked").waitFor();
  expect(problems).toEqual([]);
});

test("what is being written stays as it is, and so does where one is in it", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path, "amina");
  await page.locator(`#answer-${answer}`).click();
  await page.getByLabel("Your reply").fill("Half a thou");
  await castVote(s.ctx("neema"), { replyId: answer, value: 1 });
  await post(s, a, "juma", answer);
  await page.locator(`#vote-${answer} output`, { hasText: "1" }).waitFor();
  await show(page).waitFor();
  await page.keyboard.type("ght, now whole.");
  expect(await page.getByLabel("Your reply").inputValue()).toBe("Half a thought, now whole.");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("composer-body");
  expect(await page.locator("#composer.docked").count()).toBe(1);
});

test("a form that is open in a reply is not swapped away; closed, the reply catches up", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path, "neema");
  await page.getByRole("link", { name: "Hide Baraka's reply" }).click();
  await page.getByLabel("A note to its writer").fill("Dear Baraka");
  await hideReply(s.ctx("zuri"), { replyId: answer, reason: "spam", note: "" });
  const other = await reply(s, { article: a, by: "juma" });
  await castVote(s.ctx("zuri"), { replyId: other, value: 1 });
  await page.waitForResponse((response) => response.url().includes("/changes?"));
  expect(await page.getByLabel("A note to its writer").inputValue()).toBe("Dear Baraka");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.locator(`#reply-${answer}.is-hidden`).waitFor();
});

test.each([
  ["where the browser holds the page by itself", "auto"],
  ["and where it does not", "none"],
])("nothing that is being read moves, whatever changes above it, %s", async (_name, anchoring) => {
  const s = await site();
  const a = await article(s);
  const ids: number[] = [];
  const long = "A long answer, with much to say about boats.\n\n".repeat(8);
  for (let n = 0; n < 8; n += 1) ids.push(await reply(s, { article: a, by: "baraka", body: long }));
  const [, above = 0, , , , read = 0] = ids;
  const { page } = await open(s, `${a.path}?sort=old`, "amina");
  await page.locator(`#reply-${read}`).evaluate((one) => {
    scrollTo({ top: one.getBoundingClientRect().top + scrollY - 200, behavior: "instant" });
  });
  await page.evaluate((how) => (document.documentElement.style.overflowAnchor = how), anchoring);
  // Half of the one above is on the screen too: the first that is visible stays where it is.
  const before = await top(page, read);
  await hideReply(s.ctx("neema"), { replyId: above, reason: "off-topic", note: "" });
  await page.locator(`#reply-${above}`, { hasText: "Hidden by a moderator" }).waitFor({ state: "attached" });
  expect(Math.abs((await top(page, read)) - before)).toBeLessThan(2);
  // The announcement moves nothing either.
  await post(s, a, "juma", above === 0 ? null : read);
  await show(page).waitFor();
  expect(Math.abs((await top(page, read)) - before)).toBeLessThan(2);
});

test("what comes in by its reader's wish moves nothing either, neither the page nor the caret; n goes there", async () => {
  const s = await site();
  const a = await article(s);
  const long = "A long answer, with much to say about boats.\n\n".repeat(8);
  const ids: number[] = [];
  for (let n = 0; n < 4; n += 1) ids.push(await reply(s, { article: a, by: "baraka", body: long }));
  const [, above = 0, read = 0] = ids;
  const { page } = await open(s, `${a.path}?sort=old`, "amina");
  const come = async () => {
    await post(s, a, "juma", above);
    await show(page).waitFor();
  };
  const focus = () => page.evaluate(() => document.activeElement?.id);
  // Read with the keys: the reply in focus stays, though the one above it, which grows, is on the screen too.
  await page.locator(`#reply-${read}`).focus();
  await page.evaluate(
    (id) => scrollBy(0, (document.getElementById(id)?.getBoundingClientRect().top ?? 0) - 300),
    `reply-${read}`,
  );
  await come();
  const before = await top(page, read);
  await page.keyboard.press("a");
  await page.locator("#to-first").waitFor();
  expect(Math.abs((await top(page, read)) - before)).toBeLessThan(2);
  expect(await focus()).toBe(`reply-${read}`);

  await page.locator(`#answer-${read}`).click();
  await page.getByLabel("Your reply").fill("Half a sentence");
  await page.keyboard.press("ArrowLeft");
  await come();
  const writing = await top(page, read);
  await show(page).click();
  await page.locator("#to-first").waitFor();
  expect(Math.abs((await top(page, read)) - writing)).toBeLessThan(2);
  await page.keyboard.type("X");
  expect(await page.getByLabel("Your reply").inputValue()).toBe("Half a sentencXe");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  expect(await page.locator(`#replies-${above} article.reply:focus`).count()).toBe(1);
});

test("the focus stays where it is while the reply around it is swapped", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path, "amina");
  await page.getByRole("link", { name: "Link to Baraka’s reply" }).focus();
  await s.db.write((trx) =>
    trx.updateTable("replies").set({ pinned_at: 1 }).where("id", "=", answer).execute(),
  );
  await hideReply(s.ctx("neema"), { replyId: await reply(s, { article: a }), reason: "spam", note: "" });
  const { recordChange } = await import("../../src/live/queries.ts");
  await s.db.write((trx) =>
    recordChange(trx, { articleId: a.id, kind: "changed", replyId: answer, at: s.deps.clock() }),
  );
  await page.locator(`#reply-${answer} .tag.sun`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Link to Baraka’s reply",
  );
});

test("a reply whose place is not on the page is linked; one of another branch is not announced there", async () => {
  const s = await site();
  const a = await article(s);
  const [here, there] = [await reply(s, { article: a }), await reply(s, { article: a, by: "baraka" })];
  const one = await open(s, `/replies/${here}`, "amina");
  const all = await open(s, a.path, "zuri");
  await all.page.evaluate((id) => document.getElementById(`thread-${id}`)?.remove(), there);
  const away = await post(s, a, "juma", there, "Out of sight.");
  await all.page.getByText("1 new reply").click();
  const link = all.page.locator("#arrivals a");
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`/replies/${away}#reply-${away}`);
  await all.page.getByRole("button", { name: "Close this notice" }).click();
  expect(
    await all.page
      .locator("#arrivals")
      .textContent()
      .then((text) => text?.trim()),
  ).toBe("");
  await post(s, a, "juma", here, "In this branch.");
  await one.page.getByText("1 new reply").click();
  await one.page.getByText("In this branch.").waitFor();
});

test("another order brings what was announced, and takes the announcement away", async () => {
  const s = await site();
  const a = await article(s);
  await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path, "amina");
  const came = await post(s, a, "juma", null);
  await show(page).waitFor();
  await page.getByRole("link", { name: "Newest" }).click();
  await page.locator(`#reply-${came}`).waitFor();
  expect(await show(page).count()).toBe(0);
  const next = await post(s, a, "neema", null);
  await page.getByText("1 new reply").click();
  await page.locator(`#reply-${next}`).waitFor();
  expect(await page.locator(`#reply-${came}`).count()).toBe(1);
});

test("a hidden tab hangs up, and catches up when it is looked at again", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path, "amina");
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { configurable: true, value });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await hide(true);
  await expect.poll(() => s.deps.live.size).toBe(0);
  await castVote(s.ctx("neema"), { replyId: answer, value: 1 });
  await post(s, a, "juma", answer);
  await hide(false);
  await page.locator(`#vote-${answer} output`, { hasText: "1" }).waitFor();
  await page.getByText("1 new reply").waitFor();
  expect(await version(page)).toBe("2");
});

test("logging out in another tab ends the line of this one, which does not come back as somebody else", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await open(s, a.path, "amina");
  const other = await page.context().newPage();
  await other.goto(`${s.base}/about`);
  await other.getByRole("button", { name: "Log out" }).click();
  await other.waitForURL(`${s.base}/`);
  await expect.poll(() => s.deps.live.size).toBe(0);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluate(() => window.dispatchEvent(new Event("pageshow")));
  await castVote(s.ctx("neema"), { replyId: await reply(s, { article: a, by: "baraka" }), value: 1 });
  await s.deps.live.beat();
  expect([s.deps.live.size, asked]).toEqual([0, []]);
});

test("a page left and come back to by Back listens again, from where it stood", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path);
  await page.goto("/about");
  await expect.poll(() => s.deps.live.size).toBe(0);
  await castVote(s.ctx("neema"), { replyId: answer, value: 1 });
  await page.goBack();
  await page.locator(`#vote-${answer} output`, { hasText: "1" }).waitFor();
  await expect.poll(() => s.deps.live.size).toBe(1);
});

test("what was heard of and could not be fetched is fetched once the line is there again", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await open(s, a.path, "amina");
  await page.route("**/changes?*", (route) => route.abort());
  const lost = page.waitForEvent("requestfailed", (request) => request.url().includes("/changes?"));
  await castVote(s.ctx("neema"), { replyId: answer, value: 1 });
  await lost;
  await page.unroute("**/changes?*");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.locator(`#vote-${answer} output`, { hasText: "1" }).waitFor({ timeout: 10_000 });
});

test("a line that fell silent is noticed by the beats that don't come, and made anew", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ as: "amina" });
  await page.clock.install();
  await page.goto(a.path);
  const line = /\/live\?/;
  await expect.poll(() => s.deps.live.size).toBe(1);
  // A laptop slept: for its browser the line is open, though nobody is at the other end.
  const again = page.waitForRequest(line);
  await page.clock.runFor(60_000);
  await page.clock.runFor(2_000);
  expect((await again).url()).toMatch(/after=0$/);
  await expect.poll(() => s.deps.live.size).toBe(1);
});

test("the server restarts under an open page, which goes on from where it stood", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const { database } = s;
  const url = database.kind === "sqlite" ? `file:${database.path}` : database.url;
  const serve = async () => {
    const env = { PORT: String(port), DATABASE_URL: url, BASE_URL: base, LIMITS: "off" };
    const child = start("src/server.ts", [], folder(), env);
    const end = ended(child);
    await printed(child, /Reader Pool is at/);
    return () => (child.kill("SIGTERM"), end);
  };
  const stop = await serve();
  const { page } = await s.page();
  const opened = page.waitForResponse(/\/live\?/);
  await page.goto(base + a.path);
  await opened;
  await page.locator("#composer-body").fill("A text that a restart must not cost.");
  expect((await stop()).code).toBe(0);
  await castVote(s.ctx("neema"), { replyId: answer, value: 1 });
  await post(s, a, "juma", answer);
  await serve();
  await page.locator(`#vote-${answer} output`, { hasText: "1" }).waitFor();
  await page.getByText("1 new reply").waitFor();
  await post(s, a, "juma", answer);
  await page.getByText("2 new replies").waitFor();
  expect(await page.locator("#composer-body").inputValue()).toBe("A text that a restart must not cost.");
});

test("one line a page, on the pages of a discussion alone", async () => {
  const s = await site();
  const a = await article(s);
  await open(s, a.path);
  const { page } = await s.page({ path: "/" });
  await page.waitForLoadState("load");
  expect(await page.locator("#live").count()).toBe(0);
  expect(s.deps.live.size).toBe(1);
});
