/** A moderator at work: what is clicked, what changes, and where the focus goes. */
import { expect, test } from "vitest";
import { caseAbout } from "../cases/mixed.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

/** The id of what has the focus, or of what it stands in. */
const FOCUS = "document.activeElement.id || document.activeElement.closest('[id]')?.id";

test("a reader reports in place; the form keeps the focus, and so does the thanks", async () => {
  const s = await site();
  const a = await article(s);
  const id = await reply(s, { article: a, by: "baraka" });
  const { page, problems } = await s.page({ as: "amina", path: a.path });
  await page.getByRole("link", { name: "Report Baraka's reply" }).click();
  const note = page.getByLabel("Anything the moderators should know?");
  await note.waitFor();
  await expect.poll(() => page.evaluate("document.activeElement.value")).toBe("spam");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel("Off the question").check();
  await note.fill("It is about goats.");
  await page.getByRole("button", { name: "Report Baraka's reply" }).click();
  await page.getByText("Thank you. The moderators have your report.").waitFor();
  expect(await page.evaluate(FOCUS)).toBe(`report-send-${id}`);
  expect(new URL(page.url()).pathname).toBe(a.path);
  expect(problems).toEqual([]);
});

test("hiding, showing again and pinning swap one reply, and the focus stays with it", async () => {
  const s = await site();
  const a = await article(s);
  const id = await reply(s, { article: a, by: "baraka", body: "Goats, cheap." });
  const below = await reply(s, { article: a, by: "amina", parent: id, body: "Not here." });
  const { page, problems } = await s.page({ as: "neema", path: a.path });

  await page.getByRole("button", { name: "Pin Baraka's reply" }).click();
  await page.getByRole("button", { name: "Unpin Baraka's reply" }).waitFor();
  expect(await page.evaluate(FOCUS)).toBe(`pin-${id}`);

  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("link", { name: "Hide Baraka's reply" }).click();
  await page.getByLabel("Spam").check();
  await page.getByLabel("A note to its writer").fill("The market is on Friday.");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Hide Baraka's reply" }).click();
  await page.getByRole("button", { name: "Unhide Baraka's reply" }).waitFor();
  expect(await page.evaluate(FOCUS)).toBe(`hide-${id}`);
  expect(await page.locator(`#reply-${below}`).textContent()).toContain("Not here.");

  await page.keyboard.press("Enter");
  await page.locator(`a#hide-${id}`).waitFor();
  expect(await page.evaluate(FOCUS)).toBe(`hide-${id}`);
  expect(problems).toEqual([]);
});

test("the queue: a decision moves on to the next case, and Undo brings it back", async () => {
  const s = await site();
  const a = await article(s);
  const [amina] = [await s.as("amina")];
  for (const body of ["First.", "Second.", "Third."]) {
    const id = await reply(s, { article: a, by: "baraka", body });
    await amina.post(`/replies/${id}/report`, { reason: "abuse", note: "Too loud." });
    s.pass(1000);
  }
  const { page, problems } = await s.page({ as: "neema", path: "/moderation" });
  // In whatever order: the weight of a report goes by who sends it, and how far it reaches.
  const items = await page.locator("li.case").evaluateAll((cases) => cases.map(({ id }) => id));
  expect(items).toHaveLength(3);
  const first = page.locator(`#${items[0]}`);
  await first.getByRole("button", { name: "Hide Baraka's reply" }).click();
  await first.getByText("Baraka's reply is hidden.").waitFor();
  await expect.poll(() => page.evaluate(FOCUS)).toBe(items[1]);
  expect(await page.locator("#status").textContent()).toContain("Baraka's reply is hidden.");
  expect(await accessibilityProblems(page)).toEqual([]);

  await first.getByRole("button", { name: "Undo: show Baraka's reply again" }).click();
  await first.getByRole("button", { name: "Hide Baraka's reply" }).waitFor();
  await expect.poll(() => page.evaluate(FOCUS)).toBe(items[0]);
  expect(problems).toEqual([]);
});

test("all of it without JavaScript", async () => {
  const s = await site();
  const a = await article(s);
  const id = await reply(s, { article: a, by: "baraka" });
  const reader = await s.page({ as: "amina", path: a.path, javascript: false });
  await reader.page.getByRole("link", { name: "Report Baraka's reply" }).click();
  await reader.page.getByLabel("Spam").check();
  await reader.page.getByRole("button", { name: "Report Baraka's reply" }).click();
  await reader.page.getByText("The moderators have your report").waitFor();

  const { page } = await s.page({ as: "neema", path: "/moderation", javascript: false });
  await page.getByRole("button", { name: "Hide Baraka's reply" }).click();
  await page.getByText("Baraka's reply is hidden.").waitFor();
  await page.getByRole("heading", { name: "Nothing is waiting" }).waitFor();
  await page.getByRole("button", { name: "Undo: show Baraka's reply again" }).click();
  await page.locator(`#case-${await caseAbout(s, `reply:${id}`)}`).waitFor();
});
