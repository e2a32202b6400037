import { Hono } from "hono";
import { reportLink } from "../../views/moderation/controls.ts";
import { reportFragment, reportPage, reportedFragment, reportedPage } from "../../views/reports/report.ts";
import type { Env } from "../http/context.ts";
import { submit, untouched } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, wantsFragment } from "../http/respond.ts";
import { replyPath } from "../lib/paths.ts";
import { reportReply } from "./actions.ts";
import { reporting } from "./fields.ts";
import { readReportForm } from "./reading.ts";

export const reportRoutes = new Hono<Env>();

reportRoutes.get("/replies/:id/report", async (c) => {
  const { reported, reply } = await readReportForm(c.var.ctx, idParam(c));
  const found = { reply, form: untouched };
  const { view } = c.var;
  if (c.req.query("cancel") !== undefined)
    return fragmentOr(c, replyPath(reply.id), () => reportLink(view, reply, true));
  if (wantsFragment(c))
    return htmlAnswer(c, reported ? reportedFragment(view, reply, "already") : reportFragment(view, found));
  return htmlAnswer(c, reported ? reportedPage(view, reply) : reportPage(view, found));
});

reportRoutes.post("/replies/:id/report", async (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    reporting,
    async (input) => {
      const state = await reportReply(c.var.ctx, { replyId, ...input });
      // Where the form stood now says that the report is in: right also after a reload.
      return fragmentOr(c, `/replies/${replyId}/report`, async () => {
        const { reply } = await readReportForm(c.var.ctx, replyId);
        return reportedFragment(c.var.view, reply, state);
      });
    },
    async (form, status, headers) => {
      const found = await readReportForm(c.var.ctx, replyId);
      const again = { ...found, form };
      const shown = wantsFragment(c) ? reportFragment(c.var.view, again) : reportPage(c.var.view, again);
      return htmlAnswer(c, shown, status, headers);
    },
  );
});
