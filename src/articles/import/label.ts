/**
 * The label of a prompt, however it is written: "Reader Pool:", "**Reader Pool**", "READER POOL -",
 * "Readers’ Pool question", "The Reader Pool:", "Today's Reader Pool question #2 —", "[Reader Pool]".
 */

const NAME = String.raw`readers?['’‘ʼ´]?s?['’‘ʼ]?[\s_–-]{0,3}pool`;
const BEFORE = String.raw`(?:(?:the|our|your|today['’]s|this\s(?:week|month)['’]s|from\sthe|now\sfor\sthe|le|la|das|der|die|el|du|de\sla|del|des|notre|question|frage|pregunta|swali(?:\sla)?|سؤال)\s+){0,3}[«“"„]?\s?`;
const AFTER = String.raw`(?:\s+(?:question|prompt|discussion|topic)s?)?(?:\s+(?:of\sthe\s(?:day|week|month)|for\s(?:you|our\sreaders|readers|discussion)))?(?:\s*(?:#|no\.?|n°)?\s*\d{1,3})?(?:\s?["”»]?\s?\([^()\n]{1,40}\))?`;
/** What may stand around a label and is not letters: emphasis, quotes, brackets, bullets, emoji, heading marks. */
const DECORATION = String.raw`[^\p{L}\p{N}\n]{0,20}`;
/** The end of a link whose text is the label. */
const LINK_END = String.raw`(?:\]\([^()\s]{0,500}\))?`;
const SEPARATOR = String.raw`[:：–—|>»→➔➜▶►\-.?!\])]`;

/** Label at the start of a line: [1] the label with its decoration, [2] the rest of the line. */
const AT_START = new RegExp(
  String.raw`^(${DECORATION}${BEFORE}${NAME}${AFTER}${LINK_END})(?![\p{L}\p{N}])(.*)$`,
  "iu",
);
/** Label in the middle of a line, after the end of a sentence; here a colon or a dash must follow. */
const MIDWAY = new RegExp(
  String.raw`(?<=[.!?…؟。]["'”’»)\]*_]{0,4})\s+(?=[*_\["“«(]{0,6}(?:the\s)?${NAME}${AFTER}${LINK_END}[*_\])]{0,4}\s{0,3}[:：–—])`,
  "giu",
);

/** A line with a label, taken apart. */
export interface Labelled {
  /** What follows the label, as Markdown; empty where the label stands alone. */
  rest: string;
}

/** Marks (emphasis, stars typed by hand) around a label show it without any separator. */
function isMarked(label: string, after: string): boolean {
  const bare = (text: string): string => text.replace(/[\\\s]+/gu, "");
  const opened = /[*_=~]$/u.exec(bare(label.slice(0, label.search(/\p{L}/u))))?.[0];
  return opened !== undefined && bare(after.slice(0, 12)).startsWith(opened);
}

/** The label of a line of Markdown and what follows it; null where the line does not begin with one. */
export function splitLabel(line: string): Labelled | null {
  const match = AT_START.exec(line);
  if (!match) return null;
  const [, label = "", after = ""] = match;
  const bare = after.replace(/^[*_=~\s\\"”»)\]]+/u, "");
  if (bare === "" || /^[:：–—|>»→➔➜▶►\-.!?\s*_]+$/u.test(bare)) return { rest: "" };
  const separated = new RegExp(
    String.raw`^[*_\s"”»\\]*${SEPARATOR}+[*_\\]*(?:\s|$|(?=[\p{L}\p{N}"“«¿*_]))`,
    "u",
  ).exec(after);
  // "Reader Pool-related" and "Reader Pool's" are words of a sentence, not labels.
  const glued = /^-\S/u.test(after) || /^['’]/u.test(after);
  if (separated && !glued) return { rest: after.slice(separated[0].length).trim() };
  // Without a separator, what follows must begin like a sentence: "*Reader Pool* is an old idea" is prose.
  const begins = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(bare);
  const shouted = /[A-Z]/u.test(label) && label === label.toUpperCase() && bare !== bare.toUpperCase();
  return begins && (isMarked(label, after) || shouted) ? { rest: bare } : null;
}

/** Whether a line of text begins with a label. */
export const isLabelLine = (line: string): boolean => splitLabel(line) !== null;

/** Where, in a text of several lines, lines or sentences begin that carry a label. */
export function labelStarts(markdown: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of markdown.split("\n")) {
    if (isLabelLine(line)) starts.push(offset);
    for (const midway of line.matchAll(MIDWAY)) starts.push(offset + midway.index + midway[0].length);
    offset += line.length + 1;
  }
  return starts;
}

/** Whether a text holds a label anywhere that counts as one. */
export const holdsLabel = (markdown: string): boolean =>
  /pool/iu.test(markdown) && labelStarts(markdown).length > 0;
