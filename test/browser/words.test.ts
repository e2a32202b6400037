/** Word lists in a real browser: tried without a new page, kept while typing, clean for axe on a phone and in the dark. */
import { expect, test } from "vitest";
import { HOUR } from "../../src/lib/clock.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

const SHOTS = process.env["SHOTS"];

test("an admin tries words where they stand, then switches them on", async () => {
  const s = await site({ LIMITS: "on" });
  const a = await article(s);
  const at = s.deps.clock() - 3 * HOUR;
  const texts = [
    "We had no Casíno in our town, only the ferry and a man who took bets on whether it would come.",
    "My uncle gambled away the boat; the oars he kept, for hitting the gambler who had won it.",
    "العب في كَازِينُو الآن، قال لي جاري، ثم ضحك.",
    "A casino boat would sink by the second card.",
  ];
  for (const body of texts) await reply(s, { article: a, body, at });
  const { page, problems } = await s.page({ as: "zuri", path: "/admin/words" });
  await page.getByLabel("Banned words").fill("snakeoil");
  await page.getByLabel("Suspect words").fill("casino\ngambl*\nكازينو\nroulette");
  await page.evaluate(() => (document.title = "the same page"));
  await page.getByRole("button", { name: "Try it" }).click();
  await page.locator(".tried").waitFor();
  expect(await page.title()).toBe("the same page");
  expect(await page.locator(".tried mark").allTextContents()).toEqual([
    "casino",
    "Casíno",
    "كَازِينُو",
    "gambled",
  ]);
  expect(await page.getByLabel("Suspect words").inputValue()).toContain("roulette");
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/words.png`, fullPage: true });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.getByText("Last changed on").first().waitFor();
  expect(await page.getByLabel("Banned words").inputValue()).toBe("snakeoil");
  expect(problems).toEqual([]);

  const other = await s.page({
    as: "zuri",
    path: "/admin/words",
    phone: true,
    dark: true,
  });
  await other.page.getByRole("button", { name: "Try it" }).click();
  await other.page.locator(".tried").waitFor();
  expect(await other.page.locator(".tried mark").count()).toBe(4);
  if (SHOTS) await other.page.screenshot({ path: `${SHOTS}/words-phone.png`, fullPage: true });
  expect(await accessibilityProblems(other.page)).toEqual([]);
});
