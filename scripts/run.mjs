/** Every `npm run …` of the project: puts in place what is missing, then runs. Needs nothing but Node. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SetupError, bin, build, install, orExplain, root, run, say } from "./setup.mjs";

const [command = "", ...rest] = process.argv.slice(2);
const commands = { demo, start, dev, test, check, bench, screens };

orExplain(async () => {
  const chosen = Object.hasOwn(commands, command) ? commands[command] : null;
  if (!chosen) throw new SetupError(`Say what to run: ${Object.keys(commands).join(", ")}.`);
  process.chdir(root);
  await install();
  await chosen();
});

/** The real thing. */
async function start() {
  await build();
  process.setSourceMapsEnabled(true);
  // Newer Nodes keep what they compiled: the second start is quicker.
  module.enableCompileCache?.(join(root, "node_modules", ".cache", "compiled"));
  await import(pathToFileURL(join(root, "dist", "src", "server.js")).href);
}

/** The same, on a database that is filled with a community and thrown away at the end. */
async function demo() {
  const folder = mkdtempSync(join(tmpdir(), "reader-pool-demo-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { env } = process;
  env.DEMO = "on";
  env.DATABASE_URL = `file:${join(folder, "demo.db")}`;
  // Everybody's password is known, so that only this machine should reach it, unless HOST says otherwise.
  env.HOST ||= "127.0.0.1";
  // A .env that was made for the real site would send the demo's forms and links there.
  env.BASE_URL ??= "";
  env.LIMITS ??= "on";
  await start();
}

/** Starts again on each change of a source, a style or a script. */
async function dev() {
  const watch = ["watch", "--clear-screen=false", "--include", "static/**/*"];
  const env = { STYLEGUIDE: process.env.STYLEGUIDE || "on" };
  await finish(
    await run(process.execPath, [bin("tsx", "tsx"), ...watch, "src/server.ts"], { show: true, env }),
  );
}

/** Every test, or those named: `npm test -- test/voting`. */
async function test() {
  say("Testing: rules alone, then every route on SQLite and PostgreSQL, then a real browser …");
  await finish(await vitest());
}

function vitest(more = [], env = {}) {
  const args = ["run", "--config", "test/vitest.config.ts", ...more, ...rest];
  return run(process.execPath, [bin("vitest", "vitest"), ...args], { show: true, env });
}

/** Types, lint, format and tests: what CI runs. The last line is `N passed, N failed`. */
async function check() {
  const steps = {
    // The program as it is built, without the browser's types, and then all of it with the tests.
    Build: [bin("typescript", "tsc"), "-p", "tsconfig.json", "--noEmit"],
    Types: [bin("typescript", "tsc"), "-p", "test/tsconfig.json"],
    Lint: [bin("oxlint", "oxlint"), "--type-aware", "--deny-warnings"],
    Format: [bin("prettier", "prettier"), "--check", "--log-level=warn", "."],
  };
  const broken = [];
  for (const [name, args] of Object.entries(steps)) {
    say(`${name} …`);
    if ((await run(process.execPath, args, { show: true })).code !== 0) broken.push(name);
  }
  say("Tests …");
  const folder = mkdtempSync(join(tmpdir(), "reader-pool-check-"));
  const tally = join(folder, "tally.json");
  const reporters = ["--reporter=default", "--reporter=./test/support/tally.ts"];
  const { code } = await vitest(reporters, { TALLY: tally });
  const { passed, failed } = existsSync(tally)
    ? JSON.parse(readFileSync(tally, "utf8"))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 && failed === 0) broken.push("Tests");
  if (broken.length > 0) say(`Not in order: ${broken.join(", ")}.`);
  // A broken step counts as one failure, so that the last line never reads as if all were well.
  process.stdout.write(`${passed} passed, ${failed + broken.length} failed\n`);
  process.exitCode = code === 0 && broken.length === 0 ? 0 : 1;
}

/** Measures the budgets. */
async function bench() {
  const main = join("test", "bench", "main.ts");
  if (!existsSync(join(root, main)))
    throw new SetupError("There are no benchmarks yet: they will live in test/bench/.");
  await build();
  await finish(await run(process.execPath, [bin("tsx", "tsx"), main, ...rest], { show: true }));
}

/** Pictures of every page and state: `npm run screens -- --only front,article --width 360 --scheme dark --lang ar`. */
async function screens() {
  await build();
  const main = join("test", "screens", "main.ts");
  await finish(await run(process.execPath, [bin("tsx", "tsx"), main, ...rest], { show: true }));
}

async function finish({ code }) {
  process.exitCode = code;
}
