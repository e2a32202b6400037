/** The dashboard: what went on, and how long decisions took, as charts. */
import { html, raw } from "hono/html";
import type { Dashboard } from "../../src/admin/reading-dashboard.ts";
import { COUNTED, DAYS, type Counted, type Period } from "../../src/admin/types.ts";
import type { View } from "../../src/http/context.ts";
import { formatDate } from "../../src/i18n/index.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import type { Html } from "../shared/html.ts";
import { chart, top, type Chart } from "./chart.ts";
import { adminPage } from "./nav.ts";

/** What went on in the last days, weeks or months. */
export function dashboardPage(v: View, d: Dashboard): Html {
  const { charts: t } = v.t.admin;
  const { period } = d;
  const labels = labelsOf(v, period);
  return adminPage(v, {
    at: "overview",
    title: t.title,
    lead: t.lead,
    wide: true,
    main: html`${waiting(v, d)}
      <nav class="sorts" aria-label="${t.period}">
        ${DAYS.map(
          (days) =>
            html`<a href="/admin?days=${days}" ${days === period.days ? raw('aria-current="page"') : ""}
              >${t.days(days)}</a
            >`,
        )}
      </nav>
      <div class="charts">
        ${times(v, d, labels)} ${COUNTED.map((name) => counted(v, d, name, labels))}
      </div>`,
  });
}

/** The queue as it is now. */
function waiting(v: View, { open }: Dashboard): Html {
  const { charts: t } = v.t.admin;
  return html`<p class="waiting">
    <b>${t.open(open.n)}</b> ${open.since === null ? "" : html`${t.oldest} ${duration(v, Math.max(0, v.now - open.since))}.`}
    <a href="/moderation">${t.openLink}</a>
  </p>`;
}

function counted(v: View, d: Dashboard, name: Counted, labels: readonly string[]): Html {
  const { charts: t } = v.t.admin;
  const values = d.counts[name];
  const all = values.reduce((sum, n) => sum + n, 0);
  const most = Math.max(0, ...values);
  return figure(v, d.period, {
    id: name,
    text: t.explain[name],
    facts: html`<p class="total"><b>${number(v, all)}</b></p>`,
    empty: all === 0 ? t.nothing : null,
    chart: {
      title: t.names[name],
      summary:
        all === 0
          ? t.nothing
          : t.summary(number(v, all), number(v, most), labels[values.indexOf(most)] ?? ""),
      labels,
      kind: "bars",
      series: [{ name: t.count, values }],
      format: (value) => number(v, value),
    },
  });
}

function times(v: View, d: Dashboard, labels: readonly string[]): Html {
  const { charts: t } = v.t.admin;
  const { time } = d;
  return figure(v, d.period, {
    id: "time",
    text: t.time.text,
    wide: true,
    facts: time
      ? html`<dl class="total">
          <div><dt>${t.median}</dt><dd>${duration(v, time.median)}</dd></div>
          <div><dt>${t.p90}</dt><dd>${duration(v, time.p90)}</dd></div>
          <div><dt>${t.decided}</dt><dd>${number(v, time.n)}</dd></div>
        </dl>`
      : html``,
    empty: time ? null : t.time.none,
    chart: {
      title: t.time.title,
      summary: time ? t.summaryTime(duration(v, time.median), duration(v, time.p90)) : t.time.none,
      labels,
      kind: "lines",
      series: [
        { name: t.median, values: d.times.map((one) => one?.median ?? null) },
        { name: t.p90, values: d.times.map((one) => one?.p90 ?? null) },
      ],
      format: (value) => duration(v, value),
      top: topTime,
    },
  });
}

interface Figure {
  id: string;
  text: string;
  facts: Html;
  /** What stands there instead of a chart. */
  empty: string | null;
  wide?: boolean;
  chart: Pick<Chart, "title" | "summary" | "labels" | "kind" | "series" | "format" | "top">;
}

function figure(v: View, period: Period, f: Figure): Html {
  const { charts: t } = v.t.admin;
  const weekly = period.step > DAY;
  return html`<figure class="chart ${f.wide ? "wide" : ""}" id="chart-${f.id}">
    <figcaption>
      <h2>${f.chart.title} <small>${weekly ? t.perWeek : t.perDay}</small></h2>
      ${f.facts}
      <p class="hint">${f.text}</p>
    </figcaption>
    ${
      f.empty === null
        ? chart({
            ...f.chart,
            id: `chart-${f.id}`,
            labelName: weekly ? t.weekOf : t.dayName,
            tableName: t.table(f.chart.title),
            noValue: t.noTime,
          })
        : html`<p class="nothing">${f.empty}</p>`
    }
  </figure>`;
}

/** Each part by its first day. */
function labelsOf(v: View, { from, step, parts }: Period): string[] {
  return Array.from({ length: parts }, (_, part) => formatDate(v.locale.lang, from + part * step, v.now));
}

const number = (v: View, n: number): string => n.toLocaleString(v.locale.tag);

/** Where an axis of times may end, up to a day; beyond it in whole days. */
const TIMES = [10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, DAY];

const topTime = (most: number): number => TIMES.find((time) => time >= most) ?? DAY * top(most / DAY);

/** "25 min", "3.5 h", "2.3 d": short enough for an axis. */
function duration(v: View, ms: number): string {
  const { duration: t } = v.t.admin.charts;
  const one = (n: number) => n.toLocaleString(v.locale.tag, { maximumFractionDigits: n < 10 ? 1 : 0 });
  if (ms < 2 * HOUR) return t.minutes(number(v, Math.round(ms / MINUTE)));
  return ms < 2 * DAY ? t.hours(one(ms / HOUR)) : t.days(one(ms / DAY));
}
