import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "../../src/lib/excerpt.ts";
import { renderReply } from "../../src/lib/markdown.ts";

const of = (body: string) => excerpt(renderReply(body));

test.each([
  ["**Bread**, _warm_, and `salt`.", "Bread, warm, and salt."],
  ["[x](javascript:alert(1)) stays as it was typed", "[x](javascript:alert(1)) stays as it was typed"],
  ["[the oven](https://oven.example/a_(b)) and ![the cat](https://cat.example)", "the oven and !the cat"],
  ["> quoted\n\nsaid\n- one\n- two\n\n```js\na && b\n```", "quoted · said one · two · a && b"],
  ["one\ntwo", "one two"],
  ["not hers\n\n- one\n- two\n\nShe has", "not hers one · two · She has"],
  ["> > twice\n\n1. first\n2. last", "twice · first · last"],
  ["2 * 3 * 4 < 5 & snake_case_name", "2 * 3 * 4 < 5 & snake_case_name"],
  ["<b>&amp;</b> &lt;", "<b>&</b> <"],
  ["# not a heading", "# not a heading"],
])("%s is told as plain text", (body, plain) => {
  expect(of(body)).toBe(plain);
});

test("a long text is cut between words", () => {
  const sentence = "The baker opened before light, and the whole street knew the smell of it. ";
  const cut = of(sentence.repeat(8));
  expect(cut.endsWith("…")).toBe(true);
  expect(sentence.repeat(8).startsWith(`${cut.slice(0, -1)} `)).toBe(true);
  expect(cut.length).toBeGreaterThan(260);
  expect(cut.length).toBeLessThanOrEqual(281);
});

test("where words are not spaced it is cut between words as well, and one without end anywhere", () => {
  const thai = "ฉันชอบอ่านหนังสือที่ริมแม่น้ำ".repeat(30);
  const cut = of(thai).slice(0, -1);
  const words = new Intl.Segmenter(undefined, { granularity: "word" });
  expect([...words.segment(thai)].map(({ index }) => index)).toContain(cut.length);
  expect(of("a".repeat(900))).toBe(`${"a".repeat(280)}…`);
  const family = "👩‍👩‍👧‍👦";
  expect(of(family.repeat(400))).toMatch(new RegExp(`^(?:${family})+…$`, "u"));
});

test("whatever is written, an excerpt is one line of whole words or all of it, in short time", () => {
  const piece = fc.constantFrom(
    "word ",
    "**b** ",
    "[a](",
    "https://x.example/",
    ")",
    "\n\n> ",
    "`",
    "&lt;",
    "é",
    "👩‍👧 ",
    "<b>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const text = of(pieces.join(""));
      expect(text).not.toMatch(/[\n\r]|\s\s/);
      expect([...new Intl.Segmenter().segment(text)].length).toBeLessThanOrEqual(281);
    }),
  );
  const began = performance.now();
  excerpt("<".repeat(40_000));
  excerpt("<a ".repeat(14_000));
  excerpt(`<p>${"e\u0301\u0302".repeat(14_000)}</p>`);
  expect(performance.now() - began).toBeLessThan(1000);
});
