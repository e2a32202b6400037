import type { DraftKind } from "../db/schema.ts";
import { discussionById, replyInDiscussion } from "../discussion/queries.ts";
import { replyByKey } from "../discussion/queries-posting.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { can, ensure } from "../policy.ts";
import { deleteDraft, draftOf, putDraft, trimDrafts, type Draft, type DraftPlace } from "./queries.ts";

/** How long a draft is kept after its last word, in ms. */
export const DRAFTS_KEPT = 30 * DAY;
/** Drafts a person has at a time; with a newer one, the oldest goes. */
export const MOST_DRAFTS = 100;
/** Characters (code points) of a draft: more than may be posted, so that a text too long is not lost either. */
export const LONGEST_DRAFT = 40_000;

/** A draft as a form sends it. */
export interface DraftInput {
  articleId: number;
  kind: DraftKind;
  replyId: number;
  body: string;
  /** The stored version that the form began with; 0 for none. */
  version: number;
  /** The form's key. */
  form: string;
}

/** What came of a save: the stored version, and the other text when this one was not stored because of it. */
export interface Saved {
  version: number;
  other: string | null;
}

/**
 * Stores what stands in somebody's form, or forgets it when nothing does.
 * @returns with `other`, when another window or device has written something else meanwhile: nothing was stored then
 * @throws {NotFound}; {Invalid} when it is too long
 */
export async function saveDraft(ctx: Ctx, input: DraftInput): Promise<Saved> {
  const place = await placeFor(ctx, input);
  ensure("keepTrack", ctx.actor, place.article);
  const { body, version, form } = input;
  if ([...body].length > LONGEST_DRAFT) throw new Invalid({ body: `tooLong:${LONGEST_DRAFT}` });
  const at = ctx.clock();
  return ctx.db.write(async (trx) => {
    // On its way while its text was posted: it comes too late.
    if (form !== "" && (await replyByKey(trx, place.personId, form))) return { version: 0, other: null };
    await trimDrafts(trx, place.personId, at - DRAFTS_KEPT, MOST_DRAFTS);
    const stored = await putDraft(trx, place, { body, version, form, at });
    if (stored === null) {
      const other = await draftOf(trx, place, 0);
      return { version: other?.version ?? 0, other: other?.body ?? "" };
    }
    if (body.trim() !== "") return { version: stored, other: null };
    await deleteDraft(trx, place);
    return { version: 0, other: null };
  });
}

/**
 * A person's own draft of something.
 * @returns null when there is none
 */
export async function readDraft(
  ctx: Ctx,
  input: Pick<DraftInput, "articleId" | "kind" | "replyId">,
): Promise<Draft | null> {
  const place = await placeFor(ctx, input);
  ensure("keepTrack", ctx.actor, place.article);
  return (await draftOf(ctx.db.read, place, ctx.clock() - DRAFTS_KEPT)) ?? null;
}

async function placeFor(
  ctx: Ctx,
  { articleId, kind, replyId }: Pick<DraftInput, "articleId" | "kind" | "replyId">,
) {
  const article = await discussionById(ctx, articleId);
  if (!article || !can("readArticle", ctx.actor, article)) throw new NotFound();
  const found = replyId === 0 ? null : await replyInDiscussion(ctx, replyId);
  if (found && found.reply.article_id !== articleId) throw new NotFound();
  if (found === undefined) throw new NotFound();
  const place: DraftPlace = { personId: ctx.actor?.id ?? 0, articleId, kind, replyId };
  return { ...place, article };
}
