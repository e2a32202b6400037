/** Deleted replies lose their text once nobody can want it back. Until then no page shows it either. */
import { eraseBodies } from "../appeals/queries-write.ts";
import { SIX_MONTHS } from "../appeals/types.ts";
import { UNDO_ALLOWED } from "../discussion/undo.ts";
import { erase, toErase } from "../discussion/queries-deleting.ts";
import { eraseDecided, eraseTakenBack } from "../held/queries.ts";
import type { Deps } from "../http/context.ts";

/** Replies erased in one transaction, so that nobody waits for long. */
const AT_ONCE = 200;
/** How long the text of a reply stays that a moderator has deleted: as long as its writer can appeal. */
const REMOVED_KEPT = SIX_MONTHS;

/**
 * Erases what was deleted longer ago than it can be undone. Two processes may do so at once.
 * @returns how many replies there were
 */
export async function eraseDeleted({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const before = { own: clock() - UNDO_ALLOWED, removed: clock() - REMOVED_KEPT };
  await db.write((trx) => eraseTakenBack(trx, before.own));
  for (let done = 0; ;) {
    const ids = await toErase(db.read, before, AT_ONCE);
    if (ids.length > 0) await db.write((trx) => erase(trx, ids, before));
    done += ids.length;
    if (ids.length < AT_ONCE) return done;
  }
}

/**
 * Erases the texts that decisions kept for their statements of reasons, and those that waited for one, once nobody can
 * appeal any more; not while an appeal is open.
 * @returns how many there were
 */
export async function eraseStatements({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const before = clock() - SIX_MONTHS;
  let done = 0;
  for (const eraseSome of [eraseBodies, eraseDecided]) {
    for (let erased = AT_ONCE; erased >= AT_ONCE;) {
      erased = await db.write((trx) => eraseSome(trx, before, AT_ONCE));
      done += erased;
    }
  }
  return done;
}
