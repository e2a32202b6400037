/** Deleting one's account: asking, thinking better of it, and what is left. */
import { expect, test } from "vitest";
import { deleteAccounts } from "../../src/jobs/leaving.ts";
import { eraseDeleted } from "../../src/jobs/erase.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { countDifferences } from "../../src/ops/check.ts";
import { everything } from "../http/routes.ts";
import type { Trx } from "../../src/db/connect.ts";
import { queueMail } from "../../src/mail/queries.ts";
import { listen } from "../live/support.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";
import { columnsOfPeople } from "./columns.ts";
import { life } from "./life.ts";

const DATA = "/settings/data";
const LEAVING = "/settings/data/leaving";

const personOf = (w: World, id: number) =>
  w.db.read.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const mails = (w: World) => w.db.read.selectFrom("mails").selectAll().orderBy("id").execute();
const shownBy = async (w: World, path: string, id: number) =>
  (await w.visitor().get(path)).text(`#reply-${id}`);

/** Asks, waits, and has it done. */
async function gone(w: World, replies: "keep" | "erase") {
  const amina = await w.as("amina");
  expect((await amina.post(LEAVING, { on: 1, replies, password: PASSWORD })).location).toBe(DATA);
  w.pass(DAY + MINUTE);
  expect(await deleteAccounts(w.deps)).toBe(1);
  return amina;
}

test("asking takes the password and a choice; for a day every page says so, and one button takes it back", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const form = await amina.get(DATA);
  expect(form.text("h1")).toBe("Your data");
  const choices = [...form.document.querySelectorAll("input[name=replies]")];
  expect(form.text("main")).toContain("keeps its words, under no name");
  // Neither is chosen for anybody.
  expect(choices.map((each) => [each.getAttribute("value"), each.hasAttribute("checked")])).toEqual([
    ["keep", false],
    ["erase", false],
  ]);
  for (const [fields, where] of [
    [{ on: 1, password: PASSWORD }, "#replies-error"],
    [{ on: 1, replies: "keep", password: "not-it" }, "#leave-password-error"],
    [{ on: 1, replies: "keep" }, "#leave-password-error"],
  ] as const) {
    const refused = await amina.post(LEAVING, fields);
    expect([refused.status, refused.text(where) === null]).toEqual([422, false]);
  }
  expect(await mails(w)).toEqual([]);
  expect((await w.visitor().post(LEAVING, { on: 1, replies: "keep", password: PASSWORD })).location).toMatch(
    /^\/login/,
  );

  const asked = await amina.post(LEAVING, { on: 1, replies: "erase", password: PASSWORD });
  const page = await amina.follow(asked);
  expect(page.text(".leaving h2")).toBe("Your account will be deleted");
  expect(page.text(".leaving")).toContain("Your replies will be erased.");
  expect(page.document.querySelector("input[name=replies]")).toBeNull();
  const { leaving_at } = await personOf(w, w.ids.amina);
  expect(leaving_at).toBe(w.deps.clock() + DAY);
  const [mail] = await mails(w);
  expect(mail).toMatchObject({
    address: "amina@example.org",
    person_id: w.ids.amina,
    next_at: w.deps.clock(),
  });
  expect(mail?.body).toContain("/settings/data");
  expect(mail?.body).toContain("Your replies will be erased.");

  // Not before its time, nor by logging in; and asking once more does not put it off.
  w.pass(23 * HOUR);
  await amina.post(LEAVING, { on: 1, replies: "keep", password: PASSWORD });
  expect(await deleteAccounts(w.deps)).toBe(0);
  const phone = w.visitor();
  const entered = await phone.follow(await phone.post("/login", { username: "amina", password: PASSWORD }));
  expect(entered.text(".notice.bad")).toContain("Your account will be deleted on");
  expect(await personOf(w, w.ids.amina)).toMatchObject({ leaving_at, leaving_replies: "keep" });
  const stays = await phone.follow(await phone.post(LEAVING, { on: 0 }));
  expect(stays.text("#status")).toContain("Your account stays");
  expect(stays.document.querySelector(".notice.bad")).toBeNull();
  w.pass(DAY);
  expect(await deleteAccounts(w.deps)).toBe(0);
  expect((await amina.get("/")).text(".me")).toBe("Amina");
});

test("the last admin stays: at once, and where the other one left in between", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const refused = await zuri.post(LEAVING, { on: 1, replies: "keep", password: PASSWORD });
  expect([refused.status, refused.text("main")?.includes("at least one admin")]).toEqual([403, true]);
  const second = await w.person("mosi", "admin");
  await zuri.post(LEAVING, { on: 1, replies: "keep", password: PASSWORD });
  // One of the two who leave has to be the first to go: the other is the last who stays.
  expect((await second.client.post(LEAVING, { on: 1, replies: "keep", password: PASSWORD })).status).toBe(
    403,
  );
  await w.db.write((trx) =>
    trx.updateTable("people").set({ role: "reader" }).where("id", "=", second.id).execute(),
  );
  w.pass(DAY);
  expect(await deleteAccounts(w.deps)).toBe(0);
  expect(await personOf(w, w.ids.zuri)).toMatchObject({ left_at: null, leaving_at: null, role: "admin" });
  expect((await mails(w)).at(-1)?.subject).toContain("was not deleted");
});

test("what stays leads to nobody: name, address and all that was hers are gone, her replies stay where they are", async () => {
  const w = await world();
  const { a, answer, deep, hidden, reported } = await life(w);
  const before = await everything(w);
  const amina = await gone(w, "keep");

  // Signed out, everywhere; and in by nothing that she had.
  expect((await amina.get("/")).text(".me")).toBeNull();
  const visitor = w.visitor();
  for (const username of ["amina", "amina@example.org"])
    expect((await visitor.post("/login", { username, password: PASSWORD })).status).toBe(422);
  expect((await visitor.get("/reset/a-reset-link")).status).not.toBe(200);

  // Her texts stand, under no name of hers.
  const shown = await shownBy(w, a.path, answer);
  expect(shown).toContain("The sewing machine");
  expect(shown).toContain("A reader who left");
  expect(shown).not.toContain("Amina");
  expect(await shownBy(w, a.path, deep)).toContain("and sings");
  const row = await personOf(w, w.ids.amina);
  expect(row).toMatchObject({
    role: "reader",
    about: "",
    password_hash: "",
    leaving_at: null,
    leaving_replies: null,
  });
  expect(row.username).toMatch(/^gone-[0-9a-f]{12}$/);
  expect(row.left_at).toBe(w.deps.clock());

  // Each row that still leads to the row without a name, and why.
  const kept: Readonly<Record<string, string>> = {
    "replies.person_id": "they stay",
    "votes.person_id": "they count",
    "articles.author_id": "the site's",
    "decisions.person_id": "the log of decisions",
    "decisions.actor_id": "the log of decisions",
    "appeals.person_id": "the log of decisions",
    "held.person_id": "without its text, for the decision about it",
    "cases.person_id": "what was reported of a text that stays",
    "changes.person_id": "the history of settings",
    "notifications.actor_id": "others' inboxes: what they tell of stays",
  };
  for (const column of await columnsOfPeople(w)) {
    const [table = "", name = ""] = column.split(".");
    const { rows } = await rowsWhere(w, table, name, w.ids.amina);
    expect([column, rows === 0 || Object.hasOwn(kept, column)]).toEqual([column, true]);
  }
  // Nor is there any text of hers but her replies: the name stands in what baraka wrote, and in the last mail's address.
  const after = await everything(w);
  const lines = after.split("\n").filter((line) => /amina|arnlna/i.test(line));
  // As it should: else nothing was looked for.
  expect(before.split("\n").filter((line) => /amina|arnlna/i.test(line)).length).toBeGreaterThan(8);
  expect((await mails(w)).filter(({ address }) => /amina/i.test(address))).toHaveLength(1);
  const fine = /Ask @amina about hers|"kind":"account"|<p>Ask /;
  expect(lines.filter((line) => !fine.test(line))).toEqual([]);
  for (const word of [
    "Half a thought",
    "Wait for me",
    "hash-of-an-address",
    "hash-of-a-text",
    "SECRETOFTHEAPP",
    "The ferry was late",
    "gift shop",
    "https://push.example",
  ])
    expect([word, before.includes(word), after.includes(word) && word !== "The ferry was late"]).toEqual([
      word,
      true,
      false,
    ]);
  const [message] = await w.db.read.selectFrom("messages").selectAll().execute();
  // Nobody has answered it yet: its words wait, under no name.
  expect(message).toMatchObject({ person_id: null, name: "A reader who left", email: "" });
  expect(await w.db.read.selectFrom("reports").select("person_id").where("note", "<>", "").execute()).toEqual(
    [{ person_id: null }],
  );
  const open = await w.db.read.selectFrom("cases").select("kind").where("decided_at", "is", null).execute();
  expect(open.map(({ kind }) => kind).toSorted()).toEqual(["message", "reply", "reply"]);

  // The last word goes to her address, which is free again; her names are not.
  const last = (await mails(w)).at(-1);
  expect(last).toMatchObject({ address: "amina@example.org", person_id: null });
  expect(last?.body).toContain("Your replies stay, without your name.");
  const register = (username: string, email: string) =>
    w.visitor().post("/register", { username, email, password: "seven mango trees" });
  for (const name of ["amina", "Аmina", "amina-of-old", "gone-fishing", row.username])
    expect([name, (await register(name, "somebody@example.org")).status]).toEqual([name, 422]);
  expect((await register("halima", "amina@example.org")).status).toBe(303);
  expect((await visitor.get("/people/amina")).status).toBe(410);

  // Nobody writes to nobody: a decision about a text that stays sends no mail.
  const count = (await mails(w)).length;
  const neema = await w.as("neema");
  await neema.post(`/replies/${deep}/hidden`, { on: 1, reason: "spam", note: "" });
  expect((await mails(w)).length).toBe(count);
  expect((await neema.get("/moderation")).status).toBe(200);
  const statement = await neema.get(`/decisions/${await decisionAbout(w, hidden)}`);
  expect(statement.text("#appeal")).toContain("withdrawn");
  // Nor can anything be done to nobody, and nobody is offered where people are chosen from.
  const record = `/moderation/people/${row.username}`;
  const dossier = await neema.get(record);
  expect([dossier.status, dossier.text(".act-on")?.includes("has left")]).toEqual([200, true]);
  expect(dossier.text("main")).not.toContain("granted");
  const spam = { on: 1, reason: "spam", note: "" };
  for (const path of [`${record}/warned`, `${record}/suspended`, `${record}/links-held`])
    expect([path, (await neema.post(path, { ...spam, for: "1d" })).status]).toEqual([path, 403]);
  const warn = { action: "warn", ...spam };
  expect((await neema.post(`/moderation/cases/${await openCase(w, reported)}/decided`, warn)).status).toBe(
    403,
  );
  expect(
    await w.db.read.selectFrom("notifications").select("id").where("person_id", "=", row.id).execute(),
  ).toEqual([]);
  expect((await visitor.get(`/people/${row.username}/report`)).status).toBe(403);
  const zuri = await w.as("zuri");
  expect((await zuri.post(`/admin/people/${row.username}/role`, { role: "admin" })).status).toBe(404);
  for (const [client, path] of [
    [zuri, "/admin/people"],
    [neema, `${a.path}/people?q=gone`],
  ] as const)
    expect([path, (await client.get(path)).html.includes(row.username)]).toEqual([path, false]);
  expect(await countDifferences(w.db)).toEqual([]);
});

test("erased replies go as if their writer had deleted each, and their texts at once", async () => {
  const w = await world();
  const { a, answer, below, deep, lone, reported, hidden, removed } = await life(w);
  await gone(w, "erase");
  const rows = await w.db.read
    .selectFrom("replies")
    .select(["id", "body", "deleted_at", "gone_at", "pinned_at", "below"])
    .where("person_id", "=", w.ids.amina)
    .orderBy("id")
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const id of [answer, deep, lone, hidden, removed])
    expect([id, byId.get(id)?.body, byId.get(id)?.deleted_at === null]).toEqual([id, "", false]);
  // Moderators have still to look at it: as with every reply that is reported and deleted by its writer.
  expect(byId.get(reported)?.body).toBe("Shells are cheap.");
  // A placeholder keeps baraka's reply in its place; where nothing stands below, nothing is left.
  expect(byId.get(answer)).toMatchObject({ gone_at: null, pinned_at: null, below: 1 });
  expect([byId.get(deep)?.gone_at === null, byId.get(lone)?.gone_at === null]).toEqual([false, false]);
  const page = await w.visitor().get(a.path);
  expect(page.text(`#reply-${below}`)).toContain("Ask @amina about hers");
  expect(page.text(`#reply-${answer}`)).not.toContain("sewing");
  expect(page.document.querySelector(`#reply-${deep}`)).toBeNull();
  const discussion = await w.db.read
    .selectFrom("discussions")
    .select(["answers", "replies"])
    .where("article_id", "=", a.id)
    .executeTakeFirstOrThrow();
  expect(discussion).toEqual({ answers: 0, replies: 1 });
  expect(await w.db.read.selectFrom("picks").selectAll().execute()).toEqual([]);
  expect(await w.db.read.selectFrom("reply_versions").selectAll().execute()).toEqual([]);
  expect(await countDifferences(w.db)).toEqual([]);
  const events = await w.db.read
    .selectFrom("events")
    .select("reply_id")
    .where("article_id", "=", a.id)
    .execute();
  expect(new Set(events.map((event) => event.reply_id))).toEqual(new Set([answer, deep, lone]));
  const all = await everything(w);
  for (const text of ["sewing machine", "still runs", "the thread", "Buy my shells", "Buy all my shells"])
    expect([text, all.includes(text)]).toEqual([text, false]);

  await w.db.write((trx) =>
    trx.updateTable("cases").set({ decided_at: 1 }).where("reply_id", "=", reported).execute(),
  );
  w.pass(HOUR);
  await eraseDeleted(w.deps);
  expect((await everything(w)).includes("Shells are cheap")).toBe(false);
});

test("a deletion that breaks off goes on where it was, and two processes do it once", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "baraka" });
  for (let n = 0; n < 45; n += 1) await reply(w, { article: a, parent: top, body: `Shell ${n}, of many.` });
  const amina = await w.as("amina");
  await amina.post(LEAVING, { on: 1, replies: "erase", password: PASSWORD });
  w.pass(DAY);
  // Each round dies some transactions later than the one before: a closed account, half of a list, between two lists.
  let done = null;
  for (const allowed of [1, 2, 3, 5, 40]) {
    expect(done).toBeNull();
    let left = allowed;
    const write: typeof w.db.write = async (body) => {
      if ((left -= 1) < 0) throw new Error("killed");
      return w.db.write(body);
    };
    done = await deleteAccounts({ ...w.deps, db: { ...w.db, write } }).catch(() => null);
    const { left_at } = await personOf(w, w.ids.amina);
    expect(left_at).not.toBeNull();
    expect((await amina.get("/")).text(".me")).toBeNull();
    expect(await countDifferences(w.db)).toEqual([]);
  }
  expect(done).toBe(1);
  const left = await w.db.read
    .selectFrom("replies")
    .select("id")
    .where("person_id", "=", w.ids.amina)
    .where((eb) => eb.or([eb("deleted_at", "is", null), eb("body", "<>", "")]))
    .execute();
  expect(left).toEqual([]);
  expect((await mails(w)).filter(({ subject }) => subject.endsWith("is deleted"))).toHaveLength(1);

  // Two at once, of somebody else.
  for (let n = 0; n < 25; n += 1)
    await reply(w, { article: a, by: "juma", parent: top, body: `Stone ${n}.` });
  await (await w.as("juma")).post(LEAVING, { on: 1, replies: "erase", password: PASSWORD });
  w.pass(DAY);
  await Promise.all([deleteAccounts(w.deps), deleteAccounts(w.deps), deleteAccounts(w.deps)]);
  expect((await mails(w)).filter(({ subject }) => subject.endsWith("is deleted"))).toHaveLength(2);
  expect(await personOf(w, w.ids.juma)).toMatchObject({ leaving_at: null, role: "reader" });
  expect(await countDifferences(w.db)).toEqual([]);
  expect((await w.visitor().get(a.path)).text("main")).toContain("A reader who left");
});

test("also somebody suspended may leave, and a moderator lets go of what they looked at", async () => {
  const w = await world();
  const { a, answer, reported } = await life(w);
  const neema = await w.as("neema");
  const stream = await listen(w, `${a.path}/live`, "neema");
  const caseId = await openCase(w, reported);
  await w.db.write((trx) =>
    trx
      .updateTable("cases")
      .set({ claimed_by: w.ids.neema, claimed_at: 1 })
      .where("id", "=", caseId)
      .execute(),
  );
  const until = w.deps.clock() + 9 * DAY;
  await w.db.write((trx) =>
    trx.updateTable("people").set({ suspended_until: until }).where("id", "=", w.ids.neema).execute(),
  );
  expect((await neema.post(LEAVING, { on: 1, replies: "keep", password: PASSWORD })).status).toBe(303);
  w.pass(DAY);
  expect(await deleteAccounts(w.deps)).toBe(1);
  const row = await w.db.read
    .selectFrom("cases")
    .select("claimed_by")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  expect(row.claimed_by).toBeNull();
  // What she had open ends by itself.
  while ((await stream.next()) !== null);
  // Her decisions stand, in the log and for whom they concern.
  const zuri = await w.as("zuri");
  expect((await zuri.get("/moderation/log")).text("main")).not.toContain("Neema");
  expect((await w.visitor().get(`/replies/${answer}`)).status).toBe(200);
});

test("letters of an address go with an account that has confirmed it; with one that only claims it, none does", async () => {
  const w = await world();
  for (const [username, confirmed] of [
    ["rukia", null],
    ["halima", 1],
  ] as const) {
    const email = `${username}@example.net`;
    // Its owner, signed out: a letter that waits, one that is answered, a report, and a mail that is on its way.
    const visitor = w.visitor();
    for (const message of ["The ferry was late.", "It was late again."])
      await visitor.post("/contact", { name: "Rukia Halima", email: email.toUpperCase(), message });
    const [answered] = (await letters(w)).slice(-2);
    await w.db.write(async (trx) => {
      await trx
        .updateTable("cases")
        .set({ decided_at: 1 })
        .where("message_id", "=", answered?.id ?? 0)
        .execute();
      const report = { person_id: null, email, reason: "spam", note: "", created_at: 1, weight: 1 };
      await trx
        .insertInto("reports")
        .values({ ...report, case_id: await anyCase(trx) })
        .execute();
      await queueMail(trx, {
        personId: null,
        address: email,
        subject: "About your report",
        body: "B",
        html: "",
        at: 1,
      });
    });
    // Somebody registers with that address, writes a letter of their own, and leaves.
    const account = w.visitor();
    await account.post("/register", { username, email, password: "seven mango trees" });
    await account.post("/contact", { name: "Me", email: "me@example.net", message: `${username} was here.` });
    await w.db.write((trx) =>
      trx
        .updateTable("people")
        .set({ email_confirmed_at: confirmed })
        .where("username", "=", username)
        .execute(),
    );
    await account.post(LEAVING, { on: 1, replies: "keep", password: "seven mango trees" });
    w.pass(DAY + MINUTE);
    expect(await deleteAccounts(w.deps)).toBe(1);

    const [first, second, own] = (await letters(w)).slice(-3);
    const nobody = { name: "A reader who left", email: "" };
    const sender = confirmed ? nobody : { name: "Rukia Halima", email: email.toUpperCase() };
    expect(first).toMatchObject({ ...sender, body: confirmed ? "" : "The ferry was late." });
    expect(second).toMatchObject({ ...sender, body: "It was late again." });
    expect(own).toMatchObject({ ...nobody, person_id: null, body: `${username} was here.` });
    const reporter = await w.db.read.selectFrom("reports").select("email").orderBy("id", "desc").execute();
    expect(reporter[0]?.email).toBe(confirmed ? null : email);
    const subjects = (await mails(w))
      .filter(({ address }) => address === email)
      .map(({ subject }) => subject);
    expect(subjects.includes("About your report")).toBe(!confirmed);
  }
});

const letters = (w: World) => w.db.read.selectFrom("messages").selectAll().orderBy("id").execute();

async function anyCase(trx: Trx): Promise<number> {
  return (await trx.selectFrom("cases").select("id").executeTakeFirstOrThrow()).id;
}

async function openCase(w: World, replyId: number): Promise<number> {
  const row = await w.db.read
    .selectFrom("cases")
    .select("id")
    .where("reply_id", "=", replyId)
    .where("kind", "=", "reply")
    .executeTakeFirstOrThrow();
  return row.id;
}

async function decisionAbout(w: World, replyId: number): Promise<number> {
  const row = await w.db.read
    .selectFrom("decisions")
    .select("id")
    .where("reply_id", "=", replyId)
    .executeTakeFirstOrThrow();
  return row.id;
}

async function rowsWhere(w: World, table: string, column: string, id: number): Promise<{ rows: number }> {
  const all = (await everything(w)).split("\n\n").find((part) => part.startsWith(`${table}: `)) ?? "";
  return { rows: all.split(`"${column}":${id},`).length + all.split(`"${column}":${id}}`).length - 2 };
}
