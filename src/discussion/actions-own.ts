/** Changing one's own replies. */
import { randomUUID } from "node:crypto";
import type { Trx } from "../db/connect.ts";
import { deleteDraft } from "../drafts/queries.ts";
import { Conflict, Invalid } from "../errors.ts";
import { notePostedFrom } from "../filters/posted.ts";
import { screen } from "../filters/screening.ts";
import { outcomeOf, type Outcome } from "../held/findings.ts";
import { dropWaitingEdit, flagIn, holdEditIn } from "../held/holding.ts";
import type { Rendered } from "../held/types.ts";
import type { Ctx } from "../http/context.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER } from "../lib/markdown.ts";
import { ensure } from "../policy.ts";
import { replyLanguage } from "./language.ts";
import { renderBody } from "./mentions.ts";
import { changeIn } from "./publishing.ts";
import { discussionNow } from "./queries.ts";
import { ownReply } from "./queries-own.ts";
import { holdDiscussion } from "./queries-standing.ts";
import { replyWithDiscussion } from "./reading.ts";
import { screenBody } from "./screen.ts";

export interface Edit {
  replyId: number;
  body: string;
  /** The version that the form was made for; null takes the text as it is, whatever it replaces. */
  version: number | null;
  /** True when what was written as a second answer is in it: the draft of that goes with the edit's own. */
  merged: boolean;
}

/** What became of an edit: nothing when the reply says that already; `again` when one of it waited already. */
export type Edited = { kind: "unchanged" | "saved" } | { kind: "held"; id: number; again: boolean };

/**
 * Changes the text of one's own reply, or puts the change by for a moderator when a filter says so: what the reply says
 * stands until then.
 * @returns which of the two; of a text that changes nothing only the draft is dropped
 * @throws {Conflict} `collided` when the reply was changed after the form was made; {Invalid} with a problem of `body`,
 * also with a filter's words; {NotFound} {Forbidden} {SignedOut}
 */
export async function editReply(ctx: Ctx, input: Edit): Promise<Edited> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("editReply", ctx.actor, found);
  const wrong = screenBody(input.body);
  if (wrong) throw new Invalid({ body: wrong });
  const now = ctx.clock();
  const { body } = input;
  // Before the transaction: the worst text takes a tenth of a second, in which nobody else could write.
  const text: Rendered = {
    body,
    body_html: await renderBody(ctx, body),
    renderer: RENDERER,
    lang: replyLanguage(body, ctx.actor?.lang ?? null, found.discussion.lang),
    dir: directionOf(body),
  };
  const outcome = await screenEdit(ctx, found, text);
  return ctx.db.write(async (trx): Promise<Edited> => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    // Closed or locked since it was looked at: with its row held, this is how it stands.
    const discussion = await discussionNow(trx, reply.article_id, now);
    ensure("editReply", ctx.actor, { reply, discussion });
    if (reply.body === body) {
      await dropDrafts(trx, reply, input.merged);
      return { kind: "unchanged" };
    }
    if (input.version !== null && input.version !== reply.version) throw new Conflict("collided");
    await dropDrafts(trx, reply, input.merged);
    await notePostedFrom(trx, ctx, { personId: reply.person_id, body });
    if (outcome.holds.length > 0) {
      const { id: reply_id, article_id, person_id, version } = reply;
      const place = { kind: "edit" as const, article_id, parent_id: null, reply_id, person_id, version };
      const held = { ...place, key: randomUUID(), ...text };
      return { kind: "held", ...(await holdEditIn(trx, ctx, held, outcome.holds)) };
    }
    await dropWaitingEdit(trx, reply.id, now);
    await changeIn(trx, reply, text, now);
    await flagIn(trx, ctx, reply, outcome.flags);
    return { kind: "saved" };
  });
}

/** What the filters say of a changed text; of the text as it stands nothing. */
async function screenEdit(
  ctx: Ctx,
  { reply, discussion }: Awaited<ReturnType<typeof replyWithDiscussion>>,
  { body, body_html }: Rendered,
): Promise<Outcome> {
  if (body === reply.body) return { holds: [], flags: [] };
  const { id: replyId, person_id: personId, article_id: articleId } = reply;
  const newcomersHeld = discussion.newcomers_held_at !== null;
  const screened = { personId, articleId, replyId, body, body_html, newcomersHeld };
  return outcomeOf(await screen(ctx.db.read, ctx, screened));
}

/** Forgets what was kept of an edit that is now saved, and of the second answer that is in it. */
async function dropDrafts(
  trx: Trx,
  reply: Awaited<ReturnType<typeof ownReply>>,
  merged: boolean,
): Promise<void> {
  const of = { personId: reply.person_id, articleId: reply.article_id };
  await deleteDraft(trx, { ...of, kind: "edit", replyId: reply.id });
  if (merged) await deleteDraft(trx, { ...of, kind: "reply", replyId: 0 });
}
