/** axe on every page and in the states a reader, an author and a moderator meet, in the light and in the dark. */
import { describe, expect, test } from "vitest";
import { accessibilityProblems, site, type Site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";
import type { Name } from "../support/world.ts";

interface Stage extends Site {
  open: string;
  locked: string;
  empty: string;
  answer: number;
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

const PAGES: [Name | undefined, string[]][] = [
  [
    undefined,
    [
      "/",
      "/?show=closed",
      "/login",
      "/register",
      "/about",
      "/rules",
      "/privacy",
      "/contact",
      "/people",
      "/people/amina",
      "/moderation/log",
      "/nothing",
    ],
  ],
  ["amina", ["/", "/contact", "/people/juma"]],
  ["juma", ["/write", "/write/new"]],
  ["neema", ["/moderation"]],
];

describe.each([
  ["light", false],
  ["dark", true],
])("%s", (_scheme, dark) => {
  test("no violation on any page", { timeout: 180_000 }, async () => {
    const s = await stage();
    const own = (name: Name | undefined) =>
      name === undefined || name === "neema" || name === "baraka"
        ? [s.open, s.locked, s.empty, `/replies/${s.answer}`, `/replies/${s.answer}/report`]
        : [s.open];
    const found: string[] = [];
    for (const [as, paths] of PAGES) {
      const { page } = await s.page({ ...(as ? { as } : {}), dark });
      for (const path of [...paths, ...own(as)]) {
        await page.goto(path);
        for (const problem of await accessibilityProblems(page))
          found.push(`${as ?? "visitor"} ${path}: ${problem}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("none on a phone, with a composer aimed at a reply and a refused text", async () => {
    const s = await stage();
    const { page } = await s.page({ as: "baraka", path: s.open, dark, phone: true });
    await page.locator(`#answer-${s.answer}`).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel("Your reply").fill("\u200b");
    await page.getByRole("button", { name: "Reply", exact: true }).click();
    await page.locator("#composer-error").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
