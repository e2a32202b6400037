import { Hono } from "hono";
import { moreAnswersPage } from "../../views/discussion/article-page.ts";
import { answerItems } from "../../views/discussion/page.ts";
import { belowFragment, replacement } from "../../views/discussion/fragments.ts";
import { articleBySlug, formerSlug } from "../articles/queries.ts";
import { NotFound } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { idParam, textParam } from "../http/params.ts";
import { htmlAnswer, movedTo, seeOther, wantsFragment } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { articlePath, replyPath } from "../lib/paths.ts";
import { can } from "../policy.ts";
import { draftComposer, keptComposer } from "./composers.ts";
import { cursorFor, parseCursor } from "./cursor.ts";
import { answerPage, branchPage } from "./pages.ts";
import { readAnswers, readBelow, readableArticle, replyWithDiscussion } from "./reading.ts";
import { writingRoutes } from "./routes-write.ts";
import { parseChoice } from "./sorts.ts";

export const discussionRoutes = new Hono<Env>();
discussionRoutes.route("/", writingRoutes);

discussionRoutes.get("/articles/:slug", async (c) => {
  const slug = textParam(c, "slug");
  const article = await articleBySlug(c.var.ctx, slug);
  if (!article) {
    const now = await formerSlug(c.var.ctx, slug);
    // The address tells the title: where a draft has moved to is not said either.
    const moved = now === undefined ? undefined : await articleBySlug(c.var.ctx, now);
    if (!moved || !can("readArticle", c.var.ctx.actor, moved)) throw new NotFound();
    return movedTo(c, articlePath(moved.slug) + new URL(c.req.url).search);
  }
  if (!can("readArticle", c.var.ctx.actor, article)) throw new NotFound();
  const answers = await readAnswers(c.var.ctx, article, parseChoice(c.req.query()), null);
  if (wantsFragment(c)) return htmlAnswer(c, replacement(c.var.view, article, answers));
  return answerPage(c, article, await keptComposer(c, article), 200);
});

discussionRoutes.get("/articles/:slug/replies", async (c) => {
  const article = await readableArticle(c.var.ctx, textParam(c, "slug"));
  const choice = parseChoice(c.req.query());
  const after = cursorFor(choice.sort, c.req.query("after"));
  const answers = await readAnswers(c.var.ctx, article, choice, after);
  const { view } = c.var;
  return htmlAnswer(
    c,
    wantsFragment(c) ? answerItems(view, article, answers) : moreAnswersPage(view, article, answers),
  );
});

discussionRoutes.get("/replies/:id", async (c) => {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, idParam(c));
  // A double post leads to the one that it was merged into.
  if (reply.merged_into !== null) return seeOther(c, replyPath(reply.merged_into));
  return branchPage(c, reply, discussion, await draftComposer(c, discussion, reply), 200);
});

/** The rest of a branch, put in its places; for who reads without HTMX, the same on the reply's own page. */
discussionRoutes.get("/replies/:id/below", async (c) => {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, idParam(c));
  if (!wantsFragment(c))
    return branchPage(c, reply, discussion, await draftComposer(c, discussion, reply), 200);
  const after = parseCursor(c.req.query("after"));
  const until = parseId(c.req.query("until") ?? "");
  const below = await readBelow(c.var.ctx, reply, after, until);
  return htmlAnswer(c, belowFragment(c.var.view, reply, discussion, below));
});
