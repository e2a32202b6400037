/**
 * axe on every page and in every state of one, in the light and (its colours) in the dark, on a desktop or a phone.
 * A new page or state is a line of `STATES`.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { accessibilityProblems, site, type Site } from "../support/browser.ts";
import { article, reply } from "../support/seed.ts";
import type { Name } from "../support/world.ts";

interface Stage extends Site {
  open: string;
  locked: string;
  empty: string;
  closing: string;
  closed: string;
  scheduled: string;
  /** Amina's answer, with a thread below it. */
  answer: number;
  /** What was decided about a reply of Baraka's; Baraka's report; a mail. */
  decision: number;
  report: number;
  mail: number;
}

interface State {
  what: string;
  /** Nobody signed in when left out. */
  as?: Name;
  path: string | ((s: Stage) => string);
  /** What brings the page into the state, once it is open. */
  act?: (page: Page, s: Stage) => Promise<unknown>;
  phone?: boolean;
}

async function stage(): Promise<Stage> {
  const s = await site({ STYLEGUIDE: "on" });
  const now = s.deps.clock();
  const a = await article(s, {
    body: "## A heading\n\nSome *words*, a [link](https://example.org), and\n\n- a list\n\n> a quote",
  });
  const answer = await reply(s, { article: a, by: "amina", ups: 4 });
  const below = await reply(s, { article: a, by: "juma", parent: answer });
  await reply(s, { article: a, by: "neema", parent: below, body: "شكرا لكم جميعا" });
  const hidden = await reply(s, { article: a, by: "baraka", parent: answer });
  const pinned = await reply(s, { article: a, by: "zuri" });
  await s.db.write(async (trx) => {
    await trx
      .updateTable("replies")
      .set({ hidden_at: now, hidden_reason: "abuse", hidden_note: "Not like this." })
      .where("id", "=", hidden)
      .execute();
    await trx.updateTable("replies").set({ pinned_at: now }).where("id", "=", pinned).execute();
  });
  const locked = await article(s, { lockedAt: now });
  await reply(s, { article: locked });
  const empty = await article(s);
  const baraka = await s.as("baraka");
  await baraka.post(`/replies/${answer}/report`, { reason: "spam", note: "Looks like an advertisement." });
  await baraka.post("/contact", {
    name: "B",
    email: "b@example.org",
    message: "Where is the ferry?",
    body: "Where is the ferry?",
  });
  const timed = async (times: { opens_at?: number; closes_at?: number }) => {
    const { id, path } = await article(s);
    await reply(s, { article: { id }, by: "amina" });
    await s.db.write((trx) =>
      trx.updateTable("discussions").set(times).where("article_id", "=", id).execute(),
    );
    return path;
  };
  const amina = await s.as("amina");
  s.pass(2 * MINUTE);
  await amina.post(`${a.path}/seen`, { until: pinned });
  // New to Amina, and in her inbox.
  await baraka.post(`${a.path}/replies`, { body: "Not without @amina.", parent_id: answer, key: "axe-new" });
  return {
    ...s,
    ...(await paperwork(s, await reply(s, { article: await article(s), by: "baraka" }))),
    open: a.path,
    locked: locked.path,
    empty: empty.path,
    closing: await timed({ closes_at: now + 10 * MINUTE }),
    closed: await timed({ closes_at: now - MINUTE }),
    scheduled: await timed({ opens_at: now + DAY }),
    answer,
  };
}

/** What a decision leaves behind. */
async function paperwork(s: Site, about: number): Promise<Pick<Stage, "decision" | "report" | "mail">> {
  const neema = await s.as("neema");
  await neema.post(`/replies/${about}/hidden`, { on: "1", reason: "abuse", note: "Not like this, please." });
  await neema.post("/moderation/people/amina/warned", { reason: "abuse", note: "Kindly." });
  const newest = async (table: "decisions" | "reports" | "mails") => {
    const all = s.db.read.selectFrom(table).select((e) => e.fn.max("id").as("id"));
    return (await all.executeTakeFirstOrThrow()).id;
  };
  const { id } = await s.db.read
    .selectFrom("decisions")
    .select("id")
    .where("reply_id", "=", about)
    .executeTakeFirstOrThrow();
  return { decision: id, report: await newest("reports"), mail: await newest("mails") };
}

/** Of the style guide, the sections with most in them, and states that stand alone there. */
const GUIDE =
  "buttons fields notices tags cards replies threads lists queue " +
  "composer/slow-mode-to-wait composer/a-reply-without-a-place prompt/picks-and-a-closing-note";

const open = (s: Stage) => s.open;
const pages = (as: Name | undefined, ...paths: State["path"][]): State[] =>
  paths.map((path) => ({ what: "as it opens", path, ...(as ? { as } : {}) }));

const STATES: State[] = [
  // First, since a reply is new until it has been on the screen for a while.
  {
    what: "new replies are marked",
    as: "amina",
    path: open,
    act: (page) => page.locator(".tag.new").first().waitFor(),
  },
  ...pages(undefined, "/", "/?show=closed", "/login", "/register", "/about", "/rules", "/privacy"),
  ...pages(undefined, "/contact", "/people", "/people/amina", "/moderation/log", "/nothing"),
  ...pages("amina", "/", "/contact", "/people/juma", open),
  ...pages(undefined, "/forgot", "/reset/nothing", "/verify/nothing", "/unsubscribe/nothing", "/offline"),
  ...pages("amina", "/settings", "/settings/account", "/settings/sessions", "/settings/notifications"),
  ...pages("amina", "/settings/security", "/settings/security/app", "/settings/blocked", "/settings/data"),
  ...pages("juma", "/write", "/write/new", open),
  ...pages("neema", "/moderation"),
  ...[undefined, "neema" as const, "baraka" as const].flatMap((as) =>
    pages(
      as,
      open,
      (s) => s.locked,
      (s) => s.empty,
      (s) => `/replies/${s.answer}`,
      (s) => `/replies/${s.answer}/report`,
    ),
  ),
  ...pages(
    "juma",
    (s) => `${s.open}/schedule`,
    (s) => `${s.closed}/note`,
    (s) => `/replies/${s.answer}/picked`,
  ),
  ...pages(
    "amina",
    "/inbox",
    (s) => s.closing,
    (s) => s.closed,
    (s) => s.scheduled,
    (s) => `/replies/${s.answer}/edit`,
    (s) => `/replies/${s.answer}/history`,
    (s) => `/replies/${s.answer}/follow`,
  ),
  ...pages("zuri", "/inbox", "/admin", "/admin/settings", "/admin/limits", "/admin/people", "/admin/history"),
  ...pages("zuri", "/admin/rules", "/admin/rules/new", "/admin/rules/abuse", "/admin/words", "/admin/outbox"),
  ...pages("zuri", (s) => `/admin/outbox/${s.mail}`),
  // States that no page here comes into.
  ...pages(undefined, ...GUIDE.split(" ").map((path) => `/styleguide/${path}`)),
  ...pages(undefined, "/people/amina/report", (s) => `${s.open}/report`),
  ...pages(
    "neema",
    "/moderation?show=decided",
    "/moderation/people/amina",
    (s) => `/replies/${s.answer}/hidden`,
    (s) => `/replies/${s.answer}/removed`,
    (s) => `/replies/${s.answer}/moved`,
    (s) => `/replies/${s.answer}/merged`,
    (s) => `/decisions/${s.decision}`,
  ),
  ...pages(
    "baraka",
    (s) => `/decisions/${s.decision}`,
    (s) => `/reports/${s.report}`,
  ),
  {
    what: "a preview, and the help with formatting",
    as: "zuri",
    path: (s) => s.empty,
    act: async (page) => {
      await page.getByLabel("Your answer").fill("**A boat**, and [oars](https://example.org).");
      await page.getByRole("button", { name: "Preview" }).click();
      await page.locator(".previewed .prose").waitFor();
      await page.getByText("Formatting", { exact: true }).click();
    },
  },
  {
    what: "a reply is being edited",
    as: "amina",
    path: open,
    act: async (page, s) => {
      await page.getByRole("link", { name: "Edit Amina's reply" }).first().click();
      await page
        .locator(`textarea[id*="edit"], #edit-${s.answer} textarea, textarea:focus`)
        .first()
        .waitFor();
    },
  },
  {
    what: "a branch's follow menu",
    as: "amina",
    path: open,
    act: async (page, s) => {
      await page.locator(`#follow-${s.answer}`).click();
      await page.locator(`#follow-box-${s.answer}`).waitFor();
    },
  },
  {
    what: "replies have arrived",
    as: "zuri",
    path: (s) => s.closing,
    act: async (page, s) => {
      const baraka = await s.as("baraka");
      await baraka.post(`${s.closing}/replies`, {
        body: `Just in time. ${Math.random()}`,
        key: `axe-${Math.random()}`,
      });
      await page.locator("#show-arrivals").waitFor();
    },
  },
  {
    what: "a composer aimed at a reply",
    as: "baraka",
    path: open,
    phone: true,
    act: (page, s) => page.locator(`#answer-${s.answer}`).click(),
  },
  {
    what: "a refused text",
    as: "baraka",
    path: open,
    phone: true,
    act: async (page, s) => {
      await page.locator(`#answer-${s.answer}`).click();
      await page.getByLabel("Your reply").fill("\u200b");
      await page.getByRole("button", { name: "Reply", exact: true }).click();
      await page.locator("#composer-error").waitFor();
    },
  },
  {
    what: "a collapsed branch",
    path: open,
    act: (page) => page.getByRole("button", { name: /^Collapse Amina's reply/ }).click(),
  },
  {
    what: "a reply reached by keys",
    as: "baraka",
    path: open,
    phone: true,
    act: (page) => page.keyboard.press("j"),
  },
  { what: "the list of keys", path: open, act: (page) => page.keyboard.press("?") },
  {
    what: "the list of keys, on a phone",
    path: open,
    phone: true,
    act: (page) => page.getByRole("button", { name: "Keys" }).click(),
  },
];

/** Controls change their colours in a moment; looked at before its end, they have neither the old nor the new ones. */
const settleColours = async () => {
  // They begin with the next frame that is drawn.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
};

test("no violation in any state, in the light or in the dark", { timeout: 600_000 }, async () => {
  const s = await stage();
  const found: string[] = [];
  const open = new Map<string, Page>();
  for (const { what, as, path, act, phone = false } of STATES) {
    const profile = `${as ?? "visitor"}${phone ? " on a phone" : ""}`;
    const page = open.get(profile) ?? (await s.page({ ...(as ? { as } : {}), phone })).page;
    open.set(profile, page);
    const where = typeof path === "string" ? path : path(s);
    const say = (problem: string) => found.push(`${profile}, ${where}, ${what}: ${problem}`);
    try {
      await page.goto(where);
      await act?.(page, s);
      for (const problem of await accessibilityProblems(page)) say(problem);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) say(`scrolls sideways by ${wider} px`);
      // The same page with the light out: its colours are other ones, and nothing else is.
      await page.emulateMedia({ colorScheme: "dark" });
      await page.evaluate(settleColours);
      for (const problem of await accessibilityProblems(page, "colours")) say(`in the dark: ${problem}`);
      await page.emulateMedia({ colorScheme: "light" });
    } catch (error) {
      say(String(error));
    }
  }
  expect(found).toEqual([]);
});
