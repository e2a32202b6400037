import { Hono } from "hono";
import { z } from "zod";
import { bellNow } from "../../views/notifications/bell.ts";
import { inboxPage, readLine as lineAgain, readList } from "../../views/notifications/inbox.ts";
import { NotFound } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { readFields } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { emptyAnswer, fragmentOr, htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { withNext } from "../lib/next.ts";
import { readAllLines, readLine } from "./actions.ts";
import { readInbox } from "./reading.ts";
import { inboxLines, unreadCount, type Cursor } from "./queries-inbox.ts";

export const inboxRoutes = new Hono<Env>();

/** `{created_at}-{id}` of the line before. */
function parseBefore(text: string): Cursor | null {
  const [at, id] = text.split("-").map(parseId);
  return at && id ? { at, id } : null;
}

inboxRoutes.get("/inbox", async (c) => {
  const { ctx, view } = c.var;
  const before = parseBefore(c.req.query("before") ?? "");
  return htmlAnswer(c, inboxPage(view, await readInbox(ctx, before), before !== null));
});

const bellQuery = z.object({
  /** How much was unread when the bell was made, and whose it is. */
  unread: z.coerce.number().int().min(0).catch(0),
  as: z.coerce.number().int().catch(0),
});

/** The bell of an open page, asked for every so often: nothing while nothing is new, or when somebody else logged in. */
inboxRoutes.get("/inbox/bell", async (c) => {
  const { ctx, view } = c.var;
  if (!wantsFragment(c)) return seeOther(c, "/inbox");
  const { unread: before, as } = bellQuery.parse(c.req.query());
  if (!ctx.actor || ctx.actor.id !== as) return emptyAnswer(c);
  const unread = await unreadCount(ctx, ctx.actor.id);
  return unread === before ? emptyAnswer(c) : htmlAnswer(c, bellNow({ ...view, unread }, unread > before));
});

const untilForm = z.object({
  until: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .catch(0),
});

inboxRoutes.post("/inbox/read", async (c) => {
  const { ctx, view } = c.var;
  if (!ctx.actor) return seeOther(c, withNext("/login", "/inbox"));
  // Without a time: as they stand now.
  const { until } = untilForm.parse(await readFields(c));
  await readAllLines(ctx, until || ctx.clock());
  return fragmentOr(c, "/inbox", async () => {
    const inbox = await readInbox(ctx, null);
    return readList({ ...view, unread: inbox.unread }, inbox);
  });
});

inboxRoutes.post("/inbox/:id/read", async (c) => {
  const { ctx, view } = c.var;
  if (!ctx.actor) return seeOther(c, withNext("/login", "/inbox"));
  const id = idParam(c);
  await readLine(ctx, id);
  return fragmentOr(c, "/inbox", async () => {
    const [line] = await inboxLines(ctx, ctx.actor?.id ?? 0, null, id);
    if (!line) throw new NotFound();
    return lineAgain({ ...view, unread: await unreadCount(ctx, ctx.actor?.id ?? 0) }, line);
  });
});
