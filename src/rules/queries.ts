/** The site's rules: what reports and decisions name as their reason. */
import type { Selectable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { RulesTable } from "../db/schema.ts";
import { Invalid } from "../errors.ts";

/** A rule; without a title and a text of its own it has those of the catalogue (views/rules/words.ts). */
export type Rule = Pick<Selectable<RulesTable>, "id" | "title" | "body">;

/** The rules that can be chosen, in their order. */
export function rulesInUse(read: Reader | Trx): Promise<Rule[]> {
  return read
    .selectFrom("rules")
    .select(["id", "title", "body"])
    .where("retired_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Refuses a reason that is no rule of this site, or none any more. @throws {Invalid} with a problem of `reason` */
export async function ensureRule(trx: Trx, id: string): Promise<void> {
  const rule = await trx
    .selectFrom("rules")
    .select("id")
    .where("id", "=", id)
    .where("retired_at", "is", null)
    .executeTakeFirst();
  if (!rule) throw new Invalid({ reason: "choose" });
}
