import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { accountsWith, PEOPLE, type Account } from "./queries-people.ts";

export interface AccountsPage {
  /** What was looked for; empty for everybody. */
  q: string;
  page: number;
  rows: readonly Account[];
  all: number;
  more: boolean;
}

/** Characters of a name that are looked for. */
const MOST = 100;

/** A page of people with their roles. @throws {Forbidden} {SignedOut} */
export async function readAccounts(
  ctx: Pick<Ctx, "db" | "actor">,
  asked: string | undefined,
  page: number,
): Promise<AccountsPage> {
  ensure("giveRole", ctx.actor, { keepsAdmin: true });
  const q = [
    ...(asked ?? "")
      .normalize("NFC")
      .replace(/\p{Cc}/gu, "")
      .trim(),
  ]
    .slice(0, MOST)
    .join("");
  const { rows, all } = await accountsWith(ctx.db.read, q, page);
  return { q, page, rows, all, more: page * PEOPLE < all };
}

/** Whether somebody who gave `person` a role has given up their own, and so these pages. */
export function gaveUp({ actor }: Pick<Ctx, "actor">, person: Pick<Person, "id" | "role">): boolean {
  return actor?.id === person.id && !can("configure", { ...actor, role: person.role }, null);
}
