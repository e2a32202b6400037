/** The admin's pages in a real browser: without JavaScript, on a phone, in the dark; clean for axe. */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../../src/lib/clock.ts";
import { accessibilityProblems, site, type Site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

const SHOTS = process.env["SHOTS"];

/** Some days of a small community: replies, and cases that took from an hour to a day. */
async function days(s: Site): Promise<void> {
  const one = await article(s);
  for (let n = 0; n < 12; n += 1) {
    const at = s.deps.clock() - n * DAY - HOUR;
    await reply(s, { article: one, at });
    if (n % 5 === 4) continue;
    await s.db.write(async (trx) => {
      const { id } = await trx
        .insertInto("decisions")
        .values({ actor_id: s.ids.neema, action: "dismiss", created_at: at })
        .returning("id")
        .executeTakeFirstOrThrow();
      const opened_at = at - (((n * 7) % 24) + 1) * HOUR;
      const times = { opened_at, updated_at: at, decided_at: at };
      await trx
        .insertInto("cases")
        .values({ kind: "message", subject: `message:${id}`, decision_id: id, ...times })
        .execute();
    });
  }
}

test("an admin's way through rules, roles and settings, without JavaScript", async () => {
  const s = await site();
  const { page } = await s.page({ as: "zuri", javascript: false });
  await page.getByRole("link", { name: "Admin", exact: true }).click();
  const pages = page.getByRole("navigation", { name: "Admin pages" });
  await pages.getByRole("link", { name: "Rules" }).click();
  await page.getByRole("link", { name: "Add a rule" }).click();
  await page.getByLabel("Title").fill("Hearsay");
  await page.getByLabel("What it means").fill("Say where you have it from. Then we can look.");
  await page.getByRole("button", { name: "Save" }).click();
  expect(page.url()).toContain("/admin/rules#rule-hearsay");
  await page.getByRole("button", { name: "Move “Hearsay” up" }).click();
  await page.getByRole("button", { name: "Retire “Something else”" }).click();
  expect(await page.locator(".rule-list:not(.retired) code").allTextContents()).toEqual([
    "spam",
    "abuse",
    "off-topic",
    "illegal",
    "hearsay",
  ]);
  await pages.getByRole("link", { name: "People and roles" }).click();
  await page.getByLabel("Name or shown name").fill("ami");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByLabel("Role of Amina").selectOption("moderator");
  await page.getByRole("button", { name: "Give Amina this role" }).click();
  await pages.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("As many as they like").check();
  await page.getByRole("button", { name: "Save" }).click();
  expect(await page.locator("#status").textContent()).toContain("Saved.");
  await pages.getByRole("link", { name: "History" }).click();
  expect(await page.locator(".changes > li").count()).toBe(5);
});

test("what is drawn is seen, in light and dark, on a phone, also without JavaScript; axe finds nothing", async () => {
  const s = await site();
  await days(s);
  const paths = [
    "/admin",
    "/admin?days=365",
    "/admin/limits",
    "/admin/rules",
    "/admin/people",
    "/admin/history",
    "/rules",
  ];
  for (const how of [{}, { phone: true, dark: true }] as const) {
    const { page, problems } = await s.page({ as: "zuri", ...how });
    for (const path of "phone" in how ? paths.slice(0, 4) : paths) {
      await page.goto(path);
      expect([path, await accessibilityProblems(page)]).toEqual([path, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      if (SHOTS) {
        const name = `admin${path.replace(/\W/g, "-")}${"dark" in how ? "-phone-dark" : ""}`;
        await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
      }
    }
    expect(problems).toEqual([]);
  }
  const { page } = await s.page({ as: "zuri", path: "/admin", javascript: false });
  expect(await page.locator("#chart-time svg[role] .trace").first().isVisible()).toBe(true);
  expect(await page.locator("#chart-replies rect").first().isVisible()).toBe(true);
  expect(await page.locator("#chart-replies rect").count()).toBe(12);
  await page.getByText("Table: Replies").click();
  expect(await page.getByRole("region", { name: "Table: Replies" }).isVisible()).toBe(true);
});
