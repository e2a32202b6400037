/** The service worker: what it shows without a network, and what it does when something is pushed. */
import { expect, test } from "vitest";
import { article } from "../support/seed.ts";
import { site } from "../support/browser.ts";

/** Waits until the page's service worker runs; its registration's id, as DevTools calls it. */
async function registration(page: Awaited<ReturnType<Awaited<ReturnType<typeof site>>["page"]>>["page"]) {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return { session, id: await found };
}

test("without a network a calm page stands there, in the words of the site and nobody's own; a pushed message shows", async () => {
  const s = await site();
  const a = await article(s, { title: "The ferry at nine" });
  const { page, problems } = await s.page({ as: "amina", worker: true });
  await page.context().grantPermissions(["notifications"], { origin: s.base });
  const { session, id } = await registration(page);
  await page.reload();
  expect(problems).toEqual([]);

  await page.context().setOffline(true);
  await page.goto(a.path);
  await page.getByRole("heading", { name: "Not connected just now" }).waitFor();
  expect(new URL(page.url()).pathname).toBe(a.path);
  expect(await page.content()).not.toContain("Amina");
  // Its styles came along.
  const font = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(font).toContain("Newsreader");

  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "The ferry at nine" }).waitFor();

  const message = {
    title: "Baraka replied to you",
    body: "At eight.",
    path: a.path,
    tag: "line-1",
    lang: "",
    dir: "auto",
  };
  await session.send("ServiceWorker.deliverPushMessage", {
    origin: s.base,
    registrationId: id,
    data: JSON.stringify(message),
  });
  const shown = await page.waitForFunction(async () => {
    const { getNotifications } = await navigator.serviceWorker.ready.then((ready) => ({
      getNotifications: () => ready.getNotifications(),
    }));
    const [first] = await getNotifications();
    return first ? `${first.title}: ${first.body} (${first.tag})` : "";
  });
  expect(await shown.jsonValue()).toBe("Baraka replied to you: At eight. (line-1)");
});

test("who is signed out gets no service worker with the first visit", async () => {
  const s = await site();
  const { page } = await s.page({ worker: true });
  const count = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(count).toBe(0);
});
