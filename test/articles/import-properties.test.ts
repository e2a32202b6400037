import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { putBack, readArticle, Unreadable } from "../../src/articles/import/index.ts";
import type { FoundArticle } from "../../src/articles/import/index.ts";
import { encode, kept, leftOutWords, pages, plainWords } from "./import-support.ts";

const read = (
  text: string,
  kind: "text" | "markdown" | "html" | "auto" = "auto",
): FoundArticle | Unreadable => {
  try {
    return readArticle({ bytes: encode(text), kind });
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
};

const NOUNS =
  "lantern harbour willow engine teacher compass orchard kettle bridge letter market shadow garden river stone".split(
    " ",
  );
const VERBS = "keeps finds carries follows forgets measures paints repairs borrows answers".split(" ");
const noun = fc.constantFrom(...NOUNS);
const verb = fc.constantFrom(...VERBS);
const clause = fc.tuple(noun, verb, noun, noun).map(([a, b, c, d]) => `the ${a} by the ${d} ${b} a ${c}`);
const sentence = fc.array(clause, { minLength: 2, maxLength: 4 }).map((parts) => {
  const text = parts.join(", and ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
});
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
const question = fc.tuple(noun, verb, noun).map(([a, b, c]) => `Which ${a} ${b} your ${c}, and why does it?`);
const title = fc.tuple(noun, noun, verb).map(([a, b, c]) => `How the ${a} of a ${b} ${c} Nobody`);
const article = fc.record({
  title,
  paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 5 }),
  question,
});

const FURNITURE = [
  "Home\nAbout\nContact",
  "Please log in to leave a comment.",
  "No comments yet. Be the first to share your thoughts!",
  "Share on Facebook",
  "Warning: include(a.php): failed to open stream in /srv/www/a.php on line 7",
  "© 2019 Nobody. All rights reserved.",
  "Home | About | Contact",
];
const LABELS: readonly ((question: string) => string)[] = [
  (text) => `Reader Pool: ${text}`,
  (text) => `READER POOL - ${text}`,
  (text) => `Readers’ Pool — ${text}`,
  (text) => `**Reader Pool:** ${text}`,
  (text) => `**Reader Pool: ${text}**`,
  (text) => `## Reader Pool\n\n${text}`,
  (text) => `> **Reader Pool**\n>\n> ${text}`,
  (text) => `Reader Pool question:\n\n${text}`,
];

describe("whatever is handed in", { timeout: 30_000 }, () => {
  const pieces = fc.constantFrom(
    ..."<div> </div> <p> <b> </i> <table> <td> <li> <h1> <pre> <br> <a&nbsp;href=x> ``` ``` ```html --- > # ** __ [a](b) ![a](b) | |-| Reader&nbsp;Pool: Title: Comments Related&nbsp;Posts Read&nbsp;More ... &amp; &#0; <!-- --> <script> </script> \\ 1. - \n \n\n \t é ب 中 😀 \u0301 word word."
      .split(" ")
      .map((each) => each.replaceAll("&nbsp;", " ")),
  );
  const soup = fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme" }), clause), { maxLength: 60 });
  const kind = fc.constantFrom("auto" as const, "text" as const, "markdown" as const, "html" as const);

  test("only Unreadable is thrown, and what is found has its shape", () => {
    fc.assert(
      fc.property(soup, kind, fc.constantFrom("", " ", "\n", "\n\n"), (parts, as, glue) => {
        const found = read(parts.join(glue), as);
        if (found instanceof Unreadable) return;
        expect(found.body.trim()).not.toBe("");
        expect(new Set(found.prompts).size).toBe(found.prompts.length);
        for (const item of found.leftOut) expect(item.text.trim()).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("bytes are refused or read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readArticle({ bytes });
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });

  test("pages cut off anywhere are refused or read", () => {
    const names = readdirSync(pages);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
        const bytes = readFileSync(new URL(name, pages));
        try {
          readArticle({ bytes: bytes.subarray(0, Math.floor(bytes.length * share)), filename: name });
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });
});

describe("an article with furniture around it", { timeout: 30_000 }, () => {
  const page = fc.record({
    article,
    label: fc.constantFrom(...LABELS),
    before: fc.uniqueArray(fc.constantFrom(...FURNITURE), { maxLength: 3 }),
    after: fc.uniqueArray(fc.constantFrom(...FURNITURE), { maxLength: 3 }),
    place: fc.nat({ max: 4 }),
  });

  test("keeps its title and all its paragraphs, and its prompt survives any marking at any place", () => {
    fc.assert(
      fc.property(page, (given) => {
        const { paragraphs } = given.article;
        const at = Math.min(given.place, paragraphs.length);
        const body = [
          ...paragraphs.slice(0, at),
          given.label(given.article.question),
          ...paragraphs.slice(at),
        ];
        const source = [...given.before, `# ${given.article.title}`, ...body, ...given.after].join("\n\n");
        const found = read(source, "markdown");
        if (found instanceof Unreadable) throw found;
        expect(found.title).toBe(given.article.title);
        expect(found.prompts).toEqual([given.article.question]);
        const lost = paragraphs.filter(
          (each) => !found.body.includes(each) && !leftOutText(found).includes(each),
        );
        expect(lost).toEqual([]);
        // After the prompt, less than a good paragraph of prose is left out and listed; all before it is article.
        for (const each of paragraphs.slice(0, at)) expect(found.body).toContain(each);
        for (const each of [...given.before, ...given.after]) expect(found.body).not.toContain(each);
      }),
      { numRuns: 400 },
    );
  });

  test("loses no word", () => {
    const labels = new Set(["reader", "readers", "pool", "question", "s"]);
    fc.assert(
      fc.property(page, fc.constantFrom("text" as const, "markdown" as const), (given, kind) => {
        const { title: name, paragraphs, question: asked } = given.article;
        const source = [...given.before, name, ...paragraphs, given.label(asked), ...given.after].join(
          "\n\n",
        );
        const found = read(source, kind);
        if (found instanceof Unreadable) throw found;
        const count = (words: readonly string[]): Map<string, number> =>
          words.reduce((sum, word) => sum.set(word, (sum.get(word) ?? 0) + 1), new Map<string, number>());
        const present = count([...plainWords(kept(found)), ...leftOutWords(found)]);
        const lost = [...count(plainWords(source))].filter(
          ([word, n]) => !labels.has(word) && (present.get(word) ?? 0) < n,
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const leftOutText = (found: FoundArticle): string => found.leftOut.map((item) => item.text).join("\n\n");

describe("what was found, rendered and read again", () => {
  const renderer = new MarkdownIt();
  const names = readdirSync(pages).filter((name) => name !== "login-page.html");

  test.each(names)("%s is found the same", (name) => {
    const found = readArticle({ bytes: readFileSync(new URL(name, pages)), filename: name });
    const markdown = [
      `# ${found.title}`,
      found.body,
      ...found.prompts.map((each) => `**Reader Pool:** ${each}`),
    ].join("\n\n");
    for (const again of [read(markdown, "markdown"), read(renderer.render(markdown), "html")]) {
      if (again instanceof Unreadable) throw again;
      expect(again.title).toBe(found.title);
      expect(again.prompts).toEqual(found.prompts);
      expect(again.leftOut).toEqual([]);
      expect(plainWords(again.body)).toEqual(plainWords(found.body));
    }
    const again = read(markdown, "markdown");
    expect(again).toMatchObject({ body: found.body, fingerprint: found.fingerprint });
  });
});

describe("putting back", () => {
  const names = readdirSync(pages).filter((name) => name !== "login-page.html");

  test.each(names)("%s: every item goes behind the block it followed, and nothing else changes", (name) => {
    const { body, leftOut } = readArticle({ bytes: readFileSync(new URL(name, pages)), filename: name });
    for (const item of leftOut) {
      const restored = putBack(body, item);
      const at = restored.indexOf(item.text);
      expect(at).toBeGreaterThanOrEqual(0);
      const without = `${restored.slice(0, at).trimEnd()}\n\n${restored.slice(at + item.text.length).trimStart()}`;
      expect(without.trim()).toBe(body);
      if (item.after === null) expect(at).toBe(0);
      else expect(plainWords(restored.slice(0, at)).join("")).toContain(plainWords(item.after).join(""));
    }
  });

  const item = { text: "Lost line", why: "menu", after: "Second paragraph" } as const;
  test("finds the block also when the body was edited, and goes to the end when it is gone", () => {
    expect(putBack("First.\n\n*Second* paragraph, longer.\n\nThird.", item)).toBe(
      "First.\n\n*Second* paragraph, longer.\n\nLost line\n\nThird.",
    );
    expect(putBack("First.\n\nThird.\n", item)).toBe("First.\n\nThird.\n\nLost line");
    expect(putBack("First.", { ...item, after: null })).toBe("Lost line\n\nFirst.");
    expect(putBack("", item)).toBe("Lost line");
    expect(putBack("- a\n- b\n\n  Second paragraph of b\n\nThird.", { ...item, after: "a" })).toBe(
      "- a\n- b\n\n  Second paragraph of b\n\nLost line\n\nThird.",
    );
  });
});
