/** What the forms of the queue send. */
import { z } from "zod";
import { reason } from "../http/fields.ts";
import { note } from "../moderation/fields.ts";

/** A verdict. Only some need a reason; those that do refuse one that is no rule. */
export const verdict = z.object({
  action: z.enum(["dismiss", "hide", "answered"], "choose"),
  reason: reason.default("other"),
  note,
});
