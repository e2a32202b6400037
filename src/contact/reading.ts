import type { Ctx } from "../http/context.ts";
import { accountOf } from "./queries.ts";

/** The name and address that the contact form starts with. */
export async function readSender(ctx: Pick<Ctx, "db" | "actor">): Promise<{ name: string; email: string }> {
  const account = ctx.actor && (await accountOf(ctx, ctx.actor.id));
  return account ?? { name: "", email: "" };
}
