/** What somebody is to be called here, out of what another site says of them. All of it may be hostile. */
import { isReserved } from "../accounts/reserved.ts";
import { isUsername, USERNAME_MAX } from "../accounts/usernames.ts";
import { DISPLAY_NAME_MAX } from "../people/names.ts";

/** The longest claim that is looked at. */
const LONGEST = 400;

/** More marks than two on one letter climb out of their line. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
/** What shows nothing, or turns the text around. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A name to be shown: one line, nothing that hides or turns what follows; null when nothing is left to read. */
export function shownName(claim: unknown): string | null {
  if (typeof claim !== "string") return null;
  const spaced = claim.slice(0, LONGEST).normalize("NFD").replace(/\s+/gu, " ");
  const whole = spaced.replace(UNSEEN, "").replace(PILED_MARKS, "$1").normalize("NFC").trim();
  const name = [...whole].slice(0, DISPLAY_NAME_MAX).join("").trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}

/** A username made of a claim: its letters and digits, with dots where there were spaces; null when too few are left. */
export function asUsername(claim: unknown): string | null {
  if (typeof claim !== "string") return null;
  const [local = ""] = claim.slice(0, LONGEST).split("@");
  const plain = local
    .normalize("NFKC")
    .trim()
    .replace(/[\s+/|,;:]+/gu, ".")
    .replace(/[^\p{L}\p{Nd}\p{Mn}\p{Mc}._-]/gu, "")
    .replace(/([._-])[._-]+/g, "$1")
    .replace(/^[^\p{L}\p{Nd}]+/u, "");
  const short = [...plain]
    .slice(0, USERNAME_MAX)
    .join("")
    .replace(/[._-]+$/, "");
  return isUsername(short) ? short : null;
}

/** How many names are tried with a number behind, before chance has to do. */
const NUMBERED = 9;

/**
 * Usernames to try, the best first: each claim as it is, then with a number, then one with a number that `chance` makes.
 * A claim that is an address, which nobody else is to see, has to do only where there is no other.
 * Names that are kept for the site are left out, with a number too: "admin2" would pass for one of its offices.
 */
export function usernamesFrom(
  claims: readonly unknown[],
  siteName: string,
  chance: () => number,
): readonly string[] {
  const fine = (texts: readonly unknown[]) =>
    texts.map(asUsername).filter((name) => name !== null && !isReserved(name, siteName));
  const named = fine(claims.filter((claim) => typeof claim === "string" && !claim.includes("@")));
  const bases = [...new Set(named.length > 0 ? named : fine(claims))].filter((name) => name !== null);
  const first = bases[0] ?? "reader";
  const numbered = bases.flatMap((base) =>
    Array.from({ length: NUMBERED - 1 }, (_, n) => withNumber(base, n + 2)),
  );
  return [...bases, ...numbered, withNumber(first, chance()), withNumber(first, chance())];
}

function withNumber(base: string, n: number): string {
  const tail = String(n);
  return [...base].slice(0, USERNAME_MAX - tail.length).join("") + tail;
}
