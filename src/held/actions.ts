/** What writers do with texts of theirs that wait: for a moderator, or for them to confirm their address. */
import { openCase } from "../cases/queries.ts";
import { readSettings } from "../admin/queries.ts";
import type { Held } from "../db/schema.ts";
import { replyLanguage } from "../discussion/language.ts";
import { renderBody } from "../discussion/mentions.ts";
import { answerBy } from "../discussion/queries-own.ts";
import { screenBody } from "../discussion/screen.ts";
import { canUndo } from "../discussion/undo.ts";
import type { Trx } from "../db/connect.ts";
import { Conflict, Invalid } from "../errors.ts";
import { notePostedFrom } from "../filters/posted.ts";
import { screen } from "../filters/screening.ts";
import type { Ctx } from "../http/context.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER } from "../lib/markdown.ts";
import { ensure } from "../policy.ts";
import { holdHeldIn } from "./effects.ts";
import { outcomeOf } from "./findings.ts";
import { markDismissed, markTakenBack, storeHeld, waitingAnswer } from "./queries.ts";
import { readWaiting } from "./reading.ts";

const waits = (held: Held) => held.decided_at === null && held.taken_back_at === null;

/**
 * Changes a text that waits. It goes on waiting, also where the filters find nothing any more, and says so then:
 * somebody may be looking at it already. What was found first is in the decision that holds it.
 * @throws {Invalid} with a problem of `body`; {Conflict} `heldDecided`; {NotFound} {Forbidden} {SignedOut}
 */
export async function changeHeld(ctx: Ctx, input: { heldId: number; body: string }): Promise<void> {
  const { waiting, discussion } = await readWaiting(ctx, input.heldId);
  ensure("editHeld", ctx.actor, waiting);
  const { body } = input;
  const wrong = screenBody(body);
  if (wrong) throw new Invalid({ body: wrong });
  const body_html = await renderBody(ctx, body);
  const lang = replyLanguage(body, ctx.actor?.lang ?? null, discussion.lang);
  const text = { body, body_html, renderer: RENDERER, lang, dir: directionOf(body) };
  const { person_id: personId, article_id: articleId, reply_id: replyId } = waiting;
  const newcomersHeld = discussion.newcomers_held_at !== null;
  const screened = { personId, articleId, replyId, held: waiting, body, body_html, newcomersHeld };
  const { holds } = outcomeOf(await screen(ctx.db.read, ctx, screened));
  await ctx.db.write(async (trx) => {
    const held = await holdHeldIn(trx, waiting.id);
    if (!waits(held)) throw new Conflict("heldDecided");
    const found = held.unconfirmed_at === null ? holds : [];
    await storeHeld(trx, held.id, { ...text, findings: JSON.stringify(found) });
    await notePostedFrom(trx, ctx, { personId, body });
    // No moderator knows of it yet.
    if (held.unconfirmed_at !== null) return;
    const subject = `held:${held.id}` as const;
    // Its case says when something last happened to it.
    await openCase(trx, { kind: "held", subject, weight: 0, reach: 0, at: ctx.clock() });
  });
}

/**
 * Takes a text back that waits, or with `on` false lets it wait again.
 * @throws {Conflict} `heldDecided` when a moderator has decided; `undoTooLate`, `answeredMeanwhile` on the way back;
 * {NotFound} {Forbidden} {SignedOut}
 */
export async function takeBack(ctx: Ctx, input: { heldId: number; on: boolean }): Promise<void> {
  const { waiting } = await readWaiting(ctx, input.heldId);
  ensure("changeHeld", ctx.actor, waiting);
  if (!input.on) ensure("editHeld", ctx.actor, waiting);
  const now = ctx.clock();
  await ctx.db.write(async (trx) => {
    const held = await holdHeldIn(trx, waiting.id);
    if (held.decided_at !== null) throw new Conflict("heldDecided");
    if (input.on === (held.taken_back_at !== null)) return;
    if (!input.on) await ensureWay(trx, held, now);
    await markTakenBack(trx, held.id, input.on ? now : null);
  });
}

async function ensureWay(trx: Trx, held: Held, now: number): Promise<void> {
  if (!canUndo(held.taken_back_at, now) || held.body === "") throw new Conflict("undoTooLate");
  if (held.kind === "edit" || held.parent_id !== null) return;
  if ((await readSettings(trx))["one-answer"] === "off") return;
  const { article_id, person_id } = held;
  const other =
    (await answerBy(trx, article_id, person_id)) ?? (await waitingAnswer(trx, article_id, person_id));
  if (other) throw new Conflict("answeredMeanwhile");
}

/** Puts away, on its writer's pages, a text that was not published. @throws {NotFound} {Forbidden} {SignedOut} */
export async function dismissRejected(ctx: Ctx, input: { heldId: number }): Promise<void> {
  const { waiting } = await readWaiting(ctx, input.heldId);
  ensure("changeHeld", ctx.actor, waiting);
  if (waiting.rejectedBy === null) return;
  await ctx.db.write((trx) => markDismissed(trx, waiting.id, ctx.clock()));
}
