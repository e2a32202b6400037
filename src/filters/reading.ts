/** What the page of the word lists shows. */
import { setImmediate } from "node:timers/promises";
import { readSettings } from "../admin/queries.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import type { ListName, WordLists } from "./fields.ts";
import { newestReplies, storedLists, type StoredList } from "./queries-lists.ts";
import { tryList, type Past, type Tried } from "./trying.ts";

/** Replies that lists are tried on, and characters of them: half a second of work at most. */
const MOST_REPLIES = 1000;
const MOST_TEXT = 1_000_000;

/** Both lists, what they do, and what came of trying them. */
export interface WordsPage {
  lists: Record<ListName, StoredList>;
  does: Record<ListName, "off" | "flag" | "hold" | "refuse">;
  /** Limits are off for the whole server. */
  limitsOff: boolean;
}

/** What came of trying both lists, and on how many replies. */
export type TriedLists = Record<ListName, Tried> & { looked: number };

/** The word lists. @throws {Forbidden} {SignedOut} */
export async function readWordsPage(ctx: Pick<Ctx, "db" | "actor" | "config">): Promise<WordsPage> {
  ensure("configure", ctx.actor, null);
  const [lists, settings] = await Promise.all([storedLists(ctx.db.read), readSettings(ctx.db.read)]);
  const does = { banned: settings["filter-banned-words"], suspect: settings["filter-suspect-words"] };
  return { lists, does, limitsOff: !ctx.config.limits };
}

/**
 * What lists would have met among the newest 1,000 replies, or fewer where they are long. Nothing is stored.
 * @throws {Forbidden} {SignedOut}
 */
export async function tryLists(ctx: Pick<Ctx, "db" | "actor">, lists: WordLists): Promise<TriedLists> {
  ensure("configure", ctx.actor, null);
  const replies = bounded(await newestReplies(ctx.db.read, MOST_REPLIES));
  const banned = tryList(lists.banned, replies);
  // Others are served in between.
  await setImmediate();
  return { banned, suspect: tryList(lists.suspect, replies), looked: replies.length };
}

function bounded(replies: readonly Past[]): Past[] {
  let characters = 0;
  return replies.filter(({ body }) => (characters += body.length) <= MOST_TEXT);
}
