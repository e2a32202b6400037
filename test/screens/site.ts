/** A site of its own for the pictures: started on a free port, and gone at the end. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { request, type APIRequestContext } from "playwright-core";
import { DEMO_PASSWORD } from "../../src/demo/cast.ts";
import { root } from "../../src/lib/root.ts";
import { freePort } from "../support/postgres.ts";

type Cookies = Awaited<ReturnType<APIRequestContext["storageState"]>>["cookies"];

/** A running site, and what pictures need of it. */
export interface Site {
  readonly base: string;
  /** What it said at its start. */
  readonly greeting: string;
  /** Logs somebody in, once. */
  cookiesOf(username: string): Promise<Cookies>;
  /** An attribute of the first match on a page as somebody sees it (null: signed out): mostly, where a link leads. */
  find(who: string | null, path: string, selector: string, attribute?: string): Promise<string>;
  /** Sends a form as somebody. */
  post(who: string | null, path: string, form: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

/** The demo; or with `empty` a real site, just installed. */
export async function startSite(empty: boolean): Promise<Site> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), "reader-pool-screens-"));
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: "127.0.0.1",
    BASE_URL: base,
    LOG_LEVEL: "silent",
    ...(empty ? { DATABASE_URL: `file:${join(folder, "empty.db")}` } : {}),
  };
  const args = [join(root, "scripts", "run.mjs"), empty ? "start" : "demo"];
  const server = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const greeting = await started(server);
  const doors = new Map<string | null, Promise<APIRequestContext>>();
  const door = (who: string | null) => {
    const known = doors.get(who) ?? enter(base, who);
    doors.set(who, known);
    return known;
  };
  return {
    base,
    greeting,
    cookiesOf: async (username) => (await (await door(username)).storageState()).cookies,
    find: async (who, path, selector, attribute = "href") => {
      const html = await (await (await door(who)).get(path)).text();
      const found = parseHTML(html).document.querySelector(selector)?.getAttribute(attribute);
      if (!found) throw new Error(`${path} as ${who ?? "nobody"} has no ${selector}`);
      return found;
    },
    post: async (who, path, form) => {
      const answer = await (await door(who)).post(path, { form, maxRedirects: 0 });
      if (answer.status() !== 303) throw new Error(`${path} as ${who ?? "nobody"}: ${answer.status()}`);
    },
    stop: async () => {
      for (const one of doors.values()) await (await one).dispose();
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function enter(base: string, username: string | null): Promise<APIRequestContext> {
  const door = await request.newContext({ baseURL: base, extraHTTPHeaders: { origin: base } });
  if (username === null) return door;
  const form = { username, password: DEMO_PASSWORD, next: "/" };
  const answer = await door.post("/login", { form, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`${username} could not log in: ${answer.status()}`);
  return door;
}

/** Waits until it says where it is. Its building and filling take a while the first time. */
function started(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Reader Pool is at")) resolve(said);
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The site did not start (${code}).`)));
  });
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  await new Promise((resolve) => {
    server.once("exit", resolve);
    server.kill("SIGTERM");
  });
}
