/** The public log, which everybody may read. */
import type { Ctx } from "../http/context.ts";
import { firstYear, LINES, logCounts, logLines } from "./queries-log.ts";
import type { LogPage } from "./types.ts";

/**
 * A page of the log: of a year or of all, from before the decision `before`. The first page has the year's numbers, and
 * without a year those of this one.
 */
export async function readLog(
  ctx: Pick<Ctx, "db" | "clock">,
  { before, year: asked }: { before: number | null; year: number | null },
): Promise<LogPage> {
  const now = new Date(ctx.clock()).getUTCFullYear();
  const first = (await firstYear(ctx)) ?? now;
  const years = Array.from({ length: Math.max(1, now - first + 1) }, (_, n) => now - n);
  const year = asked !== null && years.includes(asked) ? asked : null;
  const found = await logLines(ctx, before, year);
  const lines = found.slice(0, LINES);
  const counts = before === null ? await logCounts(ctx, year ?? now) : [];
  const next = found.length > LINES ? (lines.at(-1)?.id ?? null) : null;
  return { lines, next, first: before === null, years, year, countsOf: year ?? now, counts };
}
