import { Hono } from "hono";
import { z } from "zod";
import { newsBar, noMoreNew } from "../../views/visits/news.ts";
import { readableArticle } from "../discussion/reading.ts";
import { BadRequest } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { readFields } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, respond, seeOther, wantsFragment } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { withNext } from "../lib/next.ts";
import { articlePath, replyPath } from "../lib/paths.ts";
import { markAllSeen, recordSeen } from "./actions.ts";
import { newness, nextNew } from "./queries.ts";

/** Replies that one report may name; no screen shows as many at a time. */
const MOST = 200;

const seenForm = z.object({
  ids: z
    .string()
    .max(MOST * 16)
    .regex(/^(\d{1,15}(,\d{1,15})*)?$/)
    .default("")
    .transform((ids) => ids.split(",").filter(Boolean).map(Number)),
  /** The newest reply when the page was made; 0 where there was none. */
  until: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
  all: z.literal("1").optional(),
});

export const visitRoutes = new Hono<Env>();

visitRoutes.post("/articles/:slug/seen", async (c) => {
  const slug = textParam(c, "slug");
  const form = seenForm.safeParse(await readFields(c));
  if (!form.success || form.data.ids.length > MOST)
    throw new BadRequest("This says nothing that can be seen.");
  const { ids, until, all } = form.data;
  const { ctx, view } = c.var;
  const path = `${articlePath(slug)}#discussion`;
  if (all === undefined) {
    // Sent by a script, also when the session has ended: nobody waits for an answer.
    if (ctx.actor) await recordSeen(ctx, { slug, ids, until: until ?? null });
    return respond(c, null, 204, { "cache-control": "no-store" });
  }
  if (!ctx.actor) return seeOther(c, withNext("/login", path));
  await markAllSeen(ctx, { slug, until: until ?? 0 });
  return fragmentOr(c, path, async () => {
    const article = await readableArticle(ctx, slug);
    const news = await newness(ctx, article.id);
    return newsBar(view, article, news, 0, news.total === 0);
  });
});

visitRoutes.get("/articles/:slug/new", async (c) => {
  const { ctx } = c.var;
  const article = await readableArticle(ctx, textParam(c, "slug"));
  const after = parseId(c.req.query("after") ?? "") ?? 0;
  const next = await nextNew(ctx, article.id, after);
  if (next === null && wantsFragment(c)) return htmlAnswer(c, noMoreNew(c.var.view));
  return seeOther(c, next === null ? `${articlePath(article.slug)}#discussion` : replyPath(next));
});
