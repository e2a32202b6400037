import { describe, expect, test } from "vitest";
import { isReserved } from "../../src/accounts/reserved.ts";
import { foldUsername, isUsername, username } from "../../src/accounts/usernames.ts";
import { people } from "../../src/demo/content/people.ts";

const parsed = (name: string) => username.safeParse(name);
const problem = (name: string) => parsed(name).error?.issues[0]?.message ?? null;

describe("names that look alike are one name", () => {
  test.each([
    ["amina", "AMINA"],
    ["amina", "аmina"], // Cyrillic а
    ["amina", "аmіnа"], // and і
    ["amina", "ａｍｉｎａ"], // full width
    ["amina", "amına"], // dotless i
    ["amina", "AMİNA"], // İ, as Turkish writes it
    ["amina", "𝒶𝓂𝒾𝓃𝒶"], // mathematical script
    ["amina", "ⓐⓜⓘⓝⓐ"],
    ["amina", "ɑmina"], // Latin alpha
    ["amina", "αmina"], // Greek alpha
    ["amina", "arnina"], // rn for m
    ["amina", "Amlna"],
    ["paypal", "paypaI"], // capital I
    ["paypal", "paypa1"],
    ["kim", "кім"], // all Cyrillic
    ["KIM", "КІМ"], // and in capitals
    ["kim", "КІМ"],
    ["tehama", "ТЕНАМА"],
    ["zeta", "ΖΕΤΑ"], // Greek capitals
    ["scope", "ѕсоре"],
    ["zoo", "z00"],
    ["fin", "ﬁn"],
    ["josé", "jose\u0301"],
    ["νίκος", "ΝΊΚΟΣ"],
    ["straße", "STRAẞE"],
    ["straße", "STRASSE"],
    ["mary-jane", "mary‐jane"],
  ])("%s and %s", (one, other) => expect(foldUsername(other)).toBe(foldUsername(one)));
});

describe("names that one can tell apart are two", () => {
  test.each([
    ["anna", "arma"],
    ["jose", "josé"],
    ["zoe", "zoë"],
    ["mary-jane", "mary_jane"],
    ["maryjane", "mary.jane"],
    ["down", "clown"],
    ["amina", "amin"],
    ["amina", "aminah"],
    ["nina", "mina"],
    ["juma", "zuma"],
    ["reader1", "reader2"],
    ["李明", "李朋"],
    ["محمد", "محمود"],
    ["अमित", "अमिता"],
    ["김민수", "김민주"],
    ["Мария", "Марина"],
    ["משה", "משי"],
    ["สมชาย", "สมชัย"],
    ["Νίκος", "Νίκη"],
  ])("%s and %s", (one, other) => expect(foldUsername(other)).not.toBe(foldUsername(one)));

  test("such as the demo's", () => {
    const folded = people.map((person) => foldUsername(person.username));
    expect(new Set(folded).size).toBe(people.length);
    for (const person of people)
      expect([person.username, problem(person.username)]).toEqual([person.username, null]);
  });
});

test("every letter folds the same in either case, in any normal form, and folds no further", () => {
  const wrong: string[] = [];
  for (let point = 0x21; point < 0x20000; point += 1) {
    const letter = String.fromCodePoint(point);
    // Ideographs and Hangul syllables have neither case nor look-alikes worth two minutes.
    if (!/[\p{L}\p{Nd}]/u.test(letter) || /[\p{Script=Han}\p{Script=Hangul}]/u.test(letter)) continue;
    const name = `x${letter}`.normalize("NFKC");
    if (!isUsername(name)) continue;
    const folded = foldUsername(name);
    const others = [folded, name.toLowerCase(), name.toUpperCase(), name.normalize("NFD")].map(foldUsername);
    if (others.some((other) => other !== folded))
      wrong.push(`${letter} ${point.toString(16)} ${folded} ${others.join(" ")}`);
  }
  expect(wrong).toEqual([]);
});

describe("a username", () => {
  test.each([
    "ab",
    "x".repeat(30),
    "3fish",
    "محمّد",
    "सूर्यकांत",
    "李明",
    "김민수",
    "Đặng-Hùng",
    "นํ้าฝน",
    "o_O",
    "a.b-c_d",
    "José",
    "ʻokina",
  ])("may be %s", (name) => expect(problem(name)).toBeNull());

  test.each([
    ["", "required"],
    ["   ", "required"],
    ["a", "tooShort:2"],
    ["😀".repeat(31), "tooLong:30"],
    ["x".repeat(31), "tooLong:30"],
    ["x".repeat(100_000), "tooLong:30"],
    ["two words", "username"],
    ["tab\tbed", "username"],
    ["line\nfeed", "username"],
    ["nbsp\u00a0here", "username"],
    ["amina\n", "username"],
    ["nul\0l", "username"],
    ["bell\u0007", "username"],
    ["\u202eanima", "username"], // bidi override
    ["ami\u2066na", "username"], // bidi isolate
    ["ami\u200bna", "username"], // zero-width space
    ["ami\u200dna", "username"], // zero-width joiner
    ["ami\ufeffna", "username"],
    ["ami\u00adna", "username"], // soft hyphen
    ["am\u3164ina", "username"], // Hangul filler: a letter that shows nothing
    ["am\uffa0ina", "username"],
    ["am\u115fina", "username"],
    ["am\u034fina", "username"], // combining grapheme joiner
    ["am\ufe0fina", "username"], // variation selector
    ["am\u{e0100}ina", "username"],
    ["\u2800\u2800", "username"], // braille blank
    ["a/b", "username"],
    ["a\\b", "username"],
    ["a@b", "username"],
    ["a?b", "username"],
    ["a#b", "username"],
    ["a%b", "username"],
    ["<b>", "username"],
    ["a'b", "username"],
    [".hidden", "username"],
    ["-dash", "username"],
    ["_under", "username"],
    ["\u0301acute", "username"],
    ["😀😀", "username"],
    ["ﷺ", "username"], // NFKC makes four words of it
    ["Z\u0341\u0342\u0343\u0344algo", "username"],
    ["n\u0303\u0303\u0303o", "username"],
    ["\ud800\ud800", "username"], // lone surrogates
    ["\ue000\ue000", "username"], // private use
  ])("may not be %j", (name, why) => expect(problem(name)).toBe(why));

  test("is NFKC, and loses the blanks around it", () => {
    expect(parsed("  ａｍｉｎａ ").data).toBe("amina");
    expect(parsed("jose\u0301").data).toBe("josé");
  });

  test("is nobody's when it is kept for the site, in any disguise", () => {
    for (const name of [
      "admin",
      "ADMIN",
      "аdmin",
      "adrnin",
      "admin1",
      "head.moderator",
      "moderator",
      "System",
      "deleted",
      "Reader-Pool",
      "rooτ",
    ]) {
      expect([name, isReserved(name, "The Ferry")]).toEqual([name, true]);
    }
    expect(isReserved("TheFerry", "The Ferry")).toBe(true);
    for (const name of ["adminna", "amina", "modesty", "systems"])
      expect([name, isReserved(name, "The Ferry")]).toEqual([name, false]);
  });
});
