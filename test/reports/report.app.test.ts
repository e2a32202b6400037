import { expect, test } from "vitest";
import type { Client } from "../support/client.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { decide } from "./support.ts";
import { cases, decisions, HOSTILE, isHarmless, reports } from "../moderation/helpers.ts";

test("a report reaches the queue, quietly confirmed, without HTMX", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka", body: "A loan for everybody!" });
  const amina = await w.as("amina");

  const inPlace = await amina.get(a.path);
  const link = inPlace.document.querySelector(`#report-${id}`);
  expect(link?.getAttribute("aria-label")).toBe("Report Baraka's reply");
  const form = await amina.get(link?.getAttribute("href") ?? "");
  expect(form.text("h1")).toBe("Report a reply");
  expect(form.text("blockquote")).toBe("A loan for everybody!");
  expect(form.document.querySelector("form.form button")?.getAttribute("aria-label")).toBe(
    "Report Baraka's reply",
  );

  const sent = await amina.post(`/replies/${id}/report`, { reason: "spam", note: " Third time this week. " });
  const [row] = await reports(w);
  expect([sent.status, sent.location]).toEqual([303, `/reports/${row?.id}`]);
  expect((await amina.follow(sent)).text(".notice")).toContain("The moderators have your report");
  expect(row).toMatchObject({
    person_id: w.ids.amina,
    reason: "spam",
    note: "Third time this week.",
    weight: 1,
    email: null,
    token_hash: null,
    address: null,
    created_at: w.deps.clock(),
  });
  expect(await cases(w)).toMatchObject([
    { id: row?.case_id, subject: `reply:${id}`, article_id: a.id, person_id: w.ids.baraka, weight: 1 },
  ]);
  // A report decides nothing, and nobody else learns of it.
  expect(await decisions(w)).toEqual([]);
  expect((await (await w.as("baraka")).get(a.path)).html).not.toContain("Third time");
});

test("with HTMX the form opens in place of the link and makes way for a word of thanks", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const form = await amina.getHx(`/replies/${id}/report`);
  expect(form.document.querySelector("h1")).toBeNull();
  expect(form.document.querySelector(`details[open]#report-box-${id} form`)?.getAttribute("hx-target")).toBe(
    `#report-box-${id}`,
  );
  // Cancel puts the link back, and the focus on it.
  const cancel = form.document.querySelector(`#report-box-${id} .actions a`);
  expect([cancel?.textContent, cancel?.getAttribute("hx-target")]).toEqual(["Cancel", `#report-box-${id}`]);
  const back = await amina.getHx(cancel?.getAttribute("hx-get") ?? "");
  expect(back.document.body.children).toHaveLength(1);
  expect(back.document.querySelector(`a#report-${id}[autofocus]`)?.getAttribute("hx-get")).toBe(
    `/replies/${id}/report`,
  );
  expect((await amina.get(cancel?.getAttribute("hx-get") ?? "")).location).toBe(`/replies/${id}#reply-${id}`);

  const sent = await amina.postHx(`/replies/${id}/report`, { reason: "abuse", note: "" });
  expect(sent.status).toBe(200);
  const [row] = await reports(w);
  expect(sent.text(`#report-box-${id}`)).toBe(
    `Thank you. The moderators have your report. Your receipt: R-${row?.id}`,
  );
  expect(sent.document.querySelector("a")?.getAttribute("href")).toBe(`/reports/${row?.id}`);
  // The focus was on the button with this id.
  expect(sent.document.querySelector(`#report-send-${id}[tabindex="-1"]`)).not.toBeNull();
  expect(form.document.querySelector(`button#report-send-${id}`)).not.toBeNull();

  const again = await amina.getHx(`/replies/${id}/report`);
  expect(again.text(`#report-box-${id}`)).toContain("You have reported this already");
  expect((await amina.get(`/replies/${id}/report`)).location).toBe(`/reports/${row?.id}`);
});

test("once for each person while it is open; again after the decision", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const [amina, juma] = [await w.as("amina"), await w.as("juma")];
  await amina.post(`/replies/${id}/report`, { reason: "spam", note: "One." });
  const second = await amina.postHx(`/replies/${id}/report`, { reason: "abuse", note: "Two." });
  expect(second.status).toBe(200);
  expect(second.text(`#report-box-${id}`)).toContain("already");
  expect(second.text(`#report-box-${id}`)).toContain("was added to it");
  for (const path of [`/replies/${id}/report`, "/people/baraka/report"]) {
    const empty = await amina.post(path, { reason: "other", note: " " });
    expect([empty.status, empty.text(".field .error")]).toEqual([422, "Please fill this in."]);
  }
  await juma.post(`/replies/${id}/report`, { reason: "other", note: "Another person's." });
  expect(await reports(w)).toMatchObject([
    { person_id: w.ids.amina, reason: "spam", note: "One.\n\nTwo." },
    { person_id: w.ids.juma, reason: "other" },
  ]);

  const [first] = await cases(w);
  await (await w.as("neema")).post(`/moderation/cases/${first?.id}/decided`, { action: "dismiss" });
  w.pass(1000);
  await amina.post(`/replies/${id}/report`, { reason: "abuse", note: "Now it is worse." });
  const open = (await cases(w)).filter((found) => found.decided_at === null);
  expect(open).toHaveLength(1);
  expect((await reports(w)).filter((r) => r.case_id === open[0]?.id)).toMatchObject([
    { person_id: w.ids.amina, reason: "abuse", note: "Now it is worse.", created_at: w.deps.clock() },
  ]);
  // Having been wrong once, she weighs less; having been right then, as much as before.
  expect(open[0]?.weight).toBeCloseTo(2 / 3);
  await decide(w, { action: "hide", reason: "abuse", note: "" });
  const other = await reply(w, { article: a, by: "baraka", ups: 90, downs: 9 });
  await amina.post(`/replies/${other}/report`, { reason: "abuse", note: "" });
  const last = (await cases(w)).at(-1);
  expect(last?.weight).toBe(1);
  // A hundred and one have seen it: voters, and the replies below the article.
  expect(last?.priority).toBeCloseTo(1 + Math.log10(1 + 99 + 1) - w.deps.clock() / 43_200_000, 6);
});

test("twice at once is once, at each door, signed in or not", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const key = "the-key-of-one-form-and-no-other";
  for (const who of [await w.as("amina"), w.visitor()])
    for (const path of [`/replies/${id}`, "/people/baraka", a.path]) {
      const before = (await reports(w)).length;
      const fields = { reason: "spam", note: "", key: key + path.length };
      const sent = await Promise.all([1, 2, 3, 4].map(() => who.post(`${path}/report`, fields)));
      expect(sent.map((s) => s.status)).toEqual([303, 303, 303, 303]);
      expect(new Set(sent.map((s) => s.location)).size).toBe(1);
      expect(await reports(w)).toHaveLength(before + 1);
    }
});

test("not one's own, not what is hidden, deleted or unpublished, at no door; also suspended", async () => {
  const w = await world();
  const a = await article(w);
  const draft = await article(w, { publishedAt: null });
  const removed = await article(w, { removedAt: 1 });
  const make = () => reply(w, { article: a, by: "baraka" });
  const [id, hidden, deleted] = [await make(), await make(), await make()];
  const inDraft = await reply(w, { article: draft, by: "baraka" });
  const [baraka, juma, amina] = [await w.as("baraka"), await w.as("juma"), await w.as("amina")];
  await (await w.as("neema")).post(`/replies/${hidden}/hidden`, { on: 1, reason: "spam", note: "" });
  await baraka.post(`/replies/${deleted}/deleted`, { on: 1 });
  const report = { reason: "spam", note: "" };
  const doors = async (who: Client, path: string) => [
    (await who.get(`${path}/report`)).status,
    (await who.getHx(`${path}/report`)).status,
    (await who.post(`${path}/report`, report)).status,
    (await who.postHx(`${path}/report`, report)).status,
  ];
  expect((await baraka.get(a.path)).document.querySelector(`#report-${id}`)).toBeNull();
  expect((await juma.get(a.path)).document.querySelector(`a[href="${a.path}/report"]`)).toBeNull();
  expect((await baraka.get("/people/baraka")).document.querySelector(`a[href$="/report"]`)).toBeNull();
  expect(await doors(baraka, `/replies/${id}`)).toEqual([403, 403, 403, 403]);
  expect(await doors(baraka, "/people/baraka")).toEqual([403, 403, 403, 403]);
  expect(await doors(juma, a.path)).toEqual([403, 403, 403, 403]);
  for (const who of [w.visitor(), amina]) {
    expect(await doors(who, `/replies/${hidden}`)).toEqual([403, 403, 403, 403]);
    expect(await doors(who, `/replies/${deleted}`)).toEqual([403, 403, 403, 403]);
    for (const path of [
      `/replies/${inDraft}`,
      draft.path,
      removed.path,
      "/replies/4711",
      "/people/nobody",
      "/articles/nothing",
      "/replies/x",
      "/people/%00",
    ])
      expect([path, await doors(who, path)]).toEqual([path, [404, 404, 404, 404]]);
  }
  expect(await reports(w)).toEqual([]);

  await w.db.write((trx) => trx.updateTable("people").set({ suspended_until: 8e15 }).execute());
  const suspended = await w.as("amina");
  for (const path of [`/replies/${id}`, "/people/baraka", a.path]) {
    expect((await suspended.post(`${path}/report`, report)).status).toBe(303);
  }
  expect((await cases(w)).map(({ kind, subject, person_id }) => ({ kind, subject, person_id }))).toEqual([
    { kind: "reply", subject: `reply:${id}`, person_id: w.ids.baraka },
    { kind: "person", subject: `person:${w.ids.baraka}`, person_id: w.ids.baraka },
    { kind: "article", subject: `article:${a.id}`, person_id: w.ids.juma },
  ]);
});

test("a report without a reason keeps the note", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  for (const send of [amina.post.bind(amina), amina.postHx.bind(amina)]) {
    const refused = await send(`/replies/${id}/report`, { note: `It hurts my aunt. ${HOSTILE}` });
    expect(refused.status).toBe(422);
    expect(refused.text(".error")).toBe("Please choose one.");
    expect(refused.document.querySelector("textarea")?.textContent).toContain("It hurts my aunt.");
    expect(isHarmless(refused.html)).toBe(true);
  }
  const long = await amina.postHx(`/replies/${id}/report`, { reason: "spam", note: "x".repeat(1001) });
  expect(long.status).toBe(422);
  expect(long.document.querySelector('input[value="spam"]')?.hasAttribute("checked")).toBe(true);
  expect(await reports(w)).toEqual([]);
});

test("a burst of reports is slowed, and its text kept", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const amina = await w.as("amina");
  for (let n = 0; n < 10; n += 1) {
    const id = await reply(w, { article: a, by: "baraka" });
    expect((await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" })).status).toBe(303);
  }
  const id = await reply(w, { article: a, by: "baraka" });
  const refused = await amina.post(`/replies/${id}/report`, { reason: "spam", note: "The eleventh." });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("600");
  expect(refused.text("textarea")).toBe("The eleventh.");
  expect(refused.text(".error")).toContain("10 minutes");
  expect(await reports(w)).toHaveLength(10);
  w.pass(600_000);
  expect((await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" })).status).toBe(303);
});

test("nobody closes the reports about themselves while somebody else could", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "neema" });
  const amina = await w.as("amina");
  await amina.post(`/replies/${id}/report`, { reason: "abuse", note: "" });
  await amina.post("/people/neema/report", { reason: "abuse", note: "" });
  const found = await w.db.read.selectFrom("cases").select("id").orderBy("id").execute();
  expect(found).toHaveLength(2);
  const neema = await w.as("neema");
  const close = (who: typeof neema, caseId: number) =>
    who.post(`/moderation/cases/${caseId}/decided`, { action: "dismiss" });
  for (const one of found) {
    const refused = await close(neema, one.id);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain("This is about you");
  }
  await neema.post("/moderation/cases/decided", {
    cases: found.map((one) => one.id).join(),
    action: "approve",
  });
  expect(await w.db.read.selectFrom("decisions").select("id").execute()).toEqual([]);
  // Alone, somebody has to.
  const [first, second] = [found[0]?.id ?? 0, found[1]?.id ?? 0];
  await close(await w.as("zuri"), first);
  await w.db.write((trx) =>
    trx.updateTable("people").set({ role: "reader" }).where("id", "=", w.ids.zuri).execute(),
  );
  await close(neema, second);
  expect(await w.db.read.selectFrom("decisions").select("actor_id").orderBy("id").execute()).toEqual([
    { actor_id: w.ids.zuri },
    { actor_id: w.ids.neema },
  ]);
});
