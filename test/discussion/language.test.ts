import fc from "fast-check";
import { expect, test } from "vitest";
import { replyLanguage } from "../../src/discussion/language.ts";

const ARABIC = "سأحمل فرن الخبز أولا، حجرا بعد حجر، لأن القرية تجتمع حوله كل صباح";
const PERSIAN = "من تنور نان را می‌برم، چون همه‌ی ده هر روز صبح گرد آن جمع می‌شوند و گپ می‌زنند";
const FRENCH =
  "Je prendrais le four, parce que les voisins du village se retrouvent autour tous les matins et que le pain est une fête pour des enfants qui attendent dans la rue.";

test.each([
  [ARABIC, null, "en", "ar"],
  [
    `> The bread oven comes first, before anything else that we own in this village of ours.\n\n${ARABIC}`,
    null,
    "en",
    "ar",
  ],
  [`نعم https://example.org/a/very/long/path/with/many/latin/letters`, null, "en", "ar"],
  [PERSIAN, null, "en", "fa"],
  ["سلام", "fa", "en", "fa"],
  [FRENCH, null, "en", "fr"],
  [FRENCH, "fr-CA", "en", "fr-CA"],
  ["日本人", null, "ja", "ja"],
  ["日本人", null, "en", "zh"],
  ["Oui !", null, "en", "en"],
  ["Oui !", "fr", "en", "fr"],
  ["🙂 42", null, "sw", "sw"],
  ["> " + FRENCH, null, "en", "en"],
])("%s (writer: %s, discussion: %s) is %s", (body, own, discussion, lang) => {
  expect(replyLanguage(body, own, discussion)).toBe(lang);
});

test("of whatever is written it says a tag, and of ten thousand characters quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (body) => {
      expect(Intl.getCanonicalLocales(replyLanguage(body, null, "en"))).toHaveLength(1);
    }),
  );
  const began = performance.now();
  for (const body of [
    "a ".repeat(5000),
    "ا".repeat(10_000),
    "`".repeat(10_000),
    "> ".repeat(5000),
    "https://".repeat(1250),
  ])
    replyLanguage(body, null, "en");
  expect(performance.now() - began).toBeLessThan(500);
});
