/** What somebody wrote and never confirmed their address for is no more kept for ever than the links that went there. */
import { CONFIRM_LINK_LIFE } from "../accounts/confirmation.ts";
import { forgetLinks } from "../accounts/queries-links.ts";
import { forgetUnconfirmed } from "../held/queries-unconfirmed.ts";
import type { Deps } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";

/** How long both are kept once no link works any more: as long as the privacy page says. */
const KEPT = 30 * DAY;
/** Texts forgotten in one transaction, so that nobody waits for long. */
const AT_ONCE = 200;

/**
 * Forgets the texts of people who have not confirmed their address, thirty days after the last link for that has died,
 * and links as old.
 * @returns how many texts there were
 */
export async function forgetNeverConfirmed({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const died = clock() - KEPT;
  let done = 0;
  for (let forgotten = AT_ONCE; forgotten >= AT_ONCE;) {
    forgotten = await db.write((trx) =>
      forgetUnconfirmed(trx, { before: died - CONFIRM_LINK_LIFE, died, most: AT_ONCE }),
    );
    done += forgotten;
  }
  await db.write((trx) => forgetLinks(trx, died, false));
  return done;
}
