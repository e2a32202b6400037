/** Which language a browser is answered in. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../../src/i18n/index.ts";
import { negotiate } from "../../src/i18n/negotiate.ts";

test.each<[header: string | undefined, site: Lang, wanted: Lang | null]>([
  [undefined, "en", null],
  ["", "en", null],
  ["sw", "en", "sw"],
  ["fr-CA,fr;q=0.9,en;q=0.8", "en", "fr"],
  ["fr-CA", "en", "fr"],
  ["de, sw;q=0.5, en;q=0.7", "sw", "en"],
  ["en;q=0.5, ar;q=0.500", "fr", "en"],
  ["ar-EG-u-nu-arab", "en", "ar"],
  ["AR", "en", "ar"],
  ["swh", "en", "sw"],
  ["sw_TZ", "en", "sw"],
  ["de-DE,de;q=0.9", "sw", null],
  // Anything goes: what the site speaks, but for what is refused.
  ["*", "sw", "sw"],
  ["de, *;q=0.5", "fr", "fr"],
  ["sw;q=0.2, *;q=0.5", "sw", "en"],
  ["en;q=0, *", "en", "sw"],
  ["en;q=0", "en", null],
  ["*;q=0", "en", null],
  // No quality of these is one.
  ["fr;q=2, sw;q=0.1", "en", "sw"],
  ["fr;q=, sw", "en", "sw"],
  ["fr; Q=0.3, sw ; q=0.4", "en", "sw"],
  ["fr;x=1", "en", "fr"],
  [", ,;q=1,-,x-,france,frx", "en", null],
])("%s, on a site that speaks %s: %s", (header, site, wanted) => {
  expect(negotiate(header, site)).toBe(wanted);
});

const language = fc.constantFrom(...LANGS);

test("whatever a browser sends, the answer is a language that there is, or none", () => {
  const piece = fc.constantFrom(
    "en",
    "fr-CA",
    "*",
    ",",
    ";",
    "q=",
    "0.5",
    "ar",
    "-",
    "sw",
    " ",
    "\u0000",
    "é",
  );
  const header = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(header, language, (said, site) => {
      const answer = negotiate(said, site);
      return answer === null || LANGS.includes(answer);
    }),
  );
});

test("of languages with a quality each, the best is taken, wherever it stands and whatever else is asked for", () => {
  const qualities = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      qualities,
      fc.shuffledSubarray([...LANGS], { minLength: 4 }),
      language,
      (all, langs, site) => {
        const ranges = all.map((quality, n) => ({ lang: langs[n] ?? "en", quality }));
        const best = ranges.reduce((a, b) => (b.quality > a.quality ? b : a));
        const header = [
          "de-AT",
          ...ranges.map(({ lang, quality }) => `${lang}-ZZ;q=${(quality / 1000).toFixed(3)}`),
        ];
        expect(negotiate(header.join(", "), site)).toBe(best.lang);
      },
    ),
  );
});

test("a language that is refused is never given, as long as another is asked for", () => {
  fc.assert(
    fc.property(language, language, fc.constantFrom("*", ...LANGS), (refused, site, asked) => {
      fc.pre(refused !== asked);
      expect(negotiate(`${refused};q=0, ${asked}`, site)).not.toBe(refused);
    }),
  );
});
