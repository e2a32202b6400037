/** The paths that end mails, for those who write them. */
import type { Deps } from "../http/context.ts";
import { newToken } from "../lib/ids.ts";
import { siteKey, storedKey } from "../keys/queries.ts";
import { receiverOf } from "./queries-preferences.ts";
import {
  readToken,
  subscriptionToken,
  UNSUBSCRIBE_KEY,
  unsubscribePath,
  type Subscription,
} from "./token.ts";

/** The site's key for them, made when the first such mail is written. */
export async function stopPaths({
  db,
  clock,
}: Pick<Deps, "db" | "clock">): Promise<(subscription: Subscription) => string> {
  const key =
    (await storedKey(db.read, UNSUBSCRIBE_KEY)) ??
    (await db.write((trx) => siteKey(trx, UNSUBSCRIBE_KEY, newToken, clock())));
  return (subscription) => unsubscribePath(subscriptionToken(key, subscription));
}

/** What a token says; null when it is not one of this site's, or belongs to an account that was left. */
export async function subscriptionOf({ db }: Pick<Deps, "db">, token: string): Promise<Subscription | null> {
  const key = await storedKey(db.read, UNSUBSCRIBE_KEY);
  const subscription = key === undefined ? null : readToken(key, token);
  const receiver = subscription && (await receiverOf(db.read, subscription.personId));
  return receiver && receiver.left_at === null ? subscription : null;
}
