/** What the pages about other sites show. */
import type { Arrival } from "./arrivals.ts";

/** By which of the two another site's people come in. */
export type Door = Arrival["door"];

/**
 * What is left to do for somebody who has come from another site.
 * `in`: nothing. `ask`: to say that they are `as`; `isNew`: an account is made by that. `connect`: they are logged in
 * here, and could connect the two accounts; `other`: theirs is connected with another account there already. `email`: to
 * give an address. `taken`: the address is that of an account which nobody has shown to be theirs. `left`: the account
 * was deleted.
 */
export type Step =
  | { readonly kind: "in" | "email" | "left" }
  | { readonly kind: "ask"; readonly as: string; readonly isNew: boolean }
  | { readonly kind: "connect"; readonly hasPassword: boolean; readonly other: boolean }
  | { readonly kind: "taken"; readonly email: string };

/** One of the other sites, and the account there that opens one's own here. */
export interface Connection {
  readonly door: Door;
  /** What readers know the site by. */
  readonly site: string;
  readonly connected: { readonly email: string | null; readonly since: number } | null;
  /** Whether there is another way in, so that it can be taken away. */
  readonly removable: boolean;
}

/** Why somebody was not let in. */
export type Trouble = "denied" | "away" | "refused" | "stale" | "used";
