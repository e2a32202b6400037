/** Appealing, and what comes of it. */
import { expect, test } from "vitest";
import { SIX_MONTHS } from "../../src/appeals/types.ts";
import { decisions, replyRow } from "../moderation/helpers.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { appeals, hidden, mails, settle } from "./helpers.ts";

const inbox = async (w: World, name: "amina" | "baraka") => {
  const page = await (await w.as(name)).get("/inbox");
  return [...page.document.querySelectorAll(".line-item .where")].map((line) => line.textContent.trim());
};
const undo = async (w: World, id: number | undefined) =>
  (await w.as("zuri")).post(`/moderation/decisions/${id}/undone`);

test("an appeal is granted by another moderator: the reply is back, and its writer hears of it once", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "amina", body: "My goats." });
  const decision = await hidden(w, id);
  const path = `/decisions/${decision}`;
  const amina = await w.as("amina");
  expect((await amina.get(path)).document.querySelector("#appeal-body")).not.toBeNull();

  const empty = await amina.post(`${path}/appeal`, { body: "   " });
  expect(empty.status).toBe(422);
  const long = await amina.post(`${path}/appeal`, { body: "goat ".repeat(700) });
  expect(long.status).toBe(422);
  expect(long.document.querySelector("#appeal-body")?.textContent).toContain("goat goat");
  expect(await appeals(w)).toEqual([]);

  expect((await amina.post(`${path}/appeal`, { body: "They are not for sale." })).location).toBe(
    `${path}#appeal`,
  );
  expect((await amina.get(path)).text("#appeal")).toContain("Your appeal is with the moderators now.");
  const again = await amina.post(`${path}/appeal`, { body: "Please!" });
  expect(again.status).toBe(403);
  expect(again.html).toContain("appealed against this decision already");

  // Who decided does not decide again, as long as there is somebody else; nor does anybody for others.
  expect((await settle(w, "neema", "grant")).status).toBe(403);
  expect((await settle(w, "baraka", "grant")).status).toBe(403);
  expect((await settle(w, "zuri", "grant", "They were a gift.")).status).toBe(303);
  expect((await replyRow(w, id)).hidden_at).toBeNull();
  const rows = await decisions(w);
  expect(rows.map(({ action }) => action)).toEqual(["hide", "grant", "unhide"]);
  expect(rows[0]?.undone_by).toBe(rows[2]?.id);
  const page = await amina.get(path);
  expect(page.text("#appeal")).toContain("It was granted.");
  expect(page.text("#appeal")).toContain("They were a gift.");
  expect(await inbox(w, "amina")).toEqual(["Your appeal was granted"]);
  expect((await mails(w)).map(({ subject }) => subject)).toEqual(["Your appeal was granted · Reader Pool"]);
  expect((await amina.get(`/decisions/${rows[1]?.id}`)).location).toBe(`${path}#appeal`);

  // Granting is taken back: hidden again, the appeal open; then it is granted once more.
  expect((await undo(w, rows[1]?.id)).status).toBe(303);
  expect((await replyRow(w, id)).hidden_at).not.toBeNull();
  expect((await appeals(w))[0]).toMatchObject({ decided_at: null, outcome_id: null });
  expect((await amina.get(path)).text("#appeal")).toContain("with the moderators now");
  expect((await settle(w, "zuri", "grant")).status).toBe(303);
  expect((await replyRow(w, id)).hidden_at).toBeNull();
});

test("an appeal is refused, with a note; that, too, can be taken back", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "amina" });
  const decision = await hidden(w, id);
  const amina = await w.as("amina");
  await amina.post(`/decisions/${decision}/appeal`, { body: "No." });
  expect((await settle(w, "zuri", "refuse-appeal", "It was the third time.")).status).toBe(303);
  expect((await replyRow(w, id)).hidden_at).not.toBeNull();
  const page = await amina.get(`/decisions/${decision}`);
  expect(page.text("#appeal")).toContain("It was refused.");
  expect(page.text("#appeal")).toContain("It was the third time.");
  expect(await inbox(w, "amina")).toEqual(["Your appeal was refused", "Your reply was hidden"]);
  const refusal = (await decisions(w)).at(-1);
  await undo(w, refusal?.id);
  expect(await inbox(w, "amina")).toEqual(["Your reply was hidden"]);
  expect((await mails(w)).map(({ subject }) => subject)).toEqual(["Your reply was hidden · Reader Pool"]);
  expect((await amina.get(`/decisions/${decision}`)).text("#appeal")).toContain("with the moderators now");
});

test("not after six months, not by others, not against what takes nothing or was taken back", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina" });
  const late = await hidden(w, id);
  expect((await (await w.as("baraka")).post(`/decisions/${late}/appeal`, { body: "For her." })).status).toBe(
    403,
  );
  expect((await w.visitor().post(`/decisions/${late}/appeal`, { body: "For her." })).location).toContain(
    "/login",
  );
  w.pass(SIX_MONTHS + 1);
  const amina = await w.as("amina");
  const tooLate = await amina.post(`/decisions/${late}/appeal`, { body: "I was at sea." });
  expect(tooLate.status).toBe(403);
  expect(tooLate.html).toContain("within six months");
  expect((await amina.get(`/decisions/${late}`)).text("#appeal")).toContain("are over");
  await (await w.as("neema")).post(`/replies/${id}/hidden`, { on: "0" });
  const [first, shown] = await decisions(w);
  for (const one of [first, shown])
    expect((await amina.post(`/decisions/${one?.id}/appeal`, { body: "Still." })).status).toBe(403);
  expect(await appeals(w)).toEqual([]);
});

test("the only moderator there is decides about the own decision; what is undone meanwhile settles the appeal", async () => {
  const w = await world();
  const a = await article(w);
  await w.db.write((trx) =>
    trx
      .updateTable("people")
      .set({ suspended_until: w.deps.clock() + 1e9 })
      .where("id", "=", w.ids.zuri)
      .execute(),
  );
  const one = await hidden(w, await reply(w, { article: a, by: "amina" }));
  await (await w.as("amina")).post(`/decisions/${one}/appeal`, { body: "No." });
  expect((await settle(w, "neema", "refuse-appeal")).status).toBe(303);

  const other = await reply(w, { article: a, by: "baraka" });
  const two = await hidden(w, other);
  await (await w.as("baraka")).post(`/decisions/${two}/appeal`, { body: "No." });
  await (await w.as("neema")).post(`/replies/${other}/hidden`, { on: "0" });
  const [, second] = await appeals(w);
  expect(second?.decided_at).not.toBeNull();
  expect((await (await w.as("baraka")).get(`/decisions/${two}`)).text("#appeal")).toContain(
    "It was granted.",
  );
  const open = await w.db.read.selectFrom("cases").select("id").where("decided_at", "is", null).execute();
  expect(open).toEqual([]);
});
