/** Characters (graphemes) of an excerpt. No more than eight code units each are looked at. */
const LENGTH = 280;
/** Rendered text that is looked at, in code units: an address in a link may take 2,000 of them. */
const MOST_HTML = 20_000;
/** A cut leaves at least this share of the length: words longer than the rest are cut anywhere. */
const LEAST = 0.75;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const words = new Intl.Segmenter(undefined, { granularity: "word" });

/** What stands within a line; every other tag begins a new one. */
const INLINE = /<\/?(?:a|em|strong|s|code)(?: [^>]*)?>/g;
/** What ends something that would run together with what comes after it. */
const ENDING = /<\/(?:li|blockquote)>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/**
 * The text of what `renderReply` made, in one line, with a dot between the items of lists, and after quotes. Plain means plain: whoever shows it has to escape it, like any
 * other text.
 */
function plainText(body_html: string): string {
  return body_html
    .slice(0, MOST_HTML)
    .replace(/<[^>]*$/, "")
    .replace(INLINE, "")
    .replace(ENDING, "\0")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/\s+/g, " ")
    .replace(/(?: ?\0)+ ?$/, "")
    .replace(/ ?\0[ \0]*/g, " · ")
    .trim();
}

/**
 * The beginning of a reply as plain text, from its stored HTML: 280 characters at most, cut between words.
 * Text to be escaped, like any other.
 */
export function excerpt(body_html: string): string {
  const plain = plainText(body_html);
  const start = plain.slice(0, LENGTH * 8).replace(/[\uD800-\uDBFF]$/, "");
  const letters = Array.from(graphemes.segment(start), (part) => part.segment);
  if (letters.length <= LENGTH && start === plain) return plain;
  const most = letters.slice(0, LENGTH).join("");
  return `${most.slice(0, lastGap(start, most.length)).trimEnd()}…`;
}

/** Where to cut a text, no later than `most`: at a space; without one between words, as Thai has them; or right there. */
function lastGap(text: string, most: number): number {
  const least = most * LEAST;
  if (/\s/.test(text.charAt(most))) return most;
  const space = text.lastIndexOf(" ", most);
  if (space >= least) return space;
  let cut = 0;
  for (const { index } of words.segment(text.slice(0, most + 50))) if (index <= most) cut = index;
  return cut >= least ? cut : most;
}
