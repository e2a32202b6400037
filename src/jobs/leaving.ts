/** Deletes accounts whose owners asked for it a day ago, and have not changed their minds. */
import { setImmediate as others } from "node:timers/promises";
import type { Person } from "../db/schema.ts";
import type { Trx } from "../db/connect.ts";
import type { Deps } from "../http/context.ts";
import { closeAccount, deleteSome, eraseSome, removeSome } from "../leaving/effects.ts";
import { holdLeaving, leavingNow, markDone } from "../leaving/queries.ts";

/** Accounts looked at in one round. */
const AT_ONCE = 20;

type Needs = Pick<Deps, "db" | "clock" | "config">;

/**
 * Deletes the accounts that are due. Each step is a transaction which holds the account, so that two processes take
 * turns; one that ends in the middle leaves an account that is closed, and another, or the next start, goes on with it.
 * @returns how many accounts were done with
 */
export async function deleteAccounts(needs: Needs): Promise<number> {
  let done = 0;
  for (const id of await leavingNow(needs.db.read, needs.clock(), AT_ONCE))
    done += await deleteAccount(needs, id);
  return done;
}

async function deleteAccount({ db, clock, config }: Needs, id: number): Promise<number> {
  const at = clock();
  const step = { at, config };
  const held = async <T>(none: T, body: (trx: Trx, person: Person) => Promise<T>): Promise<T> => {
    // SQLite answers at once: without a pause nobody else would be served until all is done.
    await others();
    return db.write(async (trx) => {
      const person = await holdLeaving(trx, id, at);
      return person ? body(trx, person) : none;
    });
  };
  const closed = await held(false, async (trx, person) =>
    person.left_at === null ? closeAccount(trx, person, step) : true,
  );
  if (!closed) return 0;
  // First, so that nothing that waits becomes a reply any more.
  while ((await held(0, (trx) => removeSome(trx, id, step))) > 0);
  for (let from: number | null = Number.MAX_SAFE_INTEGER; from !== null;) {
    const before: number = from;
    from = await held<number | null>(null, (trx, person) => deleteSome(trx, person, { ...step, before }));
  }
  for (let from: number | null = 0; from !== null;) {
    const after: number = from;
    from = await held<number | null>(null, (trx, person) => eraseSome(trx, person, { ...step, after }));
  }
  return held(0, async (trx) => {
    await markDone(trx, id);
    return 1;
  });
}
