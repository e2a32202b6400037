import type { Ctx } from "../http/context.ts";
import type { Lang } from "../i18n/index.ts";
import { ensure } from "../policy.ts";
import { storeLanguage } from "./queries.ts";

/**
 * Keeps the language that the actor chose for the interface, with their account.
 * @param choice null: as the browser says, which is `used` now
 * @throws {SignedOut} {Forbidden}
 */
export async function chooseLanguage(ctx: Ctx, choice: Lang | null, used: Lang): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const id = ctx.actor?.id ?? 0;
  await ctx.db.write((trx) => storeLanguage(trx, id, { language: choice, used_language: choice ?? used }));
}
