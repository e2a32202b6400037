/** The shapes of a chart against a ruler, and the table behind it. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { chart, top, type Chart } from "../../views/admin/chart.ts";
import { asDays, filled, periodOf } from "../../src/admin/periods.ts";
import { DAY } from "../../src/lib/clock.ts";

const base: Chart = {
  id: "c",
  title: "Replies",
  summary: "Three in all.",
  labels: ["Monday", "Tuesday", "Wednesday", "Thursday"],
  kind: "bars",
  series: [{ name: "Count", values: [0, 1, 4, 2] }],
  format: (value) => `${value} r`,
  labelName: "Day",
  tableName: "Table: Replies",
  noValue: "–",
};

async function drawn(more: Partial<Chart>) {
  const { document } = parseHTML(`<body>${String(await chart({ ...base, ...more }))}</body>`);
  return document;
}

const rects = (document: Awaited<ReturnType<typeof drawn>>) =>
  [...document.querySelectorAll("rect")].map((rect) =>
    ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name))),
  );

test("bars are as high as their numbers, and stand in their places", async () => {
  const document = await drawn({});
  // Four places of 25, a tenth of each free on either side; the axis ends at 5.
  expect(rects(document)).toEqual([
    [27.5, 80, 20, 20],
    [52.5, 20, 20, 80],
    [77.5, 60, 20, 40],
  ]);
  expect(document.querySelector(".most")?.textContent).toBe("5 r");
  const svg = document.querySelector("svg");
  expect(svg?.getAttribute("role")).toBe("img");
  expect(
    (svg?.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent),
  ).toEqual(["Replies", "Three in all."]);
  expect(
    [...document.querySelectorAll("tbody tr")].map((tr) => tr.textContent?.replace(/\s+/g, " ").trim()),
  ).toEqual(["Monday 0 r", "Tuesday 1 r", "Wednesday 4 r", "Thursday 2 r"]);
  expect(document.querySelector("[style]")).toBeNull();
});

test("a line breaks at a gap; what stands alone is a dot", async () => {
  const document = await drawn({ kind: "lines", series: [{ name: "Median", values: [10, null, 5, 0] }] });
  const [path, dots] = [...document.querySelectorAll("svg[role] .trace")].map((one) => one.getAttribute("d"));
  expect(path).toBe("M12.5 0M62.5 50L87.5 100");
  expect(dots).toBe("M12.5 0h0M62.5 50h0M87.5 100h0");
  expect(document.querySelectorAll("td")[1]?.textContent).toBe("–");
  const many = await drawn({
    kind: "lines",
    series: [{ name: "M", values: Array.from({ length: 61 }, (_, n) => (n === 1 ? null : 1)) }],
  });
  expect(many.querySelector(".dots")?.getAttribute("d")?.match(/h0/g)).toHaveLength(1);
});

test("nothing, one point, no labels, hostile words", async () => {
  const none = await drawn({ series: [{ name: "Count", values: [0, 0, 0, 0] }] });
  expect(none.querySelector("rect")).toBeNull();
  expect(none.querySelector(".most")?.textContent).toBe("");
  expect(String(await chart({ ...base, labels: [], series: [{ name: "Count", values: [] }] }))).not.toMatch(
    /NaN|Infinity|undefined/,
  );
  const one = await drawn({ labels: ["Today"], kind: "lines", series: [{ name: "Count", values: [3] }] });
  expect(one.querySelector(".trace.dots")?.getAttribute("d")).toBe("M50 40h0");
  const hostile = '"><script>alert(1)</script>';
  const page = String(
    await chart({
      ...base,
      title: hostile,
      summary: hostile,
      labels: [hostile, "b", "c", "d"],
      series: [{ name: hostile, values: [1, 2, 3, 4] }],
      tableName: hostile,
    }),
  );
  expect(page).not.toContain("<script");
});

test("an axis ends at 1, 2, 5, 10…", () => {
  expect([0, 0.2, 1, 2, 3, 9, 10, 11, 51, 1001].map(top)).toEqual([0, 1, 1, 2, 5, 10, 10, 20, 100, 2000]);
});

test("a period ends with today; a year is 52 weeks", () => {
  const now = Date.UTC(2026, 10, 23, 15, 30);
  const week = periodOf(7, now);
  expect([week.from, week.to, week.parts]).toEqual([Date.UTC(2026, 10, 17), Date.UTC(2026, 10, 24), 7]);
  const year = periodOf(365, now);
  expect([year.to - year.from, year.step, year.parts]).toEqual([364 * DAY, 7 * DAY, 52]);
  expect(
    filled(week, [
      { part: 0, n: 3 },
      { part: 6, n: 1 },
      { part: 7, n: 9 },
      { part: -1, n: 9 },
    ]),
  ).toEqual([3, 0, 0, 0, 0, 0, 1]);
  expect(["7", "365", "8", "", undefined, "7.0"].map(asDays)).toEqual([7, 365, 30, 30, 30, 30]);
});
