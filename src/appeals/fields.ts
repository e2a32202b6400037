/** What the form of an appeal sends. */
import { z } from "zod";
import { text } from "../http/fields.ts";
import { APPEAL_LENGTH } from "./types.ts";

export const appealing = z.object({
  body: text(APPEAL_LENGTH)
    .transform((value) => value.trim())
    .pipe(z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u, "required")),
});
