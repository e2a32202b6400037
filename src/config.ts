import { z } from "zod";
import { headerLine, isMailbox } from "./lib/header.ts";
import {
  isSecrets,
  isSecureAddress,
  isShortName,
  readOidc,
  readSso,
  SECRET_BYTES,
  type Oidc,
  type Sso,
} from "./lib/log-in-settings.ts";
import { readPublicKeys } from "./lib/public-keys.ts";

export type { Oidc, Sso } from "./lib/log-in-settings.ts";

/** Every setting of the process. What a community decides lives in the database, not here. */
export interface Config {
  readonly port: number;
  /** Undefined listens on every address. */
  readonly host: string | undefined;
  /** How many proxies stand before the process, each of which says whom it was asked by; 0 believes none. */
  readonly trustProxy: number;
  /** Origin and nothing else, no trailing slash: links in mails and the origin check are made from it alone. */
  readonly baseUrl: string;
  /** Every origin whose forms are ours: BASE_URL's, and where none was set, the names of this machine for itself. */
  readonly origins: readonly string[];
  readonly database: { kind: "sqlite"; path: string } | { kind: "postgres"; url: string };
  readonly siteName: string;
  /** The mail server that mails go out by, and whom they come from. Null keeps them, to be read at /admin/outbox. */
  readonly smtp: Smtp | null;
  /** False switches off rate limits, newcomer holds and filters (LIMITS=off). */
  readonly limits: boolean;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** True in the throwaway demo: says so on the page and lists how to sign in. */
  readonly demo: boolean;
  /** Whether /styleguide is there: in development (STYLEGUIDE=on) and in the demo. */
  readonly styleguide: boolean;
  /** The OpenID Connect provider that people may log in with; null without one. */
  readonly oidc: Oidc | null;
  /** The host site's own log-in; null where it has none, or keeps it to itself. */
  readonly sso: Sso | null;
}

/** How mails leave. */
export interface Smtp {
  readonly host: string;
  /** Undefined is the usual one: 465 with TLS from the first byte, else 587. */
  readonly port: number | undefined;
  /** TLS from the first byte (smtps://); otherwise by STARTTLS. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** A setting was wrong; `lines` has one sentence a mistake, each naming the setting and the fix. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

const isOrigin = (value: string) => {
  try {
    const url = new URL(value);
    return (
      /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username
    );
  } catch {
    return false;
  }
};
const isDatabase = (value: string) => /^file:.+/.test(value) || /^postgres(ql)?:\/\/.+/.test(value);

/** `smtp://USER:PASSWORD@HOST:PORT`, taken apart; null when it is not that. */
function readSmtp(value: string): Omit<Smtp, "from"> | null {
  if (!URL.canParse(value)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(value);
  if (!/^smtps?:$/.test(protocol) || hostname === "" || search || hash || !/^\/?$/.test(pathname))
    return null;
  try {
    return {
      host: decodeURIComponent(hostname).replace(/^\[|\]$/g, ""),
      port: port === "" ? undefined : Number(port),
      secure: protocol === "smtps:",
      user: username === "" ? null : decodeURIComponent(username),
      password: decodeURIComponent(password),
    };
  } catch {
    return null;
  }
}

/** `pool@example.org` or `Reader Pool <pool@example.org>`; null when it is neither. */
function readSender(value: string): Smtp["from"] | null {
  const [, name = "", bracketed] = /^"?([^"<>]*?)"?\s*<([^<>]+)>$/.exec(value.trim()) ?? [];
  const address = bracketed ?? value.trim();
  return isMailbox(address) && headerLine(name) === name ? { name, address } : null;
}

const MAIL_FROM_MEANS = "the address that mails come from, such as Reader Pool <pool@example.org>";

/** What no message may show. */
const SECRET = /_SECRET$/;

const settings = z.object({
  PORT: z
    .string()
    .default("3000")
    .refine((v) => /^\d{1,5}$/.test(v) && Number(v) <= 65535, "a port number from 0 to 65535"),
  HOST: z.string().optional(),
  TRUST_PROXY: z
    .string()
    .default("0")
    .refine((v) => /^\d$/.test(v), "how many proxies stand before this, from 0 to 9"),
  BASE_URL: z
    .string()
    .optional()
    .refine(
      (v) => v === undefined || isOrigin(v),
      "an address such as https://pool.example.org, without a path",
    ),
  DATABASE_URL: z
    .string()
    .default("file:./data/reader-pool.db")
    .refine(isDatabase, "file:PATH for SQLite, or postgres://USER:PASSWORD@HOST/NAME"),
  SITE_NAME: z
    .string()
    .default("Reader Pool")
    .refine((v) => v.trim().length > 0 && v.length <= 60, "a name of 1 to 60 characters"),
  SMTP_URL: z
    .string()
    .optional()
    .refine(
      (v) => v === undefined || readSmtp(v) !== null,
      "smtps://USER:PASSWORD@HOST or smtp://USER:PASSWORD@HOST, with a port where it is another than 465 or 587; " +
        "write what is not a letter or a digit in name and password as in an address (@ is %40)",
    ),
  MAIL_FROM: z
    .string()
    .optional()
    .refine((v) => v === undefined || readSender(v) !== null, MAIL_FROM_MEANS),
  LIMITS: z.enum(["on", "off"], "on or off").default("on"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "one of debug, info, warn, error, silent")
    .default("info"),
  DEMO: z.enum(["on", "off"], "on or off").default("off"),
  STYLEGUIDE: z.enum(["on", "off"], "on or off").default("off"),
  OIDC_ISSUER: z
    .string()
    .optional()
    .refine(
      (v) => v === undefined || (isSecureAddress(v) && !v.includes("?")),
      "the provider's issuer address, such as https://accounts.example.org (http:// on this machine alone)",
    ),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z
    .string()
    .optional()
    .refine((v) => v === undefined || isShortName(v), "a name of 40 characters at most"),
  SSO_URL: z
    .string()
    .optional()
    .refine(
      (v) => v === undefined || isSecureAddress(v),
      "the address where your site makes tokens, such as https://www.example.org/sso.php (http:// on this machine alone)",
    ),
  SSO_NAME: z
    .string()
    .optional()
    .refine((v) => v === undefined || isShortName(v), "a name of 40 characters at most"),
  SSO_SECRET: z
    .string()
    .optional()
    .refine(
      (v) => v === undefined || isSecrets(v),
      `a secret of ${SECRET_BYTES} bytes or more without spaces; several, with spaces between them, while you change it`,
    ),
  SSO_PUBLIC_KEY: z
    .string()
    .optional()
    .refine(
      (v) => v === undefined || readPublicKeys(v) !== null,
      "an Ed25519 public key (SPKI), as PEM or its base64 alone",
    ),
});

/**
 * Environment → frozen settings. An empty variable counts as unset.
 * @throws {ConfigError} naming every wrong setting at once
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        // Standard error is kept in logs: a database's password does not belong there.
        const shown = SECRET.test(name) ? "…" : (given[name] ?? "");
        const value = shown.replace(/\/\/.*@/, "//…@").replace(/\s+/g, " ");
        return `${name} is "${value}", but must be ${issue.message}.`;
      }),
    );
  }
  const s = parsed.data;
  if (s.SMTP_URL !== undefined && s.MAIL_FROM === undefined)
    throw new ConfigError([`MAIL_FROM is "", but must be, when SMTP_URL is set, ${MAIL_FROM_MEANS}.`]);
  const mistakes: string[] = [];
  const oidc = readOidc(s, mistakes);
  const sso = readSso(s, mistakes);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const server = s.SMTP_URL === undefined ? null : readSmtp(s.SMTP_URL);
  const from = s.MAIL_FROM === undefined ? null : readSender(s.MAIL_FROM);
  const port = Number(s.PORT);
  const baseUrl = new URL(s.BASE_URL ?? `http://localhost:${port}`).origin;
  const loopback = ["localhost", "127.0.0.1", "[::1]"].map(
    (name) => new URL(`http://${name}:${port}`).origin,
  );
  return Object.freeze<Config>({
    port,
    host: s.HOST,
    trustProxy: Number(s.TRUST_PROXY),
    baseUrl,
    origins: s.BASE_URL === undefined ? loopback : [baseUrl],
    database: s.DATABASE_URL.startsWith("file:")
      ? { kind: "sqlite", path: s.DATABASE_URL.slice("file:".length) }
      : { kind: "postgres", url: s.DATABASE_URL },
    siteName: s.SITE_NAME.trim(),
    smtp: server && from ? Object.freeze({ ...server, from }) : null,
    limits: s.LIMITS === "on",
    logLevel: s.LOG_LEVEL,
    demo: s.DEMO === "on",
    styleguide: s.DEMO === "on" || s.STYLEGUIDE === "on",
    oidc,
    sso,
  });
}
