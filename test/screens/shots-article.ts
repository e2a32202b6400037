/** An article with its prompt and its discussion, as everybody sees it, in every phase of its life. */
import type { Page } from "playwright-core";
import type { Shot } from "./types.ts";

/** Open, closing in a day, with answers of every kind; and one in each other phase. */
export const OPEN = "/articles/the-evening-the-whole-street-cooked";
const CLOSED = "/articles/what-the-market-knew";
const JUST_CLOSED = "/articles/eleven-seconds-for-the-man-who-ran";
const LOCKED = "/articles/the-quarter-that-never-sleeps-at-the-same-time";
const SCHEDULED = "/articles/the-list-on-the-wall";
export const EMPTY = "/articles/the-mango-tree-on-the-line";
const FRENCH = "/articles/la-boulangere-qui-ferme-le-mardi";
const SWAHILI = "/articles/mto-unaopita-mitaa-mitatu";
const ARABIC = `/articles/${encodeURIComponent("كرسي-على-الرصيف")}`;

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

export const articleShots: readonly Shot[] = [
  { name: "article", path: OPEN },
  { name: "article-reader", who: "amina", path: OPEN, from: "#prompt" },
  { name: "article-author", who: "juma", path: OPEN, from: "#prompt" },
  { name: "article-moderator", who: "neema", path: OPEN, from: "#prompt" },
  { name: "article-plain", path: OPEN, plain: true },
  { name: "article-print", path: OPEN, as: "print" },
  { name: "article-forced", who: "amina", path: OPEN, as: "forced" },
  { name: "article-large", who: "amina", path: OPEN, as: "large" },
  { name: "article-locked", who: "amina", path: LOCKED, from: "#prompt" },
  { name: "article-locked-moderator", who: "neema", path: LOCKED, from: "#prompt" },
  { name: "article-closed", path: CLOSED },
  { name: "article-closed-author", who: "juma", path: JUST_CLOSED, from: "#prompt" },
  { name: "article-scheduled", who: "amina", path: SCHEDULED, from: "#prompt" },
  { name: "article-scheduled-author", who: "wanjiru", path: SCHEDULED, from: "#prompt" },
  { name: "article-empty", path: EMPTY, from: "#prompt" },
  { name: "article-empty-reader", who: "amina", path: EMPTY, from: "#prompt" },
  { name: "article-arabic", path: ARABIC },
  { name: "article-french", path: FRENCH },
  { name: "article-swahili", path: SWAHILI, from: "#prompt" },
  { name: "article-divided", path: `${OPEN}?sort=divided`, from: "#discussion" },
  { name: "article-schedule", who: "juma", path: OPEN, act: press("#schedule > summary"), from: "#prompt" },
  { name: "article-schedule-page", who: "juma", path: `${OPEN}/schedule` },
  { name: "article-note", who: "juma", path: `${JUST_CLOSED}/note` },
  { name: "article-report", who: "amina", path: `${OPEN}/report` },
  {
    name: "article-more",
    path: (site) => site.find(null, OPEN, "a[href*='/replies?after']"),
  },
  {
    name: "article-keys",
    who: "amina",
    path: OPEN,
    act: async (page) => {
      await page.keyboard.press("?");
      await page.locator("#keys[open]").waitFor();
    },
    screen: true,
  },
  {
    name: "article-folded",
    path: OPEN,
    act: press("#answers > li button.line"),
    from: "#discussion",
  },
  {
    name: "article-arrivals",
    who: "zuri",
    path: SWAHILI,
    act: async (page, site) => {
      // No two alike, or the second would be held as a repeat.
      const body = `Asante sana, mzee. Saa ${Date.now() % 1000} nitakuwa mtoni.`;
      const form = { body, key: `screens-${Math.random()}` };
      await site.post("baraka", `${SWAHILI}/replies`, { ...form, parent_id: await firstAnswer(site) });
      await page.locator("#show-arrivals").waitFor();
    },
    from: "#discussion",
  },
  { name: "article-waiting", who: "thandi", path: (site) => waitingOf(site, "thandi"), from: "#discussion" },
  {
    name: "reply",
    path: (site) => site.find(null, OPEN, "#answers .replies .replies .acts a[href^='/replies/']"),
  },
  {
    name: "reply-reader",
    who: "amina",
    path: (site) => site.find("amina", OPEN, "#answers .acts a[href$='#composer']"),
  },
  { name: "reply-history", who: "amina", path: (site) => site.find("amina", OPEN, "a[href$='/history']") },
  { name: "reply-report", who: "amina", path: (site) => site.find("amina", OPEN, "a[href$='/report'][id]") },
  { name: "reply-follow", who: "amina", path: (site) => site.find("amina", OPEN, "a[href$='/follow']") },
  { name: "reply-hide", who: "neema", path: (site) => site.find("neema", OPEN, "a[href$='/hidden']") },
  { name: "reply-remove", who: "neema", path: (site) => site.find("neema", OPEN, "a[href$='/removed']") },
  { name: "reply-move", who: "neema", path: (site) => site.find("neema", OPEN, "a[href$='/moved']") },
  { name: "reply-merge", who: "neema", path: (site) => site.find("neema", OPEN, "a[href$='/merged']") },
  { name: "reply-pick", who: "juma", path: (site) => site.find("juma", OPEN, "a[href$='/picked']") },
];

type Where = Parameters<Exclude<Shot["path"], string>>[0];

async function firstAnswer(site: Where): Promise<string> {
  const id = await site.find(null, SWAHILI, "#answers article.reply", "id");
  return id.replace("reply-", "");
}

/** The discussion in which a text of theirs waits for a moderator. */
async function waitingOf(site: Where, who: string): Promise<string> {
  for (const path of [OPEN, "/articles/the-pitch-with-four-padlocks", "/articles/the-biscuit-tin"]) {
    const found = await site.find(who, path, "a[href^='/held/']").catch(() => null);
    if (found !== null) return path;
  }
  throw new Error(`nothing of ${who} waits`);
}
