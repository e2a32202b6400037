/** 80 % confidence, as Lobsters ranks comments: wider intervals would bury every young answer. */
const Z = 1.281551565545;

/**
 * Lower bound of the Wilson score interval for the share of up-votes: what the share is at least, given how few have
 * voted yet. 0 to 1; 0 without votes.
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927), in the form of
 * Evan Miller's "How Not To Sort By Average Rating" (2009).
 */
export function wilson(ups: number, downs: number): number {
  const n = ups + downs;
  if (ups === 0) return 0; // exactly: rounding would leave a crumb that ranks above "no votes"
  const share = ups / n;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share) + z2 / (4 * n)) / n);
  return (middle - half) / (1 + z2 / n);
}
