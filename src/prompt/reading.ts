/** What the pages of a prompt's life show, gathered for those who may see it. */
import { discussionBySlug } from "../discussion/queries.ts";
import { readAnswers, replyWithDiscussion, type AnswerPage } from "../discussion/reading.ts";
import { cursorText, parseCursor } from "../discussion/cursor.ts";
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { readDraft } from "../drafts/actions.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { noteOf } from "./queries.ts";
import { noteVersion } from "./types.ts";

/** The discussion whose times somebody wants to set. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readSchedule(ctx: Ctx, slug: string): Promise<DiscussionRow> {
  const discussion = await readable(ctx, slug);
  ensure("schedule", ctx.actor, discussion);
  return discussion;
}

async function readable(ctx: Ctx, slug: string): Promise<DiscussionRow> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  return discussion;
}

/** What the form of a closing note begins with: the stored draft of it, or the note as it is. */
export interface NoteStart {
  discussion: DiscussionRow;
  body: string;
  /** The version of the stored draft; 0 for none. */
  draft: number;
  version: number;
}

/** The form of a closing note. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readNote(ctx: Ctx, slug: string): Promise<NoteStart> {
  const discussion = await readable(ctx, slug);
  ensure("writeNote", ctx.actor, discussion);
  const note = await noteOf(ctx, discussion.id);
  const draft = await readDraft(ctx, { articleId: discussion.id, kind: "note", replyId: 0 });
  return {
    discussion,
    body: draft?.body ?? note?.note ?? "",
    draft: draft?.version ?? 0,
    version: note ? noteVersion(note) : 0,
  };
}

/** A page of the discussion beside the note. */
export interface Beside {
  threads: AnswerPage["threads"];
  /** `after` of the next page, or null at the end. */
  next: string | null;
}

/** A page of the discussion beside the note, the best answers first. `after` is a cursor as it came in the address. */
export async function readBeside(
  ctx: Ctx,
  discussion: DiscussionRow,
  after: string | undefined,
): Promise<Beside> {
  const best = { sort: "best", show: null } as const;
  const { threads, next } = await readAnswers(ctx, discussion, best, parseCursor(after));
  return { threads, next: next && cursorText(next) };
}

/** The answer that somebody wants to pick. @throws {NotFound} {Forbidden} {SignedOut}; {Conflict} when it is no answer */
export async function readPick(ctx: Ctx, replyId: number): Promise<ReplyRow> {
  const { reply, discussion } = await replyWithDiscussion(ctx, replyId);
  ensure("pick", ctx.actor, { reply, discussion });
  if (reply.parent_id !== null) throw new Conflict("pickAnswers");
  return reply;
}
