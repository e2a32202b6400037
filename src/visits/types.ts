/** What a page is told of what is new to its reader. */
import type { FollowsTable, Reply } from "../db/schema.ts";

/** Followed, or muted. */
export type Level = FollowsTable["level"];

/** What is new in a discussion, to one reader. */
export interface News {
  /** How many replies are new: on this page, folded, or on another. Above 1,000 it is 1,001. */
  total: number;
  /** The oldest of them. */
  first: number | null;
  /** The newest reply of the discussion, whoever wrote it; 0 where there is none. What comes later was not seen here. */
  newest: number;
  /** Whether its reader has been here before. */
  visited: boolean;
  /** What the reader follows and mutes here: by the reply with which the branch begins, 0 for the discussion. */
  levels: ReadonlyMap<number, Level>;
}

/** What is needed of a reply to tell whether it is new. */
export type MaybeNew = Pick<Reply, "id" | "person_id"> & Partial<Pick<Reply, "hidden_at" | "deleted_at">>;

/** The same, with what tells it of single replies and of branches. */
export interface Newness extends News {
  isNew(reply: MaybeNew): boolean;
  /** How many replies below each of these answers are new; answers without any are left out. */
  countBelow(answerIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
}
