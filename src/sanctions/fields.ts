/** What the moderators' page of a person sends. */
import { z } from "zod";
import { reason, text } from "../http/fields.ts";
import { note } from "../moderation/fields.ts";
import { LENGTH_NAMES, type Length } from "./suspension.ts";

/** Characters in a note between moderators. */
const PERSON_NOTE = 2000;

const length = z
  .string("choose")
  .transform((value) => LENGTH_NAMES.find((name) => name === value))
  .pipe(z.custom<Length>((value) => value !== undefined, "choose"));

/** A warning: the rule, and what to tell them. */
export const warning = z.object({ reason, note });

/** Suspending takes a length, too; ending it nothing. */
export const suspending = z.discriminatedUnion("on", [
  z.object({ on: z.literal("1"), reason, note, for: length }),
  z.object({ on: z.literal("0") }),
]);

/** Holding links back, and no longer. */
export const holdingLinks = z.discriminatedUnion("on", [
  z.object({ on: z.literal("1"), reason, note }),
  z.object({ on: z.literal("0") }),
]);

export const noting = z.object({ body: text(PERSON_NOTE).transform((value) => value.trim()) });
