/** What the tests of statements and appeals do over and over. */
import type { Name, World } from "../support/world.ts";
import { decisions } from "../moderation/helpers.ts";

/** Hides a reply as a moderator. @returns the decision's id */
export async function hidden(w: World, id: number, by: Name = "neema", note = ""): Promise<number> {
  await (await w.as(by)).post(`/replies/${id}/hidden`, { on: "1", reason: "spam", note });
  const last = (await decisions(w)).at(-1);
  if (last?.action !== "hide") throw new Error("nothing was hidden");
  return last.id;
}

/** Every appeal, the first first. */
export const appeals = (w: World) => w.db.read.selectFrom("appeals").selectAll().orderBy("id").execute();

/** Every mail, the first first. */
export const mails = (w: World) => w.db.read.selectFrom("mails").selectAll().orderBy("id").execute();

/** Decides the open appeal, as the queue does. */
export async function settle(w: World, by: Name, action: "grant" | "refuse-appeal", note = "") {
  const open = await w.db.read
    .selectFrom("cases")
    .select("id")
    .where("kind", "=", "appeal")
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return (await w.as(by)).post(`/moderation/cases/${open.id}/decided`, { action, note });
}
