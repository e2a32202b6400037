import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/articles/import/index.ts";
import type { FoundArticle } from "../../src/articles/import/index.ts";
import { encode } from "./import-support.ts";

const TITLE = "Why Rivers Bend";
const PROSE = [
  "A river that meets no obstacle still begins to wander, because a straight line is the one shape that water cannot keep for long.",
  "Each bend digs at its outer bank and builds on its inner one, so that the whole valley is slowly ploughed from side to side.",
];
const MORE =
  "Engineers who straightened rivers a century ago now pay other engineers to bend them again, and the second bill, with its cranes and its consultants and its patient children planting willows, is usually the larger one by far, as every village along the bank could have told them.";
const QUESTION = "Which river would you let go where it wants?";

const read = (text: string, kind: "text" | "markdown" | "html" | "auto" = "auto"): FoundArticle =>
  readArticle({ bytes: encode(text), kind });
const html = (prompt: string, after = ""): FoundArticle =>
  read(
    `<html><body><h1>${TITLE}</h1>${PROSE.map((each) => `<p>${each}</p>`).join("")}${prompt}${after}</body></html>`,
  );
const markdown = (prompt: string, after = ""): FoundArticle =>
  read([`# ${TITLE}`, ...PROSE, prompt, after].join("\n\n"), "markdown");
const text = (prompt: string, after = ""): FoundArticle =>
  read([TITLE, ...PROSE, prompt, after].join("\n\n"), "text");

const intact = (found: FoundArticle): void => {
  expect(found.title).toBe(TITLE);
  expect(found.body).toBe(PROSE.join("\n\n"));
};

describe("a prompt in text", () => {
  test.each([
    `Reader Pool: ${QUESTION}`,
    `READER POOL - ${QUESTION}`,
    `Reader Pool – ${QUESTION}`,
    `Reader Pool — ${QUESTION}`,
    `reader pool: ${QUESTION}`,
    `Readers' Pool: ${QUESTION}`,
    `Readers’ Pool: ${QUESTION}`,
    `Reader’s Pool: ${QUESTION}`,
    `Reader-Pool: ${QUESTION}`,
    `ReaderPool: ${QUESTION}`,
    `Reader\u00a0Pool\u00a0: ${QUESTION}`,
    `Reader Pool question: ${QUESTION}`,
    `Reader Pool Question of the Week: ${QUESTION}`,
    `Reader Pool #12: ${QUESTION}`,
    `The Reader Pool: ${QUESTION}`,
    `Today's Reader Pool question: ${QUESTION}`,
    `[Reader Pool] ${QUESTION}`,
    `“Reader Pool: ${QUESTION}”`,
    `Reader Pool: “${QUESTION}”`,
    `💬 Reader Pool: ${QUESTION}`,
    `*** Reader Pool *** ${QUESTION}`,
    `=== READER POOL ===\n${QUESTION}\n===================`,
    `~~ Reader Pool ~~ ${QUESTION}`,
    `Reader Pool\n${QUESTION}`,
    `Reader Pool:\n\n${QUESTION}`,
    `READER POOL ${QUESTION}`,
    `Reader Pool. ${QUESTION}`,
    `This week’s Reader Pool question → ${QUESTION}`,
    `"Readers' Pool" (please print in a box): ${QUESTION}`,
    `La question du Reader Pool : ${QUESTION}`,
    `Swali la Reader Pool: ${QUESTION}`,
    `Reader Pool: Which river would you let\ngo where it wants?`,
    `Reader Pool: Which river would you let\n\ngo where it wants?`,
  ])("%j", (prompt) => {
    const found = text(prompt);
    expect(found.prompts).toEqual([QUESTION]);
    intact(found);
  });
});

describe("a prompt in Markdown", () => {
  test.each([
    `**Reader Pool:** ${QUESTION}`,
    `**Reader Pool**: ${QUESTION}`,
    `**Reader Pool** ${QUESTION}`,
    `**Reader Pool: ${QUESTION}**`,
    `***Reader Pool*** – ${QUESTION}`,
    `_Reader Pool_: ${QUESTION}`,
    `__Readers’ Pool__\n\n${QUESTION}`,
    `## Reader Pool\n\n${QUESTION}`,
    `## Reader Pool: ${QUESTION}`,
    `### **Reader Pool**\n\n*${QUESTION}*`,
    `> **Reader Pool**\n> ${QUESTION}`,
    `> Reader Pool: Which river would you let\n> go where it wants?`,
    `> ### Reader Pool\n>\n> ${QUESTION}`,
    `- **Reader Pool:** ${QUESTION}`,
    `<div class="box"><b>Reader Pool</b> ${QUESTION}</div>`,
    `[Reader Pool](https://example.org/pool): ${QUESTION}`,
    `---\n\n**Reader Pool**\\\n${QUESTION}\n\n---`,
  ])("%j", (prompt) => {
    const found = markdown(prompt);
    expect(found.prompts).toEqual([QUESTION]);
    intact(found);
  });
});

describe("a prompt in HTML", () => {
  test.each([
    `<p>Reader Pool: ${QUESTION}</p>`,
    `<p><strong>Reader Pool:</strong> ${QUESTION}</p>`,
    `<p><b>Reader&nbsp;Pool</b> ${QUESTION}</p>`,
    `<p><b>Readers&rsquo; Pool&#58;</b> ${QUESTION}</p>`,
    `<p><em><strong>Reader Pool</strong> &mdash; ${QUESTION}</em></p>`,
    `<p>&ldquo;Reader Pool: ${QUESTION}&rdquo;</p>`,
    `<h3>Reader Pool</h3><p>${QUESTION}</p>`,
    `<h3>Reader Pool: ${QUESTION}</h3>`,
    `<h3>Le «&nbsp;Reader Pool&nbsp;»</h3><p>${QUESTION}</p>`,
    `<section id="comments"><h3>Reader Pool</h3><p>${QUESTION}</p><p>Please log in to leave a comment.</p></section>`,
    `<aside><h4>READER POOL</h4><p>${QUESTION}</p></aside>`,
    `<blockquote><p><b>Reader Pool</b></p><p>${QUESTION}</p></blockquote>`,
    `<div class="callout sidebar"><div><span>Reader Pool</span></div><div>${QUESTION}</div></div>`,
    `<footer><p>Reader Pool: ${QUESTION}</p></footer>`,
    `<table><tr><td>Reader Pool</td><td>${QUESTION}</td></tr></table>`,
    `<ul><li><b>Reader Pool:</b> ${QUESTION}</li></ul>`,
    `<dl><dt>Reader Pool</dt><dd>${QUESTION}</dd></dl>`,
    `<fieldset><legend>Reader Pool</legend>${QUESTION}</fieldset>`,
    `<p>Reader Pool:<br>${QUESTION}</p>`,
    `<p>Reader Pool:<br><br>Which river would you<br>let go where it wants?</p>`,
    `<p><span>Reader </span><span>Pool</span>: ${QUESTION}</p>`,
    `<p><a href="https://example.org/pool">Reader Pool</a>: ${QUESTION}</p>`,
  ])("%j", (prompt) => {
    const found = html(prompt);
    expect(found.prompts).toEqual([QUESTION]);
    intact(found);
  });
});

test("prose after the prompt is article", () => {
  for (const found of [
    html(`<p>Reader Pool: ${QUESTION}</p>`, `<p>${MORE}</p>`),
    text(`Reader Pool: ${QUESTION}`, MORE),
  ]) {
    expect(found.prompts).toEqual([QUESTION]);
    expect(found.body).toBe([...PROSE, MORE].join("\n\n"));
  }
});

test("a company's name after the prompt is left out, and says so", () => {
  const found = text(`Reader Pool: ${QUESTION}`, "Bend & Bank Publishing\nAll our rivers");
  expect(found.leftOut.map(({ why, text: line }) => [why, line])).toEqual([
    ["after-prompt", "Bend & Bank Publishing"],
    ["after-prompt", "All our rivers"],
  ]);
});

test("a box ends its prompt: what it says around the question belongs to it", () => {
  const found = html(
    `<aside><h4>Reader Pool</h4><p>Rivers move.</p><p>${QUESTION}</p><p>Say why.</p></aside>`,
    `<p>${MORE}</p>`,
  );
  expect(found.prompts).toEqual([`Rivers move. ${QUESTION} Say why.`]);
  expect(found.body).toContain("Engineers who straightened");
});

test("a second question belongs to the prompt, a statement after it does not", () => {
  const found = html(`<p>Reader Pool: ${QUESTION}</p><p>And who should pay?</p><p>Answers by Friday.</p>`);
  expect(found.prompts).toEqual([`${QUESTION} And who should pay?`]);
  expect(found.leftOut).toContainEqual({
    text: "Answers by Friday.",
    why: "after-prompt",
    after: PROSE[1]?.slice(0, 80).trim(),
  });
});

test.each([
  "The Reader Pool question last week brought many answers, most of them about dams.",
  "Reader Pool questions are chosen on Mondays by whoever brings the cake.",
  "Reader Pool’s first year was a wet one, and nobody complained about that.",
  "Reader Pool-related mail fills two drawers, and nobody has the heart to burn it.",
  "*Reader Pool* is an old idea, and the people who had it first were librarians in a small town.",
  "Our reader pool has grown to four hundred people who like maps.",
  "We asked the reader pool: nobody knew, and that was the best answer of all.",
  "A car pool: nobody rides alone, and every reader of this page is invited.",
])("a mention is no prompt: %s", (mention) => {
  for (const found of [text(mention, MORE), html(`<p>${mention}</p>`, `<p>${MORE}</p>`)]) {
    expect(found.prompts).toEqual([]);
    expect(found.body.replaceAll("\\", "")).toContain(mention);
  }
});

test("what a reader's comment says of the pool is no question where the article has one, nor where it asks nothing", () => {
  const comment = (words: string) =>
    `<div class="comments"><p>Ada says:</p><p>Reader Pool: ${words}</p></div>`;
  const asked = html(`<p>Reader Pool: ${QUESTION}</p>`, comment("does anybody read this?"));
  expect(asked.prompts).toEqual([QUESTION]);
  const unasked = html("", comment("I like it."));
  expect(unasked.prompts).toEqual([]);
  expect(unasked.leftOut.map(({ why }) => why)).toEqual(["comment-box"]);
});

test("an entry of a menu is no prompt", () => {
  const found = html(
    "",
    `<nav><a href="/">Home</a><a href="/pool">Reader Pool</a><a href="/about">About</a></nav>`,
  );
  expect(found.prompts).toEqual([]);
  expect(found.leftOut.map(({ why }) => why)).toEqual(["menu"]);
});

test("a label that nothing follows is no prompt, and is listed", () => {
  const found = text("Reader Pool:");
  expect(found.prompts).toEqual([]);
  expect(found.leftOut).toEqual([
    { text: "Reader Pool:", why: "page-furniture", after: PROSE[1]?.slice(0, 80).trim() },
  ]);
});

test("two prompts are two, the same one twice is one", () => {
  const other = "Who owns the bank that a river has left behind?";
  const found = text(
    `Reader Pool: ${QUESTION}\n\nReader Pool: ${other}\n\nREADER POOL - ${QUESTION.toUpperCase()}`,
  );
  expect(found.prompts).toEqual([QUESTION, other]);
  expect(found.leftOut.map(({ why }) => why)).toEqual(["prompt"]);
});
