/** Teaching the learning filter: every decision about a text is a lesson, and one that is taken back is unlearnt. */
import type { Trx } from "../db/connect.ts";
import type { DecisionAction } from "../db/schema.ts";
import { lessonWords } from "./bayes.ts";
import { addLesson, decidedText, lessonOf, oldestBeyond, removeLesson } from "./queries-learnt.ts";

/** Lessons that are remembered: the oldest are unlearnt, so that the table is bounded and habits may change. */
const MOST_LESSONS = 3000;

const REJECTED: ReadonlySet<DecisionAction> = new Set(["hide", "reject", "delete"]);
const KEPT: ReadonlySet<DecisionAction> = new Set(["approve", "dismiss"]);
/** Takes a decision about a text back: what it taught is unlearnt. */
const BACK: ReadonlySet<DecisionAction> = new Set(["unhide", "undelete", "reopen", "hold"]);

/** A decision, as far as it teaches anything. */
export interface Taught {
  action: DecisionAction;
  reply_id?: number | null;
  held_id?: number | null;
}

/**
 * Learns from a decision about a reply or a held text, or unlearns what an earlier one taught. In the transaction that
 * decides, after everything it changes. Decisions about anything else teach nothing.
 * @param at epoch ms
 */
export async function learnFrom(trx: Trx, decision: Taught, at: number): Promise<void> {
  const { action, reply_id = null, held_id = null } = decision;
  const rejected = REJECTED.has(action) ? 1 : KEPT.has(action) ? 0 : null;
  if (rejected === null && !BACK.has(action)) return;
  const subject = await subjectOf(trx, decision);
  if (subject === null) return;
  const before = await lessonOf(trx, subject);
  if (before?.rejected === rejected) return;
  if (before) await removeLesson(trx, subject, before);
  if (rejected === null) return;
  const text = await decidedText(trx, { replyId: reply_id, heldId: held_id });
  const words = text ? lessonWords(text.body, text.body_html) : [];
  // A text that was erased teaches nothing.
  if (words.length === 0) return;
  await addLesson(trx, { subject, rejected, words, at });
  for (const old of await oldestBeyond(trx, MOST_LESSONS)) {
    const lesson = await lessonOf(trx, old);
    if (lesson) await removeLesson(trx, old, lesson);
  }
}

/**
 * What a lesson is about. A text that was approved is the reply's from then on: what is decided about that later
 * replaces what the approval taught.
 */
async function subjectOf(
  trx: Trx,
  { action, reply_id = null, held_id = null }: Taught,
): Promise<string | null> {
  const ofReply = reply_id === null ? null : `reply:${reply_id}`;
  if (held_id === null || (action === "approve" && ofReply !== null)) return ofReply;
  const ofHeld = `held:${held_id}`;
  if (action !== "reopen" || ofReply === null || (await lessonOf(trx, ofHeld))) return ofHeld;
  // An approval is taken back, not what was decided about its reply after it.
  return (await lessonOf(trx, ofReply))?.rejected === 0 ? ofReply : ofHeld;
}
