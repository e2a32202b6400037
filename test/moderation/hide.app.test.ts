import { expect, test } from "vitest";
import { hideReply } from "../../src/moderation/actions.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { decisions, discussionRow, HOSTILE, isHarmless, replyRow, cases } from "./helpers.ts";

test("a moderator hides a reply: the reason for all, the text and the note for its writer", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a, by: "baraka", body: "Buy **cheap** goats at my stall." });
  const below = await reply(w, { article: a, by: "amina", parent: answer, body: "Not here, please." });
  const neema = await w.as("neema");

  const answered = await neema.post(`/replies/${answer}/hidden`, {
    on: 1,
    reason: "spam",
    note: "Keep the stall to the market day.",
  });
  expect(answered.status).toBe(303);
  expect(answered.location).toContain(`#reply-${answer}`);

  const seen = await w.visitor().get(a.path);
  expect(seen.text(`#reply-${answer}`)).toBe("Hidden by a moderator: spam");
  expect(seen.html).not.toContain("goats");
  expect(seen.html).not.toContain("market day");
  expect(seen.text(`#reply-${below}`)).toContain("Not here, please.");

  const own = await (await w.as("baraka")).get(a.path);
  expect(own.text(`#reply-${answer}`)).toContain("cheap goats");
  expect(own.text(`#reply-${answer}`)).toContain("spam");
  expect(own.text(`#reply-${answer}`)).toContain("Keep the stall to the market day.");

  const [decision, ...others] = await decisions(w);
  expect(others).toEqual([]);
  expect(decision).toMatchObject({
    actor_id: w.ids.neema,
    action: "hide",
    article_id: a.id,
    reply_id: answer,
    person_id: w.ids.baraka,
    reason: "spam",
    note: "Keep the stall to the market day.",
    created_at: w.deps.clock(),
  });
  // Its statement of reasons is one click away from it, for its writer.
  const statement = `#reply-${answer} a[href="/decisions/${decision?.id}"]`;
  const links = [own, await neema.get(a.path)].map((page) => page.document.querySelector(statement) !== null);
  expect(links).toEqual([true, false]);
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 0, replies: 1 });
});

test("with HTMX only the reply comes back, hidden, with the way to show it again; and the other way round", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  await reply(w, { article: a, by: "amina" });
  const neema = await w.as("neema");

  const hidden = await neema.postHx(`/replies/${id}/hidden`, { on: 1, reason: "abuse", note: "" });
  expect(hidden.status).toBe(200);
  const articles = hidden.document.querySelectorAll("article");
  expect(articles).toHaveLength(1);
  expect(articles[0]?.id).toBe(`reply-${id}`);
  const unhide = hidden.document.querySelector(`#hide-${id}`);
  expect(unhide?.getAttribute("aria-label")).toBe("Unhide Baraka's reply");

  const shown = await neema.postHx(`/replies/${id}/hidden`, { on: 0 });
  expect(shown.document.querySelector(`article#reply-${id}.is-hidden`)).toBeNull();
  // The focus that was on Unhide finds its id again.
  expect(shown.document.querySelector(`#hide-${id}`)?.localName).toBe("a");
  expect((await decisions(w)).map((d) => d.action)).toEqual(["hide", "unhide"]);
  expect(await replyRow(w, id)).toMatchObject({ hidden_at: null, hidden_reason: null, hidden_note: null });
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 2, replies: 2 });
});

test("the present state writes nothing and answers the same", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const neema = await w.as("neema");
  const hide = { on: 1, reason: "spam", note: "Once is enough." };

  const never = await neema.post(`/replies/${id}/hidden`, { on: 0 });
  expect(never.status).toBe(303);
  expect(await decisions(w)).toEqual([]);

  const first = await neema.post(`/replies/${id}/hidden`, hide);
  const at = (await replyRow(w, id)).hidden_at;
  w.pass(5000);
  const second = await neema.post(`/replies/${id}/hidden`, hide);
  expect([second.status, second.location]).toEqual([first.status, first.location]);
  // The same reason without a note, as the queue sends it, takes no note away.
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "" });
  expect(await decisions(w)).toHaveLength(1);
  expect(await replyRow(w, id)).toMatchObject({ hidden_at: at, hidden_note: "Once is enough." });
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 0, replies: 0 });
});

test("another reason is another decision, and the counts stay", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const neema = await w.as("neema");
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "A stall." });
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "illegal", note: "" });
  expect(await replyRow(w, id)).toMatchObject({ hidden_reason: "illegal", hidden_note: "" });
  expect((await decisions(w)).map((d) => d.reason)).toEqual(["spam", "illegal"]);
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 0, replies: 0 });
  expect((await w.visitor().get(a.path)).text(`#reply-${id}`)).toBe("Hidden by a moderator: against the law");
});

test("hiding unpins, and decides the open reports", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const other = await reply(w, { article: a, by: "baraka" });
  const [amina, neema] = [await w.as("amina"), await w.as("neema")];
  await neema.post(`/replies/${id}/pinned`, { on: 1 });
  await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" });
  await amina.post(`/replies/${other}/report`, { reason: "abuse", note: "" });
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "" });
  expect((await replyRow(w, id)).pinned_at).toBeNull();
  const hide = (await decisions(w)).at(-1);
  expect(await cases(w)).toMatchObject([
    { reply_id: id, decision_id: hide?.id, upheld: 1 },
    { reply_id: other, decision_id: null, upheld: null },
  ]);
});

test("two moderators at once hide once", async () => {
  const w = await world();
  const a = await article(w);
  const ids: number[] = [];
  for (let n = 0; n < 3; n += 1) ids.push(await reply(w, { article: a, by: "baraka" }));
  const both = ids.flatMap((replyId) =>
    (["neema", "zuri"] as const).map((name) =>
      hideReply(w.ctx(name), { replyId, reason: "spam", note: "Twice at once." }),
    ),
  );
  const made = (await Promise.all(both)).filter((id) => id !== null);
  expect(made).toHaveLength(3);
  expect(await decisions(w)).toHaveLength(3);
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 0, replies: 0 });
});

test("who may hide: moderators and admins, nobody else", async () => {
  const w = await world();
  const a = await article(w, { author: "juma" });
  const id = await reply(w, { article: a, by: "baraka" });
  const hide = { on: 1, reason: "spam", note: "" };
  const signedOut = await w.visitor().post(`/replies/${id}/hidden`, hide);
  expect(signedOut.location).toMatch(/^\/login/);
  for (const name of ["amina", "baraka", "juma"] as const) {
    const person = await w.as(name);
    expect((await person.post(`/replies/${id}/hidden`, hide)).status).toBe(403);
    expect((await person.postHx(`/replies/${id}/hidden`, hide)).status).toBe(403);
    expect((await person.get(`/replies/${id}/hidden`)).status).toBe(403);
  }
  expect(await decisions(w)).toEqual([]);
  expect((await (await w.as("zuri")).post(`/replies/${id}/hidden`, hide)).status).toBe(303);
});

test("what is not there can't be hidden, nor what its writer has deleted", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const neema = await w.as("neema");
  const hide = { on: 1, reason: "spam", note: "" };
  expect((await neema.post("/replies/99999/hidden", hide)).status).toBe(404);
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ deleted_at: w.deps.clock() }).where("id", "=", id).execute(),
  );
  expect((await neema.post(`/replies/${id}/hidden`, hide)).status).toBe(403);
  expect(await decisions(w)).toEqual([]);
});

test("a hiding without a reason is refused, and keeps the note", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const neema = await w.as("neema");
  const wrong = { on: 1, note: `I wrote all of this for nothing? ${HOSTILE}` };

  const page = await neema.post(`/replies/${id}/hidden`, wrong);
  expect(page.status).toBe(422);
  expect(page.document.querySelector("textarea")?.textContent).toContain("I wrote all of this for nothing?");
  expect(page.text(".error")).toBe("Please choose one.");
  expect(isHarmless(page.html)).toBe(true);

  const fragment = await neema.postHx(`/replies/${id}/hidden`, wrong);
  expect(fragment.status).toBe(422);
  expect(fragment.headers.get("hx-retarget")).toBe(`#hide-box-${id}`);
  expect(fragment.document.querySelector(`#hide-box-${id} textarea`)?.textContent).toContain("for nothing?");

  const long = await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "é".repeat(1001) });
  expect(long.status).toBe(422);
  expect(long.text(".error")).toBe("At most 1,000 characters.");
  expect((await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "boredom", note: "" })).status).toBe(
    422,
  );
  expect((await neema.post(`/replies/${id}/hidden`, { reason: "spam", note: "" })).status).toBe(422);
  expect(await decisions(w)).toEqual([]);
});

test("the form is a page without HTMX and opens in the reply with it", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka", body: "Words to judge." });
  const neema = await w.as("neema");

  const inPlace = await neema.get(a.path);
  const link = inPlace.document.querySelector(`#hide-${id}`);
  expect(link?.getAttribute("aria-label")).toBe("Hide Baraka's reply");
  expect(link?.getAttribute("href")).toBe(`/replies/${id}/hidden`);

  const page = await neema.get(`/replies/${id}/hidden`);
  expect(page.text("h1")).toBe("Hide a reply");
  expect(page.text("blockquote")).toBe("Words to judge.");
  expect(page.document.querySelectorAll('input[name="reason"]')).toHaveLength(5);

  const fragment = await neema.getHx(`/replies/${id}/hidden`);
  expect(fragment.document.querySelector("h1")).toBeNull();
  const form = fragment.document.querySelector(`details[open]#hide-box-${id} form`);
  expect(form?.getAttribute("hx-target")).toBe("closest article.reply");
  expect(form?.querySelector("button")?.getAttribute("aria-label")).toBe("Hide Baraka's reply");
  // Cancel puts the link back, and the focus on it.
  const cancel = form?.querySelector(".actions a");
  expect([cancel?.textContent, cancel?.getAttribute("hx-target")]).toEqual(["Cancel", `#hide-box-${id}`]);
  const back = await neema.getHx(cancel?.getAttribute("hx-get") ?? "");
  expect(back.document.body.children).toHaveLength(1);
  expect(back.document.querySelector(`a#hide-${id}[autofocus]`)).not.toBeNull();
  expect((await neema.get(cancel?.getAttribute("hx-get") ?? "")).location).toBe(`/replies/${id}#reply-${id}`);

  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "abuse", note: "Said once." });
  const again = await neema.get(`/replies/${id}/hidden`);
  expect(again.document.querySelector('input[value="abuse"]')?.hasAttribute("checked")).toBe(true);
  expect(again.text("textarea")).toBe("Said once.");
  expect(
    (await neema.getHx(`/replies/${id}/hidden?cancel=1`)).document.querySelector(`a#rehide-${id}`),
  ).not.toBeNull();
});

test("a hostile note is text to its reader", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  await (await w.as("neema")).post(`/replies/${id}/hidden`, { on: 1, reason: "other", note: HOSTILE });
  const own = await (await w.as("baraka")).get(a.path);
  expect(own.text(`#reply-${id}`)).toContain("<script>alert(1)</script>");
  expect(isHarmless(own.html)).toBe(true);
});
