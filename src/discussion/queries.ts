import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { phaseOf } from "./phase.ts";
import { DISCUSSION_COLUMNS, type DiscussionRow, type ReplyRow } from "./types.ts";

/** Answers on the first page: with what is shown below them some 60 replies, which keep a first visit within 60 KB. */
export const PAGE = 18;
/** Answers on each page behind it. */
export const NEXT_PAGE = 50;

const ARTICLE = [
  "articles.id",
  "slug",
  "title",
  "author_id",
  "published_at",
  "removed_at",
  "articles.lang",
  "articles.dir",
] as const;

function discussions(read: Reader | Trx) {
  return read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .select(ARTICLE)
    .select(DISCUSSION_COLUMNS);
}

/** The discussion of an article by the article's slug, seen or not: the caller asks the policy. */
export async function discussionBySlug(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  slug: string,
): Promise<DiscussionRow | undefined> {
  const row = await discussions(db.read).where("slug", "=", slug).executeTakeFirst();
  return row && { ...row, phase: phaseOf(row, clock()) };
}

/** The same, by the article's id. */
export async function discussionById(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  id: number,
): Promise<DiscussionRow | undefined> {
  const row = await discussions(db.read).where("articles.id", "=", id).executeTakeFirst();
  return row && { ...row, phase: phaseOf(row, clock()) };
}

/**
 * The discussion as it stands in a transaction that holds it, and its phase at `at`: whatever adds to it asks once
 * more, so that nothing gets in that was under way while it closed.
 */
export async function discussionNow(trx: Trx, id: number, at: number): Promise<DiscussionRow> {
  const row = await discussions(trx).where("articles.id", "=", id).executeTakeFirstOrThrow();
  return { ...row, phase: phaseOf(row, at) };
}

/** Replies with their writer and the viewer's own vote: what every query of replies begins with. */
export function replies(read: Reader | Trx, viewer: number | null) {
  return read
    .selectFrom("replies")
    .innerJoin("people", "people.id", "replies.person_id")
    .leftJoin("replies as parents", "parents.id", "replies.parent_id")
    .leftJoin("people as addressees", "addressees.id", "parents.person_id")
    .leftJoin("rules", "rules.id", "replies.hidden_reason")
    .leftJoin("votes", (join) =>
      join.onRef("votes.reply_id", "=", "replies.id").on("votes.person_id", "=", viewer ?? 0),
    )
    .select([
      "replies.id",
      "replies.article_id",
      "replies.parent_id",
      "replies.answer_id",
      "replies.depth",
      "replies.person_id",
      "people.username",
      "people.display_name",
      "people.role",
      "replies.body",
      "replies.body_html",
      "replies.lang",
      "replies.dir",
      "replies.created_at",
      "replies.edited_at",
      "replies.deleted_at",
      "replies.hidden_at",
      "replies.hidden_reason",
      "replies.hidden_note",
      "rules.title as hidden_title",
      "replies.pinned_at",
      "replies.score",
      "replies.rank",
      "replies.best",
      "replies.divided",
      "replies.below",
      "replies.author_replies",
      "replies.version",
      "replies.lock_id",
      "replies.deleted_by",
      "replies.merged_into",
      "addressees.display_name as parent_name",
      "parents.hidden_at as parent_hidden_at",
      "parents.deleted_at as parent_deleted_at",
    ])
    .select((eb) => [
      eb.fn.coalesce("votes.value", sql<-1 | 0 | 1>`0`).as("my_vote"),
      eb
        .selectFrom("follows")
        .select("follows.level")
        .where("follows.person_id", "=", viewer ?? 0)
        .whereRef("follows.article_id", "=", "replies.article_id")
        .whereRef("follows.reply_id", "=", "replies.id")
        .as("my_follow"),
      // Whoever is signed out has blocked nobody, and asks nothing.
      viewer === null
        ? sql<number | null>`null`.as("blocked_at")
        : eb
            .selectFrom("blocks")
            .select("blocks.created_at")
            .where("blocks.person_id", "=", viewer)
            .whereRef("blocks.blocked_id", "=", "replies.person_id")
            .as("blocked_at"),
      // Asked for of what the viewer wrote and was hidden alone: that is rare, and a page is long.
      eb
        .case()
        .when(eb.and([eb("replies.hidden_at", "is not", null), eb("replies.person_id", "=", viewer ?? 0)]))
        .then(
          eb
            .selectFrom("decisions")
            .select((d) => d.fn.max("decisions.id").as("id"))
            .whereRef("decisions.reply_id", "=", "replies.id")
            .where("decisions.action", "=", "hide")
            .where("decisions.undone_by", "is", null),
        )
        .else(null)
        .end()
        .as("hidden_by"),
      eb
        .selectFrom("picks")
        .select("criterion")
        .whereRef("picks.reply_id", "=", "replies.id")
        .as("criterion"),
      eb
        .selectFrom("citations")
        .select("cited_at")
        .whereRef("citations.reply_id", "=", "replies.id")
        .as("cited_at"),
    ]);
}

/** Whose votes a query of replies shows. */
export const viewerOf = (ctx: Pick<Ctx, "actor">) => ctx.actor?.id ?? null;

/** One reply, hidden or not, and its discussion. */
export async function replyInDiscussion(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  replyId: number,
): Promise<{ reply: ReplyRow; discussion: DiscussionRow } | undefined> {
  const reply = await replies(ctx.db.read, viewerOf(ctx))
    .where("replies.id", "=", replyId)
    // Gone without having been deleted: it waits for a moderator again, and is nowhere until then.
    .where((eb) => eb.or([eb("replies.gone_at", "is", null), eb("replies.deleted_at", "is not", null)]))
    .executeTakeFirst();
  const discussion = reply && (await discussionById(ctx, reply.article_id));
  return reply && discussion && { reply, discussion };
}

/** Moves a discussion's counts by difference, in the transaction that changes what they count. */
export async function moveCounts(
  trx: Trx,
  articleId: number,
  by: { answers: number; replies: number },
): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ answers: sql`answers + ${by.answers}`, replies: sql`replies + ${by.replies}` })
    .where("article_id", "=", articleId)
    .execute();
}
