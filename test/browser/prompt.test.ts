/** A prompt's life in a browser: the author closes it, writes the note beside the discussion, and readers see it. */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { setTimes as closeOrOpen } from "../../src/prompt/actions.ts";
import { setTimes } from "../prompt/helpers.ts";
import { accessibilityProblems, site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";

test("the author closes now, cites answers in the note beside them; a reader finds it above the answers", async () => {
  const s = await site();
  const a = await article(s);
  const bread = await reply(s, { article: a, by: "amina", body: "The bread oven, still warm." });
  const boat = await reply(s, { article: a, by: "baraka", body: "Nothing. I would carry the boat." });
  await reply(s, { article: a, by: "amina", parent: boat, body: "On your back?" });
  const { page, problems } = await s.page({ as: "juma", path: a.path });

  const reader = await s.page({ as: "amina", path: a.path });
  await page.getByText("When it opens and closes").click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Close now" }).click();
  await page.getByText("The times are set.").waitFor();
  await page.getByRole("link", { name: "Write the closing note" }).click();

  const note = page.getByLabel("Your closing note");
  await note.fill("Two of you answered what I did not ask. ");
  await page.getByRole("button", { name: "Cite Amina’s reply" }).first().click();
  await note.press("End");
  await note.pressSequentially(" thought of supper, ");
  await page.getByRole("button", { name: "Cite Baraka’s reply" }).click();
  expect(await note.inputValue()).toBe(
    `Two of you answered what I did not ask. [Amina](/replies/${bread}#reply-${bread}) thought of supper, [Baraka](/replies/${boat}#reply-${boat})`,
  );
  expect(await page.getByRole("button", { name: "Cite Baraka’s reply" }).textContent()).toContain("Cited");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.locator(".previewed .prose a").first().waitFor();
  await page.getByRole("button", { name: "Publish the closing note" }).click();
  await page.getByText("The closing note is published.").waitFor();
  // A page that is left on the way asks for what changed, and is gone before it hears.
  expect(problems.filter((problem) => !problem.includes("/changes?"))).toEqual([]);

  // Who had the page open has it all in place.
  await reader.page.locator("#prompt").getByText("Closed").waitFor();
  await reader.page.getByRole("heading", { name: "Closing note" }).waitFor();
  const above = await reader.page.locator("#closing-note").boundingBox();
  const answers = await reader.page.locator("#answers").boundingBox();
  expect(above?.y ?? 0).toBeLessThan(answers?.y ?? 0);
  await reader.page.reload();
  await reader.page.locator(`#reply-${bread}`).getByText("Cited in the closing note").waitFor();
  expect(await accessibilityProblems(reader.page)).toEqual([]);
  await reader.page.goto("/inbox");
  await reader.page.getByText("closing note").first().waitFor();
  expect(reader.problems).toEqual([]);
});

test("closed while somebody writes: the ways to add go, the text stays; open again, the page says so", async () => {
  const s = await site();
  const a = await article(s);
  const id = await reply(s, { article: a, by: "baraka", body: "Nothing. I would carry the boat." });
  const own = await reply(s, { article: a, by: "amina", body: "The bread oven." });
  const before = s.deps.live.size;
  const { page, problems } = await s.page({ as: "amina", path: a.path });
  await expect.poll(() => s.deps.live.size).toBe(before + 1);
  await page.locator(`#answer-${id}`).click();
  await page.locator("#composer-body").fill("On your back, or on mine?");
  const close = (quick: "now" | "again") =>
    closeOrOpen(s.ctx("juma"), { slug: a.slug, opens: "", closes: "", zone: "", quick });
  await close("now");
  await page.getByText("This discussion is closed now").waitFor();
  const ways = ["[data-reply-to]", ".vote button", "#composer [type=submit]", `#edit-${own}`];
  const seen = () => Promise.all(ways.map((way) => page.locator(way).filter({ visible: true }).count()));
  expect(await seen()).toEqual([0, 0, 0, 0]);
  expect(await page.locator("#composer-body").inputValue()).toBe("On your back, or on mine?");
  expect(await page.locator(`#vote-${id} output`).isVisible()).toBe(true);
  expect(
    await page.locator("#discussion-state").evaluate((one) => one.getBoundingClientRect().bottom),
  ).toBeLessThan(await page.evaluate("innerHeight"));
  expect(await accessibilityProblems(page)).toEqual([]);
  await close("again");
  await page.getByText("This discussion is open again").waitFor();
  expect((await seen()).includes(0)).toBe(false);
  await page.getByRole("link", { name: "Load the page anew" }).click();
  await page.locator("#discussion-state:empty").waitFor({ state: "attached" });
  expect((await seen()).slice(0, 2)).not.toContain(0);
  expect(problems.filter((problem) => !problem.includes("/changes?"))).toEqual([]);
});

test("an answer is picked in place, and the focus stays with it", async () => {
  const s = await site();
  const a = await article(s);
  const id = await reply(s, { article: a, by: "amina", body: "The bread oven, still warm." });
  const { page, problems } = await s.page({ as: "juma", path: a.path });
  await page.getByRole("link", { name: "Pick Amina’s answer" }).click();
  const criterion = page.getByLabel("What is it picked for?");
  await criterion.waitFor();
  await expect.poll(() => page.evaluate("document.activeElement.id")).toBe(`criterion-${id}`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await criterion.fill("the warmest cargo");
  await page.getByRole("button", { name: "Pick Amina’s answer" }).click();
  await page.locator(`#reply-${id}`).getByText("Author’s pick").waitFor();
  await expect.poll(() => page.evaluate("document.activeElement.id")).toBe(`pick-${id}`);
  await page.reload();
  await page.locator("#picks").getByText("the warmest cargo").waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("times are shown and sent in the browser's own zone; without JavaScript in UTC, as labelled", async () => {
  const s = await site();
  const a = await article(s);
  const at = Math.floor((s.deps.clock() + 5 * DAY) / MINUTE) * MINUTE;
  await setTimes(s, a, { closes_at: at });
  const local = (ms: number) => new Date(ms).toISOString().slice(0, 16);
  for (const [zone, ahead, javascript] of [
    ["Africa/Nairobi", 3 * HOUR, true],
    ["UTC", 0, false],
  ] as const) {
    const { page } = await s.page({ as: "juma", path: a.path, javascript, timezone: zone });
    const hour = local(at + ahead).slice(11);
    await page.locator("#prompt .phase", { hasText: javascript ? `${hour} GMT+3` : `${hour} UTC` }).waitFor();
    await page.goto(`${a.path}/schedule`);
    await page.locator(".times .hint b", { hasText: zone }).first().waitFor();
    const closes = page.getByLabel("Closes");
    expect(await closes.inputValue()).toBe(local(at + ahead));
    await closes.fill(local(at + ahead + HOUR));
    await page.getByRole("button", { name: "Set these times" }).click();
    await page.getByText("The times are set.").waitFor();
    const row = await s.db.read.selectFrom("discussions").select("closes_at").executeTakeFirstOrThrow();
    expect(row.closes_at).toBe(at + HOUR);
    await setTimes(s, a, { closes_at: at });
  }
});

test("all of it without JavaScript", async () => {
  const s = await site();
  const a = await article(s);
  const id = await reply(s, { article: a, by: "amina", body: "The bread oven, still warm." });
  const { page } = await s.page({ as: "juma", path: a.path, javascript: false });
  await page.getByRole("link", { name: "Pick Amina’s answer" }).click();
  await page.getByLabel("What is it picked for?").fill("the warmest cargo");
  await page.getByRole("button", { name: "Pick Amina’s answer" }).click();
  await page.locator("#picks").getByText("the warmest cargo").waitFor();
  await page.getByText("When it opens and closes").click();
  await page.getByRole("button", { name: "Close now" }).click();
  await page.getByRole("link", { name: "Write the closing note" }).click();
  // The button could do nothing here: what it would insert stands there to be copied.
  expect(await page.locator("[data-cite]").isVisible()).toBe(false);
  const link = await page.locator(".to-copy code").innerText();
  await page.getByLabel("Your closing note").fill(`It was ${link}.`);
  await page.getByRole("button", { name: "Publish the closing note" }).click();
  await page.locator(`#closing-note a[href="/replies/${id}#reply-${id}"]`).waitFor();
});

test("scheduled and closing soon: clean in both colour schemes, on the page and on the front page", async () => {
  const s = await site();
  const [later, soon] = [await article(s), await article(s)];
  const now = s.deps.clock();
  await setTimes(s, later, { opens_at: now + DAY });
  await setTimes(s, soon, { closes_at: now + 5 * HOUR });
  for (const dark of [false, true]) {
    for (const path of [later.path, soon.path, "/"]) {
      const { page } = await s.page({ as: "juma", path, dark });
      expect([path, dark, await accessibilityProblems(page)]).toEqual([path, dark, []]);
      await page.close();
    }
  }
});

test("the cards below the question are as wide as each other; on a phone the note has its answers in sight", async () => {
  const s = await site();
  const a = await article(s);
  for (let n = 0; n < 8; n += 1) await reply(s, { article: a, by: "amina" });
  const note = { closes_at: s.deps.clock(), noted_at: 5, note: "Bread.", note_html: "<p>Bread.</p>" };
  await s.db.write((trx) => trx.updateTable("discussions").set(note).execute());
  const { page } = await s.page({ as: "juma", path: a.path });
  await page.getByText("When it opens and closes").click();
  const [times, above] = await Promise.all(
    ["#schedule .times", "#closing-note"].map((card) => page.locator(card).boundingBox()),
  );
  expect([times?.x, times?.width]).toEqual([above?.x, above?.width]);

  const phone = await s.page({ as: "juma", path: `${a.path}/note`, phone: true });
  expect((await phone.page.locator("#note-answers").boundingBox())?.y).toBeLessThan(844);
  expect(await accessibilityProblems(phone.page)).toEqual([]);
  await phone.page.getByRole("link", { name: "The answers" }).click();
  await expect
    .poll(async () => Math.abs((await phone.page.locator("#discussion").boundingBox())?.y ?? 999))
    .toBeLessThan(120);
});
