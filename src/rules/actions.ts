import { insertChange } from "../admin/queries-history.ts";
import type { Trx } from "../db/connect.ts";
import { takeTurns } from "../db/dialect.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { idFrom, KEPT_IDS } from "./fields.ts";
import { allRules, insertRule, ruleById, setRule, type RuleRow } from "./queries.ts";

/** The words a rule was shipped with; null for a rule of the site's own. */
export type Shipped = { title: string; text: string } | null;

/** Rules are changed one at a time, so that their places stay 1, 2, 3… */
const TURN = "rules";

/**
 * Adds a rule, last in the list.
 * @param input.id empty to have it made from the title
 * @returns its id
 * @throws {Invalid} when the id is taken
 * @throws {Forbidden} {SignedOut}
 */
export async function addRule(ctx: Ctx, input: { id: string; title: string; body: string }): Promise<string> {
  ensure("configure", ctx.actor, null);
  return ctx.db.write(async (trx) => {
    await takeTurns(trx, TURN);
    const rules = await allRules(trx);
    const taken = new Set(rules.map(({ id }) => id));
    if (taken.has(input.id)) throw new Invalid({ id: "ruleTaken" });
    const id = input.id || freeId(input.title, taken);
    const { title, body } = input;
    const position = Math.max(0, ...rules.map((rule) => rule.position)) + 1;
    if (!(await insertRule(trx, { id, title, body, position, created_at: ctx.clock() })))
      throw new Invalid({ id: "ruleTaken" });
    await record(trx, ctx, id, null, body === "" ? title : `${title}\n\n${body}`);
    return id;
  });
}

function freeId(title: string, taken: ReadonlySet<string>): string {
  const base = idFrom(title) || "rule";
  const free = (id: string) => !taken.has(id) && !KEPT_IDS.has(id);
  if (base !== "rule" && free(base)) return base;
  let n = 2;
  while (!free(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

/**
 * Gives a rule words of the site's own. What is as it was shipped stays as it is shipped, in each reader's language.
 * @returns whether anything changed
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function changeRule(
  ctx: Ctx,
  input: { id: string; title: string; body: string; shipped: Shipped },
): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  const { id, shipped } = input;
  const title = input.title === shipped?.title ? null : input.title;
  const body = input.body === shipped?.text ? null : input.body;
  return ctx.db.write((trx) => reword(trx, ctx, { id, title, body }));
}

/** Gives a shipped rule its own words back. @throws {NotFound} when it was not shipped {Forbidden} {SignedOut} */
export async function resetRule(ctx: Ctx, input: { id: string; shipped: Shipped }): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  if (input.shipped === null) throw new NotFound();
  return ctx.db.write((trx) => reword(trx, ctx, { id: input.id, title: null, body: null }));
}

async function reword(
  trx: Trx,
  ctx: Ctx,
  { id, title, body }: Pick<RuleRow, "id" | "title" | "body">,
): Promise<boolean> {
  const rule = await held(trx, id);
  if (rule.title === title && rule.body === body) return false;
  await setRule(trx, id, { title, body });
  if (rule.title !== title) await record(trx, ctx, `${id}/title`, rule.title, title);
  if (rule.body !== body) await record(trx, ctx, `${id}/text`, rule.body, body);
  return true;
}

/**
 * Moves a rule to a place among those in use, from 1; beyond the end is the end.
 * @returns whether it stood elsewhere
 * @throws {NotFound} when there is no such rule in use {Forbidden} {SignedOut}
 */
export async function moveRule(ctx: Ctx, input: { id: string; place: number }): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  const { id } = input;
  return ctx.db.write(async (trx) => {
    await takeTurns(trx, TURN);
    const rules = await allRules(trx);
    const inUse = rules.filter((rule) => rule.retired_at === null);
    const from = inUse.findIndex((rule) => rule.id === id);
    const [rule] = from === -1 ? [] : inUse.splice(from, 1);
    if (!rule) throw new NotFound();
    inUse.splice(input.place - 1, 0, rule);
    await inOrder(trx, [...inUse, ...rules.filter((other) => other.retired_at !== null)]);
    const to = inUse.indexOf(rule);
    if (to === from) return false;
    await record(trx, ctx, `${id}/place`, String(from + 1), String(to + 1));
    return true;
  });
}

/**
 * Retires a rule, or brings it back as the last one: it can't be chosen any more, or again. Decisions keep referring to it.
 * @returns whether anything changed
 * @throws {Invalid} `on` when it is the last rule in use
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function retireRule(ctx: Ctx, input: { id: string; on: boolean }): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  const { id, on } = input;
  return ctx.db.write(async (trx) => {
    const rule = await held(trx, id);
    if ((rule.retired_at !== null) === on) return false;
    const others = (await allRules(trx)).filter((other) => other.id !== id);
    const inUse = others.filter((other) => other.retired_at === null);
    if (on && inUse.length === 0) throw new Invalid({ on: "lastRule" });
    await setRule(trx, id, { retired_at: on ? ctx.clock() : null });
    await inOrder(trx, [...inUse, rule, ...others.filter((other) => other.retired_at !== null)]);
    await record(trx, ctx, `${id}/retired`, on ? "off" : "on", on ? "on" : "off");
    return true;
  });
}

async function held(trx: Trx, id: string): Promise<RuleRow> {
  await takeTurns(trx, TURN);
  const rule = await ruleById(trx, id);
  if (!rule) throw new NotFound();
  return rule;
}

/** Numbers the rules as they stand in a list. */
async function inOrder(trx: Trx, rules: readonly RuleRow[]): Promise<void> {
  for (const [index, rule] of rules.entries())
    if (rule.position !== index + 1) await setRule(trx, rule.id, { position: index + 1 });
}

function record(trx: Trx, ctx: Ctx, key: string, before: string | null, after: string | null): Promise<void> {
  return insertChange(trx, {
    area: "rules",
    key,
    before,
    after,
    person_id: ctx.actor?.id ?? null,
    created_at: ctx.clock(),
  });
}
