/** What the forms of moderation send. */
import { z } from "zod";
import { Invalid } from "../errors.ts";
import type { Http } from "../http/context.ts";
import { line, on, reason, text } from "../http/fields.ts";
import { readFields } from "../http/forms.ts";
import { NOTE_LENGTH } from "./types.ts";

const note = text(NOTE_LENGTH).transform((value) => value.trim());

export const reporting = z.object({ reason, note });

/** Hiding takes a reason and a note, showing again takes neither. */
export const hiding = z.discriminatedUnion("on", [
  z.object({ on: z.literal("1"), reason, note }),
  z.object({ on: z.literal("0") }),
]);

/** Taking an earlier text out of a history: for good, so there is no way to put it back. */
export const redacting = z.object({ on: z.literal("1", "choose"), reason, note });

/** Characters in a contact message. */
const MESSAGE_LENGTH = 5000;

/** A letter to the moderators; the trap is `website` (see actions-messages.ts). */
export const letter = z.object({
  name: line(100),
  // Loose on purpose: whether an address works only a mail can tell. 254 is what RFC 5321 leaves for one.
  email: line(254).pipe(z.string().regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$/u, "email")),
  message: text(MESSAGE_LENGTH)
    .transform((value) => value.trim())
    .pipe(z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u, "required")),
  website: z.string().default(""),
});

const switching = z.object({ on });

/** `on` of a form that has nothing else. @throws {Invalid} when it is neither 1 nor 0 */
export async function readOn(c: Http): Promise<boolean> {
  const form = switching.safeParse(await readFields(c));
  if (!form.success) throw new Invalid({ on: "choose" });
  return form.data.on;
}
