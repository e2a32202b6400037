/** Logging in from elsewhere in a real browser, across sites: cookies, the policy for forms, and the pages on the way. */
import { createServer } from "node:http";
import { SignJWT } from "jose";
import { expect, onTestFinished, test } from "vitest";
import { listening, startProvider } from "../connections/provider.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article } from "../support/seed.ts";

const SECRET = "lake-of-words-and-thirty-two-bytes";

/** A site of its own whose log-in sends everybody on as Rukia, as docs/accounts.md has it. */
async function hostSite() {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://host.test").searchParams;
    const to = asked.get("return") ?? "";
    const claims = {
      email: "rukia@lake.test",
      name: "Rukia Hamisi",
      ...(asked.has("state") ? { state: asked.get("state") } : {}),
    };
    void new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("41")
      .setAudience(new URL(to).origin)
      .setIssuedAt()
      .setExpirationTime("2m")
      .setJti(`jti-${Math.round(performance.now() * 1000)}`)
      .sign(new TextEncoder().encode(SECRET))
      .then((token) => response.writeHead(302, { location: `${to}?token=${token}` }).end());
  });
  onTestFinished(() => void server.close());
  return listening(server);
}

test("a provider and the host site let somebody in, who connects the two", async () => {
  const provider = await startProvider(null);
  onTestFinished(() => provider.close());
  const host = await hostSite();
  const sso = { SSO_URL: `${host}/sso`, SSO_NAME: "The Lake", SSO_SECRET: SECRET };
  const s = await site({ ...provider.env, ...sso });
  await provider.serve(s.base);
  provider.people.set("rukia-there", {
    name: "Rukia H.",
    email: "rukia@elsewhere.test",
    email_verified: true,
  });
  const a = await article(s);

  // By the host site, with an answer that was written before.
  const { page, problems } = await s.page({ path: a.path, javascript: false });
  await page.getByLabel("Your answer").fill("The boat first, then the goats.");
  await page
    .locator("#composer")
    .getByRole("button", { name: /Log in|Post/ })
    .first()
    .click();
  await page.getByText("Your answer is kept.").waitFor();
  await page.getByRole("link", { name: "Log in with The Lake" }).click();
  await page.locator("#replies, #waiting").getByText("The boat first, then the goats.").first().waitFor();
  expect(page.url()).not.toContain("token");
  expect(await page.locator(".me").innerText()).toBe("Rukia Hamisi");

  // The provider too, from one's settings.
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Connect Kigoma ID" }).click();
  await page.locator('[name="login"]').fill("rukia-there");
  await page.locator('[name="password"]').fill("whatever");
  await page.locator('[type="submit"]').click();
  await page.locator('[type="submit"]').click();
  await page.getByRole("heading", { name: "Connect your Kigoma ID account?" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/connect");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await page.getByRole("link", { name: "Disconnect Kigoma ID" }).waitFor();
  expect(problems.filter((problem) => problem.includes("localhost"))).toEqual([]);

  // A link that the host site made by itself asks; the page is fit for everybody.
  const other = await s.page({
    path: `${host}/sso?return=${encodeURIComponent(`${s.base}/sso`)}`,
    phone: true,
  });
  await other.page.getByRole("heading", { name: "Is this you?" }).waitFor();
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await other.page.getByRole("button", { name: "Continue as Rukia Hamisi" }).click();
  await other.page.getByRole("link", { name: "Rukia Hamisi" }).waitFor();
  expect(other.problems).toEqual([]);
});
