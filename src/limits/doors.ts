/**
 * How often each door may be passed, from one address and by one account. Not for pages that are only read. Windows begin
 * with the first time. Where a number comes from a peer, it is said; the rest is several times what a busy person does.
 * Addresses are wider than accounts: a school or a mobile network stands behind one.
 */

/** So many times in so many seconds. */
export interface Rule {
  readonly most: number;
  readonly seconds: number;
}

/**
 * An account is a person's, where somebody has shown that they are that; else it is the name or mail address that was
 * typed, folded as for looking it up (src/accounts/tries.ts), whether there is such an account or not. A name and an address
 * of one person are two there, though whoever guesses has twice as many tries by that: were they one, the refusal of the
 * second would tell whose address it is.
 */
export interface Door {
  readonly address?: Rule;
  readonly account?: Rule;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const DOORS = {
  /**
   * Mastodon: 25 in 5 minutes from an address, 25 an hour for an account; of the latter only failures count here. A browser
   * in which they logged in before has an account of its own (src/accounts/known-devices.ts), so that nobody locks others
   * out; another password, chosen by its owner, begins all anew.
   */
  login: { address: { most: 25, seconds: 5 * MINUTE }, account: { most: 25, seconds: HOUR } },
  /** Wrong codes: with three of a million right at a time, ten an hour find one in four years. */
  second: { address: { most: 25, seconds: 5 * MINUTE }, account: { most: 10, seconds: HOUR } },
  /** Challenges for passkeys: each is a row, kept for minutes. */
  passkey: { address: { most: 60, seconds: 5 * MINUTE } },
  /** Mastodon's figure for trying to register, and for accounts made (its API); Discourse: 3 accounts an address. */
  register: { address: { most: 25, seconds: 5 * MINUTE } },
  newcomer: { address: { most: 5, seconds: 30 * MINUTE } },
  /** Mastodon: asking for a new password, by address and by the mail address that was typed. */
  forgot: { address: { most: 25, seconds: 5 * MINUTE }, account: { most: 5, seconds: 30 * MINUTE } },
  reset: { address: { most: 25, seconds: 5 * MINUTE } },
  /** Mastodon: having the mail that confirms an address sent again. */
  confirm: { address: { most: 25, seconds: 5 * MINUTE }, account: { most: 5, seconds: 30 * MINUTE } },
  /** Opening such a link. */
  verify: { address: { most: 25, seconds: 5 * MINUTE } },
  /**
   * A new mail address, of an account or of somebody who has come from a site that gave none: mails go to whatever was
   * typed. As above.
   */
  email: { address: { most: 25, seconds: 5 * MINUTE }, account: { most: 5, seconds: 30 * MINUTE } },
  /** Mastodon: 10 in 10 minutes for changing a password; wrong ones alone count here. */
  proof: { account: { most: 10, seconds: 10 * MINUTE } },
  /**
   * The way to another site and back: nothing can be guessed there, each is a row for half an hour. Two classes of a school
   * that log in as the lesson begins pass.
   */
  connect: { address: { most: 120, seconds: 5 * MINUTE } },
  /** Discourse: 20 reports a day. Bursts are counted in the reports themselves (src/reports/limits.ts). */
  report: { address: { most: 60, seconds: DAY }, account: { most: 20, seconds: DAY } },
  contact: { address: { most: 10, seconds: HOUR }, account: { most: 10, seconds: HOUR } },
  /** Lemmy: 6 posts in 5 minutes; a lively evening has more. A newcomer's pause stands beside it (src/filters/trust.ts). */
  post: { address: { most: 120, seconds: 10 * MINUTE }, account: { most: 30, seconds: 10 * MINUTE } },
  edit: { address: { most: 120, seconds: 10 * MINUTE }, account: { most: 30, seconds: 10 * MINUTE } },
  /** The worst text takes 76 ms to render. */
  preview: { address: { most: 120, seconds: MINUTE }, account: { most: 60, seconds: MINUTE } },
  /** All of somebody's data. Mastodon: once a week; ours costs less. */
  export: { account: { most: 5, seconds: DAY } },
} as const satisfies Record<string, Door>;

export type DoorName = keyof typeof DOORS;
