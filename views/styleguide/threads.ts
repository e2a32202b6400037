/** How replies hang together: levels, folds, muted branches, and what waits among them. */
import type { View } from "../../src/http/context.ts";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { Thread } from "../../src/discussion/tree.ts";
import type { Waiting } from "../../src/held/types.ts";
import { HOUR } from "../../src/lib/clock.ts";
import { threadItem, type ThreadSays } from "../discussion/reply.ts";
import { waitingItem } from "../held/item.ts";
import { html } from "../shared/html.ts";
import { state, type Section, type State } from "./guide.ts";
import { by, CAST, discussion, reply, seenBy, TEXTS } from "./made-up.ts";
import { inDiscussion, list } from "./replies.ts";

/** Levels below one another, and one beside the first. */
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

/** As they hang together. */
export const threadSection: Section = {
  id: "threads",
  name: "Threads",
  around: inDiscussion,
  states: [
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
