/** The word lists as their form sends them. */
import { z } from "zod";
import { linesOf, MOST_WORDS, wordListOf } from "./word-list.ts";

/** Bytes of a list: both fit into a form (src/app.ts), also in scripts of three bytes a letter. */
const MOST_BYTES = 70_000;

const list = z
  .string("required")
  .transform((typed) => linesOf(typed.replaceAll("\0", "")))
  .superRefine((lines, check) => {
    const typed = lines.join("\n");
    const problem =
      lines.length > MOST_WORDS || Buffer.byteLength(typed) > MOST_BYTES
        ? `tooManyWords:${MOST_WORDS}`
        : wordListOf(typed).unusable.length > 0
          ? `unusableWords:${wordListOf(typed).unusable.length}`
          : null;
    if (problem) check.addIssue({ code: "custom", message: problem });
  })
  .transform((lines) => lines.join("\n"));

/** The form of /admin/words: a word or a phrase a line. */
export const wordsForm = z.object({ banned: list, suspect: list });

/** Both lists, each as lines. */
export type WordLists = z.output<typeof wordsForm>;
export type ListName = keyof WordLists;
