/** Reporting to the moderators: a reply, a person or an article, signed in or not. */
import { openCase, type NewCase } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Reason } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Invalid, NotFound } from "../errors.ts";
import { addressKey } from "../filters/addresses.ts";
import type { Ctx } from "../http/context.ts";
import { hashToken, newToken } from "../lib/ids.ts";
import { holdReply } from "../moderation/queries.ts";
import { ensure, type ArticleState, type PersonState, type ReplyState } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { slowDown } from "./limits.ts";
import { mailReceipt } from "./mails.ts";
import {
  addNote,
  articleNow,
  insertReport,
  openReport,
  recordOf,
  reportByToken,
  seenOf,
  strangersIn,
  writtenBy,
} from "./queries.ts";
import { readThing, subjectOf } from "./reading.ts";
import type { Sent, Target, Thing } from "./types.ts";
import { reachOf, reportWeight, strangerWeight } from "./weight.ts";

export interface NewReport {
  reason: Reason;
  note: string;
  /** Where somebody signed out wants to hear of the decision. Not asked of who is signed in. */
  email: string | null;
  /** A field that people don't see: who fills it in is a program, or a browser that was too helpful. */
  website: string;
  /** Made by the form (types.ts). */
  key?: string | undefined;
}

/**
 * Reports something to the moderators: once for each person while its case is open, and where limits are on once for
 * each address of somebody signed out.
 * @returns `already` when such a report was waiting, and nothing was written
 * @throws {TooMany} {Invalid} {NotFound} {Forbidden}
 */
export async function sendReport(ctx: Ctx, target: Target, input: NewReport): Promise<Sent> {
  const thing = await readThing(ctx, target);
  // Said instead of swallowed: what a person typed must not be lost because a browser filled in too much.
  if (input.website !== "") throw new Invalid({ note: "sendAgain" });
  return ctx.db.write(async (trx) => {
    // Held, so that a reply can't be hidden meanwhile, with this report left behind in the queue.
    const { now, about } = await hold(trx, thing);
    if (now.kind === "reply") ensure("report", ctx.actor, now);
    if (now.kind === "person") ensure("reportPerson", ctx.actor, now.person);
    if (now.kind === "article") ensure("reportArticle", ctx.actor, now.article);
    return ctx.actor
      ? reportSignedIn(trx, ctx, ctx.actor.id, about, input)
      : reportSignedOut(trx, ctx, thing, about, input);
  });
}

type About = Omit<NewCase, "weight" | "at">;

/** What is reported, held until the transaction ends: as the policy sees it now, and as its case has it. */
interface Held {
  now:
    | { kind: "reply"; reply: ReplyState }
    | { kind: "person"; person: PersonState }
    | { kind: "article"; article: ArticleState };
  about: About;
}

async function hold(trx: Trx, thing: Thing): Promise<Held> {
  const subject = subjectOf(thing);
  const { kind } = thing;
  if (kind === "reply") {
    const reply = await holdReply(trx, thing.reply);
    const { id: reply_id, article_id, person_id } = reply;
    const reach = reachOf(await seenOf(trx, reply_id));
    return { now: { kind, reply }, about: { kind, subject, reply_id, article_id, person_id, reach } };
  }
  if (kind === "person") {
    const person = await holdPerson(trx, thing.person.id);
    if (!person) throw new NotFound();
    const reach = reachOf({ votes: 0, replies: await writtenBy(trx, person.id) });
    return { now: { kind, person }, about: { kind, subject, person_id: person.id, reach } };
  }
  await holdDiscussion(trx, thing.article.id);
  const article = await articleNow(trx, thing.article.id);
  const reach = reachOf({ votes: 0, replies: article.replies });
  const { id: article_id, author_id: person_id } = article;
  return { now: { kind, article }, about: { kind, subject, article_id, person_id, reach } };
}

async function reportSignedIn(
  trx: Trx,
  ctx: Ctx,
  personId: number,
  about: About,
  { reason, note }: NewReport,
): Promise<Sent> {
  const open = await openReport(trx, about.subject, { person: personId });
  if (open !== null) {
    const added = note === "" ? null : await addNote(trx, open, note);
    return { state: "already", id: open, receipt: `/reports/${open}`, added };
  }
  await ensureRule(trx, reason);
  const at = ctx.clock();
  const { since, ...record } = await recordOf(trx, personId);
  const weight = reportWeight({ age: at - since, ...record });
  const case_id = await openCase(trx, { ...about, weight, at });
  const id = await insertReport(trx, { case_id, person_id: personId, reason, note, weight, created_at: at });
  if (ctx.config.limits) await slowDown(trx, { person: personId }, at);
  return { state: "reported", id, receipt: `/reports/${id}`, added: null };
}

async function reportSignedOut(
  trx: Trx,
  ctx: Ctx,
  thing: Thing,
  about: About,
  { reason, note, email, key }: NewReport,
): Promise<Sent> {
  const { subject } = about;
  // The same form sent again, by a double click: the answer to the first one never reached its reader.
  const before = key && (await reportByToken(trx, hashToken(key)));
  if (before && before.subject === subject)
    return { state: "reported", id: before.id, receipt: `/reports/${key}`, added: null };
  await ensureRule(trx, reason);
  const address = await addressKey(trx, ctx, ctx.address);
  if (ctx.config.limits && address !== null && (await openReport(trx, subject, { address })) !== null)
    return { state: "already", id: null, receipt: null, added: null };
  const token = key === undefined || before ? newToken() : key;
  const receipt = `/reports/${token}`;
  const at = ctx.clock();
  const weight = strangerWeight(await strangersIn(trx, subject));
  const case_id = await openCase(trx, { ...about, weight, at });
  const language = ctx.language ?? null;
  const from = { email, language, token_hash: hashToken(token), address };
  const row = { case_id, reason, note, ...from, weight, created_at: at };
  const id = await insertReport(trx, row);
  if (ctx.config.limits) await slowDown(trx, { address }, at);
  if (email !== null) await mailReceipt(trx, ctx, { id, email, thing, receipt, at });
  return { state: "reported", id, receipt, added: null };
}
