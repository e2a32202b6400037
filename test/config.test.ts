import { generateKeyPairSync } from "node:crypto";
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
    trustProxy: 0,
    baseUrl: "http://localhost:3000",
    origins: ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"],
    database: { kind: "sqlite", path: "./data/reader-pool.db" },
    siteName: "Reader Pool",
    smtp: null,
    limits: true,
    logLevel: "info",
    demo: false,
    styleguide: false,
    oidc: null,
    sso: null,
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
    SMTP_URL: "mail.example.org",
    MAIL_FROM: "the pool",
    LIMITS: "maybe",
    LOG_LEVEL: "loud",
    DEMO: "yes",
  });
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "PORT",
    "BASE_URL",
    "DATABASE_URL",
    "SITE_NAME",
    "SMTP_URL",
    "MAIL_FROM",
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

test("a mail server by its address, and whom mails come from", () => {
  const from = { MAIL_FROM: "Pool of Kigoma <pool@example.org>" };
  const smtp = (SMTP_URL: string, more: object = {}) => readConfig({ SMTP_URL, ...from, ...more }).smtp;
  expect(smtp("smtps://pool:p%40ss%2Fword@mail.example.org")).toEqual({
    host: "mail.example.org",
    port: undefined,
    secure: true,
    user: "pool",
    password: "p@ss/word",
    from: { name: "Pool of Kigoma", address: "pool@example.org" },
  });
  expect(smtp("smtp://[::1]:2525", { MAIL_FROM: "pool@example.org" })).toMatchObject({
    host: "::1",
    port: 2525,
    secure: false,
    user: null,
    from: { name: "", address: "pool@example.org" },
  });
});

test.each([
  "https://mail.example.org",
  "smtp://",
  "smtp://mail.example.org/x",
  "smtp://a:%zz@mail.example.org",
])("SMTP_URL=%s is no mail server", (SMTP_URL) =>
  expect(mistakes({ SMTP_URL, MAIL_FROM: "pool@example.org" })).toHaveLength(1),
);

test.each(["pool", "a@b, c@d", "Pool <a@b> <c@d>", "Pool\r\nBcc: x@y <a@b>", "a@b\nBcc: c@d"])(
  "MAIL_FROM=%j is nobody mails can come from",
  (MAIL_FROM) => expect(mistakes({ MAIL_FROM })).toHaveLength(1),
);

test("who mails come from has to be said where they are sent; no mistake shows the password", () => {
  const lines = mistakes({ SMTP_URL: "smtp://pool:hunter2@mail.example.org" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^MAIL_FROM is "", but must be, when SMTP_URL is set, the address .*\.$/);
  expect(mistakes({ SMTP_URL: "smpt://pool:hun/ter2@mail.example.org" }).join()).not.toContain("ter2");
});

const OIDC = {
  OIDC_ISSUER: "https://accounts.example.org/realms/pool",
  OIDC_CLIENT_ID: "reader-pool",
  OIDC_CLIENT_SECRET: "kept between two",
  OIDC_NAME: "Kigoma ID",
};
const SECRET = "a-secret-of-thirty-two-bytes-or-more";
const SSO = { SSO_URL: "https://www.example.org/sso.php?site=2", SSO_NAME: "The Lake", SSO_SECRET: SECRET };

test("a provider of OpenID Connect: all that it is known by, or none of it", () => {
  expect(readConfig(OIDC).oidc).toEqual({
    issuer: "https://accounts.example.org/realms/pool",
    clientId: "reader-pool",
    clientSecret: "kept between two",
    name: "Kigoma ID",
  });
  expect(readConfig({ ...OIDC, OIDC_ISSUER: "http://localhost:9000" }).oidc?.issuer).toBe(
    "http://localhost:9000",
  );
  expect(mistakes({ OIDC_ISSUER: OIDC.OIDC_ISSUER })).toEqual([
    'OIDC_CLIENT_ID is "", but must be given when OIDC_ISSUER is set.',
    'OIDC_CLIENT_SECRET is "", but must be given when OIDC_ISSUER is set.',
    'OIDC_NAME is "", but must be given when OIDC_ISSUER is set.',
  ]);
});

test.each([
  "http://accounts.example.org",
  "accounts.example.org",
  "https://me@example.org",
  "https://x.org/?a=1",
])("OIDC_ISSUER=%s is no provider to trust", (OIDC_ISSUER) =>
  expect(mistakes({ ...OIDC, OIDC_ISSUER })).toHaveLength(1),
);

test("the host site's single sign-on: an address, a name, and one kind of key", () => {
  expect(readConfig(SSO).sso).toEqual({
    url: "https://www.example.org/sso.php?site=2",
    name: "The Lake",
    keys: { alg: "HS256", each: [SECRET] },
  });
  const two = readConfig({ ...SSO, SSO_SECRET: `${SECRET}-new  ${SECRET}` }).sso?.keys.each;
  expect(two).toEqual([`${SECRET}-new`, SECRET]);
  expect(mistakes({ SSO_URL: SSO.SSO_URL, SSO_NAME: SSO.SSO_NAME })).toEqual([
    'SSO_SECRET is "", but must be given (or SSO_PUBLIC_KEY) when SSO_URL is set.',
  ]);
  expect(mistakes({ SSO_SECRET: SECRET })).toEqual([
    'SSO_URL is "", but must be given when SSO_SECRET or SSO_PUBLIC_KEY is set.',
    'SSO_NAME is "", but must be given when SSO_SECRET or SSO_PUBLIC_KEY is set.',
  ]);
});

test("a public key as PEM, as one line of it, or as its base64; several while it is changed", () => {
  const make = () =>
    generateKeyPairSync("ed25519").publicKey.export({ format: "pem", type: "spki" }).toString();
  const [one, two] = [make(), make()];
  const { SSO_SECRET: _secret, ...rest } = SSO;
  const keys = (SSO_PUBLIC_KEY: string) => readConfig({ ...rest, SSO_PUBLIC_KEY }).sso?.keys;
  expect(keys(one)).toEqual({ alg: "EdDSA", each: [one] });
  expect(keys(one.replaceAll("\n", "\\n"))?.each).toEqual([one]);
  expect(keys(one.split("\n")[1] ?? "")?.each).toEqual([one]);
  expect(keys(one + two)?.each).toEqual([one, two]);
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({
    format: "pem",
    type: "spki",
  });
  for (const wrong of [rsa.toString(), "nothing", one.slice(0, 70), `${one} nothing`])
    expect(mistakes({ ...rest, SSO_PUBLIC_KEY: wrong }).join()).toMatch(
      /^SSO_PUBLIC_KEY is "[^\n]*", but must be an Ed25519/,
    );
  expect(mistakes({ ...SSO, SSO_PUBLIC_KEY: one })).toEqual([
    "SSO_PUBLIC_KEY is set, but must be left out when SSO_SECRET is set.",
  ]);
});

test("secrets that are too short are refused, and none is shown", () => {
  for (const SSO_SECRET of ["hunter2-hunter2-hunter2", `${SECRET} hunter2`]) {
    const [line = "", ...more] = mistakes({ ...SSO, SSO_SECRET });
    expect(line).toMatch(/^SSO_SECRET is "…", but must be a secret of 32 bytes or more/);
    expect(line).not.toContain("hunter2");
    expect(more).toEqual([]);
  }
  expect(mistakes({ ...SSO, SSO_URL: "http://www.example.org/sso.php" })).toHaveLength(1);
  expect(mistakes({ ...SSO, SSO_NAME: "Lake\r\nof words" })).toHaveLength(1);
});
