/** Publishing what waited for its writer to confirm their address. */
import { hasAnswered, parentFor, takePlace } from "../discussion/taking-place.ts";
import { discussionById } from "../discussion/queries.ts";
import { publishIn } from "../discussion/publishing.ts";
import { isSuspended } from "../discussion/queries-posting.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { screen } from "../filters/screening.ts";
import type { Finding } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { isConfirmed } from "../accounts/queries-confirming.ts";
import type { Trx } from "../db/connect.ts";
import { holdHeldIn } from "./effects.ts";
import { flagIn, holdConfirmedIn } from "./holding.ts";
import { heldById } from "./queries.ts";
import { markPublished, unconfirmedOf } from "./queries-unconfirmed.ts";
import { readWaiting } from "./reading.ts";

/** What became of a text: the reply that it is now, or nothing where a moderator looks at it first. */
export type Published = { kind: "posted"; replyId: number } | { kind: "held" };

/**
 * Publishes, in the order in which they were written, the texts of the actor that waited for their address. What can't
 * be published now goes on waiting, and says so in its place.
 */
export async function publishConfirmed(ctx: Ctx): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  for (const id of await unconfirmedOf(ctx.db.read, ctx.actor?.id ?? 0)) {
    try {
      await publishOne(ctx, id);
    } catch (error) {
      if (![Conflict, Forbidden, Invalid, NotFound].some((known) => error instanceof known)) throw error;
    }
  }
}

/**
 * Publishes one of them by hand, that could not be published when the address was confirmed.
 * @throws {Conflict} `confirmFirst`, `heldDecided`, `answeredMeanwhile`; {Invalid} `parentGone`; {Forbidden} when nothing
 * can be added there; {NotFound} {SignedOut}
 */
export async function publishWaiting(ctx: Ctx, input: { heldId: number }): Promise<Published> {
  const { waiting } = await readWaiting(ctx, input.heldId);
  ensure("editHeld", ctx.actor, waiting);
  return publishOne(ctx, input.heldId);
}

async function publishOne(ctx: Ctx, id: number): Promise<Published> {
  const text = await heldById(ctx.db.read, id);
  const discussion = text && (await discussionById(ctx, text.article_id));
  if (!text || !discussion) throw new NotFound();
  const { person_id: personId, article_id: articleId, body, body_html } = text;
  const newcomersHeld = discussion.newcomers_held_at !== null;
  const screened = { personId, articleId, replyId: null, held: text, body, body_html, newcomersHeld };
  const findings = await screen(ctx.db.read, ctx, screened);
  return ctx.db.write((trx) => appearIn(trx, ctx, { id, body, findings }));
}

async function appearIn(
  trx: Trx,
  ctx: Ctx,
  { id, body, findings }: { id: number; body: string; findings: readonly Finding[] },
): Promise<Published> {
  const now = ctx.clock();
  const held = await holdHeldIn(trx, id);
  // Changed since the filters looked at it, by its writer in another window.
  const over = held.decided_at !== null || held.taken_back_at !== null || held.body !== body;
  if (over || held.unconfirmed_at === null) throw new Conflict("heldDecided");
  const { person_id: personId, article_id: articleId, parent_id: parentId, key } = held;
  if (!(await isConfirmed(trx, personId))) throw new Conflict("confirmFirst");
  if (await isSuspended(trx, personId, now)) throw new Forbidden("suspended");
  const parent = parentId === null ? null : await parentFor(trx, parentId, articleId);
  if (parentId === null && (await hasAnswered(trx, held))) throw new Conflict("answeredMeanwhile");
  // Taken when it was written; what would be refused by now a moderator looks at.
  const holds = findings.filter((finding) => finding.action !== "flag");
  await takePlace(trx, ctx, articleId, { counted: holds.length === 0, isAnswer: parentId === null });
  if (holds.length > 0) {
    await holdConfirmedIn(trx, ctx, held, holds);
    return { kind: "held" };
  }
  const { body_html, renderer, lang, dir } = held;
  const text = { body, body_html, renderer, lang, dir };
  const posted = await publishIn(trx, { articleId, parent, personId, key, text, at: now });
  await flagIn(trx, ctx, { id: posted.id, article_id: articleId, person_id: personId }, [...findings]);
  await markPublished(trx, id, posted.id, now);
  return { kind: "posted", replyId: posted.id };
}
