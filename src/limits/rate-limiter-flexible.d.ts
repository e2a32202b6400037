/**
 * What is used of rate-limiter-flexible. Its own types name the class that stores extend, which the package's front does
 * not hand out; and the front loads a store for every database there is (39 ms, where these two take 3).
 */
declare module "rate-limiter-flexible/lib/RateLimiterRes.js" {
  export default class RateLimiterRes {
    remainingPoints: number;
    /** Milliseconds until the window ends. */
    msBeforeNext: number;
    consumedPoints: number;
    isFirstInDuration: boolean;
  }
}

declare module "rate-limiter-flexible/lib/RateLimiterStoreAbstract.js" {
  import type RateLimiterRes from "rate-limiter-flexible/lib/RateLimiterRes.js";
  /** `Options` reach the store as they were given; `Stored` is what it answers. */
  export default abstract class RateLimiterStoreAbstract<Options, Stored> {
    constructor(options: { points: number; duration: number; keyPrefix: string });
    readonly points: number;
    /** Rejects with a `RateLimiterRes` when there were more than `points`. */
    consume(key: string, points: number, options: Options): Promise<RateLimiterRes>;
    reward(key: string, points: number, options: Options): Promise<RateLimiterRes>;
    get(key: string, options: Options): Promise<RateLimiterRes | null>;
    delete(key: string, options: Options): Promise<boolean>;
    protected _getRateLimiterRes(key: string, changed: number, stored: Stored): RateLimiterRes;
    protected _upsert(
      key: string,
      points: number,
      duration: number,
      anew: boolean,
      options: Options,
    ): Promise<Stored>;
    protected _get(key: string, options: Options): Promise<Stored | null>;
    protected _delete(key: string, options: Options): Promise<boolean>;
  }
}
