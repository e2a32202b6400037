/** Counters of windows that are over are forgotten. */
import type { Deps } from "../http/context.ts";
import { forgetUses } from "../limits/queries.ts";

/** Counters forgotten in one transaction, so that nobody waits for long. */
const AT_ONCE = 1000;

/** Forgets what limits have counted, once it counts no more. @returns how many counters there were */
export async function forgetOldUses({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const now = clock();
  for (let done = 0; ;) {
    const forgotten = await db.write((trx) => forgetUses(trx, now, AT_ONCE));
    done += forgotten;
    if (forgotten < AT_ONCE) return done;
  }
}
