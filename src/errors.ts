/**
 * The errors an action or a query may throw on purpose. `src/http/errors.ts` maps each of them once to a page,
 * a fragment or a redirect; anything else is a fault and becomes a 500 that tells the reader nothing.
 */
import type { Refusal } from "./policy.ts";
import type { Problem } from "./i18n/index.ts";

/** The thing asked for is not there, or the actor may not know that it is. 404. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** The action needs somebody signed in. Pages answer 303 to `/login?next=…`. */
export class SignedOut extends Error {
  override readonly name = "SignedOut";
}

/** Signed in, but `policy.ts` says no; `refusal` says which rule did. 403. */
export class Forbidden extends Error {
  override readonly name = "Forbidden";
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Input that a person can mend: one problem per field name. 422. */
export class Invalid extends Error {
  override readonly name = "Invalid";
  readonly fields: Readonly<Record<string, Problem>>;
  constructor(fields: Readonly<Record<string, Problem>>) {
    super(Object.entries(fields).join(" "));
    this.fields = fields;
  }
}

/** The state changed since the person looked, so that the wish no longer makes sense. 409. */
export class Conflict extends Error {
  override readonly name = "Conflict";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Too soon or too often. 429, with `seconds` to wait as Retry-After. */
export class TooMany extends Error {
  override readonly name = "TooMany";
  readonly seconds: number;
  constructor(seconds: number) {
    super(`wait ${seconds} s`);
    this.seconds = seconds;
  }
}

/** The request itself is broken (a malformed form, a cross-site post). `status` is 400, 403 or 413. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
  readonly status: 400 | 403 | 413;
  constructor(message: string, status: 400 | 403 | 413 = 400) {
    super(message);
    this.status = status;
  }
}

/** The database is busy, full or away; nothing was written. 503 with Retry-After. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
