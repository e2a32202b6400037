/** The settings of logging in by another site, put together and checked as a whole. */
import { headerLine } from "./header.ts";
import { readPublicKeys } from "./public-keys.ts";

/** A provider of OpenID Connect, and what this site is known by there. */
export interface Oidc {
  /** As the provider says it in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What readers know it by: "Log in with NAME". */
  readonly name: string;
}

/** A site whose log-in sends its people here with a signed token (docs/accounts.md). */
export interface Sso {
  /** Where it makes tokens. */
  readonly url: string;
  readonly name: string;
  /** What tokens are signed with: secrets, or public keys as PEM. Any of them will do, so that they can be changed. */
  readonly keys: { readonly alg: "HS256" | "EdDSA"; readonly each: readonly string[] };
}

/** An address to send people to: https, or plain http on this machine, where nobody listens in. */
export const isSecureAddress = (value: string) => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, hash } = new URL(value);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && local)) && username === "" && hash === "";
};

/** RFC 7518, 3.2: a key for HS256 has at least as many bits as its hash. */
export const SECRET_BYTES = 32;
const secretsIn = (value: string): readonly string[] => value.split(/\s+/).filter((secret) => secret !== "");
/** Whether a setting holds secrets that are long enough. */
export const isSecrets = (value: string) =>
  secretsIn(value).length > 0 &&
  secretsIn(value).every((secret) => Buffer.byteLength(secret) >= SECRET_BYTES);

/** Whether a button can hold it. */
export const isShortName = (value: string) =>
  value.trim() !== "" && [...value].length <= 40 && headerLine(value) === value.trim();

/** The settings as they were given, each checked by itself. */
type Given = Readonly<
  Partial<
    Record<
      | "OIDC_ISSUER"
      | "OIDC_CLIENT_ID"
      | "OIDC_CLIENT_SECRET"
      | "OIDC_NAME"
      | "SSO_URL"
      | "SSO_NAME"
      | "SSO_SECRET"
      | "SSO_PUBLIC_KEY",
      string | undefined
    >
  >
>;

/** A provider needs all that it is known by, or none of it. `mistakes` gets a line for each setting that is missing. */
export function readOidc(s: Given, mistakes: string[]): Oidc | null {
  const given = {
    OIDC_ISSUER: s.OIDC_ISSUER,
    OIDC_CLIENT_ID: s.OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET: s.OIDC_CLIENT_SECRET,
    OIDC_NAME: s.OIDC_NAME,
  };
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  const name = given.OIDC_NAME?.trim();
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined && name !== undefined)
    return Object.freeze({ issuer, clientId, clientSecret, name });
  mistakes.push(...halfGiven(given));
  return null;
}

/** Single sign-on needs an address, a name, and one kind of key. `mistakes` gets a line for each that is missing. */
export function readSso(s: Given, mistakes: string[]): Sso | null {
  const given = { SSO_URL: s.SSO_URL, SSO_NAME: s.SSO_NAME };
  const { SSO_SECRET: secret, SSO_PUBLIC_KEY: publicKey } = s;
  if (secret !== undefined && publicKey !== undefined) {
    mistakes.push("SSO_PUBLIC_KEY is set, but must be left out when SSO_SECRET is set.");
    return null;
  }
  const each = secret !== undefined ? secretsIn(secret) : readPublicKeys(publicKey ?? "");
  const name = s.SSO_NAME?.trim();
  if (s.SSO_URL !== undefined && name !== undefined && each !== null) {
    const keys = Object.freeze({ alg: secret !== undefined ? "HS256" : "EdDSA", each: Object.freeze(each) });
    return Object.freeze<Sso>({ url: s.SSO_URL, name, keys });
  }
  mistakes.push(
    ...halfGiven({ ...given, SSO_SECRET: secret ?? publicKey }, { SSO_SECRET: "SSO_PUBLIC_KEY" }),
  );
  return null;
}

/** Names what is missing where some is given; `or` names what could stand in a setting's place. */
function halfGiven(
  given: Readonly<Record<string, string | undefined>>,
  or: Readonly<Record<string, string>> = {},
): string[] {
  const names = Object.keys(given);
  const set = names.filter((name) => given[name] !== undefined);
  if (set.length === 0) return [];
  return names
    .filter((name) => given[name] === undefined)
    .map((name) => {
      const instead = or[name] === undefined ? "" : ` (or ${or[name]})`;
      const but = or[set[0] ?? ""] === undefined ? set[0] : `${set[0]} or ${or[set[0] ?? ""]}`;
      return `${name} is "", but must be given${instead} when ${but} is set.`;
    });
}
