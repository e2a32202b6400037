import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";
import { root } from "../src/lib/root.ts";

function mistakes(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

test("with nothing set, everything has a value that works", () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: undefined,
    baseUrl: "http://localhost:3000",
    origins: ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"],
    database: { kind: "sqlite", path: "./data/reader-pool.db" },
    siteName: "Reader Pool",
    limits: true,
    logLevel: "info",
    demo: false,
  });
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

test("an empty variable counts as unset", () => {
  expect(readConfig({ PORT: "", BASE_URL: "", DATABASE_URL: "", LIMITS: "" })).toEqual(readConfig({}));
});

test("with an address of its own, only forms from there are ours", () => {
  const config = readConfig({ BASE_URL: "https://Pool.example.org/", PORT: "8080" });
  expect(config.baseUrl).toBe("https://pool.example.org");
  expect(config.origins).toEqual(["https://pool.example.org"]);
});

test("databases by their address", () => {
  expect(readConfig({ DATABASE_URL: "file:/var/pool.db" }).database).toEqual({
    kind: "sqlite",
    path: "/var/pool.db",
  });
  const url = "postgres://pool:secret@db/pool";
  expect(readConfig({ DATABASE_URL: url }).database).toEqual({ kind: "postgres", url });
});

test("every mistake at once, one line each, naming the setting and what it must be", () => {
  const lines = mistakes({
    PORT: "http",
    BASE_URL: "https://pool.example.org/forum",
    DATABASE_URL: "mysql://x",
    SITE_NAME: " ",
    LIMITS: "maybe",
    LOG_LEVEL: "loud",
    DEMO: "yes",
  });
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "PORT",
    "BASE_URL",
    "DATABASE_URL",
    "SITE_NAME",
    "LIMITS",
    "LOG_LEVEL",
    "DEMO",
  ]);
  for (const line of lines) expect(line).toMatch(/^[A-Z_]+ is ".*", but must be [^\n]+\.$/);
});

test.each(["65536", "-1", "3000.5", "0x10", " 3000"])("PORT=%s is no port", (PORT) => {
  expect(mistakes({ PORT })).toHaveLength(1);
});

test.each([
  "pool.example.org",
  "ftp://pool.example.org",
  "https://user@pool.example.org",
  "https://pool.example.org/?a=1",
  "https://pool.example.org/#top",
])("BASE_URL=%s is no address of a site", (BASE_URL) => {
  expect(mistakes({ BASE_URL })).toHaveLength(1);
});

test(".env.example lists every setting, with its value when nothing is set", () => {
  const source = readFileSync(join(root, "src", "config.ts"), "utf8");
  const known = [...source.matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name);
  const example = readFileSync(join(root, ".env.example"), "utf8");
  const listed = [...example.matchAll(/^#([A-Z_]+)=(.*)$/gm)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  expect(listed.map(([name]) => name).sort()).toEqual([...known].sort());
  expect(readConfig(Object.fromEntries(listed))).toMatchObject({
    ...readConfig({}),
    origins: ["http://localhost:3000"],
  });
});

test("at the port that browsers leave out, forms from this machine are ours too", () => {
  expect(readConfig({ PORT: "80" }).origins).toEqual([
    "http://localhost",
    "http://127.0.0.1",
    "http://[::1]",
  ]);
});

test("a mistake in the database's address does not show its password", () => {
  expect(mistakes({ DATABASE_URL: "postgre://pool:hunter2@db/pool" }).join()).not.toContain("hunter2");
});
