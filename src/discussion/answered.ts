/** Who has answered a prompt already is offered to change that answer. */
import { readSettings } from "../admin/queries.ts";
import type { Ctx } from "../http/context.ts";
import { waitingAnswer } from "../held/queries.ts";
import { excerpt } from "../lib/excerpt.ts";
import { replyPath, waitingPath } from "../lib/paths.ts";
import type { ReplyState } from "../policy.ts";
import { answerBy } from "./queries-own.ts";

/** One's answer to a prompt, where one is all there may be. */
export interface Answered extends ReplyState {
  id: number;
  /** Its beginning, as plain text. */
  excerpt: string;
  created_at: number;
}

/** The answer that the actor has given to a prompt, or null: none yet, or they may give another. */
export async function answeredBy(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  articleId: number,
): Promise<Answered | null> {
  const found = actor && (await answerBy(db.read, articleId, actor.id));
  if (!found || (await readSettings(db.read))["one-answer"] === "off") return null;
  const { body_html, ...answer } = found;
  return { ...answer, excerpt: excerpt(body_html) };
}

/**
 * The answer of the actor that waits, where one is all there may be: its id among what waits, and whether it is for their
 * address, and no moderator, that it does.
 */
export async function waitingBy(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  articleId: number,
): Promise<{ id: number; unconfirmed: boolean } | null> {
  const found = actor && (await waitingAnswer(db.read, articleId, actor.id));
  if (!found || (await readSettings(db.read))["one-answer"] === "off") return null;
  return { id: found.id, unconfirmed: found.unconfirmed_at !== null };
}

/** Where the one answer stands that the actor has given, or that waits; null when they may give one. */
export async function ownAnswerPath(
  ctx: Pick<Ctx, "db" | "actor">,
  { id, slug }: { id: number; slug: string },
): Promise<string | null> {
  const answered = await answeredBy(ctx, id);
  if (answered) return replyPath(answered.id);
  const waits = await waitingBy(ctx, id);
  return waits === null ? null : waitingPath(slug, waits.id);
}
