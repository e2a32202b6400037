/** Blocking somebody and changing one's account, with a script on a desktop, and without one on a phone in the dark. */
import { expect, test } from "vitest";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD } from "../support/world.ts";

for (const javascript of [true, false])
  test(`one's account ${javascript ? "with" : "without"} a script`, async () => {
    const s = await site();
    const a = await article(s);
    const theirs = await reply(s, { article: a, by: "baraka", body: "Paint it red." });
    await reply(s, { article: a, by: "juma", parent: theirs, body: "Red fades." });
    await s.as("amina");
    const look = javascript ? {} : { phone: true, dark: true };
    const { page, problems } = await s.page({ as: "amina", path: "/people/baraka", javascript, ...look });
    const check = async () => {
      if (javascript) expect(await accessibilityProblems(page)).toEqual([]);
    };

    await page.getByRole("button", { name: "Block Baraka" }).click();
    await page.getByRole("button", { name: "Unblock Baraka" }).waitFor();
    await check();
    await page.goto(a.path);
    expect(await page.getByText("Paint it red.").isVisible()).toBe(false);
    expect(await page.getByText("Red fades.").isVisible()).toBe(true);
    await page.getByText("A reply by somebody you blocked").click();
    expect(await page.getByText("Paint it red.").isVisible()).toBe(true);
    await check();

    await page.getByRole("link", { name: "Amina" }).click();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByLabel("Name", { exact: true }).fill("evil.example");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("A name can’t be an address").first().waitFor();
    await check();
    await page.getByLabel("Name", { exact: true }).fill("Amina of the ferry");
    await page.getByLabel("About you").fill("Rows on Sundays.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("#status").getByText("Saved.").waitFor();

    await page.getByRole("link", { name: "Email and password" }).click();
    await check();
    await page.getByLabel("Current password").fill(PASSWORD);
    await page.getByLabel("New password").fill("seven mango trees");
    await page.getByRole("button", { name: "Change password" }).click();
    await page.locator("#status").getByText("All other devices are logged out").waitFor();

    await page.getByRole("link", { name: "Devices" }).click();
    await page.getByText("You are logged in nowhere else.").waitFor();
    await check();
    await page.getByRole("link", { name: "Blocked people" }).click();
    await page.getByRole("button", { name: "Unblock Baraka" }).click();
    await page.getByText("You have blocked nobody").waitFor();
    expect(problems.filter((problem) => !problem.includes("422"))).toEqual([]);
  });
