/** What the contact form sends. */
import { z } from "zod";
import { line, text } from "../http/fields.ts";

/** Characters in a contact message. */
const MESSAGE_LENGTH = 5000;

/**
 * Where somebody can be written to. Loose on purpose: whether an address works only a mail can tell. 254 is what RFC 5321
 * leaves for one.
 */
export const emailAddress = line(254).pipe(
  z.string().regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$/u, "email"),
);

/** A letter to the moderators; the trap is `website` (see actions.ts). */
export const letter = z.object({
  name: line(100),
  email: emailAddress,
  message: text(MESSAGE_LENGTH)
    .transform((value) => value.trim())
    .pipe(z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u, "required")),
  website: z.string().default(""),
});
