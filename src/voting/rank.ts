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

/** What the author's reply lifts an answer by at least: a reply nobody has voted on yet is still an answer heard. */
const LEAST_LIFT = 0.1;

/**
 * What answers are ordered by as "best": an answer's own rank, lifted by the author's best reply to it.
 * Source: Reddit's order for question-and-answer threads, "conf(answer) + max conf(the asker's replies) + …"
 * (r2/models/_sorts.pyx, 2015); without its part for the length of the text, which pays for talking long.
 * @param authorBest the highest rank among the author's visible replies to it; null when there is none
 */
export function lifted(rank: number, authorBest: number | null): number {
  return rank + (authorBest === null ? 0 : Math.max(authorBest, LEAST_LIFT));
}

/**
 * How divided voters are: as many as they are, to the power of how even the two sides stand. 0 when all are of one
 * mind; n when they stand half and half.
 * Source: Reddit's order "controversial" (r2/lib/db/_sorts.pyx), magnitude ** (min / max).
 */
export function controversy(ups: number, downs: number): number {
  if (ups === 0 || downs === 0) return 0;
  return (ups + downs) ** (Math.min(ups, downs) / Math.max(ups, downs));
}
