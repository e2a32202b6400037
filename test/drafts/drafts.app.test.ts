/** Drafts on the server: their writer's alone, seen from another device, never overwritten unseen, gone once posted. */
import { expect, test } from "vitest";
import { LONGEST_DRAFT, MOST_DRAFTS } from "../../src/drafts/actions.ts";
import { DAY } from "../../src/lib/clock.ts";
import type { Client, Reply } from "../support/client.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const draft = (a: { id: number }, body: string, more: Record<string, string | number> = {}) => ({
  article: a.id,
  kind: "reply",
  reply_id: 0,
  version: 0,
  key: "form-1",
  body,
  ...more,
});
const versionOf = (answer: Reply) =>
  Number(answer.document.querySelector("[data-version]")?.getAttribute("data-version"));
const bodyOf = (answer: Reply) => answer.text("[data-version]");
const stored = (w: World) =>
  w.db.read.selectFrom("drafts").select(["body", "reply_id"]).orderBy("updated_at").execute();
const composer = async (client: Client, path: string) => {
  const page = await client.get(path);
  const version = Number(page.document.querySelector("#composer")?.getAttribute("data-version"));
  return { text: page.text("#composer-body"), version };
};

test("what is typed on one device stands in the composer of another, and for nobody else", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const saved = await amina.post("/drafts", draft(a, "Half a thought"));
  expect(saved.status).toBe(200);
  await amina.post("/drafts", draft(a, "To Baraka", { reply_id: answer }));
  const phone = await w.as("amina");
  expect(await composer(phone, a.path)).toEqual({ text: "Half a thought", version: versionOf(saved) });
  expect((await composer(phone, `/replies/${answer}`)).text).toBe("To Baraka");
  expect(bodyOf(await phone.get(`/drafts?article=${a.id}&kind=reply&reply_id=${answer}`))).toBe("To Baraka");
  // A page left open by Amina where Juma is logged in now: neither gets the other's.
  const juma = await w.as("juma");
  await juma.post("/drafts", draft(a, "Juma’s own"));
  const before = await stored(w);
  expect((await juma.post("/drafts", draft(a, "Amina’s, still", { as: w.ids.amina }))).status).toBe(401);
  const asked = await juma.get(`/drafts?article=${a.id}&kind=reply&reply_id=0&as=${w.ids.amina}`);
  expect([asked.status, bodyOf(asked)]).toEqual([401, ""]);
  expect(await stored(w)).toEqual(before);
  const own = await juma.get(`/drafts?article=${a.id}&kind=reply&reply_id=0&as=${w.ids.juma}`);
  expect(bodyOf(own)).toBe("Juma’s own");
  expect(bodyOf(await phone.get(`/drafts?article=${a.id}&kind=edit&reply_id=${answer}`))).toBe("");
  for (const other of [await w.as("neema"), w.visitor()])
    expect((await composer(other, a.path)).text).toBe("");
});

test("posting removes the draft, also one that was on its way; other drafts stay", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  await amina.post("/drafts", draft(a, "Almost"));
  await amina.post("/drafts", draft(a, "Another thing", { reply_id: answer, key: "form-2" }));
  const posted = await amina.post(`${a.path}/replies`, { body: "Almost there.", key: "form-1" });
  expect(posted.status).toBe(303);
  expect(await stored(w)).toEqual([{ body: "Another thing", reply_id: answer }]);
  expect((await amina.post("/drafts", draft(a, "Almost there"))).status).toBe(200);
  expect(await stored(w)).toEqual([{ body: "Another thing", reply_id: answer }]);
});

test("a text that is refused keeps its draft", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const long = "x".repeat(10_001);
  await amina.post("/drafts", draft(a, long));
  expect((await amina.post(`${a.path}/replies`, { body: long, key: "form-1" })).status).toBe(422);
  expect((await composer(await w.as("amina"), a.path)).text).toBe(long);
});

test("the later of two devices sees both texts, and chooses; nothing is overwritten", async () => {
  const w = await world();
  const a = await article(w);
  const [desk, phone] = [await w.as("amina"), await w.as("amina")];
  const first = versionOf(await desk.post("/drafts", draft(a, "Begun at the desk", { key: "desk" })));
  const second = versionOf(
    await desk.post("/drafts", draft(a, "Begun at the desk, gone on", { key: "desk", version: first })),
  );
  const clash = await phone.post("/drafts", draft(a, "On the bus", { key: "phone", version: first }));
  expect(clash.status).toBe(409);
  expect(bodyOf(clash)).toBe("Begun at the desk, gone on");
  expect(versionOf(clash)).toBe(second);
  expect(await stored(w)).toMatchObject([{ body: "Begun at the desk, gone on" }]);
  const mine = await phone.post("/drafts", draft(a, "On the bus", { key: "phone", version: second }));
  expect(mine.status).toBe(200);
  expect(await stored(w)).toMatchObject([{ body: "On the bus" }]);
  // The desk's own saves may overtake each other, but not the phone's.
  expect((await desk.post("/drafts", draft(a, "x", { key: "desk", version: second }))).status).toBe(409);
  // The same text is no quarrel.
  const same = await desk.post("/drafts", draft(a, "On the bus", { key: "desk", version: second }));
  expect(same.status).toBe(200);
});

test("a form's own saves do not quarrel, in whatever order they come", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post("/drafts", draft(a, "One"));
  expect((await amina.post("/drafts", draft(a, "One two"))).status).toBe(200);
  expect(await stored(w)).toMatchObject([{ body: "One two" }]);
});

test("an emptied draft is gone, and a new one is not taken for it", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const version = versionOf(await amina.post("/drafts", draft(a, "Never mind")));
  await amina.post("/drafts", draft(a, " ", { version }));
  expect(await stored(w)).toEqual([]);
  await amina.post("/drafts", draft(a, "After all", { key: "form-2" }));
  const old = await amina.post("/drafts", draft(a, "An old tab", { key: "form-3", version }));
  expect(old.status).toBe(409);
  expect(bodyOf(old)).toBe("After all");
});

test("drafts are forgotten after 30 days, and the oldest beyond a hundred", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post("/drafts", draft(a, "Old"));
  w.pass(31 * DAY);
  const later = await w.as("amina");
  expect((await composer(later, a.path)).text).toBe("");
  const answer = await reply(w, { article: a, by: "baraka" });
  for (let n = 0; n < MOST_DRAFTS + 2; n += 1) {
    const parent = await reply(w, { article: a, parent: answer, by: "juma" });
    w.pass(1000);
    await later.post("/drafts", draft(a, `Draft ${n}`, { reply_id: parent, key: `form-${n}` }));
  }
  const left = await stored(w);
  expect(left.length).toBeLessThanOrEqual(MOST_DRAFTS + 1);
  expect(left.at(-1)?.body).toBe(`Draft ${MOST_DRAFTS + 1}`);
  expect(left.map(({ body }) => body)).not.toContain("Old");
});

test("what can't be kept is refused, quietly", async () => {
  const w = await world();
  const a = await article(w);
  const elsewhere = await reply(w, { article: await article(w) });
  const amina = await w.as("amina");
  expect((await w.visitor().post("/drafts", draft(a, "Nobody's"))).status).toBe(401);
  expect((await amina.post("/drafts", draft(a, "x".repeat(LONGEST_DRAFT + 1)))).status).toBe(422);
  expect((await amina.post("/drafts", draft(a, "x", { kind: "letter" }))).status).toBe(422);
  expect((await amina.post("/drafts", draft(a, "x", { reply_id: elsewhere }))).status).toBe(404);
  expect((await amina.post("/drafts", draft({ id: 999 }, "x"))).status).toBe(404);
  const unpublished = await article(w, { publishedAt: null });
  expect((await amina.post("/drafts", draft(unpublished, "x"))).status).toBe(404);
  expect((await amina.post("/drafts", draft(a, "x"), { origin: "https://evil.example" })).status).toBe(403);
  expect((await amina.get(`/drafts?article=${a.id}&kind=letter`)).status).toBe(422);
  expect(await stored(w)).toEqual([]);
});

test("an ended session leaves no kept form of a draft behind", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await w.db.write((trx) => trx.deleteFrom("sessions").execute());
  expect((await amina.post("/drafts", draft(a, "Still here on the device"))).status).toBe(401);
  expect(await w.db.read.selectFrom("kept_forms").selectAll().execute()).toEqual([]);
});
