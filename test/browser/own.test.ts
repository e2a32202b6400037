/** One's own replies, in a real browser: changed in two tabs, deleted and brought back, answered once. */
import { describe, expect, test } from "vitest";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

const SHOTS = process.env["SHOTS"];

test("an edit opens beside an open composer, and no vote or sort takes a word from either", async () => {
  const s = await site();
  const a = await article(s);
  const mine = await reply(s, { article: a, body: "The sewing machine." });
  const theirs = await reply(s, { article: a, by: "baraka", body: "The rudder." });
  const { page, problems } = await s.page({ path: a.path, as: "amina" });
  await page.getByRole("link", { name: "Reply to Baraka" }).click();
  await page.locator("#composer-body").fill("And who rows?");
  await page.getByRole("link", { name: "Edit Amina's reply" }).click();
  const body = page.locator("#edit-body");
  await body.waitFor();
  expect(await body.evaluate((it) => it === document.activeElement)).toBe(true);
  await body.fill("The sewing machine, carried by four.");
  await page.locator(`#up-${theirs}`).dispatchEvent("click");
  await page.waitForSelector(`#up-${theirs}[aria-pressed=true]`);
  await page.locator("#sort-new").dispatchEvent("click");
  await page.waitForSelector("#sort-new[aria-current=true]");
  expect(await body.inputValue()).toBe("The sewing machine, carried by four.");
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/edit.png` });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator(`#reply-${mine} .prose`, { hasText: "by four" }).waitFor();
  await body.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`edit-${mine}`);
  expect(await page.locator("#status").innerText()).toContain("Saved.");
  expect(await page.locator("#composer-body").inputValue()).toBe("And who rows?");
  expect(problems).toEqual([]);
});

test("given up, an edit is there again; Escape closes it and the focus goes back", async () => {
  const s = await site();
  const a = await article(s);
  const mine = await reply(s, { article: a, body: "The sewing machine." });
  const { page, problems } = await s.page({ path: a.path, as: "amina" });
  const open = page.locator(`#edit-${mine}`);
  await open.click();
  await page.locator("#edit-body").fill("Half a thou");
  await page.keyboard.press("Escape");
  await page.locator("#edit-form").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`edit-${mine}`);
  await open.click();
  await page.locator("#edit-body").waitFor();
  expect(await page.locator("#edit-body").inputValue()).toBe("Half a thou");
  expect(problems).toEqual([]);
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_name, javascript) => {
  test("two tabs change the same reply: the later one sees both texts and chooses", async () => {
    const s = await site();
    const a = await article(s);
    const mine = await reply(s, { article: a, body: "Carried by four of us." });
    const first = await s.page({ path: a.path, as: "amina", javascript });
    const second = await s.page({ path: a.path, as: "amina", javascript });
    for (const { page } of [first, second]) {
      await page.locator(`#edit-${mine}`).click();
      await page.locator("#edit-body").waitFor();
    }
    await first.page.locator("#edit-body").fill("Carried by three of us.");
    await first.page.locator("#edit-send").click();
    await first.page.locator(`#reply-${mine} .prose`, { hasText: "three" }).waitFor();

    await second.page.locator("#edit-body").fill("Carried by six of us.");
    await second.page.locator("#edit-send").click();
    const theirs = second.page.locator("#edit-theirs");
    await theirs.waitFor();
    expect(await theirs.inputValue()).toBe("Carried by three of us.");
    expect(await second.page.locator("#edit-body").inputValue()).toBe("Carried by six of us.");
    expect(await second.page.locator(".difference").innerText()).toContain("six");
    if (SHOTS)
      await second.page.screenshot({ path: `${SHOTS}/collision-${javascript}.png`, fullPage: !javascript });
    if (javascript) expect(await accessibilityProblems(second.page)).toEqual([]);
    await second.page.getByRole("button", { name: "Save mine" }).click();
    await second.page.locator(`#reply-${mine} .prose`, { hasText: "six" }).waitFor();
    // A refused form is told to the console by the browser itself.
    expect(second.problems.filter((it) => !it.includes("409"))).toEqual([]);
  });

  test("deletes an answer and brings it back within ten seconds", async () => {
    const s = await site();
    const a = await article(s);
    const mine = await reply(s, { article: a, body: "The sewing machine." });
    const { page, problems } = await s.page({ path: a.path, as: "amina", javascript });
    await page.getByRole("button", { name: "Delete Amina's reply" }).click();
    const undo = page.getByRole("button", { name: "Undo" });
    await undo.waitFor();
    if (javascript) {
      await page.waitForFunction((id) => document.activeElement?.id === id, `delete-${mine}`, {
        timeout: 5000,
      });
      expect(await page.locator(".answered-note").count()).toBe(0);
      expect(await page.locator("#composer-body").isVisible()).toBe(true);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/deleted-${javascript}.png` });
    const other = await s.page({ path: a.path });
    expect(await other.page.locator(`#reply-${mine}`).count()).toBe(0);
    await undo.click();
    await page.locator(`#reply-${mine} .prose`, { hasText: "sewing machine" }).waitFor();
    expect(await page.locator("#answers-count").innerText()).toBe("1 answer");
    if (javascript) await page.waitForFunction((id) => document.activeElement?.id === id, `delete-${mine}`);
    expect(await page.locator(".answered-note").count()).toBe(1);
    expect(await page.locator("#composer-body").isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test("a second answer is not lost: it goes into the first", async () => {
    const s = await site();
    const a = await article(s);
    const { page, problems } = await s.page({ path: a.path, as: "amina", javascript });
    const late = await s.page({ path: a.path, as: "amina", javascript });
    await page.getByLabel("Your answer").fill("The sewing machine.");
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.locator("#answers article.reply").waitFor();
    await page.locator(".answered-note").waitFor();
    expect(await page.locator("#composer-body").isVisible()).toBe(false);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/answered-${javascript}.png`, fullPage: true });

    await late.page.getByLabel("Your answer").fill("No, the cat.");
    await late.page.getByRole("button", { name: "Answer", exact: true }).click();
    const put = late.page.getByRole("button", { name: "Put it into my answer" });
    await put.waitFor();
    expect(await late.page.locator("#composer-body").inputValue()).toBe("No, the cat.");
    expect(await late.page.locator("#composer-send").isVisible()).toBe(false);
    if (SHOTS) await late.page.screenshot({ path: `${SHOTS}/second-${javascript}.png`, fullPage: true });
    await put.click();
    const body = late.page.locator("#edit-body");
    await body.waitFor();
    expect(await body.inputValue()).toBe("The sewing machine.\n\nNo, the cat.");
    await late.page.locator("#edit-send").click();
    await late.page.getByText("Saved.").waitFor();
    await late.page.goto(a.path);
    expect(await late.page.locator("#answers .prose").innerText()).toContain("No, the cat.");
    expect(await late.page.locator("#composer-body").inputValue()).toBe("");
    expect(await late.page.locator("#answers article.reply").count()).toBe(1);
    expect(late.problems.filter((it) => !it.includes("409"))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test("when the ten seconds are over the deleted answer is gone from its writer's page, too", async () => {
  const s = await site();
  const a = await article(s);
  const mine = await reply(s, { article: a, body: "The sewing machine." });
  const { page, problems } = await s.page({ path: a.path, as: "amina" });
  await page.clock.install();
  await page.getByRole("button", { name: "Delete Amina's reply" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await page.clock.fastForward(10_000);
  await page.locator(`#thread-${mine}`).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("who has answered still replies: the composer comes out when Reply is pressed, and goes again", async () => {
  const s = await site();
  const a = await article(s);
  await reply(s, { article: a });
  const theirs = await reply(s, { article: a, by: "baraka" });
  const { page, problems } = await s.page({ path: a.path, as: "amina", phone: true });
  expect(await page.locator("#composer-body").isVisible()).toBe(false);
  await page.getByRole("link", { name: "Reply to Baraka" }).click();
  await page.locator("#composer-body").fill("Mine too.");
  expect(await page.locator(".answered-note").isVisible()).toBe(false);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/docked.png` });
  await page.getByRole("button", { name: "Reply", exact: true }).click();
  await page.locator(`#replies-${theirs} article.reply`).waitFor();
  await page.locator(".answered-note").waitFor();
  expect(await page.locator("#composer-body").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

test("the history reads well, and axe finds nothing", async () => {
  const s = await site();
  const a = await article(s);
  const mine = await reply(s, {
    article: a,
    body: "Four of us carried it to the landing, and nobody spoke.",
  });
  const amina = await s.as("amina");
  for (const body of [
    "Three of us carried it to the landing, and nobody spoke. My aunt held the lamp.",
    "Three of us carried it to the landing. My aunt held the lamp, and sang.",
  ]) {
    s.pass(3_600_000);
    await amina.post(`/replies/${mine}`, { body });
  }
  for (const phone of [true, false]) {
    const { page, problems } = await s.page({
      path: `/replies/${mine}/history`,
      as: "neema",
      phone,
      dark: phone,
    });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/history-${phone}.png`, fullPage: true });
  }
  const admin = await s.page({ path: "/admin/settings", as: "zuri" });
  expect(await accessibilityProblems(admin.page)).toEqual([]);
  if (SHOTS) await admin.page.screenshot({ path: `${SHOTS}/settings.png` });
});
