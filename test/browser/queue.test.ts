/** The queue in a browser: cleared by keys alone, several at once, and by two moderators at the same time. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mixed, reported } from "../cases/mixed.ts";
import { decisions } from "../moderation/helpers.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

/** The case under the cursor. */
const cursor = (page: Page) =>
  page.evaluate("document.activeElement.closest('.case')?.id ?? document.activeElement.id");
const heard = (page: Page) => page.locator("#status").textContent();

test("a mixed queue is cleared by keys alone, and the last decision taken back", async () => {
  const s = await site();
  const m = await mixed(s);
  const { page, problems } = await s.page({ as: "neema", path: "/moderation" });
  expect(await accessibilityProblems(page)).toEqual([]);
  const key = async (...keys: string[]) => {
    for (const one of keys) await page.keyboard.press(one);
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  await key("?");
  await page.getByRole("heading", { name: "Keys of the queue" }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const close = await page.locator("#queue-keys").getByRole("button", { name: "Close" }).boundingBox();
  const dialog = await page.locator("#queue-keys").boundingBox();
  if (!close || !dialog) throw new Error("no dialog");
  expect(close.y + close.height).toBeLessThan(dialog.y + dialog.height);
  expect(await page.locator("#queue-keys").evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
  await key("Escape", "z");
  await page.locator("#queue-said").getByText("There is nothing to take back.").waitFor();
  await key("j");
  expect(await cursor(page)).toBe(`case-${m.ofReply}`);
  await key("j", "k");
  expect(await cursor(page)).toBe(`case-${m.ofReply}`);

  // A warning leaves the case open; a digit chooses the reason; hiding it goes on to the next.
  await key("w");
  await page.getByText("The writer is warned.").last().waitFor();
  expect(await cursor(page)).toBe(`case-${m.ofReply}`);
  await key("3");
  expect(await heard(page)).toContain("Reason: Off the question");
  await key("h");
  await page.locator(`#case-${m.ofReply}.done`).waitFor();
  expect(await cursor(page)).not.toBe(`case-${m.ofReply}`);
  expect(await heard(page)).toContain("Baraka's reply is hidden. 6 cases left.");
  await key("z");
  await page.locator(`#case-${m.ofReply}:not(.done)`).waitFor();
  expect(await cursor(page)).toBe(`case-${m.ofReply}`);
  await key("z");
  await expect.poll(() => page.locator(`#case-${m.ofReply} .steps-taken`).count()).toBe(0);

  // Keys do nothing while a note is typed.
  await key("e", "a");
  await page.locator(`#case-${m.ofReply}-note`).press("h");
  expect(await page.locator(`#case-${m.ofReply}-note`).inputValue()).toBe("ah");
  await key("Escape");
  expect(await cursor(page)).toBe(`case-${m.ofReply}`);
  expect(await page.evaluate("document.activeElement.localName")).toBe("li");
  await page.locator(`#case-${m.ofPerson}`).focus();
  await key("h");
  await page.locator("#queue-said").getByText("This key decides nothing here.").waitFor();
  await page.locator(`#case-${m.ofReply}`).focus();

  // Typed ahead: each key is for the case that comes.
  await key("h", "a", "h");
  await expect.poll(() => page.locator(".case.done").count()).toBe(3);
  await key("s");
  expect(await page.evaluate("document.activeElement.value")).toBe("suspend:1h");
  expect(await accessibilityProblems(page)).toEqual([]);
  await key("2");
  await expect.poll(() => page.locator(".case.done").count()).toBe(4);
  await key("a", "h", "a");
  await page.getByRole("heading", { name: "Nothing is waiting" }).waitFor();
  await expect.poll(() => cursor(page)).toBe("queue-empty");
  expect(await accessibilityProblems(page)).toEqual([]);
  const made = await decisions(s);
  expect(made.filter(({ actor_id }) => actor_id === s.ids.neema).map(({ action }) => action)).toEqual([
    "warn",
    "hide",
    "unhide",
    "unwarn",
    "hide",
    "approve",
    "reject",
    "suspend",
    "dismiss",
    "refuse-appeal",
    "answered",
  ]);
  expect(problems).toEqual([]);
});

test("two moderators do not collide; several are decided at once, and brought back at once", async () => {
  const s = await site();
  const a = await article(s);
  const ids: number[] = [];
  for (const body of ["First.", "Second.", "Third.", "Fourth."]) {
    const id = await reply(s, { article: a, by: "baraka", body });
    const about = { kind: "reply", subject: `reply:${id}`, reply_id: id, article_id: a.id } as const;
    ids.push(await reported(s, { ...about, person_id: s.ids.baraka, by: s.ids.amina }));
    s.pass(1000);
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = ids;
  const neema = await s.page({ as: "neema", path: "/moderation" });
  const zuri = await s.page({ as: "zuri", path: "/moderation" });
  await neema.page.keyboard.press("j");
  await zuri.page.locator(`#case-${first}`).getByText("Neema is on this").waitFor();
  // Zuri is faster all the same: Neema sees it without doing anything, and is at the next.
  await zuri.page.keyboard.press("j");
  await zuri.page.keyboard.press("a");
  await neema.page.locator(`#case-${first}.done`).getByText("Zuri decided this meanwhile:").waitFor();
  expect(await cursor(neema.page)).toBe(`case-${second}`);

  // What was decided between two looks changes nothing.
  const path = `/moderation/cases/${second}/decided`;
  await (await s.as("zuri")).post(path, { action: "dismiss" });
  await neema.page.keyboard.press("h");
  await neema.page.locator(`#case-${second}.done`).getByText("Zuri decided this meanwhile:").waitFor();
  expect((await decisions(s)).map(({ action }) => action)).toEqual(["dismiss", "dismiss"]);
  // Taken back by another, it is open again here, too; a text that is changed under her eyes is no longer decided on.
  await (await s.as("zuri")).post(`/moderation/cases/${second}/undone`);
  await s.db.write((trx) => trx.updateTable("replies").set({ version: 2 }).execute());
  await neema.page.locator(`#case-${second}:not(.done)`).waitFor();
  await neema.page.locator(`#case-${third}`).getByText("The text was changed since you looked").waitFor();
  await neema.page.locator(`#case-${second}`).focus();
  await neema.page.keyboard.press("a");
  await neema.page.locator(`#case-${second}.done`).waitFor();

  await neema.page.keyboard.press("x");
  await neema.page.keyboard.press("j");
  await neema.page.keyboard.press("x");
  await neema.page.getByText("2 selected").waitFor();
  expect(await accessibilityProblems(neema.page)).toEqual([]);
  await neema.page.keyboard.press("h");
  await neema.page.getByText("2 cases are decided.").last().waitFor();
  await neema.page.getByRole("heading", { name: "Nothing is waiting" }).waitFor();
  await neema.page.keyboard.press("z");
  await neema.page.getByText("2 decisions are taken back.").last().waitFor();
  const hidden = await s.db.read
    .selectFrom("replies")
    .select("id")
    .where("hidden_at", "is not", null)
    .execute();
  expect(hidden).toEqual([]);
  const open = await s.db.read.selectFrom("cases").select("id").where("decided_at", "is", null).execute();
  expect(open.map(({ id }) => id)).toEqual([third, fourth]);
  expect([...neema.problems, ...zuri.problems]).toEqual([]);
});

test("on a phone, by touch, and without JavaScript", async () => {
  const s = await site();
  const m = await mixed(s);
  const { page, problems } = await s.page({ as: "neema", path: "/moderation", phone: true });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  await page.getByRole("button", { name: "Hide Baraka's reply" }).click();
  await page.locator(`#case-${m.ofReply}.done`).waitFor();
  // The lengths of a suspension open on the screen, wherever their button is.
  const suspend = page.locator(`#case-${m.ofPerson} .lengths > summary`);
  await suspend.evaluate((it) => it.scrollIntoView({ block: "end", behavior: "instant" }));
  await suspend.click();
  await expect
    .poll(() =>
      page
        .locator(`#case-${m.ofPerson} .lengths > div`)
        .evaluate((it) => it.getBoundingClientRect().bottom - innerHeight),
    )
    .toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);

  const plain = (await s.page({ as: "neema", path: "/moderation", javascript: false })).page;
  await plain.getByLabel("Select what Baraka wrote").check();
  await plain.getByLabel("Select Amina's edit").check();
  await plain.getByRole("button", { name: "Let the selected ones stand, or publish them" }).click();
  await plain.getByText("2 cases are decided.").waitFor();
  await plain.getByRole("button", { name: "Undo all 2" }).click();
  await plain.getByLabel("Select what Baraka wrote").waitFor();
});
