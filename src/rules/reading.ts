import type { Ctx } from "../http/context.ts";
import { NotFound } from "../errors.ts";
import { ensure } from "../policy.ts";
import { allRules, decisionsByRule, ruleById, rulesInUse, type Rule, type RuleRow } from "./queries.ts";

type Reading = Pick<Ctx, "db" | "actor">;

/** A rule with how many decisions name it. */
export type ListedRule = RuleRow & { used: number };

/** All rules, those in use before those retired. @throws {Forbidden} {SignedOut} */
export async function readRules(ctx: Reading): Promise<{ inUse: ListedRule[]; retired: ListedRule[] }> {
  ensure("configure", ctx.actor, null);
  const used = await decisionsByRule(ctx.db.read);
  const rules = (await allRules(ctx.db.read)).map((rule) => ({ ...rule, used: used.get(rule.id) ?? 0 }));
  return {
    inUse: rules.filter((rule) => rule.retired_at === null),
    retired: rules.filter((rule) => rule.retired_at !== null),
  };
}

/** A rule to be edited. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readRule(ctx: Reading, id: string): Promise<RuleRow> {
  ensure("configure", ctx.actor, null);
  const rule = await ruleById(ctx.db.read, id);
  if (!rule) throw new NotFound();
  return rule;
}

/** Whoever may add a rule. @throws {Forbidden} {SignedOut} */
export function readNewRule(ctx: Reading): void {
  ensure("configure", ctx.actor, null);
}

/** The rules that everybody may read. */
export function readShownRules(ctx: Pick<Ctx, "db">): Promise<Rule[]> {
  return rulesInUse(ctx.db.read);
}
