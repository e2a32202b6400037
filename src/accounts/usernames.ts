/** What a username may be, and which two are the same. */
import unhomoglyph from "unhomoglyph";
import { z } from "zod";

/** Characters (code points) of a username. */
export const USERNAME_MIN = 2;
export const USERNAME_MAX = 30;

/**
 * A letter or a digit of any script, then letters, digits, marks, dots, hyphens and underscores. Controls, bidi
 * marks, zero-width characters, spaces and slashes are none of these; the letters that show nothing (Hangul
 * fillers) are refused by the second test.
 */
const SHAPE = /^[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}\p{Mc}._-]*$/u;
const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}/u;
/** More marks than two on one letter climb out of their line ("Zalgo"); real orthographies need no more. */
const PILED_MARKS = /\p{M}{3}/u;

/** Whether a text has the shape of a username; one that has not belongs to nobody. */
export function isUsername(text: string): boolean {
  const length = Array.from(text).length;
  return (
    length >= USERNAME_MIN &&
    length <= USERNAME_MAX &&
    SHAPE.test(text) &&
    !SHOWS_NOTHING.test(text) &&
    !PILED_MARKS.test(text.normalize("NFD"))
  );
}

/** The form field: NFKC, and the blanks that keyboards add at the ends left out. Messages are problem codes. */
export const username = z
  .string("required")
  .max(400, `tooLong:${USERNAME_MAX}`)
  .transform((text) => text.normalize("NFKC").replace(/^ +| +$/g, ""))
  .superRefine((text, check) => {
    const length = Array.from(text).length;
    const problem =
      length === 0
        ? "required"
        : length < USERNAME_MIN
          ? `tooShort:${USERNAME_MIN}`
          : length > USERNAME_MAX
            ? `tooLong:${USERNAME_MAX}`
            : isUsername(text)
              ? null
              : "username";
    if (problem) check.addIssue({ code: "custom", message: problem });
  });

/**
 * The skeleton by which usernames are compared: two names with one skeleton look alike, so only one may exist. Folds
 * NFKC, case and the look-alikes of Unicode TS #39 (by the table that `unhomoglyph` ships). Since names are the same
 * in either case, so are the look-alikes of both cases: І and l look alike, therefore i, l and 1 are one letter here
 * ("Alia" and "Aila" can't both exist), as are 0 and o, rn and m ("Bern" and "Bem"; "anna" and "arma" stay two).
 * Accents stay, since one sees them. Stored in `people.username_folded`: a change needs a migration.
 */
export function foldUsername(name: string): string {
  let folded = name;
  // What a look-alike stands for may itself have one, so again until nothing changes: two or three times.
  for (let round = 0; round < 5; round += 1) {
    const before = folded;
    folded = foldOnce(before);
    if (folded === before) break;
  }
  return folded;
}

function foldOnce(name: string): string {
  // By way of the capitals, so that letters with one capital (ß and ss, σ and ς) are one letter.
  const small = name.normalize("NFKC").toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFD");
  return (
    Array.from(small, foldLetter)
      .join("")
      .replaceAll(/[i1|]/g, "l")
      // i and j lose their dot under a dot: "i̇" is what Turkish İ becomes in small letters, and looks like i.
      .replaceAll(/([lj])\u0307/g, "$1")
      .normalize("NFC")
  );
}

const PLAIN = /^[ -~]+$/;

function foldLetter(letter: string): string {
  const proto = unhomoglyph(letter).toLowerCase();
  if (PLAIN.test(proto)) return unhomoglyph(proto);
  // Some letters look Latin only as capitals: К, М, Т, Η.
  const capital = letter.toUpperCase();
  const capitalProto = capital === letter ? "" : unhomoglyph(capital).toLowerCase();
  return PLAIN.test(capitalProto) ? unhomoglyph(capitalProto) : proto;
}

/** The same of the letters, marks and digits alone: by what stands between them, or where, no two names differ in it. */
export function foldBare(name: string): string {
  return foldUsername(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));
}
