/** The forms of the desk. */
import { z } from "zod";
import { on, optionalId } from "../http/fields.ts";
import { MOST, lengthOf } from "./limits.ts";

/** One line that may be empty; undefined when it was not sent. */
const maybeLine = (max: number) =>
  z
    .string()
    .transform((value) =>
      value
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().refine((value) => lengthOf(value) <= max, `tooLong:${max}`))
    .optional();

/** Text of several lines with plain line feeds; undefined when it was not sent. */
const maybeText = (max: number) =>
  z
    .string()
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").replaceAll("\0", ""))
    .pipe(z.string().refine((value) => lengthOf(value) <= max, `tooLong:${max}`))
    .optional();

const lineName = z
  .string()
  .regex(/^p?\d{1,5}$/, "invalid")
  .optional();

/** `POST /write/new`. How long the page may be is the importer's to say. */
export const importForm = z.object({
  source: z.string().default(""),
  file: z.union([z.instanceof(File), z.string()]).optional(),
  address: maybeLine(MOST.address),
  blank: z.string().optional(),
});

/** `POST /write/{id}`: the texts, and which button was pressed. */
export const draftForm = z.object({
  updated_at: optionalId,
  title: maybeLine(MOST.title),
  standfirst: maybeLine(MOST.standfirst),
  body: maybeText(MOST.body),
  prompt: maybeLine(MOST.prompt),
  prompt_choice: z
    .string()
    .regex(/^\d{1,3}$/, "choose")
    .transform(Number)
    .optional(),
  address: maybeLine(MOST.address),
  lang: maybeLine(35),
  slug: maybeLine(MOST.title),
  put_back: lineName,
  leave_out: lineName,
});

/** `POST /write/{id}/published`: the texts may come along. */
export const publishForm = draftForm.extend({ on, note: maybeLine(MOST.note) });

/** `POST /write/{id}/discarded`: the texts may come along. */
export const discardForm = draftForm.extend({ on });
