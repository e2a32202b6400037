import { replyItem } from "../../views/discussion/reply.ts";
import type { Http } from "../http/context.ts";
import { fragmentOr, seeOther } from "../http/respond.ts";
import { articlePath } from "../lib/paths.ts";
import { placeOf, replyWithDiscussion } from "./reading.ts";

/** Answers a decision about a reply: its fragment for HTMX, else a redirect to where it stands in its discussion. */
export async function answerWithReply(c: Http, replyId: number): Promise<Response> {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  return fragmentOr(c, placeOf(reply, discussion), () => replyItem(c.var.view, reply, discussion));
}

/**
 * The same for a decision about a whole discussion. It changes every control on the page, so the page is loaded again;
 * what stood in the composer comes back from the device.
 */
export function answerWithDiscussion(c: Http, slug: string): Response {
  return seeOther(c, `${articlePath(slug)}#discussion`);
}
