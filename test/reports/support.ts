/** Browsers at an address, and what is written to people without an account. */
import { Client } from "../support/client.ts";
import { BASE, type World } from "../support/world.ts";

/** A browser of somebody signed out, at an address of the network. */
export const visitorAt = (w: World, remoteAddress: string) =>
  new Client(
    { request: (path, init) => w.app.request(path, init, { incoming: { socket: { remoteAddress } } }) },
    BASE,
  );

/** Every mail, the first first. */
export const mails = (w: World) => w.db.read.selectFrom("mails").selectAll().orderBy("id").execute();

/** Decides the newest case. */
export async function decide(w: World, fields: Record<string, string>, by: "neema" | "zuri" = "neema") {
  const { id } = await w.db.read
    .selectFrom("cases")
    .select("id")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const moderator = await w.as(by);
  const answer = await moderator.post(`/moderation/cases/${id}/decided`, fields);
  return { answer, undo: () => moderator.post(`/moderation/cases/${id}/undone`) };
}
