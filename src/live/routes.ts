import { Hono } from "hono";
import { html } from "hono/html";
import { z } from "zod";
import { arrivalsFragment, changesFragment } from "../../views/live/changes.ts";
import { bellLink } from "../../views/notifications/bell.ts";
import { into } from "../../views/shared/into.ts";
import { sentSession } from "../accounts/sessions.ts";
import { parseChoice } from "../discussion/sorts.ts";
import { clientAddress } from "../http/address.ts";
import type { Env, Http } from "../http/context.ts";
import { textParam } from "../http/params.ts";
import {
  emptyAnswer,
  eventStream,
  htmlAnswer,
  noStream,
  seeOther,
  together,
  wantsFragment,
} from "../http/respond.ts";
import { articlePath } from "../lib/paths.ts";
import { unreadCount } from "../notifications/queries-inbox.ts";
import { arrivalsSince, arrivingThreads, changesSince, readableDiscussion } from "./reading.ts";
import { onlyBye } from "./stream.ts";

/** The streams of open pages, and what these ask for when they hear of a change. */
export const liveRoutes = new Hono<Env>();

/** Seconds after which a browser that found no room may ask again. */
const NO_ROOM = 30;

const whole = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const query = z.object({
  /** Who the page was made for; 0 for somebody signed out. */
  as: whole.optional().catch(undefined),
  after: whole.catch(0),
  shown: whole.catch(0),
  shut: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((value) => value === "1"),
  under: whole.min(1).nullable().catch(null),
});
const queryOf = (c: Http) => query.parse({ under: null, ...c.req.query() });

/** Whether whoever asks is not the one the page was made for: logged out, or in as another, in another tab. */
const isAnother = (c: Http, as: number | undefined) => as !== undefined && as !== (c.var.ctx.actor?.id ?? 0);

liveRoutes.get("/articles/:slug/live", async (c) => {
  const discussion = await readableDiscussion(c.var.ctx, textParam(c, "slug"));
  const { as, after } = queryOf(c);
  // Somebody who opens the address itself wants the discussion.
  const listens = c.req.method === "GET" && c.req.header("accept")?.includes("text/event-stream") === true;
  if (!listens) return seeOther(c, articlePath(discussion.slug));
  if (isAnother(c, as)) return eventStream(c, onlyBye());
  const { actor } = c.var.ctx;
  const session = actor === null ? null : sentSession(c);
  const heard = whole.safeParse(c.req.header("last-event-id") || undefined).data;
  const stream = c.var.deps.live.open({
    articleId: discussion.id,
    after: heard ?? (c.req.query("after") === undefined ? discussion.version : after),
    actor,
    session,
    source: session ?? clientAddress(c),
  });
  return stream === null ? noStream(c, NO_ROOM) : eventStream(c, stream);
});

liveRoutes.get("/articles/:slug/changes", async (c) => {
  const discussion = await readableDiscussion(c.var.ctx, textParam(c, "slug"));
  if (!wantsFragment(c)) return seeOther(c, articlePath(discussion.slug));
  const { as, after, shown, under, shut } = queryOf(c);
  if (isAnother(c, as)) return emptyAnswer(c);
  const place = { shown, under, shut };
  const changes = await changesSince(c.var.ctx, discussion, after);
  const arrivals = changes && (await arrivalsSince(c.var.ctx, discussion, place));
  const { ctx, view } = c.var;
  // What changed may be in the inbox, too.
  const unread = ctx.actor && (await unreadCount(ctx, ctx.actor.id));
  const bell = unread === null ? html`` : into("#inbox-bell", "outerSync", bellLink({ ...view, unread }));
  return htmlAnswer(c, together(changesFragment(view, discussion, place, changes, arrivals), bell));
});

liveRoutes.get("/articles/:slug/arrivals", async (c) => {
  const discussion = await readableDiscussion(c.var.ctx, textParam(c, "slug"));
  if (!wantsFragment(c)) return seeOther(c, articlePath(discussion.slug));
  const { as, after, under } = queryOf(c);
  if (isAnother(c, as)) return emptyAnswer(c);
  const { ctx, view } = c.var;
  const arrivals = await arrivalsSince(ctx, discussion, { shown: after, under });
  const place = { shown: arrivals?.to ?? after, under };
  if (arrivals === null) return htmlAnswer(c, changesFragment(view, discussion, place, null, null));
  const { rows, threads } = await arrivingThreads(ctx, arrivals.ids, under);
  const rest = await arrivalsSince(ctx, discussion, place);
  const { sort, show } = parseChoice(Object.fromEntries(new URL(view.path, view.baseUrl).searchParams));
  return htmlAnswer(
    c,
    arrivalsFragment(view, discussion, place, {
      // A choice of answers was made before these came: they are linked.
      threads: show === null ? threads : threads.filter(({ reply }) => reply.parent_id !== null),
      rows,
      atEnd: sort === "old",
      rest: rest?.count ?? 0,
    }),
  );
});
