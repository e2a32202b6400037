/**
 * What becomes of texts that waited, inside the transaction of whoever decides: each holds its rows, the discussion
 * first, changes them, and writes its decision.
 */
import { readSettings } from "../admin/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Held, Reason } from "../db/schema.ts";
import { changeIn, publishIn } from "../discussion/publishing.ts";
import { standAgain } from "../discussion/queries-deleting.ts";
import { answerBy, ownReply } from "../discussion/queries-own.ts";
import { countApproved, parentPlace } from "../discussion/queries-posting.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict, NotFound } from "../errors.ts";
import { parseFindings } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { decide } from "../moderation/decide.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { heldById, holdHeld, markDecided } from "./queries.ts";
import { formerText } from "./former.ts";
import { bringBackIn } from "./withdrawing.ts";

type Acting = Pick<Ctx, "actor" | "clock" | "config">;

/**
 * A text with its discussion and its row held. @throws {NotFound}; {Conflict} `movedMeanwhile`
 */
export async function holdHeldIn(trx: Trx, id: number): Promise<Held> {
  const known = await heldById(trx, id);
  if (!known) throw new NotFound();
  await holdDiscussion(trx, known.article_id);
  const held = await holdHeld(trx, id);
  if (!held) throw new NotFound();
  // With the branch it belongs to, into a discussion that nobody holds.
  if (held.article_id !== known.article_id) throw new Conflict("movedMeanwhile");
  return held;
}

/** The same, for who decides about it. @throws {Conflict} `heldDecided` when it does not wait any more */
async function waitingIn(trx: Trx, ctx: Acting, id: number): Promise<Held> {
  ensure("moderate", ctx.actor, null);
  const held = await holdHeldIn(trx, id);
  if (held.decided_at !== null || held.taken_back_at !== null) throw new Conflict("heldDecided");
  return held;
}

/** What every decision about a held text says. */
const aboutHeld = (held: Held) => ({
  held_id: held.id,
  article_id: held.article_id,
  reply_id: held.reply_id,
  person_id: held.person_id,
  body: held.body,
  filter: parseFindings(held.findings)[0]?.filter ?? null,
});

const subjectOf = (held: Held) => `held:${held.id}` as const;

/**
 * Lets a text appear: a reply as if it had been posted now, an edit as if it had been saved now. Also where nothing can
 * be added any more: it was written while something could.
 * @returns the decision's id
 * @throws {Conflict} `heldAnswered`, `heldCollided`, `gone`, `heldDecided`; {NotFound} {Forbidden} {SignedOut}
 */
export async function approveIn(trx: Trx, ctx: Acting, input: { heldId: number }): Promise<number> {
  const held = await waitingIn(trx, ctx, input.heldId);
  const { kind, id } = held;
  const done = kind === "edit" ? await applyIn(trx, ctx, held) : await appearIn(trx, ctx, held);
  const { facts, ...place } = done;
  const decision = { ...aboutHeld(held), ...place, action: "approve" as const, facts };
  const decisionId = await decide(trx, ctx, decision, { subject: subjectOf(held), upheld: 0 });
  await markDecided(trx, id, {
    decided_at: ctx.clock(),
    decision_id: decisionId,
    reply_id: done.reply_id,
  });
  return decisionId;
}

interface Done {
  article_id: number;
  reply_id: number;
  /** What taking it back needs to know. */
  facts: string | null;
}

async function appearIn(trx: Trx, ctx: Acting, held: Held): Promise<Done> {
  const { article_id: articleId, parent_id, person_id: personId, key } = held;
  if (parent_id === null && (await hasAnswered(trx, held))) throw new Conflict("heldAnswered");
  if (held.reply_id !== null) {
    // Approved before, and taken back: the same reply stands again.
    await bringBackIn(trx, ctx, held.reply_id);
    return { article_id: articleId, reply_id: held.reply_id, facts: null };
  }
  const at = ctx.clock();
  const parent = parent_id === null ? null : ((await parentPlace(trx, parent_id)) ?? null);
  // A branch may have been moved to another prompt meanwhile.
  const place = parent?.article_id ?? articleId;
  if (place !== articleId) await holdDiscussion(trx, place);
  await countApproved(trx, place, parent === null, at);
  const { body, body_html, renderer, lang, dir } = held;
  const text = { body, body_html, renderer, lang, dir };
  const { id } = await publishIn(trx, { articleId: place, parent, personId, key, text, at });
  await standAgain(trx, parent_id);
  return { article_id: place, reply_id: id, facts: null };
}

async function hasAnswered(trx: Trx, { article_id, person_id }: Held): Promise<boolean> {
  if ((await readSettings(trx))["one-answer"] === "off") return false;
  const answer = await answerBy(trx, article_id, person_id);
  return answer !== undefined;
}

async function applyIn(trx: Trx, ctx: Acting, held: Held): Promise<Done> {
  const reply = await ownReply(trx, held.reply_id ?? 0);
  if (reply.deleted_at !== null) throw new Conflict("gone");
  if (reply.version !== held.version) throw new Conflict("heldCollided");
  const facts = await formerText(trx, reply.id);
  const { body, body_html, renderer, lang, dir } = held;
  await changeIn(trx, reply, { body, body_html, renderer, lang, dir }, ctx.clock());
  return { article_id: reply.article_id, reply_id: reply.id, facts };
}

/**
 * Does not let a text appear; its writer is told why.
 * @returns the decision's id
 * @throws {Invalid} when the reason is no rule; {Conflict} `heldDecided`; {NotFound} {Forbidden} {SignedOut}
 */
export async function rejectIn(
  trx: Trx,
  ctx: Acting,
  input: { heldId: number },
  { reason, note }: { reason: Reason; note: string },
): Promise<number> {
  const held = await waitingIn(trx, ctx, input.heldId);
  await ensureRule(trx, reason);
  const decision = { ...aboutHeld(held), action: "reject" as const, reason, note };
  const id = await decide(trx, ctx, decision, { subject: subjectOf(held), upheld: 1 });
  await markDecided(trx, held.id, { decided_at: ctx.clock(), decision_id: id });
  return id;
}

/**
 * Drops a text without more ado: a rejection without a rule, and nothing of the text is left on its writer's pages.
 * @returns the decision's id
 * @throws {Conflict} `heldDecided`; {NotFound} {Forbidden} {SignedOut}
 */
export async function discardIn(
  trx: Trx,
  ctx: Acting,
  input: { heldId: number },
  { note = "" }: { note?: string } = {},
): Promise<number> {
  const held = await waitingIn(trx, ctx, input.heldId);
  const decision = { ...aboutHeld(held), action: "reject" as const, ...(note === "" ? {} : { note }) };
  const id = await decide(trx, ctx, decision, { subject: subjectOf(held), upheld: 1 });
  await markDecided(trx, held.id, { decided_at: ctx.clock(), decision_id: id });
  return id;
}
