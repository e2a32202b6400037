import { readSettings } from "../admin/queries.ts";
import type { Reader, Trx } from "../db/connect.ts";
import { deleteDraft } from "../drafts/queries.ts";
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, SECOND } from "../lib/clock.ts";
import { recordChange } from "../live/queries.ts";
import { hashToken } from "../lib/ids.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER } from "../lib/markdown.ts";
import { tellOfReply } from "../notifications/queries.ts";
import { can, ensure } from "../policy.ts";
import { replyLanguage } from "./language.ts";
import { mentionedIn, renderBody } from "./mentions.ts";
import { discussionBySlug, discussionNow, replyInDiscussion } from "./queries.ts";
import { answerBy } from "./queries-own.ts";
import { PENDING_DAYS, deleteOldPending, deletePending, pendingFor, putPending } from "./queries-pending.ts";
import { claimPost, countNewReply, insertReply, parentPlace, replyByKey } from "./queries-posting.ts";
import { standingPosted } from "./queries-standing.ts";
import { screenBody } from "./screen.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Days after registering in which a person counts as a newcomer, and how long a newcomer waits between replies. */
const NEWCOMER = 1 * DAY;
const NEWCOMER_PAUSE = 5 * SECOND;

/** A reply as a form sends it. */
export interface NewReply {
  slug: string;
  /** Null for an answer to the prompt. */
  parentId: number | null;
  body: string;
  /** Made by the form; the same key adds nothing a second time. */
  key: string;
}

/**
 * Adds an answer or a reply.
 * @returns its id and depth; those of the first when the same form was sent before
 * @throws {Invalid} with a problem of `body`; {TooMany} for a newcomer who posts too fast; {Forbidden} when closed;
 * {Conflict} `answeredBefore` for a second answer, where one is all there may be
 */
export async function postReply(ctx: Ctx, input: NewReply): Promise<{ id: number; depth: number }> {
  const { discussion, parent: above } = await findPlace(ctx, input);
  const person = ctx.actor?.id ?? 0;
  const known = await sentBefore(ctx.db.read, discussion.id, person, input);
  if (known) return known;
  if (above === null) ensure("answer", ctx.actor, discussion);
  else ensure("replyTo", ctx.actor, { reply: above, discussion });
  const wrong = screenBody(input.body);
  if (wrong) throw new Invalid({ body: wrong });

  const now = ctx.clock();
  const isNew = ctx.actor !== null && now - ctx.actor.createdAt < NEWCOMER;
  const pause = ctx.config.limits && isNew ? NEWCOMER_PAUSE : 0;
  // Before the transaction: the worst text takes a tenth of a second, in which nobody else could write.
  const body_html = await renderBody(ctx, input.body);
  const lang = replyLanguage(input.body, ctx.actor?.lang ?? null, discussion.lang);
  return ctx.db.write(async (trx) => {
    const before = await claimPost(trx, person, now, pause);
    // Sent twice at once: the second finds here what the first, for which it had to wait, has added.
    const twin = await sentBefore(trx, discussion.id, person, input);
    if (twin) return twin;
    if (before !== null) throw new TooMany(Math.max(1, Math.ceil((before + pause - now) / SECOND)));
    // Counted first: that holds the discussion, in which nothing can be deleted or answered then until this is done.
    if (!(await countNewReply(trx, discussion.id, input.parentId === null, now))) {
      // Locked, closed or not open yet by now: the policy says which.
      ensure("answer", ctx.actor, await discussionNow(trx, discussion.id, now));
      throw new Forbidden("locked");
    }
    if (input.parentId === null && (await mayNotAgain(trx, discussion.id, person)))
      throw new Conflict("answeredBefore");
    const parent = input.parentId === null ? null : await parentPlace(trx, input.parentId);
    if (parent === undefined || parent?.hidden_at || parent?.deleted_at)
      throw new Invalid({ body: "parentGone" });
    const depth = parent ? parent.depth + 1 : 0;
    const id = await insertReply(trx, {
      article_id: discussion.id,
      parent_id: input.parentId,
      answer_id: parent ? (parent.answer_id ?? parent.id) : null,
      depth,
      person_id: person,
      key: input.key,
      body: input.body,
      body_html,
      renderer: RENDERER,
      lang,
      dir: directionOf(input.body),
      created_at: now,
    });
    if (parent)
      await standingPosted(trx, {
        answer_id: parent.answer_id ?? parent.id,
        parent_id: parent.id,
        person_id: person,
      });
    const draft = { articleId: discussion.id, kind: "reply", replyId: input.parentId ?? 0 } as const;
    await deleteDraft(trx, { personId: person, ...draft });
    const { id: articleId } = discussion;
    const mentioned = mentionedIn(input.body);
    await tellOfReply(trx, { id, articleId, parentId: input.parentId, personId: person, mentioned, at: now });
    await recordChange(trx, { articleId, kind: "posted", replyId: id, at: now });
    return { id, depth };
  });
}

/** Whether somebody has given the one answer that everybody has. A hidden one counts: hiding it is no second chance. */
async function mayNotAgain(read: Reader | Trx, articleId: number, person: number): Promise<boolean> {
  if ((await readSettings(read))["one-answer"] === "off") return false;
  return (await answerBy(read, articleId, person)) !== undefined;
}

/**
 * What this person already sent by this form.
 * @throws {Invalid} when it was another text: sent, changed because the answer got lost on the way, and sent again;
 * {Conflict} when that would be a second answer
 */
async function sentBefore(
  read: Reader | Trx,
  articleId: number,
  person: number,
  input: NewReply,
): Promise<{ id: number; depth: number } | null> {
  const known = await replyByKey(read, person, input.key);
  if (!known) return null;
  if (known.body === input.body) return { id: known.id, depth: known.depth };
  if (input.parentId === null && (await mayNotAgain(read, articleId, person)))
    throw new Conflict("answeredBefore");
  throw new Invalid({ body: "sentBefore" });
}

/**
 * Keeps a reply that was written while signed out, until its writer has logged in or registered.
 * @param token the secret of the browser that wrote it
 * @throws {Invalid} with a problem of `body`; {Forbidden} when the discussion is closed
 */
export async function keepReply(ctx: Ctx, input: NewReply, token: string): Promise<void> {
  const { discussion } = await findPlace(ctx, input);
  ensure("keepForLater", ctx.actor, discussion);
  const wrong = screenBody(input.body);
  if (wrong) throw new Invalid({ body: wrong });
  const now = ctx.clock();
  const { parentId: parent_id, key, body } = input;
  await ctx.db.write(async (trx) => {
    await deleteOldPending(trx, now - PENDING_DAYS * DAY);
    const kept = { token_hash: hashToken(token), article_id: discussion.id, parent_id, key, body };
    await putPending(trx, { ...kept, created_at: now });
  });
}

async function findPlace(
  ctx: Ctx,
  input: NewReply,
): Promise<{ discussion: DiscussionRow; parent: ReplyRow | null }> {
  const discussion = await discussionBySlug(ctx, input.slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  if (input.parentId === null) return { discussion, parent: null };
  const parent = await replyInDiscussion(ctx, input.parentId);
  if (parent?.reply.article_id !== discussion.id) throw new NotFound();
  return { discussion, parent: parent.reply };
}

/**
 * Posts the reply that this browser kept while signed out, and forgets it. It stays kept when it can't be posted.
 * @returns where it went, or null when nothing is kept under this secret for this article
 * @throws what `postReply` throws
 */
export async function postKept(
  ctx: Ctx,
  token: string,
  slug: string,
): Promise<{ id: number; depth: number } | null> {
  const discussion = await discussionBySlug(ctx, slug);
  const kept = discussion && (await pendingFor(ctx, hashToken(token), discussion.id));
  if (!kept) return null;
  ensure("readArticle", ctx.actor, discussion);
  const { parent_id, body, key } = kept;
  const posted = await postReply(ctx, { slug, parentId: parent_id, body, key });
  await ctx.db.write((trx) => deletePending(trx, kept.token_hash, discussion.id));
  return posted;
}

/** Forgets what this browser kept for an article: its writer has posted it, or thought better of it. */
export async function forgetKept(ctx: Ctx, token: string, slug: string): Promise<void> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion) return;
  ensure("keepForLater", ctx.actor, { ...discussion, locked_at: null, phase: "open" });
  await ctx.db.write((trx) => deletePending(trx, hashToken(token), discussion.id));
}
