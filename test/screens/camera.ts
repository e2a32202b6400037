/** Opens pages, brings them into their states, and takes their pictures. */
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Site } from "./site.ts";
import type { Shot, Wanted } from "./types.ts";

/** A picture is cut off there: beyond it browsers draw nothing, and nobody looks. */
const MOST_HEIGHT = 12_000;
/** Left above an element that a picture begins with. */
const ABOVE = 60;

/** For a picture, in milliseconds: a long page on a busy machine takes its time. */
const PATIENCE = 60_000;

/** What came of a shot: how many files, and what was seen to be wrong. */
export interface Taken {
  files: number;
  problems: string[];
}

/** Takes one page in one language at every width, light and dark. The state is made once. */
export async function take(
  browser: Browser,
  site: Site,
  shot: Shot,
  { widths, schemes, lang, folder }: Pick<Wanted, "widths" | "schemes"> & { lang: string; folder: string },
): Promise<Taken> {
  const problems: string[] = [];
  let files = 0;
  const context = await open(browser, site, shot, lang);
  try {
    const page = await context.newPage();
    // The first width is the one in which things are opened and pressed.
    await page.setViewportSize(windowOf(widths[0]));
    const path = typeof shot.path === "string" ? shot.path : await shot.path(site);
    const answer = await page.goto(path);
    if (answer?.status() !== (shot.status ?? 200)) problems.push(`${path} answers ${answer?.status()}`);
    await shot.act?.(page, site);
    for (const width of widths) {
      await page.setViewportSize(windowOf(width));
      for (const colorScheme of schemes) {
        await page.emulateMedia({
          colorScheme,
          media: shot.as === "print" ? "print" : "screen",
          forcedColors: shot.as === "forced" ? "active" : "none",
        });
        const name = `${shot.name}-${width}-${colorScheme}${lang === "en" ? "" : `-${lang}`}.png`;
        await picture(page, join(folder, name), shot);
        files += 1;
      }
      // Paper has another width than the screen.
      const wider =
        shot.plain || shot.as === "print"
          ? 0
          : await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) problems.push(`at ${width} it scrolls sideways by ${wider} px`);
    }
  } catch (error) {
    problems.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  } finally {
    await context.close();
  }
  return { files, problems };
}

const windowOf = (width = 1280) => ({ width, height: width < 600 ? 740 : 900 });

async function open(browser: Browser, site: Site, shot: Shot, lang: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: site.base,
    locale: lang === "en" ? "en-GB" : lang,
    timezoneId: "UTC",
    javaScriptEnabled: !shot.plain,
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  if (shot.who) await context.addCookies(await site.cookiesOf(shot.who));
  if (lang !== "en") await context.addCookies([{ name: "language", value: lang, url: site.base }]);
  // What is looked at here stays unread for the next picture.
  await context.route(/\/seen$/, (route) => route.abort());
  context.setDefaultTimeout(10_000);
  return context;
}

async function picture(page: Page, path: string, { from, plain, screen }: Shot): Promise<void> {
  if (screen) {
    if (from !== undefined) await page.locator(from).first().evaluate(toTheMiddle);
    await page.screenshot({ path, animations: "disabled", timeout: PATIENCE });
    return;
  }
  const { top, width, height } = plain ? await whole(page) : await page.evaluate(measure, from ?? null);
  const y = Math.max(0, Math.floor(top - ABOVE));
  const clip = { x: 0, y, width, height: Math.min(MOST_HEIGHT, height - y) };
  await page.screenshot({ path, fullPage: true, clip, animations: "disabled", timeout: PATIENCE });
}

const toTheMiddle = (element: Element) => element.scrollIntoView({ block: "center", behavior: "instant" });

/** Runs in the page, once its fonts are there and it is drawn. */
async function measure(from: string | null): Promise<{ top: number; width: number; height: number }> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const element = from === null ? null : document.querySelector(from);
  if (from !== null && !element) throw new Error(`There is no ${from}`);
  return {
    top: element ? element.getBoundingClientRect().top + scrollY : 0,
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  };
}

/** Where the page runs no script. */
async function whole(page: Page): Promise<{ top: number; width: number; height: number }> {
  const { width = 0 } = page.viewportSize() ?? {};
  const box = await page.locator("html").boundingBox();
  return { top: 0, width, height: Math.ceil(box?.height ?? 0) };
}
