/** What a reply said before an edit that a moderator let through: kept with the decision, to be put back. */
import { z } from "zod";
import type { Trx } from "../db/connect.ts";
import type { Rendered } from "./types.ts";
import { textOf } from "./queries-replies.ts";

const former = z.object({
  /** The version that the edit was made for. */
  version: z.number(),
  edited_at: z.number().nullable(),
  text: z.object({
    body: z.string(),
    body_html: z.string(),
    renderer: z.number(),
    lang: z.string(),
    dir: z.enum(["ltr", "rtl"]),
  }),
});

/** A reply's text as it is now, as JSON. */
export async function formerText(trx: Trx, replyId: number): Promise<string> {
  const { version, edited_at, ...text } = await textOf(trx, replyId);
  return JSON.stringify({ version, edited_at, text } satisfies z.infer<typeof former>);
}

/** It read again; null where it is not known any more. */
export function readFormer(
  facts: string | null,
): { version: number; edited_at: number | null; text: Rendered } | null {
  if (facts === null) return null;
  try {
    return former.safeParse(JSON.parse(facts)).data ?? null;
  } catch {
    return null;
  }
}
