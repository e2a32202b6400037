/**
 * The open streams of this process. A stream is told that something changed, never what: its browser fetches that as
 * itself. All streams of a discussion share one query for what is new.
 */
import type { Logger } from "pino";
import type { Db, Reader } from "../db/connect.ts";
import type { Unwatch } from "../db/watch.ts";
import { MINUTE, SECOND, type Clock } from "../lib/clock.ts";
import { ended, mayRead } from "./ended.ts";
import { BATCH, eventsAfter, oldestEvent, standings, type Standing } from "./queries-streams.ts";
import { BEAT, BYE, RESET, RETRY, eventText, openChannel, type Channel } from "./stream.ts";
import type { LiveEvent, Listening } from "./types.ts";

/** How often a stream says that it lives: below the 30 to 60 s after which proxies and mobile networks cut a quiet one. */
export const HEARTBEAT = 25 * SECOND;
/** Streams of one process, and of one session or address. */
export const MOST = 5000;
export const MOST_EACH = 12;
/** How long what happens in quick succession is gathered, in ms. */
const GATHER = 40;
/** How often it is looked at most whose session has ended meanwhile, in ms: also by another process. */
const LOOK_EVERY = SECOND;
/** How long the database is still watched when nobody listens any more. */
const LINGER = MINUTE;

/** The hub as the app has it. */
export interface Hub {
  /** Opens a stream; null when there are too many, or the server is about to stop. */
  open(listening: Listening): ReadableStream<Uint8Array> | null;
  /** Ends the streams of a session that has ended, by its hash; each page is told, and does not come back. */
  endSession(session: string): void;
  /** What is done at each heartbeat: says so, and ends the streams whose session or article has ended. */
  beat(): Promise<void>;
  /** How many streams are open. */
  readonly size: number;
  /** Ends every stream, and opens none any more: their browsers look for the server until it is back. */
  close(): Promise<void>;
}

interface Stream extends Listening {
  channel: Channel;
}

interface Parts {
  db: Pick<Db, "read" | "watch">;
  clock: Clock;
  log: Pick<Logger, "warn">;
  /** False lifts the limit of streams that one session or address may have. */
  limits: boolean;
}

/** Makes the hub of a process. It watches the database as long as somebody listens. */
export function makeHub({ db, clock, log, limits }: Parts): Hub {
  const streams = new Set<Stream>();
  /** Discussions in which something may have happened. */
  const stale = new Set<number>();
  let unwatch: Unwatch | null = null;
  let beating: NodeJS.Timeout | undefined;
  let gathering: NodeJS.Timeout | undefined;
  let leaving: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;
  let lookedAt = -LOOK_EVERY;
  let telling: Promise<void> | null = null;
  let closed = false;

  const of = (articleId: number) => [...streams].filter((stream) => stream.articleId === articleId);
  const wake = (articleId: number | null) => {
    for (const stream of streams)
      if (articleId === null || stream.articleId === articleId) stale.add(stream.articleId);
    if (stale.size > 0) gathering ??= setTimeout(() => void tell(), GATHER).unref();
    if (articleId !== null || streams.size === 0) return;
    const wait = Math.max(GATHER, lookedAt + LOOK_EVERY - performance.now());
    looking ??= setTimeout(() => void look().catch(unseen), wait).unref();
  };
  const look = async () => {
    clearTimeout(looking);
    looking = undefined;
    lookedAt = performance.now();
    for (const stream of await ended([...streams], db.read, clock())) drop(stream, BYE);
  };
  const unseen = (error: unknown) => log.warn({ err: error }, "open pages could not be looked after");
  const tell = async () => {
    // One round at a time keeps events in order; what comes meanwhile has the next.
    await telling;
    gathering = undefined;
    const ids = [...stale];
    stale.clear();
    telling = tellAll(db.read, ids, of).catch((error: unknown) => {
      log.warn({ err: error }, "open pages could not be told of a change");
      for (const id of ids) stale.add(id);
    });
    await telling;
    telling = null;
  };
  const drop = (stream: Stream, last?: Uint8Array) => {
    streams.delete(stream);
    stream.channel.end(last);
    if (streams.size > 0) return;
    clearInterval(beating);
    beating = undefined;
    leaving ??= setTimeout(() => void unwatching(), LINGER).unref();
  };
  const unwatching = async () => {
    const ending = unwatch;
    unwatch = null;
    await ending?.();
  };
  const beat = async () => {
    for (const stream of streams) stream.channel.send(BEAT);
    // Whatever woke nobody: a notification that was lost, a round that failed.
    wake(null);
    await look();
  };
  const isFull = (source: string | null) =>
    streams.size >= MOST ||
    (limits && source !== null && [...streams].filter((s) => s.source === source).length >= MOST_EACH);

  return {
    open: (listening) => {
      if (closed || isFull(listening.source)) return null;
      const channel = openChannel(() => drop(stream));
      const stream: Stream = { ...listening, channel };
      streams.add(stream);
      channel.send(RETRY);
      clearTimeout(leaving);
      leaving = undefined;
      unwatch ??= db.watch(wake);
      beating ??= setInterval(() => void beat().catch(unseen), HEARTBEAT).unref();
      wake(stream.articleId);
      return channel.readable;
    },
    endSession: (session) => {
      for (const stream of streams) if (stream.session === session) drop(stream, BYE);
    },
    beat,
    get size() {
      return streams.size;
    },
    close: async () => {
      closed = true;
      for (const stream of streams) drop(stream);
      clearTimeout(gathering);
      clearTimeout(looking);
      clearTimeout(leaving);
      await telling;
      await unwatching();
    },
  };
}

async function tellAll(
  read: Reader,
  articleIds: readonly number[],
  of: (articleId: number) => Stream[],
): Promise<void> {
  for (const article of await standings(read, articleIds)) {
    const streams = of(article.id).filter((stream) => mayRead(stream, article));
    await tellOne(read, article, streams);
  }
}

/** Sends each of these streams, which all follow one discussion, what it has not been told. */
async function tellOne(read: Reader, { id, version }: Standing, streams: readonly Stream[]): Promise<void> {
  const behind = streams.filter((stream) => stream.after !== version);
  if (behind.length === 0) return;
  const oldest = await oldestEvent(read, id);
  for (const stream of behind) {
    const gone = stream.after > version || oldest === null || oldest > stream.after + 1;
    // A page that missed so much reads it all anew; one ahead of its discussion saw a database that was restored since.
    if (gone || version - stream.after > BATCH) stream.channel.send(eventText(RESET, version));
    else continue;
    stream.after = version;
  }
  const rest = behind.filter((stream) => stream.after < version);
  if (rest.length === 0) return;
  const events = await eventsAfter(read, id, Math.min(...rest.map((stream) => stream.after)));
  for (const event of events) sendTo(rest, event);
  // An event that went with its reply leaves a gap, which nobody waits for.
  if (events.length < BATCH) for (const stream of rest) stream.after = Math.max(stream.after, version);
}

function sendTo(streams: readonly Stream[], event: LiveEvent): void {
  const text = eventText("change", event.version, { kind: event.kind, reply: event.replyId });
  for (const stream of streams) {
    if (stream.after >= event.version) continue;
    stream.after = event.version;
    stream.channel.send(text);
  }
}
