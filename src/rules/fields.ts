/** What the forms about rules send. */
import { z } from "zod";
import { line, on, text } from "../http/fields.ts";
import { ID_LENGTH, TEXT_LENGTH, TITLE_LENGTH } from "./types.ts";

/**
 * Ids that can't be a rule's: addresses of the admin's pages, and what has that id on the page of the rules already
 * (among it the symbols of static/icons/sprite.svg), so that `/rules#id` leads to the rule.
 */
export const KEPT_IDS: ReadonlySet<string> = new Set(
  (
    "new main status decisions " +
    "ripple ripples up down reply pin lock unlock flag hide show edit trash link menu close check plus minus next below " +
    "search bell mute warn file sun moon feed"
  ).split(" "),
);

const words = { title: line(TITLE_LENGTH), body: text(TEXT_LENGTH).transform((value) => value.trim()) };

/** A rule's words. */
export const ruleWords = z.object(words);

/** A new rule; without an id it gets one from its title. */
export const newRule = z.object({
  ...words,
  id: z
    .string()
    .default("")
    .transform((value) => value.trim())
    .pipe(
      z
        .string()
        .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "ruleId")
        .max(ID_LENGTH, "ruleId")
        .refine((id) => !KEPT_IDS.has(id), "ruleKept"),
    ),
});

/** The place in the list that a rule is to have, from 1. */
export const rulePlace = z.object({
  place: z
    .string("invalid")
    .regex(/^[1-9]\d{0,3}$/, "invalid")
    .transform(Number),
});

/** Whether a rule is to be retired. */
export const ruleRetired = z.object({ on });

/** An id from a title: "No advertising, please" → "no-advertising-please"; empty where it has no Latin letters. */
export function idFrom(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain.slice(0, ID_LENGTH - 4).replace(/-+$/, "");
}
