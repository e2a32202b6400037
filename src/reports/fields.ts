/** What the report forms send. */
import { z } from "zod";
import { emailAddress } from "../contact/fields.ts";
import { reason } from "../http/fields.ts";
import { note } from "../moderation/fields.ts";

/**
 * A report. Who is signed out may leave an address to hear of the decision; the trap is `website`; `key` is what the
 * form made for the receipt (types.ts), and may be missing.
 */
export const reporting = z.object({
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
