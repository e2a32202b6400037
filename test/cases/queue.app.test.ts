import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import {
  cases as caseRows,
  decisions,
  discussionRow,
  HOSTILE,
  isHarmless,
  messages,
  replyRow,
  reports,
} from "../moderation/helpers.ts";

/** Two reports on one reply, one on another, a letter; each a minute after the other. */
async function aBusyDay(w: World) {
  const a = await article(w, { title: "The well that kept a list" });
  const top = await reply(w, { article: a, by: "juma", body: "Who drew water first today?" });
  const worst = await reply(w, { article: a, by: "baraka", parent: top, body: "Only fools *queue*." });
  const other = await reply(w, { article: a, by: "baraka", body: "Look at my buckets." });
  const [amina, juma] = [await w.as("amina"), await w.as("juma")];
  w.pass(60_000);
  await amina.post(`/replies/${worst}/report`, { reason: "abuse", note: "My mother queued." });
  w.pass(60_000);
  await amina.post(`/replies/${other}/report`, { reason: "spam", note: "" });
  w.pass(60_000);
  await w
    .visitor()
    .post("/contact", { name: "Rukia", email: "rukia@example.org", message: "May I\nread along?" });
  w.pass(60_000);
  await juma.post(`/replies/${worst}/report`, { reason: "off-topic", note: "And beside the point." });
  const [letter] = await messages(w);
  return { a, worst, other, letter: letter?.id ?? 0 };
}

/** Where the newest case about something is decided, where that is taken back, and its place in the page. */
async function at(w: World, subject: string) {
  const row = (await caseRows(w)).findLast((found) => found.subject === subject);
  const path = `/moderation/cases/${row?.id}`;
  return { id: row?.id ?? 0, decided: `${path}/decided`, undone: `${path}/undone`, li: `case-${row?.id}` };
}

const cases = (answer: { document: Document }) =>
  [...answer.document.querySelectorAll("li.case")].map((li) => li.id);

test("the queue shows every open case in its context, the most pressing first", async () => {
  const w = await world();
  const { worst, other, letter, a } = await aBusyDay(w);
  const page = await (await w.as("neema")).get("/moderation");
  expect(page.text("h1")).toBe("Moderation");
  expect(cases(page)).toEqual([
    (await at(w, `reply:${worst}`)).li,
    (await at(w, `reply:${other}`)).li,
    (await at(w, `message:${letter}`)).li,
  ]);
  expect(page.text('.tabs [aria-current="page"]')).toBe("Open 3");

  const reported = page.text(`#${(await at(w, `reply:${worst}`)).li}`);
  for (const part of [
    "Baraka",
    "The well that kept a list",
    "Only fools queue.",
    "Answering Juma: Who drew water first today?",
    "Abuse",
    "Amina",
    "My mother queued.",
    "Off the question",
    "And beside the point.",
  ])
    expect(reported).toContain(part);
  const item = page.document.querySelector(`#${(await at(w, `reply:${worst}`)).li}`);
  expect(item?.querySelector(`a[href="/replies/${worst}#reply-${worst}"]`)).not.toBeNull();
  expect(item?.querySelector(`a[href="${a.path}"]`)).not.toBeNull();
  // The last reporter's reason is chosen already.
  expect(item?.querySelector("option[selected]")?.getAttribute("value")).toBe("off-topic");
  const names = [
    ...(item?.querySelectorAll("form.decisions > .verdicts > [aria-label], summary[aria-label]") ?? []),
  ];
  expect(names.map((b) => b.getAttribute("aria-label"))).toEqual([
    "Dismiss the reports on Baraka's reply",
    "Hide Baraka's reply",
    "Delete Baraka's reply",
    "Warn the writer of Baraka's reply",
    "Suspend the writer of Baraka's reply",
    "Lock the branch below Baraka's reply",
    "Hold back links by the writer of Baraka's reply",
  ]);
  expect(page.text(`#${(await at(w, `message:${letter}`)).li}`)).toContain("read along?");
  expect(
    page.document
      .querySelector(`#${(await at(w, `message:${letter}`)).li} .decisions a`)
      ?.getAttribute("href"),
  ).toBe("mailto:rukia@example.org?subject=Your%20message%20to%20Reader%20Pool");
});

test("hiding from the queue, and undoing it, without HTMX", async () => {
  const w = await world();
  const { worst, a } = await aBusyDay(w);
  const neema = await w.as("neema");
  const answered = await neema.post((await at(w, `reply:${worst}`)).decided, {
    action: "hide",
    reason: "abuse",
    note: "",
  });
  const [hide] = await decisions(w);
  expect([answered.status, answered.location]).toEqual([303, `/moderation?done=${hide?.id}`]);
  const page = await neema.follow(answered);
  expect(cases(page)).not.toContain((await at(w, `reply:${worst}`)).li);
  expect(page.text(".notice")).toContain("Baraka's reply is hidden.");
  const undo = page.document.querySelector(".notice form");
  expect(undo?.getAttribute("action")).toBe((await at(w, `reply:${worst}`)).undone);
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 2, replies: 2 });

  const undone = await neema.post((await at(w, `reply:${worst}`)).undone);
  expect(undone.location).toBe(`/moderation#${(await at(w, `reply:${worst}`)).li}`);
  expect(cases(await neema.get("/moderation"))).toContain((await at(w, `reply:${worst}`)).li);
  expect((await replyRow(w, worst)).hidden_at).toBeNull();
  expect(await discussionRow(w, a.id)).toMatchObject({ answers: 2, replies: 3 });
  expect((await decisions(w)).map((d) => d.action)).toEqual(["hide", "unhide"]);
  expect((await neema.get(`/moderation?done=${hide?.id}`)).document.querySelector(".notice")).toBeNull();
});

test("with HTMX a decided case shrinks to a line with Undo, and is said aloud", async () => {
  const w = await world();
  const { worst } = await aBusyDay(w);
  const neema = await w.as("neema");
  const done = await neema.postHx((await at(w, `reply:${worst}`)).decided, {
    action: "hide",
    reason: "abuse",
    note: "No.",
  });
  expect(done.status).toBe(200);
  expect(done.document.querySelectorAll("li.case.done")).toHaveLength(1);
  expect(done.text(`#${(await at(w, `reply:${worst}`)).li}`)).toContain("Baraka's reply is hidden.");
  expect(done.html).not.toContain("Only fools");
  expect(done.document.querySelector('#status[hx-swap-oob="innerHTML"]')?.textContent).toContain("is hidden");
  // The tab above counts along.
  expect(done.text('#open-cases[hx-swap-oob="innerHTML"]')).toBe("2");
  expect((await neema.get("/moderation")).document.querySelectorAll("#open-cases .count")).toHaveLength(1);

  const undone = await neema.postHx((await at(w, `reply:${worst}`)).undone);
  expect(
    undone.document.querySelector(`li.case:not(.done)#${(await at(w, `reply:${worst}`)).li} select`),
  ).not.toBeNull();
  expect(undone.document.querySelector("#status")?.textContent).toContain("This case is open again.");
  expect(undone.text("#open-cases .count")).toBe("3");
});

test("undoing a hiding opens only the reports that it had decided", async () => {
  const w = await world();
  const { other } = await aBusyDay(w);
  const [neema, juma] = [await w.as("neema"), await w.as("juma")];
  await neema.post((await at(w, `reply:${other}`)).decided, { action: "hide", reason: "spam", note: "" });
  await neema.post(`/replies/${other}/hidden`, { on: 0 });
  w.pass(1000);
  await juma.post(`/replies/${other}/report`, { reason: "spam", note: "" });
  await neema.post((await at(w, `reply:${other}`)).decided, { action: "hide", reason: "spam", note: "" });
  await neema.post((await at(w, `reply:${other}`)).undone);
  const { id } = await at(w, `reply:${other}`);
  const open = (await reports(w)).filter((r) => r.case_id === id);
  const two = (await caseRows(w)).filter((found) => found.reply_id === other);
  expect(two.map((found) => [found.id === id, found.decision_id === null])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(open).toMatchObject([{ person_id: w.ids.juma }]);
});

test("showing a reply again outside the queue leaves its reports decided", async () => {
  const w = await world();
  const { worst } = await aBusyDay(w);
  const neema = await w.as("neema");
  await neema.post((await at(w, `reply:${worst}`)).decided, { action: "hide", reason: "abuse", note: "" });
  await neema.post(`/replies/${worst}/hidden`, { on: 0 });
  expect(cases(await neema.get("/moderation"))).not.toContain((await at(w, `reply:${worst}`)).li);
});

test("dismissing lets the reply stand, once, and can be undone", async () => {
  const w = await world();
  const { worst, a } = await aBusyDay(w);
  const neema = await w.as("neema");
  const done = await neema.postHx((await at(w, `reply:${worst}`)).decided, { action: "dismiss" });
  expect(done.text(`#${(await at(w, `reply:${worst}`)).li}`)).toContain(
    "Baraka's reply stands; the reports are closed.",
  );
  const again = await neema.postHx((await at(w, `reply:${worst}`)).decided, { action: "dismiss" });
  expect(again.text("li.case")).toBe(done.text("li.case"));
  const [dismiss, ...more] = await decisions(w);
  expect(more).toEqual([]);
  expect(dismiss).toMatchObject({
    action: "dismiss",
    reply_id: worst,
    article_id: a.id,
    person_id: w.ids.baraka,
  });
  const { id } = await at(w, `reply:${worst}`);
  expect((await reports(w)).filter((r) => r.case_id === id)).toHaveLength(2);
  expect((await caseRows(w)).filter((c) => c.decision_id === dismiss?.id)).toMatchObject([{ id, upheld: 0 }]);
  expect(await discussionRow(w, a.id)).toMatchObject({ replies: 3 });

  await neema.post((await at(w, `reply:${worst}`)).undone);
  await neema.post((await at(w, `reply:${worst}`)).undone);
  expect((await decisions(w)).map((d) => d.action)).toEqual(["dismiss", "reopen"]);
  expect((await caseRows(w)).filter((c) => c.decision_id === null)).toHaveLength(3);
});

test("a message is answered or dismissed, and opened again", async () => {
  const w = await world();
  const { letter } = await aBusyDay(w);
  const neema = await w.as("neema");
  const done = await neema.postHx((await at(w, `message:${letter}`)).decided, { action: "answered" });
  expect(done.text(`#${(await at(w, `message:${letter}`)).li}`)).toContain(
    "The message from Rukia is marked as answered.",
  );
  await neema.post((await at(w, `message:${letter}`)).decided, { action: "answered" });
  expect(await decisions(w)).toMatchObject([
    { action: "answered", message_id: letter, actor_id: w.ids.neema },
  ]);
  const undone = await neema.post((await at(w, `message:${letter}`)).undone);
  expect(undone.location).toBe(`/moderation#${(await at(w, `message:${letter}`)).li}`);
  await neema.post((await at(w, `message:${letter}`)).decided, { action: "dismiss" });
  expect((await decisions(w)).map((d) => d.action)).toEqual(["answered", "reopen", "dismiss"]);
  expect((await neema.post("/moderation/cases/999/decided", { action: "answered" })).status).toBe(404);
});

test("decided cases have a tab, with who decided what and the way back", async () => {
  const w = await world();
  const { worst, letter } = await aBusyDay(w);
  const neema = await w.as("neema");
  expect((await neema.get("/moderation?show=decided")).text(".empty h2")).toBe(
    "Nothing has been decided yet",
  );
  await neema.post((await at(w, `message:${letter}`)).decided, { action: "dismiss" });
  await (
    await w.as("zuri")
  ).post((await at(w, `reply:${worst}`)).decided, {
    action: "hide",
    reason: "abuse",
    note: "We queue here.",
  });
  const page = await neema.get("/moderation?show=decided");
  expect(cases(page)).toEqual([(await at(w, `reply:${worst}`)).li, (await at(w, `message:${letter}`)).li]);
  const text = page.text(`#${(await at(w, `reply:${worst}`)).li}`);
  for (const part of ["Baraka's reply is hidden.", "Zuri", "We queue here.", "Only fools queue."])
    expect(text).toContain(part);
  expect(
    page.document
      .querySelector(`#${(await at(w, `reply:${worst}`)).li} form button`)
      ?.getAttribute("aria-label"),
  ).toBe("Undo: show Baraka's reply again");
});

test("an empty queue is worth reaching", async () => {
  const w = await world();
  const page = await (await w.as("neema")).get("/moderation");
  expect(page.text(".empty h2")).toBe("Nothing is waiting");
  expect(page.document.querySelector(".tabs .count")).toBeNull();
});

test("the queue goes on page by page, each case once, also while others arrive", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  const expected: string[] = [];
  for (let n = 0; n < 45; n += 1) {
    // Several at the same moment: the cursor must tell them apart.
    if (n % 4 === 0) w.pass(1000);
    const id = await reply(w, { article: a, by: "baraka" });
    await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" });
    expected.push((await at(w, `reply:${id}`)).li);
    if (n % 15 === 0)
      await w.visitor().post("/contact", { name: "R", email: `r${n}@example.org`, message: "Hello?" });
  }
  for (const { id } of await messages(w)) expected.push((await at(w, `message:${id}`)).li);
  const neema = await w.as("neema");
  const seen: string[] = [];
  let path: string | null = "/moderation";
  for (let pages = 0; path && pages < 5; pages += 1) {
    const page = await neema.get(path);
    seen.push(...cases(page));
    path = page.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? null;
    const late = await reply(w, { article: a, by: "baraka" });
    await amina.post(`/replies/${late}/report`, { reason: "spam", note: "" });
  }
  // What came meanwhile stands at the end: it is the youngest.
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.slice(0, 48).toSorted()).toEqual(expected.toSorted());

  const decide = (await caseRows(w)).slice(0, 30);
  for (const { id } of decide) await neema.post(`/moderation/cases/${id}/decided`, { action: "dismiss" });
  const first = await neema.get("/moderation?show=decided");
  const second = await neema.get(
    first.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? "/nowhere",
  );
  expect(new Set([...cases(first), ...cases(second)]).size).toBe(30);
  expect(second.document.querySelector('a[rel="next"]')).toBeNull();
});

test("a page may end between a letter and a report of the same moment", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  for (let n = 0; n < 20; n += 1)
    await w.visitor().post("/contact", { name: "R", email: `r${n}@example.org`, message: "Hello?" });
  const id = await reply(w, { article: a, by: "baraka" });
  await amina.post(`/replies/${id}/report`, { reason: "spam", note: "" });
  const neema = await w.as("neema");
  const first = await neema.get("/moderation");
  expect(cases(first)).toHaveLength(20);
  const next = first.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? "/nowhere";
  const seen = [...cases(first), ...cases(await neema.get(next))];
  expect(new Set(seen).size).toBe(21);
  expect(seen).toContain((await at(w, `reply:${id}`)).li);
});

test("nobody but moderators and admins sees the queue or decides in it", async () => {
  const w = await world();
  const { worst, letter } = await aBusyDay(w);
  expect((await w.visitor().get("/moderation")).location).toBe("/login?next=%2Fmoderation");
  const posts = [
    (await at(w, `reply:${worst}`)).decided,
    (await at(w, `message:${letter}`)).decided,
    (await at(w, `reply:${worst}`)).undone,
  ];
  const fields = { action: "dismiss", reason: "spam", note: "" };
  for (const name of ["amina", "juma"] as const) {
    const person = await w.as(name);
    expect((await person.get("/moderation")).status).toBe(403);
    for (const path of posts) {
      expect((await person.post(path, fields)).status).toBe(403);
      expect((await person.postHx(path, fields)).status).toBe(403);
    }
  }
  for (const path of posts) expect((await w.visitor().post(path, fields)).location).toMatch(/^\/login/);
  expect(await decisions(w)).toEqual([]);
  expect((await (await w.as("zuri")).get("/moderation")).status).toBe(200);
});

test("a reply that its writer deleted can only be dismissed; its words are gone", async () => {
  const w = await world();
  const { worst } = await aBusyDay(w);
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ deleted_at: w.deps.clock() }).where("id", "=", worst).execute(),
  );
  const neema = await w.as("neema");
  const page = await neema.get("/moderation");
  expect(page.text(`#${(await at(w, `reply:${worst}`)).li}`)).toContain("has deleted this reply since");
  expect(page.html).not.toContain("Only fools");
  const { li } = await at(w, `reply:${worst}`);
  for (const action of ["hide", "delete", "lock-branch"])
    expect(page.document.querySelector(`#${li} button[value="${action}"]`)).toBeNull();
  expect((await neema.post((await at(w, `reply:${worst}`)).decided, { action: "dismiss" })).status).toBe(303);
});

test("hostile reports, names and letters are text in the queue", async () => {
  const w = await world();
  const a = await article(w, { title: HOSTILE });
  const parent = await reply(w, { article: a, by: "juma", body: HOSTILE });
  const id = await reply(w, { article: a, by: "baraka", parent, body: HOSTILE });
  await w.db.write((trx) =>
    trx.updateTable("people").set({ display_name: HOSTILE }).where("username", "!=", "neema").execute(),
  );
  await (await w.as("amina")).post(`/replies/${id}/report`, { reason: "other", note: HOSTILE });
  await w
    .visitor()
    .post("/contact", { name: HOSTILE.slice(0, 90), email: "a&b=c?subject=x@example.org", message: HOSTILE });
  const neema = await w.as("neema");
  const open = await neema.get("/moderation");
  expect(cases(open)).toHaveLength(2);
  expect(isHarmless(open.html)).toBe(true);
  for (const a of open.document.querySelectorAll('a[href^="mailto:"]'))
    expect(a.getAttribute("href")).toMatch(/^mailto:a%26b%3Dc%3Fsubject%3Dx@example\.org\?subject=[^&?]*$/);
  const done = await neema.postHx((await at(w, `reply:${id}`)).decided, {
    action: "hide",
    reason: "other",
    note: HOSTILE,
  });
  expect(isHarmless(done.html)).toBe(true);
  expect(isHarmless((await neema.get("/moderation?show=decided")).html)).toBe(true);
  expect(isHarmless((await w.visitor().get("/moderation/log")).html)).toBe(true);
});

test("nonsense in the address is the first page", async () => {
  const w = await world();
  const { worst } = await aBusyDay(w);
  const neema = await w.as("neema");
  for (const query of [
    "after=%00",
    "after=1-cow-2",
    "after=99999999999999999999-reply-1",
    "done=-1&show=all",
  ]) {
    const page = await neema.get(`/moderation?${query}`);
    expect(page.status).toBe(200);
    expect(cases(page)).toContain((await at(w, `reply:${worst}`)).li);
  }
  expect((await neema.get("/moderation?show=decided&after=999999999999999")).status).toBe(200);
  // Without a reason it is the most reported; one that is no rule is refused.
  const { decided } = await at(w, `reply:${worst}`);
  expect((await neema.postHx(decided, { action: "hide", reason: "boredom" })).status).toBe(422);
  expect((await neema.postHx(decided, { action: "bury", reason: "spam" })).status).toBe(422);
});
