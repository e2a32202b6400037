/** What verdicts on one case are answered with. */
import { caseItem, doneItem } from "../../views/cases/case.ts";
import { doneBy, stepSentence } from "../../views/cases/done.ts";
import { openCounts, spoken } from "../../views/cases/queue.ts";
import { caseId as idOf } from "../../views/cases/subjects.ts";
import type { Http } from "../http/context.ts";
import { fragmentOr, together } from "../http/respond.ts";
import type { Rule } from "../rules/queries.ts";
import { readCase } from "./reading.ts";
import type { Case } from "./types.ts";

/** A path of the queue, with what a page without JavaScript says on it. */
export const withSaid = (path: string, name: "done" | "unread", values: readonly (number | string)[]) =>
  values.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${name}=${values.join(",")}`;

/** Nothing was decided: the case with the text that it has now, and a word about it. */
export function answerUnread(
  c: Http,
  item: Case,
  { next, rules }: { next: string; rules: readonly Rule[] },
): Promise<Response> {
  const id = idOf(item);
  const { view } = c.var;
  return fragmentOr(c, `${withSaid(next, "unread", [id])}#${id}`, () =>
    together(
      caseItem(view, item, rules, { unread: true }),
      spoken(view.t.queue.changed, { focus: id, bad: true }),
    ),
  );
}

/** The case as it is now, said aloud, in the place of what was there; without HTMX the queue, with a word about it. */
export async function answerWithCase(
  c: Http,
  id: number,
  { next, decisionId, undone = false }: { next: string; decisionId: number | null; undone?: boolean },
): Promise<Response> {
  const { found, rules, counts } = await readCase(c.var.ctx, id);
  const { view } = c.var;
  const { t } = view;
  const { decision } = found;
  const path = decision ? withSaid(next, "done", [decision.id]) : `${next}#case-${id}`;
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
