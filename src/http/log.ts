/** One line a request, and what a fault leaves in the log: enough to find it by, and nobody's secrets. */
import { randomUUID } from "node:crypto";
import { createMiddleware } from "hono/factory";
import type { Env } from "./context.ts";

/** Paths whose next part opens something: whoever reads the log must not be able to use it. */
const SECRET = /^\/(owner|log-in|reset|verify|unsubscribe|reports)\/[^/]+/;
/** What is asked for so often that it would bury the rest. */
const OFTEN = /^\/(static\/|healthz$|readyz$|metrics$)/;
const LONGEST = 300;

/** A path for the log: no query, no secret, no character that a terminal would obey. */
export function safePath(path: string): string {
  const [plain = ""] = path.split("?");
  return plain
    .slice(0, LONGEST)
    .replace(SECRET, "/$1/…")
    .replace(/[^\x21-\x7e…]/gu, (character) => encodeURIComponent(character.toWellFormed()));
}

/** Logs each request once it is answered: no cookies, no bodies, no addresses; the person by id. */
export const requestLog = createMiddleware<Env>(async (c, next) => {
  const start = performance.now();
  c.set("requestId", randomUUID());
  await next();
  const line = {
    request: c.var.requestId,
    method: c.req.method.slice(0, 20),
    path: safePath(c.req.path),
    status: c.res.status,
    ms: Math.round((performance.now() - start) * 10) / 10,
    person: c.var.ctx.actor?.id ?? null,
  };
  c.var.deps.log[OFTEN.test(c.req.path) ? "debug" : "info"](line, "request");
});

export interface Fault {
  name: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: Fault;
}

/**
 * An error as the log keeps it: kind, message, code, stack and causes. Anything else on it stays out: PostgreSQL puts
 * the whole row that it refused into `detail`, a password's hash with it.
 */
export function describeFault(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error)) return { name: typeof error, message: "not an error" };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    name: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(error.cause === undefined || depth > 4 ? {} : { cause: describeFault(error.cause, depth + 1) }),
  };
}
