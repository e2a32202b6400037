/** What the page of one's data reads. */
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import type { Source } from "./copy.ts";
import { leavingOf } from "./queries.ts";
import type { Leaving } from "./types.ts";

/** How the actor stands to leaving. @throws {SignedOut} */
export async function readLeaving(ctx: Pick<Ctx, "db" | "actor">): Promise<Leaving | undefined> {
  ensure("keepAccount", ctx.actor, null);
  return leavingOf(ctx.db.read, ctx.actor?.id ?? 0);
}

/** Where a person's copy is read. */
export function sourceOf({ db, config }: Pick<Ctx, "db" | "config">, personId: number): Source {
  return { read: db.read, personId, baseUrl: config.baseUrl };
}
