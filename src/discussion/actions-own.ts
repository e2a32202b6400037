/** What people do with replies of their own: change them, delete them, and think better of it. */
import { readSettings } from "../admin/queries.ts";
import type { Trx } from "../db/connect.ts";
import { deleteDraft } from "../drafts/queries.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { MINUTE } from "../lib/clock.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER } from "../lib/markdown.ts";
import { recordChange } from "../live/queries.ts";
import { countPins, markPinned } from "../moderation/queries.ts";
import { MOST_PINS } from "../moderation/types.ts";
import { tellOfEdit } from "../notifications/queries.ts";
import { ensure } from "../policy.ts";
import { countPicked, storePick } from "../prompt/queries.ts";
import { MOST_PICKS } from "../prompt/types.ts";
import { replyLanguage } from "./language.ts";
import { mentionedIn, renderBody } from "./mentions.ts";
import { discussionNow, moveCounts } from "./queries.ts";
import { letGo, markDeleted, markRestored, standAgain } from "./queries-deleting.ts";
import { keepVersion } from "./queries-history.ts";
import { answerBy, ownReply, storeText } from "./queries-own.ts";
import { holdDiscussion, standingChanged } from "./queries-standing.ts";
import { replyWithDiscussion } from "./reading.ts";
import { screenBody } from "./screen.ts";
import { canUndo } from "./undo.ts";

/** How long after posting an edit is a slip of the pen: nothing is kept of the former text, and nothing said. */
const SILENT = 5 * MINUTE;

export interface Edit {
  replyId: number;
  body: string;
  /** The version that the form was made for; null takes the text as it is, whatever it replaces. */
  version: number | null;
  /** True when what was written as a second answer is in it: the draft of that goes with the edit's own. */
  merged: boolean;
}

/**
 * Changes the text of one's own reply.
 * @returns false when it says that already: nothing is changed then but that no draft of it is kept
 * @throws {Conflict} `collided` when the reply was changed after the form was made; {Invalid} with a problem of `body`;
 * {NotFound} {Forbidden} {SignedOut}
 */
export async function editReply(ctx: Ctx, input: Edit): Promise<boolean> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("editReply", ctx.actor, found);
  const wrong = screenBody(input.body);
  if (wrong) throw new Invalid({ body: wrong });
  const now = ctx.clock();
  const { body } = input;
  // Before the transaction: the worst text takes a tenth of a second, in which nobody else could write.
  const body_html = await renderBody(ctx, body);
  const lang = replyLanguage(body, ctx.actor?.lang ?? null, found.discussion.lang);
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    // Closed or locked since it was looked at: with its row held, this is how it stands.
    const discussion = await discussionNow(trx, reply.article_id, now);
    ensure("editReply", ctx.actor, { reply, discussion });
    if (reply.body === body) {
      await dropDrafts(trx, reply, input.merged);
      return false;
    }
    if (input.version !== null && input.version !== reply.version) throw new Conflict("collided");
    const silent = now - reply.created_at < SILENT;
    if (!silent) {
      const written_at = reply.edited_at ?? reply.created_at;
      await keepVersion(trx, { reply_id: reply.id, version: reply.version, body: reply.body, written_at });
    }
    await storeText(trx, reply.id, {
      body,
      body_html,
      renderer: RENDERER,
      lang,
      dir: directionOf(body),
      edited_at: silent ? reply.edited_at : now,
    });
    await dropDrafts(trx, reply, input.merged);
    await callNew(trx, reply, body, now);
    await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
    return true;
  });
}

/** Forgets what was kept of an edit that is now saved, and of the second answer that is in it. */
async function dropDrafts(trx: Trx, reply: Own, merged: boolean): Promise<void> {
  const of = { personId: reply.person_id, articleId: reply.article_id };
  await deleteDraft(trx, { ...of, kind: "edit", replyId: reply.id });
  if (merged) await deleteDraft(trx, { ...of, kind: "reply", replyId: 0 });
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

/**
 * Deletes one's own reply. Where replies stand below it a placeholder stays; else it goes. Its reports stay open: a
 * moderator sees that it is deleted, and closes them.
 * @returns false when it was deleted already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function deleteReply(ctx: Ctx, input: { replyId: number }): Promise<boolean> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("undeleteReply", ctx.actor, found);
  if (found.reply.deleted_at !== null) return false;
  ensure("deleteReply", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    if (reply.deleted_at !== null) return false;
    await markDeleted(trx, reply, now);
    await letGo(trx, reply.id, now);
    await moved(trx, reply, -1, now);
    return true;
  });
}

/**
 * Brings back what one has just deleted, with everything it had.
 * @returns false when it was not deleted
 * @throws {Conflict} `undoTooLate`, or `answeredMeanwhile` when one's new answer has taken its place;
 * {NotFound} {Forbidden} {SignedOut}
 */
export async function undeleteReply(ctx: Ctx, input: { replyId: number }): Promise<boolean> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("undeleteReply", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    if (reply.deleted_at === null) return false;
    if (!canUndo(reply.deleted_at, now)) throw new Conflict("undoTooLate");
    if (reply.parent_id === null && (await hasAnsweredSince(trx, reply, reply.deleted_at)))
      throw new Conflict("answeredMeanwhile");
    const had = await markRestored(trx, reply.id);
    if (!had) throw new Conflict("undoTooLate");
    await standAgain(trx, reply.parent_id);
    await giveBack(trx, reply, had);
    await moved(trx, reply, 1, now);
    return true;
  });
}

type Own = Awaited<ReturnType<typeof ownReply>>;

/** What follows from a reply that goes or comes back. A hidden one is not counted either way. */
async function moved(trx: Trx, reply: Own, by: 1 | -1, at: number): Promise<void> {
  const { id, article_id: articleId } = reply;
  if (reply.hidden_at === null)
    await moveCounts(trx, articleId, { answers: reply.parent_id === null ? by : 0, replies: by });
  await standingChanged(trx, id);
  await recordChange(trx, { articleId, kind: "changed", replyId: id, at });
}

/** Pin and pick, unless others have taken the places meanwhile. */
async function giveBack(
  trx: Trx,
  { id, article_id }: Own,
  had: { pinned_at: number | null; criterion: string | null; picked_at: number | null },
): Promise<void> {
  if (had.pinned_at !== null && (await countPins(trx, article_id)) < MOST_PINS)
    await markPinned(trx, id, had.pinned_at);
  const { criterion, picked_at: created_at } = had;
  if (criterion !== null && created_at !== null && (await countPicked(trx, article_id)) < MOST_PICKS)
    await storePick(trx, { reply_id: id, article_id, criterion, created_at });
}

/** Other answers that stood beside this one, from when many were allowed, are no reason against its coming back. */
async function hasAnsweredSince(
  trx: Trx,
  { article_id, person_id }: Own,
  deletedAt: number,
): Promise<boolean> {
  const settings = await readSettings(trx);
  if (settings["one-answer"] !== "on") return false;
  return (await answerBy(trx, article_id, person_id, deletedAt)) !== undefined;
}
