/** What the pages about one's own replies show, gathered for those who may see it. */
import type { Ctx } from "../http/context.ts";
import { DRAFTS_KEPT } from "../drafts/actions.ts";
import { draftOf, type Draft } from "../drafts/queries.ts";
import { waitingEdit } from "../held/queries.ts";
import { can, ensure } from "../policy.ts";
import { rulesInUse, type Rule } from "../rules/queries.ts";
import { wordDifference, type Piece } from "./history.ts";
import { replyInDiscussion } from "./queries.ts";
import { isGone } from "./queries-deleting.ts";
import { versionsOf } from "./queries-history.ts";
import { replyWithDiscussion } from "./reading.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

interface Found {
  reply: ReplyRow;
  discussion: DiscussionRow;
}

/** Earlier texts on one page of a history. */
const VERSIONS = 10;
/** How long the differences of one page may take, in ms; what is left then is shown as before and after. */
const ALL_TIME = 150;

/**
 * The reply that its writer wants to change, what it answers, the draft of the change that the server has, and the text
 * of a change that waits for a moderator.
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function readEdit(
  ctx: Reading,
  replyId: number,
): Promise<Found & { draft: Draft | undefined; parent: ReplyRow | null; waits: string | null }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("editReply", ctx.actor, found);
  const { reply } = found;
  const place = { personId: reply.person_id, articleId: reply.article_id, kind: "edit", replyId } as const;
  const above = reply.parent_id === null ? undefined : await replyInDiscussion(ctx, reply.parent_id);
  const parent =
    above && above.reply.hidden_at === null && above.reply.deleted_at === null ? above.reply : null;
  const draft = await draftOf(ctx.db.read, place, ctx.clock() - DRAFTS_KEPT);
  const waits = (await waitingEdit(ctx.db.read, replyId))?.body ?? null;
  return { ...found, draft, parent, waits };
}

/** The reply that its writer has deleted, or not; `gone` when it left no placeholder. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readDeleted(ctx: Reading, replyId: number): Promise<Found & { gone: boolean }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("undeleteReply", ctx.actor, found);
  return { ...found, gone: await isGone(ctx, replyId) };
}

/** One text that a reply has had, told by what was changed in the one before. */
export interface HistoryEntry {
  version: number;
  /** Epoch ms. */
  writtenAt: number;
  /** True of the text that the reply has now. */
  current: boolean;
  /** Taken out by a moderator: nothing of it is told. */
  redacted: boolean;
  shows:
    | { kind: "difference"; pieces: Piece[] }
    | { kind: "texts"; before: string; after: string }
    /** The first text: there is none before it. */
    | { kind: "whole"; text: string }
    /** The text before was taken out: a difference would give it away. */
    | { kind: "untold" };
}

export interface HistoryPage extends Found {
  /** The newest first. */
  entries: HistoryEntry[];
  /** `before` of the next page, or null at the end. */
  next: number | null;
  /** To choose from where a text may be taken out; none where it may not. */
  rules: readonly Rule[];
}

/** The newest page of a reply's history, for who takes a text out of it. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readRedacting(ctx: Reading, replyId: number): Promise<HistoryPage> {
  ensure("redact", ctx.actor, await replyWithDiscussion(ctx, replyId));
  return readHistory(ctx, replyId, null);
}

/**
 * A page of a reply's history.
 * @param before a version: what is older is shown; null begins with the text as it is
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function readHistory(
  ctx: Reading,
  replyId: number,
  before: number | null,
): Promise<HistoryPage> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("readHistory", ctx.actor, found.reply);
  const { reply } = found;
  const earlier = await versionsOf(ctx, replyId, before ?? reply.version, VERSIONS + 1);
  const now = {
    version: reply.version,
    body: reply.body,
    written_at: reply.edited_at ?? reply.created_at,
    redacted_at: null,
  };
  const texts = before === null ? [now, ...earlier] : earlier;
  const more = earlier.length > VERSIONS;
  const shown = more ? texts.slice(0, -1) : texts;
  const end = performance.now() + ALL_TIME;
  const entries = shown.map((text, index): HistoryEntry => {
    const previous = texts[index + 1];
    return {
      version: text.version,
      writtenAt: text.written_at,
      current: text === now,
      redacted: text.redacted_at !== null,
      shows: told(previous, text, end),
    };
  });
  const rules = can("redact", ctx.actor, found) ? await rulesInUse(ctx.db.read) : [];
  return { ...found, rules, entries, next: more ? (shown.at(-1)?.version ?? null) : null };
}

interface Text {
  body: string;
  redacted_at: number | null;
}

function told(previous: Text | undefined, text: Text, end: number): HistoryEntry["shows"] {
  if (!previous) return { kind: "whole", text: text.body };
  if (previous.redacted_at !== null || text.redacted_at !== null) return { kind: "untold" };
  const pieces = performance.now() < end ? wordDifference(previous.body, text.body) : null;
  return pieces ? { kind: "difference", pieces } : { kind: "texts", before: previous.body, after: text.body };
}
