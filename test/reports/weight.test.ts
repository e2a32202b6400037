import fc from "fast-check";
import { expect, test } from "vitest";
import { priorityOf } from "../../src/cases/priority.ts";
import { DAY } from "../../src/lib/clock.ts";
import { reachOf, reportWeight, strangerWeight } from "../../src/reports/weight.ts";

const age = fc.integer({ min: 0, max: 4000 * DAY });
const history = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([upheld, refused]) => ({ upheld, decided: upheld + refused }));

test("a reader of a month who was never judged counts as one; a newcomer as much as somebody signed out", () => {
  expect(reportWeight({ age: 30 * DAY, upheld: 0, decided: 0 })).toBe(1);
  expect(reportWeight({ age: 0, upheld: 0, decided: 0 })).toBe(strangerWeight(0));
  expect(reportWeight({ age: 400 * DAY, upheld: 40, decided: 40 })).toBeGreaterThan(1.9);
  expect(reportWeight({ age: 400 * DAY, upheld: 0, decided: 40 })).toBe(0.05);
});

test("having been right never weighs less, having been wrong never more, and no account loses by its age", () => {
  fc.assert(
    fc.property(age, history, (ms, { upheld, decided }) => {
      const weight = reportWeight({ age: ms, upheld, decided });
      expect(weight).toBeGreaterThanOrEqual(0.05);
      expect(weight).toBeLessThan(2);
      expect(reportWeight({ age: ms, upheld: upheld + 1, decided: decided + 1 })).toBeGreaterThanOrEqual(
        weight,
      );
      expect(reportWeight({ age: ms, upheld, decided: decided + 1 })).toBeLessThanOrEqual(weight);
      expect(reportWeight({ age: ms + DAY, upheld, decided })).toBeGreaterThanOrEqual(weight);
    }),
  );
});

test("one judgement moves somebody with many by less than somebody with few", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (n) => {
      const step = (decided: number) =>
        reportWeight({ age: 60 * DAY, upheld: decided, decided }) -
        reportWeight({ age: 60 * DAY, upheld: decided, decided: decided + 1 });
      expect(step(n)).toBeLessThanOrEqual(step(n - 1));
    }),
  );
});

test("strangers weigh less the more of them there are, and a hundred of them less than three readers", () => {
  let sum = 0;
  for (let n = 0; n < 100; n += 1) {
    expect(strangerWeight(n)).toBeGreaterThan(strangerWeight(n + 1));
    sum += strangerWeight(n);
  }
  expect(sum).toBeLessThan(3);
});

test("what more people have seen, and what weighs more, comes first", () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(10_000),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (a, b, weight) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const of = (votes: number, points = weight) =>
          priorityOf(points, reachOf({ votes, replies: 3 }), 1e12);
        expect(of(more)).toBeGreaterThanOrEqual(of(less));
        expect(of(less, weight + 0.5)).toBeGreaterThan(of(less));
      },
    ),
  );
});
