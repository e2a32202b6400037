import type { Http } from "../http/context.ts";
import { seeOther } from "../http/respond.ts";

/** Answers a decision about a reply: its fragment for HTMX, else a redirect to where it stands in its discussion. */
export async function answerWithReply(c: Http, replyId: number): Promise<Response> {
  return seeOther(c, `/replies/${replyId}`);
}

/** The same for a decision about a whole discussion. */
export async function answerWithDiscussion(c: Http, slug: string): Promise<Response> {
  return seeOther(c, `/articles/${slug}#discussion`);
}
