/** What the queries of a prompt's life give and the views show. */
import type { Article, Discussion, Person, Reply } from "../db/schema.ts";
import type { Said } from "../http/flash.ts";
import type { Again } from "../http/forms.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { replyPath } from "../lib/paths.ts";

/** Picks in one discussion. */
export const MOST_PICKS = 5;
/** Characters of what an answer was picked for. */
export const CRITERION_LENGTH = 200;
/** Replies that one closing note cites: each of their writers is told. */
export const MOST_CITED = 100;

/** Ways to move the closing time by one button; what a form sends as `quick`. */
export const QUICK = ["1d", "3d", "7d", "14d", "never", "now", "again", "open"] as const;
export type Quick = (typeof QUICK)[number];

/** A closing note as it is shown. */
export type Note = Pick<Discussion, "note_edited_at"> &
  Pick<Person, "username" | "display_name"> &
  Pick<Article, "lang" | "dir"> & {
    author_id: number;
    note: string;
    body_html: string;
    noted_at: number;
  };

/** An answer that the author picked. */
export type PickedAnswer = Pick<Reply, "id" | "person_id" | "body_html" | "lang" | "dir"> &
  Pick<Person, "username" | "display_name"> & { criterion: string };

/** What stands above the answers: the closing note, and the author's picks. */
export interface Life {
  note: Note | null;
  picks: readonly PickedAnswer[];
}

/** A discussion's times, as the form that sets them shows them. */
export interface Scheduling {
  discussion: Pick<DiscussionRow, "id" | "slug" | "phase" | "opens_at" | "closes_at">;
  form: Again;
  /** Where the form stands: the page of the prompt, the author's desk, or a page of its own. */
  from: From;
  /** What was just done here. */
  said?: Said;
}

/** Where the form of the times stands, and where it leads back to. */
export const FROM = ["prompt", "desk"] as const;
export type From = (typeof FROM)[number];

/** What a closing note was written from: 0 when there was none. Grows with each save. */
export function noteVersion(row: Pick<Discussion, "noted_at" | "note_edited_at">): number {
  return row.note_edited_at ?? row.noted_at ?? 0;
}

/** A citation as it is written into a note: a link with the writer's name. */
export function citation(reply: { id: number; display_name: string }): string {
  // Whatever Markdown would make of a name stays a name.
  const name = reply.display_name.replace(/[\\`*_{}[\]()<>#+!~|&@:]/g, "\\$&");
  return `[${name}](${replyPath(reply.id)})`;
}

/** What a form's field of date and time holds for a moment, in UTC: `2026-11-14T18:00`. */
export function fieldOf(at: number | null): string {
  return at === null ? "" : new Date(at).toISOString().slice(0, 16);
}
