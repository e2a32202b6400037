import type { DemoDiscussion } from "./types.ts";
import { discussion as fourPadlocks } from "./discussions/four-padlocks.ts";
import { discussion as huehner } from "./discussions/huehner-von-haus-abendstern.ts";
import { discussion as kursi } from "./discussions/kursi-ala-alrasif.ts";
import { discussion as boulangere } from "./discussions/la-boulangere-du-mardi.ts";
import { discussion as mtoWetu } from "./discussions/mto-wetu.ts";
import { discussion as biscuitTin } from "./discussions/the-biscuit-tin.ts";
import { discussion as theEvening } from "./discussions/the-evening.ts";
import { discussion as lineBetween } from "./discussions/the-line-between.ts";
import { discussion as listOnTheWall } from "./discussions/the-list-on-the-wall.ts";
import { discussion as manWhoRan } from "./discussions/the-man-who-ran.ts";
import { discussion as quarter } from "./discussions/the-quarter-that-never-sleeps.ts";
import { discussion as wardAfterNine } from "./discussions/the-ward-after-nine.ts";
import { discussion as marketKnew } from "./discussions/what-the-market-knew.ts";

export { people } from "./people.ts";
export { contactMessages, reports } from "./reports.ts";
export type * from "./types.ts";

/** Oldest first, so that ids run with time. */
export const discussions: DemoDiscussion[] = [
  quarter,
  marketKnew,
  wardAfterNine,
  boulangere,
  manWhoRan,
  theEvening,
  huehner,
  kursi,
  fourPadlocks,
  mtoWetu,
  biscuitTin,
  lineBetween,
  listOnTheWall,
];
