import { isBylineBlock } from "./kinds.ts";
import { block, countWords, fold, isProse, isTitleLike, squash, wordList } from "./text.ts";
import type { Block, Page } from "./types.ts";

const TITLE_LABEL = String.raw`(?:(?:article |post )?title|headline|titre|kichwa(?: cha habari)?|titel|überschrift|t[íi]tulo|العنوان)`;
const INTRO_LABEL = String.raw`(?:introduction|intro|utangulizi|einleitung|introducci[óo]n|مقدمة)`;
const labelled = (label: string): RegExp =>
  new RegExp(String.raw`^(#{1,6}\s+)?([*_]{0,3})(${label}\s*[:：])\s*([*_]{0,3})\s*(.*)$`, "isu");
const TITLE = labelled(TITLE_LABEL);
const INTRO = labelled(INTRO_LABEL);

/** Whether a line names the title: "Title: Salt". */
export const isTitleLine = (each: Block): boolean => TITLE.test(each.markdown);

const labelBlock = (text: string): Block => block("paragraph", text, { why: "title-label" });

/** The block without its label, and the label as a block of its own before it. */
function cutLabel(whole: Block, match: RegExpExecArray, role: Block["role"]): Block[] {
  const [, hashes = "", opened = "", label = "", closed = "", rest = ""] = match;
  const body = `${hashes}${closed === "" ? opened : ""}${rest}`;
  if (rest === "") return [labelBlock(label)];
  return [labelBlock(label), block(whole.kind, body, { box: whole.box, role })];
}

/**
 * Cuts off "Title:" and "Introduction:" before the first paragraph of prose, and in front of it: drafts written to
 * a template carry them. Further down they are words of the text.
 */
export function cutLabels(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((each) => each.why === null && isProse(each));
  const cut: Block[] = [];
  let titleNext = false;
  for (const [at, each] of blocks.entries()) {
    const early = each.why === null && (first < 0 || at <= first);
    const title = early && !isProse(each) ? TITLE.exec(each.markdown) : null;
    const intro = early && countWords(each.text) >= 8 ? INTRO.exec(each.markdown) : null;
    if (title) cut.push(...cutLabel(each, title, "title"));
    else if (intro) cut.push(...cutLabel(each, intro, each.role));
    else if (titleNext && early && isTitleLike(each)) cut.push({ ...each, role: "title" });
    else cut.push(each);
    titleNext = title !== null && title[5] === "";
  }
  return cut;
}

/** How much of a line's words the article itself uses, 0 to 1. */
function share(line: string, used: ReadonlySet<string>): number {
  const own = [...new Set(wordList(line))].filter((word) => word.length > 3 || !/^[a-z]+$/u.test(word));
  return own.length === 0 ? 0 : own.filter((word) => used.has(word)).length / own.length;
}

/** A word or two that the article uses is weaker a sign than a line of them: sites are named after their subject. */
const weight = (line: string): number => 0.4 + 0.15 * Math.min(4, wordList(line).length);

/** Whether two titles are one: the same words, one inside the other, or the same words before the colon. */
export function isSameTitle(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const head = (title: string): string =>
    title.includes(":") ? fold(title.slice(0, title.indexOf(":"))) : "";
  if (head(one) !== "" && head(one) === head(other) && wordList(one.slice(0, one.indexOf(":"))).length > 1)
    return true;
  const [few, many] = [new Set(wordList(one)), new Set(wordList(other))].toSorted((a, b) => a.size - b.size);
  if (!few || !many || few.size < 3) return false;
  const common = [...few].filter((word) => many.has(word)).length;
  return common / few.size >= 0.8 && few.size / many.size >= 0.5;
}

/** A page's own name for itself, without the name of the site behind a bar or a dash. */
const withoutSite = (title: string): string => squash(title.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,60}$/u, ""));

/** The best of several lines that could be the title: one the page names, else the first that the text is about. */
function best(candidates: readonly Block[], page: Page, used: ReadonlySet<string>): Block | undefined {
  const named = candidates.find((each) =>
    page.titles.some(
      (title) => fold(title) === fold(each.text) || fold(withoutSite(title)) === fold(each.text),
    ),
  );
  if (named) return named;
  const scored = candidates.map((each) => ({ each, score: share(each.text, used) * weight(each.text) }));
  const top = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score > 0 && score >= top * 0.8)?.each ?? candidates.at(-1);
}

/** What the top of the page says. */
export interface Heading {
  title: string;
  standfirst: string | null;
  /** The blocks that became title and standfirst. */
  blocks: Set<Block>;
}

/** The words that the article's prose uses. */
function usedWords(blocks: readonly Block[]): Set<string> {
  const used = new Set<string>();
  for (const each of blocks) {
    if (each.why === null && isProse(each)) for (const word of wordList(each.text)) used.add(word);
  }
  return used;
}

/**
 * Where a page's own name joins the site's name and a heading below it ("Site: Title"), that heading: many a blog sets
 * its own name as the first-level heading, over every article.
 */
function belowSiteName(marked: readonly Block[], free: readonly Block[], page: Page): Block | undefined {
  const names = new Set(page.titles.map(fold));
  const first = free.findIndex(isProse);
  const early = first < 0 ? free : free.slice(0, first);
  return early.find(
    (each, at) =>
      each.kind === "heading" &&
      marked.some((site) => {
        const [one, other] = [fold(site.text), fold(each.text)];
        return free.indexOf(site) < at && (names.has(one + other) || names.has(other + one));
      }),
  );
}

function findTitle(blocks: readonly Block[], page: Page, taken: ReadonlySet<Block>): Block | undefined {
  const free = blocks.filter((each) => each.why === null && !taken.has(each));
  const used = usedWords(free);
  const marked = free.filter((each) => each.role === "title");
  if (marked.length > 0) return belowSiteName(marked, free, page) ?? best(marked, page, used);
  const first = free.findIndex((each) => isProse(each) || each.kind === "list" || each.kind === "quote");
  const early = (first < 0 ? free : free.slice(0, first)).filter(isTitleLike);
  const lines = early.filter((each) => !isBylineBlock(each));
  const headings = lines.filter((each) => each.kind === "heading");
  if (page.kind !== "text" && headings.length > 0) return best(headings, page, used);
  // On an HTML page that names itself, a stray short line is no better guess than that name.
  if (page.kind === "html" && page.titles.length > 0) {
    return lines.find((each) => page.titles.some((title) => isSameTitle(withoutSite(title), each.text)));
  }
  return best(lines, page, used);
}

const isEmphasised = (each: Block): boolean => /^([*_]{1,3})[^*_].*[^*_]\1$/su.test(each.markdown);

/** The line between title and text that says what the article is about. */
function findStandfirst(blocks: readonly Block[], at: number, title: string): Block | undefined {
  for (const [offset, each] of blocks.slice(at + 1, at + 10).entries()) {
    if (each.why !== null || isBylineBlock(each)) continue;
    if (each.role === "standfirst") return each;
    // A heading right under the title, over a byline and not over text, is a second line of the title.
    if (each.kind === "heading" && offset === 0 && !isProse(blocks[at + 2] ?? each)) {
      return isSameTitle(title, each.text) || blocks[at + 2] === undefined ? undefined : each;
    }
    const next = blocks.slice(at + offset + 2).find((later) => later.why === null && !isBylineBlock(later));
    if (each.kind !== "paragraph" || !next || !isProse(next) || isSameTitle(title, each.text))
      return undefined;
    const words = countWords(each.text);
    const line = isTitleLike(each) && words >= 6 && !/[?؟]$/u.test(each.text);
    return (line || (isEmphasised(each) && words <= 60)) && !next.tight ? each : undefined;
  }
  return undefined;
}

/**
 * Title and standfirst; marks the title's repetitions. Where no line of the text is the title, the page's own name
 * for itself serves; where there is none either, the title is empty and the author is to be asked.
 */
export function takeHeading(blocks: readonly Block[], page: Page, taken: ReadonlySet<Block>): Heading {
  const found = findTitle(blocks, page, taken);
  const title = found ? squash(found.text) : withoutSite(page.titles[0] ?? "");
  const at = found ? blocks.indexOf(found) : -1;
  const own = new Set<Block>(found ? [found] : []);
  const first = blocks.findIndex((each) => each.why === null && !own.has(each) && isProse(each));
  for (const [place, each] of blocks.entries()) {
    if (title === "" || each.why !== null || own.has(each) || taken.has(each) || !isTitleLike(each)) continue;
    const again = fold(each.text) === fold(title) || (place < first && isSameTitle(title, each.text));
    if (again) each.why = "repeated-title";
  }
  const standfirst = found ? findStandfirst(blocks, at, title) : undefined;
  if (standfirst && !taken.has(standfirst)) own.add(standfirst);
  return {
    title,
    standfirst: standfirst && own.has(standfirst) ? squash(standfirst.text) : null,
    blocks: own,
  };
}
