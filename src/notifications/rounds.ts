/** Writing what is due, for as many people as there are. */
import { setImmediate as others } from "node:timers/promises";

/** `taken`: another process has it in hand. */
export type Outcome = "written" | "nothing" | "taken";

/**
 * Writes everything that is due, one after the other. One that fails does not keep the others from being written: it
 * stays due, and is heard of at the end.
 * @param due looks up some that are due, `atOnce` at most
 * @returns how many mails were written
 * @throws the first failure, after all others were written
 */
export async function writeAll<T>(
  due: () => Promise<readonly T[]>,
  atOnce: number,
  write: (one: T) => Promise<Outcome>,
): Promise<number> {
  let written = 0;
  const failures: unknown[] = [];
  for (;;) {
    const found = await due();
    let settled = 0;
    for (const one of found) {
      // SQLite answers at once: without a pause nobody else would be served until thousands are written.
      await others();
      try {
        const outcome = await write(one);
        if (outcome === "written") written += 1;
        if (outcome !== "taken") settled += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    // What another process has in hand is not waited for; nor is what failed tried again at once.
    if (found.length < atOnce || settled === 0) break;
  }
  if (failures.length > 0) throw failures[0];
  return written;
}
