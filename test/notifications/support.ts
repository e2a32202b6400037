/** What tests of notices and digests have in common: posting as the form does, and choosing as the page does. */
import { expect } from "vitest";
import { writeDueNotices } from "../../src/notifications/notices.ts";
import { MINUTE } from "../../src/lib/clock.ts";
import type { SeededArticle } from "../support/seed.ts";
import type { Name, World } from "../support/world.ts";

let keys = 0;

/** Posts a reply as one of the cast. @returns its id */
export async function post(
  w: World,
  by: Name,
  a: SeededArticle,
  parent: number | null,
  body = "A raft of doors, and a dog to steer it.",
): Promise<number> {
  keys += 1;
  const client = await w.as(by);
  const fields = { body, parent_id: parent ?? "", key: `telling-test-${keys}` };
  const sent = await client.post(`${a.path}/replies`, fields);
  expect(sent.status, sent.html).toBe(303);
  const row = await w.db.read
    .selectFrom("replies")
    .select((eb) => eb.fn.max("id").as("id"))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Chooses ways by the form. */
export async function choose(w: World, name: Name, ways: Record<string, string>): Promise<void> {
  const fields = Object.fromEntries(Object.entries(ways).map(([kind, way]) => [`way-${kind}`, way]));
  const sent = await (await w.as(name)).post("/settings/notifications", fields);
  expect(sent.status).toBe(303);
}

/** Everybody's address is theirs. */
export const confirmAll = (w: World) =>
  w.db.write((trx) => trx.updateTable("people").set({ email_confirmed_at: w.deps.clock() }).execute());

/** Waits until mails about what just happened are due, and writes them. @returns how many there were */
export async function write(w: World): Promise<number> {
  w.pass(3 * MINUTE);
  return writeDueNotices(w.deps);
}

/** Mails in the outbox, oldest first; of one person, or all. */
export async function outbox(w: World, name?: Name) {
  const rows = await w.db.read.selectFrom("mails").selectAll().orderBy("id").execute();
  return name === undefined ? rows : rows.filter((row) => row.person_id === w.ids[name]);
}

/** The path that ends the mails that this one belongs to. */
export function stopOf(mail: { unsubscribe: string | null } | undefined): string {
  expect(mail?.unsubscribe).toMatch(/^\/unsubscribe\/\d+\.[\w-]+\.[\w-]{43}$/);
  return mail?.unsubscribe ?? "";
}
