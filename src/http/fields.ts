/** Zod pieces that several forms share. Messages are problem codes of the catalogue. */
import { z } from "zod";
import { safeNext } from "../lib/next.ts";

/** Text of one line: trimmed, white space folded, no control characters, `max` characters (code points). */
export function line(max: number) {
  return z
    .string("required")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, "required")
        .refine((text) => [...text].length <= max, `tooLong:${max}`),
    );
}

/** Like `line`, but may be empty or missing. */
export function optionalLine(max: number) {
  return z.union([
    z
      .literal("")
      .or(z.undefined())
      .transform(() => ""),
    line(max),
  ]);
}

/** Text of several lines, with plain line feeds; empty when missing. Length in characters (code points). */
export function text(max: number) {
  return z
    .string("required")
    .default("")
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\0/g, ""))
    .pipe(z.string().refine((value) => [...value].length <= max, `tooLong:${max}`));
}

/** The `next` path that all account forms take: always a path on this site. */
export const next = z
  .string()
  .optional()
  .transform((value) => safeNext(value));

/** `on` = `1` or `0`: the state wanted. */
export const on = z.enum(["1", "0"], "choose").transform((value) => value === "1");

/** A reason: the id of a rule. Whether the site has it, the action asks. */
export const reason = z
  .string("choose")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "choose")
  .max(40, "choose");

/** An id in a form field, or null when it is empty. */
export const optionalId = z
  .string()
  .regex(/^(|[1-9]\d{0,14})$/, "invalid")
  .optional()
  .transform((value) => (value ? Number(value) : null));
