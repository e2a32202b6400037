/** Statements of reasons, gathered for those who may read them. */
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { directionOf } from "../lib/language.ts";
import { renderReply } from "../lib/markdown.ts";
import { WAYS_BACK } from "../moderation/actions-undo.ts";
import { TOLD } from "../moderation/told.ts";
import { unreadAbout } from "../notifications/queries-inbox.ts";
import { can, ensure, refusal } from "../policy.ts";
import { appealShown, appealedDecision, statementRow, wasReported, type StatementRow } from "./queries.ts";
import { findingsOf } from "./findings.ts";
import { appealState } from "./state.ts";
import { SIX_MONTHS, type AppealShown, type Statement } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

/**
 * The statement of reasons of a decision, for the person concerned and for moderators; these alone learn who decided.
 * Of the outcome of an appeal: the id of the decision that it was about, whose statement says it all.
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function readStatement(ctx: Reading, id: number): Promise<Statement | { instead: number }> {
  const row = await statementRow(ctx, id);
  if (!row) throw new NotFound();
  ensure("readDecision", ctx.actor, row);
  const moderates = can("moderate", ctx.actor, null);
  // That reports were dismissed is no business of whom they were about.
  if (!moderates && !TOLD.has(row.action) && row.action !== "hold") throw new NotFound();
  if (row.appeal_id !== null) {
    const instead = await appealedDecision(ctx, row.appeal_id);
    if (instead !== null) return { instead };
  }
  const appeal = await appealShown(ctx, id);
  const reported = row.case_id !== null && (await wasReported(ctx, row.case_id));
  return {
    ...factsOf(row),
    by: moderates ? row.by : null,
    own: ctx.actor?.id === row.person_id,
    article: articleOf(ctx, row),
    reported,
    unread: await unreadAbout(ctx, ctx.actor?.id ?? 0, id),
    appeal: appeal ? asAppeal(appeal, moderates) : null,
    refusal: refusal("appeal", ctx.actor, appealState(row, appeal !== undefined, ctx.clock())),
    undoable: moderates && row.undone_by === null && Object.hasOwn(WAYS_BACK, row.action),
  };
}

function factsOf(row: StatementRow) {
  const { id, action, reason, note, created_at: at, until, username, display_name, filter } = row;
  const findings = findingsOf(row);
  return {
    id,
    action,
    reason,
    rule: reason === null ? null : { id: reason, title: row.rule_title, body: row.rule_body },
    note: note || null,
    at,
    until,
    automatic: row.actor_id === null,
    person: username === null || display_name === null ? null : { username, display_name },
    reply_id: row.reply_id !== null && row.deleted_at === null ? row.reply_id : null,
    text:
      row.body === null
        ? null
        : {
            body_html: renderReply(row.body),
            lang: row.held_lang ?? row.reply_lang,
            dir: row.held_dir ?? row.reply_dir ?? directionOf(row.body),
          },
    findings,
    filter: filter !== null && findings.length === 0 ? filter : null,
    undone:
      row.undone_by === null || row.undone_at === null ? null : { id: row.undone_by, at: row.undone_at },
    appealBy: at + SIX_MONTHS,
  };
}

/** The article, while the reader may know of it. */
function articleOf({ actor }: Pick<Ctx, "actor">, row: StatementRow): Statement["article"] {
  const { slug, title, article_lang: lang, article_dir: dir, author_id, published_at, removed_at } = row;
  if (slug === null || title === null || lang === null || dir === null || author_id === null) return null;
  if (!can("readArticle", actor, { author_id, published_at, removed_at })) return null;
  return { slug, title, lang, dir };
}

function asAppeal(
  {
    id,
    body,
    at,
    over_at,
    action,
    note,
    decided_at,
    by,
  }: NonNullable<Awaited<ReturnType<typeof appealShown>>>,
  moderates: boolean,
): AppealShown {
  const withdrawn = over_at !== null && decided_at === null;
  if (decided_at === null) return { id, body, at, withdrawn, outcome: null };
  // Where a moderator took the decision back without waiting for the queue, the appeal has what it wanted, too.
  const outcome = {
    granted: action !== "refuse-appeal",
    note: action === "grant" || action === "refuse-appeal" ? note : null,
  };
  return { id, body, at, withdrawn, outcome: { ...outcome, at: decided_at, by: moderates ? by : null } };
}
