/** The real app in a real browser, with and without JavaScript. Use it inside a test: all of it is gone at its end. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import { createAdaptorServer } from "@hono/node-server";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { freePort } from "./postgres.ts";
import { world, type Name, type World } from "./world.ts";

/** A world that listens, and pages on it. */
export interface Site extends World {
  /** Its address, without a slash at the end. */
  readonly base: string;
  /** A page in a browser profile of its own. */
  page(options?: Visit): Promise<Visited>;
}

export interface Visit {
  /** Signed in as one of the cast; nobody when left out. */
  as?: Name;
  /** Where to begin; "/" when left out. */
  path?: string;
  /** False: as in a browser with JavaScript switched off. */
  javascript?: boolean;
  /** A phone's screen instead of a desktop's. */
  phone?: boolean;
  dark?: boolean;
  /** True: the service worker is installed too, which costs time and answers what a page asks in a test's place. */
  worker?: boolean;
  /** The browser's time zone; UTC when left out. */
  timezone?: string;
}

export interface Visited {
  page: Page;
  /** What the browser complained about so far: errors in the console, CSP violations, files that did not load. */
  problems: string[];
}

// Nothing but the page under test: no calls home, no sandbox where the tests run as root.
const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-dev-shm-usage",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
  "--font-render-hinting=none",
];

let browser: Browser | undefined;

/** The browser of this process, started at its first use; it ends with the process. Fails where there is none. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = inject("chromium");
  const all = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
  );
  browser ??= await chromium.launch({ executablePath: path, args: FLAGS, env: { ...all, ...env } });
  return browser;
}

/** Starts the app on a free port, on a fresh database with the cast in it. `env` are settings. */
export async function site(env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const w = await world({ BASE_URL: base, ...env });
  const server = createAdaptorServer({ fetch: (request) => w.app.fetch(request) });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  onTestFinished(async () => {
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { ...w, base, page: (visit = {}) => openPage(w, base, visit) };
}

async function openPage(w: World, base: string, visit: Visit): Promise<Visited> {
  const options: BrowserContextOptions = {
    baseURL: base,
    locale: "en-GB",
    timezoneId: visit.timezone ?? "UTC",
    javaScriptEnabled: visit.javascript ?? true,
    colorScheme: visit.dark ? "dark" : "light",
    viewport: visit.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    hasTouch: visit.phone ?? false,
    serviceWorkers: visit.worker ? "allow" : "block",
    // Nothing is looked at half-way through an animation.
    reducedMotion: "reduce",
  };
  const context = await (await openBrowser()).newContext(options);
  onTestFinished(() => context.close());
  if (visit.as) {
    const { cookies } = await w.as(visit.as);
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: base })));
  }
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(visit.path ?? "/");
  return { page, problems };
}

// What Playwright says where the service worker would have been.
const WORKER_BLOCKED = "Service Worker registration blocked by Playwright";

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.text() === WORKER_BLOCKED) return;
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    // A page that is left, or hidden, hangs up by itself what goes on behind it, its icon and a step on the way to
    // another page among it. What is not there answers 404, which the console tells.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    problems.push(`did not load: ${request.url()} (${request.failure()?.errorText ?? ""})`);
  });
  return problems;
}

const AXE = readFileSync(
  createRequire(import.meta.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The rules that a dark screen can break where a light one does not; nothing else of a page depends on it. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong with the page as it is now, WCAG 2.2 AA and best practices: one line each; with `colours`, the
 * rules about these alone. Needs JavaScript.
 */
export async function accessibilityProblems(page: Page, only?: "colours"): Promise<string[]> {
  // Its half a megabyte is read once a page; the builder would do so twice each time that it is asked.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // Without frames within frames, axe needs no second page to put its findings together; that halves its time.
  const axe = new AxeBuilder({ page, axeSource: "void 0;" }).setLegacyMode(true);
  const rules = only === "colours" ? { runOnly: { type: "rule" as const, values: COLOUR_RULES } } : {};
  const { violations } = await axe.options({ resultTypes: ["violations"], ...rules }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}
