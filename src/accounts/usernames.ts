import unhomoglyph from "unhomoglyph";

/**
 * The skeleton by which usernames are compared: two names with one skeleton look alike, so only one may exist.
 * NFKC, case and look-alike characters are folded (Unicode TS #39, by the table that `unhomoglyph` ships).
 */
export function foldUsername(username: string): string {
  // Lower case before and after: look-alikes of capitals (І) differ from those of small letters.
  const folded = username.normalize("NFKC").toLowerCase();
  return unhomoglyph(folded).toLowerCase().normalize("NFKC");
}
