/** From registering with a first answer to seeing it published: by the mail that a mail server got, in a real browser. */
import { expect, test } from "vitest";
import { sendDue } from "../../src/mail/worker.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { postbox, senderTo } from "../support/mail.ts";
import { article } from "../support/seed.ts";

test("a first answer, written before registering, appears once the mail was opened; then the password is lost, and found", async () => {
  const box = await postbox();
  const s = await site({
    SMTP_URL: `smtp://${box.smtp.host}:${box.smtp.port}`,
    MAIL_FROM: "The Pool <pool@example.org>",
  });
  const a = await article(s);
  const sender = senderTo(box.smtp);
  /** Where the link in the last mail leads that came to this address. */
  const linkSent = async (to: string) => {
    await sendDue(s.deps, sender);
    const mail = box.received.filter((each) => each.to.includes(to)).at(-1);
    const url = new URL(/https?:\S+\/(?:verify|reset)\/\S+/.exec(mail?.text ?? "")?.[0] ?? "");
    expect(url.origin).toBe(s.base);
    return url.pathname;
  };
  const here = await s.page({ path: a.path });
  await here.page.getByLabel("Your answer").fill("By the rope my father left on the quay.");
  await here.page.locator("#composer-hint").getByRole("button", { name: "Register" }).click();
  await here.page.getByText("Your answer is kept.").waitFor();
  await here.page.getByLabel("Username").fill("rehema");
  await here.page.getByLabel("Email").fill("rehema@example.net");
  await here.page.getByLabel("Password").fill("three words long");
  await here.page.locator("main").getByRole("button", { name: "Register" }).click();
  const waiting = here.page.locator("#waiting .waits");
  await waiting.getByText("We wrote to r…@example.net").waitFor();
  expect(await waiting.locator(".prose").innerText()).toBe("By the rope my father left on the quay.");
  expect(await accessibilityProblems(here.page)).toEqual([]);
  await expect.poll(() => s.deps.live.size).toBe(1);

  // On a phone, in a program for mails that is no browser of theirs.
  const phone = await s.page({ path: await linkSent("rehema@example.net"), phone: true, javascript: false });
  await phone.page.getByRole("button", { name: "Confirm this address" }).click();
  await phone.page.getByRole("heading", { name: "Your address is confirmed" }).waitFor();
  await phone.page.getByRole("link", { name: "Log in" }).first().waitFor();
  // The page that waited hears of it.
  await here.page.getByText("Your address is confirmed: it is published.").waitFor();
  await here.page.locator("#waiting").getByRole("link", { name: "See it" }).click();
  await here.page.locator("article", { hasText: "By the rope" }).first().waitFor();

  await phone.page.goto("/login");
  await phone.page.getByRole("link", { name: "Forgot your password?" }).click();
  await phone.page.getByLabel("Email or username").fill("Rehema@Example.net");
  await phone.page.getByRole("button", { name: "Send the link" }).click();
  await phone.page.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
  await phone.page.goto(await linkSent("rehema@example.net"));
  await phone.page.getByLabel("New password").fill("four words are longer");
  await phone.page.getByRole("button", { name: "Save the new password" }).click();
  await phone.page.getByText("Log in with the new one.").waitFor();
  await phone.page.getByLabel("Username or email").fill("rehema");
  await phone.page.getByLabel("Password", { exact: true }).fill("four words are longer");
  await phone.page.locator("main").getByRole("button", { name: "Log in", exact: true }).click();
  await phone.page.getByRole("link", { name: "rehema" }).waitFor();
  await here.page.goto("/inbox");
  await here.page.getByRole("heading", { name: "Log in" }).waitFor();
  expect(box.received.map((mail) => mail.headers.get("subject"))).toHaveLength(2);
  expect([...here.problems, ...phone.problems]).toEqual([]);
});
