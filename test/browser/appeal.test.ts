/** Somebody suspended: logs in, reads why, appeals; a moderator grants; they are told. */
import { expect, test } from "vitest";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD } from "../support/world.ts";

test("a suspended person logs in, reads why, appeals; a moderator grants it; the person is told", async () => {
  const s = await site();
  const a = await article(s, { title: "What the ferry carried" });
  const id = await reply(s, {
    article: a,
    by: "amina",
    body: "I sell goats. Ask for me at the landing, after the second bell.",
  });
  const amina = await s.page({ as: "amina", path: a.path });
  const neema = await s.page({ as: "neema", path: "/people/amina" });

  await neema.page.getByRole("link", { name: "Decisions and notes, for moderators" }).click();
  await neema.page.getByLabel("Rule").selectOption("spam");
  await neema.page.getByLabel("What to tell them").fill("The market is on Friday; this is no place to sell.");
  await neema.page.getByLabel("How long").selectOption("1w");
  expect(await accessibilityProblems(neema.page)).toEqual([]);
  await neema.page.getByRole("button", { name: "Suspend Amina" }).click();
  await neema.page.getByText("Suspended until").waitFor();

  // Her open page is told, and the next thing she does is logging in again.
  await amina.page.goto(`${s.base}/login?next=${a.path}`);
  await amina.page.getByLabel("Username or email").fill("amina");
  await amina.page.getByLabel("Password").fill(PASSWORD);
  await amina.page.locator("main").getByRole("button", { name: "Log in", exact: true }).click();
  const banner = amina.page.getByRole("region", { name: "Your account is suspended" });
  await banner.waitFor();
  expect(await amina.page.locator("#composer textarea").count()).toBe(0);
  await amina.page.locator(`#reply-${id}`).waitFor();
  expect(await accessibilityProblems(amina.page)).toEqual([]);
  await banner.getByRole("link").click();
  await amina.page.getByRole("heading", { name: "Your account was suspended" }).waitFor();
  await amina.page.getByText("this is no place to sell").waitFor();
  expect(await accessibilityProblems(amina.page)).toEqual([]);
  // Reading it is enough: the line in the inbox is read.
  await amina.page.getByRole("link", { name: "Inbox", exact: true }).waitFor();
  expect(await amina.page.getByRole("button", { name: "Mark as read" }).count()).toBe(0);
  await amina.page
    .getByLabel("Why should it be decided otherwise?")
    .fill("They are a story about my grandmother’s goats.");
  await amina.page.getByRole("button", { name: "Appeal" }).click();
  await amina.page.getByText("Your appeal is with the moderators now.").waitFor();

  const zuri = await s.page({ as: "zuri", path: "/moderation" });
  await zuri.page.getByText("my grandmother’s goats").waitFor();
  await zuri.page
    .getByRole("button", { name: /^Grant/ })
    .first()
    .click();
  await expect
    .poll(
      async () => (await s.db.read.selectFrom("appeals").select("decided_at").executeTakeFirst())?.decided_at,
    )
    .toBeTypeOf("number");

  await amina.page.goto(`${s.base}/inbox`);
  expect(await banner.count()).toBe(0);
  expect(await accessibilityProblems(amina.page)).toEqual([]);
  await amina.page.getByRole("link", { name: "Your appeal was granted" }).click();
  await amina.page.getByText("The decision has been taken back.").first().waitFor();
  expect(amina.problems).toEqual([]);
  expect(neema.problems).toEqual([]);
});
