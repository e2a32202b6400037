import { expect, test } from "vitest";
import { notify } from "../../src/notifications/queries.ts";
import { choicesOf } from "../../src/notifications/queries-preferences.ts";
import { stopPaths } from "../../src/notifications/subscriptions.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

test("what one hears of is chosen by keyboard and ended from a mail; the bell follows in every tab and takes no focus", async () => {
  const s = await site();
  const ways = async () => (await choicesOf(s.db.read, s.ids.amina)).ways;
  const { page, problems } = await s.page({ as: "amina", path: "/settings/notifications", phone: true });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByLabel("Replies to you").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Your choices are saved.").waitFor();
  expect((await ways()).reply).toBe("daily");

  const stop = (await stopPaths(s.deps))({ personId: s.ids.amina, stream: "mention" });
  const mail = await s.page({ path: stop, javascript: false });
  await mail.page.getByRole("button", { name: "Stop these mails" }).click();
  await mail.page.getByText("You get no more of these mails.").waitFor();
  expect((await ways()).mention).toBe("inbox");

  const other = await page.context().newPage();
  await other.clock.install();
  await other.goto(`${s.base}/about`);
  const a = await article(s);
  const replyId = await reply(s, { article: a, by: "baraka" });
  const about = { personId: s.ids.amina, kind: "mention", articleId: a.id, actorId: s.ids.baraka } as const;
  await s.db.write((trx) => notify(trx, { ...about, replyId, at: s.deps.clock() }));
  // As when its tab is come back to; otherwise every 20 seconds.
  const comeBack = (tab: typeof page) =>
    tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  for (const tab of [page, other]) {
    await tab.focus("#inbox-bell");
    await comeBack(tab);
    await tab.getByRole("link", { name: "Inbox, 1 unread" }).waitFor();
    await tab
      .locator("#inbox-said", { hasText: "1 unread line in your inbox." })
      .waitFor({ state: "attached" });
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("inbox-bell");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.getByRole("link", { name: "Inbox", exact: true }).waitFor();
  // A tab that nobody sees asks for nothing; one that is seen hears of it by itself.
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  const hide = (hidden: boolean) =>
    other.evaluate(
      (value) => Object.defineProperty(document, "hidden", { value, configurable: true }),
      hidden,
    );
  await hide(true);
  await other.clock.fastForward(60_000);
  expect(asked).toEqual([]);
  await hide(false);
  // By seconds, and no further than to the asking: at once would also be what htmx gives an answer to come.
  for (let second = 0; second < 20 && asked.length === 0; second += 1) await other.clock.fastForward(1000);
  await other.getByRole("link", { name: "Inbox", exact: true }).waitFor();
  expect(problems).toEqual([]);
}, 60_000);
