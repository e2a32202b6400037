import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../src/voting/rank.ts";

const votes = fc.nat({ max: 100_000 });

test("agrees with figures worked out by hand", () => {
  // One up-vote: (1 + z²/2 − z·√(z²/4)) / (1 + z²) = 1 / (1 + z²), with z = 1.2816.
  expect(wilson(1, 0)).toBeCloseTo(1 / (1 + 1.281551565545 ** 2), 12);
  // 40 of 50: p = 0.8, n = 50, worked through the formula with a pocket calculator.
  expect(wilson(40, 10)).toBeCloseTo(0.7187, 3);
  expect(wilson(0, 0)).toBe(0);
});

test("lies between 0 and the share itself", () => {
  fc.assert(
    fc.property(votes, votes, (ups, downs) => {
      const bound = wilson(ups, downs);
      expect(bound).toBeGreaterThanOrEqual(0);
      expect(bound).toBeLessThanOrEqual(ups + downs === 0 ? 0 : ups / (ups + downs) + 1e-12);
    }),
  );
});

test("an up-vote never lowers it, a down-vote never raises it", () => {
  fc.assert(
    fc.property(votes, votes, (ups, downs) => {
      expect(wilson(ups + 1, downs)).toBeGreaterThan(wilson(ups, downs));
      expect(wilson(ups, downs + 1)).toBeLessThanOrEqual(wilson(ups, downs));
    }),
  );
});

test("the same share counts for more with more votes behind it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.nat({ max: 1000 }),
      fc.integer({ min: 2, max: 50 }),
      (ups, downs, times) => {
        expect(wilson(ups * times, downs * times)).toBeGreaterThan(wilson(ups, downs));
      },
    ),
  );
});
