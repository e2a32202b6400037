/** What every language has to say: all that English says, in words of its own. */
import { expect, test } from "vitest";
import { LANGS, LOCALES, type Lang } from "../../src/i18n/index.ts";

type Leaf = string | ((...args: unknown[]) => unknown);

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === "function";

/** Every text of a catalogue by its path. */
function leaves(value: unknown, path = ""): Map<string, Leaf> {
  if (typeof value === "string" || isFunction(value)) return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, path === "" ? key : `${path}.${key}`)]),
  );
}

const english = leaves(LOCALES.en.t);
const catalogues = LANGS.map((lang) => leaves(LOCALES[lang].t));
const OTHERS = LANGS.filter((lang) => lang !== "en");

const SAMPLES: readonly unknown[] = [3, "Amina", ["mango", "salt"], "hold", null];
const BROKEN = /undefined|NaN|\[object|\(\.\.\.|=>/;

/** What a function can be called with, as every language takes it; null where there is none of the samples for it. */
function argumentsOf(path: string, most: number): unknown[] | null {
  let lists: unknown[][] = [[]];
  for (let n = 0; n < most; n += 1) lists = lists.flatMap((list) => SAMPLES.map((one) => [...list, one]));
  const all = catalogues.flatMap((own) => {
    const leaf = own.get(path);
    return isFunction(leaf) ? [leaf] : [];
  });
  return lists.find((list) => all.every((leaf) => said(leaf, list) !== null)) ?? null;
}

function said(leaf: (...args: unknown[]) => unknown, list: readonly unknown[]): string | null {
  try {
    const text = leaf(...list);
    return typeof text === "string" && text.trim() !== "" && !BROKEN.test(text) ? text : null;
  } catch {
    return null;
  }
}

test.each(OTHERS)("%s says all that English does, and nothing besides", (lang) => {
  const own = leaves(LOCALES[lang].t);
  expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  for (const [path, leaf] of english) {
    const other = own.get(path);
    expect([path, typeof other]).toEqual([path, typeof leaf]);
    if (typeof leaf === "string") expect([path, other === ""]).toEqual([path, leaf === ""]);
  }
});

/** What nobody does: a line that has no actor. */
const SILENT = /^notifications\.did\.(?:note-due|decision|report|appeal)$/;

test.each(LANGS)("%s makes a sentence of whatever its words are given, of every number", (lang) => {
  const own = leaves(LOCALES[lang].t);
  const wrong: string[] = [];
  for (const [path, leaf] of english) {
    if (!isFunction(leaf)) continue;
    const list = argumentsOf(path, leaf.length);
    const other = own.get(path);
    if (list === null && !SILENT.test(path)) wrong.push(`${path}: takes none of the samples`);
    if (list === null || !isFunction(other)) continue;
    // A form of each kind that any of the languages has.
    for (const n of list.includes(3) ? [0, 1, 2, 3, 11, 100, 1234] : [3]) {
      const given = list.map((one) => (one === 3 ? n : one));
      if (said(leaf, given) === null) continue;
      const text = said(other, given);
      if (text === null) wrong.push(`${path}(${given.join()})`);
      // Latin digits, in Arabic, too; no sign for a number is left.
      else if (/[٠-٩]|(?<!&)#(?![\w-])/u.test(text)) wrong.push(`${path}: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Texts without words, and the names of things: the same in every language. */
const SAME = [
  /^admin\.each\.language\.choices\./,
  /keys\.list\./,
  /^mail\.messageId$/,
  /^leaving\.copy\.json$/,
  /\.utc$/,
];
/** Words that French and English share. */
const FRENCH = new Set(
  `Article Articles Code Contact Cookies Copies Discussion Discussions Mention Message Note Notifications Question
  Questions Site Source Spam Suspensions Version Vote Votes minutes spam`.split(/\s+/),
);

test.each(OTHERS)("no text of %s was left in English", (lang: Lang) => {
  const own = leaves(LOCALES[lang].t);
  const left = [...english]
    .filter(([path, text]) => typeof text === "string" && /\p{L}/u.test(text) && own.get(path) === text)
    .filter(
      ([path, text]) => !SAME.some((one) => one.test(path)) && !(lang === "fr" && FRENCH.has(String(text))),
    )
    .map(([path]) => path);
  expect(left).toEqual([]);
});
