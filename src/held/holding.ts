/** Putting a text by for a moderator, or into the queue once it is posted: in the transaction of whoever sends it. */
import { openCase } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Held } from "../db/schema.ts";
import type { Finding } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { decide } from "../moderation/decide.ts";
import { insertReport } from "../reports/queries.ts";
import { insertHeld, markTakenBack, storeHeld, waitingEdit } from "./queries.ts";
import { storeUnconfirmed } from "./queries-unconfirmed.ts";
import type { Rendered } from "./types.ts";

/** A text with the place it is for. */
export type ToHold = Pick<
  Held,
  "kind" | "article_id" | "parent_id" | "reply_id" | "person_id" | "key" | "version"
> &
  Rendered;

/**
 * Puts a text by, with a case in the queue and a decision that nobody made. Nothing else comes of it: it is in no
 * count, no list and no inbox.
 * @param findings why; at least one
 * @returns its id
 */
export async function holdIn(
  trx: Trx,
  ctx: Pick<Ctx, "clock" | "config">,
  text: ToHold,
  findings: readonly Finding[],
): Promise<number> {
  const why = JSON.stringify(findings);
  const id = await insertHeld(trx, { ...text, findings: why, created_at: ctx.clock() });
  await openHeldIn(trx, ctx, { ...text, id }, findings);
  return id;
}

/**
 * Puts a text by that would be the first of its writer's to appear, until they have confirmed their address. No moderator
 * hears of it, and what filters find in it is asked when it is to appear.
 * @returns its id
 */
export function putByIn(trx: Trx, text: ToHold, at: number): Promise<number> {
  return insertHeld(trx, { ...text, findings: "[]", created_at: at, unconfirmed_at: at });
}

/** One of those waits for a moderator from now on: its writer has confirmed their address, and a filter says so. */
export async function holdConfirmedIn(
  trx: Trx,
  ctx: Pick<Ctx, "clock" | "config">,
  held: Held,
  findings: readonly Finding[],
): Promise<void> {
  await storeUnconfirmed(trx, held.id, { unconfirmed_at: null, findings: JSON.stringify(findings) });
  await openHeldIn(trx, ctx, held, findings);
}

async function openHeldIn(
  trx: Trx,
  ctx: Pick<Ctx, "clock" | "config">,
  {
    id,
    article_id,
    reply_id,
    person_id,
    body,
  }: Pick<Held, "id" | "article_id" | "reply_id" | "person_id" | "body">,
  findings: readonly Finding[],
): Promise<void> {
  const at = ctx.clock();
  const weight = findings.length;
  const subject = `held:${id}` as const;
  await openCase(trx, {
    kind: "held",
    subject,
    held_id: id,
    article_id,
    reply_id,
    person_id,
    weight,
    reach: 0,
    at,
  });
  const decision = {
    action: "hold" as const,
    held_id: id,
    article_id,
    reply_id,
    person_id,
    body,
    filter: findings[0]?.filter ?? null,
    facts: JSON.stringify(findings),
  };
  // Nobody decides this: not the writer either, who only sent it.
  await decide(trx, { ...ctx, actor: null }, decision);
}

/** The same for an edit; one that waits already is written over. @returns its id, and whether it waited before */
export async function holdEditIn(
  trx: Trx,
  ctx: Pick<Ctx, "clock" | "config">,
  text: ToHold & { reply_id: number },
  findings: readonly Finding[],
): Promise<{ id: number; again: boolean }> {
  const before = await waitingEdit(trx, text.reply_id);
  if (!before) return { id: await holdIn(trx, ctx, text, findings), again: false };
  const { body, body_html, renderer, lang, dir, version } = text;
  await storeHeld(trx, before.id, {
    body,
    body_html,
    renderer,
    lang,
    dir,
    version,
    findings: JSON.stringify(findings),
  });
  return { id: before.id, again: true };
}

/** An edit that waits is not wanted any more once another was saved. */
export async function dropWaitingEdit(trx: Trx, replyId: number, at: number): Promise<void> {
  const before = await waitingEdit(trx, replyId);
  if (before) await markTakenBack(trx, before.id, at);
}

/** Puts a reply into the queue for what filters found in it: a report of each, by nobody. */
export async function flagIn(
  trx: Trx,
  ctx: Pick<Ctx, "clock">,
  reply: { id: number; article_id: number; person_id: number },
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const at = ctx.clock();
  const { id: reply_id, article_id, person_id } = reply;
  const subject = `reply:${reply_id}` as const;
  const case_id = await openCase(trx, {
    kind: "reply" as const,
    subject,
    reply_id,
    article_id,
    person_id,
    weight: findings.length,
    reach: 0,
    at,
  });
  for (const finding of findings)
    await insertReport(trx, {
      case_id,
      filter: finding.filter,
      facts: JSON.stringify([finding]),
      reason: "other",
      note: "",
      created_at: at,
    });
}
