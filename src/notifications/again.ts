/** Notices and digests between being written and being sent: whether they are wanted, and what is written anew. */
import type { Trx } from "../db/connect.ts";
import type { Mail } from "../db/schema.ts";
import type { Dropped } from "../mail/queries-sending.ts";
import { parseId } from "../lib/ids.ts";
import { PERIOD } from "./digest-times.ts";
import { ALL_KINDS, isKind, OF_LETTERS } from "./kinds.ts";
import { digestAgain } from "./queries-digests.ts";
import { choicesOf, receiverOf } from "./queries-preferences.ts";
import { waitAgain } from "./queries-settling.ts";

/**
 * Has what a dropped mail told of be told again, in the transaction that deleted it: about the time that it was about,
 * however long it waited to be sent.
 */
export async function writeAnew(trx: Trx, mail: Dropped, at: number): Promise<void> {
  const { person_id, kind, thread, created_at, replyIds } = mail;
  if (person_id === null) return;
  if (kind === "daily" || kind === "weekly") {
    await digestAgain(trx, person_id, kind, at, created_at - PERIOD[kind]);
    return;
  }
  const articleId = /^discussion-(\d+)$/.exec(thread ?? "")?.[1];
  const id = parseId(articleId ?? "");
  if (id !== null) await waitAgain(trx, { personId: person_id, articleId: id }, replyIds);
}

/**
 * Whether a notice or a digest is still wanted by whom it was written for: a mail server may have been away for hours,
 * and they have left, or have another address, or have ended such mails meanwhile.
 */
export async function isStillWanted(
  trx: Trx,
  { person_id, address, kind }: Pick<Mail, "person_id" | "address" | "kind">,
): Promise<boolean> {
  if (person_id === null || kind === null) return true;
  const receiver = await receiverOf(trx, person_id);
  if (!receiver || receiver.left_at !== null || receiver.email_confirmed_at === null) return false;
  if (receiver.email !== address) return false;
  const { ways } = await choicesOf(trx, person_id);
  if (isKind(kind)) return ways[kind] === "mail";
  const way = kind === "notices" ? "mail" : kind;
  return ALL_KINDS.some((one) => ways[one] === way && (way !== "mail" || !OF_LETTERS.has(one)));
}
