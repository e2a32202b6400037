/** What the queries of a discussion give and the views show. */
import type { Article, Discussion, Person, Reply } from "../db/schema.ts";
import type { Waiting } from "../held/types.ts";
import type { Level } from "../visits/types.ts";
import type { Phase } from "./phase.ts";

/** A discussion with what policies and views need of its article. */
export type DiscussionRow = Pick<
  Article,
  "id" | "slug" | "title" | "author_id" | "published_at" | "removed_at" | "lang" | "dir"
> &
  DiscussionPart & { phase: Phase };

/** What a page needs of the discussion's own row. */
export type DiscussionPart = Pick<Discussion, (typeof DISCUSSION_COLUMNS)[number]>;

/** Its columns, for every query that gives a `DiscussionPart`. */
export const DISCUSSION_COLUMNS = [
  "prompt",
  "prompt_edited_at",
  "locked_at",
  "answers",
  "replies",
  "last_reply_at",
  "version",
  "opens_at",
  "closes_at",
  "noted_at",
  "slow_minutes",
  "newcomers_held_at",
] as const;

/** A reply with its writer and the viewer's own vote. */
export type ReplyRow = Omit<Reply, "key" | "renderer" | "ups" | "downs" | "gone_at"> &
  Pick<Person, "username" | "display_name" | "role"> & {
    /** Whom it answers, and whether that can be read; null for an answer. */
    parent_name: string | null;
    parent_hidden_at: number | null;
    parent_deleted_at: number | null;
    /** The title of the rule it was hidden for, where the site has given it one. */
    hidden_title: string | null;
    /** The decision that hid it, where the viewer wrote it. */
    hidden_by: number | null;
    /** The viewer's vote: 0 for none. */
    my_vote: -1 | 0 | 1;
    /** Whether the viewer follows or mutes it with all below it. */
    my_follow: Level | null;
    /** Since when the viewer does not want to see what its writer writes; null: they do. */
    blocked_at: number | null;
    /** What the article's author picked it for; null when it is no pick. */
    criterion: string | null;
    /** Since when the closing note cites it. */
    cited_at: number | null;
    /** Whether it is new to its reader; said on pages of a discussion alone. */
    is_new?: boolean;
    /** What the viewer wrote below it, or in its place, that waits for a moderator. */
    waiting?: Waiting[];
  };
