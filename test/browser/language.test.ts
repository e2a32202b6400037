/** Choosing the language, in a real browser: nothing typed is lost, and nobody downloads letters they do not read. */
import { expect, test } from "vitest";
import { site } from "../support/browser.ts";
import { article } from "../support/seed.ts";

test("the language chosen at the foot of the page keeps what was being written, and brings its letters along", async () => {
  const s = await site();
  const a = await article(s);
  const { page, problems } = await s.page({ path: a.path });
  const fonts: string[] = [];
  page.on("request", (request) => {
    const name = /fonts\/([\w-]+)\./.exec(request.url())?.[1];
    if (request.resourceType() === "font" && name) fonts.push(name);
  });
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  // Not even for the word at the foot that leads to it.
  expect(fonts.filter((name) => /arabic|vazir/.test(name))).toEqual([]);

  await page.locator("#composer-body").pressSequentially("Half a sentence, and");
  await page.getByRole("button", { name: "العربية" }).click();
  await page.waitForSelector("html[lang=ar][dir=rtl]");
  expect(new URL(page.url()).pathname).toBe(a.path);
  await expect.poll(() => page.locator("#composer-body").inputValue()).toBe("Half a sentence, and");
  await page.getByRole("button", { name: "العربية" }).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toContain("noto-naskh-arabic");
  expect(fonts).toContain("vazirmatn");
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});

test("without JavaScript the choice is a button that works", async () => {
  const s = await site();
  const a = await article(s);
  const { page } = await s.page({ path: `${a.path}?sort=old`, javascript: false });
  await page.getByRole("button", { name: "Kiswahili" }).click();
  await page.waitForSelector("html[lang=sw]");
  expect(page.url()).toContain(`${a.path}?sort=old`);
  expect(await page.locator("footer [aria-current=true]").innerText()).toBe("Kiswahili");
});
