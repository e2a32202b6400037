import { eveningLetters, eveningReports } from "./evening/reports.ts";
import { lateReplies } from "./evening/replies.ts";
import * as before from "./reports.ts";
import type { DemoContactMessage, DemoDiscussion, DemoReply, DemoReport } from "./types.ts";
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
export type * from "./types.ts";

/** Oldest first, so that ids run with time. */
const earlier: DemoDiscussion[] = [
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

/** With what came in on the evening that the moderators still have before them. */
export const discussions: DemoDiscussion[] = earlier.map((discussion) => {
  const late = lateReplies.filter(({ article }) => article === discussion.article);
  const asReply = ({ hoursAgo, article: _article, under: _under, ...reply }: (typeof late)[number]) => ({
    ...reply,
    hoursAfter: discussion.daysAgo * 24 - hoursAgo,
  });
  const below = (answer: DemoReply): DemoReply => {
    const added = late.filter(({ under }) => under === answer.by).map(asReply);
    return added.length === 0 ? answer : { ...answer, replies: [...(answer.replies ?? []), ...added] };
  };
  const answers = late.filter(({ under }) => under === undefined).map(asReply);
  return late.length === 0 ? discussion : { ...discussion, replies: [...discussion.replies.map(below), ...answers] };
});

export const reports: DemoReport[] = [...before.reports, ...eveningReports];
export const contactMessages: DemoContactMessage[] = [...before.contactMessages, ...eveningLetters];
