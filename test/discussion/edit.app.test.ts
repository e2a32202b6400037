/** Changing what one has written. */
import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const MINUTE = 60_000;
const row = (w: World, id: number) =>
  w.db.read.selectFrom("replies").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const versions = (w: World) => w.db.read.selectFrom("reply_versions").selectAll().orderBy("id").execute();
const events = async (w: World) =>
  (await w.db.read.selectFrom("events").select("kind").orderBy("version").execute()).map(({ kind }) => kind);

async function seeded() {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, body: "The sewing machine, carried by four." });
  return { w, a, id, amina: await w.as("amina") };
}

test("within five minutes a text is changed silently; later it is marked, and what it said is kept", async () => {
  const { w, a, id, amina } = await seeded();
  const { created_at } = await row(w, id);
  w.pass(5 * MINUTE - 1);
  const first = await amina.post(`/replies/${id}`, { body: "The *sewing* machine.", version: 1 });
  expect(first.status).toBe(303);
  expect(first.location).toContain(`#reply-${id}`);
  expect(await row(w, id)).toMatchObject({ body: "The *sewing* machine.", edited_at: null, version: 2 });
  expect(await versions(w)).toHaveLength(0);

  w.pass(1);
  await amina.post(`/replies/${id}`, { body: "The machine, and the thread.", version: 2 });
  const edited = w.deps.clock();
  expect(await row(w, id)).toMatchObject({
    version: 3,
    edited_at: edited,
    body_html: "<p>The machine, and the thread.</p>\n",
  });
  w.pass(MINUTE);
  await amina.post(`/replies/${id}`, { body: "The thread alone.", version: 3 });
  expect(await versions(w)).toMatchObject([
    { version: 2, body: "The *sewing* machine.", written_at: created_at },
    { version: 3, body: "The machine, and the thread.", written_at: edited },
  ]);
  expect(await events(w)).toEqual(["changed", "changed", "changed"]);
  const page = await amina.get(a.path);
  expect(page.text(`#reply-${id} .prose`)).toBe("The thread alone.");
  expect(page.document.querySelector(`#reply-${id} a.tag[href="/replies/${id}/history"]`)).not.toBeNull();
});

test("the form's own page shows what the reply answers", async () => {
  const { w, a, id } = await seeded();
  const mine = await reply(w, { article: a, parent: id, by: "baraka", body: "And who carried you?" });
  const page = await (await w.as("baraka")).get(`/replies/${mine}/edit`);
  expect(page.text("blockquote")).toBe("The sewing machine, carried by four.");
  expect(page.text("#edit-form textarea[name=body]")).toBe("And who carried you?");
  expect(page.document.querySelector("meta[name=robots]")).not.toBeNull();
});

test("votes and counts stay; the same text changes nothing, also from an old form", async () => {
  const { w, a, id, amina } = await seeded();
  await (await w.as("baraka")).post(`/replies/${id}/vote`, { value: 1 });
  w.pass(6 * MINUTE);
  await amina.post(`/replies/${id}`, { body: "Another.", version: 1 });
  const before = await row(w, id);
  expect(before).toMatchObject({ ups: 1, score: 1 });
  for (const version of [2, 1]) await amina.post(`/replies/${id}`, { body: "Another.", version });
  expect(await row(w, id)).toEqual(before);
  expect(await versions(w)).toHaveLength(1);
  const counts = await w.db.read
    .selectFrom("discussions")
    .select(["answers", "replies"])
    .where("article_id", "=", a.id)
    .executeTakeFirstOrThrow();
  expect(counts).toEqual({ answers: 1, replies: 1 });
});

test("saved as it was, no draft of what was thought better of comes back", async () => {
  const { w, a, id, amina } = await seeded();
  const draft = { article: a.id, kind: "edit", reply_id: id, version: 0 };
  await amina.post("/drafts", { ...draft, body: "The machine? No." });
  expect((await amina.get(`/replies/${id}/edit`)).text("#edit-body")).toBe("The machine? No.");
  await amina.post(`/replies/${id}`, { body: "The sewing machine, carried by four.", version: 1 });
  expect(await w.db.read.selectFrom("drafts").selectAll().execute()).toEqual([]);
  expect(await events(w)).toEqual([]);
});

test("with HTMX the form opens outside the list, and the changed reply comes alone", async () => {
  const { w, id, amina } = await seeded();
  const form = await amina.getHx(`/replies/${id}/edit`);
  expect(form.html).not.toContain("<html");
  expect(form.text("#edit-form textarea[name=body]")).toBe("The sewing machine, carried by four.");
  expect(form.document.querySelector("#edit-form [name=version]")?.getAttribute("value")).toBe("1");
  const cancelled = await amina.getHx(`/replies/${id}/edit?cancel=1`);
  expect([cancelled.status, cancelled.html]).toEqual([200, ""]);
  const sent = await amina.postHx(`/replies/${id}`, { body: "By three.", version: 1 });
  expect(sent.status).toBe(200);
  expect(sent.document.querySelector("hx-partial[hx-target='#edit-form'][hx-swap=delete]")).not.toBeNull();
  expect(sent.text(`hx-partial[hx-target='#reply-${id}'] .prose`)).toBe("By three.");
  expect((await row(w, id)).body).toBe("By three.");
});

test("a text that can't be posted can't be saved either, and stays in the form", async () => {
  const { w, id, amina } = await seeded();
  for (const body of ["", "***", "a".repeat(10_001), `${"> ".repeat(40)}deep`]) {
    for (const sent of [
      await amina.post(`/replies/${id}`, { body, version: 1 }),
      await amina.postHx(`/replies/${id}`, { body, version: 1 }),
    ]) {
      expect(sent.status).toBe(422);
      expect(sent.text("#edit-error")).toBeTruthy();
      expect(sent.text("#edit-form textarea[name=body]")?.replaceAll("&gt;", ">")).toBe(body);
    }
  }
  expect((await row(w, id)).version).toBe(1);
});

test.each([true, false])("two tabs: the later one sees both texts, and chooses (HTMX: %s)", async (hx) => {
  const { w, id, amina } = await seeded();
  const post = (fields: Record<string, string | number>) =>
    hx ? amina.postHx(`/replies/${id}`, fields) : amina.post(`/replies/${id}`, fields);
  await amina.post(`/replies/${id}`, { body: "The sewing machine, carried by <b>two</b>.", version: 1 });
  const late = await post({ body: "The sewing machine, carried by six.", version: 1 });
  expect(late.status).toBe(409);
  expect((await row(w, id)).body).toContain("two");
  expect(late.text("#edit-form textarea[name=body]")).toBe("The sewing machine, carried by six.");
  expect(late.text("#edit-theirs")).toContain("&lt;b&gt;two&lt;/b&gt;");
  expect(late.text(".difference ins")).toContain("six");
  expect(late.text(".difference del")).toContain("two");
  expect(late.document.querySelector(".difference b")).toBeNull();
  const version = Number(late.document.querySelector("#edit-form [name=version]")?.getAttribute("value"));
  expect(version).toBe(2);
  // A third one is faster again.
  await amina.post(`/replies/${id}`, { body: "By seven.", version: 2 });
  expect((await post({ body: "By six.", version })).status).toBe(409);
  expect((await post({ body: "By six.", version: 3 })).status).toBe(hx ? 200 : 303);
  expect((await row(w, id)).body).toBe("By six.");
});

test("two edits at the same moment: one is saved, the other collides", async () => {
  const { w, id, amina } = await seeded();
  const both = await Promise.all(
    ["One.", "Two."].map((body) => amina.post(`/replies/${id}`, { body, version: 1 })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect((await row(w, id)).version).toBe(2);
});

test("nobody edits another's reply, not even an admin; a hidden reply's text is not given away by it", async () => {
  const { w, id } = await seeded();
  for (const name of ["baraka", "juma", "neema", "zuri"] as const) {
    const client = await w.as(name);
    expect((await client.get(`/replies/${id}/edit`)).status).toBe(403);
    const sent = await client.post(`/replies/${id}`, { body: "Not mine.", version: 1 });
    expect(sent.status).toBe(403);
    expect(sent.text("#edit-form textarea")).toBe("Not mine.");
  }
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ hidden_at: 1, hidden_reason: "abuse" }).where("id", "=", id).execute(),
  );
  const nosy = await (await w.as("baraka")).post(`/replies/${id}`, { version: "x" });
  expect(nosy.status).toBe(403);
  expect(nosy.html).not.toContain("carried by four");
  expect((await w.visitor().post(`/replies/${id}`, { body: "Who?" })).location).toContain("/login");
  expect((await row(w, id)).body).toContain("carried by four");
});

const set = (w: World, table: "replies" | "discussions", values: Record<string, string | number>) =>
  w.db.write(async (trx) => void (await trx.updateTable(table).set(values).execute()));

test.each([
  ["hidden", (w: World) => set(w, "replies", { hidden_at: 1, hidden_reason: "abuse" })],
  ["locked", (w: World) => set(w, "discussions", { locked_at: 1 })],
  ["closed", (w: World) => set(w, "discussions", { closes_at: 1 })],
  [
    "deleted",
    async (w: World): Promise<void> => {
      const [first] = await w.db.read.selectFrom("replies").select("id").execute();
      await (await w.as("amina")).post(`/replies/${first?.id}/deleted`, { on: 1 });
    },
  ],
] as const)(
  "%s while it was being edited: what was typed stands there to be copied",
  async (_what, happens) => {
    const { w, id, amina } = await seeded();
    await happens(w);
    for (const sent of [
      await amina.post(`/replies/${id}`, { body: "Three hours of work.", version: 1 }),
      await amina.postHx(`/replies/${id}`, { body: "Three hours of work.", version: 1 }),
    ]) {
      expect(sent.status).toBe(403);
      expect(sent.text("#edit-form textarea[readonly]")).toBe("Three hours of work.");
    }
    expect((await row(w, id)).body).toContain("carried by four");
    expect((await amina.get(`/replies/${id}/edit`)).status).toBe(403);
  },
);

test("signed out meanwhile: after logging in the form stands there with the text and its version", async () => {
  const { w, id, amina } = await seeded();
  await w.db.write((trx) => trx.deleteFrom("sessions").execute());
  const sent = await amina.post(`/replies/${id}`, { body: "Kept through the door.", version: 1 });
  expect(sent.location).toContain("/login");
  const again = await w.as("amina");
  for (const [name, value] of amina.cookies) if (name !== "session") again.cookies.set(name, value);
  const kept = await again.get("/kept-form");
  expect(kept.text("textarea[name=body]")).toBe("Kept through the door.");
  expect(kept.document.querySelector("[name=version]")?.getAttribute("value")).toBe("1");
});

test("an edit calls those whom it mentions anew, and nobody twice", async () => {
  const { w, id, amina } = await seeded();
  await amina.post(`/replies/${id}`, { body: "As @baraka said.", version: 1 });
  await amina.post(`/replies/${id}`, { body: "As @baraka said, and @neema.", version: 2 });
  const lines = await w.db.read
    .selectFrom("notifications")
    .select(["person_id", "kind", "count"])
    .orderBy("id")
    .execute();
  expect(lines).toEqual([
    { person_id: w.ids.baraka, kind: "mention", count: 1 },
    { person_id: w.ids.neema, kind: "mention", count: 1 },
  ]);
});

test("a script that knows nothing of versions changes the text as it is", async () => {
  const { w, id, amina } = await seeded();
  expect((await amina.post(`/replies/${id}`, { body: "From a script." })).status).toBe(303);
  expect((await row(w, id)).body).toBe("From a script.");
});
