/** One answer a reader. */
import { expect, test } from "vitest";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const bodies = async (w: World) =>
  (await w.db.read.selectFrom("replies").select("body").orderBy("id").execute()).map(({ body }) => body);

async function answered() {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, body: "The sewing machine, **by four**." });
  return { w, a, id, amina: await w.as("amina") };
}

test("the composer of who has answered offers to edit that answer, and still takes replies", async () => {
  const { w, a, id, amina } = await answered();
  const page = await amina.get(a.path);
  expect(page.text("#composer .answered-note")).toContain("The sewing machine, by four.");
  expect(page.document.querySelector(`#composer a[href="/replies/${id}/edit"]`)).not.toBeNull();
  expect((await (await w.as("baraka")).get(a.path)).document.querySelector(".answered-note")).toBeNull();
  expect((await w.visitor().get(a.path)).document.querySelector(".answered-note")).toBeNull();
  const theirs = await reply(w, { article: a, by: "baraka" });
  for (const key of ["1", "2"])
    expect(
      (await amina.post(`${a.path}/replies`, { body: `Yes, ${key}.`, key, parent_id: theirs })).status,
    ).toBe(303);
});

test.each([true, false])("a second answer is not taken, and not lost (HTMX: %s)", async (hx) => {
  const { w, a, id, amina } = await answered();
  const form = { body: "No, the cat.", key: "second" };
  const second = hx
    ? await amina.postHx(`${a.path}/replies`, form)
    : await amina.post(`${a.path}/replies`, form);
  expect(second.status).toBe(409);
  expect(second.text("#composer-body")).toBe("No, the cat.");
  expect(second.text("#composer-error")).toContain("answered this question already");
  expect(second.text(".answered-note")).toContain("The sewing machine");
  expect(second.document.querySelector(".put-into")?.getAttribute("formaction")).toBe(`/replies/${id}/edit`);
  expect(await bodies(w)).toHaveLength(1);

  const open = hx
    ? await amina.postHx(`/replies/${id}/edit`, form)
    : await amina.post(`/replies/${id}/edit`, form);
  expect(open.status).toBe(200);
  const text = open.document.querySelector("#edit-form textarea[name=body]")?.textContent.trim() ?? "";
  expect(text).toBe("The sewing machine, **by four**.\n\nNo, the cat.");
  expect(await bodies(w)).toHaveLength(1);
  const saved = await amina.post(`/replies/${id}`, { body: text, version: 1, merged: 1 });
  expect(saved.status).toBe(303);
  expect(await bodies(w)).toEqual([text]);
});

test("two answers at the same moment: one is taken", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const all = await Promise.all(
    [1, 2, 3, 4].map((n) => amina.post(`${a.path}/replies`, { body: `No. ${n}`, key: `k${n}` })),
  );
  expect(all.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
  expect(await bodies(w)).toHaveLength(1);
});

test("the same form sent twice is no second answer", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const sent = [1, 2].map(() => amina.post(`${a.path}/replies`, { body: "Once.", key: "same" }));
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303]);
});

test("sent, changed and sent again: the changed text is offered to the answer that is there", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await amina.post(`${a.path}/replies`, { body: "With a typo.", key: "k" });
  const again = await amina.post(`${a.path}/replies`, { body: "Without one.", key: "k" });
  expect(again.status).toBe(409);
  expect(again.text("#composer-body")).toBe("Without one.");
  expect(again.document.querySelector(".put-into")).not.toBeNull();
});

test("edited, deleted, brought back: the composer on the page says so each time, and its text is left alone", async () => {
  const { a, id, amina } = await answered();
  const send = (path: string, fields: Record<string, string | number>) =>
    amina.post(path, fields, {
      "hx-request": "true",
      "hx-current-url": `http://pool.test${a.path}?sort=new`,
    });
  const note = "hx-partial[hx-target='#composer'][hx-swap=afterbegin] #answered-note";
  const edited = await send(`/replies/${id}`, { body: "The cat.", version: 1 });
  expect(edited.text(note)).toContain("The cat.");
  const deleted = await send(`/replies/${id}/deleted`, { on: 1 });
  expect(deleted.document.querySelector(note)).toBeNull();
  expect(
    deleted.document.querySelector("hx-partial[hx-target='#answered-note'][hx-swap=delete]"),
  ).not.toBeNull();
  const back = await send(`/replies/${id}/deleted`, { on: 0 });
  expect(back.text(note)).toContain("The cat.");
  for (const { document } of [edited, deleted, back]) expect(document.querySelector("textarea")).toBeNull();
});

test("an answer in another discussion does not count; a deleted one does not either; a hidden one does", async () => {
  const { w, a, id, amina } = await answered();
  const other = await article(w);
  expect((await amina.post(`${other.path}/replies`, { body: "Here too.", key: "o" })).status).toBe(303);
  await amina.post(`/replies/${id}/deleted`, { on: 1 });
  expect((await amina.post(`${a.path}/replies`, { body: "Better.", key: "b" })).status).toBe(303);
  // What has taken its place stays: the first can't come back beside it.
  const back = await amina.post(`/replies/${id}/deleted`, { on: 0 });
  expect(back.status).toBe(409);
  expect(back.html).toContain("another answer");
  await w.db.write((trx) =>
    trx
      .updateTable("replies")
      .set({ hidden_at: 1, hidden_reason: "abuse" })
      .where("body", "=", "Better.")
      .execute(),
  );
  const again = await amina.post(`${a.path}/replies`, { body: "Worse.", key: "w" });
  expect(again.status).toBe(409);
  expect(again.document.querySelector(".put-into")).toBeNull();
  expect(again.text("#composer-body")).toBe("Worse.");
});

test("typed while signed out by somebody who has answered: kept, shown, and not published as a second", async () => {
  const { w, a } = await answered();
  const browser = w.visitor();
  const kept = await browser.post(`${a.path}/replies`, { body: "From the train.", key: "t" });
  expect(kept.location).toContain("/login");
  const next = new URL(kept.location ?? "", "http://pool.test").searchParams.get("next") ?? "";
  const entered = await browser.post("/login", { username: "amina", password: "pool-of-words", next });
  const page = await browser.follow(entered);
  expect(await bodies(w)).toHaveLength(1);
  expect(page.text("#composer-body")).toBe("From the train.");
  expect(page.text(".answered-note")).toContain("The sewing machine");
});

test("LIMITS=off does not switch it off; the site's setting does", async () => {
  const { w, a, amina } = await answered();
  expect(w.deps.config.limits).toBe(false);
  expect((await amina.post(`${a.path}/replies`, { body: "Two.", key: "2" })).status).toBe(409);
  await manyAnswers(w);
  expect((await amina.post(`${a.path}/replies`, { body: "Two.", key: "2" })).status).toBe(303);
  expect((await amina.get(a.path)).document.querySelector(".answered-note")).toBeNull();
});
