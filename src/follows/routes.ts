import { Hono } from "hono";
import { z } from "zod";
import {
  branchFollow,
  branchForm,
  branchPage,
  followDiscussion,
  mutedItem,
} from "../../views/follows/follow.ts";
import { readableArticle, replyWithDiscussion } from "../discussion/reading.ts";
import { BadRequest } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { readFields } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { safeNext, withNext } from "../lib/next.ts";
import { articlePath, replyPath } from "../lib/paths.ts";
import type { Level } from "../visits/types.ts";
import { followBranch, followDiscussion as setDiscussion } from "./actions.ts";
import { levelOf } from "./queries.ts";

const form = z.object({
  level: z
    .enum(["follow", "mute", "none"])
    .transform((level): Level | null => (level === "none" ? null : level)),
  next: z.string().optional(),
});

async function readForm(c: Http): Promise<z.output<typeof form>> {
  const read = form.safeParse(await readFields(c));
  if (!read.success) throw new BadRequest("A level is follow, mute or none.");
  return read.data;
}

export const followRoutes = new Hono<Env>();

followRoutes.post("/articles/:slug/follow", async (c) => {
  const { level, next } = await readForm(c);
  const { ctx, view } = c.var;
  const slug = textParam(c, "slug");
  const path = next === undefined ? `${articlePath(slug)}#discussion` : safeNext(next);
  if (!ctx.actor) return seeOther(c, withNext("/login", path));
  await setDiscussion(ctx, { slug, level });
  return fragmentOr(c, path, async () => {
    const article = await readableArticle(ctx, slug);
    return followDiscussion(view, article, await levelOf(ctx, article.id, 0));
  });
});

followRoutes.get("/replies/:id/follow", async (c) => {
  const { reply } = await replyWithDiscussion(c.var.ctx, idParam(c));
  if (!c.var.ctx.actor) return seeOther(c, withNext("/login", `/replies/${reply.id}/follow`));
  return htmlAnswer(c, wantsFragment(c) ? branchForm(c.var.view, reply) : branchPage(c.var.view, reply));
});

followRoutes.post("/replies/:id/follow", async (c) => {
  const { level, next } = await readForm(c);
  const { ctx, view } = c.var;
  const replyId = idParam(c);
  const path = next === undefined ? replyPath(replyId) : safeNext(next);
  if (!ctx.actor) return seeOther(c, withNext("/login", path));
  await followBranch(ctx, { replyId, level });
  if (!wantsFragment(c)) return seeOther(c, path);
  const { reply, discussion } = await replyWithDiscussion(ctx, replyId);
  const itself = view.path.split("?")[0] === `/replies/${replyId}`;
  // On a page that is about something else, a muted branch folds away at once.
  if (level === "mute" && !itself) {
    const where = { "hx-retarget": `#thread-${replyId}`, "hx-reswap": "outerHTML" };
    return htmlAnswer(c, mutedItem(view, reply), 200, where);
  }
  return htmlAnswer(c, branchFollow(view, reply, discussion));
});
