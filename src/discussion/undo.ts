/** Deleting can be undone for a moment; after that the text is erased. Pure. */
import { SECOND } from "../lib/clock.ts";

/** What the page promises, in seconds. */
export const UNDO_SECONDS = 10;
/** What the server allows, in ms: the click may have been on its way, or the page a moment late. */
export const UNDO_ALLOWED = (UNDO_SECONDS + 5) * SECOND;

/** Whether what was deleted at a time can still be brought back at another. */
export function canUndo(deletedAt: number | null, now: number): boolean {
  return deletedAt !== null && now - deletedAt <= UNDO_ALLOWED;
}
