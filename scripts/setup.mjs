/**
 * What a fresh clone lacks, in plain JavaScript with nothing installed: the packages, and the build. Both are made
 * when missing or out of date, and both say so; when everything is there, they cost a few milliseconds and no words.
 */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

const OLDEST = [20, 11];

/** What a person can mend: printed as it is, without a stack. */
export class SetupError extends Error {}

/** One line about what is going on. Stderr, so that a program's own output stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @throws {SetupError} when Node is too old */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new SetupError(
    `Reader Pool needs Node.js ${OLDEST.join(".")} or newer, and this is ${process.version}. Get it at https://nodejs.org.`,
  );
}

/** Installs the packages when some are missing or of another version than package-lock.json says. */
export async function install() {
  requireNode();
  const why = whyInstall();
  if (!why) return rebuildForNode();
  say(`Installing packages (${why}). The first time this takes a minute or two:`);
  say("better-sqlite3 is compiled where no ready-made copy can be had for this machine.");
  // --include=dev: the build needs TypeScript, also where NODE_ENV=production.
  await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(nodeStamp(), process.versions.modules);
}

/** Why the packages are not what the lock file asks for, or null. npm writes down what it installed when it is done. */
function whyInstall() {
  const wanted = readJson(at("package-lock.json"));
  const present = readJson(at("node_modules", ".package-lock.json"));
  if (!wanted) throw new SetupError("package-lock.json is missing: this is not a whole copy of the project.");
  if (!present) return "none yet";
  for (const [path, entry] of Object.entries(wanted.packages)) {
    // Optional ones are for other machines: npm leaves them out here.
    if (path === "" || entry.optional) continue;
    if (present.packages[path]?.version !== entry.version) return "the list of packages has changed";
  }
  return null;
}

const nodeStamp = () => at("node_modules", ".reader-pool-node");

/** Compiled packages fit one generation of Node: another needs them anew. */
async function rebuildForNode() {
  const before = existsSync(nodeStamp()) ? readFileSync(nodeStamp(), "utf8") : null;
  if (before === process.versions.modules) return;
  if (before !== null) {
    say(`Making the compiled packages anew for Node.js ${process.version} …`);
    await npm(["rebuild", "--loglevel=error"]);
  }
  writeFileSync(nodeStamp(), process.versions.modules);
}

/** Compiles TypeScript into dist/, when a source is newer than the last build. */
export async function build() {
  const stamp = at("dist", ".built");
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = ["src", "views", "migrations", "tsconfig.json", "package-lock.json"];
  if (sources.every((path) => newest(at(path)) <= built)) return;
  say("Building …");
  const started = new Date();
  rmSync(stamp, { force: true });
  const { code, output } = await run(process.execPath, [bin("typescript", "tsc"), "-p", "tsconfig.json"]);
  if (code !== 0) throw new SetupError(`${output.trim()}\n\nThe build failed: see above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  // A source saved while the compiler ran must count as newer than this build.
  utimesSync(stamp, started, started);
}

/** When anything in a file or folder last changed, in epoch milliseconds; a removed file changes its folder. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** The script behind a package's command, to be run by this very Node. */
export function bin(packageName, command) {
  const folder = at("node_modules", ...packageName.split("/"));
  const { bin: commands } = readJson(join(folder, "package.json")) ?? {};
  const path = typeof commands === "string" ? commands : commands?.[command];
  if (!path)
    throw new SetupError(`The package ${packageName} is not whole. Delete node_modules and try again.`);
  return join(folder, path);
}

/** Runs a command to its end. `show` lets it write to the screen; otherwise its output is returned. */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: signal ? 1 : code, output }));
    // Ctrl+C reaches the child by itself, being in the same group; this process waits for it to finish.
    if (show) process.on("SIGINT", () => {});
    if (show) process.once("SIGTERM", () => child.kill("SIGTERM"));
  });
}

async function npm(args) {
  const started = Date.now();
  const every = process.stderr.isTTY ? 1000 : 20_000;
  const ticking = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(
      process.stderr.isTTY ? `\r  … ${seconds} s ` : `  … still installing, ${seconds} s\n`,
    );
  }, every);
  // The npm that runs this script, where there is one: the one on the PATH may be another, or none.
  const own = process.env.npm_execpath;
  const byNode = own?.endsWith(".js") && own.includes("npm");
  const command = byNode ? process.execPath : process.platform === "win32" ? "npm.cmd" : "npm";
  const { code, output } = await run(command, byNode ? [own, ...args] : args).finally(() =>
    clearInterval(ticking),
  );
  if (process.stderr.isTTY) process.stderr.write("\r            \r");
  if (code === 0) return say(`  done in ${Math.round((Date.now() - started) / 1000)} s.`);
  const compiler = /gyp|node-pre-gyp|make: |g\+\+/.test(output)
    ? "\nCompiling better-sqlite3 needs Python 3, make and a C++ compiler (Debian: apt install python3 make g++)."
    : "";
  throw new SetupError(`${output.trim()}\n\nnpm ${args[0]} failed: see above.${compiler}`);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** Runs `main`; a SetupError becomes its message and exit status 1. */
export function orExplain(main) {
  main().catch((error) => {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  });
}
