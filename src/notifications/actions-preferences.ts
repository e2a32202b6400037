import type { Way } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { ALL_KINDS, concerns } from "./kinds.ts";
import { choicesOf, receiverOf, storeChoices, type Choice } from "./queries-preferences.ts";
import { subscriptionOf } from "./subscriptions.ts";

/** Keeps how the actor wants to hear of what. Kinds that are not among the choices stay as they are. */
export async function savePreferences(ctx: Ctx, choices: readonly Choice[]): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  await ctx.db.write((trx) => storeChoices(trx, personId, choices, ctx.clock()));
}

/** What becomes of mails that somebody does not want: none, gathered, or none of any kind. */
export type Instead = "stop" | "daily" | "weekly" | "all";

/**
 * Ends the mails that a link in one of them is for, or has them gathered. The link is the permission: whoever has the
 * mail may have fewer of them, and nothing else. What is gathered in a digest stays so when mails at once end.
 * @throws {NotFound} when the site did not make the link, or its account was left
 */
export async function unsubscribe(
  ctx: Ctx,
  { token, instead }: { token: string; instead: Instead },
): Promise<void> {
  const subscription = await subscriptionOf(ctx, token);
  if (!subscription) throw new NotFound();
  const { personId, stream } = subscription;
  await ctx.db.write(async (trx) => {
    const receiver = await receiverOf(trx, personId);
    if (!receiver || receiver.left_at !== null) throw new NotFound();
    const { ways } = await choicesOf(trx, personId);
    const way: Way = instead === "daily" || instead === "weekly" ? instead : "inbox";
    const choices = ALL_KINDS.filter((kind) =>
      concerns(instead === "all" ? "all" : stream, kind, ways[kind]),
    ).map((kind) => ({ kind, way, push: null }));
    await storeChoices(trx, personId, choices, ctx.clock());
  });
}
