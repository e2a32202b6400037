/** The people, questions and replies that the style guide shows. Times are told from the page's own. */
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { renderReply } from "../../src/lib/markdown.ts";
import type { Actor } from "../../src/policy.ts";

/** Ids far from those of any demo: what is pressed here finds nothing there. */
const FIRST = 900_000;

const actor = (id: number, username: string, displayName: string, role: Actor["role"]): Actor => ({
  id: FIRST + id,
  username,
  displayName,
  role,
  lang: null,
  createdAt: 0,
  suspendedUntil: null,
  needsFactor: false,
  loggedInAt: 0,
});

/** Who looks, and who writes. */
export const CAST = {
  amina: actor(1, "amina", "Amina Mushi", "reader"),
  baraka: actor(2, "baraka", "Baraka Kimaro", "reader"),
  juma: actor(3, "juma", "Juma Otieno", "author"),
  neema: actor(4, "neema", "Neema Mollel", "moderator"),
  zuri: actor(5, "zuri", "Zuri Said", "admin"),
  salma: actor(6, "سلمى", "سلمى حداد", "reader"),
  long: actor(7, "wolfeschlegelsteinhausenberger", "Hubert Wolfeschlegelsteinhausenbergerdorff", "reader"),
} as const;

/** The page as somebody of them sees it; null: signed out. */
export const seenBy = (v: View, who: keyof typeof CAST | null): View => ({
  ...v,
  actor: who === null ? null : CAST[who],
});

/** A discussion under a question of Juma's, open since three days. */
export function discussion(v: View, other: Partial<DiscussionRow> = {}): DiscussionRow {
  return {
    id: FIRST,
    slug: "style-guide",
    title: "The bench outside the pharmacy",
    author_id: CAST.juma.id,
    published_at: v.now - 3 * DAY,
    removed_at: null,
    lang: "en",
    dir: "ltr",
    prompt: "Who may move what belongs to everybody, and whom would they have to ask?",
    prompt_edited_at: null,
    locked_at: null,
    answers: 12,
    replies: 48,
    last_reply_at: v.now - HOUR,
    version: 1,
    opens_at: null,
    closes_at: null,
    noted_at: null,
    slow_minutes: null,
    newcomers_held_at: null,
    phase: "open",
    ...other,
  };
}

const WRITTEN = {
  short: "Whoever sits on it.",
  plain:
    "My grandmother moved one, in 1974, forty metres, because of the shade. Nobody was asked. Everybody came to sit, and by Friday it had always stood there.\n\nI would ask the person who sweeps around it.",
  rich: "There are **two** rules, and a *habit*:\n\n1. Who carries it, says so.\n2. Who minds, says so [within a week](https://example.org).\n\n> Nobody carried it.\n\nThe rest is `shade`.",
  word: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, https://example.org/a/very/long/address/that/goes/on/and/on/and/never/comes/to/an/end",
  arabic: "المقعد للشارع كلّه، ومن أراد نقله فليسأل من يجلس عليه أوّلًا، ثم فليحمله معه.",
  swahili: "Benchi ni la mtaa. Anayetaka kulihamisha aulize wanaokaa, kisha alibebe pamoja nao.",
};

/** Texts of every kind, as they are stored: for a component that must bear them all. */
export const TEXTS: Readonly<Record<keyof typeof WRITTEN, string>> = {
  short: renderReply(WRITTEN.short),
  plain: renderReply(WRITTEN.plain),
  rich: renderReply(WRITTEN.rich),
  word: renderReply(WRITTEN.word),
  arabic: renderReply(WRITTEN.arabic),
  swahili: renderReply(WRITTEN.swahili),
};

/** A reply of Amina's from two hours ago. `number` makes its id, which nothing else on the page may have. */
export function reply(v: View, number: number, other: Partial<ReplyRow> = {}): ReplyRow {
  const { amina } = CAST;
  const id = FIRST + number;
  return {
    id,
    article_id: FIRST,
    parent_id: null,
    answer_id: null,
    depth: 0,
    person_id: amina.id,
    username: amina.username,
    display_name: amina.displayName,
    role: amina.role,
    body: "",
    body_html: TEXTS.plain,
    lang: "en",
    dir: "ltr",
    created_at: v.now - 2 * HOUR - number * MINUTE,
    edited_at: null,
    deleted_at: null,
    hidden_at: null,
    hidden_reason: null,
    hidden_note: null,
    hidden_title: null,
    hidden_by: null,
    pinned_at: null,
    score: 7,
    rank: 0,
    best: 0,
    divided: 0,
    below: 0,
    author_replies: 0,
    version: 1,
    lock_id: null,
    deleted_by: null,
    merged_into: null,
    parent_name: null,
    parent_hidden_at: null,
    parent_deleted_at: null,
    my_vote: 0,
    my_follow: null,
    blocked_at: null,
    criterion: null,
    cited_at: null,
    ...other,
  };
}

/** Who wrote a reply. */
export const by = (
  who: keyof typeof CAST,
): Pick<ReplyRow, "person_id" | "username" | "display_name" | "role"> => {
  const { id, username, displayName, role } = CAST[who];
  return { person_id: id, username, display_name: displayName, role };
};
