/** The composer of a page, with what belongs in it. */
import { randomUUID } from "node:crypto";
import type { Composer } from "../../views/discussion/composer.ts";
import { maskedAddress } from "../accounts/masked.ts";
import { DRAFTS_KEPT } from "../drafts/actions.ts";
import { draftOf } from "../drafts/queries.ts";
import type { Http } from "../http/context.ts";
import { untouched, type Again } from "../http/forms.ts";
import { parseId } from "../lib/ids.ts";
import { answeredBy, waitingBy, type Answered } from "./answered.ts";
import { addressAsked } from "./first-reply.ts";
import { keptHere } from "./pending.ts";
import { paceFor } from "../order/pace.ts";
import { replyInDiscussion } from "./queries.ts";
import { MOST_CHARACTERS } from "./screen.ts";
import { whyStuck } from "./stuck.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";
import { isHeldAsNewcomer, problemOf, secondAnswer } from "./why-kept.ts";

/** An empty one, aimed at a reply or at the prompt; it knows whether its reader has answered that already. */
async function emptyComposer(
  c: Http,
  discussion: DiscussionRow,
  parent: Composer["parent"],
): Promise<Composer & { answered: Answered | null; waits: number | null }> {
  const answered = parent === null ? await answeredBy(c.var.ctx, discussion.id) : null;
  const waiting = parent === null && !answered ? await waitingBy(c.var.ctx, discussion.id) : null;
  const address = await addressAsked(c.var.ctx.db.read, c.var.ctx, discussion);
  return {
    discussion,
    parent,
    key: randomUUID(),
    form: untouched,
    draft: 0,
    answered,
    waits: waiting?.id ?? null,
    unconfirmed: waiting?.unconfirmed ?? false,
    confirm: address === null ? null : maskedAddress(address),
    newcomer: await isHeldAsNewcomer(c.var.ctx, discussion),
    pace: await paceFor(c.var.ctx.db.read, c.var.ctx.actor, discussion, c.var.ctx.clock()),
    most: MOST_CHARACTERS,
  };
}

/** One aimed at a reply or at the prompt, with the draft that its reader has of it on the server. */
export async function draftComposer(
  c: Http,
  discussion: DiscussionRow,
  about: ReplyRow | null,
): Promise<Composer> {
  const parent = about && answerable(about);
  const empty = await emptyComposer(c, discussion, parent);
  const { actor, db, clock } = c.var.ctx;
  if (!actor) return empty;
  const of = {
    personId: actor.id,
    articleId: discussion.id,
    kind: "reply",
    replyId: parent?.id ?? 0,
  } as const;
  const draft = await draftOf(db.read, of, clock() - DRAFTS_KEPT);
  if (!draft) return empty;
  return { ...empty, draft: draft.version, form: { values: { body: draft.body }, problems: {} } };
}

/** The composer of an article's page: with what this browser kept while signed out, else with a draft, else empty. */
export async function keptComposer(c: Http, discussion: DiscussionRow): Promise<Composer> {
  const kept = await keptHere(c, discussion);
  if (!kept) return draftComposer(c, discussion, null);
  const { ctx, view } = c.var;
  const stuck = await stuckComposer(c, discussion, kept.parentId, kept.body);
  if (stuck) return stuck;
  const t = view.t.composer;
  const empty = await emptyComposer(c, discussion, await parentOf(c, discussion, kept.parentId));
  const form = { values: { body: kept.body }, problems: {} };
  const how = c.req.query("kept");
  if (how === "moved") return { ...empty, form, notice: t.keptMoved };
  if (how !== "failed") return { ...empty, form, notice: ctx.actor ? t.keptHere : t.kept };
  const second = secondAnswer(ctx, discussion, empty);
  const body = second ?? (await problemOf(ctx, discussion, kept.body));
  // What is wrong is said below the text, and of a discussion that is slowed down above it.
  if (body) return { ...empty, form: { ...form, problems: { body } } };
  return { ...empty, form, notice: t.keptFailed };
}

/** Of a reply that has no place any more: what it says, to be copied, and apart from it a composer for the prompt. */
async function stuckComposer(
  c: Http,
  discussion: DiscussionRow,
  parentId: number | null,
  body: string,
): Promise<Composer | null> {
  if (parentId === null || body.trim() === "") return null;
  const why = await whyStuck(c.var.ctx, discussion, parentId);
  return why && { ...(await draftComposer(c, discussion, null)), stuck: { ...why, body } };
}

/** A fresh composer after posting, aimed at what the page is about: its one reply, or the prompt. */
export async function pageComposer(c: Http, discussion: DiscussionRow): Promise<Composer> {
  const from = c.req.header("hx-current-url") ?? "";
  const id = URL.canParse(from) ? /^\/replies\/(\d+)$/.exec(new URL(from).pathname)?.[1] : undefined;
  return draftComposer(c, discussion, await parentOf(c, discussion, parseId(id ?? "")));
}

/** The composer with what was typed and what is wrong with it. The key stays, unless something was posted with it. */
export async function composerAgain(c: Http, discussion: DiscussionRow, form: Again): Promise<Composer> {
  const parentId = parseId(form.values["parent_id"] ?? "");
  const stuck = await stuckComposer(c, discussion, parentId, form.values["body"] ?? "");
  if (stuck) return stuck;
  const empty = await emptyComposer(c, discussion, await parentOf(c, discussion, parentId));
  const { body } = form.problems;
  const second = body === "answeredBefore" ? secondAnswer(c.var.ctx, discussion, empty) : null;
  return {
    ...empty,
    key: (body !== "sentBefore" && form.values["key"]?.slice(0, 200)) || randomUUID(),
    form: second ? { ...form, problems: { ...form.problems, body: second } } : form,
  };
}

/** The reply of that id, where it is one of this discussion: who made up the id of another is told nothing of it. */
async function parentOf(
  c: Http,
  { id: articleId }: DiscussionRow,
  id: number | null,
): Promise<ReplyRow | null> {
  const found = id === null ? undefined : await replyInDiscussion(c.var.ctx, id);
  return found?.reply.article_id === articleId ? answerable(found.reply) : null;
}

/**
 * A hidden or deleted reply can't be answered, and who wrote it is not said; nor can one in a locked branch: the
 * composer is for the prompt then.
 */
const answerable = (reply: ReplyRow): ReplyRow | null =>
  reply.hidden_at === null && reply.deleted_at === null && reply.lock_id === null ? reply : null;
