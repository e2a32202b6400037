/** The names of people who left: nobody else gets them, since others know somebody by them. */
import type { Reader, Trx } from "../db/connect.ts";
import { hashName } from "./names.ts";

/** Whether a name, folded, was that of somebody who left. */
export async function isKeptName(read: Reader | Trx, folded: string): Promise<boolean> {
  return (await keptNames(read, [folded])).length > 0;
}

/** Which of these names, folded, were those of people who left. */
export async function keptNames(read: Reader | Trx, folded: readonly string[]): Promise<string[]> {
  const names = new Map(folded.map((name) => [hashName(name), name]));
  const rows = await read
    .selectFrom("kept_names")
    .select("name_hash")
    .where("name_hash", "in", [...names.keys()])
    .execute();
  return rows.flatMap(({ name_hash }) => names.get(name_hash) ?? []);
}

/** Keeps names, folded, from being taken again. Nothing says whose they were. */
export async function keepNames(trx: Trx, folded: readonly string[], at: number): Promise<void> {
  if (folded.length === 0) return;
  await trx
    .insertInto("kept_names")
    .values(folded.map((name) => ({ name_hash: hashName(name), created_at: at })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}
