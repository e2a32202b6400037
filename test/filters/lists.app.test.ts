/** /admin/words: lists are tried on past replies before they hold, and changes are kept with what was there before. */
import { expect, test } from "vitest";
import { hideReply } from "../../src/moderation/actions.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

test("an admin tries words on past replies, switches them on, and they hold from then on", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  await reply(w, { article: a, by: "amina", body: "I won it at the Casíno, <b>truly</b>, years ago." });
  await reply(w, { article: a, by: "baraka", body: "A casino boat would sink." });
  const hidden = await reply(w, { article: a, by: "amina", body: "casino casino casino" });
  await hideReply(w.ctx("neema"), { replyId: hidden, reason: "spam", note: "" });
  const zuri = await w.as("zuri");
  const typed = { banned: "snakeoil\r\n\r\n snakeoil ", suspect: "casino\ngambl*" };

  for (const hx of [false, true]) {
    const tried = await (hx
      ? zuri.postHx("/admin/words/tried", typed)
      : zuri.post("/admin/words/tried", typed));
    expect(tried.status).toBe(200);
    expect(tried.html.startsWith("<!doctype")).toBe(!hx);
    expect([...tried.document.querySelectorAll(".tried mark")].map((mark) => mark.textContent)).toEqual([
      "casino",
      "Casíno",
    ]);
    expect(tried.text(".tried .word")).toBe("casino in 2 replies");
    expect(tried.html).not.toContain("<b>truly");
    // What was typed is kept, and nothing else happened.
    expect(tried.document.querySelector("#suspect")?.textContent).toContain("gambl*");
  }
  expect((await zuri.get("/admin/words")).document.querySelector("#suspect")?.textContent.trim()).toBe("");

  const saved = await zuri.post("/admin/words", typed);
  expect([saved.status, saved.location]).toEqual([303, "/admin/words"]);
  const page = await zuri.get("/admin/words");
  expect(page.document.querySelector("#banned")?.textContent.trim()).toBe("snakeoil");
  expect(page.text("#words")).toContain("Last changed on");
  await zuri.post("/admin/words", { ...typed, suspect: "casino" });
  const changes = await w.db.read
    .selectFrom("changes")
    .selectAll()
    .where("area", "=", "words")
    .orderBy("id")
    .execute();
  expect(changes.map(({ key, before, after, person_id }) => [key, before, after, person_id])).toEqual([
    ["banned", "", "snakeoil", w.ids.zuri],
    ["suspect", "", "casino\ngambl*", w.ids.zuri],
    ["suspect", "casino\ngambl*", "casino", w.ids.zuri],
  ]);

  const amina = await w.as("amina");
  const sent = await amina.post(`${a.path}/replies`, { body: "Best SnakeOil!", key: "a-key-of-a-form-02" });
  expect(sent.status).toBe(422);
  expect(sent.text("#composer")).toContain("“SnakeOil”");
});

test("what can't be looked for is said, with the text kept; nobody else sees or changes the lists", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const wrong = await zuri.post("/admin/words", { banned: "C++\nboat", suspect: "" });
  expect(wrong.status).toBe(422);
  expect(wrong.text("#banned-error")).toContain("One line can’t be looked for");
  expect(wrong.document.querySelector("#banned")?.textContent).toContain("C++");
  const many = Array.from({ length: 5001 }, (_, n) => `word${n}`).join("\n");
  const tooMany = await zuri.postHx("/admin/words/tried", { banned: "", suspect: many });
  expect([tooMany.status, tooMany.text("#suspect-error")?.slice(0, 20)]).toEqual([
    422,
    "At most 5,000 words,",
  ]);
  for (const who of ["amina", "juma", "neema"] as const) {
    const client = await w.as(who);
    expect((await client.get("/admin/words")).status).toBe(403);
    for (const path of ["/admin/words", "/admin/words/tried"])
      expect((await client.post(path, { banned: "boat", suspect: "" })).status).toBe(403);
  }
  expect((await w.visitor().get("/admin/words")).location).toContain("/login");
  expect(await w.db.read.selectFrom("changes").selectAll().execute()).toEqual([]);
});
