/** Folding branches, and reading with keys. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { MINUTE } from "../../src/lib/clock.ts";
import { site, type Site } from "../support/browser.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";

interface Stage extends Site {
  a: SeededArticle;
  /** answer ← (below ← deep), beside; then another answer. */
  answer: number;
  below: number;
  deep: number;
  beside: number;
  other: number;
}

async function stage(): Promise<Stage> {
  const s = await site();
  const a = await article(s);
  const answer = await reply(s, { article: a, by: "amina", ups: 9 });
  const below = await reply(s, { article: a, by: "baraka", parent: answer, ups: 5 });
  const deep = await reply(s, { article: a, by: "juma", parent: below });
  const beside = await reply(s, { article: a, by: "neema", parent: answer });
  const other = await reply(s, { article: a, by: "zuri" });
  return { ...s, a, answer, below, deep, beside, other };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const press = async (page: Page, ...keys: string[]) => {
  const seen: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    seen.push((await focused(page)).replace("reply-", ""));
  }
  return seen;
};

test("a branch folds to its head, says how much is below, and stays folded for the visit", async () => {
  const s = await stage();
  const { page, problems } = await s.page({ path: s.a.path, as: "zuri" });
  const head = page.locator(`#reply-${s.answer}`);
  const collapse = page.getByRole("button", { name: "Collapse Amina's reply and 3 below" });
  const expand = page.getByRole("button", { name: "Expand Amina's reply and 3 below" });
  await collapse.click();
  expect(await expand.getAttribute("aria-expanded")).toBe("false");
  expect(await expand.getAttribute("aria-controls")).toBe(`replies-${s.answer}`);
  expect(await expand.innerText()).toBe("3 below");
  expect(await head.getByRole("link", { name: "Amina", exact: true }).isVisible()).toBe(true);
  expect(await head.locator(".prose").isVisible()).toBe(false);
  expect(await page.locator(`#reply-${s.deep}`).isVisible()).toBe(false);

  await page.getByRole("link", { name: "Oldest" }).click();
  await page.waitForSelector("#sort-old[aria-current]");
  expect(await head.locator(".prose").isVisible()).toBe(false);
  await page.reload();
  expect(await head.locator(".prose").isVisible()).toBe(false);

  // Who follows a link to what is folded sees it.
  await page.goto(`${s.a.path}#reply-${s.deep}`);
  await page.reload();
  expect(await page.locator(`#reply-${s.deep} .prose`).isVisible()).toBe(true);
  await collapse.click();
  await expand.click();
  expect(await page.locator(`#reply-${s.deep} .prose`).isVisible()).toBe(true);
  expect(problems).toEqual([]);
});

test("without JavaScript there is nothing that would not work", async () => {
  const s = await stage();
  const { page } = await s.page({ path: s.a.path, javascript: false });
  expect(await page.locator(".line").first().isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Keys" }).count()).toBe(0);
  expect(await page.locator("#keys").isVisible()).toBe(false);
});

test("keys lead from reply to reply, past what is folded, up, and into an answer", async () => {
  const s = await stage();
  const { page, problems } = await s.page({ path: s.a.path, as: "amina" });
  const { answer, below, deep, beside, other } = s;
  expect(await press(page, "j", "j", "j", "j", "j", "j")).toEqual(
    [answer, below, deep, beside, other, other].map(String),
  );
  expect(await press(page, "k", "k", "u", "u", "u")).toEqual(
    [beside, deep, below, answer, answer].map(String),
  );
  expect(await press(page, "j", "o", "j")).toEqual([below, below, beside].map(String));
  expect(await page.locator(`#reply-${deep}`).isVisible()).toBe(false);
  expect(await press(page, "k", "o")).toEqual([below, below].map(String));
  expect(await page.locator(`#reply-${deep}`).isVisible()).toBe(true);

  await press(page, "j", "r");
  expect(await page.getByLabel("Your reply").inputValue()).toBe("");
  await page.keyboard.type("jokr? ");
  expect(await page.getByLabel("Your reply").inputValue()).toBe("jokr? ");
  expect(await page.locator(".addressee").innerText()).toContain("Juma");
  expect(problems).toEqual([]);
});

test("keys work on a reply's own page", async () => {
  const s = await stage();
  const { page } = await s.page({ path: `/replies/${s.below}`, as: "amina" });
  expect(await press(page, "j", "j", "j")).toEqual([s.answer, s.below, s.deep].map(String));
  expect(await press(page, "u")).toEqual([String(s.below)]);
});

test("the list of keys opens by key and by button, gives the focus back, and can switch the keys off", async () => {
  const s = await stage();
  const { page, problems } = await s.page({ path: s.a.path, as: "amina" });
  const list = page.getByRole("dialog", { name: "Reading with keys" });
  await press(page, "j", "?");
  expect(await list.isVisible()).toBe(true);
  expect(await list.innerText()).toContain("To the next reply");
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  expect(await list.isVisible()).toBe(false);
  expect(await focused(page)).toBe(`reply-${s.answer}`);

  await page.getByRole("button", { name: "Keys" }).click();
  await list.getByLabel("Use these keys on this device").uncheck();
  await list.getByRole("button", { name: "Close" }).click();
  expect(await focused(page)).toBe("keys-button");
  expect(await press(page, "j", "?")).toEqual(["keys-button", "keys-button"]);
  await page.reload();
  expect(await press(page, "j")).toEqual([""]);
  await page.getByRole("button", { name: "Keys" }).click();
  await list.getByLabel("Use these keys on this device").check();
  await page.keyboard.press("Escape");
  expect(await press(page, "j")).not.toEqual(["keys-button"]);
  expect(problems).toEqual([]);
});

test("with a modifier a key is the browser's, and in an open menu it is the menu's", async () => {
  const s = await stage();
  const { page } = await s.page({ path: s.a.path, as: "neema" });
  expect(await press(page, "j", "Control+j", "Alt+j")).toEqual([s.answer, s.answer, s.answer].map(String));
  const menu = page.locator(`#reply-${s.answer} details.more > summary`).first();
  if ((await menu.count()) > 0) {
    await menu.click();
    const at = await focused(page);
    expect(await press(page, "j")).toEqual([at.replace("reply-", "")]);
  }
});

test("a reply posted into a folded branch opens it", async () => {
  const s = await stage();
  const { page, problems } = await s.page({ path: s.a.path, as: "amina" });
  await page.locator(`#answer-${s.answer}`).click();
  await page.getByLabel("Your reply").fill("And a spare oar.");
  await page.getByRole("button", { name: /^Collapse Amina's reply/ }).click();
  await page.getByLabel("Your reply").press("Control+Enter");
  const mine = page.locator(`#replies-${s.answer} > li > article`, { hasText: "And a spare oar." });
  await mine.waitFor();
  expect(await focused(page)).toBe(await mine.getAttribute("id"));
  expect(problems).toEqual([]);
});

test("n leads to what is new, also into a folded branch", async () => {
  const s = await stage();
  s.pass(2 * MINUTE);
  await (await s.as("amina")).post(`${s.a.path}/seen`, { until: s.other });
  const fresh = await reply(s, { article: s.a, by: "baraka", parent: s.answer });
  const newest = await reply(s, { article: s.a, by: "juma", parent: s.other });
  const { page, problems } = await s.page({ path: s.a.path, as: "amina" });
  await page.getByRole("button", { name: /^Collapse Amina's reply/ }).click();
  expect(await press(page, "n", "n")).toEqual([fresh, newest].map(String));
  expect(await page.locator(`#reply-${fresh} .prose`).isVisible()).toBe(true);
  expect(problems).toEqual([]);
});
