/** Running the filters over a text that somebody sends. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import type { Finding } from "./types.ts";

/** A text as it is screened. */
export interface Screened {
  personId: number;
  articleId: number;
  /** The reply that is edited, or null for a new one. */
  replyId: number | null;
  body: string;
  body_html: string;
  /** The discussion holds back what newcomers write. */
  newcomersHeld: boolean;
}

/** What the filters say of a text, in their order; nothing when limits are off. */
export function screen(
  _read: Reader | Trx,
  _ctx: Pick<Ctx, "config" | "clock">,
  _text: Screened,
): Promise<Finding[]> {
  return Promise.resolve([]);
}
