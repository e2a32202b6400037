/** Every verdict on every kind of case, and its way back. */
import { expect, test } from "vitest";
import { cases, decisions, HOSTILE, isHarmless, replyRow } from "../moderation/helpers.ts";
import { readQueue } from "../../src/cases/reading.ts";
import { article, reply } from "../support/seed.ts";
import { spied } from "../support/spy.ts";
import { world, type World } from "../support/world.ts";
import { appeal, caseAbout, held, mixed, reported } from "./mixed.ts";

const person = (w: World, id: number) =>
  w.db.read.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const row = async (w: World, id: number) => (await cases(w)).find((found) => found.id === id);
const last = async (w: World) => (await decisions(w)).at(-1);

test("each kind of case shows what a moderator needs to know", async () => {
  const w = await world();
  const m = await mixed(w);
  await w.db.write((trx) =>
    trx.updateTable("people").set({ links_held_at: 1 }).where("id", "=", w.ids.baraka).execute(),
  );
  const neema = await w.as("neema");
  const page = await neema.get("/moderation");
  const heldCase = await caseAbout(w, `held:${m.heldReply}`);
  const editCase = await caseAbout(w, `held:${m.heldEdit}`);
  const appealCase = await caseAbout(w, `appeal:${m.appealed}`);
  const shown = {
    [m.ofReply]: ["Reported reply", "Answering Juma", "1 hidden", "Hid a reply: Abuse", "Links wait"],
    [heldCase]: ["Held reply", "Buckets, cheap", "The well that kept a list"],
    [editCase]: ["Held edit", "It would change", "blue", "red"],
    [m.ofPerson]: ["Reported person", "What they wrote last", "Only fools queue."],
    [m.ofArticle]: ["Reported article", "Juma", "The list was mine."],
    [appealCase]: ["Appeal", "Hid a reply", "Zuri", "Not like that.", "You were all late.", "Ask Amina."],
  };
  for (const [id, parts] of Object.entries(shown))
    for (const part of parts) expect(page.text(`#case-${id}`)).toContain(part);
  expect(page.document.querySelectorAll("li.case")).toHaveLength(7);
  expect(page.text('.tabs [aria-current="page"]')).toBe("Open 7");
  expect(page.text("#held-cases")).toBe("2");
  expect(page.text("#reported-cases")).toBe("3");
  // A page takes as many queries as a case, whatever is on it.
  const asked = async (query: Record<string, string>) => {
    const spy = spied(w, w.ctx("neema"));
    await readQueue(spy.ctx, query);
    return spy.asked.length;
  };
  const most = await asked({});
  expect(most).toBeLessThan(35);
  for (let n = 0; n < 10; n += 1) await held(w, { article: m.a, by: w.ids.amina, body: `Bucket ${n}.` });
  expect(await asked({})).toBe(most);
  // Whoever decided has another hear the appeal, where there is one.
  const own = await (await w.as("zuri")).get("/moderation");
  expect(own.document.querySelector(`#case-${appealCase} [value="grant"]`)).toBeNull();
  expect(own.text(`#case-${appealCase}`)).toContain("another moderator has to hear the appeal");
});

test("what is held is published or not, and both can be taken back", async () => {
  const w = await world();
  const m = await mixed(w);
  const neema = await w.as("neema");
  const heldCase = await caseAbout(w, `held:${m.heldReply}`);
  const editCase = await caseAbout(w, `held:${m.heldEdit}`);
  const published = await neema.postHx(`/moderation/cases/${heldCase}/decided`, { action: "approve" });
  expect(published.text(`#case-${heldCase}`)).toContain("What Baraka wrote is published.");
  expect((await neema.get(m.a.path)).html).toContain("Buckets, cheap");
  await neema.postHx(`/moderation/cases/${heldCase}/undone`);
  expect((await w.visitor().get(m.a.path)).html).not.toContain("Buckets, cheap");
  expect(await row(w, heldCase)).toMatchObject({ decided_at: null });

  await neema.post(`/moderation/cases/${heldCase}/decided`, { action: "reject", reason: "spam" });
  expect(await last(w)).toMatchObject({ action: "reject", reason: "spam", held_id: m.heldReply });
  await neema.post(`/moderation/cases/${heldCase}/undone`);
  expect(await row(w, heldCase)).toMatchObject({ decided_at: null });

  await neema.post(`/moderation/cases/${heldCase}/decided`, { action: "delete" });
  expect(await last(w)).toMatchObject({ action: "reject", reason: null, held_id: m.heldReply });

  await neema.post(`/moderation/cases/${editCase}/decided`, { action: "approve" });
  expect((await replyRow(w, m.edited)).body).toBe("My bucket is the red one.");
  await neema.post(`/moderation/cases/${editCase}/undone`);
  expect((await replyRow(w, m.edited)).body).toBe("My bucket is the blue one.");
});

test("a sanction leaves a case about a text open, as a line in it, and is taken back there", async () => {
  const w = await world();
  const m = await mixed(w);
  const neema = await w.as("neema");
  const path = `/moderation/cases/${m.ofReply}`;
  const warned = await neema.postHx(`${path}/decided`, { action: "warn", note: "Please." });
  expect(warned.text(`#case-${m.ofReply} .steps-taken`)).toContain("The writer is warned.");
  // The reason is the one reported.
  const warning = await last(w);
  expect(warning).toMatchObject({ action: "warn", reason: "abuse", reply_id: m.worst, case_id: m.ofReply });
  await neema.post(`${path}/decided`, { action: "suspend:1w", reason: "spam" });
  const suspension = await last(w);
  expect(suspension).toMatchObject({ action: "suspend", until: w.deps.clock() + 7 * 86_400_000 });
  await neema.post(`${path}/decided`, { action: "hold-links" });
  await neema.post(`${path}/decided`, { action: "lock-branch" });
  const page = await neema.get("/moderation");
  expect(page.document.querySelectorAll(`#case-${m.ofReply} .steps-taken li`)).toHaveLength(4);
  expect(page.text(`#case-${m.ofReply} .record`)).toMatch(/1 warning.*Suspended until/);
  expect((await replyRow(w, m.worst)).lock_id).toBe(m.worst);

  for (const step of (await decisions(w)).filter(({ case_id }) => case_id === m.ofReply))
    await neema.post(`${path}/undone`, { decision: step.id });
  expect(await person(w, w.ids.baraka)).toMatchObject({ suspended_until: null, links_held_at: null });
  expect((await replyRow(w, m.worst)).lock_id).toBeNull();
  const after = await neema.get("/moderation");
  expect(after.document.querySelector(`#case-${m.ofReply} .steps-taken`)).toBeNull();
  // Decisions that were not made from the case are none of its own.
  const other = (await decisions(w)).find(({ action }) => action === "hide");
  await neema.post(`${path}/undone`, { decision: other?.id ?? 0 });
  expect((await replyRow(w, m.hidden)).hidden_at).not.toBeNull();

  await neema.post(`${path}/decided`, { action: "delete", reason: "spam" });
  expect((await replyRow(w, m.worst)).deleted_at).not.toBeNull();
  await neema.post(`${path}/undone`);
  expect((await replyRow(w, m.worst)).deleted_at).toBeNull();
  expect(await row(w, m.ofReply)).toMatchObject({ decided_at: null });

  // About the person, it closes the case.
  const closed = await neema.postHx(`/moderation/cases/${m.ofPerson}/decided`, { action: "suspend:ever" });
  expect(closed.text(`#case-${m.ofPerson}`)).toContain("Baraka is suspended.");
  expect((await neema.get("/moderation")).text(`#case-${m.ofReply} .record`)).toContain("for ever");
});

test("an appeal is granted or refused; who decided does not hear it", async () => {
  const w = await world();
  const m = await mixed(w);
  const id = await caseAbout(w, `appeal:${m.appealed}`);
  const [neema, zuri] = [await w.as("neema"), await w.as("zuri")];
  expect((await zuri.post(`/moderation/cases/${id}/decided`, { action: "grant" })).status).toBe(403);
  const granted = await neema.postHx(`/moderation/cases/${id}/decided`, { action: "grant", note: "Right." });
  expect(granted.text(`#case-${id}`)).toContain("Baraka's appeal is granted");
  expect((await replyRow(w, m.hidden)).hidden_at).toBeNull();
  await neema.post(`/moderation/cases/${id}/undone`);
  expect((await replyRow(w, m.hidden)).hidden_at).not.toBeNull();
  await neema.post(`/moderation/cases/${id}/decided`, { action: "refuse-appeal" });
  expect(await row(w, id)).toMatchObject({ decision_id: (await last(w))?.id ?? 0 });
});

test("several at once, with one answer and one way back; what can't be decided so stays", async () => {
  const w = await world();
  const m = await mixed(w);
  const neema = await w.as("neema");
  const heldCase = await caseAbout(w, `held:${m.heldReply}`);
  const appealCase = await caseAbout(w, `appeal:${m.appealed}`);
  const boxes = `case=${m.ofReply}&case=${heldCase}&case=${appealCase}&case=${m.ofPerson}&case=99999`;
  const send = (hx: boolean, fields: string) =>
    neema.send("/moderation/cases/decided", {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin: "http://pool.test", ...(hx ? { "hx-request": "true" } : {}) },
    });
  expect((await send(true, `${boxes}&action=hide&reason=boredom`)).status).toBe(422);
  const done = await send(true, `${boxes}&action=hide&reason=`);
  expect(done.text(".notice p")).toBe("2 cases are decided. 3 can't be decided so.");
  expect(done.document.querySelectorAll("li.case.done[hx-swap-oob]")).toHaveLength(2);
  const made = (await decisions(w)).slice(-2);
  expect(made).toMatchObject([
    { action: "hide", reason: "abuse" },
    { action: "reject", reason: "other" },
  ]);
  const undo = done.document.querySelector('.notice button[name="decision"]')?.getAttribute("value") ?? "";
  expect(undo).toBe(made.map(({ id }) => id).join(","));
  const back = await neema.postHx("/moderation/undone", { decision: undo });
  expect(back.text(".notice")).toBe("2 decisions are taken back.");
  expect(back.document.querySelectorAll("li.case:not(.done)[hx-swap-oob]")).toHaveLength(2);
  expect((await neema.postHx("/moderation/undone", { decision: undo })).text(".notice")).toContain("can't");

  const plain = await send(false, `${boxes}&action=approve&next=%2Fmoderation%3Fshow%3Dreported`);
  expect([plain.status, plain.location]).toEqual([
    303,
    expect.stringMatching(/^\/moderation\?show=reported&done=\d+(,\d+){2}$/) as string,
  ]);
  expect((await neema.follow(plain)).text(".notice")).toContain("3 cases are decided.");
});

test("filters combine, and are kept through paging; counts stay", async () => {
  const w = await world();
  const [a, b] = [await article(w), await article(w, { title: "The other one" })];
  const wanted: number[] = [];
  for (let n = 0; n < 50; n += 1) {
    const mine = n % 2 === 0;
    const place = mine ? a : b;
    const by = n % 5 === 0 ? "juma" : "baraka";
    const id = await reply(w, { article: place, by });
    const about = { kind: "reply", subject: `reply:${id}`, reply_id: id, article_id: place.id } as const;
    const reason = n === 4 ? "abuse" : "spam";
    const found = await reported(w, { ...about, person_id: w.ids[by], by: w.ids.amina, reason });
    if (mine && by === "baraka" && reason === "spam") wanted.push(found);
    w.pass(1000);
  }
  for (let n = 0; n < 8; n += 1) {
    const id = await reply(w, { article: a, by: "baraka" });
    const about = { kind: "reply", subject: `reply:${id}`, reply_id: id, article_id: a.id } as const;
    wanted.push(await reported(w, { ...about, person_id: w.ids.baraka, by: w.ids.amina }));
  }
  const neema = await w.as("neema");
  const seen: string[] = [];
  let path: string | null = `/moderation?show=reported&reason=spam&article=${a.id}&person=${w.ids.baraka}`;
  for (let pages = 0; path && pages < 5; pages += 1) {
    const page = await neema.get(path);
    expect(page.text("#open-cases")).toBe("58");
    expect(page.text(".chips")).toContain("About Baraka");
    expect(page.document.querySelector("#filter-article option[selected]")?.getAttribute("value")).toBe(
      String(a.id),
    );
    seen.push(...[...page.document.querySelectorAll("li.case")].map((li) => li.id));
    path = page.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? null;
  }
  expect(seen.toSorted()).toEqual(wanted.map((id) => `case-${id}`).toSorted());
  const none = await neema.get("/moderation?show=held&reason=spam");
  expect(none.text(".empty h2")).toBe("No case is like that");
  expect((await neema.get("/moderation?show=held")).text(".empty h2")).toBe("Nothing is held back");
  for (const nonsense of ["article=%00", "person=-1", "reason=%27", "show=all&person=99999999999999999999"])
    expect((await neema.get(`/moderation?${nonsense}`)).status).toBe(200);
});

test("the newest replies that nobody has looked at are decided where they stand", async () => {
  const w = await world();
  const a = await article(w);
  const ids: number[] = [];
  for (let n = 0; n < 24; n += 1) ids.push(await reply(w, { article: a, by: n % 2 ? "amina" : "baraka" }));
  await reply(w, { article: a, by: "neema" });
  const neema = await w.as("neema");
  const first = await neema.get("/moderation?show=recent");
  const second = await neema.get(first.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? "/");
  const shown = [first, second].flatMap((page) =>
    [...page.document.querySelectorAll("li.case")].map((li) => Number(li.id.replace("reply-case-", ""))),
  );
  expect(shown).toEqual(ids.toReversed());

  const [one = 0, two = 0, three = 0] = ids.toReversed();
  const done = await neema.postHx(`/moderation/replies/${one}/decided`, { action: "hide", reason: "spam" });
  const made = await caseAbout(w, `reply:${one}`);
  expect(done.text(`#case-${made}`)).toContain("is hidden.");
  const stands = await neema.postHx(`/moderation/replies/${two}/decided`, { action: "dismiss" });
  expect(stands.text("li.case")).toMatch(/(Amina|Baraka)'s reply stands\./);
  const several = await neema.postHx("/moderation/cases/decided", { reply: three, action: "approve" });
  expect(several.document.querySelector(`[hx-swap-oob="outerHTML:#reply-case-${three}"]`)).not.toBeNull();
  const now = await neema.get("/moderation?show=recent");
  for (const id of [one, two, three]) expect(now.document.querySelector(`#reply-case-${id}`)).toBeNull();
  expect((await neema.post("/moderation/replies/99999/decided", { action: "hide" })).status).toBe(404);

  // Taken back, they are recent again, and nothing is open; also when they are decided where they stand.
  await neema.post(`/moderation/cases/${made}/undone`);
  expect((await replyRow(w, one)).hidden_at).toBeNull();
  const stood = await caseAbout(w, `reply:${two}`);
  const again = await neema.postHx(`/moderation/cases/${stood}/undone`);
  expect(again.document.querySelector(`#case-${stood} .decisions`)).not.toBeNull();
  const isRecent = async (id: number) =>
    (await neema.get("/moderation?show=recent")).document.querySelector(`#reply-case-${id}`) !== null;
  expect([await isRecent(one), await isRecent(two), await isRecent(three)]).toEqual([true, true, false]);
  expect((await neema.get("/moderation")).document.querySelector("li.case")).toBeNull();
  await neema.postHx(`/moderation/cases/${stood}/decided`, { action: "hide", reason: "spam" });
  expect((await replyRow(w, two)).hidden_at).not.toBeNull();
  expect(await isRecent(two)).toBe(false);
  await neema.postHx(`/moderation/replies/${one}/decided`, { action: "warn", reason: "abuse" });
  const warned = await w.db.read.selectFrom("decisions").select("id").where("action", "=", "warn").execute();
  expect(await isRecent(one)).toBe(false);
  await neema.post("/moderation/undone", { decision: warned[0]?.id ?? 0 });
  expect(await isRecent(one)).toBe(true);
  // That something stands which nobody had reported is no news for the public log.
  const log = (await w.visitor().get("/moderation/log")).html;
  for (const said of ["reply stand", "Took up"]) expect(log).not.toContain(said);
  expect(log).toContain("hidden");
});

test("who is at a case is told to others, and what they decided meanwhile", async () => {
  const w = await world();
  const m = await mixed(w);
  const [neema, zuri] = [await w.as("neema"), await w.as("zuri")];
  const changes = `/moderation/changes?cases=${m.ofReply},${m.ofPerson},nonsense,99999`;
  expect((await neema.postHx(`/moderation/cases/${m.ofReply}/claimed`, { on: 1 })).status).toBe(204);
  expect((await zuri.getHx(changes)).text(`#case-${m.ofReply}-claim`)).toBe("Neema is on this");
  expect((await neema.getHx(changes)).text(`#case-${m.ofReply}-claim`)).toBe("");
  // The first stays at it; at another case she is there alone; and it runs out.
  await zuri.postHx(`/moderation/cases/${m.ofReply}/claimed`, { on: 1 });
  expect((await row(w, m.ofReply))?.claimed_by).toBe(w.ids.neema);
  await neema.postHx(`/moderation/cases/${m.ofPerson}/claimed`, { on: 1 });
  expect((await row(w, m.ofReply))?.claimed_by).toBeNull();
  w.pass(121_000);
  expect((await zuri.getHx(changes)).text(`#case-${m.ofPerson}-claim`)).toBe("");
  await zuri.postHx(`/moderation/cases/${m.ofPerson}/claimed`, { on: 1 });
  await zuri.postHx(`/moderation/cases/${m.ofPerson}/claimed`, { on: 0 });
  expect((await row(w, m.ofPerson))?.claimed_by).toBeNull();

  await zuri.post(`/moderation/cases/${m.ofReply}/decided`, { action: "dismiss" });
  const told = await neema.getHx(changes);
  expect(told.text(`li.case.done#case-${m.ofReply}`)).toContain(
    "Zuri decided this meanwhile: Baraka's reply stands",
  );
  const late = await neema.postHx(`/moderation/cases/${m.ofReply}/decided`, {
    action: "hide",
    reason: "spam",
  });
  expect(late.text(`#case-${m.ofReply}`)).toContain("Zuri decided this meanwhile");
  expect(late.document.querySelector("[data-decided]")).toBeNull();
  expect((await replyRow(w, m.worst)).hidden_at).toBeNull();
});

test("moderators note things for each other; nobody else reads or does any of it", async () => {
  const w = await world();
  const m = await mixed(w);
  const neema = await w.as("neema");
  const path = `/moderation/cases/${m.ofReply}`;
  await neema.post(`${path}/noted`, { body: HOSTILE, about: "case" });
  const noted = await neema.postHx(`${path}/noted`, { body: "He is new here.", about: "person" });
  expect(noted.text(`#case-${m.ofReply} .notes`)).toContain("He is new here.");
  expect(isHarmless(noted.html)).toBe(true);
  const page = await (await w.as("zuri")).get("/moderation");
  // About the person: at each case that concerns him.
  expect(page.text(`#case-${m.ofPerson} .notes`)).toContain("He is new here.");
  expect((await neema.postHx(`${path}/noted`, { body: " " })).status).toBe(422);
  expect((await neema.post(`${path}/noted`, { body: "x".repeat(2001) })).status).toBe(422);

  const before = (await decisions(w)).length;
  const posts: [string, Record<string, string | number>][] = [
    [`${path}/decided`, { action: "hide", reason: "spam" }],
    [`${path}/undone`, {}],
    [`${path}/claimed`, { on: 1 }],
    [`${path}/noted`, { body: "Hm." }],
    ["/moderation/cases/decided", { case: m.ofReply, action: "hide" }],
    [`/moderation/replies/${m.top}/decided`, { action: "hide" }],
    ["/moderation/undone", { decision: "1" }],
  ];
  for (const name of ["amina", "juma"] as const) {
    const client = await w.as(name);
    for (const [to, fields] of posts) expect([to, (await client.post(to, fields)).status]).toEqual([to, 403]);
    expect((await client.getHx("/moderation/changes?cases=1")).status).toBe(403);
  }
  for (const [to, fields] of posts) expect((await w.visitor().post(to, fields)).location).toMatch(/^\/login/);
  expect(await decisions(w)).toHaveLength(before);
});

test("hostile texts are text, in every kind of case", async () => {
  const w = await world();
  const a = await article(w, { title: HOSTILE });
  await w.db.write((trx) =>
    trx
      .updateTable("people")
      .set({ display_name: HOSTILE, about: HOSTILE })
      .where("username", "!=", "neema")
      .execute(),
  );
  const id = await reply(w, { article: a, by: "baraka", body: HOSTILE });
  const finding = { filter: "suspect-words", action: "hold", found: [HOSTILE], count: 1 } as const;
  await held(w, { article: a, by: w.ids.baraka, body: HOSTILE, findings: [finding] });
  await held(w, { article: a, by: w.ids.baraka, body: `${HOSTILE} more`, edits: id });
  const by = w.ids.amina;
  await reported(w, {
    kind: "person",
    subject: `person:${w.ids.baraka}`,
    person_id: w.ids.baraka,
    by,
    note: HOSTILE,
  });
  await reported(w, {
    kind: "article",
    subject: `article:${a.id}`,
    article_id: a.id,
    person_id: w.ids.juma,
    by,
  });
  await appeal(w, id, HOSTILE);
  const neema = await w.as("neema");
  const page = await neema.get(`/moderation?article=${a.id}`);
  expect(page.document.querySelectorAll("li.case")).toHaveLength(4);
  expect(isHarmless(page.html)).toBe(true);
  const all = await neema.get("/moderation");
  expect(all.document.querySelectorAll("li.case")).toHaveLength(5);
  expect(isHarmless(all.html)).toBe(true);
  for (const { id: one, kind } of await cases(w)) {
    const action = kind === "held" ? "reject" : kind === "appeal" ? "refuse-appeal" : "dismiss";
    expect(isHarmless((await neema.postHx(`/moderation/cases/${one}/decided`, { action })).html)).toBe(true);
  }
  expect(isHarmless((await neema.get("/moderation?show=decided")).html)).toBe(true);
  expect(isHarmless((await neema.get("/moderation?show=recent")).html)).toBe(true);
});

test("a text that was changed since it was shown is not decided, and shown anew", async () => {
  const w = await world();
  const m = await mixed(w);
  const neema = await w.as("neema");
  const heldCase = await caseAbout(w, `held:${m.heldReply}`);
  const page = await neema.get("/moderation");
  const seen = (id: number) =>
    page.document.querySelector(`#case-${id} .decisions [name="seen"]`)?.getAttribute("value") ?? "";
  await w.db.write(async (trx) => {
    const text = { body: "Come to my shop.", body_html: "<p>Come to my shop.</p>" };
    await trx.updateTable("held").set(text).where("id", "=", m.heldReply).execute();
    await trx
      .updateTable("replies")
      .set({ ...text, version: 2 })
      .where("id", "=", m.worst)
      .execute();
  });
  const before = await decisions(w);
  // The open page hears of it by itself.
  const polled = await neema.getHx(`/moderation/changes?cases=${heldCase}:${seen(heldCase)}`);
  expect(polled.text(`#case-${heldCase}.unread`)).toContain("Come to my shop.");
  const path = (id: number) => `/moderation/cases/${id}/decided`;
  const late = await neema.postHx(path(heldCase), { action: "approve", seen: seen(heldCase) });
  expect(late.text(`#case-${heldCase} .notice`)).toBe(
    "The text was changed since you looked: read it again.",
  );
  expect(late.text(`#case-${heldCase} .prose`)).toBe("Come to my shop.");
  expect(late.text("#status .bad")).toContain("read it again");
  const plain = await neema.post(path(m.ofReply), { action: "dismiss", seen: seen(m.ofReply) });
  expect(plain.location).toBe(`/moderation?unread=case-${m.ofReply}#case-${m.ofReply}`);
  expect((await neema.follow(plain)).text(`#case-${m.ofReply} .notice`)).toContain("read it again");
  const box = page.document.querySelector(`#case-${heldCase} [form="several"]`)?.getAttribute("value");
  const both = await neema.postHx("/moderation/cases/decided", { case: box ?? "", action: "approve" });
  expect(both.text(".notice p")).toContain("0 cases are decided. 1 text was changed");
  const recent = await neema.postHx(`/moderation/replies/${m.edited}/decided`, {
    action: "hide",
    seen: "v9",
  });
  expect(recent.text(`#reply-case-${m.edited} .notice`)).toContain("read it again");
  expect(await decisions(w)).toEqual(before);
  expect(await caseAbout(w, `reply:${m.edited}`)).toBe(0);
  // Read again, it is decided; and a page that shows it as decided hears that it was taken back.
  const again = late.document.querySelector('.decisions [name="seen"]')?.getAttribute("value") ?? "";
  await neema.postHx(path(heldCase), { action: "approve", seen: again });
  expect((await neema.getHx(`/moderation/changes?done=${heldCase}`)).document.querySelector("li")).toBeNull();
  await neema.postHx(`/moderation/cases/${heldCase}/undone`);
  const open = await neema.getHx(`/moderation/changes?done=${heldCase}`);
  expect(open.document.querySelector(`li.case:not(.done)#case-${heldCase} .decisions`)).not.toBeNull();
});

test("with the reported rule retired one has to be chosen; several never stop halfway", async () => {
  const w = await world();
  const m = await mixed(w);
  const neema = await w.as("neema");
  const heldCase = await caseAbout(w, `held:${m.heldReply}`);
  const retire = (id: string) =>
    w.db.write((trx) => trx.updateTable("rules").set({ retired_at: 1 }).where("id", "=", id).execute());
  await retire("abuse");
  const page = await neema.get("/moderation");
  const first = page.document.querySelector(`#case-${m.ofReply} select option`);
  expect([first?.getAttribute("value"), first?.textContent]).toEqual(["", "Choose a rule"]);
  const path = `/moderation/cases/${m.ofReply}/decided`;
  expect((await neema.post(path, { action: "hide", reason: "" })).status).toBe(422);
  const done = await neema.send("/moderation/cases/decided", {
    method: "POST",
    body: new URLSearchParams(`case=${heldCase}&case=${m.ofReply}&action=hide&reason=`),
    headers: { origin: "http://pool.test", "hx-request": "true" },
  });
  expect(done.text(".notice p")).toBe("1 case is decided. 1 can't be decided so.");
  const long = await neema.postHx(path, { action: "hide", reason: "spam", note: "n".repeat(3000) });
  expect(long.html).toContain("At most 1,000 characters.");

  // Without JavaScript the next one is named, not the one before.
  const next = "/moderation?show=reported&done=1&unread=case-2";
  const plain = await neema.post(path, { action: "dismiss", next });
  expect(plain.location).toMatch(/^\/moderation\?show=reported&done=\d+$/);
});

test("reports of a case that is taken back go into the one that is open by then", async () => {
  const w = await world();
  const m = await mixed(w);
  const [neema, juma, zuri] = [await w.as("neema"), await w.as("juma"), await w.as("zuri")];
  await juma.post(`/replies/${m.worst}/report`, { reason: "spam", note: "First." });
  await neema.post(`/moderation/cases/${m.ofReply}/decided`, { action: "dismiss" });
  await juma.post(`/replies/${m.worst}/report`, { reason: "spam", note: "Again." });
  await zuri.post(`/replies/${m.worst}/report`, { reason: "abuse", note: "Me too." });
  const open = await caseAbout(w, `reply:${m.worst}`);
  expect(open).not.toBe(m.ofReply);
  const weight = (await row(w, open))?.weight ?? 0;
  await neema.post(`/moderation/cases/${m.ofReply}/undone`);
  const reported = await w.db.read.selectFrom("reports").selectAll().where("case_id", "=", open).execute();
  expect(reported.map(({ note }) => note)).toEqual(expect.arrayContaining(["Again.", "Me too."]));
  expect(reported).toHaveLength(3);
  expect((await row(w, open))?.weight).toBeGreaterThan(weight);
});
