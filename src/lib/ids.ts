import { createHash, randomBytes, randomInt } from "node:crypto";

/** A secret of 160 random bits, safe in a URL and a cookie. (OWASP asks for at least 128 bits for session ids.) */
export function newToken(): string {
  return randomBytes(20).toString("base64url");
}

/** What is stored instead of a secret: whoever reads a backup can't use it. Hex SHA-256. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const ID = /^[1-9]\d{0,14}$/;

/** An id out of a URL, or null when it can't be one. */
export function parseId(text: string): number | null {
  return ID.test(text) ? Number(text) : null;
}

/** The largest number that an `integer` column holds in both databases: counts and versions, where ids are wider. */
export const MOST_INTEGER = 2 ** 31 - 1;

/** A version out of a URL, or null when there can't be one of that number. */
export function parseVersion(text: string): number | null {
  const version = parseId(text);
  return version !== null && version <= MOST_INTEGER ? version : null;
}

/** Where the versions of something begin that may be removed and made again: by chance, so that no old one fits it. */
export function firstVersion(): number {
  return randomInt(1, 2 ** 30);
}
