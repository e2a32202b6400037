/** The question: its block on an article's page, its card, and what stands above the answers. */
import type { View } from "../../src/http/context.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { DAY, HOUR } from "../../src/lib/clock.ts";
import type { QuestionRow } from "../../src/pages/queries.ts";
import { promptBlock } from "../discussion/page.ts";
import { questionCard } from "../pages/question-card.ts";
import { discussionHead } from "../prompt/head.ts";
import { html, type Html } from "../shared/html.ts";
import { state, type Section } from "./guide.ts";
import { by, CAST, discussion, reply, seenBy, TEXTS } from "./made-up.ts";

/** What a question can be, by the names of its states. */
export const LIVES: Readonly<Record<string, (v: View) => Partial<DiscussionRow>>> = {
  Open: () => ({}),
  "Open until a day": (v) => ({ closes_at: v.now + 20 * DAY }),
  "Closing soon": (v) => ({ phase: "closing", closes_at: v.now + 20 * HOUR }),
  Scheduled: (v) => ({
    phase: "scheduled",
    opens_at: v.now + 2 * DAY,
    answers: 0,
    replies: 0,
    last_reply_at: null,
  }),
  Closed: (v) => ({ phase: "closed", closes_at: v.now - 5 * HOUR }),
  "Closed with a note": (v) => ({
    phase: "summarised",
    closes_at: v.now - 3 * DAY,
    noted_at: v.now - DAY,
  }),
  Locked: (v) => ({ locked_at: v.now - DAY }),
  Empty: () => ({ answers: 0, replies: 0, last_reply_at: null }),
  "Changed since": (v) => ({ prompt_edited_at: v.now - DAY }),
  "Huge numbers": () => ({ answers: 12_345, replies: 1_234_567 }),
  "One word that is long": () => ({
    prompt: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?",
    lang: "de",
  }),
  "From right to left": () => ({
    lang: "ar",
    dir: "rtl",
    title: "مقعد أمام الصيدلية",
    prompt: "لمن المقعد: لمن يجلس عليه، أم لمن حمله، أم لمن يكنس حوله كل صباح؟",
  }),
};

/** The page's centrepiece. */
export const promptSection: Section = {
  id: "prompt",
  name: "The prompt's block",
  states: [
    ...Object.entries(LIVES).map(([name, life]) =>
      state(name, (v) => promptBlock(seenBy(v, "amina"), discussion(v, life(v))), "alone"),
    ),
    state(
      "Answered already",
      (v) => promptBlock(seenBy(v, "amina"), discussion(v), "/replies/900001"),
      "alone",
    ),
    state(
      "Closed, for its author",
      (v) => promptBlock(seenBy(v, "juma"), discussion(v, LIVES["Closed"]?.(v))),
      "alone",
    ),
    state("Picks and a closing note", above, "alone"),
  ],
};

function above(v: View): Html {
  const picked = (number: number, body_html: string, criterion: string) => ({
    ...reply(v, number, { body_html, ...by("baraka") }),
    criterion,
  });
  const { juma } = CAST;
  return discussionHead(v, discussion(v, { phase: "summarised", noted_at: v.now - DAY }), {
    picks: [
      picked(1, TEXTS.plain, "The only one who asked the person who sweeps."),
      picked(2, TEXTS.short, "Said in four words what took me a page."),
    ],
    note: {
      author_id: juma.id,
      username: juma.username,
      display_name: juma.displayName,
      note: "",
      body_html: TEXTS.rich,
      lang: "en",
      dir: "ltr",
      noted_at: v.now - DAY,
      note_edited_at: v.now - 2 * HOUR,
    },
  });
}

/** As the front page lists it. */
export const cardSection: Section = {
  id: "cards",
  name: "Question cards",
  states: [
    state("The first", (v) => card(v, {}, true)),
    ...Object.entries(LIVES).map(([name, life]) => state(name, (v) => card(v, life(v)))),
  ],
};

function card(v: View, life: Partial<DiscussionRow>, featured = false): Html {
  const { juma } = CAST;
  const { published_at, ...row } = discussion(v, life);
  const question: QuestionRow = {
    ...row,
    published_at: published_at ?? v.now,
    username: juma.username,
    display_name: juma.displayName,
  };
  return html`<ol class="questions">${questionCard(v, question, featured)}</ol>`;
}
