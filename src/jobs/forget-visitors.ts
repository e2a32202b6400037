/** From where somebody was here is kept for a month; after that only the network, and no longer than the session's row. */
import type { Deps } from "../http/context.ts";
import { wideNetworkOf } from "../filters/addresses.ts";
import { DAY } from "../lib/clock.ts";
import { forgetSessions, shortenAddress, wholeAddresses } from "./queries-sessions.ts";

/** As long as the privacy page says. */
const ADDRESS_KEPT = 30 * DAY;
/** How long the row of a session that is over stays: the form that was sent with it is kept for less. */
const ENDED_KEPT = 30 * DAY;
/** Sessions changed in one transaction, so that nobody waits for long. */
const AT_ONCE = 200;

/** Shortens addresses of more than thirty days ago, and forgets sessions long over. @returns how many there were */
export async function forgetVisitors({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const now = clock();
  const before = now - ADDRESS_KEPT;
  let done = await db.write((trx) => forgetSessions(trx, now - ENDED_KEPT));
  for (;;) {
    const found = await wholeAddresses(db.read, before, AT_ONCE);
    if (found.length > 0) {
      await db.write(async (trx) => {
        for (const { id, address } of found)
          await shortenAddress(trx, { id, address: address && wideNetworkOf(address) }, before);
      });
    }
    done += found.length;
    if (found.length < AT_ONCE) return done;
  }
}
