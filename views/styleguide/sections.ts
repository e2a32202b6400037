/** All sections of the style guide, in their order. A new component is a section here, a new state a line in its section. */
import { composerSection } from "./composers.ts";
import { buttonSection, fieldSection, noticeSection, tagSection } from "./controls.ts";
import type { Section } from "./guide.ts";
import { chartSection, emptySection, listSection } from "./lists.ts";
import { cardSection, promptSection } from "./questions.ts";
import { queueSection } from "./queue.ts";
import { replySection } from "./replies.ts";
import { threadSection } from "./threads.ts";
import { pageSection } from "./whole.ts";

export const SECTIONS: readonly Section[] = [
  buttonSection,
  fieldSection,
  noticeSection,
  tagSection,
  promptSection,
  cardSection,
  composerSection,
  replySection,
  threadSection,
  listSection,
  queueSection,
  chartSection,
  emptySection,
  pageSection,
];
