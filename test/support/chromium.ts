/**
 * A browser for the tests: CHROMIUM_PATH where it is set, else one that is installed, else the one that the package
 * @sparticuz/chromium carries (Linux on x64), unpacked once. Without any of them the run fails; it does not skip.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { unpackChromium } from "./chromium-packaged.ts";

/** What starts the browser. `env` is added to the environment. */
export interface Browser {
  path: string;
  env: Record<string, string>;
}

declare module "vitest" {
  interface ProvidedContext {
    chromium: Browser;
  }
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export default function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}

/** Finds or unpacks a browser. CHROMIUM_PATH=packaged asks for the packaged one. */
export function findChromium(): Browser {
  const wanted = process.env["CHROMIUM_PATH"] ?? "";
  const path = wanted === "" ? INSTALLED.find((candidate) => existsSync(candidate)) : wanted;
  if (path !== undefined && path !== "packaged") {
    if (!existsSync(path)) throw new Error(`CHROMIUM_PATH: there is no ${path}.`);
    return { path, env: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH.");
  }
  const unpacked = unpackChromium();
  // Its own libraries only where the system's are missing: mixed, they may not fit.
  const env = [
    { FONTCONFIG_PATH: unpacked.fonts },
    { FONTCONFIG_PATH: unpacked.fonts, LD_LIBRARY_PATH: unpacked.libraries },
  ];
  const runs = env.find((candidate) => canRun(unpacked.path, candidate));
  if (!runs)
    throw new Error("The packaged Chromium does not run here: install Chromium, or set CHROMIUM_PATH.");
  return { path: unpacked.path, env: runs };
}

function canRun(path: string, env: Record<string, string>): boolean {
  try {
    execFileSync(path, ["--no-sandbox", "--version"], {
      env: { ...process.env, ...env },
      stdio: "ignore",
      timeout: 20_000,
    });
    return true;
  } catch {
    return false;
  }
}
