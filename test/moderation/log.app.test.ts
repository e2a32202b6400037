import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

const rows = (answer: { document: Document }) =>
  [...answer.document.querySelectorAll("table.log tbody tr")].map((tr) =>
    [...tr.querySelectorAll("td")].map((td) => td.textContent.replace(/\s+/g, " ").trim()),
  );

test("the log is public: what, why, where and by whom, without those concerned and without notes", async () => {
  const w = await world();
  const a = await article(w, { title: "Eleven ways to cross", author: "juma" });
  const id = await reply(w, { article: a, by: "baraka" });
  const [neema, juma] = [await w.as("neema"), await w.as("juma")];
  const amina = await w.as("amina");
  await amina.post(`/replies/${id}/report`, { reason: "abuse", note: "A private remark." });
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "abuse", note: "A private note." });
  await neema.post(`/replies/${id}/hidden`, { on: 0 });
  await juma.post(`${a.path}/locked`, { on: 1 });
  await neema.post(`/replies/${id}/pinned`, { on: 1 });
  await amina.post("/people/baraka/report", { reason: "abuse", note: "" });
  const about = await w.db.read.selectFrom("cases").select("id").where("kind", "=", "person").execute();
  await neema.post(`/moderation/cases/${about[0]?.id}/decided`, { action: "dismiss" });

  const page = await w.visitor().get("/moderation/log");
  expect(page.text("h1")).toBe("Decisions");
  expect(rows(page)).toEqual([
    ["just now", "Closed reports about somebody", "An account", "Neema Moderator"],
    ["just now", "Pinned a reply", "Eleven ways to cross the reply", "Neema Moderator"],
    ["just now", "Locked the discussion", "Eleven ways to cross", "Juma Author"],
    ["just now", "Showed a hidden reply again", "Eleven ways to cross", "Neema Moderator"],
    ["just now", "Hid a reply Abuse taken back", "Eleven ways to cross", "Neema Moderator"],
  ]);
  // It can be read again, with its name: no line about its writer leads there.
  expect(page.document.querySelectorAll('table.log a[href^="/replies/"]')).toHaveLength(1);
  expect(page.document.querySelector(`table.log a[href="${a.path}"]`)).not.toBeNull();
  for (const secret of ["Baraka", "baraka", "Amina", "private"]) expect(page.html).not.toContain(secret);
});

test("letters are not in it, and an article that was taken down has no title there", async () => {
  const w = await world();
  const gone = await article(w, { title: "What nobody may read", removedAt: 1 });
  const id = await reply(w, { article: gone, by: "baraka" });
  const neema = await w.as("neema");
  await w.visitor().post("/contact", { name: "Rukia", email: "rukia@example.org", message: "A letter." });
  const [letter] = await w.db.read.selectFrom("messages").select("id").execute();
  await neema.post(`/moderation/messages/${letter?.id}/answered`, { on: 1 });
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "illegal", note: "" });

  const page = await w.visitor().get("/moderation/log");
  expect(rows(page)).toEqual([
    ["just now", "Hid a reply Against the law", "An article that is not public", "Neema Moderator"],
  ]);
  expect(page.html).not.toContain("What nobody may read");
  expect(rows(await neema.get("/moderation/log"))[0]?.[2]).toBe("What nobody may read");
});

test("it goes on page by page, and is worth reading when it is empty", async () => {
  const w = await world();
  const visitor = w.visitor();
  expect((await visitor.get("/moderation/log")).text(".empty h2")).toBe("No decision yet");
  const a = await article(w);
  const neema = await w.as("neema");
  for (let n = 0; n < 60; n += 1) await neema.post(`${a.path}/locked`, { on: (n + 1) % 2 });
  const first = await visitor.get("/moderation/log");
  expect(rows(first)).toHaveLength(50);
  const next = first.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? "";
  const second = await visitor.get(next);
  expect(rows(second)).toHaveLength(10);
  expect(second.document.querySelector('a[rel="next"]')).toBeNull();
  expect(second.document.querySelector('.pager a[href="/moderation/log"]')).not.toBeNull();
  for (const before of ["0", "-1", "x", "%00", "99999999999999999999"])
    expect((await visitor.get(`/moderation/log?before=${before}`)).status).toBe(200);
});

test("no line leads to a person or tells a text; what nobody did and whatever a rule of the site's own is called is said", async () => {
  const w = await world();
  const a = await article(w, { title: "Eleven ways to cross" });
  const id = await reply(w, { article: a, by: "baraka", body: "Words that nobody should read again." });
  const at = w.deps.clock();
  const about = { article_id: a.id, reply_id: id, person_id: w.ids.baraka, body: "Words that nobody" };
  await w.db.write(async (trx) => {
    await trx
      .insertInto("rules")
      .values({ id: "kind", position: 9, title: "Be kind <b>here</b>", body: "…", created_at: at })
      .execute();
    const row = { ...about, actor_id: w.ids.neema, reason: "kind", note: "A private note.", created_at: at };
    for (const action of ["warn", "suspend", "hold-links", "grant", "refuse-appeal"] as const)
      await trx
        .insertInto("decisions")
        .values({ ...row, action })
        .execute();
    const held = {
      ...about,
      reply_id: null,
      actor_id: null,
      reason: "spam",
      filter: "links",
      created_at: at,
    };
    await trx
      .insertInto("decisions")
      .values({ ...held, action: "hold" })
      .execute();
  });
  const page = await w.visitor().get("/moderation/log");
  expect(rows(page).map((cells) => cells.slice(1))).toEqual([
    ["Held a reply back until a moderator has read it Spam", "Eleven ways to cross", "Automatic"],
    ["Refused an appeal Be kind <b>here</b>", "An earlier decision", "Neema Moderator"],
    ["Granted an appeal Be kind <b>here</b>", "An earlier decision", "Neema Moderator"],
    ["Will look at somebody's links before they appear Be kind <b>here</b>", "An account", "Neema Moderator"],
    ["Suspended an account Be kind <b>here</b>", "An account", "Neema Moderator"],
    ["Warned somebody Be kind <b>here</b>", "An account", "Neema Moderator"],
  ]);
  for (const secret of ["Baraka", "baraka", "private", "Words that", `/replies/${id}`])
    expect(page.html).not.toContain(secret);
});

const numbers = (answer: { document: Document }, nth: number) =>
  [...(answer.document.querySelectorAll("table.counts")[nth]?.querySelectorAll("tbody tr") ?? [])].map((tr) =>
    [...tr.children].map((cell) => cell.textContent.trim()),
  );

test("a year has its decisions and its numbers, by rule and by what was done", async () => {
  const w = await world();
  const a = await article(w);
  const year = new Date(w.deps.clock()).getUTCFullYear();
  const row = { article_id: a.id, actor_id: w.ids.neema };
  await w.db.write(async (trx) => {
    const add = (more: { action: "hide" | "lock" | "hold" | "unhide"; created_at: number }, what: object) =>
      trx
        .insertInto("decisions")
        .values({ ...row, ...more, ...what })
        .returning("id")
        .executeTakeFirstOrThrow();
    const old = Date.UTC(year - 2, 11, 31, 23, 59);
    await add({ action: "lock", created_at: old }, {});
    const last = Date.UTC(year - 1, 0, 1);
    await add({ action: "hide", created_at: last }, { reason: "spam" });
    await add({ action: "hide", created_at: last + 1 }, { reason: "abuse", undone_by: 1 });
    await add({ action: "hide", created_at: last + 2 }, { reason: "spam" });
    await add({ action: "hold", created_at: last + 3 }, { reason: "spam", actor_id: null });
    await add({ action: "unhide", created_at: Date.UTC(year, 0, 1) - 1 }, {});
    await add({ action: "hide", created_at: Date.UTC(year, 0, 1) }, { reason: "other" });
  });
  const visitor = w.visitor();
  const page = await visitor.get(`/moderation/log?year=${year - 1}`);
  expect(rows(page)).toHaveLength(5);
  expect(page.text("details.numbers[open] summary")).toBe(`${year - 1} in numbers 5 decisions`);
  // Rule, decisions, automatic, taken back.
  expect(numbers(page, 0)).toEqual([
    ["Spam", "3", "1", "0"],
    ["Abuse", "1", "0", "1"],
    ["No rule named", "1", "0", "0"],
  ]);
  expect(numbers(page, 1)).toEqual([
    ["Hid a reply", "3", "0", "1"],
    ["Held a reply back until a moderator has read it", "1", "1", "0"],
    ["Showed a hidden reply again", "1", "0", "0"],
  ]);
  expect([...page.document.querySelectorAll(".tabs a")].map((link) => link.textContent)).toEqual([
    "All",
    String(year),
    String(year - 1),
    String(year - 2),
  ]);
  const all = await visitor.get("/moderation/log");
  expect(rows(all)).toHaveLength(7);
  expect(all.text("details.numbers:not([open]) summary")).toBe(`${year} in numbers 1 decision`);
  for (const odd of ["1", "x", "-1", "99999999999999999999", "%00", String(year + 1)])
    expect(rows(await visitor.get(`/moderation/log?year=${odd}`))).toHaveLength(7);
});
