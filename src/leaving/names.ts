/** The names that accounts have once nobody owns them any more, and what is kept of the names that they had. Pure. */
import { hashToken, newToken } from "../lib/ids.ts";

/** What such a username begins with; nobody can register one (accounts/usernames.ts). */
export const GONE = "gone-";
/** Characters after that: by chance, and few enough for a username. */
const LENGTH = 12;

/** A username for an account that nobody owns any more. It says nothing of the one before. */
export function goneName(): string {
  return GONE + hashToken(newToken()).slice(0, LENGTH);
}

/** What is kept of a name, folded, so that nobody else gets it. */
export function hashName(folded: string): string {
  return hashToken(`username:${folded}`);
}
