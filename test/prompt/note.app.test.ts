/** The closing note: written once the discussion is closed, citing its answers, shown above them. */
import { expect, test } from "vitest";
import { PAGE } from "../../src/discussion/queries.ts";
import { DAY } from "../../src/lib/clock.ts";
import { RENDERER } from "../../src/lib/markdown.ts";
import { rerender } from "../../src/ops/rerender.ts";
import { writeNote } from "../../src/prompt/actions-note.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";
import { changes, rowOf, sendNote, setTimes, told } from "./helpers.ts";

async function closed(w: World): Promise<{ a: SeededArticle; amina: number; baraka: number }> {
  const a = await article(w);
  const amina = await reply(w, { article: a, by: "amina", body: "I would carry the **bread oven**." });
  const baraka = await reply(w, { article: a, by: "baraka", parent: amina, body: "It would sink you." });
  await setTimes(w, a, { closes_at: w.deps.clock() });
  return { a, amina, baraka };
}

test("a note is published above the answers, its citations marked, and those cited are told once", async () => {
  const w = await world();
  const { a, amina, baraka } = await closed(w);
  const juma = await w.as("juma");
  const form = await juma.get(`${a.path}/note`);
  expect(form.status).toBe(200);
  expect(form.document.querySelector("#note-form")?.getAttribute("data-draft")).toBe(`note:${a.id}:0`);
  const cites = [...form.document.querySelectorAll("[data-cite]")].map((b) => b.getAttribute("data-cite"));
  expect(cites).toEqual([
    `[Amina](/replies/${amina}#reply-${amina})`,
    `[Baraka](/replies/${baraka}#reply-${baraka})`,
  ]);

  const body = `I had not thought of bread. ${cites[0]} had; see ${BASE}/replies/${baraka}#reply-${baraka} as well.`;
  const sent = await sendNote(juma, a, body);
  expect([sent.status, sent.location]).toEqual([303, `${a.path}#closing-note`]);
  expect(await rowOf(w, a)).toMatchObject({ note: body, noted_at: w.deps.clock(), note_edited_at: null });
  const page = await w.visitor().get(a.path);
  expect(page.text("#closing-note-title")).toBe("Closing note");
  expect(page.text("#closing-note .byline")).toContain("by Juma");
  expect(
    page.document.querySelector(`#closing-note .prose a[href="/replies/${amina}#reply-${amina}"]`),
  ).not.toBeNull();
  expect(page.text("#prompt .foot a")).toBe("Read the closing note");
  const order = page.html.indexOf('id="closing-note"') < page.html.indexOf('id="answers"');
  expect(order).toBe(true);
  for (const id of [amina, baraka])
    expect(page.text(`#reply-${id} .who`)).toContain("Cited in the closing note");
  const cited = [
    { person_id: w.ids.amina, kind: "cited", reply_id: amina, count: 1 },
    { person_id: w.ids.baraka, kind: "cited", reply_id: baraka, count: 1 },
  ];
  expect(await told(w)).toEqual(cited);
  expect(await changes(w, a)).toBe(1);

  // Sent twice, changed, cited no more and cited again: nobody is told a second time.
  await sendNote(juma, a, body);
  expect(await changes(w, a)).toBe(1);
  w.pass(DAY);
  await sendNote(juma, a, "Nobody is cited.");
  const edited = await w.visitor().get(a.path);
  expect(edited.text("#closing-note .byline")).toContain("edited just now");
  expect(edited.html).not.toContain("Cited in the closing note");
  await sendNote(juma, a, body);
  expect(await told(w)).toEqual(cited);
  expect((await rowOf(w, a)).noted_at).toBe(w.deps.clock() - DAY);
});

test("a note tells whom it mentions, once; not who is cited in it, nor who muted the discussion", async () => {
  const w = await world();
  const { a, amina } = await closed(w);
  const juma = await w.as("juma");
  await (await w.as("zuri")).post(`${a.path}/follow`, { level: "mute" });
  await sendNote(juma, a, `@baraka asked it, @amina: [Amina](/replies/${amina}), @zuri and @juma.`);
  const lines = [
    { person_id: w.ids.amina, kind: "cited", reply_id: amina, count: 1 },
    { person_id: w.ids.baraka, kind: "mention", reply_id: null, count: 1 },
  ];
  expect(await told(w)).toEqual(lines);
  const inbox = await (await w.as("baraka")).get("/inbox");
  expect(inbox.text("#inbox .what")).toContain("mentioned you in the closing note of");
  expect(inbox.document.querySelector(`#inbox a.where[href="${a.path}#closing-note"]`)).not.toBeNull();
  // Changed: who is mentioned in it now is told, and nobody else again.
  await sendNote(juma, a, "@baraka asked it, and @neema knew.");
  await sendNote(juma, a, "@neema knew.");
  await sendNote(juma, a, "@baraka asked it.");
  expect(await told(w)).toEqual([
    ...lines,
    { person_id: w.ids.neema, kind: "mention", reply_id: null, count: 1 },
  ]);
});

test("an empty note takes it back: the phase is closed again, and the badges go", async () => {
  const w = await world();
  const { a, amina } = await closed(w);
  const juma = await w.as("juma");
  await sendNote(juma, a, `[Amina](/replies/${amina}) it was.`);
  const form = await juma.get(`${a.path}/note`);
  const version = form.document.querySelector("[name=version]")?.getAttribute("value") ?? "";
  const back = await juma.post(`${a.path}/note`, { body: "still here", back: 1, version });
  expect(back.location).toBe(`${a.path}#prompt`);
  expect((await juma.follow(back)).text("#status")).toContain("taken back");
  expect(await rowOf(w, a)).toMatchObject({ note: null, note_html: null, noted_at: null });
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelector("#closing-note")).toBeNull();
  expect(page.html).not.toContain("Cited in the closing note");
  expect((await juma.get("/write")).document.querySelector(`a[href="${a.path}/note"]`)).not.toBeNull();
});

test("what is not there to be read can't be cited; what is hidden later stays a harmless link", async () => {
  const w = await world();
  const { a, amina, baraka } = await closed(w);
  const [juma, neema] = [await w.as("juma"), await w.as("neema")];
  const other = await article(w);
  const elsewhere = await reply(w, { article: other, by: "baraka" });
  const hide = (id: number) => neema.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "" });
  await hide(baraka);
  for (const hx of [false, true]) {
    const refused = await sendNote(juma, a, `[Baraka](/replies/${baraka})`, hx);
    expect(refused.status).toBe(422);
    expect(refused.text("#note-error")).toContain(`/replies/${baraka} has been hidden or deleted`);
    expect(refused.document.querySelector("#note-body")?.textContent).toContain("[Baraka]");
  }
  expect((await sendNote(juma, a, "[Nobody](/replies/999999)")).text("#note-error")).toContain(
    "There is no reply",
  );
  expect(await told(w)).toEqual([]);

  // A reply of another discussion is a link like any: nobody is told.
  const body = `[Amina](/replies/${amina}), as [there](/replies/${elsewhere}).`;
  expect((await sendNote(juma, a, body)).status).toBe(303);
  expect((await told(w)).map((line) => line.person_id)).toEqual([w.ids.amina]);
  await hide(amina);
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelector(`#closing-note a[href="/replies/${amina}"]`)).not.toBeNull();
  expect(page.text(`#reply-${amina}`)).not.toContain("Cited");
  expect((await sendNote(juma, a, `${body} And more.`)).status).toBe(303);
});

test("a hostile note is text, and nothing else", async () => {
  const w = await world();
  const { a, amina } = await closed(w);
  const juma = await w.as("juma");
  const body = [
    `<script>alert(1)</script> <img src=x onerror=alert(1)>`,
    `[x](javascript:alert(1)) [y](data:text/html,hi)`,
    `\`[Amina](/replies/${amina})\` [far](https://evil.example/replies/${amina}) [z](/replies/${amina}x)`,
    `[w](//evil.example/replies/${amina}) [v](/replies/0${amina})`,
  ].join("\n\n");
  expect((await sendNote(juma, a, body)).status).toBe(303);
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelector("#closing-note script, #closing-note img")).toBeNull();
  const links = [...page.document.querySelectorAll("#closing-note .prose a")].map(
    (l) => l.getAttribute("href") ?? "",
  );
  expect(links.filter((href) => !/^(https:|\/replies\/)/.test(href))).toEqual([]);
  // None of them cites: code, other sites, and what only begins like an address of a reply.
  expect(await told(w)).toEqual([]);
  for (const [text, why] of [
    ["x".repeat(10_001), /10,000/],
    ["> ".repeat(40) + "deep", /too many levels/],
    ["\u200b\u2060", /nothing to read/],
  ] as const)
    expect([why, why.test((await sendNote(juma, a, text)).text("#note-error") ?? "")]).toEqual([why, true]);
});

test("a name that looks like Markdown is cited as a name", async () => {
  const w = await world();
  const { a, amina } = await closed(w);
  const name = "A](https://evil.example) *[b]* `c`";
  await w.db.write((trx) =>
    trx.updateTable("people").set({ display_name: name }).where("id", "=", w.ids.amina).execute(),
  );
  const juma = await w.as("juma");
  const form = await juma.get(`${a.path}/note`);
  await sendNote(juma, a, form.document.querySelector("[data-cite]")?.getAttribute("data-cite") ?? "");
  const links = (await w.visitor().get(a.path)).document.querySelectorAll("#closing-note .prose a");
  expect([...links].map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
    [`/replies/${amina}#reply-${amina}`, name],
  ]);
});

test("two windows: the later save sees both notes, and chooses", async () => {
  const w = await world();
  const { a } = await closed(w);
  const [juma, zuri] = [await w.as("juma"), await w.as("zuri")];
  const stale = (await juma.get(`${a.path}/note`)).document
    .querySelector("[name=version]")
    ?.getAttribute("value");
  expect(stale).toBe("0");
  await sendNote(zuri, a, "What the admin wrote.");
  for (const hx of [false, true]) {
    const fields = { body: "What the author wrote.", version: 0 };
    const second = hx
      ? await juma.postHx(`${a.path}/note`, fields)
      : await juma.post(`${a.path}/note`, fields);
    expect(second.status).toBe(409);
    expect(second.document.querySelector("#note-other")?.textContent).toContain("What the admin wrote.");
    expect(second.document.querySelector("#note-body")?.textContent).toContain("What the author wrote.");
    const version = second.document.querySelector("#note-form [name=version]")?.getAttribute("value") ?? "";
    expect(version).toBe(String(w.deps.clock()));
  }
  expect((await rowOf(w, a)).note).toBe("What the admin wrote.");
  // Two edits within one millisecond are two versions.
  for (const body of ["One.", "Two.", "Three."]) await sendNote(juma, a, body);
  const { note, note_edited_at, noted_at } = await rowOf(w, a);
  expect([note, (note_edited_at ?? 0) - (noted_at ?? 0)]).toEqual(["Three.", 3]);
});

test("two saves at once from the same form: one is kept, the other sees it; those cited are told once", async () => {
  const w = await world();
  const { a, amina } = await closed(w);
  const save = (text: string) =>
    writeNote(w.ctx("juma"), { slug: a.slug, body: `${text} [Amina](/replies/${amina})`, version: 0 });
  const outcomes = await Promise.all([save("One."), save("Two."), save("Three.")]);
  expect(outcomes.map((o) => o.kind).sort()).toEqual(["saved", "stale", "stale"]);
  expect((await told(w)).map((line) => [line.person_id, line.count])).toEqual([[w.ids.amina, 1]]);
});

test("preview shows it and stores nothing, with and without HTMX", async () => {
  const w = await world();
  const { a } = await closed(w);
  const juma = await w.as("juma");
  const fields = { body: "**Bread**, then.", version: 0 };
  const hx = await juma.postHx(`${a.path}/note/preview`, fields);
  expect([hx.status, hx.text(".prose strong")]).toEqual([200, "Bread"]);
  const page = await juma.post(`${a.path}/note/preview`, fields);
  expect(page.text("#note-preview strong")).toBe("Bread");
  expect(page.document.querySelector("#note-body")?.textContent).toContain("**Bread**");
  expect((await juma.postHx(`${a.path}/note/preview`, { body: " ", version: 0 })).status).toBe(422);
  expect((await rowOf(w, a)).note).toBeNull();
});

test("the note is for the author of a closed discussion", async () => {
  const w = await world();
  const { a } = await closed(w);
  const open = await article(w);
  const juma = await w.as("juma");
  for (const name of ["amina", "neema"] as const) {
    const browser = await w.as(name);
    expect((await browser.get(`${a.path}/note`)).status).toBe(403);
    expect((await browser.post(`${a.path}/note`, { body: "Mine." })).status).toBe(403);
    expect((await browser.post(`${a.path}/note/preview`, { body: "Mine." })).status).toBe(403);
  }
  expect((await w.visitor().get(`${a.path}/note`)).location).toMatch(/^\/login/);
  const early = await juma.post(`${open.path}/note`, { body: "Too early." });
  expect([early.status, early.html.includes("Too early.")]).toEqual([403, true]);
  expect((await juma.get(`${open.path}/note`)).status).toBe(403);
  expect((await juma.post("/articles/never-was/note", { body: "x" })).status).toBe(404);
});

test("a discussion that opens again keeps its note, says so, and is not edited before it closes", async () => {
  const w = await world();
  const { a } = await closed(w);
  const juma = await w.as("juma");
  await sendNote(juma, a, "That was that.");
  await juma.post(`${a.path}/schedule`, { quick: "7d" });
  const page = await juma.get(a.path);
  expect(page.text("#closing-note .notice")).toContain("opened again");
  expect(page.document.querySelector("form#composer")).not.toBeNull();
  expect((await sendNote(juma, a, "Not quite.")).status).toBe(403);
  w.pass(7 * DAY);
  const again = await juma.get(a.path);
  expect(again.document.querySelector("#closing-note .notice")).toBeNull();
  expect(again.document.querySelector(`#closing-note a[href="${a.path}/note"]`)).not.toBeNull();
});

test("more answers than a page: the next ones come beside the note, and what was typed goes with them", async () => {
  const w = await world();
  const a = await article(w);
  for (let n = 0; n < PAGE + 5; n += 1) await reply(w, { article: a, by: n % 2 ? "amina" : "baraka" });
  await setTimes(w, a, { closes_at: w.deps.clock() });
  const juma = await w.as("juma");
  const first = await juma.get(`${a.path}/note`);
  const more = first.document.querySelector(".more-replies");
  const shown = first.document.querySelectorAll("[data-cite]").length;
  const rest = await juma.getHx(more?.getAttribute("hx-get") ?? "");
  expect(shown + rest.document.querySelectorAll("[data-cite]").length).toBe(PAGE + 5);
  const plain = await juma.post(more?.getAttribute("formaction") ?? "", {
    body: "Half a thought",
    version: 0,
  });
  expect(plain.status).toBe(200);
  expect(plain.document.querySelector("#note-body")?.textContent).toContain("Half a thought");
  expect(plain.document.querySelectorAll("[data-cite]").length).toBe(PAGE + 5 - shown);
});

test("a note that an older renderer made is made anew", async () => {
  const w = await world();
  const { a } = await closed(w);
  await sendNote(await w.as("juma"), a, "It was **bread**.");
  await w.db.write((trx) =>
    trx.updateTable("discussions").set({ note_html: "<p>old</p>", note_renderer: 0 }).execute(),
  );
  await rerender(w.db, w.deps.log);
  const { note_html, note_renderer } = await rowOf(w, a);
  expect([note_html, note_renderer]).toEqual(["<p>It was <strong>bread</strong>.</p>\n", RENDERER]);
});
