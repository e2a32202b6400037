/** What the forms of moderation send. */
import { z } from "zod";
import { Invalid } from "../errors.ts";
import type { Http } from "../http/context.ts";
import { on, reason, text } from "../http/fields.ts";
import { readFields } from "../http/forms.ts";
import { NOTE_LENGTH } from "./types.ts";

/** A note to the person concerned, or to the moderators. */
export const note = text(NOTE_LENGTH).transform((value) => value.trim());

/** Hiding takes a reason and a note, showing again takes neither. */
export const hiding = z.discriminatedUnion("on", [
  z.object({ on: z.literal("1"), reason, note }),
  z.object({ on: z.literal("0") }),
]);

/** Taking an earlier text out of a history: for good, so there is no way to put it back. */
export const redacting = z.object({ on: z.literal("1", "choose"), reason, note });

const switching = z.object({ on });

/** `on` of a form that has nothing else. @throws {Invalid} when it is neither 1 nor 0 */
export async function readOn(c: Http): Promise<boolean> {
  const form = switching.safeParse(await readFields(c));
  if (!form.success) throw new Invalid({ on: "choose" });
  return form.data.on;
}
