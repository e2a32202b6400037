import { isLabelLine } from "./label.ts";
import { BYLINE, COMMENTS, isMenuLine } from "./phrases.ts";
import { countWords, endsSentence, squash } from "./text.ts";
import { isServerLine } from "./traces.ts";

/** Headings of sections are no longer than this, in characters and words. */
const MAX_LENGTH = 80;
const MAX_WORDS = 10;
/** The prose under a heading: its first line in characters, and that line by the heading's length. */
const PROSE_LENGTH = 60;
const PROSE_RATIO = 1.5;
const PROSE_WORDS = 12;
/** So many sections with numbers, or without any, are a habit of the author's. */
const NUMBERED = 2;
const UNNUMBERED = 3;

const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/u;
const MARKED = /^\s*(?:[-*+•‣▪◦·–>#|]|\d{1,3}[.)]|[a-zA-Z][.)])\s/u;
const CAPITAL = /^["'“‘«(¿¡]*[\p{Lu}\p{Lo}]/u;

interface Candidate {
  line: number;
  number: number | null;
}

/** The first line of a group, where it looks like the heading of the prose in the lines after it. */
function candidate(lines: readonly string[], start: number, end: number): Candidate | null {
  const first = (lines[start] ?? "").trim();
  const next = lines[start + 1] ?? "";
  const number = NUMBER.exec(first);
  const name = first.slice(number?.[0].length ?? 0);
  const isName =
    first.length <= MAX_LENGTH &&
    countWords(name) <= MAX_WORDS &&
    CAPITAL.test(name) &&
    !(number ? /[.!,;:…。،؛।\\]$/u : /[.!?,;:…。！？،؛؟।"”»)\\]$/u).test(name) &&
    !isLabelLine(first) &&
    !isMenuLine(squash(first)) &&
    !isServerLine(first) &&
    !BYLINE.test(first) &&
    !/ {2}$/u.test(lines[start] ?? "");
  if (!isName || end - start < 2) return null;
  const prose = squash(lines.slice(start + 1, end).join(" "));
  const isProse =
    next.length >= Math.max(PROSE_LENGTH, first.length * PROSE_RATIO) &&
    CAPITAL.test(next) &&
    !MARKED.test(next) &&
    !isLabelLine(next) &&
    countWords(prose) >= PROSE_WORDS &&
    endsSentence(prose);
  return isProse ? { line: start, number: number ? Number(number[1]) : null } : null;
}

interface Candidates {
  found: Candidate[];
  /** Paragraphs of several lines. */
  groups: number;
  /** The line of the question below the article. */
  asked: number;
}

/** Every line of a text that could be such a heading, up to the comments. */
function candidatesOf(lines: readonly string[]): Candidates {
  const found: Candidate[] = [];
  let groups = 0;
  let fenced = false;
  let prose = false;
  // Under the question, below the article, a name over a few lines is a reader's.
  let asked = Infinity;
  // The first lines of a page are its title and what follows, which are seen to elsewhere.
  let seen = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/^\s*(?:`{3,}|~{3,})/u.test(line)) fenced = !fenced;
    if (fenced || line.trim() === "") continue;
    if (line.length <= MAX_LENGTH && COMMENTS.test(squash(line))) break;
    prose ||= countWords(line) >= PROSE_WORDS;
    if (prose && asked === Infinity && isLabelLine(line)) asked = at;
    if (at > 0 && (lines[at - 1] ?? "").trim() !== "") continue;
    let end = at + 1;
    while (end < lines.length && (lines[end] ?? "").trim() !== "") end += 1;
    groups += end - at > 1 ? 1 : 0;
    const made = seen ? candidate(lines, at, end) : null;
    seen = true;
    if (made) found.push(made);
  }
  return { found, groups, asked };
}

/**
 * The lines that are headings although no blank line follows them: "2. Resonance", and prose right below. Only where
 * the author does so throughout: two sections with rising numbers, or three without; a name said twice is a speaker's.
 */
function headingLines(lines: readonly string[]): Set<number> {
  const { found, groups, asked } = candidatesOf(lines);
  let last = -1;
  const numbered = found.filter(({ number }) => {
    const rises = number !== null && number > last;
    last = number ?? last;
    return rises;
  });
  const names = new Map<string, number>();
  const nameOf = ({ line }: Candidate): string => squash(lines[line] ?? "");
  for (const each of found) names.set(nameOf(each), (names.get(nameOf(each)) ?? 0) + 1);
  const plain = found.filter(
    (each) => each.number === null && each.line < asked && names.get(nameOf(each)) === 1,
  );
  const isHabit = numbered.length >= NUMBERED;
  const alone = plain.length >= UNNUMBERED && plain.length * 2 >= groups;
  return new Set([...(isHabit ? numbered : []), ...(isHabit || alone ? plain : [])].map(({ line }) => line));
}

/** A text with a blank line under each such heading, and in front of it what marks it as one. */
export function openHeadings(text: string, mark: "" | "## "): string {
  const lines = text.split("\n");
  const headings = headingLines(lines);
  if (headings.size === 0) return text;
  return lines.map((line, at) => (headings.has(at) ? `${mark}${line.trim()}\n` : line)).join("\n");
}
