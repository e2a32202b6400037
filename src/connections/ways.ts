/** What opens an account: nobody may take the last of it away. */
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { identitiesOf } from "./queries.ts";
import { doorsOf } from "./reading.ts";
import type { Door } from "./types.ts";

/**
 * Whether something is left to log in with, for somebody whose row is held: a password, one of `passkeys`, or an account
 * at another site that people may come by, all but the door `but`.
 */
export async function hasOtherWay(
  trx: Trx,
  { config }: Pick<Ctx, "config">,
  person: Pick<Person, "id" | "password_hash">,
  { passkeys, but }: { passkeys: number; but?: Door },
): Promise<boolean> {
  if (person.password_hash !== "" || passkeys > 0) return true;
  const open = doorsOf(config).filter(({ door }) => door !== but);
  const identities = await identitiesOf(trx, person.id);
  return identities.some((identity) => open.some(({ issuer }) => issuer === identity.issuer));
}
