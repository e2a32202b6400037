/** The closing note. */
import type { Trx } from "../db/connect.ts";
import { mentionedIn, renderBody } from "../discussion/mentions.ts";
import { discussionBySlug, discussionNow } from "../discussion/queries.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { screenBody } from "../discussion/screen.ts";
import { deleteDraft } from "../drafts/queries.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { RENDERER } from "../lib/markdown.ts";
import { recordChange } from "../live/queries.ts";
import { notify, tellOfNote } from "../notifications/queries.ts";
import { can, ensure } from "../policy.ts";
import { linkedReplies } from "./citations.ts";
import { noteIn, repliesLinked, storeCitations, storeNote } from "./queries.ts";
import { MOST_CITED, noteVersion } from "./types.ts";

export interface NoteInput {
  slug: string;
  /** Markdown; nothing visible in it takes the note back. */
  body: string;
  /** What it was written from (`noteVersion`); null overwrites whatever is there. */
  version: number | null;
}

export type NoteSaved =
  | { kind: "saved" | "same" | "taken-back" }
  /** There was none to take back. */
  | { kind: "none" }
  /** Somebody saved another one meanwhile: nothing was stored, and this is what it says, of which version. */
  | { kind: "stale"; note: string; version: number };

const NONE = { note: null, note_html: null, note_renderer: null, noted_at: null, note_edited_at: null };

/**
 * Publishes the closing note of a closed discussion, changes it, or takes it back. Who is cited or
 * mentioned for the first time is told.
 * @throws {Invalid} with a problem of `body`; {NotFound} {Forbidden} {SignedOut}
 */
export async function writeNote(ctx: Ctx, input: NoteInput): Promise<NoteSaved> {
  const discussion = await discussionBySlug(ctx, input.slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  ensure("writeNote", ctx.actor, discussion);
  const articleId = discussion.id;
  const body = input.body.trim() === "" ? null : input.body;
  const wrong = body === null ? null : screenBody(body);
  if (wrong) throw new Invalid({ body: wrong });
  // Before the transaction: the worst text takes a tenth of a second, in which nobody else could write.
  const note_html = body === null ? "" : await renderBody(ctx, body);
  const linked = linkedReplies(note_html, ctx.config.baseUrl);
  if (linked.length > MOST_CITED) throw new Invalid({ body: `tooManyCited:${MOST_CITED}` });
  return ctx.db.write(async (trx): Promise<NoteSaved> => {
    await holdDiscussion(trx, articleId);
    const now = ctx.clock();
    ensure("writeNote", ctx.actor, await discussionNow(trx, articleId, now));
    const was = await noteIn(trx, articleId);
    if (was.note === body) return { kind: body === null ? "none" : "same" };
    const version = noteVersion(was);
    if (input.version !== null && input.version !== version)
      return { kind: "stale", note: was.note ?? "", version };
    const cited = await citable(trx, articleId, linked);
    if (body === null) await storeNote(trx, articleId, NONE);
    else {
      const note_edited_at = was.noted_at === null ? null : Math.max(now, version + 1);
      const noted_at = was.noted_at ?? now;
      await storeNote(trx, articleId, {
        note: body,
        note_html,
        note_renderer: RENDERER,
        noted_at,
        note_edited_at,
      });
    }
    await storeCitations(
      trx,
      articleId,
      cited.map((reply) => reply.id),
      now,
    );
    for (const { id, person_id, told_at } of cited) {
      if (told_at === null)
        await notify(trx, {
          personId: person_id,
          kind: "cited",
          articleId,
          replyId: id,
          actorId: ctx.actor?.id ?? null,
          at: now,
        });
    }
    const before = new Set(mentionedIn(was.note ?? ""));
    await tellOfNote(trx, {
      articleId,
      personId: ctx.actor?.id ?? 0,
      mentioned: mentionedIn(body ?? "").filter((name) => !before.has(name)),
      cited: cited.map((reply) => reply.person_id),
      at: now,
    });
    await deleteDraft(trx, { personId: ctx.actor?.id ?? 0, articleId, kind: "note", replyId: 0 });
    await recordChange(trx, { articleId, kind: "discussion", replyId: null, at: now });
    return { kind: body === null ? "taken-back" : "saved" };
  });
}

/**
 * Those of the linked replies that are of this discussion. What was hidden or deleted after it had been cited may stay;
 * links to other discussions are links like any.
 * @throws {Invalid} when one can't be read by everybody, or is not there
 */
async function citable(trx: Trx, articleId: number, linked: readonly number[]) {
  const replies = await repliesLinked(trx, linked);
  const found = new Map(replies.map((reply) => [reply.id, reply]));
  for (const id of linked) {
    const reply = found.get(id);
    if (!reply) throw new Invalid({ body: `citesNothing:${id}` });
    const gone = reply.hidden_at !== null || reply.deleted_at !== null;
    if (reply.article_id === articleId && gone && reply.cited_at === null)
      throw new Invalid({ body: `citesGone:${id}` });
  }
  return replies.filter((reply) => reply.article_id === articleId);
}
