/** Replies written while signed out: kept on the server, known to one browser by a cookie, posted on signing in. */
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from "../errors.ts";
import type { Http } from "../http/context.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { flash } from "../http/flash.ts";
import { hashToken, newToken } from "../lib/ids.ts";
import { articlePath, waitingPath } from "../lib/paths.ts";
import type { NewReply, Sent } from "./actions.ts";
import { forgetKept, keepReply, postKept } from "./actions-kept.ts";
import { discussionBySlug } from "./queries.ts";
import { PENDING_DAYS, movedPending, pendingFor } from "./queries-pending.ts";
import { placeOf } from "./reading.ts";
import type { DiscussionRow } from "./types.ts";

const COOKIE = "kept";

/** Where a kept reply waits: the `next` that log-in and registration carry. */
export function keptPath({ slug, parentId }: Pick<NewReply, "slug" | "parentId">): string {
  return `${articlePath(slug)}?kept=${parentId === null ? "answer" : "reply"}#composer`;
}

/** What was kept where `next` leads back to, null for nothing; the account forms say so. */
export function leadsToKept(next: string): "answer" | "reply" | null {
  if (slugOfKept(next) === null) return null;
  return new URL(next, "http://site.invalid").searchParams.get("kept") === "reply" ? "reply" : "answer";
}

function slugOfKept(next: string): string | null {
  const url = new URL(next, "http://site.invalid");
  const slug = /^\/articles\/([^/]+)$/.exec(url.pathname)?.[1];
  if (slug === undefined || !url.searchParams.has("kept")) return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return null; // "%E0" and the like: no slug of ours
  }
}

/** The secret of what this browser keeps for everybody, or for one person alone, whose form it was written in. */
const secretFor = (token: string, person: number | null | undefined): string =>
  person ? `${token}:${person}` : token;

/** The secrets of what this browser's reader may see: their own first. */
function secretsHere(c: Http): string[] {
  const token = readCookie(c, COOKIE);
  if (token === undefined) return [];
  const own = secretFor(token, c.var.ctx.actor?.id);
  return own === token ? [token] : [own, token];
}

/** Keeps a reply for this browser; for `person` alone (an id), where its form was made for somebody logged in. */
export async function keepForBrowser(c: Http, input: NewReply, person: number | null): Promise<void> {
  const token = readCookie(c, COOKIE) ?? newToken();
  await keepReply(c.var.ctx, input, secretFor(token, person));
  writeCookie(c, COOKIE, token, PENDING_DAYS * 24 * 60 * 60);
}

/** What this browser kept for this discussion, if anything. */
export async function keptHere(
  c: Http,
  discussion: Pick<DiscussionRow, "id">,
): Promise<{ body: string; parentId: number | null } | null> {
  for (const secret of secretsHere(c)) {
    const kept = await pendingFor(c.var.ctx, hashToken(secret), discussion.id);
    if (kept) return { body: kept.body, parentId: kept.parent_id };
  }
  return null;
}

/** Stops keeping what was kept here: its composer has posted it, perhaps changed, or was emptied. */
export async function forgetForBrowser(c: Http, slug: string): Promise<void> {
  for (const secret of secretsHere(c)) await forgetKept(c.var.ctx, secret, slug);
}

/**
 * Posts the reply that this browser wrote while signed out, if `next` leads back to it. Called right after signing
 * in, with the new actor set. Only the browser that wrote it has the cookie, so no link can make a person post
 * somebody else's words; and what was written in another's form is not under any secret of this person's.
 * @returns where to go: the new reply; the composer, with the text in it, when it could not be posted; or `next`
 */
export async function publishPending(c: Http, next: string): Promise<string> {
  const slug = slugOfKept(next);
  if (slug === null) return next;
  try {
    const posted = await postFirst(c, slug);
    if (!posted) return (await movedWith(c, next, slug)) ?? next;
    if (posted.kind !== "posted") {
      flash(c, posted.kind);
      return waitingPath(slug, posted.id);
    }
    flash(c, "posted");
    const discussion = await discussionBySlug(c.var.ctx, slug);
    return discussion ? await placeOf(c.var.ctx, posted, discussion) : next;
  } catch (error) {
    if ([Conflict, Forbidden, Invalid, NotFound, TooMany].some((known) => error instanceof known)) {
      return `${articlePath(slug)}?kept=failed#composer`;
    }
    throw error;
  }
}

/** What a reply was written for may have been moved meanwhile, and it with that: its writer looks at it there. */
async function movedWith(c: Http, next: string, slug: string): Promise<string | null> {
  const left = leadsToKept(next) === "reply" ? await discussionBySlug(c.var.ctx, slug) : undefined;
  if (!left) return null;
  for (const secret of secretsHere(c)) {
    const to = await movedPending(c.var.ctx, hashToken(secret), left.id);
    if (to !== null) return `${articlePath(to)}?kept=moved#composer`;
  }
  return null;
}

async function postFirst(c: Http, slug: string): Promise<Sent | null> {
  for (const secret of secretsHere(c)) {
    const posted = await postKept(c.var.ctx, secret, slug);
    if (posted) return posted;
  }
  return null;
}
