/** Codes of authenticator apps (TOTP, RFC 6238), as every app knows them: SHA-1, six digits, 30 seconds. Pure. */
import { Secret, TOTP } from "otpauth";
import { SECOND } from "../lib/clock.ts";

const PERIOD = 30;
const DIGITS = 6;
/** Steps to either side that count too: clocks differ, and typing takes a moment (RFC 6238, 5.2, asks for one). */
const WINDOW = 1;
/** Bytes of a secret: as many as SHA-1 gives (RFC 4226, 4, R6). */
const SECRET_BYTES = 20;

const totp = (secret: string, about: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({
    ...about,
    algorithm: "SHA1",
    digits: DIGITS,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/** A new secret, in base32. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The address that an app reads from the picture; `issuer` is the site, `label` the account. */
export function addressOf(secret: string, about: { issuer: string; label: string }): string {
  return totp(secret, about).toString();
}

/** The secret in groups of four, to be typed. */
export function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, "$1 ");
}

/**
 * The time step that a code belongs to, or null when it is wrong at `now` (epoch ms). None may be taken twice: whoever
 * asks has to keep the step.
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / (PERIOD * SECOND)) + delta;
}
