/** A reply that appears, whoever lets it: its writer, or a moderator for whom it waited. */
import type { Trx } from "../db/connect.ts";
import type { Rendered } from "../held/types.ts";
import { recordChange } from "../live/queries.ts";
import { tellOfEdit, tellOfReply } from "../notifications/queries.ts";
import { mentionedIn } from "./mentions.ts";
import { insertReply, type ParentPlace } from "./queries-posting.ts";
import { keepVersion } from "./queries-history.ts";
import { storeText, type ownReply } from "./queries-own.ts";
import { standingPosted } from "./queries-standing.ts";
import { MINUTE } from "../lib/clock.ts";

/** How long after posting an edit is a slip of the pen: nothing is kept of the former text, and nothing said. */
const SILENT = 5 * MINUTE;

/** A reply with everything that is known of it before it has an id. */
export interface ToPublish {
  articleId: number;
  parent: ParentPlace | null;
  personId: number;
  key: string;
  text: Rendered;
  /** Epoch ms: now, also when it was written long before, so that it is new to its readers. */
  at: number;
}

/**
 * Adds a reply to a discussion that is held and has counted it, and tells whom it concerns.
 * @returns its id and depth
 */
export async function publishIn(
  trx: Trx,
  { articleId, parent, personId, key, text, at }: ToPublish,
): Promise<{ id: number; depth: number }> {
  const depth = parent ? parent.depth + 1 : 0;
  const answerId = parent ? (parent.answer_id ?? parent.id) : null;
  const id = await insertReply(trx, {
    article_id: articleId,
    parent_id: parent?.id ?? null,
    answer_id: answerId,
    depth,
    person_id: personId,
    key,
    ...text,
    created_at: at,
    lock_id: parent?.lock_id ?? null,
  });
  if (parent && answerId !== null)
    await standingPosted(trx, { answer_id: answerId, parent_id: parent.id, person_id: personId });
  const reply = { id, articleId, parentId: parent?.id ?? null, personId };
  await tellOfReply(trx, { ...reply, mentioned: mentionedIn(text.body), at });
  await recordChange(trx, { articleId, kind: "posted", replyId: id, at });
  return { id, depth };
}

type Own = Awaited<ReturnType<typeof ownReply>>;

/** Gives a reply another text, in a discussion that is held; what it said before is in its history from then on. */
export async function changeIn(trx: Trx, reply: Own, text: Rendered, at: number): Promise<void> {
  const silent = at - reply.created_at < SILENT;
  if (!silent) {
    const written_at = reply.edited_at ?? reply.created_at;
    await keepVersion(trx, { reply_id: reply.id, version: reply.version, body: reply.body, written_at });
  }
  await storeText(trx, reply.id, { ...text, edited_at: silent ? reply.edited_at : at });
  await callNew(trx, reply, text.body, at);
  const { id: replyId, article_id: articleId } = reply;
  await recordChange(trx, { articleId, kind: "changed", replyId, at });
}

/** Those whom the new text mentions, and the old one did not, are told of it as by a new reply. */
async function callNew(trx: Trx, was: Own, body: string, at: number): Promise<void> {
  const before = new Set(mentionedIn(was.body));
  await tellOfEdit(trx, {
    id: was.id,
    articleId: was.article_id,
    parentId: was.parent_id,
    personId: was.person_id,
    mentioned: mentionedIn(body).filter((name) => !before.has(name)),
    at,
  });
}
