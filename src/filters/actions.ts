import { insertChange } from "../admin/queries-history.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import type { WordLists } from "./fields.ts";
import { putList, storedLists } from "./queries-lists.ts";

/**
 * Changes the word lists: they hold from now on. What changes is a line of the history, with the list before and after.
 * @returns whether anything changed
 * @throws {Forbidden} {SignedOut}
 */
export async function changeWordLists(ctx: Ctx, input: WordLists): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  const updated_at = ctx.clock();
  const updated_by = ctx.actor?.id ?? null;
  return ctx.db.write(async (trx) => {
    const before = await storedLists(trx);
    let changed = false;
    for (const name of ["banned", "suspect"] as const) {
      if (before[name].typed === input[name]) continue;
      changed = true;
      await putList(trx, name, { value: input[name], updated_at, updated_by });
      await insertChange(trx, {
        area: "words",
        key: name,
        before: before[name].typed,
        after: input[name],
        person_id: updated_by,
        created_at: updated_at,
      });
    }
    return changed;
  });
}
