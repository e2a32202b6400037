import { Hono } from "hono";
import { caseItem, claimLine, doneItem } from "../../views/cases/case.ts";
import { doneBy } from "../../views/cases/done.ts";
import { openCounts, queuePage, spoken } from "../../views/cases/queue.ts";
import { seenOf } from "../../views/cases/subjects.ts";
import { severalSaid, severalSentence } from "../../views/cases/several.ts";
import { Invalid } from "../errors.ts";
import { asProblem } from "../i18n/index.ts";
import type { Env, Http } from "../http/context.ts";
import { readAll, readFields } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { emptyAnswer, fragmentOr, htmlAnswer, seeOther, together, wantsFragment } from "../http/respond.ts";
import { undoDecision } from "../moderation/actions-undo.ts";
import { readOn } from "../moderation/fields.ts";
import { decideCase, decideCases, decideReply, undoDecisions } from "./actions.ts";
import { answerUnread, answerWithCase, withSaid } from "./answers.ts";
import { noteCase, claimCase } from "./actions-together.ts";
import { ids, marked, noting, undoing, verdict } from "./fields.ts";
import { readCase, readCases, readQueue, readReplies } from "./reading.ts";
import type { Case } from "./types.ts";
import { Unread } from "./seen.ts";

export const caseRoutes = new Hono<Env>();

caseRoutes.get("/moderation", async (c) => {
  const page = await readQueue(c.var.ctx, c.req.query());
  return htmlAnswer(c, queuePage(c.var.view, page));
});

/**
 * What became of the cases that an open page shows: decided meanwhile, with another text, or somebody else is at them;
 * and of those that it shows as decided: open again.
 */
caseRoutes.get("/moderation/changes", async (c) => {
  const shown = new Map(marked([c.req.query("cases") ?? ""]).map(({ id, seen }) => [id, seen]));
  const closed = new Set(ids([c.req.query("done") ?? ""]));
  const { cases: found, rules, counts } = await readCases(c.var.ctx, [...shown.keys(), ...closed]);
  const { view } = c.var;
  const cases = found.filter(({ id, decision }) => shown.has(id) || decision === null);
  const isUnread = (item: Case) => (shown.get(item.id) ?? seenOf(item)) !== seenOf(item);
  const said = cases.flatMap((item) => {
    if (item.decision) return doneBy(view, item);
    return closed.has(item.id) ? view.t.queue.reopened : isUnread(item) ? view.t.queue.changed : [];
  });
  return htmlAnswer(
    c,
    together(
      ...cases.map((item) =>
        item.decision
          ? doneItem(view, item, { oob: true })
          : closed.has(item.id) || isUnread(item)
            ? caseItem(view, item, rules, { oob: true, unread: isUnread(item) })
            : claimLine(view, item, { oob: true }),
      ),
      openCounts(counts),
      ...(said.length > 0 ? [spoken(said.join(" "))] : []),
    ),
  );
});

caseRoutes.post("/moderation/cases/decided", async (c) => {
  const input = await readVerdict(c);
  const [chosen, replies] = [marked(await readAll(c, "case")), marked(await readAll(c, "reply"))];
  const outcome = await decideCases(c.var.ctx, { cases: chosen, replies, verdict: input });
  const { view } = c.var;
  const done = outcome.decided.map(({ decisionId }) => decisionId);
  const { unread } = outcome;
  const unreadIds = unread.map(({ caseId, replyId }) =>
    caseId === null ? `reply-case-${replyId}` : `case-${caseId}`,
  );
  const path = withSaid(withSaid(input.next, "done", done), "unread", unreadIds);
  return fragmentOr(c, path, async () => {
    const decided = outcome.decided.map(({ caseId }) => caseId);
    const { cases, rules, counts } = await readCases(c.var.ctx, [...decided, ...chosen.map(({ id }) => id)]);
    const recent = await readReplies(
      c.var.ctx,
      unread.flatMap(({ replyId }) => replyId ?? []),
    );
    const text = severalSentence(view, { ...outcome, decided: done, unread: unread.length });
    return together(
      severalSaid(view, text, done),
      ...cases.map((item) => {
        const was = outcome.decided.find(({ caseId }) => caseId === item.id)?.replyId ?? null;
        return item.decision
          ? doneItem(view, item, { oob: true, was })
          : caseItem(view, item, rules, { oob: true, was, unread: unreadIds.includes(`case-${item.id}`) });
      }),
      ...recent.map((item) => caseItem(view, item, rules, { oob: true, unread: true })),
      openCounts(counts),
      spoken(`${text} ${view.t.queue.left(counts.open)}`, { decided: done, bad: unread.length > 0 }),
    );
  });
});

caseRoutes.post("/moderation/cases/:id/decided", async (c) => {
  const caseId = idParam(c);
  const input = await readVerdict(c);
  const { next, seen } = input;
  try {
    const decisionId = await decideCase(c.var.ctx, { caseId, verdict: input, seen });
    return await answerWithCase(c, caseId, { next, decisionId });
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const { found, rules } = await readCase(c.var.ctx, caseId);
    return answerUnread(c, found, { next, rules });
  }
});

caseRoutes.post("/moderation/replies/:id/decided", async (c) => {
  const input = await readVerdict(c);
  const { next, seen } = input;
  const replyId = idParam(c);
  try {
    const { caseId, decisionId } = await decideReply(c.var.ctx, { replyId, verdict: input, seen });
    return await answerWithCase(c, caseId, { next, decisionId });
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const [found] = await readReplies(c.var.ctx, [replyId]);
    const { rules } = await readCases(c.var.ctx, []);
    if (!found) throw error;
    return answerUnread(c, found, { next, rules });
  }
});

caseRoutes.post("/moderation/cases/:id/undone", async (c) => {
  const caseId = idParam(c);
  const { decision, next } = undoing.parse(await readFields(c));
  const { found } = await readCase(c.var.ctx, caseId);
  const [wanted] = ids([decision]);
  const known = [...(found.decision ? [found.decision.id] : []), ...found.steps.map(({ id }) => id)];
  const decisionId = wanted === undefined ? found.decision?.id : known.find((id) => id === wanted);
  if (decisionId !== undefined) await undoDecision(c.var.ctx, { decisionId });
  return answerWithCase(c, caseId, { next, decisionId: null, undone: true });
});

/** Takes back what several decisions did, or the last one made in an open page. */
caseRoutes.post("/moderation/undone", async (c) => {
  const { decision, next } = undoing.parse(await readFields(c));
  const { undone, caseIds } = await undoDecisions(c.var.ctx, { decisionIds: ids([decision]) });
  const { t } = c.var.view;
  return fragmentOr(c, next, async () => {
    const { cases, rules, counts } = await readCases(c.var.ctx, caseIds);
    const text = undone > 0 ? t.queue.undone(undone) : t.queue.nothingUndone;
    return together(
      severalSaid(c.var.view, text, []),
      ...cases.map((item) => caseItem(c.var.view, item, rules, { oob: true })),
      openCounts(counts),
      spoken(`${text} ${t.queue.left(counts.open)}`, { focus: `case-${caseIds[0] ?? 0}` }),
    );
  });
});

caseRoutes.post("/moderation/cases/:id/claimed", async (c) => {
  const caseId = idParam(c);
  await claimCase(c.var.ctx, { caseId, on: await readOn(c) });
  return wantsFragment(c) ? emptyAnswer(c) : seeOther(c, `/moderation#case-${caseId}`);
});

caseRoutes.post("/moderation/cases/:id/noted", async (c) => {
  const caseId = idParam(c);
  const form = noting.safeParse(await readFields(c));
  if (!form.success) throw new Invalid({ body: "invalid" });
  const { body, about, next } = form.data;
  await noteCase(c.var.ctx, { caseId, about, body });
  return fragmentOr(c, `${next}#case-${caseId}`, async () => {
    const { found, rules } = await readCase(c.var.ctx, caseId);
    return together(
      caseItem(c.var.view, found, rules),
      spoken(c.var.view.t.queue.notes.added, { focus: `case-${caseId}` }),
    );
  });
});

async function readVerdict(c: Http) {
  const form = verdict.safeParse(await readFields(c));
  if (form.success) return form.data;
  const [issue] = form.error.issues;
  throw new Invalid({ [String(issue?.path[0] ?? "action")]: asProblem(issue?.message ?? "choose") });
}
