/** What the pages about one's choices show, gathered. */
import type { NotificationKind } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { ALL_KINDS, concerns, KINDS, OF_AUTHORS } from "./kinds.ts";
import { choicesOf, receiverOf } from "./queries-preferences.ts";
import type { Stream } from "./token.ts";
import type { ChoiceGroup, Preferences } from "./types.ts";

const GROUPS: readonly { name: ChoiceGroup; kinds: readonly NotificationKind[] }[] = [
  { name: "talk", kinds: ["answer", "reply", "mention", "followed"] },
  { name: "own", kinds: ["picked", "cited", "note-due"] },
  { name: "order", kinds: ["decision", "report", "appeal"] },
];

/** The kinds that somebody is shown: what only authors hear of, authors choose. */
export function kindsFor({ actor }: Pick<Ctx, "actor">): NotificationKind[] {
  return ALL_KINDS.filter((kind) => !OF_AUTHORS.has(kind) || can("write", actor, null));
}

/** The actor's choices. @throws {SignedOut} */
export async function readPreferences(ctx: Ctx): Promise<Preferences> {
  ensure("keepAccount", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  const [{ ways, pushed }, receiver] = await Promise.all([
    choicesOf(ctx.db.read, personId),
    receiverOf(ctx.db.read, personId),
  ]);
  const shown = new Set(kindsFor(ctx));
  const row = (kind: NotificationKind) => ({
    kind,
    way: ways[kind],
    usual: KINDS[kind].usual,
    ways: KINDS[kind].ways,
    pushed: pushed.has(kind),
  });
  return {
    groups: GROUPS.map(({ name, kinds }) => ({
      name,
      rows: kinds.filter((kind) => shown.has(kind)).map(row),
    })),
    email: receiver?.email ?? "",
    confirmed: receiver?.email_confirmed_at !== null,
    sends: ctx.config.smtp !== null,
  };
}

/** Whether somebody still gets the mails that a link ends, and whether any at all that such links end. */
export async function whatComes(
  { db }: Pick<Ctx, "db">,
  personId: number,
  stream: Stream,
): Promise<{ these: boolean; others: boolean }> {
  const { ways } = await choicesOf(db.read, personId);
  const comes = (of: Stream | "all") => ALL_KINDS.some((kind) => concerns(of, kind, ways[kind]));
  return { these: comes(stream), others: comes("all") };
}
