/** Coming in, and one's own account. */
import type { Page } from "playwright-core";
import type { Shot } from "./types.ts";

const refused = async (page: Page) => {
  await page
    .locator("main form")
    .first()
    .evaluate((form) => form.setAttribute("novalidate", ""));
  await page.locator("main form .button.main").first().click();
  await page.locator("main .error").first().waitFor();
};

/** What a moderator decided about something of theirs, which stands in their inbox. */
const CONCERNED = "bestloans254";

export const accountShots: readonly Shot[] = [
  { name: "login", path: "/login" },
  { name: "login-error", path: "/login", act: refused },
  { name: "register", path: "/register" },
  { name: "register-error", path: "/register", act: refused },
  { name: "forgot", path: "/forgot" },
  { name: "forgot-sent", path: "/forgot/sent" },
  { name: "reset-dead", path: "/reset/nothing", status: 404 },
  { name: "owner", empty: true, path: ownerLink },
  { name: "inbox", who: "amina", path: "/inbox" },
  { name: "inbox-author", who: "juma", path: "/inbox" },
  { name: "inbox-empty", who: "mateo", path: "/inbox" },
  {
    name: "inbox-decision",
    who: CONCERNED,
    path: (site) => site.find(CONCERNED, "/inbox", "a[href^='/decisions/']"),
  },
  {
    name: "inbox-receipt",
    who: "maeve",
    path: (site) => site.find("maeve", "/inbox", "a[href^='/reports/']"),
  },
  { name: "settings", who: "amina", path: "/settings" },
  { name: "settings-account", who: "amina", path: "/settings/account" },
  { name: "settings-security", who: "amina", path: "/settings/security" },
  { name: "settings-security-app", who: "amina", path: "/settings/security/app" },
  { name: "settings-sessions", who: "amina", path: "/settings/sessions" },
  { name: "settings-notifications", who: "amina", path: "/settings/notifications" },
  { name: "settings-blocked", who: "amina", path: "/settings/blocked" },
  { name: "settings-data", who: "amina", path: "/settings/data" },
  { name: "unsubscribe-dead", path: "/unsubscribe/nothing", status: 404 },
];

async function ownerLink(site: { greeting: string }): Promise<string> {
  const [link] = /\/owner\/\S+/.exec(site.greeting) ?? [];
  if (link === undefined) throw new Error("The empty site greets no owner.");
  return link;
}
