/** What the pages of one's own account show. */
import type { Person } from "../db/schema.ts";
import type { Device } from "./device.ts";

/** A place where one is logged in. Times are epoch ms; 0 where nobody noted them. */
export interface SessionRow extends Device {
  /** Names it in an address; of no use for anything else. */
  handle: string;
  createdAt: number;
  seenAt: number;
  address: string | null;
  /** The one that asks. */
  isThis: boolean;
}

/** One's own account, as far as its pages show it. */
export type OwnAccount = Pick<
  Person,
  "id" | "username" | "display_name" | "about" | "email" | "email_confirmed_at" | "language"
> & {
  hasPassword: boolean;
  /** From when the username may be changed again; null: now. */
  renameFrom: number | null;
  /** The address that waits for its link to be used; null without one. */
  pendingEmail: string | null;
};
