/** The pages of a discussion, put together. */
import { articlePage } from "../../views/discussion/article-page.ts";
import type { Composer } from "../../views/discussion/composer.ts";
import { replyPage } from "../../views/discussion/reply-page.ts";
import { relatedArticles } from "../articles/queries.ts";
import type { ReadArticle } from "../articles/types.ts";
import type { Http } from "../http/context.ts";
import { htmlAnswer } from "../http/respond.ts";
import { lifeOf } from "../prompt/queries.ts";
import { parseCursor } from "./cursor.ts";
import { readAnswers, readBranch } from "./reading.ts";
import { parseChoice } from "./sorts.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Other articles shown beside a discussion. */
const RELATED = 5;

/** An article with its discussion, in the order that the address asks for. */
export async function answerPage(
  c: Http,
  article: ReadArticle,
  write: Composer,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const answers = await readAnswers(c.var.ctx, article, parseChoice(c.req.query()), null);
  const life = await lifeOf(c.var.ctx, article);
  const related = await relatedArticles(c.var.ctx, article.id, RELATED);
  return htmlAnswer(c, articlePage(c.var.view, article, answers, related, write, life), status, headers);
}

/** A reply in its context. */
export async function branchPage(
  c: Http,
  reply: ReplyRow,
  discussion: DiscussionRow,
  write: Composer,
  status: number,
): Promise<Response> {
  const branch = await readBranch(c.var.ctx, reply, parseCursor(c.req.query("after")));
  return htmlAnswer(c, replyPage(c.var.view, discussion, branch, write), status);
}
