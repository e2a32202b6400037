/** What the report forms send. */
import { z } from "zod";
import { emailAddress } from "../contact/fields.ts";
import { reason } from "../http/fields.ts";
import { note } from "../moderation/fields.ts";

/**
 * A report. Who is signed out may leave an address to hear of the decision; the trap is `website`; `key` is what the
 * form made for the receipt (types.ts), and may be missing.
 */
const sent = z.object({
  reason,
  note,
  email: z
    .string()
    .default("")
    .transform((value) => value.trim())
    .pipe(z.string().refine((value) => value === "" || emailAddress.safeParse(value).success, "email"))
    .transform((value) => (value === "" ? null : value)),
  website: z.string().default(""),
  key: z
    .string()
    .regex(/^[\w-]{20,64}$/)
    .optional()
    .catch(undefined),
});

/** The rule that says nothing by itself: what it is stands in the note. */
const UNNAMED = "other";

/** What is sent, with a note where the rule says nothing. */
export const reporting = sent.refine(({ reason: rule, note: said }) => rule !== UNNAMED || said !== "", {
  path: ["note"],
  message: "required",
});
