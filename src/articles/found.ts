/** What the importer found beside the article, kept as JSON with the draft: the prompts, and what was left out. */
import { z } from "zod";
import type { FoundArticle } from "./import/index.ts";

const WHY = [
  "server-warning",
  "menu",
  "teaser",
  "comment-box",
  "login-prompt",
  "code-fence",
  "repeated-title",
  "title-label",
  "byline",
  "page-furniture",
  "image",
  "after-prompt",
  "prompt",
] as const;

const schema = z.object({
  prompts: z.array(z.string()),
  /** Which of the prompts the author took; null while there are several and none was chosen. */
  chosen: z.number().nullable(),
  /** Prompts that were not taken, but put into the text. */
  promptsBack: z.array(z.number()),
  leftOut: z.array(
    z.object({
      text: z.string(),
      why: z.enum(WHY),
      after: z.string().nullable(),
      /** Put back into the text. */
      back: z.boolean(),
    }),
  ),
});

export type Found = z.infer<typeof schema>;

/** What was found, for a draft that was not made from a page. */
export const nothingFound: Found = { prompts: [], chosen: null, promptsBack: [], leftOut: [] };

/** What to keep of a reading. A single prompt is taken at once. */
export function toFound(article: FoundArticle): Found {
  const { prompts, leftOut } = article;
  return {
    prompts,
    chosen: prompts.length === 1 ? 0 : null,
    promptsBack: [],
    leftOut: leftOut.map((item) => ({ ...item, back: false })),
  };
}

/** The stored JSON, read. */
export function readFound(json: string | undefined): Found {
  return json === undefined ? nothingFound : schema.parse(JSON.parse(json));
}

/** One line that can be put back: `3` is the fourth thing left out, `p0` the first prompt. */
export interface Line {
  kind: "left-out" | "prompt";
  index: number;
}

/** A line's name in a form, read; null when it is none. */
export function parseLine(name: string): Line | null {
  const match = /^(p?)(\d{1,5})$/.exec(name);
  return match ? { kind: match[1] ? "prompt" : "left-out", index: Number(match[2]) } : null;
}

/** A line of what was left out, as the list shows it. */
export interface LeftOutLine {
  name: string;
  text: string;
  why: (typeof WHY)[number] | "other-prompt";
  after: string | null;
  back: boolean;
}

/** Everything that is not in the article: what the importer left out, then the prompts that were not taken. */
export function leftOutLines(found: Found, prompt: string): LeftOutLine[] {
  const lines: LeftOutLine[] = found.leftOut.map((item, index) => ({ ...item, name: String(index) }));
  // As long as there is no prompt, they are not left out but to be chosen from.
  if (found.chosen === null && prompt === "") return lines;
  const others = found.prompts.flatMap((text, index) =>
    index === found.chosen
      ? []
      : [
          {
            name: `p${index}`,
            text,
            why: "other-prompt" as const,
            after: null,
            back: found.promptsBack.includes(index),
          },
        ],
  );
  return [...lines, ...others];
}

/**
 * The prompt after an edit, where several may have been found: the one newly chosen, unless other words were typed,
 * which are never lost.
 */
export function choosePrompt(
  found: Found,
  stored: string,
  typed: string | undefined,
  choice: number | undefined,
): { prompt: string; found: Found } {
  const chosen = choice === undefined || choice === found.chosen ? undefined : found.prompts[choice];
  if (chosen === undefined || choice === undefined) return { prompt: typed ?? stored, found };
  const own = typed !== undefined && typed !== "" && typed !== stored;
  return { prompt: own ? typed : chosen, found: { ...found, chosen: choice } };
}

/** The same findings with one line marked as put back, or as left out again. */
export function markLine(found: Found, line: Line, back: boolean): Found {
  if (line.kind === "prompt") {
    const others = found.promptsBack.filter((index) => index !== line.index);
    return { ...found, promptsBack: back ? [...others, line.index] : others };
  }
  return {
    ...found,
    leftOut: found.leftOut.map((item, index) => (index === line.index ? { ...item, back } : item)),
  };
}

/** A body without the block or blocks that were put into it; null when they are not there any more, word for word. */
export function takeOut(body: string, text: string): string | null {
  for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) {
    const end = at + text.length;
    const ownLines = (at === 0 || body[at - 1] === "\n") && (end === body.length || body[end] === "\n");
    if (!ownLines) continue;
    const before = body.slice(0, at).replace(/\n+$/, "");
    const after = body.slice(end).replace(/^\n+/, "");
    return before && after ? `${before}\n\n${after}` : before + after;
  }
  return null;
}
