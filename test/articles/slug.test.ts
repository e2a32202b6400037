import { array, assert, integer, lorem, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { cleanAddress, ownAddress } from "../../src/articles/address.ts";
import { choosePrompt, nothingFound, takeOut } from "../../src/articles/found.ts";
import { putBack } from "../../src/articles/import/index.ts";
import { candidate, draftSlug, isDraftSlug, slugify } from "../../src/articles/slug.ts";
import { articlePath } from "../../src/lib/paths.ts";

test.each([
  ["The evening the whole street cooked", "the-evening-the-whole-street-cooked"],
  ["Was geht über Hühner? Öl & Straße!", "was-geht-uber-huhner-ol-strasse"],
  ["L’été, c’est l'ÆON", "lete-cest-laeon"],
  ["İstanbul’da ırmak", "istanbulda-irmak"],
  ["Đường đi Łódź", "duong-di-lodz"],
  ["كرسي على الرصيف", "كرسي-على-الرصيف"],
  ["हिन्दी की किताब", "हिन्दी-की-किताब"],
  ["東京の市場", "東京の市場"],
  ["ｆｕｌｌ ｗｉｄｔｈ №5", "full-width-no5"],
  ["../../etc/passwd?x=1#y", "etc-passwd-x-1-y"],
  ["~draft %2F", "draft-2f"],
  ["— !!! —", ""],
  ["😀", ""],
])("%s → %s", (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

test("a slug of any title is short, stable, and safe in an address", () => {
  assert(
    property(string({ unit: "binary", maxLength: 300 }), integer({ min: 1, max: 100_000 }), (title, n) => {
      const slug = slugify(title);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slug).toBe(slug.normalize("NFC"));
      expect(slug).not.toMatch(/^-|-$|--|[\s/\\?#%~.&<>"'\p{Cc}]/u);
      expect(isDraftSlug(slug)).toBe(false);
      expect(slugify(slug)).toBe(slug);
      expect(decodeURIComponent(articlePath(slug)).slice("/articles/".length)).toBe(slug);
      expect(candidate(slug, n).length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 2000 },
  );
});

test("long titles are cut between words", () => {
  const slug = slugify("word ".repeat(40));
  expect(slug).toBe(Array(16).fill("word").join("-"));
  expect(candidate(slug, 2)).toBe(`${Array(15).fill("word").join("-")}-2`);
  expect(slugify("x".repeat(300)).length).toBe(80);
});

test("a draft's slug is none that a title gives", () => {
  expect(isDraftSlug(draftSlug("abc"))).toBe(true);
});

test("an address is http, without what others added to it", () => {
  expect(cleanAddress("HTTP://Example.ORG:80/A?utm_medium=x&b=1&fbclid=2#c")).toBe(
    "http://example.org/A?b=1",
  );
  for (const wrong of [
    "javascript:alert(1)",
    " https://example.org",
    "https://a@example.org",
    "https:example.org",
    `https://example.org/${"a".repeat(2000)}`,
  ])
    expect(cleanAddress(wrong)).toBeNull();
  expect(ownAddress("https://example.org/")).toBeNull();
  expect(ownAddress("https://example.org/?p=7")).toBe("https://example.org/?p=7");
  expect(ownAddress(null)).toBeNull();
});

test("what is put back can be taken out again, and leaves the text as it was", () => {
  const line = lorem({ maxCount: 8 });
  assert(
    property(array(line, { minLength: 1, maxLength: 6 }), nat(5), (blocks, at) => {
      const body = blocks.map((block, n) => `${n} ${block}`).join("\n\n");
      const after = at < blocks.length ? `${at} ${blocks[at] ?? ""}`.slice(0, 80) : null;
      const back = putBack(body, { text: "Something — left out", why: "menu", after });
      expect(takeOut(back, "Something — left out")).toBe(body);
    }),
  );
});

test("taking out finds whole lines only", () => {
  expect(takeOut("A menu in a sentence.\n\nmenu\n\nThe end.", "menu")).toBe(
    "A menu in a sentence.\n\nThe end.",
  );
  expect(takeOut("A menu in a sentence.", "menu")).toBeNull();
});

test("the prompt after an edit: typed words first, then the choice, else what there was", () => {
  const found = { ...nothingFound, prompts: ["One?", "Two?"] };
  expect(choosePrompt(found, "", undefined, undefined).prompt).toBe("");
  expect(choosePrompt(found, "", "", 1)).toEqual({ prompt: "Two?", found: { ...found, chosen: 1 } });
  expect(choosePrompt(found, "One?", "One?", 1).prompt).toBe("Two?");
  expect(choosePrompt(found, "One?", "Mine?", 1).prompt).toBe("Mine?");
  expect(choosePrompt({ ...found, chosen: 1 }, "Two?", "Two, but better?", 1).prompt).toBe(
    "Two, but better?",
  );
  expect(choosePrompt(found, "One?", "One?", 99).prompt).toBe("One?");
});
