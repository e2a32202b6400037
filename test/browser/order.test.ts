/** Keeping order in a discussion, by its panel and by the menu of a reply, with and without JavaScript. */
import { expect, test } from "vitest";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";

/** Where pictures of the pages go, for those who want to look. */
const SHOTS = process.env["SHOTS"];

for (const javascript of [true, false])
  test(`the panel and the menu, ${javascript ? "on a desktop" : "on a phone in the dark, without JavaScript"}`, async () => {
    const s = await site();
    await manyAnswers(s);
    const a = await article(s, { author: "juma", title: "The ferry and the flood" });
    await article(s, { author: "zuri", title: "The market by the water" });
    const kept = await reply(s, { article: a, by: "baraka", body: "The boat, and the goats after it." });
    const double = await reply(s, {
      article: a,
      by: "baraka",
      body: "The boat, and then the goats after it.",
    });
    await reply(s, { article: a, by: "amina", parent: double, body: "Goats can swim, mine did." });
    const look = javascript ? {} : { phone: true, dark: true };
    const { page, problems } = await s.page({ as: "neema", path: a.path, javascript, ...look });
    const shot = async (name: string) => {
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/order-${name}-${javascript ? "js" : "plain"}.png` });
      if (javascript) expect(await accessibilityProblems(page)).toEqual([]);
    };
    const said = (text: string) => page.locator("#status").getByText(text).waitFor();

    await page.getByText("Moderate this discussion").click();
    await page.locator("#moderate").scrollIntoViewIfNeeded();
    await shot("panel");
    await page.getByLabel("Minutes between two replies of one reader").fill("5");
    await page.getByRole("button", { name: "Set slow mode" }).click();
    await said("Slow mode is on.");
    await shot("said");
    await page.getByRole("button", { name: "Undo: Slow mode is on." }).click();
    await said("Undone.");
    await page.getByText("Moderate this discussion").click();
    await page.getByRole("button", { name: "Close this discussion now" }).click();
    await said("The discussion is closed.");
    await page.getByRole("button", { name: "Undo: The discussion is closed." }).click();
    await said("Undone.");

    const menu = page.getByLabel("More for moderators about Baraka's reply");
    await menu.first().click();
    await shot("menu");
    await page
      .getByRole("button", { name: "Lock the branch that begins with Baraka's reply" })
      .first()
      .click();
    await said("The branch is locked.");
    await page.getByText("Branch locked").waitFor();
    await page.getByRole("button", { name: "Undo: The branch is locked." }).click();
    await said("Undone.");

    await page.goto(`${s.base}/replies/${double}/merged`);
    await shot("merge");
    await page.getByRole("button", { name: "Merge Baraka's reply into an earlier one" }).click();
    await said("The two replies are one now.");
    await page.locator(`#replies-${kept}`).getByText("Goats can swim, mine did.").waitFor();

    await page.goto(`${s.base}/replies/${kept}/moved`);
    await shot("move");
    await page.getByLabel("Find the question").fill("market");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("button", { name: "Move it to “The market by the water”" }).click();
    await said("The answer stands here now, with all its replies.");

    await page.goto(`${s.base}/replies/${kept}/removed`);
    await shot("delete");
    await page.getByLabel("Spam").check();
    await page.getByRole("button", { name: "Delete Baraka's reply as a moderator" }).click();
    await said("The reply is deleted. Its writer is told why.");
    await page.locator(`#reply-${kept}`).getByText("Deleted by a moderator").waitFor();
    await shot("deleted");
    await page.getByRole("button", { name: "Bring Baraka's reply back" }).click();
    await said("The reply is back.");
    // A page that is left at once may not have its icon yet.
    expect(problems).toEqual([]);
  });
