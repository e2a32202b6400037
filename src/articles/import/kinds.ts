import { holdsLabel } from "./label.ts";
import {
  BYLINE,
  COMMENT_BOX,
  FURNITURE,
  isConsent,
  isMenuLine,
  LOG_IN_TO,
  READ_ALSO,
  READ_MORE,
  TRUNCATED_MORE,
} from "./phrases.ts";
import { countWords, endsSentence, isProse, squash } from "./text.ts";
import { isServerLine } from "./traces.ts";
import type { Block, Why } from "./types.ts";

/** Longer blocks are prose, whatever words they hold: the rules about phrases do not look at them. */
const PHRASE_WORDS = 30;
const PHRASE_CHARACTERS = 240;
/** A teaser's excerpt may be a few lines; a paragraph beyond that is somebody's text. */
const TEASER_WORDS = 70;

/** "By Name" needs a name: a capital, or a script without capitals. */
const isByline = (text: string): boolean => {
  if (!BYLINE.test(text)) return false;
  const [, after = ""] = /^[^\p{L}\p{N}]*\p{L}+\s*:?\s*(.*)$/su.exec(text) ?? [];
  return /\p{N}/u.test(text) || /^(?:(?:by|par|von|por|na)\s+)?[\p{Lu}\p{Lo}]/u.test(after);
};

/** What one block is by itself, told by the whole of its text. */
function kindOfBlock(block: Block): Why | null {
  const text = squash(block.text);
  if (block.kind === "image") return "image";
  if (block.kind === "code" || block.kind === "table" || block.kind === "quote" || block.kind === "rule")
    return null;
  if (text.split("\n").every(isServerLine) || block.text.split("\n").every(isServerLine))
    return "server-warning";
  if (/^`{3,}\s*\w*$/u.test(text)) return "code-fence";
  const words = countWords(text);
  if (words <= TEASER_WORDS && TRUNCATED_MORE.test(text.slice(-200))) return "teaser";
  if (words > PHRASE_WORDS || text.length > PHRASE_CHARACTERS) return null;
  return kindOfPhrase(text, block);
}

function kindOfPhrase(text: string, block: Block): Why | null {
  if (READ_MORE.test(text)) return "teaser";
  if (READ_ALSO.test(text) && !endsSentence(text)) return "teaser";
  if (COMMENT_BOX.test(text)) return "comment-box";
  if (LOG_IN_TO.test(text) && block.kind !== "heading") return "login-prompt";
  if (isMenuLine(text)) return "menu";
  if (FURNITURE.test(text)) return "page-furniture";
  return null;
}

/** A block that the text before it announces ("PHP then prints:") is spoken of: it belongs to the article. */
const isAnnounced = (blocks: readonly Block[], at: number): boolean => {
  const before = blocks[at - 1];
  return (
    before?.kind === "paragraph" &&
    before.why === null &&
    countWords(before.text) >= 3 &&
    /[:：]$/u.test(before.text)
  );
};

/** Marks blocks that are furniture by themselves. */
export function markPhrases(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    // The readers of text mark traces as they go, since a trace is told by its indentation.
    if (block.why === "server-warning" && isAnnounced(blocks, at)) block.why = null;
    else if (block.why !== null || holdsLabel(block.markdown)) continue;
    const why = kindOfBlock(block);
    if (why !== null && !isAnnounced(blocks, at)) block.why = why;
  }
}

/** Notices about cookies, at the edges of the page only: an article may speak of them. */
export function markConsent(blocks: readonly Block[]): void {
  const isNotice = (block: Block): boolean => countWords(block.text) <= 60 && isConsent(block.text);
  const isText = (block: Block): boolean => block.why === null && isProse(block) && !isNotice(block);
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  for (const [at, block] of blocks.entries()) {
    if (block.why === null && (at < first || at > last) && isNotice(block)) block.why = "page-furniture";
  }
}

/** Whether a line under or around an article says who wrote it and when. */
export const isBylineBlock = (block: Block): boolean =>
  countWords(block.text) <= 16 && block.kind !== "list" && isByline(squash(block.text));
