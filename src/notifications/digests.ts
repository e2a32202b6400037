/** Digests: once a day or a week, what concerns somebody and the best of what they follow, in one mail. */
import { digestLetter } from "../../views/mail/digest.ts";
import type { NotificationKind, Way } from "../db/schema.ts";
import type { Deps } from "../http/context.ts";
import { receiptNumber } from "../reports/types.ts";
import type { Locale } from "../i18n/index.ts";
import { excerpt } from "../lib/excerpt.ts";
import { articlePath, replyPath } from "../lib/paths.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";
import { nextDigest, PERIOD, type Every } from "./digest-times.ts";
import { ALL_KINDS } from "./kinds.ts";
import { canBeMailed } from "./notices.ts";
import {
  claimDigest,
  dueDigests,
  gatheredBest,
  gatheredCounts,
  MOST_OF_ONE,
  quietEverywhere,
  type Best,
  type Waiting,
} from "./queries-digests.ts";
import { inboxLines } from "./queries-inbox.ts";
import { choicesOf, receiverOf } from "./queries-preferences.ts";
import { writeAll, type Outcome } from "./rounds.ts";
import { stopPaths } from "./subscriptions.ts";
import type { Digest, Gathered, Line, Told } from "./types.ts";

type DigestDeps = Pick<Deps, "db" | "clock" | "config">;

/** Digests looked up at a time. */
const AT_ONCE = 50;
/** A mail that is read over coffee: what it holds at most. */
const MOST_ITEMS = 8;
const MOST_DISCUSSIONS = 5;
/** Pages of an inbox that are looked through. */
const MOST_PAGES = 3;

/**
 * Writes the digests that are due into the outbox. Several processes may do so at once: a digest is claimed in the
 * transaction that writes its mail, so that nobody gets one twice for one day.
 * @returns how many mails were written
 */
export function writeDueDigests(deps: DigestDeps): Promise<number> {
  return writeAll(
    () => dueDigests(deps.db.read, deps.clock(), AT_ONCE),
    AT_ONCE,
    (waiting) => writeDigest(deps, waiting),
  );
}

/** Writes somebody's digest, if there is anything to say, and says when the next is due. */
async function writeDigest(deps: DigestDeps, waiting: Waiting): Promise<Outcome> {
  const { db, clock, config } = deps;
  const now = clock();
  const { person_id: personId, every } = waiting;
  const receiver = await receiverOf(db.read, personId);
  const { ways } = await choicesOf(db.read, personId);
  const wanted = Object.values(ways).includes(every) && receiver?.left_at === null;
  const m = await mailViewFor(db.read, config, receiver ?? null);
  const composed =
    receiver && wanted && canBeMailed(deps, receiver) ? await compose(deps, m, waiting, ways) : null;
  return db.write(async (trx) => {
    if (!(await claimDigest(trx, waiting, wanted ? nextDigest(every, now) : null, now))) return "taken";
    if (!receiver || composed === null) return "nothing";
    await queueMail(trx, {
      ...digestLetter(m, composed.digest),
      personId,
      address: receiver.email,
      at: now,
      urgent: true,
      kind: every,
      unsubscribe: composed.digest.stop,
      replyIds: composed.replyIds,
    });
    return "written";
  });
}

/** What a digest says; null when there is nothing to say. */
async function compose(
  deps: DigestDeps,
  { t }: Pick<Locale, "t">,
  { person_id: personId, every, next_at, sent_at }: Waiting,
  ways: Readonly<Record<NotificationKind, Way>>,
): Promise<{ digest: Digest; replyIds: number[] } | null> {
  const since = sent_at ?? next_at - PERIOD[every];
  const kinds = new Set(ALL_KINDS.filter((kind) => ways[kind] === every));
  const { gathered, told, ids } = kinds.has("followed")
    ? await gather(deps, personId, since)
    : { gathered: [], told: new Set<number>(), ids: [] };
  const lines = (await linesSince(deps, personId, since, kinds)).filter(
    // Their discussion stands below, with its best.
    ({ kind, article_id }) => kind !== "followed" || !told.has(article_id ?? 0),
  );
  if (gathered.length === 0 && lines.length === 0) return null;
  const shown = lines.slice(0, MOST_ITEMS);
  const stop = (await stopPaths(deps))({ personId, stream: every });
  return {
    digest: {
      every,
      items: shown.map((line) => toldOf(t, line)),
      more: lines.length - shown.length,
      gathered,
      stop,
    },
    replyIds: [...ids, ...shown.flatMap(({ reply }) => reply?.id ?? [])],
  };
}

/** Unread lines of these kinds that came or counted on since a moment, the latest first. */
async function linesSince(
  { db }: DigestDeps,
  personId: number,
  since: number,
  kinds: ReadonlySet<NotificationKind>,
): Promise<Line[]> {
  const quiet = await quietEverywhere(db.read, personId);
  const found: Line[] = [];
  let before: { at: number; id: number } | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const lines: Line[] = await inboxLines({ db }, personId, before);
    found.push(...lines.filter(({ created_at }) => created_at > since));
    const last = lines.at(-1);
    if (!last || last.created_at <= since) break;
    before = { at: last.created_at, id: last.id };
  }
  return found.filter(
    ({ kind, read_at, decision, article_id, actor_id }) =>
      kinds.has(kind) &&
      read_at === null &&
      (decision !== null || !quiet.muted.has(article_id ?? 0)) &&
      !quiet.blocked.has(actor_id ?? 0),
  );
}

/** A line of the inbox, in the words that it has there. */
function toldOf(t: Locale["t"], line: Line): Told {
  const { kind, count, actor, inNote, article, reply } = line;
  return {
    kind,
    count,
    name: actor?.display_name ?? null,
    inNote,
    title: article?.title ?? null,
    words: wordsOf(t, line),
    excerpt: reply === null ? null : excerpt(reply.body_html),
    lang: reply?.lang ?? null,
    dir: reply?.dir ?? null,
    path: pathOf(line),
  };
}

function wordsOf(t: Locale["t"], { kind, count, decision, report_id }: Line): string | null {
  if (decision === null) return null;
  if (report_id !== null)
    return t.notifications.ofReport(receiptNumber(report_id), t.notifications.happened.report(count));
  return kind === "report" ? null : `${t.appeals.told[decision.action]}:`;
}

function pathOf({ kind, reply, inNote, article, decision, report_id }: Line): string {
  if (report_id !== null) return `/reports/${report_id}`;
  if (decision !== null) return decision.path;
  if (article === null) return "/inbox";
  if (inNote || kind === "cited") return `${articlePath(article.slug)}#closing-note`;
  if (kind === "note-due") return articlePath(article.slug);
  return reply ? replyPath(reply.id) : `${articlePath(article.slug)}#discussion`;
}

/** The best of what is new in followed discussions, those with the best first. */
async function gather({ db }: DigestDeps, personId: number, since: number) {
  const best = await gatheredBest(db.read, personId, since);
  if (best.length === 0) return { gathered: [], told: new Set<number>(), ids: [] };
  const counts = await gatheredCounts(db.read, personId, since);
  const byArticle = new Map<number, Best[]>();
  for (const one of best) {
    const these = byArticle.get(one.article_id) ?? [];
    byArticle.set(one.article_id, [...these, one]);
  }
  const chosen = [...byArticle].slice(0, MOST_DISCUSSIONS).map(([id, all]): [number, Best[]] => {
    const answers = all.filter((one) => one.parent_id === null);
    // Where only replies came, one of them stands for the talk.
    return [id, answers.length > 0 ? answers.slice(0, MOST_OF_ONE) : all.slice(0, 1)];
  });
  const gathered = chosen.flatMap(([id, these]): Gathered[] => {
    const [first] = these;
    const { replies, answers } = counts.get(id) ?? { replies: these.length, answers: 0 };
    return first ? [{ ...placeOf(first), replies, answers, best: these.map(toldBest) }] : [];
  });
  const told = new Set(chosen.map(([id]) => id));
  return { gathered, told, ids: chosen.flatMap(([, these]) => these.map(({ id }) => id)) };
}

const placeOf = ({ title, slug, prompt, article_lang: lang, article_dir: dir }: Best) => ({
  title,
  slug,
  prompt,
  lang,
  dir,
});

const toldBest = ({ id, name, title, body_html, lang, dir }: Best): Told => ({
  kind: "followed",
  count: 1,
  name,
  inNote: false,
  title,
  words: null,
  excerpt: excerpt(body_html),
  lang,
  dir,
  path: replyPath(id),
});

/**
 * Writes somebody's digest now, about what came since a moment, whenever the next one is due: for the demo.
 * @returns whether there was anything to say
 */
export async function writeDigestNow(
  deps: DigestDeps,
  who: { personId: number; every: Every; since: number },
): Promise<boolean> {
  const { personId: person_id, every, since } = who;
  const { ways } = await choicesOf(deps.db.read, person_id);
  const receiver = await receiverOf(deps.db.read, person_id);
  const m = await mailViewFor(deps.db.read, deps.config, receiver ?? null);
  const composed = await compose(deps, m, { person_id, every, next_at: deps.clock(), sent_at: since }, ways);
  if (composed === null || !receiver) return false;
  const letter = digestLetter(m, composed.digest);
  const { replyIds, digest } = composed;
  const about = { kind: every, unsubscribe: digest.stop, replyIds };
  await deps.db.write((trx) =>
    queueMail(trx, { ...letter, ...about, personId: person_id, address: receiver.email, at: deps.clock() }),
  );
  return true;
}
