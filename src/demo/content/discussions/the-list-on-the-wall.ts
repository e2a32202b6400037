import type { DemoDiscussion } from "../types.ts";

/** Published today; its discussion opens the day after tomorrow, so that people read first. */
export const discussion: DemoDiscussion = {
  article: "the-list-on-the-wall.md",
  author: "wanjiru",
  standfirst:
    "At four in the morning, outside a locked office, a pencil hangs from a nail. Nobody was ever told to hang it there.",
  lang: "en",
  daysAgo: 0.1,
  opensInDays: 2,
  replies: [],
};
