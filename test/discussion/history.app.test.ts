/** What a reply said before, for everybody; and taking a text out of it. */
import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

const MINUTE = 60_000;

/** A reply that has had these texts, ten minutes apart. */
async function edited(...texts: string[]) {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, body: texts[0] ?? "" });
  const amina = await w.as("amina");
  for (const body of texts.slice(1)) {
    w.pass(10 * MINUTE);
    expect((await amina.post(`/replies/${id}`, { body })).status).toBe(303);
  }
  return { w, a, id, amina, path: `/replies/${id}/history` };
}

test("anyone sees each change word by word, the newest first, and no search engine does", async () => {
  const { w, id, path } = await edited(
    "Four of us carried it.",
    "Three of us carried it.",
    "Three carried it home.",
  );
  const page = await w.visitor().get(path);
  expect(page.status).toBe(200);
  expect(page.document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  const items = [...page.document.querySelectorAll(".history > li")];
  expect(items).toHaveLength(3);
  const told = items.map((item) => ({
    added: [...item.querySelectorAll("ins")].map((e) => e.textContent.replace(/\s+/g, " ").trim()),
    removed: [...item.querySelectorAll("del")].map((e) => e.textContent.replace(/\s+/g, " ").trim()),
  }));
  expect(told[1]).toEqual({ added: ["added: Three end"], removed: ["removed: Four end"] });
  expect(told[0]?.removed.join()).toContain("of us");
  expect(told[0]?.added.join()).toContain("home");
  expect(items[2]?.textContent).toContain("Four of us carried it.");
  expect(page.text("h1")).toContain("Amina");
  expect(
    (await w.visitor().get(`/replies/${id}`)).document.querySelector(`a[href="${path}"]`),
  ).not.toBeNull();
});

test("hostile texts show as text: HTML, signs that turn text round, right to left", async () => {
  const { w, path } = await edited(
    "Plain.",
    'Plain <script>alert(1)</script> <img src=x onerror=alert(1)> hx-get="/logout"',
    "Pay \u202Eevil\u202C now, \u2067\u05E9\u05DC\u05D5\u05DD\u2069",
    "النهر مرّ من هنا قديمًا",
    "النهر يمرّ من هنا",
  );
  const page = await w.visitor().get(path);
  expect(page.document.querySelectorAll(".history :is(script, img, [hx-get])").length).toBe(0);
  expect(page.html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(page.text(".history")).toContain("U+202E");
  const blocks = [...page.document.querySelectorAll(".difference")];
  for (const block of blocks) {
    expect(block.getAttribute("dir")).toBe("auto");
    expect(block.hasAttribute("lang")).toBe(true);
    expect(block.hasAttribute("hx-ignore")).toBe(true);
  }
  expect(blocks[0]?.querySelector("ins")?.textContent).toContain("يمرّ");
});

test("two texts of 10,000 characters that share nothing do not stall it: before and after are shown", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, body: "a ".repeat(5000) });
  await w.db.write(async (trx) => {
    await trx.updateTable("replies").set({ version: 13, edited_at: 1 }).where("id", "=", id).execute();
    for (let version = 1; version < 13; version += 1) {
      const body = (version % 2 ? "b " : "c ").repeat(5000);
      await trx
        .insertInto("reply_versions")
        .values({ reply_id: id, version, body, written_at: version, redacted_at: null })
        .execute();
    }
  });
  const began = performance.now();
  const page = await w.visitor().get(`/replies/${id}/history`);
  expect(performance.now() - began).toBeLessThan(1500);
  expect(page.status).toBe(200);
  expect(page.text(".history")).toContain("Too much was changed");
  const next = page.document.querySelector(".narrow a.button")?.getAttribute("href");
  const older = await w.visitor().get(next ?? "");
  expect(older.document.querySelectorAll(".history > li").length).toBe(2);
  expect(
    [
      ...page.document.querySelectorAll(".history > li"),
      ...older.document.querySelectorAll(".history > li"),
    ].map(({ id: it }) => it),
  ).toEqual(Array.from({ length: 13 }, (_, index) => `version-${13 - index}`));
});

test("a hidden reply's history is for its writer and the moderators; a deleted one's for nobody; a draft's for nobody", async () => {
  const { w, a, id, path, amina } = await edited("One.", "Two.");
  const status = async (name: "amina" | "baraka" | "neema" | null) =>
    (await (name === null ? w.visitor() : await w.as(name)).get(path)).status;
  await (await w.as("neema")).post(`/replies/${id}/hidden`, { on: 1, reason: "abuse" });
  expect(await status("amina")).toBe(200);
  expect(await status("neema")).toBe(200);
  expect(await status("baraka")).toBe(403);
  expect((await w.visitor().get(path)).status).not.toBe(200);
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  for (const name of ["amina", "neema", "baraka"] as const) expect(await status(name)).toBe(403);
  await w.db.write((trx) =>
    trx.updateTable("articles").set({ published_at: null }).where("id", "=", a.id).execute(),
  );
  expect(await status(null)).toBe(404);
});

test("a moderator takes one text out: it is erased, no difference tells it, the log says so without it", async () => {
  const { w, id, path } = await edited(
    "Fine.",
    "Fine, and her address is 14 Mill Lane.",
    "Fine again.",
    "Fine, once more.",
  );
  const neema = await w.as("neema");
  expect((await neema.get(path)).document.querySelectorAll(".redaction").length).toBe(3);
  const taken = await neema.post(`${path}/2/redacted`, { on: 1, reason: "illegal", note: "No addresses." });
  expect(taken.status).toBe(303);
  const page = await w.visitor().get(path);
  expect(page.html).not.toContain("Mill Lane");
  expect(page.text("#version-2")).toContain("removed by a moderator");
  expect(page.text("#version-3")).toContain("would give away");
  expect(page.document.querySelectorAll("#version-3 :is(ins, del)").length).toBe(0);
  expect(page.document.querySelector("#version-4 ins")).not.toBeNull();
  expect(page.text("#version-1")).toContain("Fine.");
  const stored = JSON.stringify(await w.db.read.selectFrom("reply_versions").selectAll().execute());
  expect(stored).not.toContain("Mill Lane");
  const [decision] = await w.db.read.selectFrom("decisions").selectAll().execute();
  expect(decision).toMatchObject({
    action: "redact",
    reply_id: id,
    reason: "illegal",
    note: "No addresses.",
    person_id: w.ids.amina,
  });
  const log = await w.visitor().get("/moderation/log");
  expect(log.text("table.log")).toContain("Removed an earlier text");
  expect(log.html).not.toContain("No addresses");
  // Once more changes nothing.
  await neema.post(`${path}/2/redacted`, { on: 1, reason: "illegal", note: "Again." });
  expect(await w.db.read.selectFrom("decisions").selectAll().execute()).toHaveLength(1);
});

test("taking out needs a moderator, a reason and a version that is there; it can't be undone", async () => {
  const { w, path } = await edited("One.", "Two.");
  const fields = { on: 1, reason: "abuse", note: "" };
  for (const name of ["amina", "baraka", "juma"] as const)
    for (const sent of [fields, { on: 1, note: "" }])
      expect((await (await w.as(name)).post(`${path}/1/redacted`, sent)).status).toBe(403);
  const neema = await w.as("neema");
  for (const version of ["2", "9", "0", "x"])
    expect((await neema.post(`${path}/${version}/redacted`, fields)).status).toBe(404);
  const asked = await neema.post(`${path}/1/redacted`, { on: 1, note: "Typed." });
  expect(asked.status).toBe(422);
  expect(asked.text("#version-1 textarea")).toBe("Typed.");
  expect((await neema.post(`${path}/1/redacted`, { ...fields, on: 0 })).status).toBe(422);
  expect((await w.visitor().get(path)).text("#version-1")).toContain("One.");
});

test("what is taken out is nowhere: nor with decisions about it, nor in what waited, nor to be brought back", async () => {
  const { w, id, path } = await edited("Fine.", "Her address is 14 Mill Lane.", "Fine again.");
  const row = await w.db.read
    .selectFrom("replies")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { article_id, person_id, renderer, lang, dir } = row;
  const body = "Her address is 14 Mill Lane.";
  const text = { body, body_html: `<p>${body}</p>`, renderer, lang, dir };
  await w.db.write(async (trx) => {
    const about = { actor_id: w.ids.neema, article_id, reply_id: id, person_id, created_at: 1 };
    const facts = JSON.stringify({ version: 2, edited_at: null, text });
    await trx
      .insertInto("decisions")
      .values([
        { ...about, action: "approve", body },
        { ...about, action: "approve", body: "Fine again.", facts },
      ])
      .execute();
    const place = { kind: "edit" as const, article_id, reply_id: id, person_id, key: "held-mill-lane" };
    const held = { ...place, ...text, findings: "[]", created_at: 1, decided_at: 1 };
    await trx.insertInto("held").values(held).execute();
  });
  await (await w.as("neema")).post(`${path}/2/redacted`, { on: 1, reason: "illegal", note: "" });
  for (const table of ["decisions", "held", "reply_versions"] as const)
    expect(JSON.stringify(await w.db.read.selectFrom(table).selectAll().execute()), table).not.toContain(
      "Mill",
    );
  const [, later] = await w.db.read.selectFrom("decisions").selectAll().orderBy("id").execute();
  expect(later?.body).toBe("Fine again.");
});
