import { expect, test } from "vitest";
import { site } from "../support/browser.ts";

test("the front page loads whole: styles, fonts and scripts, and nothing to complain about", async () => {
  const s = await site();
  const { page, problems } = await s.page();
  await page.waitForLoadState("networkidle");
  expect(await page.locator("header.top").count()).toBe(1);
  // The browser's own style is Times; ours came.
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^"?Times/);
  expect(await page.evaluate(() => "htmx" in window)).toBe(true);
  await page.waitForFunction(() => [...document.fonts].some((face) => face.status === "loaded"));
  expect(problems).toEqual([]);
});

test("without JavaScript, too", async () => {
  const s = await site();
  const { page, problems } = await s.page({ javascript: false });
  expect(await page.locator("main").count()).toBe(1);
  expect(problems).toEqual([]);
});

test("a page knows who is signed in", async () => {
  const s = await site();
  const { page } = await s.page({ as: "amina" });
  expect(await page.locator("header.top .me").textContent()).toContain("Amina");
});

test("an inline script does not run, and is noticed", async () => {
  const s = await site();
  const { page, problems } = await s.page();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'owned'";
    document.body.append(script);
  });
  expect(await page.title()).not.toBe("owned");
  expect(problems.join()).toMatch(/Content Security Policy/);
});
