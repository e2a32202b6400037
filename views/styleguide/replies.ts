/** A reply in every state. */
import type { View } from "../../src/http/context.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { DAY, HOUR, SECOND } from "../../src/lib/clock.ts";
import { replyItem } from "../discussion/reply.ts";
import { html, type Html } from "../shared/html.ts";
import { state, type Section, type State } from "./guide.ts";
import { by, discussion, reply, seenBy, TEXTS } from "./made-up.ts";

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

/** As it stands in a discussion. */
export const inDiscussion: NonNullable<Section["around"]> = (states) =>
  html`<div id="discussion"><div id="replies">${states}</div></div>`;

/** A list of answers. */
export const list = (items: Html): Html => html`<ol class="answers">${items}</ol>`;

/** One by one. */
export const replySection: Section = {
  id: "replies",
  name: "Replies",
  around: inDiscussion,
  states: KINDS.map(shown),
};
