/** Putting a text by for a moderator, or into the queue once it is posted: in the transaction of whoever sends it. */
import { openCase } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Held } from "../db/schema.ts";
import type { Finding } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { decide } from "../moderation/decide.ts";
import { insertReport } from "../reports/queries.ts";
import { insertHeld, markTakenBack, storeHeld, waitingEdit } from "./queries.ts";
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
  const at = ctx.clock();
  const why = JSON.stringify(findings);
  const id = await insertHeld(trx, { ...text, findings: why, created_at: at });
  const { article_id, reply_id, person_id } = text;
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
    body: text.body,
    filter: findings[0]?.filter ?? null,
    facts: why,
  };
  // Nobody decides this: not the writer either, who only sent it.
  await decide(trx, { ...ctx, actor: null }, decision);
  return id;
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
