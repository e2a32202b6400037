/** Recovery codes: to be written down, for when a phone is lost. Pure but for chance. */
import { randomInt } from "node:crypto";
import { hashToken } from "../lib/ids.ts";

/** How many there are at a time. */
export const CODES = 10;
/** Without what looks alike on paper: 0 and o, 1, i and l. */
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
/** Twelve letters of 31: 59 bits, of which a log-in allows five guesses. */
const GROUPS = 3;
const IN_GROUP = 4;

/** New codes, as they are shown: `ab3d-k7mn-p9qr`. */
export function newCodes(): string[] {
  const codes = new Set<string>();
  while (codes.size < CODES) codes.add(newCode());
  return [...codes];
}

function newCode(): string {
  const group = () => Array.from({ length: IN_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}

/** A code as it was typed, without the spaces and dashes that people put in or leave out. */
export function plainCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** What is stored of a recovery code. */
export function hashCode(personId: number, code: string): string {
  return hashToken(`recovery:${personId}:${plainCode(code)}`);
}
