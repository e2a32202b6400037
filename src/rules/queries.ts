/** The site's rules: what reports and decisions name as their reason. */
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { RulesTable } from "../db/schema.ts";
import { Invalid } from "../errors.ts";

/** A rule; without a title and a text of its own it has those of the catalogue (views/rules/words.ts). */
export type Rule = Pick<Selectable<RulesTable>, "id" | "title" | "body" | "retired_at">;
/** A rule as admins see it. */
export type RuleRow = Selectable<RulesTable>;

/** The rules that can be chosen, in their order. */
export function rulesInUse(read: Reader | Trx): Promise<Rule[]> {
  return read
    .selectFrom("rules")
    .select(["id", "title", "body", "retired_at"])
    .where("retired_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Every rule there ever was, in order: to name what a decision refers to. */
export function allRules(read: Reader | Trx): Promise<RuleRow[]> {
  return read.selectFrom("rules").selectAll().orderBy("position").orderBy("id").execute();
}

/** One rule, retired or not. */
export function ruleById(read: Reader | Trx, id: string): Promise<RuleRow | undefined> {
  return read.selectFrom("rules").selectAll().where("id", "=", id).executeTakeFirst();
}

/** How many decisions name each rule. */
export async function decisionsByRule(read: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .selectFrom("decisions")
    .select((eb) => ["reason", eb.fn.countAll<number>().as("n")])
    .where("reason", "is not", null)
    .groupBy("reason")
    .execute();
  return new Map(rows.flatMap(({ reason, n }) => (reason === null ? [] : [[reason, Number(n)]])));
}

/** Refuses a reason that is no rule of this site, or none any more. @throws {Invalid} with a problem of `reason` */
export async function ensureRule(trx: Reader | Trx, id: string): Promise<void> {
  const rule = await ruleById(trx, id);
  if (!rule || rule.retired_at !== null) throw new Invalid({ reason: "choose" });
}

/** Adds a rule. @returns false when there is one with that id */
export async function insertRule(trx: Trx, rule: Insertable<RulesTable>): Promise<boolean> {
  const added = await trx
    .insertInto("rules")
    .values(rule)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Changes a rule; its id stays. */
export async function setRule(
  trx: Trx,
  id: string,
  change: Pick<Updateable<RulesTable>, "title" | "body" | "position" | "retired_at">,
): Promise<void> {
  await trx.updateTable("rules").set(change).where("id", "=", id).execute();
}
