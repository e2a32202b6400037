/** Where people who reported something without an account can be reached is kept no longer than it is needed. */
import type { Deps } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { forgetAddresses } from "../reports/queries-receipt.ts";

/** How long after the decision a reporter's mail address is kept: it may be taken back, and made again. */
const MAIL_KEPT = 30 * DAY;
/** How long the keyed hash of a network address is kept. */
const NETWORK_KEPT = 30 * DAY;

/** Forgets the addresses of reporters that are not needed any more. @returns how many there were */
export function forgetReporters({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const now = clock();
  return db.write((trx) => forgetAddresses(trx, { mail: now - MAIL_KEPT, network: now - NETWORK_KEPT }));
}
