/** The one place among the best that goes to an answer few have voted on yet. Pure. */

/** Few votes: with fewer than this, an answer's rank says more about when it came than about what it says. */
export const FEW_VOTES = 5;
/** The place it takes, counted from 0, and how many answers there must be besides. */
export const FAIR_PLACE = 2;
export const FAIR_FROM = 6;

/**
 * Which of `n` answers has its turn. The same for everybody until the discussion changes, and scattered from one change
 * to the next. Source of the multiplier: Knuth, TAOCP 6.4, multiplicative hashing (2³² divided by the golden ratio).
 * @returns an index below `n`, or -1 when there is none
 */
export function fairTurn(version: number, n: number): number {
  const mixed = Math.imul(version + 1, 2654435761) >>> 0;
  return n === 0 ? -1 : Math.floor((mixed / 2 ** 32) * n);
}
