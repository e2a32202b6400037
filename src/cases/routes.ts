import { Hono } from "hono";
import { caseItem, doneItem } from "../../views/cases/case.ts";
import { doneSentence } from "../../views/cases/done.ts";
import { openCount, queuePage, spoken } from "../../views/cases/queue.ts";
import type { Env, Http } from "../http/context.ts";
import { readFields } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, together } from "../http/respond.ts";
import { Invalid } from "../errors.ts";
import { parseId } from "../lib/ids.ts";
import { undoDecision } from "../moderation/actions-undo.ts";
import { decideCase } from "./actions.ts";
import { verdict } from "./fields.ts";
import { readCase, readQueue } from "./reading.ts";

export const caseRoutes = new Hono<Env>();

caseRoutes.get("/moderation", async (c) => {
  const page = await readQueue(c.var.ctx, {
    show: c.req.query("show") === "decided" ? "decided" : "open",
    after: c.req.query("after") ?? "",
    done: parseId(c.req.query("done") ?? ""),
  });
  return htmlAnswer(c, queuePage(c.var.view, page));
});

caseRoutes.post("/moderation/cases/:id/decided", async (c) => {
  const caseId = idParam(c);
  const form = verdict.safeParse(await readFields(c));
  if (!form.success) throw new Invalid({ action: "choose" });
  await decideCase(c.var.ctx, { caseId, verdict: form.data });
  return answerWithCase(c, caseId);
});

caseRoutes.post("/moderation/cases/:id/undone", async (c) => {
  const caseId = idParam(c);
  const { found } = await readCase(c.var.ctx, caseId);
  if (found.decision) await undoDecision(c.var.ctx, { decisionId: found.decision.id });
  return answerWithCase(c, caseId);
});

/** The case as it is now, said aloud, in the place of what was there; without HTMX the queue, with a word about it. */
async function answerWithCase(c: Http, id: number): Promise<Response> {
  const { found, open } = await readCase(c.var.ctx, id);
  const { view } = c.var;
  const { decision } = found;
  const path = decision ? `/moderation?done=${decision.id}` : `/moderation#case-${id}`;
  return fragmentOr(c, path, () =>
    decision
      ? together(doneItem(view, found), spoken(doneSentence(view, found)), openCount(open))
      : together(caseItem(view, found), spoken(view.t.moderation.queue.reopened), openCount(open)),
  );
}
