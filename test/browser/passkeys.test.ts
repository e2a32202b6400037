/** Passkeys, with an authenticator that Chromium plays (CDP, WebAuthn): nothing of what is checked is made up. */
import type { CDPSession, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { accessibilityProblems, site } from "../support/browser.ts";
import { PASSWORD } from "../support/world.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Gives a page an authenticator that asks for a finger, and gets it. */
async function authenticator(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return cdp;
}

const logOut = (page: Page) => page.getByRole("button", { name: "Log out" }).click();

test("a passkey is added, logs in by itself, is the second step, and once removed opens nothing", async () => {
  const s = await site();
  const { page, problems } = await s.page({ as: "amina", path: "/settings/security" });
  await authenticator(page);
  expect(await accessibilityProblems(page)).toEqual([]);

  // Added, with the password; recovery codes come with the first one.
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByLabel("Name").fill("My phone");
  await page.getByLabel("Your password").fill("not-the-password");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("This is not your password.").waitFor();
  expect(await s.db.read.selectFrom("passkeys").selectAll().execute()).toEqual([]);
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  expect(await page.locator(".codes code").count()).toBe(10);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as a file" }).click();
  expect((await download).suggestedFilename()).toBe("recovery-codes-localhost.txt");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("link", { name: "I have kept them" }).click();
  await page.getByText("My phone").waitFor();

  // By itself, and on to where one was going.
  await logOut(page);
  await page.goto("/login?next=/inbox");
  const posted = page.waitForRequest((request) => request.url().endsWith("/login/passkey"));
  await page.getByRole("button", { name: "Log in with a passkey" }).click();
  await page.waitForURL("**/inbox");
  const body = (await posted).postData() ?? "";

  // Its answer, sent again: the challenge was good for one.
  const headers = { origin: s.base, "content-type": "application/x-www-form-urlencoded" };
  const replayed = await s.visitor().send("/login/passkey", { method: "POST", headers, body });
  expect(replayed.status).toBe(422);
  const other = s.visitor();
  await other.post("/login/passkey/options");
  const again = await other.send("/login/passkey", { method: "POST", headers, body });
  expect(again.status).toBe(422);
  expect(other.cookies.has("session")).toBe(false);

  // As the second step, after the password.
  await logOut(page);
  await page.goto("/login?next=/settings");
  await page.getByLabel("Username or email").fill("amina");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  await page.waitForURL("**/login/second*");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL("**/settings");
  const counted = await s.db.read.selectFrom("passkeys").select(["counter", "used_at"]).execute();
  expect(counted[0]?.counter).toBeGreaterThan(1);
  expect(counted[0]?.used_at).not.toBeNull();

  // The same device has one already.
  await page.goto("/settings/security/passkeys");
  await page.getByLabel("Name").fill("Again");
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("This device has a passkey for your account already.").waitFor();

  // Removed: the device still offers it, and it opens nothing.
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Remove My phone" }).click();
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByText("The passkey is removed.").waitFor();
  await logOut(page);
  await page.goto("/login");
  expect(problems.filter((one) => !one.includes("422"))).toEqual([]);
  await page.getByRole("button", { name: "Log in with a passkey" }).click();
  await page.getByRole("heading", { name: "This passkey does not open an account here" }).waitFor();
  expect(
    (await s.visitor().get("/login")).document.querySelector("form[data-passkeys][hidden]"),
  ).not.toBeNull();
});

test("a passkey's answer counts from the site's own origin alone", async () => {
  const s = await site();
  const { page } = await s.page({ as: "amina", path: "/settings/security/passkeys" });
  await authenticator(page);
  // The page's own request is held back; what it would have sent goes out with another origin in what is signed.
  await page.route("**/settings/security/passkeys", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  const posted = page.waitForRequest(
    (request) => request.method() === "POST" && request.url().endsWith("/security/passkeys"),
  );
  await page.getByLabel("Name").fill("Phone");
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  const fields = new URLSearchParams((await posted).postData() ?? "");
  const response = fields.get("response") ?? "";
  const cookies = Object.fromEntries(
    (await page.context().cookies()).map(({ name, value }) => [name, value]),
  );
  const send = async (text: string) => {
    const client = s.visitor();
    for (const [name, value] of Object.entries(cookies)) client.cookies.set(name, value);
    return client.post("/settings/security/passkeys", { response: text });
  };
  const data = /"clientDataJSON":"([^"]+)"/.exec(response)?.[1] ?? "";
  const forged = Buffer.from(
    Buffer.from(data, "base64url").toString().replace("http://localhost", "http://evil.localhost"),
  ).toString("base64url");
  expect(forged).not.toBe(data);
  const flows = await s.db.read.selectFrom("flows").selectAll().where("purpose", "=", "passkey").execute();
  expect((await send(response.replace(data, forged))).status).toBe(422);
  expect(await s.db.read.selectFrom("passkeys").selectAll().execute()).toEqual([]);
  // It used the challenge up; with that put back, what the browser made is taken: the origin was what was wrong.
  expect((await send(response)).status).toBe(422);
  await s.db.write((trx) => trx.insertInto("flows").values(flows).execute());
  expect((await send(response)).text("h2")).toBe("Your recovery codes");
});
