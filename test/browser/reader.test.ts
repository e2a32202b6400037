/** A reader's evening, in a real browser, with JavaScript and without: the same steps, the same end. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PAGE } from "../../src/discussion/queries.ts";
import { site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

const register = async (page: Page, username: string) => {
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Email").fill(`${username}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill("a boat and two oars");
  await page.locator("main").getByRole("button", { name: "Register" }).click();
};

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_name, javascript) => {
  test("writes an answer first, registers, and finds it posted, every word of it", async () => {
    const s = await site();
    const a = await article(s);
    const { page, problems } = await s.page({ path: a.path, javascript });
    const words = "Her recipes — all of them.\n\nAnd the *good* knife.";
    await page.getByLabel("Your answer").fill(words);
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.waitForURL(/\/login/);
    await page.getByRole("main").getByRole("link", { name: "Register" }).click();
    await page.waitForURL(/\/register/);
    await register(page, "mgeni");
    await page.waitForURL(/#reply-\d+$/);
    const mine = page.locator("#answers article.reply");
    expect(await mine.locator(".prose").innerText()).toBe(
      "Her recipes — all of them.\n\nAnd the good knife.",
    );
    expect(await page.getByLabel("Your answer").inputValue()).toBe("");
    expect(await page.locator("#answers-count").textContent()).toContain("1 answer");
    expect(problems).toEqual([]);
  });

  test("replies, votes, takes the vote back; a moderator hides; the reason shows", async () => {
    const s = await site();
    const a = await article(s);
    const answer = await reply(s, { article: a, by: "baraka", body: "The rudder, obviously." });
    const { page, problems } = await s.page({ path: a.path, as: "amina", javascript });

    await page.getByRole("button", { name: "Upvote Baraka's reply" }).click();
    await page.waitForSelector(`#up-${answer}[aria-pressed=true]`);
    expect(await page.locator(`#vote-${answer} output`).textContent()).toBe("1");
    await page.getByRole("button", { name: "Upvote Baraka's reply" }).click();
    await page.waitForSelector(`#up-${answer}[aria-pressed=false]`);
    await page.getByRole("button", { name: "Downvote Baraka's reply" }).click();
    await page.waitForSelector(`#down-${answer}[aria-pressed=true]`);
    await page.reload();
    expect(await page.locator(`#down-${answer}`).getAttribute("aria-pressed")).toBe("true");

    await page.getByRole("link", { name: "Reply to Baraka" }).click();
    await page.getByLabel("Your reply").fill("And who rows?");
    await page.getByRole("button", { name: "Reply", exact: true }).click();
    const below = page.locator(`#replies-${answer} article.reply`);
    await below.waitFor();
    expect(await below.locator(".prose").innerText()).toBe("And who rows?");
    expect(problems).toEqual([]);

    const moderator = await s.page({ path: a.path, as: "neema", javascript });
    await moderator.page.getByRole("link", { name: "Hide Amina's reply" }).click();
    await moderator.page.getByLabel("off the question").check();
    await moderator.page.getByLabel("A note to its writer").fill("Rowing is another discussion.");
    await moderator.page.getByRole("button", { name: "Hide Amina's reply" }).click();
    await moderator.page.locator(`#replies-${answer} .is-hidden`).waitFor();
    expect(moderator.problems).toEqual([]);

    await page.goto(a.path);
    expect(await below.innerText()).toContain("Rowing is another discussion.");
    const other = await s.page({ path: a.path, javascript });
    expect(await other.page.locator(`#replies-${answer}`).innerText()).toContain(
      "Hidden by a moderator: off the question",
    );
    expect(await other.page.content()).not.toContain("And who rows?");
  });

  test("a text that is refused stays in the composer, with the reason beside it", async () => {
    const s = await site();
    const a = await article(s);
    const { page } = await s.page({ path: a.path, as: "amina", javascript });
    const long = "word ".repeat(2001);
    await page.getByLabel("Your answer").fill(long);
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.locator("#composer-error").waitFor();
    expect(await page.locator("#composer-error").textContent()).toContain("10,000 characters");
    expect(await page.getByLabel("Your answer").inputValue()).toBe(long);
  });
});

test("a vote or a sort while a reply is being written leaves its text alone", async () => {
  const s = await site();
  const a = await article(s);
  const first = await reply(s, { article: a, by: "baraka" });
  const second = await reply(s, { article: a, by: "juma", ups: 3 });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.locator(`#answer-${first}`).click();
  await page.getByLabel("Your reply").fill("Half a thou");
  await page.locator(`#up-${second}`).click();
  await page.waitForSelector(`#up-${second}[aria-pressed=true]`);
  await page.getByRole("link", { name: "Oldest" }).click();
  await page.waitForURL(/sort=old/);
  await page.waitForSelector("#sort-old[aria-current]");
  expect(await page.getByLabel("Your reply").inputValue()).toBe("Half a thou");
  await page.getByLabel("Your reply").press("End");
  await page.keyboard.type("ght, now whole.");
  await page.keyboard.press("Control+Enter");
  await page.locator(`#replies-${first} article.reply`).waitFor();
  expect(await page.locator(`#replies-${first} .prose`).innerText()).toBe("Half a thought, now whole.");
  expect(await page.locator("#composer.docked").count()).toBe(0);
});

test("what is typed survives a reload, one text for each thing that is answered, until it is posted", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.getByLabel("Your answer").fill("My answer");
  await page.locator(`#answer-${answer}`).click();
  await page.getByLabel("Your reply").fill("My reply");
  await page.keyboard.press("Escape");
  expect(await page.getByLabel("Your answer").inputValue()).toBe("My answer");
  await page.reload();
  expect(await page.getByLabel("Your answer").inputValue()).toBe("My answer");
  await page.locator(`#answer-${answer}`).click();
  expect(await page.getByLabel("Your reply").inputValue()).toBe("My reply");
  await page.getByRole("button", { name: "Reply", exact: true }).click();
  await page.locator(`#replies-${answer} article.reply`).waitFor();
  await page.reload();
  await page.locator(`#answer-${answer}`).click();
  expect(await page.getByLabel("Your reply").inputValue()).toBe("");
});

test("a server that can't be reached costs no word, and the page says so", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.getByLabel("Your answer").fill("Written in a tunnel");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await page.getByText("The server could not be reached").waitFor();
  expect(await page.getByLabel("Your answer").inputValue()).toBe("Written in a tunnel");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await page.locator("#answers article.reply").waitFor();
});

test("by keyboard alone: vote, reply, and the focus stays where one was", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.locator(`#up-${answer}`).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(`#up-${answer}[aria-pressed=true]`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`up-${answer}`);
  await page.locator(`#answer-${answer}`).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("composer-body");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`answer-${answer}`);
});

test("on a reply's own page, cancelling leads back to that reply, by its name", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const below = await reply(s, { article: a, by: "juma", parent: answer });
  const { page } = await s.page({ path: `/replies/${answer}`, as: "amina" });
  const addressee = page.locator("#composer .addressee a").first();
  await page.locator(`#answer-${below}`).click();
  expect(await addressee.textContent()).toBe("Juma");
  await page.keyboard.press("Escape");
  expect(await addressee.textContent()).toBe("Baraka");
  expect(await addressee.getAttribute("href")).toBe(`#reply-${answer}`);
  expect(await page.locator("#composer [name=parent_id]").inputValue()).toBe(String(answer));
});

test("where the browser keeps nothing, turning to another reply costs no word", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ as: "amina" });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("forbidden");
      },
    });
  });
  await page.goto(a.path);
  await page.getByLabel("Your answer").fill("My answer");
  await page.locator(`#answer-${answer}`).click();
  await page.getByLabel("Your reply").fill("My reply");
  await page.keyboard.press("Escape");
  expect(await page.getByLabel("Your answer").inputValue()).toBe("My answer");
});

test("more answers, by keyboard: the focus goes on to the first of them", async () => {
  const s = await site();
  const a = await article(s);
  const answers: number[] = [];
  for (let n = 0; n < PAGE + 2; n += 1) answers.push(await reply(s, { article: a }));
  const { page } = await s.page({ path: `${a.path}?sort=old` });
  await page.locator(".more-replies").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(`#reply-${answers.at(-1)}`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`reply-${answers[PAGE]}`);
  expect(await page.locator("#answers > li").count()).toBe(PAGE + 2);
});

test("by keyboard alone: after a refusal the focus is in the text, after posting on the new reply, and the counts agree", async () => {
  const s = await site();
  const a = await article(s);
  await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  const focus = () => page.evaluate(() => document.activeElement?.id);
  await page.getByLabel("Your answer").fill("\u200b");
  await page.locator("#composer-send").focus();
  await page.keyboard.press("Enter");
  await page.locator("#composer-error").waitFor();
  expect(await focus()).toBe("composer-body");
  await page.keyboard.type("Now there is something.");
  expect(await page.locator("#composer-error").count()).toBe(0);
  await page.locator("#composer-send").focus();
  await page.keyboard.press("Enter");
  await page.getByText("Now there is something.").and(page.locator("p")).waitFor();
  await expect.poll(focus).toMatch(/^reply-\d+$/);
  expect(await page.locator("#prompt-counts").textContent()).toBe("2 answers");
  expect(await page.locator("#answers-count").textContent()).toContain("2 answers");
});

test("without JavaScript a refused text is in sight, with the focus in it", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: a.path, as: "amina", javascript: false, phone: true });
  await page.getByLabel("Your answer").fill(" ");
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await page.locator("#composer-error").waitFor();
  const top = (await page.locator("#composer-error").boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(844);
});

test("a draft is its writer's: who logs in next at this browser does not see it", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.getByLabel("Your answer").fill("Not for Juma");
  const { cookies } = await s.as("juma");
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url: s.base })));
  await page.reload();
  expect(await page.getByLabel("Your answer").inputValue()).toBe("");
});

test("a vote while a refused text still stands there does not pull the focus into it", async () => {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "baraka" });
  const { page } = await s.page({ path: a.path, as: "amina" });
  await page.getByLabel("Your answer").fill("\u200b");
  await page.locator("#composer-send").click();
  await page.locator("#composer-error").waitFor();
  await page.locator(`#up-${answer}`).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(`#up-${answer}[aria-pressed=true]`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`up-${answer}`);
});
