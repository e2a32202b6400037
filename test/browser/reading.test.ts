/** Reading a long discussion: orders, folds, pages and deep links, with an open composer beside them. */
import { expect, test } from "vitest";
import { PAGE } from "../../src/discussion/queries.ts";
import { bulk } from "../discussion/support.ts";
import { site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

test("a fold opens in place, a sort stays in the address, and what is being written stays as it is", async () => {
  const s = await site();
  const a = await article(s);
  const top = await reply(s, { article: a, by: "baraka", ups: 3 });
  const below: number[] = [];
  for (let n = 0; n < 9; n += 1)
    below.push(
      await reply(s, { article: a, by: "neema", parent: n % 3 === 2 ? (below[n - 1] ?? top) : top }),
    );
  await reply(s, { article: a, by: "neema" });
  await reply(s, { article: a, parent: below[0] ?? top, by: "juma" });
  const { page, problems } = await s.page({ as: "amina", path: a.path });
  await page.locator("#composer-body").fill("Half a sentence about");
  await page.locator(`#fold-${top}`).click();
  await page.locator(`#reply-${below[8]}`).waitFor();
  expect(await page.locator(`#fold-${top}`).count()).toBe(0);
  for (const id of below) expect(await page.locator(`#reply-${id}`).count()).toBe(1);
  expect(await page.locator(`#replies-${below[1]} > #thread-${below[2]}`).count()).toBe(1);

  await page.locator("#sort-discussed").click();
  await page.waitForURL(`**${a.path}?sort=discussed`);
  await page.locator("#show-author-replied").click();
  await page.waitForURL(`**${a.path}?sort=discussed&show=author-replied`);
  await page.locator("#no-answers").waitFor();
  await page.locator("#show-author-replied").click();
  await page.locator(`#reply-${top}`).waitFor();
  expect(await page.locator("#composer-body").inputValue()).toBe("Half a sentence about");
  expect(problems).toEqual([]);
});

test("the next answers come in below, and the whole can be read without JavaScript", async () => {
  const s = await site();
  const a = await article(s);
  const ids = await bulk(s, a.id, PAGE + 4);
  for (const javascript of [true, false]) {
    const { page, problems } = await s.page({ path: `${a.path}?sort=old`, javascript });
    await page.locator(".more-replies").click();
    await page.locator(`#reply-${ids.at(-1)}`).waitFor();
    expect(await page.locator("#answers > li").count()).toBe(javascript ? PAGE + 4 : 4);
    expect(problems).toEqual([]);
  }
});

test("a link deep into a discussion of 5,000 shows the reply with what it answers, and leads to that", async () => {
  const s = await site();
  const a = await article(s);
  const bush = (n: number) => (n === 0 ? null : n < 41 ? n - 1 : n % 3 === 0 ? 0 : Math.floor(n / 3));
  const ids = await bulk(s, a.id, 5000, bush);
  const deep = ids[40] ?? 0;
  const { page, problems } = await s.page({ as: "amina", path: `/replies/${deep}` });
  await page.locator(`#reply-${deep}.in-context`).waitFor();
  expect(await page.locator("article.reply").count()).toBeLessThan(60);
  await page.locator(`#reply-${deep} .to a`).click();
  await page.waitForURL(`**/replies/${deep}#reply-${ids[39]}`);
  await page.locator("#composer-body").fill("An answer from the forty-first step.");
  await page.locator("#composer-send").click();
  await page.getByText("An answer from the forty-first step.").first().waitFor();
  const stored = await s.db.read
    .selectFrom("replies")
    .select(["depth", "parent_id"])
    .orderBy("id", "desc")
    .executeTakeFirst();
  expect(stored).toEqual({ depth: 41, parent_id: deep });
  expect(problems).toEqual([]);
});
