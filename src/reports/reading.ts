/** What the report forms and the receipts show. */
import { personEverCalled } from "../accounts/queries.ts";
import type { Subject } from "../cases/types.ts";
import { readableArticle, replyWithDiscussion } from "../discussion/reading.ts";
import { NotFound, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { hashToken, newToken, parseId } from "../lib/ids.ts";
import { can, ensure } from "../policy.ts";
import { rulesInUse } from "../rules/queries.ts";
import { openReport } from "./queries.ts";
import { receiptOf } from "./queries-receipt.ts";
import type { Receipt, ReportForm, Target, Thing } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

/** What somebody wants to report, if they may. @throws {NotFound} {Forbidden} */
export async function readThing(ctx: Reading, target: Target): Promise<Thing> {
  if (target.kind === "reply") {
    const found = await replyWithDiscussion(ctx, target.id);
    ensure("report", ctx.actor, found);
    return { kind: "reply", ...found };
  }
  if (target.kind === "person") {
    const person = await personEverCalled(ctx, target.username);
    if (!person) throw new NotFound();
    ensure("reportPerson", ctx.actor, person);
    const { id, username, display_name, role, left_at } = person;
    return { kind: "person", person: { id, username, display_name, role, left_at } };
  }
  const article = await readableArticle(ctx, target.slug);
  ensure("reportArticle", ctx.actor, article);
  return { kind: "article", article };
}

/** The case that a report about this belongs to. */
export function subjectOf(thing: Thing): Subject {
  if (thing.kind === "reply") return `reply:${thing.reply.id}`;
  return thing.kind === "person" ? `person:${thing.person.id}` : `article:${thing.article.id}`;
}

/** The form for a report. @throws {NotFound} {Forbidden} */
export async function readReportForm(ctx: Reading, target: Target): Promise<ReportForm> {
  const thing = await readThing(ctx, target);
  const rules = await rulesInUse(ctx.db.read);
  const open = ctx.actor && (await openReport(ctx.db.read, subjectOf(thing), { person: ctx.actor.id }));
  return { thing, rules, open, key: newToken() };
}

/**
 * A report for its reporter: by its number for who sent it signed in, by its secret for who has that. To everybody else
 * there is none.
 * @throws {NotFound}; {SignedOut} for a number, from somebody signed out
 */
export async function readReceipt(ctx: Reading, part: string): Promise<Receipt> {
  const id = parseId(part);
  const receipt = await receiptOf(ctx, id === null ? { hash: hashToken(part) } : { id });
  // Of one or of none: whoever is signed out is not told which numbers there are.
  if (id !== null && !ctx.actor) throw new SignedOut();
  if (!receipt || (id !== null && !can("readReceipt", ctx.actor, receipt))) throw new NotFound();
  return receipt;
}
