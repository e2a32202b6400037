/** Writing, in a real browser: no word is lost, whatever else happens on the page, in another tab, on another device. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityProblems, site, type Site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

const text = (page: Page) => page.locator("#composer-body");
const state = (page: Page) => page.locator("#composer .draft-state");
const stored = (s: Site) =>
  s.db.read.selectFrom("drafts").select(["body", "reply_id"]).orderBy("reply_id").execute();
const saved = (page: Page) => expect.poll(() => state(page).textContent(), { timeout: 10_000 }).toBe("Saved");

const register = async (page: Page, username: string) => {
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Email").fill(`${username}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill("a boat and two oars");
  await page.locator("main").getByRole("button", { name: "Register" }).click();
};

test("a vote or a sort while a reply is open keeps its text, and the composer as it is", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page, problems } = await s.page({ path: a.path, as: "amina" });
  await page.locator(`#answer-${answer}`).click();
  await text(page).pressSequentially("Half a sentence");
  await page.evaluate(() => document.querySelector("#composer")?.setAttribute("data-same", ""));
  await page.locator(`#up-${answer}`).click();
  await page.waitForSelector(`#up-${answer}[aria-pressed=true]`);
  await page.evaluate(() => document.querySelector<HTMLElement>("#sort-old")?.click());
  await page.waitForSelector("#sort-old[aria-current=true]");
  expect(await text(page).inputValue()).toBe("Half a sentence");
  expect(await page.locator("#composer").getAttribute("data-same")).toBe("");
  expect(await page.locator("#composer [name=parent_id]").inputValue()).toBe(String(answer));
  expect(problems).toEqual([]);
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_name, javascript) => {
  test("written first, then registered with a problem on the way: posted, nothing retyped", async () => {
    const s = await site();
    const a = await article(s);
    const answer = await reply(s, { article: a, by: "baraka" });
    const below = await reply(s, { article: a, by: "juma", parent: answer });
    const { page } = await s.page({ path: `/replies/${below}`, javascript });
    await page.getByLabel("Your reply").fill("To a reply to a reply.");
    await page.getByRole("button", { name: "Reply", exact: true }).click();
    await page.waitForURL(/\/login/);
    await page.getByText("Your reply is kept").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Register" }).click();
    await page.waitForURL(/\/register/);
    await register(page, "x");
    await page.locator(".error").first().waitFor();
    await register(page, "mgeni");
    await page.waitForURL(/#reply-\d+$/);
    expect(await page.locator(`#replies-${below} .prose`).innerText()).toBe("To a reply to a reply.");
  });

  test("a preview shows what will be posted, and leaves the text alone", async () => {
    const s = await site();
    const a = await article(s);
    const { page, problems } = await s.page({ path: a.path, javascript });
    await text(page).fill("A *good* knife");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.locator("#preview em").waitFor();
    expect(await text(page).inputValue()).toBe("A *good* knife");
    expect(await page.locator("#preview").isVisible()).toBe(true);
    await text(page).fill(" ");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.locator("#composer .error").waitFor();
    expect(problems.filter((line) => !line.includes("422"))).toEqual([]);
  });
});

test("after a crash the words are there again; another device has them; once posted, neither has", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await text(page).pressSequentially("Words of an hour");
  expect(await state(page).textContent()).toBe("Saved on this device");
  await page.locator(`#answer-${answer}`).click();
  await text(page).pressSequentially("And to Baraka");
  // The page dies: nothing of it runs any more.
  const again = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await again.goto(a.path);
  expect(await text(again).inputValue()).toBe("Words of an hour");
  await again.locator(`#answer-${answer}`).click();
  expect(await text(again).inputValue()).toBe("And to Baraka");
  await saved(again);
  expect(await stored(s)).toEqual([
    { body: "Words of an hour", reply_id: 0 },
    { body: "And to Baraka", reply_id: answer },
  ]);
  const phone = (await s.page({ path: a.path, as: "amina", phone: true })).page;
  expect(await text(phone).inputValue()).toBe("Words of an hour");
  await phone.locator(`#answer-${answer}`).click();
  await expect.poll(() => text(phone).inputValue()).toBe("And to Baraka");
  await phone.locator("#composer-send").click();
  await phone.locator(`#replies-${answer} .prose`).waitFor();
  expect(await stored(s)).toEqual([{ body: "Words of an hour", reply_id: 0 }]);
  await again.reload();
  await again.locator(`#answer-${answer}`).click();
  await expect.poll(() => text(again).inputValue()).toBe("");
});

test("a page that is left at once has still sent its words", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: a.path, as: "amina" });
  await text(page).pressSequentially("Last words");
  await page.goto("/about");
  await expect.poll(() => stored(s)).toEqual([{ body: "Last words", reply_id: 0 }]);
});

test("typed while signed out, and then logged in by the door of the header: still there", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: a.path });
  await text(page).fill("Before I was anybody");
  const { cookies } = await s.as("amina");
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url: s.base })));
  await page.goto(a.path);
  expect(await text(page).inputValue()).toBe("Before I was anybody");
  await saved(page);
  const other = await page.context().newPage();
  await other.goto("/about");
  const keys = await other.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("draft  ")),
  );
  expect(keys).toEqual([]);
});

test("two tabs with one draft: the later one sees both texts and chooses", async () => {
  const s = await site();
  const a = await article(s);
  const { page: first } = await s.page({ path: a.path, as: "amina" });
  const second = await first.context().newPage();
  await second.goto(a.path);
  await text(first).pressSequentially("From the first");
  await text(second).pressSequentially("From the second");
  const box = second.locator(".collision");
  await box.waitFor();
  expect(await box.textContent()).toContain("This draft was also changed in another window");
  expect(await text(second).inputValue()).toBe("From the second");
  expect(await second.getByLabel("The other text").inputValue()).toBe("From the first");
  expect(await text(first).inputValue()).toBe("From the first");
  expect(await accessibilityProblems(second)).toEqual([]);
  await second.getByRole("button", { name: "Keep mine" }).click();
  // Now it is the first that sees both.
  await first.locator(".collision").waitFor();
  expect(await text(first).inputValue()).toBe("From the first");
  await first.getByRole("button", { name: "Take the other" }).click();
  expect(await text(first).inputValue()).toBe("From the second");
  expect(await first.locator(".collision").isVisible()).toBe(false);
  await expect.poll(() => stored(s), { timeout: 10_000 }).toEqual([{ body: "From the second", reply_id: 0 }]);
});

test("two devices with one draft: the later one sees both texts and chooses", async () => {
  const s = await site();
  const a = await article(s);
  const { page: desk } = await s.page({ path: a.path, as: "amina" });
  const { page: phone } = await s.page({ path: a.path, as: "amina", phone: true });
  await text(desk).fill("At the desk");
  await saved(desk);
  await text(phone).fill("On the bus");
  await phone.locator(".collision").waitFor({ timeout: 10_000 });
  expect(await text(phone).inputValue()).toBe("On the bus");
  expect(await phone.getByLabel("The other text").inputValue()).toBe("At the desk");
  expect(await stored(s)).toEqual([{ body: "At the desk", reply_id: 0 }]);
  await phone.getByRole("button", { name: "Keep mine" }).click();
  await saved(phone);
  expect(await stored(s)).toEqual([{ body: "On the bus", reply_id: 0 }]);
});

test("what is selected in a reply is quoted into the composer, under what stands there", async () => {
  const s = await site();
  const a = await article(s);
  const body = "The *rudder*, obviously.\n\n> said Juma\n\n- one\n- two";
  const answer = await reply(s, { article: a, by: "baraka", body });
  const { page } = await s.page({ path: a.path, as: "amina" });
  const select = (selector: string) =>
    page.evaluate((path) => {
      const node = document.querySelector(path);
      if (node) getSelection()?.selectAllChildren(node);
    }, selector);
  await select(`#reply-${answer} .prose`);
  await page.locator(`#answer-${answer}`).click();
  expect(await text(page).inputValue()).toBe(
    "> **Baraka:**\n> The *rudder*, obviously.\n> \n> > said Juma\n> \n> - one\n> - two\n\n",
  );
  await text(page).fill("Mine.");
  await select(`#reply-${answer} blockquote p`);
  await page.getByRole("button", { name: "Quote" }).click();
  expect(await text(page).inputValue()).toBe("Mine.\n\n> **Baraka:**\n> > said Juma\n\n");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("composer-body");
  await page.keyboard.press("Escape");
  await page.locator(`#answer-${answer}`).click();
  expect(await text(page).inputValue()).toBe("Mine.\n\n> **Baraka:**\n> > said Juma\n\n");
});

test("three clicks select a reply of one paragraph; it is quoted once, by Reply and by Quote", async () => {
  const s = await site();
  const a = await article(s);
  await reply(s, { article: a, by: "amina" });
  const answer = await reply(s, { article: a, by: "baraka", body: "The rudder." });
  const { page } = await s.page({ path: a.path, as: "amina" });
  const quote = page.getByRole("button", { name: "Quote" });
  const words = page.locator(`#reply-${answer} .prose p`);
  await words.click({ clickCount: 3 });
  await quote.waitFor();
  await page.locator(`#answer-${answer}`).click();
  const quoted = "> **Baraka:**\n> The rudder.\n\n";
  expect(await text(page).inputValue()).toBe(quoted);
  expect(await quote.count()).toBe(0);
  await words.click({ clickCount: 3 });
  await quote.click();
  expect(await text(page).inputValue()).toBe(quoted);
});

test("a server that is away is told of at once, where one writes or else over the page, until it answers", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.route("**/*", (route) => route.abort("connectionrefused"));
  const here = page.locator("#composer [role=alert].lost");
  await text(page).fill("Worth keeping.");
  for (const name of ["Preview", "Answer"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await here.waitFor();
    expect(await here.innerText()).toMatch(/could not be reached. Your text is still here/);
    await here.evaluate((notice) => (notice.textContent = ""));
  }
  expect(await text(page).inputValue()).toBe("Worth keeping.");
  await page.locator(`#up-${answer}`).click();
  await page.locator("#status .lost", { hasText: "could not be reached" }).waitFor();
  expect(await here.count()).toBe(0);
  await page.unroute("**/*");
  await page.locator(`#up-${answer}`).click();
  await page.locator(".lost").waitFor({ state: "detached" });
  expect(await text(page).inputValue()).toBe("Worth keeping.");
});

test("posting from a text field that was made larger breaks no rule of the page", async () => {
  const s = await site();
  const a = await article(s);
  const { page, problems } = await s.page({ path: a.path, as: "amina" });
  // As a browser does when its corner is drawn.
  await text(page).evaluate((body) => (body.style.height = "20rem"));
  await text(page).fill("A knife, and string.");
  await page.locator("#composer-send").click();
  await page.locator("#answers .prose").waitFor();
  expect(problems).toEqual([]);
});

test("on a phone the notice of what was posted does not cover it", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina", phone: true });
  await page.locator(`#answer-${answer}`).click();
  await text(page).fill("The notice is below this.");
  await page.locator("#composer-send").click();
  const mine = page.locator(`#replies-${answer} > li > article`);
  await mine.waitFor();
  const [it, notice] = [await mine.boundingBox(), await page.locator("#status .notice").boundingBox()];
  expect((it?.y ?? 0) + (it?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
  expect(it?.y).toBeGreaterThanOrEqual(0);
});

test("on a phone, where a tap takes the selection away, it is quoted nevertheless", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka", body: "The rudder." });
  const { page } = await s.page({ path: a.path, as: "amina", phone: true });
  await page.evaluate((id) => {
    const node = document.querySelector(`#reply-${id} .prose p`);
    if (node) getSelection()?.selectAllChildren(node);
  }, answer);
  await page.getByRole("button", { name: "Quote" }).waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.locator(`#answer-${answer}`).tap();
  expect(await text(page).inputValue()).toBe("> **Baraka:**\n> The rudder.\n\n");
});

test("an @ opens a list of people, this discussion's first; keys and fingers choose", async () => {
  const s = await site();
  const a = await article(s);
  await s.person("banjo");
  await reply(s, { article: a, by: "baraka" });
  const { page, problems } = await s.page({ path: a.path, as: "amina" });
  const list = page.getByRole("listbox");
  const active = () => text(page).getAttribute("aria-activedescendant");
  await text(page).pressSequentially("As @ba");
  await list.waitFor();
  const names = await list.getByRole("option").evaluateAll((all) => all.map((one) => one.dataset["name"]));
  expect(names).toEqual(["baraka", "banjo"]);
  expect(await active()).toBe(`mention-${s.ids.baraka}`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  expect(await active()).not.toBe(`mention-${s.ids.baraka}`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await text(page).inputValue()).toBe("As @baraka ");
  expect(await list.isVisible()).toBe(false);
  await page.keyboard.type("and @ban");
  await list.waitFor();
  await list.getByRole("option").click();
  expect(await text(page).inputValue()).toBe("As @baraka and @banjo ");
  await page.keyboard.type("@ban");
  await list.waitFor();
  await page.keyboard.press("Escape");
  expect(await list.isVisible()).toBe(false);
  expect(await active()).toBeNull();
  await page.keyboard.type(" said, post@ban");
  expect(await list.isVisible()).toBe(false);
  await page.keyboard.press("Control+Enter");
  const mention = page.locator("#answers .prose a.mention").first();
  await mention.waitFor();
  expect(await mention.getAttribute("href")).toBe("/people/baraka");
  expect(problems).toEqual([]);
});

test("Back after voting shows the vote", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.locator(`#up-${answer}`).click();
  await page.waitForSelector(`#up-${answer}[aria-pressed=true]`);
  await page.goto("/about");
  await page.goBack();
  await page.waitForSelector(`#up-${answer}[aria-pressed=true]`);
  expect(await page.locator(`#vote-${answer} output`).textContent()).toBe("1");
});

test("the help opens by keyboard, and shows what it promises", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: a.path, phone: true });
  await page.locator("#composer summary").focus();
  await page.keyboard.press("Enter");
  await page.locator("#composer table strong").waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});
