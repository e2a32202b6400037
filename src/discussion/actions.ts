import { ensureConfirmation } from "../accounts/confirmation.ts";
import type { Reader, Trx } from "../db/connect.ts";
import { deleteDraft } from "../drafts/queries.ts";
import { Conflict, Forbidden, Invalid, TooMany } from "../errors.ts";
import { notePostedFrom } from "../filters/posted.ts";
import { readTrust } from "../filters/queries-record.ts";
import { screen } from "../filters/screening.ts";
import { pauseOf } from "../filters/trust.ts";
import { outcomeOf, type Outcome } from "../held/findings.ts";
import { flagIn, holdIn, putByIn } from "../held/holding.ts";
import { heldByKey } from "../held/queries.ts";
import type { Rendered } from "../held/types.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, SECOND } from "../lib/clock.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER } from "../lib/markdown.ts";
import { ensurePace } from "../order/pace.ts";
import { ensure } from "../policy.ts";
import { addressAsked } from "./first-reply.ts";
import { replyLanguage } from "./language.ts";
import { renderBody } from "./mentions.ts";
import { publishIn } from "./publishing.ts";
import { findPlace } from "./place.ts";
import { claimPost, isSuspended, replyByKey } from "./queries-posting.ts";
import { screenBody } from "./screen.ts";
import { mayNotAgain, parentFor, takePlace } from "./taking-place.ts";
import type { DiscussionRow } from "./types.ts";

/** How long after registering a person waits between two replies. */
const NEWCOMER = 1 * DAY;

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
 * What became of a reply: `id` is its own, or that of the text that waits, for a moderator (`held`) or for its writer to
 * confirm their address (`unconfirmed`).
 */
export type Sent =
  { kind: "posted"; id: number; depth: number } | { kind: "held" | "unconfirmed"; id: number };

/**
 * Adds an answer or a reply, or puts it by: for a moderator when a filter says so, and before that, where it would be
 * the first of its writer's to appear, until they have confirmed their address.
 * @returns which of these; the first, when the same form was sent before
 * @throws {Invalid} with a problem of `body`, also with a filter's words; {TooMany} for a newcomer who posts too fast,
 * and in slow mode; {Forbidden} when closed; {Conflict} `answeredBefore` for a second answer, where one is all there
 * may be
 */
export async function postReply(ctx: Ctx, input: NewReply): Promise<Sent> {
  const { discussion, parent: above } = await findPlace(ctx, input);
  const person = ctx.actor?.id ?? 0;
  const known = await sentBefore(ctx.db.read, discussion.id, person, input);
  if (known) return known;
  if (above === null) ensure("answer", ctx.actor, discussion);
  else ensure("replyTo", ctx.actor, { reply: above, discussion });
  const wrong = screenBody(input.body);
  if (wrong) throw new Invalid({ body: wrong });
  // Before the transaction: the worst text takes a tenth of a second, in which nobody else could write.
  const text: Rendered = {
    body: input.body,
    body_html: await renderBody(ctx, input.body),
    renderer: RENDERER,
    lang: replyLanguage(input.body, ctx.actor?.lang ?? null, discussion.lang),
    dir: directionOf(input.body),
  };
  const findings = await screen(ctx.db.read, ctx, {
    personId: person,
    articleId: discussion.id,
    replyId: null,
    body: text.body,
    body_html: text.body_html,
    newcomersHeld: discussion.newcomers_held_at !== null,
  });
  const pause = await pauseFor(ctx);
  return sendIn(ctx, { input, discussion, text, person, outcome: outcomeOf(findings), pause });
}

/** Somebody's first day is slower, until they are known here. */
async function pauseFor({ config, clock, actor, db }: Ctx): Promise<number> {
  const now = clock();
  if (!config.limits || actor === null || now - actor.createdAt >= NEWCOMER) return 0;
  return pauseOf(await readTrust(db.read, actor.id, now));
}

interface Sending {
  input: NewReply;
  discussion: DiscussionRow;
  text: Rendered;
  person: number;
  outcome: Outcome;
  /** How long this person waits between two replies (ms). */
  pause: number;
}

function sendIn(ctx: Ctx, { input, discussion, text, person, outcome, pause }: Sending): Promise<Sent> {
  const now = ctx.clock();
  const { id: articleId } = discussion;
  const { parentId, key } = input;
  return ctx.db.write(async (trx): Promise<Sent> => {
    const before = await claimPost(trx, person, now, pause);
    // Sent twice at once: the second finds here what the first, for which it had to wait, has added.
    const twin = await sentBefore(trx, articleId, person, input);
    if (twin) return twin;
    if (before !== null) throw tooSoon(before + pause - now);
    // Suspended since this was asked for: with their row held, this is how it stands.
    if (await isSuspended(trx, person, now)) throw new Forbidden("suspended");
    // With their row held as well, against a confirmation in the same moment.
    const address = await addressAsked(trx, ctx, discussion);
    const waits = address !== null || outcome.holds.length > 0;
    await takePlace(trx, ctx, articleId, { counted: !waits, isAnswer: parentId === null });
    await ensurePace(trx, ctx.actor, articleId, now);
    if (parentId === null && (await mayNotAgain(trx, articleId, person)))
      throw new Conflict("answeredBefore");
    const parent = parentId === null ? null : await parentFor(trx, parentId, articleId);
    await deleteDraft(trx, { personId: person, articleId, kind: "reply", replyId: parentId ?? 0 });
    await notePostedFrom(trx, ctx, { personId: person, body: text.body });
    if (waits) {
      const place = { article_id: articleId, parent_id: parentId, reply_id: null, version: null };
      const held = { kind: "reply", ...place, person_id: person, key, ...text } as const;
      if (address === null) return { kind: "held", id: await holdIn(trx, ctx, held, outcome.holds) };
      await ensureConfirmation(trx, ctx, { id: person, email: address });
      return { kind: "unconfirmed", id: await putByIn(trx, held, now) };
    }
    const posted = await publishIn(trx, { articleId, parent, personId: person, key, text, at: now });
    await flagIn(trx, ctx, { id: posted.id, article_id: articleId, person_id: person }, outcome.flags);
    return { kind: "posted", ...posted };
  });
}

const tooSoon = (wait: number) => new TooMany(Math.max(1, Math.ceil(wait / SECOND)));

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
): Promise<Sent | null> {
  const posted = await replyByKey(read, person, input.key);
  const held = posted ? undefined : await heldByKey(read, person, input.key);
  const known = posted ?? held;
  if (!known) return null;
  if (known.body === input.body) {
    if (posted) return { kind: "posted", id: posted.id, depth: posted.depth };
    return { kind: held?.unconfirmed_at ? "unconfirmed" : "held", id: known.id };
  }
  if (input.parentId === null && (await mayNotAgain(read, articleId, person)))
    throw new Conflict("answeredBefore");
  throw new Invalid({ body: "sentBefore" });
}
