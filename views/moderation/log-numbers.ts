import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { LogCount, LogPage } from "../../src/moderation/types.ts";
import { ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";

interface Sum {
  label: string;
  count: number;
  automatic: number;
  undone: number;
}

/** A year's decisions in numbers: by rule, and by what was done. Open where that year was asked for. */
export function numbers(v: View, { counts, countsOf, year }: LogPage): Html {
  if (counts.length === 0) return html``;
  const { log: t } = v.t;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const ruleOf = (row: LogCount) =>
    row.reason === null ? t.noRule : ruleTitle(v, { id: row.reason, title: row.reason_title });
  const byRule = summed(counts, ruleOf, t.noRule);
  const byAction = summed(counts, ({ action }) => v.t.moderation.log.did[action]);
  return html`<details class="numbers" ${year === null ? "" : raw("open")}>
    <summary>${t.inNumbers(countsOf)} <small>${t.total(total)}</small></summary>
    <div class="pair">${tableOf(v, t.byRule, t.rule, byRule)} ${tableOf(v, t.byAction, t.done, byAction)}</div>
    <p class="hint">${t.numbersNote}</p>
  </details>`;
}

/** Put together by a label, the most first; the one called `last` last. */
function summed(counts: readonly LogCount[], labelOf: (row: LogCount) => string, last = ""): Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of counts) {
    const label = labelOf(row);
    const sum = sums.get(label) ?? { label, count: 0, automatic: 0, undone: 0 };
    sum.count += row.count;
    sum.automatic += row.automatic;
    sum.undone += row.undone;
    sums.set(label, sum);
  }
  const order = (a: Sum, b: Sum) => b.count - a.count || a.label.localeCompare(b.label);
  const rest = sums.get(last);
  sums.delete(last);
  return [...[...sums.values()].sort(order), ...(rest ? [rest] : [])];
}

function tableOf(v: View, caption: string, head: string, sums: readonly Sum[]): Html {
  const { log: t } = v.t;
  const number = (n: number) => html`<td class="num">${n.toLocaleString(v.locale.tag)}</td>`;
  return html`<table class="counts">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col">${t.count}</th>
        <th scope="col">${t.automatic}</th>
        <th scope="col">${t.undone}</th>
      </tr>
    </thead>
    <tbody>
      ${sums.map(
        (sum) =>
          html`<tr>
            <th scope="row" dir="auto">${sum.label}</th>
            ${number(sum.count)} ${number(sum.automatic)} ${number(sum.undone)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
