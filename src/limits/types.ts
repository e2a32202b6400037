/** How often somebody may still pass: what the `RateLimit` headers say. */
export interface Standing {
  /** Of the rule: `login-address`. */
  readonly name: string;
  /** How often in a window, and how long that is (s). */
  readonly most: number;
  readonly seconds: number;
  readonly left: number;
  /** Until the window ends (s). */
  readonly reset: number;
}
