/** The forms of the page of one's data. Messages are problem codes of the catalogue. */
import { z } from "zod";
import { CHOICES, FORMATS } from "./types.ts";

/** Who comes by another site has none; who has one is asked for it by `ensureProof`. */
const password = z.string().max(2000, "wrongPassword").default("");

/** `/settings/data/copy` */
export const copyForm = z.object({ password, format: z.enum(FORMATS, "choose") });

/** `/settings/data/leaving`: `on` is the state wanted; for changing one's mind nothing else is needed. */
export const leavingForm = z.discriminatedUnion(
  "on",
  [
    z.object({ on: z.literal("1"), password, replies: z.enum(CHOICES, "choose") }),
    z.object({ on: z.literal("0") }),
  ],
  "choose",
);
