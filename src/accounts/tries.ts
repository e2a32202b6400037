/** What wrong passwords are counted under. It must not tell whether there is such an account, nor what else it is called. */
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { forgetUses } from "../limits/spend.ts";
import { foldEmail } from "./fields.ts";
import { formerNames } from "./queries.ts";
import { foldUsername } from "./usernames.ts";

/** The longest text of which the whole is told apart: no name or address is longer, as it is typed. */
const LONGEST = 400;

/**
 * The account that somebody means, as it is typed: each spelling that finds the same one is the same, and of one that there
 * isn't, too.
 */
export function accountTyped(typed: string): string {
  const login = typed.trim().slice(0, LONGEST);
  return login.includes("@") ? `address:${foldEmail(login)}` : `name:${foldUsername(login)}`;
}

/** The account of somebody in a browser that is known to be theirs: what is tried elsewhere does not count there. */
export const accountInKnownDevice = (personId: number): string => `known:${personId}`;

/** Forgets the wrong passwords of somebody who has shown otherwise who they are, and has another password now. */
export async function forgiveTries(
  ctx: Ctx,
  person: Pick<Person, "id" | "username" | "email">,
): Promise<void> {
  const names = [person.username, ...(await formerNames(ctx.db.read, person.id)), person.email];
  await forgetUses(ctx, "login", [...names.map(accountTyped), accountInKnownDevice(person.id)]);
}
