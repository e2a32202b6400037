/** Mails that were not sent, since they quote what may not be read any more: written anew without that, or not at all. */
import type { Trx } from "../db/connect.ts";
import type { Dropped } from "../mail/queries-sending.ts";
import { parseId } from "../lib/ids.ts";
import { PERIOD } from "./digest-times.ts";
import { digestAgain } from "./queries-digests.ts";
import { waitAgain } from "./queries-notices.ts";

/** Has what a dropped mail told of be told again, in the transaction that deleted it. */
export async function writeAnew(trx: Trx, { person_id, kind, thread }: Dropped, at: number): Promise<void> {
  if (person_id === null) return;
  if (kind === "daily" || kind === "weekly") {
    await digestAgain(trx, person_id, kind, at, at - PERIOD[kind]);
    return;
  }
  const articleId = /^discussion-(\d+)$/.exec(thread ?? "")?.[1];
  const id = parseId(articleId ?? "");
  if (id !== null) await waitAgain(trx, person_id, id);
}
