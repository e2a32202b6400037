/**
 * axe on every page and in every state of one, in the light and in the dark, on a desktop or a phone.
 * A new page or state is a line of `STATES`.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityProblems, site, type Site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";
import type { Name } from "../support/world.ts";

interface Stage extends Site {
  open: string;
  locked: string;
  empty: string;
  /** Amina's answer, with a thread below it. */
  answer: number;
}

interface State {
  what: string;
  /** Nobody signed in when left out. */
  as?: Name;
  path: string | ((s: Stage) => string);
  /** What brings the page into the state, once it is open. */
  act?: (page: Page, s: Stage) => Promise<unknown>;
  phone?: boolean;
}

async function stage(): Promise<Stage> {
  const s = await site();
  const now = s.deps.clock();
  const a = await article(s, {
    body: "## A heading\n\nSome *words*, a [link](https://example.org), and\n\n- a list\n\n> a quote",
  });
  const answer = await reply(s, { article: a, by: "amina", ups: 4 });
  const below = await reply(s, { article: a, by: "juma", parent: answer });
  await reply(s, { article: a, by: "neema", parent: below, body: "شكرا لكم جميعا" });
  const hidden = await reply(s, { article: a, by: "baraka", parent: answer });
  const pinned = await reply(s, { article: a, by: "zuri" });
  await s.db.write(async (trx) => {
    await trx
      .updateTable("replies")
      .set({ hidden_at: now, hidden_reason: "abuse", hidden_note: "Not like this." })
      .where("id", "=", hidden)
      .execute();
    await trx.updateTable("replies").set({ pinned_at: now }).where("id", "=", pinned).execute();
  });
  const locked = await article(s, { lockedAt: now });
  await reply(s, { article: locked });
  const empty = await article(s);
  const baraka = await s.as("baraka");
  await baraka.post(`/replies/${answer}/report`, { reason: "spam", note: "Looks like an advertisement." });
  await baraka.post("/contact", {
    name: "B",
    email: "b@example.org",
    message: "Where is the ferry?",
    body: "Where is the ferry?",
  });
  return { ...s, open: a.path, locked: locked.path, empty: empty.path, answer };
}

const open = (s: Stage) => s.open;
const pages = (as: Name | undefined, ...paths: State["path"][]): State[] =>
  paths.map((path) => ({ what: "as it opens", path, ...(as ? { as } : {}) }));

const STATES: State[] = [
  ...pages(undefined, "/", "/?show=closed", "/login", "/register", "/about", "/rules", "/privacy"),
  ...pages(undefined, "/contact", "/people", "/people/amina", "/moderation/log", "/nothing"),
  ...pages("amina", "/", "/contact", "/people/juma", open),
  ...pages("juma", "/write", "/write/new", open),
  ...pages("neema", "/moderation"),
  ...[undefined, "neema" as const, "baraka" as const].flatMap((as) =>
    pages(
      as,
      open,
      (s) => s.locked,
      (s) => s.empty,
      (s) => `/replies/${s.answer}`,
      (s) => `/replies/${s.answer}/report`,
    ),
  ),
  {
    what: "a composer aimed at a reply",
    as: "baraka",
    path: open,
    phone: true,
    act: (page, s) => page.locator(`#answer-${s.answer}`).click(),
  },
  {
    what: "a refused text",
    as: "baraka",
    path: open,
    phone: true,
    act: async (page, s) => {
      await page.locator(`#answer-${s.answer}`).click();
      await page.getByLabel("Your reply").fill("\u200b");
      await page.getByRole("button", { name: "Reply", exact: true }).click();
      await page.locator("#composer-error").waitFor();
    },
  },
  {
    what: "a collapsed branch",
    path: open,
    act: (page) => page.getByRole("button", { name: /^Collapse Amina's reply/ }).click(),
  },
  {
    what: "a reply reached by keys",
    as: "baraka",
    path: open,
    phone: true,
    act: (page) => page.keyboard.press("j"),
  },
  { what: "the list of keys", path: open, act: (page) => page.keyboard.press("?") },
  {
    what: "the list of keys, on a phone",
    path: open,
    phone: true,
    act: (page) => page.getByRole("button", { name: "Keys" }).click(),
  },
];

test.each([
  ["light", false],
  ["dark", true],
])("no violation in any state: %s", { timeout: 300_000 }, async (_scheme, dark) => {
  const s = await stage();
  const found: string[] = [];
  const open = new Map<string, Page>();
  for (const { what, as, path, act, phone = false } of STATES) {
    const profile = `${as ?? "visitor"}${phone ? " on a phone" : ""}`;
    const page = open.get(profile) ?? (await s.page({ ...(as ? { as } : {}), dark, phone })).page;
    open.set(profile, page);
    const where = typeof path === "string" ? path : path(s);
    const say = (problem: string) => found.push(`${profile}, ${where}, ${what}: ${problem}`);
    try {
      await page.goto(where);
      await act?.(page, s);
      for (const problem of await accessibilityProblems(page)) say(problem);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) say(`scrolls sideways by ${wider} px`);
    } catch (error) {
      say(String(error));
    }
  }
  expect(found).toEqual([]);
});
