/** rate-limiter-flexible on our own database, of either kind: its counters hold across processes and restarts. */
import RateLimiterRes from "rate-limiter-flexible/lib/RateLimiterRes.js";
import RateLimiterStoreAbstract from "rate-limiter-flexible/lib/RateLimiterStoreAbstract.js";
import type { Reader, Trx } from "../db/connect.ts";
import { countUse, forgetCount, uncountUse, usesOf, type Count } from "./queries.ts";

/** Where to count, and when it is: the app's clock, not the machine's. */
export type Place = { readonly now: number } & ({ readonly trx: Trx } | { readonly read: Reader });

/** A rule's counters. It keeps nothing in memory: each call says on which database it counts. */
export class Limiter extends RateLimiterStoreAbstract<Place, Count & { now: number }> {
  protected override async _upsert(
    key: string,
    points: number,
    duration: number,
    _anew: boolean,
    place: Place,
  ): Promise<Count & { now: number }> {
    if (!("trx" in place)) throw new TypeError("counting takes a transaction");
    const { now, trx } = place;
    if (points > 0) return { ...(await countUse(trx, { key, points, now, until: now + duration })), now };
    const left = await uncountUse(trx, { key, points: -points, now });
    return { ...(left ?? { points: 0, expires_at: now }), now };
  }

  protected override async _get(key: string, place: Place): Promise<(Count & { now: number }) | null> {
    const found = await usesOf("trx" in place ? place.trx : place.read, key, place.now);
    return found ? { ...found, now: place.now } : null;
  }

  protected override async _delete(key: string, place: Place): Promise<boolean> {
    if (!("trx" in place)) throw new TypeError("forgetting takes a transaction");
    return forgetCount(place.trx, key);
  }

  protected override _getRateLimiterRes(
    _key: string,
    changed: number,
    stored: Count & { now: number },
  ): RateLimiterRes {
    const result = new RateLimiterRes();
    result.consumedPoints = stored.points;
    result.remainingPoints = Math.max(this.points - stored.points, 0);
    result.msBeforeNext = Math.max(stored.expires_at - stored.now, 0);
    result.isFirstInDuration = stored.points === changed;
    return result;
  }
}
