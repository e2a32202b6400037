/**
 * Mails at once: what happened to somebody in one discussion, in one mail, written when it is due and not when it
 * happened. So it tells only of what may be read then, and has not been.
 */
import { noticeLetter } from "../../views/mail/notice.ts";
import type { Trx } from "../db/connect.ts";
import type { NotificationKind } from "../db/schema.ts";
import type { Deps } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { articlePath } from "../lib/paths.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";
import { MAIL_AGAIN, MAIL_GRACE, OF_TALK } from "./kinds.ts";
import {
  articleFor,
  dueGroups,
  lastMailed,
  linesUp,
  quietFor,
  saidSince,
  waitingLines,
  type Group,
  type WaitingLine,
} from "./queries-notices.ts";
import { choicesOf, receiverOf, type Receiver } from "./queries-preferences.ts";
import { putOff, settleLines } from "./queries-settling.ts";
import { writeAll, type Outcome } from "./rounds.ts";
import { stopPaths } from "./subscriptions.ts";
import { kindOfSaid, toldOfLine, toldOfSaid } from "./telling.ts";
import type { Stream } from "./token.ts";
import type { Notice, Told } from "./types.ts";

type NoticeDeps = Pick<Deps, "db" | "clock" | "config">;

/** Groups looked up at a time. */
const AT_ONCE = 50;
/** What is told of one discussion in one mail; the rest is counted. */
const MOST_TOLD = 5;
/** What is older is no news (the server was away, or there was no mail server): it is in the inbox. */
const TOO_OLD = 1 * DAY;

/**
 * Writes the mails that are due into the outbox, one a person and discussion. Several processes may do so at once: of
 * two that write about the same lines the second finds them taken, and keeps nothing.
 * @returns how many mails were written
 */
export function writeDueNotices(deps: NoticeDeps): Promise<number> {
  return writeAll(
    () => dueGroups(deps.db.read, deps.clock(), AT_ONCE),
    AT_ONCE,
    (group) => writeGroup(deps, group),
  );
}

async function writeGroup(deps: NoticeDeps, group: Group): Promise<Outcome> {
  const { db, clock, config } = deps;
  const now = clock();
  const lines = await waitingLines(db.read, group);
  if (lines.length === 0) return "taken";
  const last = await lastMailed(db.read, group);
  if (last !== null && now < last + MAIL_AGAIN) {
    await db.write((trx) => putOff(trx, lines, last + MAIL_AGAIN));
    return "nothing";
  }
  const receiver = await receiverOf(db.read, group.personId);
  const written =
    receiver && canBeMailed(deps, receiver) ? await compose(deps, group, lines, receiver, last) : null;
  const settle = async (trx: Trx): Promise<void> => {
    if (!(await settleLines(trx, lines, written === null ? null : now))) throw new Taken();
    if (!receiver || written === null) return;
    const { notice, replyIds, stream } = written;
    await queueMail(trx, {
      ...noticeLetter(await mailViewFor(trx, config, receiver), notice),
      personId: receiver.id,
      address: receiver.email,
      at: now,
      urgent: true,
      kind: stream,
      thread: group.articleId === null ? null : `discussion-${group.articleId}`,
      unsubscribe: notice.stop,
      replyIds,
    });
  };
  try {
    await db.write(settle);
    return written === null ? "nothing" : "written";
  } catch (error) {
    if (error instanceof Taken) return "taken";
    throw error;
  }
}

/** Lines were read or mailed, or counted on, while the mail about them was being written: it is thrown away. */
class Taken extends Error {}

/** Whether mails about lines go to this address: without a mail server nobody could have confirmed theirs. */
export function canBeMailed(
  { config }: Pick<Deps, "config">,
  { left_at, email_confirmed_at }: Receiver,
): boolean {
  return left_at === null && (config.smtp === null || email_confirmed_at !== null);
}

interface Written {
  notice: Notice;
  /** The replies that it quotes. */
  replyIds: number[];
  stream: Stream;
}

/** What a mail about these lines says now; null when there is nothing to say any more. */
async function compose(
  deps: NoticeDeps,
  group: Group,
  all: readonly WaitingLine[],
  receiver: Receiver,
  last: number | null,
): Promise<Written | null> {
  const { ways } = await choicesOf(deps.db.read, group.personId);
  const lines = all.filter(
    ({ kind, read_at, created_at }) =>
      ways[kind] === "mail" && read_at === null && created_at > deps.clock() - TOO_OLD,
  );
  const [first] = lines;
  if (!first) return null;
  const stop = await stopPaths(deps);
  const finish = (found: { told: Told; replyId: number | null }[], title: string | null, path: string) => {
    if (found.length === 0) return null;
    const shown = found.slice(-MOST_TOLD);
    const kinds = new Set(found.map(({ told }) => told.kind));
    const stream: Notice["stream"] = kinds.size === 1 ? (found[0]?.told.kind ?? "notices") : "notices";
    const items = shown.map(({ told }) => told);
    const notice = {
      title,
      items,
      more: found.length - shown.length,
      path,
      stream,
      stop: stop({ personId: receiver.id, stream }),
    };
    return { notice, replyIds: shown.flatMap(({ replyId }) => replyId ?? []), stream };
  };
  const reports = lines.filter(({ report_id }) => report_id !== null).map(toldOfReport);
  const { personId, articleId } = group;
  if (articleId === null) return finish(reports, null, reports[0]?.told.path ?? "/inbox");
  const article = await articleFor(deps.db.read, articleId);
  if (!article) return finish(reports, null, reports[0]?.told.path ?? "/inbox");
  const since = last ?? Math.min(...all.map(({ mail_at }) => mail_at)) - MAIL_GRACE;
  const told = await toldIn(deps, { personId, articleId }, lines, receiver, since, article);
  const path =
    told.length === 1 ? (told[0]?.told.path ?? "/inbox") : `${articlePath(article.slug)}#discussion`;
  return finish([...reports, ...told], article.title, path);
}

const toldOfReport = ({ report_id }: WaitingLine) => ({
  told: {
    kind: "report" as const,
    count: 1,
    name: null,
    inNote: false,
    title: null,
    words: null,
    excerpt: null,
    lang: null,
    dir: null,
    path: `/reports/${report_id}`,
  },
  replyId: null,
});

/** What these lines tell of in a discussion that may be read: the replies behind them, and the rest as it is. */
async function toldIn(
  { db }: NoticeDeps,
  group: { personId: number; articleId: number },
  lines: readonly WaitingLine[],
  receiver: Receiver,
  since: number,
  article: NonNullable<Awaited<ReturnType<typeof articleFor>>>,
): Promise<{ told: Told; replyId: number | null }[]> {
  const quiet = await quietFor(db.read, group);
  const me = { ...quiet, id: receiver.id, username_folded: receiver.username_folded };
  const isMuted = quiet.mutes.has(0);
  const also = lines.flatMap(({ reply_id }) => reply_id ?? []);
  const said = await saidSince(db.read, group, since, also);
  const branches = [...quiet.mutes, ...quiet.follows].some((place) => place !== 0);
  const above = branches
    ? await linesUp(
        db.read,
        said.map(({ id }) => id),
      )
    : new Map<number, number[]>();
  const wanted = new Set<NotificationKind>(lines.map(({ kind }) => kind).filter((kind) => OF_TALK.has(kind)));
  const talk = said.flatMap((one) => {
    const kind = isMuted ? null : kindOfSaid(me, one, article.author_id, above.get(one.id) ?? []);
    return kind !== null && wanted.has(kind)
      ? [{ told: toldOfSaid(kind, one, article), replyId: one.id }]
      : [];
  });
  const rest = lines.flatMap((line) => {
    const { kind, reply_id, report_id, actor_id } = line;
    const isTalk = OF_TALK.has(kind) && reply_id !== null;
    if (isTalk || report_id !== null) return [];
    if (kind !== "note-due" && (isMuted || (actor_id !== null && quiet.blocked.has(actor_id)))) return [];
    const told = toldOfLine(
      line,
      article,
      said.find(({ id }) => id === reply_id),
    );
    return told === null ? [] : [{ told, replyId: reply_id }];
  });
  return [...rest, ...talk];
}
