/** What the forms of the queue send. */
import { z } from "zod";
import { reason, text } from "../http/fields.ts";
import { parseId } from "../lib/ids.ts";
import { safeNext } from "../lib/next.ts";
import { note } from "../moderation/fields.ts";
import { LENGTH_NAMES } from "../sanctions/suspension.ts";
import type { Marked } from "./actions.ts";
import { VERDICTS } from "./verdicts.ts";

/** Characters of a note between moderators. */
export const NOTE = 2000;
/** Cases that are decided at once. */
const MOST = 100;

/** The mark of a text (seen.ts). */
const SEEN = /^[a-z0-9]{1,20}$/;

/** Back to the page of the queue that the form stood on, without what it said was done. */
const next = z
  .string()
  .optional()
  .transform((value) => {
    const path = safeNext(value, "/moderation");
    if (!/^\/moderation(?:[?#]|$)/.test(path)) return "/moderation";
    const [page = "", query = ""] = path.replace(/#.*$/, "").split("?");
    const asked = new URLSearchParams(query);
    for (const said of ["done", "unread"]) asked.delete(said);
    return asked.size > 0 ? `${page}?${asked.toString()}` : page;
  });

/** `suspend:1d` is a verdict with its length in one button; `action` and `length` are the same in two fields. */
const action = z.preprocess(
  (value) => (typeof value === "string" ? value.replace(/:.*$/, "") : value),
  z.enum(VERDICTS, "choose"),
);

/** A verdict. Without a reason it has the one that most reports name. */
export const verdict = z.preprocess(
  (form) => {
    if (typeof form !== "object" || form === null || !("action" in form)) return form;
    const [, length] = typeof form.action === "string" ? form.action.split(":") : [];
    return length === undefined ? form : { ...form, length };
  },
  z.object({
    action,
    reason: z.union([z.literal("").transform(() => null), reason]).default(null),
    note,
    length: z.enum(LENGTH_NAMES, "choose").default("1d"),
    seen: z.string().regex(SEEN).nullable().catch(null),
    next,
  }),
);

/** Ids as several fields of one name, or in one, with commas; what can't be one is left out. */
export const ids = (values: readonly string[]): number[] =>
  values
    .flatMap((value) => value.split(","))
    .flatMap((value) => parseId(value) ?? [])
    .slice(0, MOST);

/** The same with the mark of the text that was shown of each: `12:v3`. */
export const marked = (values: readonly string[]): Marked[] =>
  values
    .flatMap((value) => value.split(","))
    .flatMap((value) => {
      const [first = "", mark = ""] = value.split(":");
      const id = parseId(first);
      return id === null ? [] : [{ id, seen: SEEN.test(mark) ? mark : null }];
    })
    .slice(0, MOST);

/** What is taken back: a decision, or several; the last of a case where none is named. */
export const undoing = z.object({ decision: z.string().catch(""), next: next.catch("/moderation") });

/** A note, about the case or about the person concerned. */
export const noting = z.object({
  body: text(NOTE).transform((value) => value.trim()),
  about: z.enum(["case", "person"], "choose").default("case"),
  next,
});
