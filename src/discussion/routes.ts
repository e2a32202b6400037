import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { articlePage, moreAnswersPage } from "../../views/discussion/article-page.ts";
import { answerItems } from "../../views/discussion/page.ts";
import { postedFragment, replacement } from "../../views/discussion/fragments.ts";
import { composer, type Composer } from "../../views/discussion/composer.ts";
import { replyPage } from "../../views/discussion/reply-page.ts";
import { articleBySlug, formerSlug, relatedArticles } from "../articles/queries.ts";
import type { ReadArticle } from "../articles/types.ts";
import { Forbidden, NotFound } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { optionalId, optionalLine, text } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { htmlAnswer, movedTo, seeOther, wantsFragment } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { withNext } from "../lib/next.ts";
import { articlePath } from "../lib/paths.ts";
import { can } from "../policy.ts";
import { postReply, type NewReply } from "./actions.ts";
import { forgetForBrowser, keepForBrowser, keptHere, keptPath } from "./pending.ts";
import { replyInDiscussion } from "./queries.ts";
import { placeOf, readAnswers, readBranch, replyWithDiscussion } from "./reading.ts";
import { MOST_CHARACTERS } from "./screen.ts";
import { parseCursor, parseSort } from "./sorts.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

const RELATED = 5;

export const discussionRoutes = new Hono<Env>();

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
  const answers = await readAnswers(c.var.ctx, article.id, parseSort(c.req.query("sort")), null);
  if (wantsFragment(c)) return htmlAnswer(c, replacement(c.var.view, article, answers));
  return answerPage(c, article, await keptComposer(c, article), 200);
});

discussionRoutes.get("/articles/:slug/replies", async (c) => {
  const article = await articleBySlug(c.var.ctx, textParam(c, "slug"));
  if (!article || !can("readArticle", c.var.ctx.actor, article)) throw new NotFound();
  const sort = parseSort(c.req.query("sort"));
  const after = parseCursor(c.req.query("after"));
  const answers = await readAnswers(c.var.ctx, article.id, sort, after);
  const { view } = c.var;
  return htmlAnswer(
    c,
    wantsFragment(c) ? answerItems(view, article, answers) : moreAnswersPage(view, article, answers),
  );
});

discussionRoutes.get("/replies/:id", async (c) => {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, idParam(c));
  return branchPage(c, reply, discussion, emptyComposer(discussion, reply), 200);
});

const replyForm = z.object({
  // Screened by the action, which says what is wrong with it; here only what no honest form sends.
  body: text(200_000),
  parent_id: optionalId,
  // No key, or none that can be stored, is a new one.
  key: optionalLine(200).catch(""),
  then: z.enum(["login", "register"]).optional(),
});

discussionRoutes.post("/articles/:slug/replies", async (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    replyForm,
    async ({ body, parent_id, key, then }) => {
      const input = { slug, parentId: parent_id, body, key: key || randomUUID() };
      if (!c.var.ctx.actor) {
        return then !== undefined && body.trim() === ""
          ? leaveEmpty(c, slug, then)
          : keepAndSignIn(c, input, then);
      }
      const posted = await postReply(c.var.ctx, input).catch((error: unknown) => refused(c, error));
      if (posted === null) return closedMeanwhile(c, slug, { body, key: input.key });
      const { id } = posted;
      const { reply, discussion } = await replyWithDiscussion(c.var.ctx, id);
      await forgetForBrowser(c, slug);
      if (!wantsFragment(c)) {
        flash(c, "posted");
        return seeOther(c, placeOf(reply, discussion));
      }
      return htmlAnswer(c, postedFragment(c.var.view, reply, discussion, await pageComposer(c, discussion)));
    },
    async (form, status, headers) => {
      const article = await articleBySlug(c.var.ctx, slug);
      if (!article || !can("readArticle", c.var.ctx.actor, article)) throw new NotFound();
      const write = await composerAgain(c, article, form);
      if (wantsFragment(c)) return htmlAnswer(c, composer(c.var.view, write), status, headers);
      return answerPage(c, article, write, status, headers);
    },
  );
});

/** With HTMX the text is still in the composer: that is where the refusal goes. Other errors go on. */
function refused(c: Http, error: unknown): null {
  if (error instanceof Forbidden && wantsFragment(c)) return null;
  throw error;
}

/** Locked, or the reply that was answered hidden, while this was being written. */
async function closedMeanwhile(c: Http, slug: string, values: Record<string, string>): Promise<Response> {
  const article = await articleBySlug(c.var.ctx, slug);
  if (!article) throw new NotFound();
  const write = await composerAgain(c, article, { values, problems: { body: "parentGone" } });
  return htmlAnswer(c, composer(c.var.view, write), 403);
}

type Door = "login" | "register";

async function keepAndSignIn(c: Http, input: NewReply, door: Door = "login"): Promise<Response> {
  await keepForBrowser(c, input);
  return seeOther(c, withNext(`/${door}`, keptPath(input.slug)));
}

/** Signing in from an empty composer: what it held before, its writer has taken out. */
async function leaveEmpty(c: Http, slug: string, door: Door): Promise<Response> {
  await forgetForBrowser(c, slug);
  return seeOther(c, withNext(`/${door}`, `${articlePath(slug)}#composer`));
}

async function answerPage(
  c: Http,
  article: ReadArticle,
  write: Composer,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const answers = await readAnswers(c.var.ctx, article.id, parseSort(c.req.query("sort")), null);
  const related = await relatedArticles(c.var.ctx, article.id, RELATED);
  return htmlAnswer(c, articlePage(c.var.view, article, answers, related, write), status, headers);
}

async function branchPage(
  c: Http,
  reply: ReplyRow,
  discussion: DiscussionRow,
  write: Composer,
  status: number,
): Promise<Response> {
  const branch = await readBranch(c.var.ctx, reply, parseId(c.req.query("after") ?? "") ?? 0);
  return htmlAnswer(c, replyPage(c.var.view, discussion, branch, write), status);
}

function emptyComposer(discussion: DiscussionRow, parent: Composer["parent"]): Composer {
  return { discussion, parent, key: randomUUID(), form: untouched, most: MOST_CHARACTERS };
}

/** The composer of an article's page: empty, or with what this browser kept while signed out. */
async function keptComposer(c: Http, discussion: DiscussionRow): Promise<Composer> {
  const kept = await keptHere(c, discussion);
  if (!kept) return emptyComposer(discussion, null);
  const t = c.var.view.t.discussion;
  return {
    ...emptyComposer(discussion, await parentOf(c, kept.parentId)),
    form: { values: { body: kept.body }, problems: {} },
    notice: c.req.query("kept") === "failed" ? t.keptFailed : c.var.ctx.actor ? t.keptHere : t.kept,
  };
}

/** A fresh composer after posting, aimed at what the page is about: its one reply, or the prompt. */
async function pageComposer(c: Http, discussion: DiscussionRow): Promise<Composer> {
  const from = c.req.header("hx-current-url") ?? "";
  const id = URL.canParse(from) ? /^\/replies\/(\d+)$/.exec(new URL(from).pathname)?.[1] : undefined;
  return emptyComposer(discussion, await parentOf(c, parseId(id ?? "")));
}

/** The composer with what was typed and what is wrong with it. The key stays, unless something was posted with it. */
async function composerAgain(c: Http, discussion: DiscussionRow, form: Again): Promise<Composer> {
  const parent = await parentOf(c, parseId(form.values["parent_id"] ?? ""));
  return {
    ...emptyComposer(discussion, parent),
    key: (form.problems["body"] !== "sentBefore" && form.values["key"]?.slice(0, 200)) || randomUUID(),
    form,
  };
}

async function parentOf(c: Http, id: number | null): Promise<Composer["parent"]> {
  const found = id === null ? undefined : await replyInDiscussion(c.var.ctx, id);
  return found && found.reply.hidden_at === null && found.reply.deleted_at === null ? found.reply : null;
}
