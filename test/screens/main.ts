/**
 * `npm run screens`: a picture of every page in every state that counts, at the widths of a phone, a tablet and a
 * desktop, light and dark, in `screens/`, with a contact sheet. A new page or state is a line of a table beside this.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { root } from "../../src/lib/root.ts";
import { findChromium } from "../support/chromium.ts";
import { take } from "./camera.ts";
import { chosen, readOptions } from "./options.ts";
import { writeSheet } from "./sheet.ts";
import { startSite, type Site } from "./site.ts";
import { accountShots } from "./shots-account.ts";
import { articleShots } from "./shots-article.ts";
import { deskShots } from "./shots-desk.ts";
import { pageShots } from "./shots-pages.ts";
import { writingShots } from "./shots-writing.ts";
import type { Shot, Wanted } from "./types.ts";

const SHOTS: readonly Shot[] = [
  ...pageShots,
  ...articleShots,
  ...writingShots,
  ...accountShots,
  ...deskShots,
];
const folder = join(root, "screens");

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const wanted = readOptions(process.argv.slice(2));
  await shoot(chosen(SHOTS, wanted.only), wanted);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function shoot(shots: readonly Shot[], { widths, schemes, langs }: Wanted): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browsers = new Map<boolean, Promise<Browser>>();
  const browserFor = (shot: Shot) => {
    const large = shot.as === "large";
    const browser = browsers.get(large) ?? openBrowser(large);
    browsers.set(large, browser);
    return browser;
  };
  const sites = new Map<boolean, Promise<Site>>();
  const siteFor = (shot: Shot) => {
    const empty = shot.empty === true;
    const site = sites.get(empty) ?? startSite(empty);
    sites.set(empty, site);
    return site;
  };
  let files = 0;
  let wrong = 0;
  try {
    for (const lang of langs) {
      for (const [index, shot] of shots.entries()) {
        const options = { widths, schemes, lang, folder };
        const taken = await take(await browserFor(shot), await siteFor(shot), shot, options);
        say(`${index + 1}/${shots.length} ${shot.name}${lang === "en" ? "" : ` ${lang}`}`);
        for (const problem of taken.problems) say(`    ${problem}`);
        files += taken.files;
        wrong += taken.problems.length;
      }
    }
  } finally {
    for (const browser of browsers.values()) await (await browser).close();
    for (const site of sites.values()) await (await site).stop();
  }
  const sheet = writeSheet(
    folder,
    SHOTS.map(({ name }) => name),
  );
  say(`${files} pictures in ${folder}${wrong > 0 ? `, ${wrong} problems (see above)` : ""}`);
  say(`All side by side: ${sheet}`);
}

/** `large`: of somebody who has set letters of twice the size, which is the browser's to know. */
function openBrowser(large: boolean): Promise<Browser> {
  const { path, env } = findChromium();
  return chromium.launch({
    executablePath: path,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--font-render-hinting=none",
      "--hide-scrollbars",
      ...(large ? ["--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"] : []),
    ],
    env: { ...process.env, ...env },
  });
}
