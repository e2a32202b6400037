/** Noticing that a text was sent before. Pure. */
import { createHash } from "node:crypto";

/** From this many letters on the same text by two people is no chance: "Thank you, I will try that" is shorter. */
const LONG = 60;

/** The letters and digits of a text, whatever its case, width, spaces and signs. */
const lettersOf = (body: string) =>
  body
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");

/** By what a text is known again: a hash of its letters; of one without any, of its signs. */
export function fingerprintOf(body: string): string {
  return createHash("sha256")
    .update(lettersOf(body) || body.trim())
    .digest("base64url");
}

/** Whether a text is so long that nobody else would write the same by chance. */
export function isLong(body: string): boolean {
  return lettersOf(body).length >= LONG;
}
