import { assert, lorem, property, string } from "fast-check";
import { expect, test } from "vitest";
import { tellingWords } from "../../src/articles/related.ts";

const words = (body: string, more: Partial<Parameters<typeof tellingWords>[0]> = {}) =>
  tellingWords({ title: "", standfirst: null, prompt: "", body, lang: "en", ...more });
const names = (body: string, more = {}) => words(body, more).map(({ word }) => word);

test("numbers, short words, links and capitals do not tell", () => {
  expect(
    names("In 1974 the MARKET, the [market](https://example.org/secret) of 12th Street.").toSorted(),
  ).toEqual(["market", "street", "the"]);
});

test("words are one word however they are composed", () => {
  expect(names("Cafe\u0301 café CAFÉ ｃａｆé")).toEqual(["café"]);
});

test("what stands in the title tells more than what the text says once", () => {
  expect(names("Nobody mentions kitchens.", { title: "Beekeeping" })[0]).toBe("beekeeping");
});

test("languages without spaces are told by their words", () => {
  expect(names("東京の市場では魚を売る。市場の朝は早い。", { lang: "ja" })).toContain("市場");
  expect(names("ตลาดเช้าขายปลาสด ตลาดเย็นขายผัก", { lang: "th" })).toContain("ตลาด");
});

test("any text gives at most forty words, each once, of weight 0 to 1, and the same whenever it is asked", () => {
  assert(
    property(string({ unit: "grapheme", maxLength: 400 }), lorem({ maxCount: 80 }), (noise, lorem) => {
      const found = words(`${noise} ${lorem}`);
      expect(found.length).toBeLessThanOrEqual(40);
      expect(new Set(found.map(({ word }) => word)).size).toBe(found.length);
      for (const { weight, word } of found) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(word).not.toMatch(/\p{N}|\p{Lu}|\s/u);
      }
      expect(words(`${noise} ${lorem}`)).toEqual(found);
    }),
  );
});

test("a text shares its words with itself, doubled", () => {
  assert(
    property(lorem({ maxCount: 30 }), (text) => {
      expect(names(`${text}\n\n${text}`).toSorted()).toEqual(names(text).toSorted());
    }),
  );
});
