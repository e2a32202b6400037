import type { DemoDiscussion } from "../types.ts";
import { answers as first } from "./the-evening-answers-1.ts";
import { answers as second } from "./the-evening-answers-2.ts";
import { answers as third } from "./the-evening-answers-3.ts";
import { answers as fourth } from "./the-evening-answers-4.ts";
import { answers as fifth } from "./the-evening-answers-5.ts";
import { answers as sixth } from "./the-evening-answers-6.ts";
import { answers as seventh } from "./the-evening-answers-7.ts";
import { answers as eighth } from "./the-evening-answers-8.ts";
import { answers as ninth } from "./the-evening-answers-9.ts";
import { answers as tenth } from "./the-evening-answers-10.ts";
import { answers as key } from "./the-evening-key.ts";
import { answers as stairs } from "./the-evening-stairs.ts";

/** The demo's large discussion: every state a reply can be in is somewhere in it. */
export const discussion: DemoDiscussion = {
  article: "the-evening.md",
  author: "juma",
  standfirst:
    "For forty years the families of Mlima Road ate together once a month. Then the fridges got bigger.",
  lang: "en",
  daysAgo: 9,
  closesInDays: 1.5,
  replies: [
    ...first,
    ...second,
    ...key,
    ...stairs,
    ...third,
    ...fourth,
    ...fifth,
    ...sixth,
    ...seventh,
    ...eighth,
    ...ninth,
    ...tenth,
  ],
};
