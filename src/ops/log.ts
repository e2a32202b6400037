import { pino, type Logger } from "pino";
import type { Config } from "../config.ts";

/** Never in a log, whatever somebody hands to it. */
const SECRETS = ["password", "cookie", "authorization", "token", "secret", "email"];

/** The process's log: JSON, one line an event, for machines; short lines for a person at a terminal. */
export function makeLog(
  config: Pick<Config, "logLevel">,
  out: Pick<NodeJS.WriteStream, "write" | "isTTY"> = process.stdout,
): Logger {
  const options = {
    level: config.logLevel,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[hidden]" },
  };
  if (!out.isTTY) return pino(options, { write: (line) => void out.write(line) });
  return pino(options, { write: (line) => void out.write(`${humanLine(line)}\n`) });
}

const LEVELS: Readonly<Record<number, string>> = {
  20: "debug: ",
  40: "warning: ",
  50: "error: ",
  60: "fatal: ",
};

/** `14:03:07 warning: it happened (slug: a-day)`, and the stack of an error below it. */
export function humanLine(line: string): string {
  const { level, time, msg = "", err, pid: _pid, hostname: _host, ...rest } = fields(line);
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const more = Object.entries(rest).map(([name, value]) => `${name}: ${text(value)}`);
  const head = `${clock} ${LEVELS[Number(level)] ?? ""}${text(msg)}${more.length ? ` (${more.join(", ")})` : ""}`;
  const stack = typeof err === "object" && err !== null && "stack" in err ? text(err.stack) : "";
  return stack === "" ? head : `${head}\n${stack}`;
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function fields(line: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}
