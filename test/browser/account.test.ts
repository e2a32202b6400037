/** The life of an account, in a real browser with real mails: from the first answer to leaving with all of it. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { deleteAccounts } from "../../src/jobs/leaving.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { sendDue } from "../../src/mail/worker.ts";
import { writeDueDigests } from "../../src/notifications/digests.ts";
import { site } from "../support/browser.ts";
import { postbox, senderTo, type Received } from "../support/mail.ts";
import { article, type SeededArticle } from "../support/seed.ts";
import type { Name, World } from "../support/world.ts";

vi.setConfig({ testTimeout: 120_000 });

const NAME = "rehema";
const ADDRESS = "rehema@example.org";
const ANSWER = "Her recipes — all of them.\n\nAnd the good knife.";

/** The address behind a link's words in a mail's HTML. */
function linkIn(mail: Received | undefined, words: string): string {
  const found = [...(mail?.html ?? "").matchAll(/<a[^>]*href="([^"]+)"[^>]*>([^<]*)</g)];
  const link = found.find(([, , text]) => text?.trim() === words)?.[1];
  if (link === undefined)
    throw new Error(`no link “${words}” in the mail: ${mail?.headers.get("subject") ?? "none"}`);
  return link.replaceAll("&amp;", "&");
}

/** Somebody else answers, as people do. */
async function answered(w: World, a: SeededArticle, by: Name, body: string): Promise<void> {
  const { status } = await (await w.as(by)).post(`${a.path}/replies`, { body, key: `form-of-${by}-000001` });
  expect(status).toBe(303);
}

async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const finger = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, ...finger },
  });
}

async function logIn(page: Page, password: string): Promise<void> {
  await page.getByLabel("Username or email").fill(NAME);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in", exact: true }).click();
}

test("a reader registers, confirms, adds a passkey, loses the password, resets it, reads a digest and leaves with all data", async () => {
  const box = await postbox();
  const s = await site({
    LIMITS: "on",
    SMTP_URL: `smtp://127.0.0.1:${box.smtp.port}`,
    MAIL_FROM: "The Pool <pool@example.org>",
  });
  const a = await article(s, { title: "What would you take along?" });
  const sender = senderTo(box.smtp);
  /** The mail to the reader that comes now. */
  const mailed = async (subject: RegExp) => {
    await sendDue(s.deps, sender);
    const mail = box.received.findLast(
      ({ to, headers }) => to[0] === ADDRESS && subject.test(headers.get("subject") ?? ""),
    );
    if (!mail)
      throw new Error(
        `no mail like ${subject}: ${box.received.map(({ headers }) => headers.get("subject")).join(", ")}`,
      );
    return mail;
  };
  const seenByAll = async () => (await s.visitor().get(a.path)).html.includes("the good knife");
  const { page, problems } = await s.page({ path: a.path });
  await withAuthenticator(page);

  // Writes first, registers, and confirms: then it is there.
  await page.getByLabel("Your answer").fill(ANSWER);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Register" }).click();
  await page.getByLabel("Username").fill(NAME);
  await page.getByLabel("Email").fill(ADDRESS);
  await page.getByLabel("Password", { exact: true }).fill("a boat and two oars");
  await page.getByRole("main").getByRole("button", { name: "Register" }).click();
  await page.getByText("Her recipes").waitFor();
  await page.getByText("We wrote to r…@example.org").waitFor();
  expect(await seenByAll()).toBe(false);
  await page.goto(linkIn(await mailed(/^Confirm your address/), "Confirm this address"));
  expect(await seenByAll()).toBe(false);
  await page.getByRole("button", { name: "Confirm this address" }).click();
  await page.getByRole("heading", { name: "Your address is confirmed" }).waitFor();
  expect(await seenByAll()).toBe(true);

  // A passkey.
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByLabel("Name").fill("My phone");
  await page.getByLabel("Your password").fill("a boat and two oars");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await page.getByText("My phone").waitFor();

  // The password is lost, and another chosen; the passkey is asked for all the same.
  await page.getByRole("button", { name: "Log out" }).click();
  await page.goto("/login");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await page.getByLabel("Email or username").fill(ADDRESS);
  await page.getByRole("button", { name: "Send the link" }).click();
  await page.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
  const reset = await mailed(/password/i);
  const [link = ""] = /https?:\/\/\S+\/reset\/\S+/.exec(reset.text) ?? [];
  expect(link.startsWith(`${s.base}/reset/`)).toBe(true);
  await page.goto(link);
  await page.getByLabel("New password").fill("three geese and a gate");
  await page.getByRole("button", { name: "Save the new password" }).click();
  await page.waitForURL("**/login*");
  await logIn(page, "a boat and two oars");
  await page.getByText("The name or the password is wrong.").first().waitFor();
  await logIn(page, "three geese and a gate");
  await page.waitForURL("**/login/second*");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Log out" }).waitFor();

  // A digest of what is followed.
  await page.goto(a.path);
  const follow = page.getByRole("button", { name: "Follow this discussion" });
  await follow.click();
  await page.locator("button[aria-pressed=true]", { hasText: "Following" }).waitFor();
  s.pass(HOUR);
  await answered(s, a, "neema", "The map, since the phone drowns first.");
  await answered(s, a, "zuri", "Salt. Everything else can be borrowed.");
  s.pass(DAY + HOUR);
  expect(await writeDueDigests(s.deps)).toBeGreaterThan(0);
  s.pass(5 * MINUTE);
  const digest = await mailed(/./);
  expect(digest.text).toContain("Salt. Everything else can be borrowed.");
  expect(digest.html).toContain("The map, since the phone drowns first.");
  expect(digest.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const [there = ""] = /https?:\/\/\S+\/(?:replies|articles)\/\S+/.exec(digest.text) ?? [];
  await page.goto(there);
  await page.getByText("The map, since the phone drowns first.").first().waitFor();

  // All of it is taken along, and the account deleted, a day later.
  await page.goto("/settings/data");
  await page
    .locator("form")
    .filter({ hasText: "Download" })
    .getByLabel("Your password")
    .fill("three geese and a gate");
  await page.getByLabel(/^JSON/).check();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const copy: unknown = JSON.parse(await readFile(await (await saved).path(), "utf8"));
  expect(JSON.stringify(copy)).toContain("And the good knife.");
  expect(JSON.stringify(copy)).toContain(ADDRESS);
  const leaving = page.locator("form").filter({ hasText: "Delete my account" });
  await leaving.getByLabel(/^They stay, without your name/).check();
  await leaving.getByLabel("Your password").fill("three geese and a gate");
  await leaving.getByRole("button", { name: "Delete my account" }).click();
  await page.getByRole("button", { name: "Keep my account" }).first().waitFor();
  await mailed(/will be deleted/);
  s.pass(DAY + HOUR);
  expect(await deleteAccounts(s.deps)).toBe(1);
  await page.goto("/settings");
  await page.waitForURL("**/login*");
  await logIn(page, "three geese and a gate");
  await page.getByText("The name or the password is wrong.").first().waitFor();
  await page.goto(a.path);
  const left = page.locator("article.reply").filter({ hasText: "the good knife" }).first();
  expect(await left.textContent()).toContain("A reader who left");
  expect(await page.content()).not.toContain(NAME);
  await mailed(/is deleted/);
  expect(problems.filter((problem) => !problem.includes("422"))).toEqual([]);
});
