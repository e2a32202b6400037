/** Mails are forgotten after a month, sent or not: what they said is in inboxes, and addresses are not kept for nothing. */
import type { Deps } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { forgetMails } from "../mail/queries-outbox.ts";

/** As long as the privacy page says. */
const KEPT = 30 * DAY;
/** Mails forgotten in one transaction, so that nobody waits for long. */
const AT_ONCE = 500;

/** Forgets the mails of more than thirty days ago. @returns how many there were */
export async function forgetOldMails({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const before = clock() - KEPT;
  for (let done = 0; ;) {
    const forgotten = await db.write((trx) => forgetMails(trx, before, AT_ONCE));
    done += forgotten;
    if (forgotten < AT_ONCE) return done;
  }
}
