/** What people chose to hear of, and how: kept only where it differs from what is usual. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { NotificationKind, Way } from "../db/schema.ts";
import { nextDigest } from "./digest-times.ts";
import { KINDS, waysFrom } from "./kinds.ts";

/** What somebody chose of a kind; `push` null leaves as it is whether it is pushed. */
export interface Choice {
  kind: NotificationKind;
  way: Way;
  push: boolean | null;
}

/** How somebody hears of each kind, and which are pushed to their devices. */
export async function choicesOf(read: Reader | Trx, personId: number) {
  const rows = await read
    .selectFrom("preferences")
    .select(["kind", "way", "push_at"])
    .where("person_id", "=", personId)
    .execute();
  const pushed = new Set(rows.filter((row) => row.push_at !== null).map((row) => row.kind));
  return { ways: waysFrom(rows), pushed };
}

/** How somebody hears of one kind. */
export async function wayFor(read: Reader | Trx, personId: number, kind: NotificationKind): Promise<Way> {
  const row = await read
    .selectFrom("preferences")
    .select("way")
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row?.way ?? KINDS[kind].usual;
}

/** Keeps choices, and sees to it that there is a digest to come where one was chosen. */
export async function storeChoices(
  trx: Trx,
  personId: number,
  choices: readonly Choice[],
  at: number,
): Promise<void> {
  const { pushed } = await choicesOf(trx, personId);
  for (const { kind, way, push } of choices) {
    const isPushed = push ?? pushed.has(kind);
    const row = { person_id: personId, kind, way, push_at: isPushed ? at : null };
    if (way === KINDS[kind].usual && !isPushed)
      await trx
        .deleteFrom("preferences")
        .where("person_id", "=", personId)
        .where("kind", "=", kind)
        .execute();
    else
      await trx
        .insertInto("preferences")
        .values(row)
        .onConflict((oc) =>
          oc
            .columns(["person_id", "kind"])
            .doUpdateSet({ way, push_at: isPushed ? sql`coalesce(preferences.push_at, ${at})` : null }),
        )
        .execute();
    // What waits for a mail of a kind that is not mailed any more waits no longer.
    if (way !== "mail") await unmail(trx, personId, kind);
  }
  const { ways } = await choicesOf(trx, personId);
  for (const every of ["daily", "weekly"] as const)
    if (Object.values(ways).includes(every)) await expectDigest(trx, personId, every, at);
}

async function unmail(trx: Trx, personId: number, kind: NotificationKind): Promise<void> {
  await trx
    .updateTable("notifications")
    .set({ mail_at: null })
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("mail_at", "is not", null)
    .execute();
}

/** Has somebody get a digest at the next time for it, if there is something to say then. */
export async function expectDigest(
  trx: Trx,
  personId: number,
  every: "daily" | "weekly",
  at: number,
): Promise<void> {
  await trx
    .insertInto("digests")
    .values({ person_id: personId, every, next_at: nextDigest(every, at), sent_at: null })
    .onConflict((oc) => oc.columns(["person_id", "every"]).doNothing())
    .execute();
}

/** To whom notices and digests go. */
export interface Receiver {
  id: number;
  email: string;
  username_folded: string;
  email_confirmed_at: number | null;
  left_at: number | null;
  language: string | null;
  used_language: string | null;
}

/** Somebody's address, and whether it is theirs; undefined where there is nobody of that id. */
export function receiverOf(read: Reader | Trx, personId: number): Promise<Receiver | undefined> {
  return read
    .selectFrom("people")
    .select(["id", "email", "username_folded", "email_confirmed_at", "left_at"])
    .select(["language", "used_language"])
    .where("id", "=", personId)
    .executeTakeFirst();
}
