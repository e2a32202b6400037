/** A reply in every state. */
import type { View } from "../../src/http/context.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { Thread } from "../../src/discussion/tree.ts";
import type { Waiting } from "../../src/held/types.ts";
import { DAY, HOUR, SECOND } from "../../src/lib/clock.ts";
import { replyItem, threadItem, type ThreadSays } from "../discussion/reply.ts";
import { waitingItem } from "../held/item.ts";
import { html, type Html } from "../shared/html.ts";
import { state, type Section, type State } from "./guide.ts";
import { by, CAST, discussion, reply, seenBy, TEXTS } from "./made-up.ts";

type Who = Parameters<typeof seenBy>[1];
interface Kind {
  name: string;
  who?: Who;
  is?: (v: View) => Partial<ReplyRow>;
  under?: (v: View) => Partial<DiscussionRow>;
  says?: Parameters<typeof replyItem>[3];
}

const hidden = (v: View): Partial<ReplyRow> => ({
  hidden_at: v.now - HOUR,
  hidden_reason: "abuse",
  hidden_note: "Speak to what was said, please, not about who said it.",
});

const KINDS: readonly Kind[] = [
  { name: "Plain", who: "baraka" },
  { name: "Signed out", who: null },
  { name: "Short", who: "baraka", is: () => ({ body_html: TEXTS.short, score: 0 }) },
  { name: "With everything", who: "baraka", is: () => ({ body_html: TEXTS.rich, lang: "en" }) },
  { name: "Upvoted", who: "baraka", is: () => ({ my_vote: 1, score: 8 }) },
  { name: "Downvoted", who: "baraka", is: () => ({ my_vote: -1, score: -1 }) },
  { name: "A score of many digits", who: "baraka", is: () => ({ score: 12_345 }) },
  { name: "Own", who: "amina" },
  { name: "The author's", who: "baraka", is: () => by("juma") },
  { name: "A moderator's", who: "baraka", is: () => by("neema") },
  { name: "New", who: "baraka", is: () => ({ is_new: true }) },
  { name: "Pinned", who: "baraka", is: (v) => ({ pinned_at: v.now - HOUR }) },
  {
    name: "Picked and cited",
    who: "baraka",
    is: (v) => ({ criterion: "She asked who sweeps.", cited_at: v.now - HOUR }),
  },
  { name: "With few votes", who: "baraka", says: { fewVotes: true } },
  { name: "Edited", who: "baraka", is: (v) => ({ edited_at: v.now - HOUR }) },
  { name: "Its branch locked", who: "baraka", is: () => ({ lock_id: 900_118 }), says: { inContext: true } },
  { name: "Followed", who: "baraka", is: () => ({ my_follow: "follow" }) },
  { name: "What a page is about", who: "baraka", says: { inContext: true } },
  { name: "For its question's author", who: "juma" },
  { name: "For a moderator", who: "neema" },
  { name: "Hidden, for a reader", who: "baraka", is: hidden },
  { name: "Hidden, for its writer", who: "amina", is: (v) => ({ ...hidden(v), hidden_by: 900_001 }) },
  { name: "Hidden, for a moderator", who: "neema", is: hidden },
  { name: "Deleted", who: "baraka", is: (v) => ({ deleted_at: v.now - DAY }) },
  {
    name: "Deleted by a moderator",
    who: "neema",
    is: (v) => ({ deleted_at: v.now - DAY, deleted_by: 900_004 }),
  },
  { name: "Just deleted", who: "amina", is: (v) => ({ deleted_at: v.now - 2 * SECOND }) },
  { name: "By somebody blocked", who: "baraka", is: (v) => ({ blocked_at: v.now - DAY }) },
  { name: "In a locked discussion", who: "baraka", under: (v) => ({ locked_at: v.now }) },
  { name: "In a closed discussion", who: "baraka", under: (v) => ({ phase: "closed", closes_at: v.now }) },
  {
    name: "From right to left",
    who: "baraka",
    is: () => ({ ...by("salma"), body_html: TEXTS.arabic, lang: "ar", dir: "rtl" }),
  },
  { name: "In Swahili", who: "baraka", is: () => ({ body_html: TEXTS.swahili, lang: "sw" }) },
  { name: "A long name and long words", who: "baraka", is: () => ({ ...by("long"), body_html: TEXTS.word }) },
  {
    name: "With every tag",
    who: "baraka",
    is: (v) => ({
      ...by("juma"),
      is_new: true,
      edited_at: v.now - HOUR,
      pinned_at: v.now,
      criterion: "Mine.",
      cited_at: v.now,
    }),
  },
];

const shown = ({ name, who = null, is, under, says }: Kind, index: number): State =>
  state(name, (v) => {
    const one = reply(v, 100 + index, is?.(v));
    const item = replyItem(seenBy(v, who), one, discussion(v, under?.(v)), says);
    return list(html`<li class="${one.pinned_at === null ? "" : "pinned"}">${item}</li>`);
  });

const list = (items: Html): Html => html`<ol class="answers">${items}</ol>`;

/** Threads: levels, folds, muted branches. */
function thread(v: View, first: number, levels: number): Thread<ReplyRow> {
  const writers = ["baraka", "juma", "amina", "neema", "salma", "long", "zuri"] as const;
  const who = writers[levels % writers.length] ?? "amina";
  const parent = writers[(levels + 1) % writers.length] ?? "amina";
  const top = levels === 7;
  const row = reply(v, first, {
    ...by(who),
    body_html: levels % 2 === 0 ? TEXTS.plain : TEXTS.short,
    ...(top
      ? {}
      : { parent_id: 900_000 + first - 1, parent_name: CAST[parent].displayName, depth: 7 - levels }),
  });
  if (levels === 1)
    return { reply: row, replies: [], goesOn: true, behind: { count: 4, fresh: 1, atLeast: false } };
  const below = [thread(v, first + 1, levels - 1)];
  const beside = reply(v, first + 50, {
    ...by("baraka"),
    parent_id: row.id,
    parent_name: CAST[who].displayName,
  });
  const more = top ? [{ reply: beside, replies: [], goesOn: false }] : [];
  return { reply: row, replies: [...below, ...more], goesOn: false };
}

const FOLD: ThreadSays = {
  fold: {
    count: 41,
    fresh: 4,
    atLeast: false,
    shows: 30,
    after: { kind: "behind", id: 900_301, shown: [] },
    until: 900_400,
  },
};

const waiting = (v: View, number: number, other: Partial<Waiting> = {}): Waiting => ({
  id: 900_000 + number,
  kind: "reply",
  article_id: 900_000,
  parent_id: null,
  reply_id: null,
  person_id: CAST.amina.id,
  body: "",
  body_html: TEXTS.plain,
  lang: "en",
  dir: "ltr",
  created_at: v.now - HOUR,
  decided_at: null,
  taken_back_at: null,
  findings: [{ filter: "suspect-words", action: "hold", count: 1, found: ["idiotic"] }],
  rejectedBy: null,
  publishedAs: null,
  unconfirmed: null,
  stuck: null,
  ...other,
});

const waits = (name: string, number: number, other: Partial<Waiting> = {}): State =>
  state(
    name,
    (v) => html`<div class="answers">${waitingItem(seenBy(v, "amina"), waiting(v, number, other))}</div>`,
  );

/** One by one, and as they hang together. */
export const replySection: Section = {
  id: "replies",
  name: "Replies",
  around: (states) => html`<div id="discussion"><div id="replies">${states}</div></div>`,
  states: [
    ...KINDS.map(shown),
    waits("Waiting for a moderator", 201),
    waits("Not published", 202, { rejectedBy: 900_002 }),
    waits("Waiting for an address", 203, {
      findings: [],
      unconfirmed: { address: "a…a@example.org", confirmed: false },
    }),
    state("Seven levels, and deeper", (v) =>
      list(threadItem(seenBy(v, "baraka"), thread(v, 301, 7), discussion(v))),
    ),
    state("More behind a fold", (v) =>
      list(
        threadItem(
          seenBy(v, "baraka"),
          { reply: reply(v, 401), replies: [], goesOn: false },
          discussion(v),
          FOLD,
        ),
      ),
    ),
    state("A muted branch", (v) =>
      list(
        threadItem(
          seenBy(v, "baraka"),
          { reply: reply(v, 402, { my_follow: "mute" }), replies: [], goesOn: false },
          discussion(v),
        ),
      ),
    ),
  ],
};
