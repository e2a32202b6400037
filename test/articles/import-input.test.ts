import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { MAX_BYTES, readArticle, Unreadable } from "../../src/articles/import/index.ts";
import type { Problem } from "../../src/articles/import/index.ts";
import { encode } from "./import-support.ts";

const PROSE =
  "Salt keeps fish and fish keeps sailors, and a harbour that has neither keeps nobody at all, as the old harbour master used to say to the gulls.";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));

const problemOf = (source: Uint8Array | string, filename?: string): Problem | "none" => {
  try {
    readArticle({
      bytes: typeof source === "string" ? encode(source) : source,
      ...(filename ? { filename } : {}),
    });
    return "none";
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
};

describe("bad input gets its own problem", () => {
  test.each<[string, Problem, Uint8Array | string]>([
    ["nothing", "empty", ""],
    ["spaces", "empty", " \n\t\n\u00a0"],
    ["only a byte order mark", "empty", bytes(0xef, 0xbb, 0xbf)],
    ["only zero-width spaces", "empty", "\u200b\u200b\n"],
    ["gzip", "binary", gzipSync(encode(PROSE))],
    ["zip, docx, epub", "binary", bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
    ["PDF", "binary", "%PDF-1.7\n1 0 obj << /Type /Catalog >>"],
    ["PNG", "binary", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ["JPEG", "binary", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["NUL in the text", "binary", `Salt\n\n${PROSE}\0${PROSE}`],
    ["control characters", "binary", "\u0001\u0002\u0003\u0004\u0005".repeat(20)],
    ["Latin-1", "not-utf8", bytes(...Buffer.from("Über Salz und Fisch, ein Artikel.", "latin1"))],
    ["a cut sequence", "not-utf8", bytes(0x61, 0xe2, 0x82)],
    ["5 MB", "too-large", "a".repeat(5_000_000)],
    ["one byte too many", "too-large", "a".repeat(MAX_BYTES + 1)],
    [
      "a page of 2.1 MB, most of it script",
      "too-large",
      `<h1>Salt</h1><p>${PROSE}</p><p>${PROSE}</p><script>${"a".repeat(2_100_000)}</script>`,
    ],
    ["UTF-16 with NUL in the text", "binary", utf16(`Salt\0${PROSE}`)],
    ["a book", "too-large", `${PROSE}\n\n`.repeat(4_000)],
    ["a word", "no-article", "hello"],
    ["a menu", "no-article", "Home\nAbout\nContact\nLogin"],
    [
      "a page of furniture",
      "no-article",
      "<nav><a href=/>Home</a></nav><p>Please log in to continue.</p><p>© 2020</p>",
    ],
    [
      "an error page",
      "no-article",
      "<html><h1>404</h1><p>The page that you asked for is not here.</p></html>",
    ],
    [
      "an empty page",
      "no-article",
      "<!doctype html><html><head><title>Salt</title></head><body></body></html>",
    ],
    ["a script", "no-article", `<html><body><script>document.write("${PROSE}")</script></body></html>`],
    ["50,000 nested divs", "too-tangled", `<html><body>${"<div>".repeat(50_000)}<p>${PROSE}</p>`],
    ["100,000 nested spans", "too-tangled", `<p>${"<span>".repeat(100_000)}${PROSE}`],
    ["60,000 boxes", "too-tangled", `<p>${PROSE}</p>${"<div>a</div>".repeat(60_000)}`],
    ["100,000 lines", "too-tangled", `Salt\n\n${"a\n".repeat(100_000)}`],
  ])("%s: %s", (_name, problem, source) => {
    // About a second at most; what takes for ever runs into the time-out of the test.
    expect(problemOf(source)).toBe(problem);
  });
});

describe("what looks bad and is not", () => {
  test("UTF-16 with its mark, as Windows writes it", () => {
    const found = readArticle({
      bytes: utf16(`Salt and Ships\r\n\r\n${PROSE}\r\n\r\nReader Pool: What keeps you?`),
    });
    expect(found).toMatchObject({ title: "Salt and Ships", body: PROSE, prompts: ["What keeps you?"] });
  });

  test("a byte order mark", () => {
    const found = readArticle({ bytes: encode(`\ufeff# Salt and Ships\n\n${PROSE}`) });
    expect(found).toMatchObject({ title: "Salt and Ships", body: PROSE });
  });

  test("unclosed tag soup with an article in it", () => {
    const soup = `<h1>Salt and Ships<p><font><b><i>${PROSE}<p><div><div><ul><li>one<li>two<p>${PROSE}</b><p>Reader Pool: What <b>keeps</i> you?`;
    const found = readArticle({ bytes: encode(soup) });
    expect(found.title).toBe("Salt and Ships");
    expect(found.body).toContain("a harbour that has neither keeps nobody");
    expect(found.prompts).toEqual(["What keeps you?"]);
  });

  test("a server's warnings before the doctype, and two bodies", () => {
    const page = `<br /><b>Warning</b>: Cannot modify header information in <b>/srv/a.php</b> on line <b>3</b><br />
<!DOCTYPE html><html lang="sw"><head><title>x</title><body class="menu"><body><h1>Salt and Ships</h1><p>${PROSE}</p><p>${PROSE.replace("Salt", "Smoke")}</p></html>`;
    const found = readArticle({ bytes: encode(page) });
    expect(found).toMatchObject({ title: "Salt and Ships", lang: "sw" });
    expect(found.leftOut.map(({ why }) => why)).toEqual(["server-warning"]);
  });

  test("markup that would run is gone, and what it says is text", () => {
    const page = `<h1>Salt</h1><p>${PROSE} <a href="javascript:alert(1)">here</a> <img src=x onerror=alert(1) alt="gull"> &lt;script&gt;alert(2)&lt;/script&gt;</p><p>${PROSE}</p>`;
    const { body, leftOut } = readArticle({ bytes: encode(page) });
    expect(body).not.toMatch(/javascript:|onerror|(?<!\\)<script/u);
    expect(body).toContain("here");
    expect(leftOut).toEqual([expect.objectContaining({ text: "gull", why: "image" })]);
  });

  test("an address is taken only from http and https", () => {
    const page = (link: string): string =>
      `<html><head>${link}</head><body><h1>Salt</h1><p>${PROSE}</p></body></html>`;
    const address = (link: string): string | null => readArticle({ bytes: encode(page(link)) }).address;
    expect(address(`<link rel="canonical" href="https://a.example/salt?x=1">`)).toBe(
      "https://a.example/salt?x=1",
    );
    expect(address(`<meta property="og:url" content="http://a.example/salt">`)).toBe("http://a.example/salt");
    expect(address(`<link rel="canonical" href="javascript:alert(1)">`)).toBeNull();
    expect(address(`<link rel="canonical" href="/salt">`)).toBeNull();
    expect(address("")).toBeNull();
  });
});

// Looked at one by one, each of these brackets was followed to the end of the text: 80 seconds for the longest page.
test("a long row of brackets takes no time", () => {
  const before = performance.now();
  problemOf(`Signs\n\n${PROSE}\n\n${"[".repeat(390_000)}\n\n${PROSE}`);
  expect(performance.now() - before).toBeLessThan(5_000);
});

describe("the kind of a source", () => {
  test("plain text keeps signs that Markdown would read", () => {
    const line =
      "Call main(*args, **kwargs) or a_b_c; 5 * 3 < 20 & so on, `quoted` and [x](y) too, he wrote.";
    const found = readArticle({
      bytes: encode(
        `Signs\n\n${line}\n\n1984. It was a cold year, and a number at the start of a line is no list.`,
      ),
      kind: "text",
    });
    expect(found.body).toBe(
      "Call main(\\*args, \\*\\*kwargs) or a_b_c; 5 * 3 < 20 & so on, \\`quoted\\` and [x\\](y) too, he wrote.\n\n1984\\. It was a cold year, and a number at the start of a line is no list.",
    );
  });

  test.each([
    ["text", "Salt and Ships"],
    ["markdown", "# Salt and Ships"],
    ["html", "<h1>Salt and Ships</h1>"],
  ] as const)("the same text as %s has one fingerprint", (kind, title) => {
    const paragraphs = [PROSE, `Second: ${PROSE}`, "Reader Pool: What keeps you?"];
    const text =
      kind === "html" ? paragraphs.map((each) => `<p>${each}</p>`).join("") : paragraphs.join("\n\n");
    const found = readArticle({ bytes: encode(`${title}\n\n${text}`), kind });
    expect(found.fingerprint).toBe(
      readArticle({ bytes: encode(`Salt and  Ships!\n\n${paragraphs.join("\n\n")}`), kind: "text" })
        .fingerprint,
    );
    expect(found.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    const other = readArticle({ bytes: encode(`${title}\n\n${text.replace("gulls", "crows")}`), kind });
    expect(other.fingerprint).not.toBe(found.fingerprint);
  });
});
