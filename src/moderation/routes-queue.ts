import { Hono } from "hono";
import { caseItem, doneItem } from "../../views/moderation/case.ts";
import { doneSentence } from "../../views/moderation/done.ts";
import { hidePage } from "../../views/moderation/hide.ts";
import { logPage } from "../../views/moderation/log.ts";
import { openCount, queuePage, spoken } from "../../views/moderation/queue.ts";
import type { Env, Http } from "../http/context.ts";
import { submit } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, together } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { hideReply, showReply } from "./actions.ts";
import { decideMessage } from "./actions-messages.ts";
import { dismissReports } from "./actions-reports.ts";
import { hiding, readOn } from "./fields.ts";
import { readCase, readHideForm, readLog, readQueue } from "./reading.ts";
import type { CaseKind } from "./types.ts";

export const queueRoutes = new Hono<Env>();

queueRoutes.get("/moderation", async (c) => {
  const page = await readQueue(c.var.ctx, {
    show: c.req.query("show") === "decided" ? "decided" : "open",
    after: c.req.query("after") ?? "",
    done: parseId(c.req.query("done") ?? ""),
  });
  return htmlAnswer(c, queuePage(c.var.view, page));
});

queueRoutes.get("/moderation/log", async (c) => {
  const page = await readLog(c.var.ctx, parseId(c.req.query("before") ?? ""));
  return htmlAnswer(c, logPage(c.var.view, page));
});

queueRoutes.post("/moderation/reports/:id/hidden", async (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    hiding,
    async (input) => {
      if (input.on === "1") await hideReply(c.var.ctx, { replyId, reason: input.reason, note: input.note });
      else await showReply(c.var.ctx, { replyId, reopen: true });
      return answerWithCase(c, "reply", replyId);
    },
    async (form, status, headers) => {
      const { reply } = await readHideForm(c.var.ctx, replyId);
      const action = `/moderation/reports/${replyId}/hidden`;
      return htmlAnswer(c, hidePage(c.var.view, { reply, form, action }), status, { ...headers, ...WHOLE });
    },
  );
});

/** The queue's own form can't be wrong; should one be all the same, HTMX shows the whole page with what was typed. */
const WHOLE = { "hx-retarget": "body", "hx-reswap": "innerHTML" };

queueRoutes.post("/moderation/reports/:id/dismissed", async (c) => {
  const replyId = idParam(c);
  await dismissReports(c.var.ctx, { replyId, on: await readOn(c) });
  return answerWithCase(c, "reply", replyId);
});

queueRoutes.post("/moderation/messages/:id/answered", async (c) => {
  const messageId = idParam(c);
  await decideMessage(c.var.ctx, { messageId, action: "answered", on: await readOn(c) });
  return answerWithCase(c, "message", messageId);
});

queueRoutes.post("/moderation/messages/:id/dismissed", async (c) => {
  const messageId = idParam(c);
  await decideMessage(c.var.ctx, { messageId, action: "dismiss", on: await readOn(c) });
  return answerWithCase(c, "message", messageId);
});

/** The case as it is now, said aloud, in the place of what was there; without HTMX the queue, with a word about it. */
async function answerWithCase(c: Http, kind: CaseKind, id: number): Promise<Response> {
  const { found, open } = await readCase(c.var.ctx, kind, id);
  const { view } = c.var;
  const { decision } = found;
  const path = decision ? `/moderation?done=${decision.id}` : `/moderation#case-${kind}-${id}`;
  return fragmentOr(c, path, () =>
    decision
      ? together(doneItem(view, found), spoken(doneSentence(view, found)), openCount(open))
      : together(caseItem(view, found), spoken(view.t.moderation.queue.reopened), openCount(open)),
  );
}
