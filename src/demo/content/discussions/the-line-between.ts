import type { DemoDiscussion } from "../types.ts";

/** Just published: nobody has answered yet. */
export const discussion: DemoDiscussion = {
  article: "the-line-between.md",
  author: "wanjiru",
  standfirst: "Two friends shook hands across a mango tree in 1963. Their grandchildren are in court.",
  lang: "en",
  daysAgo: 0.2,
  replies: [],
};
