/** What stands around lists; charts; what is empty. */
import type { View } from "../../src/http/context.ts";
import { SORTS } from "../../src/discussion/sorts.ts";
import { DAY } from "../../src/lib/clock.ts";
import { SHOWS } from "../../src/pages/shows.ts";
import type { News } from "../../src/visits/types.ts";
import { chart } from "../admin/chart.ts";
import { noAnswers, sortLinks } from "../discussion/sorts.ts";
import { announcement } from "../live/place.ts";
import { lockControl } from "../moderation/controls.ts";
import { nothingHere } from "../pages/front-empty.ts";
import { pager } from "../pages/pager.ts";
import { turned } from "../prompt/state.ts";
import { html, type Html } from "../shared/html.ts";
import { visitBar } from "../visits/news.ts";
import { state, type Section } from "./guide.ts";
import { discussion, seenBy } from "./made-up.ts";

const news = (v: View, total: number): Html => {
  const found: News = {
    total,
    first: 900_001,
    newest: 900_400,
    visited: true,
    levels: new Map([[0, "follow"]]),
  };
  return visitBar(seenBy(v, "amina"), discussion(v), found);
};

/** What leads through a list, and says what is new in it. */
export const listSection: Section = {
  id: "lists",
  name: "Sorts, pages, what is new",
  states: [
    ...SORTS.map((sort) =>
      state(`Sorted: ${sort}`, (v) => sortLinks(v, discussion(v), { sort, show: null }), "alone"),
    ),
    state(
      "Where the author replied",
      (v) => sortLinks(v, discussion(v), { sort: "best", show: "author-replied" }),
      "alone",
    ),
    state("Nothing where the author replied", (v) =>
      noAnswers(v, discussion(v), { sort: "best", show: "author-replied" }),
    ),
    state("Pages", (v) => pager(v, { label: v.t.common.questions, page: 2, newer: "/", older: "/?page=3" })),
    state(
      "Replies have arrived",
      (v) => announcement(v, discussion(v), { shown: 1, under: null }, 3),
      "alone",
    ),
    state("It was locked meanwhile", (v) => turned(v, discussion(v, { locked_at: v.now }))),
    state("It was opened meanwhile", (v) => turned(v, discussion(v))),
    state("New since the last visit", (v) => news(v, 1001), "alone"),
    state("Nothing new", (v) => news(v, 0), "alone"),
    state(
      "What keeps order",
      (v) => lockControl(seenBy(v, "neema"), discussion(v, { slow_minutes: 10 })),
      "alone",
    ),
  ],
};

/** What says that there is nothing, and what to do about it. */
export const emptySection: Section = {
  id: "empty",
  name: "Empty states",
  states: [
    ...SHOWS.map((show) =>
      state(`Front page: ${show}`, (v) => nothingHere(v, show, { questions: true, owner: true })),
    ),
    state("A site without a question", (v) =>
      nothingHere(seenBy(v, null), "open", { questions: false, owner: true }),
    ),
    state("A site without an owner", (v) =>
      nothingHere(seenBy(v, null), "open", { questions: false, owner: false }),
    ),
    state("The owner's first steps", (v) =>
      nothingHere(seenBy(v, "zuri"), "open", { questions: false, owner: true }),
    ),
    state("No answers", (v) => noAnswers(v, discussion(v), { sort: "best", show: null }), "alone"),
    state(
      "No answers, not open yet",
      (v) =>
        noAnswers(v, discussion(v, { phase: "scheduled", opens_at: v.now + DAY }), {
          sort: "best",
          show: null,
        }),
      "alone",
    ),
    state(
      "No answers, locked",
      (v) => noAnswers(v, discussion(v, { locked_at: v.now }), { sort: "best", show: null }),
      "alone",
    ),
  ],
};

const wave = (days: number, height: number): (number | null)[] =>
  Array.from({ length: days }, (_, day) =>
    day % 11 === 7 ? null : Math.round(height * (1 + Math.sin(day / 3))),
  );

/** Bars, lines, nothing. */
export const chartSection: Section = {
  id: "charts",
  name: "Charts",
  around: (states) => html`<div class="chart">${states}</div>`,
  states: [
    state("Bars", (v) => drawn(v, "bars", [wave(30, 40)])),
    state("Two lines", (v) => drawn(v, "lines", [wave(30, 8), wave(30, 14)])),
    state("Nothing to show", (v) => drawn(v, "bars", [wave(7, 0)])),
  ],
};

function drawn(v: View, kind: "bars" | "lines", series: (number | null)[][]): Html {
  const t = v.t.common;
  const [first = []] = series;
  return chart({
    id: `guide-${kind}-${first.length}`,
    title: t.people,
    summary: t.about,
    labels: first.map((_, day) => String(day + 1)),
    series: series.map((values, index) => ({ name: index === 0 ? t.people : t.questions, values })),
    kind,
    format: (value) => value.toLocaleString(v.locale.tag),
    labelName: t.questions,
    tableName: `${t.people} (${kind} ${first.length})`,
    noValue: "–",
  });
}
