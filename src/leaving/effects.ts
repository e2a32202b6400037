/**
 * Deleting an account: what each step does, in the transaction of whoever takes it (src/jobs/leaving.ts). The first one
 * closes the account, all at once; the others remove what may be long, a piece at a time. Each can be taken again.
 */
import { endSessions, lockAdmins } from "../accounts/queries.ts";
import { unclaim } from "../cases/queries-writing.ts";
import type { Config } from "../config.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { erase, letGo, markDeleted } from "../discussion/queries-deleting.ts";
import { holdDiscussion, recountAnswer } from "../discussion/queries-standing.ts";
import { SIX_MONTHS } from "../appeals/types.ts";
import { LOCALES } from "../i18n/index.ts";
import { siteLanguage } from "../language/queries.ts";
import { recordChange } from "../live/queries.ts";
import { countReply } from "../order/restoring.ts";
import { can } from "../policy.ts";
import { toActor } from "../accounts/lucia.ts";
import { mailGone, mailStay } from "./mails.ts";
import { goneName } from "./names.ts";
import { keepsAdmin, markStaying } from "./queries.ts";
import { dropNotes, dropOwn, forgetPerson, forgetSender, withdrawAppeals } from "./queries-closing.ts";
import {
  dropLines,
  dropReading,
  eraseHeld,
  eraseStatementsOf,
  repliesLeft,
  unerased,
} from "./queries-removing.ts";

/** What a step needs to know. */
export interface Step {
  readonly at: number;
  readonly config: Pick<Config, "siteName" | "baseUrl">;
}

/** Rows of a kind removed in one transaction. */
const AT_ONCE = 200;
/**
 * Replies deleted in one: each moves counts, and is told to open pages. Ten take about 20 ms on SQLite, for which nobody
 * else is served.
 */
const REPLIES_AT_ONCE = 10;
/** Discussions whose reading is forgotten in one. */
const DISCUSSIONS_AT_ONCE = 25;

/**
 * Closes an account whose time has come, whose row is held: from here on nobody can log in, and nothing leads to its
 * owner. The last word goes to the address that it had. The last admin stays, and is told so.
 * @returns whether it is closed
 */
export async function closeAccount(trx: Trx, person: Person, { at, config }: Step): Promise<boolean> {
  await lockAdmins(trx);
  if (!can("leave", toActor(person), { keepsAdmin: await keepsAdmin(trx, person.id) })) {
    await markStaying(trx, person.id);
    await mailStay(trx, config, person, at);
    return false;
  }
  const displayName = LOCALES[await siteLanguage(trx)].t.leaving.gone;
  await dropOwn(trx, person);
  await unclaim(trx, person.id, 0);
  await withdrawAppeals(trx, person.id, at);
  await dropNotes(trx, person.id);
  await forgetSender(trx, person, displayName);
  await forgetPerson(trx, person, { username: goneName(), displayName, at });
  await endSessions(trx, person.id);
  await mailGone(trx, config, person, at);
  return true;
}

/** Removes what one has read, follows, was about to write, was told, and had held. @returns how much; 0 when all is gone */
export async function removeSome(trx: Trx, personId: number, { at }: Step): Promise<number> {
  return (
    (await dropReading(trx, personId, DISCUSSIONS_AT_ONCE)) +
    (await dropLines(trx, personId, AT_ONCE)) +
    (await eraseHeld(trx, personId, { at, most: AT_ONCE })) +
    (await eraseStatementsOf(trx, personId, AT_ONCE))
  );
}

/**
 * Deletes some replies before the reply `before`, as their writer does (src/discussion/actions-deleting.ts), and their
 * texts at once: all of them in the end, or, where they stay, those alone that nobody can read.
 * @returns the last one looked at, or null when none is left
 */
export async function deleteSome(
  trx: Trx,
  person: Person,
  { at, before }: Step & { before: number },
): Promise<number | null> {
  const waiting = person.leaving_replies !== "erase";
  const some = { waiting, before, most: REPLIES_AT_ONCE };
  const found = await repliesLeft(trx, person.id, some);
  // In one order, as whoever holds several.
  const places = new Set(found.map(({ article_id }) => article_id).toSorted((a, b) => a - b));
  for (const articleId of places) await holdDiscussion(trx, articleId);
  // As they are now that nobody else changes them; one that was just moved to where nothing is held is for the next time.
  const replies = await repliesLeft(trx, person.id, some);
  if (replies.some(({ article_id }) => !places.has(article_id))) return before;
  for (const reply of replies) {
    await markDeleted(trx, reply, at);
    await letGo(trx, reply.id, at);
    await countReply(trx, reply, -1);
  }
  for (const answer of new Set(replies.map(({ id, answer_id }) => answer_id ?? id)))
    await recountAnswer(trx, answer);
  await eraseNow(
    trx,
    replies.map(({ id }) => id),
    at,
  );
  for (const { id, article_id: articleId } of replies)
    await recordChange(trx, { articleId, kind: "changed", replyId: id, at });
  return replies.at(-1)?.id ?? null;
}

/** Erases the texts of what its writer deleted: at once, but for what was reported and waits to be decided about. */
async function eraseNow(trx: Trx, ids: readonly number[], at: number): Promise<void> {
  if (ids.length > 0) await erase(trx, ids, { own: at + 1, removed: at - SIX_MONTHS });
}

/**
 * Erases the texts of replies that were deleted before, those after the reply `after`: what a moderator has deleted, too,
 * where everything goes, since nobody is left who could appeal.
 * @returns the last one looked at, or null when there is none
 */
export async function eraseSome(
  trx: Trx,
  person: Person,
  { at, after }: Step & { after: number },
): Promise<number | null> {
  const deleted = await unerased(trx, person.id, { after, most: AT_ONCE });
  const removed = deleted.filter(({ deleted_by }) => deleted_by !== null).map(({ id }) => id);
  await eraseNow(
    trx,
    deleted.filter(({ deleted_by }) => deleted_by === null).map(({ id }) => id),
    at,
  );
  if (person.leaving_replies === "erase" && removed.length > 0)
    await erase(trx, removed, { own: at + 1, removed: at + 1 });
  return deleted.at(-1)?.id ?? null;
}
