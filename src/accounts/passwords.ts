/** Passwords: which are refused, and argon2id. */
import { availableParallelism } from "node:os";
import { hash, parseOptions, verify } from "@node-rs/argon2";
import { z } from "zod";
import { Unavailable } from "../errors.ts";
import type { Problem } from "../i18n/index.ts";
import { commonPasswords } from "./common-passwords.ts";

/** Characters (code points) of a password; NIST SP 800-63B: at least 8, no rules about their kind, 64 must fit. */
export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

/** OWASP's first choice (Password Storage Cheat Sheet): 19 MiB, two passes, one thread; 16–18 ms a hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anybody knows, at the same cost: what a log-in with an unknown name is checked against. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$xRXYpGs3+CCCeix1ntzqrg$u4ZQuQTjL5iFvO5654zSHgiJudbXxZzjw/wJth61rDs";

/** A new password as a form field. One character may be typed as several code points: NFKC makes them one. */
export const newPassword = z
  .string("required")
  .min(1, "required")
  .max(2000, `tooLong:${PASSWORD_MAX}`)
  .transform((text) => text.normalize("NFKC"))
  .superRefine((text, check) => {
    const length = Array.from(text).length;
    if (length < PASSWORD_MIN) check.addIssue({ code: "custom", message: `tooShort:${PASSWORD_MIN}` });
    else if (length > PASSWORD_MAX) check.addIssue({ code: "custom", message: `tooLong:${PASSWORD_MAX}` });
  });

/** Why this password would be guessed first, or null. */
export function weakness(password: string, person: { username: string; email: string }): Problem | null {
  const plain = password.toLowerCase();
  const [local = ""] = person.email.split("@");
  const own = [person.username, person.email, local].map((text) => text.normalize("NFKC").toLowerCase());
  if (own.includes(plain)) return "passwordIsName";
  return commonPasswords().has(plain) || new Set(plain).size === 1 ? "passwordCommon" : null;
}

/** The hash to store. @throws {Unavailable} when too many wait already */
export function hashPassword(password: string): Promise<string> {
  return limited(() => hash(password.normalize("NFKC"), COST));
}

/**
 * Whether a password is right. Costs one verification whether there is a hash or not, so that the time does not tell
 * whether somebody has an account.
 * @throws {Unavailable} when too many wait already
 */
export async function isRight(password: string, stored: string | undefined): Promise<boolean> {
  const matches = await limited(() => verify(stored ?? NOBODY, password.normalize("NFKC")));
  return matches && stored !== undefined;
}

/** Whether a stored hash was made with other parameters than today's. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}

// Each hash takes a core for about 17 ms, and 19 MiB. At most three of the four threads that Node has for such work:
// the rest goes on reading files and names. Who would wait for more than about four seconds is told so at once.
const AT_ONCE = Math.min(3, Math.max(2, availableParallelism() - 1));
const MOST_WAITING = 400;

let running = 0;
const waiting: (() => void)[] = [];

async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new Unavailable("too many passwords to check at once");
    // Whoever leaves hands its place on, so `running` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
