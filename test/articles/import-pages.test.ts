import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readArticle, Unreadable } from "../../src/articles/import/index.ts";
import type { FoundArticle } from "../../src/articles/import/index.ts";
import { EXPECTED } from "./import-expected.ts";
import { kept, leftOutWords, pages, plainWords } from "./import-support.ts";

const read = (name: string): FoundArticle =>
  readArticle({ bytes: readFileSync(new URL(name, pages)), filename: name });

describe.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  const found = read(name);

  test("title, standfirst and prompts", () => {
    expect(found.title).toBe(expected.title);
    expect(found.standfirst).toBe(expected.standfirst ?? null);
    expect(found.prompts).toHaveLength(expected.prompts.length);
    for (const [at, [start, end]] of expected.prompts.entries()) {
      expect(found.prompts[at]?.startsWith(start), found.prompts[at]).toBe(true);
      expect(found.prompts[at]?.endsWith(end), found.prompts[at]).toBe(true);
    }
  });

  test("the article is whole", () => {
    for (const piece of expected.has) expect(found.body).toContain(piece);
  });

  test("what is no article is listed with its reason, and is not in the article", () => {
    for (const [why, piece] of expected.without) {
      const items = found.leftOut.filter((item) => item.text.includes(piece));
      expect(
        items.map((item) => item.why),
        piece,
      ).toContain(why);
      // A word of a title may stand in the text as well.
      if (why !== "repeated-title" && why !== "prompt" && piece.length > 9)
        expect(kept(found)).not.toContain(piece);
    }
    if (expected.without.length === 0) expect(found.leftOut).toEqual([]);
  });

  test("every word of the page is in the article or in the list", () => {
    const source = readFileSync(new URL(name, pages), "utf8");
    const present = new Set([
      ...plainWords(kept(found)),
      ...leftOutWords(found),
      "reader",
      "readers",
      "s",
      "pool",
      "question",
    ]);
    const shown = name.endsWith(".html") || name === "fenced-html.txt" ? shownText(source) : source;
    expect(plainWords(shown).filter((word) => !present.has(word))).toEqual([]);
  });

  test("language and address", () => {
    if (expected.lang !== undefined) expect(found.lang).toBe(expected.lang);
    expect(found.dir).toBe(expected.dir ?? "ltr");
    expect(found.address).toBe(expected.address ?? null);
  });
});

/** The text of a page without its head, its scripts and its tags: what a reader sees. */
const shownText = (html: string): string =>
  html
    .replace(/<(script|style|title|noscript|textarea)[\s\S]*?<\/\1>/giu, " ")
    .replace(/<\/?(?:b|i|em|strong|span|mark)(?:\s[^>]*)?>/giu, "")
    .replace(/<[^>]+>/gu, " ")
    .replace(/&(?:l|r)dquo;|&(?:ndash|gt);|&#39;|&#82\d\d;|&nbsp;|&#146;/gu, " ");

test("every page of the folder is expected here", () => {
  const names = readdirSync(pages).filter((name) => name !== "login-page.html");
  expect(names.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

test("every non-blank line of the seed is in the article or in the list", () => {
  const found = read("scraped-seed.txt");
  const all = [kept(found), ...found.leftOut.map((item) => item.text)].map((text) =>
    plainWords(text).join(" "),
  );
  const lines = readFileSync(new URL("scraped-seed.txt", pages), "utf8").split("\n");
  const lost = lines
    .map((line) => plainWords(line.replace(/^Reader Pool:/u, "")).join(" "))
    .filter((line) => line !== "" && !all.some((text) => text.includes(line)));
  expect(lost).toEqual([]);
});

test("a log-in page holds no article", () => {
  expect(() => read("login-page.html")).toThrow(Unreadable);
});
