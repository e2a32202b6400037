/** What the forms of the tools of order send. */
import { z } from "zod";
import { optionalLine, reason } from "../http/fields.ts";
import { note } from "../moderation/fields.ts";
import { MOST_MINUTES } from "./types.ts";

/** Slow mode: whole minutes; 0 ends it. */
export const slow = z.object({
  minutes: z
    .string(`minutes:${MOST_MINUTES}`)
    .trim()
    .regex(/^\d{1,4}$/, `minutes:${MOST_MINUTES}`)
    .transform(Number)
    .refine((value) => value <= MOST_MINUTES, `minutes:${MOST_MINUTES}`),
});

/** Deleting takes a reason and a note, bringing back takes neither. */
export const removing = z.discriminatedUnion("on", [
  z.object({ on: z.literal("1"), reason, note }),
  z.object({ on: z.literal("0") }),
]);

/** Moving: the slug or the address of the article to move to. */
export const moving = z.object({ to: optionalLine(2000), note });

/** Merging: the id of the reply that stays. */
export const merging = z.object({
  into: z
    .string("choose")
    .regex(/^[1-9]\d{0,14}$/, "choose")
    .transform(Number),
  note,
});
