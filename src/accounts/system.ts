import type { Ctx, Deps } from "../http/context.ts";
import type { Actor } from "../policy.ts";

/**
 * Who the program `reader-pool` acts as: whoever has the machine's shell may do what an admin may. Id 0 is nobody's
 * row in `people`, so nothing may be stored under it; the decision log names people only.
 */
export const PROGRAM: Actor = {
  id: 0,
  username: "reader-pool",
  displayName: "reader-pool",
  role: "admin",
  lang: null,
  createdAt: 0,
  suspendedUntil: null,
  needsFactor: false,
  loggedInAt: 0,
};

/** What an action gets when the program calls it. */
export function programCtx(deps: Pick<Deps, "config" | "db" | "clock" | "log">): Ctx {
  const { config, db, clock, log } = deps;
  return { config, db, clock, log, actor: PROGRAM, address: null };
}
