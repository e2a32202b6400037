import { Hono } from "hono";
import { caseItem, claimLine, doneItem } from "../../views/cases/case.ts";
import { doneBy, stepSentence } from "../../views/cases/done.ts";
import { openCounts, queuePage, spoken } from "../../views/cases/queue.ts";
import { severalSaid, severalSentence } from "../../views/cases/several.ts";
import { Invalid } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { readAll, readFields } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { emptyAnswer, fragmentOr, htmlAnswer, seeOther, together, wantsFragment } from "../http/respond.ts";
import { undoDecision } from "../moderation/actions-undo.ts";
import { readOn } from "../moderation/fields.ts";
import { decideCase, decideCases, decideReply, undoDecisions } from "./actions.ts";
import { noteCase, claimCase } from "./actions-together.ts";
import { ids, noting, undoing, verdict } from "./fields.ts";
import { readCase, readCases, readQueue } from "./reading.ts";

export const caseRoutes = new Hono<Env>();

caseRoutes.get("/moderation", async (c) => {
  const page = await readQueue(c.var.ctx, c.req.query());
  return htmlAnswer(c, queuePage(c.var.view, page));
});

/** What became of the cases that an open page shows: decided meanwhile, or somebody else is at them. */
caseRoutes.get("/moderation/changes", async (c) => {
  const { cases, counts } = await readCases(c.var.ctx, ids([c.req.query("cases") ?? ""]));
  const { view } = c.var;
  const said = cases.filter(({ decision }) => decision !== null).map((item) => doneBy(view, item));
  return htmlAnswer(
    c,
    together(
      ...cases.map((item) =>
        item.decision ? doneItem(view, item, { oob: true }) : claimLine(view, item, { oob: true }),
      ),
      openCounts(counts),
      ...(said.length > 0 ? [spoken(said.join(" "))] : []),
    ),
  );
});

caseRoutes.post("/moderation/cases/decided", async (c) => {
  const input = await readVerdict(c);
  const [caseIds, replyIds] = [ids(await readAll(c, "case")), ids(await readAll(c, "reply"))];
  const outcome = await decideCases(c.var.ctx, { caseIds, replyIds, verdict: input });
  const { view } = c.var;
  const done = outcome.decided.map(({ decisionId }) => decisionId);
  return fragmentOr(c, withDone(input.next, done), async () => {
    const decided = outcome.decided.map(({ caseId }) => caseId);
    const { cases, rules, counts } = await readCases(c.var.ctx, [...decided, ...caseIds]);
    const text = severalSentence(view, { ...outcome, decided: done });
    return together(
      severalSaid(view, text, done),
      ...cases.map((item) => {
        const was = outcome.decided.find(({ caseId }) => caseId === item.id)?.replyId ?? null;
        return item.decision
          ? doneItem(view, item, { oob: true, was })
          : caseItem(view, item, rules, { oob: true, was });
      }),
      openCounts(counts),
      spoken(`${text} ${view.t.queue.left(counts.open)}`, { decided: done }),
    );
  });
});

caseRoutes.post("/moderation/cases/:id/decided", async (c) => {
  const caseId = idParam(c);
  const input = await readVerdict(c);
  const decisionId = await decideCase(c.var.ctx, { caseId, verdict: input });
  return answerWithCase(c, caseId, { next: input.next, decisionId });
});

caseRoutes.post("/moderation/replies/:id/decided", async (c) => {
  const input = await readVerdict(c);
  const { caseId, decisionId } = await decideReply(c.var.ctx, { replyId: idParam(c), verdict: input });
  return answerWithCase(c, caseId, { next: input.next, decisionId });
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
  throw new Invalid({ [String(form.error.issues[0]?.path[0] ?? "action")]: "choose" });
}

const withDone = (path: string, decisionIds: readonly number[]) =>
  decisionIds.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}done=${decisionIds.join(",")}`;

/** The case as it is now, said aloud, in the place of what was there; without HTMX the queue, with a word about it. */
async function answerWithCase(
  c: Http,
  id: number,
  { next, decisionId, undone = false }: { next: string; decisionId: number | null; undone?: boolean },
): Promise<Response> {
  const { found, rules, counts } = await readCase(c.var.ctx, id);
  const { view } = c.var;
  const { t } = view;
  const { decision } = found;
  const path = decision ? withDone(next, [decision.id]) : `${next}#case-${id}`;
  return fragmentOr(c, path, () => {
    const left = t.queue.left(counts.open);
    const decided = decisionId === null ? [] : [decisionId];
    if (decision)
      return together(
        doneItem(view, found),
        spoken(`${doneBy(view, found)} ${left}`, { decided }),
        openCounts(counts),
      );
    const step = found.steps.find((one) => one.id === decisionId);
    const text = step ? stepSentence(view, step) : undone ? `${t.queue.reopened} ${left}` : left;
    return together(
      caseItem(view, found, rules),
      spoken(text, { decided, focus: `case-${id}` }),
      openCounts(counts),
    );
  });
}
