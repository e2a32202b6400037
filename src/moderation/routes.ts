import { Hono } from "hono";
import { hideLink } from "../../views/moderation/controls.ts";
import { hideBox, hideFragment, hidePage } from "../../views/moderation/hide.ts";
import { logPage } from "../../views/moderation/log.ts";
import { answerWithDiscussion, answerWithReply } from "../discussion/fragments.ts";
import type { ReplyRow } from "../discussion/types.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, wantsFragment } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { replyPath } from "../lib/paths.ts";
import { hideReply, lockDiscussion, pinReply, showReply } from "./actions.ts";
import { hiding, readOn } from "./fields.ts";
import { readHideForm } from "./reading.ts";
import { readLog } from "./reading-log.ts";

export const moderationRoutes = new Hono<Env>();

/** The open form is given up: the link takes its place again. */
const isCancelled = (c: Http) => c.req.query("cancel") !== undefined;

moderationRoutes.get("/moderation/log", async (c) => {
  const [before, year] = [c.req.query("before"), c.req.query("year")];
  const asked = { before: parseId(before ?? ""), year: parseId(year ?? "") };
  return htmlAnswer(c, logPage(c.var.view, await readLog(c.var.ctx, asked)));
});

/** The form as it was last sent, of a reply that is hidden: to change the reason, or the note. */
function hiddenFor({ hidden_reason, hidden_note }: ReplyRow): Again {
  if (hidden_reason === null) return untouched;
  return { values: { reason: hidden_reason, note: hidden_note ?? "" }, problems: {} };
}

moderationRoutes.get("/replies/:id/hidden", async (c) => {
  const { reply, rules } = await readHideForm(c.var.ctx, idParam(c));
  if (isCancelled(c)) return fragmentOr(c, replyPath(reply.id), () => hideLink(c.var.view, reply, true));
  const shown = { reply, rules, form: hiddenFor(reply) };
  return htmlAnswer(c, wantsFragment(c) ? hideFragment(c.var.view, shown) : hidePage(c.var.view, shown));
});

moderationRoutes.post("/replies/:id/hidden", async (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    hiding,
    async (input) => {
      if (input.on === "1") await hideReply(c.var.ctx, { replyId, reason: input.reason, note: input.note });
      else await showReply(c.var.ctx, { replyId });
      return answerWithReply(c, replyId);
    },
    async (form, status, headers) => {
      const again = { ...(await readHideForm(c.var.ctx, replyId)), form };
      if (!wantsFragment(c)) return htmlAnswer(c, hidePage(c.var.view, again), status, headers);
      // The form asks for the whole reply to be swapped; refused, only the form itself is.
      const where = { "hx-retarget": `#${hideBox(replyId)}`, "hx-reswap": "outerHTML" };
      return htmlAnswer(c, hideFragment(c.var.view, again), status, { ...headers, ...where });
    },
  );
});

moderationRoutes.post("/replies/:id/pinned", async (c) => {
  const replyId = idParam(c);
  await pinReply(c.var.ctx, { replyId, on: await readOn(c) });
  return answerWithReply(c, replyId);
});

moderationRoutes.post("/articles/:slug/locked", async (c) => {
  const slug = textParam(c, "slug");
  const on = await readOn(c);
  await lockDiscussion(c.var.ctx, { slug, on });
  return answerWithDiscussion(c, slug, on ? "locked" : "unlocked");
});
