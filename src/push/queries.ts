/** Devices that want to be told, and what is due on them. */
import type { Reader, Trx } from "../db/connect.ts";
import type { PushDevice } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { NewDevice } from "./fields.ts";

/** Devices a person may have: more than anybody owns. */
export const MOST_DEVICES = 20;

/** Somebody's devices, the latest first. */
export function devicesOf({ db }: Pick<Ctx, "db">, personId: number): Promise<PushDevice[]> {
  return db.read
    .selectFrom("push_devices")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .execute();
}

/** Adds a device, or gives one that is there already (as after another person's log-in) to this person. */
export async function putDevice(
  trx: Trx,
  device: NewDevice & { personId: number; name: string; session: string | null; at: number },
): Promise<void> {
  const { personId: person_id, name, session: session_id, at: created_at, endpoint, p256dh, auth } = device;
  const row = { person_id, p256dh, auth, device: name, session_id, created_at, used_at: null };
  await trx
    .insertInto("push_devices")
    .values({ ...row, endpoint })
    .onConflict((oc) => oc.column("endpoint").doUpdateSet(row))
    .execute();
  const kept = trx
    .selectFrom("push_devices")
    .select("id")
    .where("person_id", "=", person_id)
    .orderBy("id", "desc")
    .limit(MOST_DEVICES);
  await trx
    .deleteFrom("push_devices")
    .where("person_id", "=", person_id)
    .where("id", "not in", kept)
    .execute();
}

/** Forgets one of somebody's devices. @returns false when they have no such device */
export async function deleteDevice(trx: Trx, personId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("push_devices")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Forgets a device that its push service knows no more. */
export async function forgetDevice(trx: Trx, endpoint: string): Promise<void> {
  await trx.deleteFrom("push_devices").where("endpoint", "=", endpoint).execute();
}

/** Notes that a device was reached. */
export async function deviceReached(trx: Trx, id: number, at: number): Promise<void> {
  await trx.updateTable("push_devices").set({ used_at: at }).where("id", "=", id).execute();
}

/** Those of a person's devices whose session is still open: who logs out on one is told nothing there any more. */
export function reachable(read: Reader, personId: number, now: number): Promise<PushDevice[]> {
  return read
    .selectFrom("push_devices")
    .selectAll("push_devices")
    .where("push_devices.person_id", "=", personId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("sessions")
          .select("sessions.id")
          .whereRef("sessions.id", "=", "push_devices.session_id")
          .whereRef("sessions.person_id", "=", "push_devices.person_id")
          .where("sessions.expires_at", ">", now),
      ),
    )
    .execute();
}

/** A line that is due on its person's devices. */
export interface DueLine {
  id: number;
  person_id: number;
  created_at: number;
  push_at: number;
}

/** Lines that are due, the longest waiting first. */
export async function dueLines(read: Reader, now: number, most: number): Promise<DueLine[]> {
  const rows = await read
    .selectFrom("notifications")
    .select(["id", "person_id", "created_at", "push_at"])
    .where("push_at", "<=", now)
    .orderBy("push_at")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.flatMap(({ push_at, ...line }) => (push_at === null ? [] : [{ ...line, push_at }]));
}

/**
 * Takes a line for one attempt, of several processes for one; it is due again at `next`, or never when that is null.
 * @returns false when another was quicker
 */
export async function claimLine(trx: Trx, line: DueLine, next: number | null): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("notifications")
    .set({ push_at: next })
    .where("id", "=", line.id)
    .where("push_at", "=", line.push_at)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * A line is done with, as far as devices go.
 * @param until.claimed until when it was claimed
 * @param until.told as of when it was told: one that has counted on since is due anew
 */
export async function endLine(
  trx: Trx,
  id: number,
  { claimed, told, now }: { claimed: number; told: number; now: number },
): Promise<void> {
  const one = trx.updateTable("notifications").where("id", "=", id).where("push_at", "=", claimed);
  await one.set({ push_at: now }).where("created_at", ">", told).execute();
  await one.set({ push_at: null }).where("created_at", "<=", told).execute();
}

/** A person's device goes on being told, in the session that takes the place of another. */
export async function moveDevices(trx: Trx, personId: number, from: string, to: string): Promise<void> {
  await trx
    .updateTable("push_devices")
    .set({ session_id: to })
    .where("person_id", "=", personId)
    .where("session_id", "=", from)
    .execute();
}
