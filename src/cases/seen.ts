/**
 * What a moderator has read: a verdict on a text that its writer has changed since decides nothing. Forms carry the mark
 * of the text that they stand below.
 */
import { createHash } from "node:crypto";
import type { Trx } from "../db/connect.ts";
import type { Case } from "../db/schema.ts";
import { Conflict } from "../errors.ts";
import { textNow } from "./queries-writing.ts";

/** The mark of a text that waits: it has no version of its own. */
export const markOfText = (body: string): string =>
  createHash("sha256").update(body).digest("hex").slice(0, 16);

/** The mark of a reply, by its version. */
export const markOfVersion = (version: number): string => `v${version}`;

/** The text that a verdict is on was changed since it was shown. */
export class Unread extends Conflict {
  constructor() {
    super("textChanged");
  }
}

/**
 * Refuses a verdict on a text that was changed since. Its discussion is held by the caller: nobody changes it now.
 * @param seen the mark of what was read; null when it is not known, and nothing is refused
 * @throws {Unread}
 */
export async function ensureRead(
  trx: Trx,
  found: Pick<Case, "kind" | "reply_id" | "held_id">,
  seen: string | null,
): Promise<void> {
  if (seen === null || (found.kind !== "reply" && found.kind !== "held")) return;
  const now = await textNow(trx, found);
  if (!now) return;
  const mark = "body" in now ? markOfText(now.body) : markOfVersion(now.version);
  if (mark !== seen) throw new Unread();
}
