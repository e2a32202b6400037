/**
 * Charts as SVG: shapes alone, in a box of 100 by 100 that is stretched to its place; their words stand around them as
 * HTML, so that they keep their size on a phone and stand on the right side in every direction of writing. Pure.
 */
import { html } from "hono/html";
import type { Html } from "../shared/html.ts";

/** What a chart shows, and what it says of itself. */
export interface Chart {
  /** Part of every id in it. */
  id: string;
  title: string;
  /** For those who do not see it: the chart in a sentence. */
  summary: string;
  /** What each place on its axis is called: as many as each series has values. */
  labels: readonly string[];
  series: readonly Series[];
  kind: "bars" | "lines";
  /** A value as it is read. */
  format: (value: number) => string;
  /** Where the axis ends for the highest value; without it at 1, 2, 5, 10, 20… */
  top?: (most: number) => number;
  /** The heading of the table's first column, and what its fold is called. */
  labelName: string;
  tableName: string;
  /** What stands in the table where there is no value. */
  noValue: string;
}

export interface Series {
  name: string;
  /** Null is a gap. */
  values: readonly (number | null)[];
}

/** The chart with its axes, and the table behind it. */
export function chart(c: Chart): Html {
  const highest = Math.max(0, ...c.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const most = highest === 0 ? 0 : (c.top ?? top)(highest);
  return html`<div class="plot ${c.kind}">
      <span class="axis most">${most === 0 ? "" : c.format(most)}</span>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-labelledby="${c.id}-svg-title ${c.id}-svg-desc"
      >
        <title id="${c.id}-svg-title">${c.title}</title>
        <desc id="${c.id}-svg-desc">${c.summary}</desc>
        <path class="grid" d="M0 0H100M0 50H100" />
        ${c.series.map((series, index) => (c.kind === "bars" ? bars(c, series, most) : line(series, most, index)))}
        <path class="base" d="M0 100H100" />
      </svg>
      <span class="axis first" dir="auto">${c.labels[0]}</span>
      <span class="axis last" dir="auto">${c.labels.at(-1)}</span>
    </div>
    ${c.series.length > 1 ? legend(c) : ""} ${table(c)}`;
}

/** The end of the axis: the next of 1, 2, 5, 10, 20… */
export function top(most: number): number {
  if (most <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [1, 2, 5, 10].find((one) => one * power >= most) ?? 10;
  return Math.max(1, factor * power);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A share of the box's height: nothing without a scale. */
const height = (value: number, most: number): number => (most === 0 ? 0 : round((value / most) * 100));

function bars(c: Chart, { values }: Series, most: number): Html {
  const width = 100 / Math.max(1, values.length);
  const gap = values.length > 60 ? 0.1 : 0.2;
  return html`${values.map((value, index) => {
    if (value === null || value === 0) return "";
    const high = height(value, most);
    return html`<rect
      x="${round((index + gap / 2) * width)}"
      y="${round(100 - high)}"
      width="${round((1 - gap) * width)}"
      height="${high}"
    ><title>${c.labels[index]}: ${c.format(value)}</title></rect>`;
  })}`;
}

/** Points from which they would run together, and the line alone is drawn. */
const MOST_DOTS = 60;

/** A line that breaks where there is no value, with its points: lines of no length, which have round ends. */
function line({ values }: Series, most: number, index: number): Html {
  const step = 100 / Math.max(1, values.length);
  let path = "";
  let dots = "";
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const point = `${round((at + 0.5) * step)} ${round(100 - height(value, most))}`;
    const goesOn = (values[at - 1] ?? null) !== null;
    path += `${goesOn ? "L" : "M"}${point}`;
    const alone = !goesOn && (values[at + 1] ?? null) === null;
    if (alone || values.length <= MOST_DOTS) dots += `M${point}h0`;
  }
  const name = `trace trace-${index + 1}`;
  return html`<path class="${name}" d="${path}" /><path class="${name} dots" d="${dots}" />`;
}

function legend(c: Chart): Html {
  return html`<ul class="legend">
    ${c.series.map(
      ({ name }, index) =>
        html`<li>
          <svg viewBox="0 0 16 4" aria-hidden="true"><path class="trace trace-${index + 1}" d="M2 2H14" /></svg>${name}
        </li>`,
    )}
  </ul>`;
}

/** Behind each chart stand its numbers. */
function table(c: Chart): Html {
  return html`<details>
    <summary>${c.tableName}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${c.tableName}">
      <table>
        <thead>
          <tr>
            <th scope="col">${c.labelName}</th>
            ${c.series.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${c.labels.map(
            (label, index) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${c.series.map(({ values }) => {
                  const value = values[index] ?? null;
                  return html`<td>${value === null ? c.noValue : c.format(value)}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
