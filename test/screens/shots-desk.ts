/** The desks: authors', moderators', admins'. */
import type { Shot } from "./types.ts";

/** As messy as pages come. */
const PAGE = `Home | About | Log in
Share on Facebook

The bench that moved

By Juma Mwakio

For eleven years the bench stood outside the pharmacy. On Tuesday it stood outside the bank, and nobody had carried it.

I asked the guard, who had been asleep, and the pharmacist, who had not.

Subscribe to our newsletter!

Reader Pool: Who may move what belongs to everybody?

Leave a comment
© 2026 All rights reserved`;

export const deskShots: readonly Shot[] = [
  { name: "write", who: "juma", path: "/write" },
  { name: "write-empty", who: "zuri", path: "/write?show=discarded" },
  { name: "write-new", who: "juma", path: "/write/new" },
  {
    name: "write-new-error",
    who: "juma",
    path: "/write/new",
    act: async (page) => {
      await page.locator("#import .button.main").click();
      await page.locator("#import .error").first().waitFor();
    },
  },
  {
    name: "write-outcome",
    who: "wanjiru",
    path: "/write/new",
    act: async (page) => {
      // Each picture's page is another, or it would be the one that is there already.
      await page.locator("#source").fill(PAGE.replace("eleven", String(Date.now() % 1000)));
      await page.locator("#import .button.main").click();
      await page.waitForURL(/\/write\/\d+/);
    },
  },
  { name: "write-article", who: "juma", path: "/write/1" },
  { name: "moderation", who: "neema", path: "/moderation" },
  { name: "moderation-reported", who: "neema", path: "/moderation?show=reported" },
  { name: "moderation-held", who: "neema", path: "/moderation?show=held" },
  { name: "moderation-recent", who: "neema", path: "/moderation?show=recent" },
  { name: "moderation-decided", who: "neema", path: "/moderation?show=decided" },
  {
    name: "moderation-several",
    who: "neema",
    path: "/moderation",
    act: async (page) => {
      for (const box of (await page.locator(".case .pick input").all()).slice(0, 2)) await box.check();
    },
    screen: true,
  },
  {
    name: "moderation-keys",
    who: "neema",
    path: "/moderation",
    act: async (page) => {
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
    },
    screen: true,
  },
  { name: "moderation-person", who: "neema", path: "/moderation/people/bestloans254" },
  { name: "moderation-empty", who: "neema", path: "/moderation?person=4" },
  {
    name: "moderation-verdict",
    who: "neema",
    path: "/moderation?show=reported",
    act: async (page) => {
      await page.locator(".case .verdicts button[value='dismiss']").first().click();
      await page.locator(".case.done").first().waitFor();
    },
  },
  { name: "admin", who: "zuri", path: "/admin" },
  { name: "admin-settings", who: "zuri", path: "/admin/settings" },
  { name: "admin-limits", who: "zuri", path: "/admin/limits" },
  { name: "admin-people", who: "zuri", path: "/admin/people" },
  { name: "admin-history", who: "zuri", path: "/admin/history" },
  { name: "admin-rules", who: "zuri", path: "/admin/rules" },
  { name: "admin-rule", who: "zuri", path: "/admin/rules/abuse" },
  { name: "admin-rule-new", who: "zuri", path: "/admin/rules/new" },
  { name: "admin-words", who: "zuri", path: "/admin/words" },
  { name: "admin-outbox", who: "zuri", path: "/admin/outbox" },
  {
    name: "admin-outbox-mail",
    who: "zuri",
    path: (site) => site.find("zuri", "/admin/outbox", "a[href^='/admin/outbox/']"),
  },
];
