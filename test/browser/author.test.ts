/** From a page to an article, as an author does it, with JavaScript and without. */
import { expect, test } from "vitest";
import { page as sourceOf } from "../articles/support.ts";
import { accessibilityProblems, site } from "../support/browser.ts";

const TITLE = "Digital Diplomacy: Building Global Peace Through Technology";

test.each([true, false])("a scraped page becomes an article (JavaScript %s)", async (javascript) => {
  const s = await site();
  const { page, problems } = await s.page({ as: "juma", path: "/write", javascript });
  await page.getByRole("link", { name: "Bring an article" }).first().click();
  await page.getByLabel("The page").fill(sourceOf("scraped-seed.txt"));
  await page.getByRole("button", { name: "Read it" }).click();
  expect(await page.getByLabel("Title").inputValue()).toBe(TITLE);
  expect(await page.locator("ol.left-out > li").count()).toBeGreaterThan(10);

  await page.getByLabel("Standfirst").fill("Who may speak for a country, and on whose server?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator(".preview .stand").waitFor();
  expect(await page.locator(".notice.good").last().textContent()).toBe("Saved.");
  // Saved once more without loading the page anew: the version has moved along with it.
  await page.getByLabel("Standfirst").fill("Who may speak for a country?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator(".preview .stand", { hasText: /^Who may speak for a country\?$/ }).waitFor();

  await page.getByLabel("Title").fill("x".repeat(201));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator(".summary").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("summary");
  expect(await page.getByLabel("Title").inputValue()).toBe("x".repeat(201));

  await page.getByLabel("Title").fill("Embassies of glass");
  await page.getByRole("button", { name: /^Put back: Sidebar/ }).click();
  await page.waitForURL(/done=back/);
  expect(await page.getByLabel("Title").inputValue()).toBe("Embassies of glass");
  expect(await page.getByLabel("Text", { exact: true }).inputValue()).toMatch(
    /^Sidebar with Floating Button\n/,
  );
  await page.getByRole("button", { name: /^Leave out again: Sidebar/ }).click();
  await page.waitForURL(/done=out/);
  expect(await page.getByLabel("Text", { exact: true }).inputValue()).toMatch(/^In the contemporary/);

  await page.getByRole("button", { name: "Save and publish" }).click();
  await page.waitForURL(/\/articles\/embassies-of-glass$/);
  expect(await page.locator("h1").textContent()).toContain("Embassies of glass");
  expect(await page.locator("#prompt").textContent()).toContain("Considering the potential benefits");
  expect(problems.filter((problem) => !problem.includes("422"))).toEqual([]);
});

test("a good save takes away what was said about the refused one, and leaves the writer's cursor alone", async () => {
  const s = await site();
  const { page } = await s.page({ as: "juma", path: "/write/new" });
  await page.getByLabel("The page").fill(sourceOf("no-prompt.md"));
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Save and publish" }).click();
  await page.locator(".summary").waitFor();
  const save = page.getByRole("button", { name: "Save", exact: true });
  const standfirst = page.getByLabel("Standfirst");
  const marks = page.locator(".summary, .error, .field.bad, [aria-invalid]");
  await page.getByLabel("The Reader Pool question").fill("Which question would you ask?");
  await save.click();
  await page.locator("#outcome .notice").waitFor();
  await expect.poll(() => marks.count()).toBe(0);

  await standfirst.fill("å".repeat(3000));
  await save.click();
  await page.locator("#standfirst-error").waitFor();
  await standfirst.fill("Short enough");
  await page.getByLabel("Text", { exact: true }).evaluate((area) => area.setAttribute("data-same", ""));
  // Typed while the save is under way: it stays.
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>("#draft-form .actions button")?.click();
    const area = document.querySelector<HTMLTextAreaElement>("#standfirst");
    area?.focus();
    if (area) area.value += ", and more";
  });
  await page.locator(".preview .stand", { hasText: /^Short enough$/ }).waitFor();
  await expect.poll(() => marks.count()).toBe(0);
  expect(await standfirst.inputValue()).toBe("Short enough, and more");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("standfirst");
  expect(await page.locator("#body[data-same]").count()).toBe(1);

  await page.getByRole("button", { name: "Save and publish" }).click();
  await page.waitForURL(/\/articles\//);
  await page.goto(`${s.base}/write/1`);
  const slug = page.getByLabel("Address on this site");
  await slug.fill("!!");
  await save.click();
  await page.locator("#slug-error").waitFor();
  await slug.fill("Digital Peace!!");
  await save.click();
  await expect.poll(() => slug.inputValue()).toBe("digital-peace");
  expect(await page.locator("#slug-hint").textContent()).toContain("/articles/digital-peace");
  await expect.poll(() => marks.count()).toBe(0);

  await page.getByLabel("Title").fill("Typed, then taken down");
  await page.locator(".take-down > summary").click();
  await page.getByRole("button", { name: "Take it down", exact: true }).click();
  await page.waitForURL(/done=down/);
  expect(await page.locator("table.desk").textContent()).toContain("Typed, then taken down");
});

test("two windows on one draft: the second one sees both texts before it overwrites anything", async () => {
  const s = await site();
  const { page: first } = await s.page({ as: "juma", path: "/write/new" });
  await first.getByLabel("The page").fill(sourceOf("two-prompts.html"));
  await first.getByRole("button", { name: "Read it" }).click();
  const { page: second } = await s.page({ as: "juma", path: "/write/1" });
  await first.getByLabel("Title").fill("From the first window");
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await first.locator("#outcome .notice").waitFor();
  await second.getByLabel("Title").fill("From the second window");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  expect(await second.getByLabel("What was saved meanwhile").inputValue()).toContain("From the first window");
  expect(await second.getByLabel("Title").inputValue()).toBe("From the second window");
  expect(await accessibilityProblems(second)).toEqual([]);
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await second.locator("#outcome .notice").waitFor();
  expect(await second.locator(".preview h2").first().textContent()).toContain("From the second window");
});

test("the desk's pages have no fault that axe can find, in the light and in the dark", async () => {
  const s = await site();
  for (const dark of [false, true]) {
    const { page } = await s.page({ as: "zuri", path: "/write", dark, phone: dark });
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${s.base}/write/new`);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".summary").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel("The page").fill(sourceOf(dark ? "arabic.html" : "two-prompts.html"));
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForURL(/\/write\/\d/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  const { page } = await s.page({ as: "zuri", path: "/write" });
  expect(await page.locator("table.desk tbody tr").count()).toBe(2);
  expect(await accessibilityProblems(page)).toEqual([]);
});
