import { counts } from "../../views/discussion/fragments.ts";
import { replyItem } from "../../views/discussion/reply.ts";
import type { Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { fragmentOr, seeOther, together } from "../http/respond.ts";
import { articlePath } from "../lib/paths.ts";
import { placeOf, replyWithDiscussion } from "./reading.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Answers a decision about a reply: its fragment for HTMX, else a redirect to where it stands in its discussion. */
export async function answerWithReply(c: Http, replyId: number): Promise<Response> {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  return fragmentOr(
    c,
    () => whereItStood(c, reply, discussion),
    () => together(replyItem(c.var.view, reply, discussion), counts(c.var.view, discussion)),
  );
}

/**
 * The page on which somebody pressed a button of a reply: in the order and at the place they were reading; the page
 * where it is sure to be found when the browser does not say.
 */
export async function whereItStood(c: Http, reply: ReplyRow, discussion: DiscussionRow): Promise<string> {
  const from = c.req.header("referer") ?? "";
  const url = URL.canParse(from) ? new URL(from) : null;
  const pages = [articlePath(discussion.slug), `${articlePath(discussion.slug)}/replies`];
  const known = url && (pages.includes(url.pathname) || /^\/replies\/\d+$/.test(url.pathname));
  if (!known || url.origin !== new URL(c.var.deps.config.baseUrl).origin)
    return placeOf(c.var.ctx, reply, discussion);
  return `${url.pathname}${url.search}#reply-${reply.id}`;
}

/**
 * The same for a decision about a whole discussion. It changes every control on the page, so the page is loaded again;
 * what stood in the composer comes back from the device.
 */
export function answerWithDiscussion(c: Http, slug: string, what: "locked" | "unlocked"): Response {
  flash(c, what);
  return seeOther(c, `${articlePath(slug)}#discussion`);
}
