/** What the tools of order give to their views. */
import type { Article, Discussion, Reply } from "../db/schema.ts";

/** The longest slow mode, in minutes: a day. */
export const MOST_MINUTES = 1440;

/** How a discussion is slowed down for somebody. */
export interface Pace {
  minutes: number;
  /** When they can write again (epoch ms); null when they can now. */
  until: number | null;
}

/** The slug of an article in its address, in whatever form it was copied, or the text itself. */
export function slugIn(text: string): string {
  return /\/articles\/([^/?#\s]+)/.exec(text)?.[1] ?? text.trim();
}

/** A question that an answer can be moved to. */
export type Target = Pick<Article, "id" | "slug" | "title" | "lang" | "dir"> & Pick<Discussion, "prompt">;

/** An earlier reply of the same writer. */
export type Earlier = Pick<Reply, "id" | "body_html" | "lang" | "dir" | "created_at">;
