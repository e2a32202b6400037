/** What the admin's pages go by, and what their views show. */
import type { ChangesTable } from "../db/schema.ts";
import type { Setting } from "./settings-types.ts";

export type Area = ChangesTable["area"];
/** The parts of the history, as its filter has them. */
export const AREAS: readonly Area[] = ["settings", "rules", "words", "roles"];

/** What `?days=` of the dashboard can be. */
export const DAYS = [7, 30, 90, 365] as const;
export type Days = (typeof DAYS)[number];

/** What the dashboard counts by the time it was made. */
export const COUNTED = ["replies", "people", "reports", "held", "decisions"] as const;
export type Counted = (typeof COUNTED)[number];

/** A stretch of time in equal parts; all in epoch ms. */
export interface Period {
  days: Days;
  from: number;
  /** The end of the last part, which is not over yet. */
  to: number;
  /** The length of a part: a day, or a week. */
  step: number;
  parts: number;
}

/** A setting with what it can be, and what it is. */
export interface ShownSetting<Name extends string> {
  name: Name;
  setting: Setting;
  value: string | number;
}
