/** A newcomer's reply that waits for a moderator, in real browsers. */
import { expect, test, vi } from "vitest";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

vi.setConfig({ testTimeout: 60_000 });

test("it is seen waiting by its writer alone; a moderator publishes it, and it comes in for another reader", async () => {
  const s = await site({ LIMITS: "on" });
  const a = await article(s);
  const top = await reply(s, { article: a, by: "juma" });
  await s.db.write((trx) =>
    trx.updateTable("discussions").set({ newcomers_held_at: 1 }).where("article_id", "=", a.id).execute(),
  );
  const amina = await s.page({ path: a.path, as: "amina" });
  const baraka = await s.page({ path: a.path, as: "baraka" });
  await expect.poll(() => s.deps.live.size).toBe(2);

  await amina.page.locator(`#answer-${top}`).click();
  await amina.page.getByLabel("Your reply").fill("The rope my father left on the quay.");
  await amina.page.keyboard.press("Control+Enter");
  const waiting = amina.page.locator(`#thread-${top} > .waits`);
  await waiting.getByText("Waiting for a moderator").waitFor();
  expect(await waiting.locator(".prose").innerText()).toBe("The rope my father left on the quay.");
  expect(await amina.page.locator("#status").innerText()).toContain("waiting for a moderator");
  expect(await accessibilityProblems(amina.page)).toEqual([]);
  await amina.page.reload();
  await waiting.waitFor();
  // Taken back, and wanted again, where it stands.
  await waiting.getByRole("button", { name: "Take back your text" }).click();
  await amina.page.getByRole("button", { name: "Undo: let your text wait again" }).click();
  await waiting.getByText("Waiting for a moderator").waitFor();

  expect(await baraka.page.locator("#show-arrivals").count()).toBe(0);
  const neema = await s.page({ path: "/moderation", as: "neema" });
  await neema.page.getByText("The rope my father left on the quay.").first().waitFor();
  await neema.page
    .getByRole("button", { name: /^Publish/ })
    .first()
    .click();

  await baraka.page.locator("#show-arrivals").click();
  await baraka.page.locator(`#replies-${top} .prose`).waitFor();
  expect(await baraka.page.locator(`#replies-${top} .prose`).innerText()).toBe(
    "The rope my father left on the quay.",
  );
  await amina.page.getByText("A moderator has read it: it is published.").waitFor();
  expect(await waiting.count()).toBe(0);
  for (const { problems } of [amina, baraka]) expect(problems).toEqual([]);
});
