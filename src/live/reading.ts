/** What an open page asks for once it has heard that something changed; read as whoever asks. */
import { blockedBy } from "../blocks/queries.ts";
import { ownAnswerPath } from "../discussion/answered.ts";
import { discussionBySlug } from "../discussion/queries.ts";
import { LEVELS } from "../discussion/folds.ts";
import { buildThreads, type Thread } from "../discussion/tree.ts";
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { NotFound } from "../errors.ts";
import { settledOf } from "../held/queries.ts";
import type { Settled } from "../held/types.ts";
import type { Ctx } from "../http/context.ts";
import { can } from "../policy.ts";
import { lifeOf } from "../prompt/queries.ts";
import type { Life } from "../prompt/types.ts";
import { newness } from "../visits/queries.ts";
import {
  anyPostedIn,
  changesIn,
  linesOf,
  mutesOf,
  postedIn,
  repliesById,
  type Span,
} from "./queries-missed.ts";
import { oldestEvent } from "./queries-streams.ts";
import type { Place } from "./types.ts";

/** Replies swapped in one answer: a page that missed more of them is better loaded again. */
const MOST_CHANGED = 100;
/** Replies put into a page at once; the announcement goes on about the rest. */
export const MOST_ARRIVING = 50;
/** Replies that are counted for an announcement. */
const MOST_COUNTED = 1000;

/**
 * The discussion of an article, if the actor may read it.
 * @throws {NotFound}
 */
export async function readableDiscussion(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  slug: string,
): Promise<DiscussionRow> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  return discussion;
}

/** What is to be swapped in a page. */
export interface Changes {
  /** Replies that look different, and those of which only the votes do. */
  changed: ReplyRow[];
  voted: ReplyRow[];
  /** Whether the prompt, its lock or its times changed. */
  prompt: boolean;
  /** What stands above the answers, when the prompt changed: the closing note and the author's picks. */
  life: Life | null;
  /** Where the actor's own answer stands, when the prompt changed (src/discussion/answered.ts). */
  own: string | null;
  /** Texts of the actor that waited, and are these replies now. */
  settled: Settled[];
  /** Whether the announcement may count otherwise: replies came, or went. */
  announce: boolean;
}

/** What changed since a version, or null where that is not known any more, or is too much to swap. */
export async function changesSince(
  ctx: Pick<Ctx, "db" | "actor">,
  { id, slug, version, noted_at }: DiscussionRow,
  after: number,
): Promise<Changes | null> {
  const { read } = ctx.db;
  const span = { articleId: id, after, to: version };
  if (await isForgotten(ctx, span)) return null;
  const rows = await changesIn(read, span, MOST_CHANGED + 1);
  if (rows.length > MOST_CHANGED) return null;
  const about = (kind: "changed" | "voted") =>
    new Set(rows.flatMap((row) => (row.kind === kind ? (row.reply_id ?? []) : [])));
  const changed = about("changed");
  const voted = [...about("voted")].filter((reply) => !changed.has(reply));
  const found = await repliesById(ctx, [...changed, ...voted]);
  if (changed.size > 0) {
    const fresh = await newness(ctx, id);
    for (const row of found) row.is_new = fresh.isNew(row);
  }
  const posted = ctx.actor === null ? [] : await postedIn(read, span, MOST_CHANGED);
  const prompt = rows.some((row) => row.kind === "discussion");
  return {
    changed: found.filter((reply) => changed.has(reply.id)),
    voted: found.filter((reply) => !changed.has(reply.id)),
    prompt,
    life: prompt ? await lifeOf(ctx, { id, noted_at }) : null,
    own: prompt ? await ownAnswerPath(ctx, { id, slug }) : null,
    settled: await settledOf(ctx, [...changed, ...posted.map((reply) => reply.id)]),
    announce: changed.size > 0 || (await anyPostedIn(read, span)),
  };
}

/** The replies that came in after a page was made, and belong on it. */
export interface Arrivals {
  /** Of other people, those not counted whom the actor has blocked. */
  count: number;
  /** All of them, the actor's own included, in the order in which they came; as many as fit in one answer. */
  ids: number[];
  /** The version up to which `ids` goes. */
  to: number;
}

/**
 * What was posted after a page was made: nothing that is hidden, deleted or muted; on the page of one reply, only what
 * stands below that. Counted by versions and not by ids, which PostgreSQL may show in another order than it gave them.
 * @returns null where that is not known any more
 */
export async function arrivalsSince(
  ctx: Pick<Ctx, "db" | "actor">,
  { id, version }: DiscussionRow,
  { shown, under }: Place,
): Promise<Arrivals | null> {
  const span = { articleId: id, after: shown, to: version };
  if (await isForgotten(ctx, span)) return null;
  const posted = await postedIn(ctx.db.read, span, MOST_COUNTED);
  const mutes = await mutesOf(ctx, id);
  if (mutes.includes(0)) return { count: 0, ids: [], to: version };
  const wanted = under === null && mutes.length === 0 ? posted : await among(ctx, posted, under, mutes);
  const ids = wanted.slice(0, MOST_ARRIVING);
  const blocked =
    ctx.actor === null || wanted.length === 0 ? new Set() : await blockedBy(ctx.db.read, ctx.actor.id);
  return {
    count: wanted.filter(({ person_id }) => person_id !== ctx.actor?.id && !blocked.has(person_id)).length,
    ids: ids.map((reply) => reply.id),
    to: ids.length < wanted.length ? (ids.at(-1)?.version ?? version) : version,
  };
}

async function among<R extends { id: number }>(
  { db }: Pick<Ctx, "db">,
  posted: readonly R[],
  under: number | null,
  mutes: readonly number[],
): Promise<R[]> {
  const lines = await linesOf(
    db.read,
    posted.map((reply) => reply.id),
  );
  return posted.filter(({ id }) => {
    const line = lines.get(id);
    const isBelow = under === null || (id !== under && line?.has(under) === true);
    return isBelow && !mutes.some((mute) => line?.has(mute));
  });
}

/** Replies that came in, as threads: those that stand deeper than an article's page goes are left out of these. */
export async function arrivingThreads(
  ctx: Pick<Ctx, "db" | "actor">,
  ids: readonly number[],
  under: number | null,
): Promise<{ rows: ReplyRow[]; threads: Thread<ReplyRow>[] }> {
  const rows = await repliesById(ctx, ids);
  for (const row of rows) row.is_new = row.person_id !== ctx.actor?.id && row.blocked_at === null;
  const onPage = under === null ? rows.filter((reply) => reply.depth < LEVELS) : rows;
  return { rows, threads: buildThreads(onPage, LEVELS, "age") };
}

/** Whether events of a span were forgotten by now, or it begins behind the end: the database was restored since. */
async function isForgotten({ db }: Pick<Ctx, "db">, { articleId, after, to }: Span): Promise<boolean> {
  if (after >= to) return after > to;
  const oldest = await oldestEvent(db.read, articleId);
  return oldest === null || oldest > after + 1;
}
