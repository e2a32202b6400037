import { counts } from "../../views/discussion/fragments.ts";
import { replyItem } from "../../views/discussion/reply.ts";
import type { Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { fragmentOr, seeOther, together } from "../http/respond.ts";
import { articlePath } from "../lib/paths.ts";
import { placeOf, replyWithDiscussion } from "./reading.ts";

/** Answers a decision about a reply: its fragment for HTMX, else a redirect to where it stands in its discussion. */
export async function answerWithReply(c: Http, replyId: number): Promise<Response> {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  return fragmentOr(
    c,
    () => placeOf(c.var.ctx, reply, discussion),
    () => together(replyItem(c.var.view, reply, discussion), counts(c.var.view, discussion)),
  );
}

/**
 * The same for a decision about a whole discussion. It changes every control on the page, so the page is loaded again;
 * what stood in the composer comes back from the device.
 */
export function answerWithDiscussion(c: Http, slug: string, what: "locked" | "unlocked"): Response {
  flash(c, what);
  return seeOther(c, `${articlePath(slug)}#discussion`);
}
