/** Worlds share databases, one after another; nothing of one may be found in the next. */
import { expect, test } from "vitest";
import { everything } from "../http/routes.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

/** Everything but times and secrets, which differ from world to world. */
const facts = async (w: World) =>
  (await everything(w)).replaceAll(/"(\w+_at|timestamp|id)":("[^"]+"|\d{9,})/g, "$1");

const beginnings = new Set<string>();

test.each([1, 2])("a world begins with the same rows and the same next ids, time %i", async () => {
  const w = await world();
  beginnings.add(await facts(w));
  const a = await article(w, { slug: "the-same" });
  const ids = [a.id, await reply(w, { article: a })];
  await w.db.write(async (trx) => {
    await trx.updateTable("rules").set({ title: "Changed" }).execute();
    await trx.deleteFrom("settings").execute();
  });
  await (await w.as("neema")).post(`/replies/${ids[1]}/hidden`, { on: "1", reason: "spam", note: "" });
  expect(beginnings).not.toContain(await facts(w));
  expect(beginnings.size).toBe(1);
  expect(ids).toEqual([1, 1]);
});
