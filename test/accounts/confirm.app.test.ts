/** Confirming an address, and the first reply, which waits for that where the site sends mail. */
import { expect, test } from "vitest";
import { queueConfirmation } from "../../src/accounts/confirmation.ts";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { DOORS } from "../../src/limits/doors.ts";
import { spend } from "../../src/limits/spend.ts";
import { hideReply, lockDiscussion } from "../../src/moderation/actions.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";
import { countsOf, heldRows, openCases } from "../held/support.ts";
import { linkTo, mailsTo, newcomer, personOf, sending } from "./support.ts";

const flat = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ");

test("registering sends a link at once, and signs in; its button confirms, for whoever has it, and logs nobody in", async () => {
  const w = await sending();
  const { client, answer, email, id } = await newcomer(w, "evil.example.com");
  expect([answer.status, answer.location]).toEqual([303, "/"]);
  expect(flat((await client.follow(answer)).text("#status"))).toContain(
    "Welcome, evil.example.com. We wrote to e…@example.net:",
  );
  const [mail] = await mailsTo(w, email);
  expect(mail).toMatchObject({ person_id: id, kind: "account", next_at: w.deps.clock() });
  // Anybody can register with anybody's address: nothing of what they chose goes there.
  expect(`${mail?.subject} ${mail?.body} ${mail?.html}`.replaceAll(email, "")).not.toContain("evil");
  const path = await linkTo(w, email);
  const token = path.split("/").pop() ?? "";
  expect(JSON.stringify(await w.db.read.selectFrom("links").selectAll().execute())).not.toContain(token);

  const scanner = w.visitor();
  for (let n = 0; n < 3; n += 1) {
    const page = await scanner.get(path);
    expect([page.status, page.text("h1")]).toEqual([200, "Confirm your address"]);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
    // Nor does a link of the page's own carry it on.
    expect(
      [...page.document.querySelectorAll("a")].map((a) => a.getAttribute("href")).join(" "),
    ).not.toContain(token);
  }
  expect((await personOf(w, id)).email_confirmed_at).toBeNull();
  expect((await scanner.post(path)).location).toBe(path);
  expect((await personOf(w, id)).email_confirmed_at).toBe(w.deps.clock());
  const done = await scanner.get(path);
  expect([done.status, done.text("h1"), done.text(".me")]).toEqual([200, "Your address is confirmed", null]);
  // Pressed twice, it says twice that all is well.
  expect((await scanner.post(path)).status).toBe(303);
  expect((await client.get("/verify")).text(".notice.good")).toContain(`${email} is confirmed`);
  for (const nothing of ["nonsense", "%00", "%E0%A4", "x".repeat(4000)]) {
    expect([nothing, (await scanner.get(`/verify/${nothing}`)).status]).toEqual([nothing, 404]);
    expect([nothing, (await scanner.post(`/verify/${nothing}`)).status]).toEqual([nothing, 404]);
  }
});

test("a link works for three days; another can be asked for, not often, and the ones before work too", async () => {
  const w = await sending();
  const { client, email } = await newcomer(w, "rehema");
  const first = await linkTo(w, email);
  expect((await w.visitor().post("/verify/again")).location).toMatch(/^\/login/);
  expect((await client.post("/verify/again", { next: "/about" })).location).toBe("/about");
  expect((await mailsTo(w, email)).length).toBe(1);
  for (let n = 0; n < 9; n += 1) {
    w.pass(2 * MINUTE);
    expect((await client.post("/verify/again")).location).toBe("/verify");
  }
  expect((await client.get("/verify")).text("#status")).toContain("several times today");
  expect((await mailsTo(w, email)).length).toBe(5);
  expect((await w.visitor().get(first)).status).toBe(200);
  w.pass(3 * DAY);
  const old = await w.visitor().get(first);
  expect([old.status, old.html.includes("too old")]).toEqual([410, true]);
  expect((await w.visitor().post(first)).status).toBe(410);
  await client.post("/verify/again", { next: "//evil.example" });
  expect((await w.visitor().post(await linkTo(w, email))).status).toBe(303);
});

test("a first reply waits for the address, and for no moderator; confirming publishes what waits, in its order", async () => {
  const w = await sending();
  const a = await article(w);
  const other = await article(w);
  const first = await reply(w, { article: a, by: "amina", body: "The boat first." });
  const { client, email, id } = await newcomer(w, "rehema");
  expect((await client.get(a.path)).text("#confirm-note")).toContain("r…@example.net");
  const fields = { body: "By rope, and by @baraka.", parent_id: "", key: "k-1" };
  const sent = await client.post(`${a.path}/replies`, fields);
  const [held] = await heldRows(w);
  expect([sent.status, sent.location]).toEqual([303, `${a.path}#held-${held?.id}`]);
  const page = await client.follow(sent);
  expect(page.text("#status")).toContain("once you have confirmed your address");
  const item = page.document.querySelector(`#waiting > #held-${held?.id}`);
  expect(flat(item?.textContent)).toContain("We wrote to r…@example.net");
  expect(item?.querySelector('form[action="/verify/again"]')).not.toBeNull();
  expect(page.text("#waits-note")).toContain("kept, and not published yet");
  // The same form again is the same text; a second answer is one too many, though the first waits.
  expect((await client.post(`${a.path}/replies`, fields)).location).toBe(sent.location);
  const again = await client.postHx(`${a.path}/replies`, { body: "Another.", parent_id: "", key: "k-2" });
  expect([again.status, again.text("#composer-body")]).toEqual([409, "Another."]);
  const below = await client.postHx(`${a.path}/replies`, { body: "And mine.", parent_id: first, key: "k-3" });
  expect(below.html).toContain("Send the mail again");
  await client.post(`${other.path}/replies`, { body: "Here too.", parent_id: "", key: "k-4" });
  const rows = await heldRows(w);
  expect(rows.map((row) => [row.findings, row.unconfirmed_at !== null])).toEqual(
    rows.map(() => ["[]", true]),
  );

  // Nobody else hears of it: no queue, no log, no page, no count, no inbox.
  expect(await openCases(w)).toEqual([]);
  expect(await w.db.read.selectFrom("decisions").select("id").execute()).toEqual([]);
  const neema = await w.as("neema");
  for (const path of [a.path, "/moderation", "/moderation/people/rehema", "/people/rehema"])
    expect([path, (await neema.get(path)).html.includes("By rope")]).toEqual([path, false]);
  expect((await countsOf(w, a.id)).counted).toEqual({ answers: 1, replies: 1 });
  expect(await w.db.read.selectFrom("notifications").select("id").execute()).toEqual([]);

  w.pass(MINUTE);
  const path = await linkTo(w, email);
  const stranger = w.visitor();
  const done = await stranger.follow(await stranger.post(path));
  expect(done.text(".became")).toContain("Published");
  const posted = await w.db.read
    .selectFrom("replies")
    .select(["body", "parent_id", "created_at"])
    .where("person_id", "=", id)
    .orderBy("id")
    .execute();
  const at = w.deps.clock();
  expect(posted).toEqual([
    { body: fields.body, parent_id: null, created_at: at },
    { body: "And mine.", parent_id: first, created_at: at },
    { body: "Here too.", parent_id: null, created_at: at },
  ]);
  const { counted, recounted } = await countsOf(w, a.id);
  expect([counted, recounted]).toEqual([counted, { answers: 2, replies: 3 }]);
  expect((await (await w.as("baraka")).get("/inbox")).text("main")).toContain("mentioned you");
  expect((await (await w.as("amina")).get("/inbox")).text("main")).toContain("replied to you");
  expect((await client.get(`/held/${held?.id}`)).location).toMatch(/^\/replies\/\d+#reply-\d+$/);
  // The form that was sent once more, late, adds nothing.
  expect((await client.post(`${a.path}/replies`, fields)).location).toContain("#reply-");
  // From now on nothing waits.
  const next = await client.post(`${a.path}/replies`, { body: "More.", parent_id: first, key: "k-5" });
  expect(next.location).toContain("#reply-");
});

test("who has had a reply, keeps order, or uses a site without mail is not asked", async () => {
  const w = await sending();
  const a = await article(w);
  const fields = { body: "Mine.", parent_id: "", key: "k" };
  // The article's author, and a moderator.
  for (const name of ["juma", "neema"] as const)
    expect((await (await w.as(name)).post(`${a.path}/replies`, fields)).location).toContain("#reply-");
  await reply(w, {
    article: a,
    by: "amina",
    body: "Long ago.",
    parent: await reply(w, { article: a, by: "juma" }),
  });
  const amina = await w.as("amina");
  expect((await amina.get(a.path)).document.querySelector("#confirm-note")).toBeNull();
  expect((await amina.post(`${a.path}/replies`, fields)).location).toContain("#reply-");
  // Whoever registered before the site sent mail is written to now.
  const baraka = await w.as("baraka");
  expect((await baraka.post(`${a.path}/replies`, fields)).location).toContain("#held-");
  expect((await w.visitor().post(await linkTo(w, "baraka@example.org"))).status).toBe(303);
  const without = await world();
  const b = await article(without);
  const { client } = await newcomer(without, "rehema");
  expect((await client.get(b.path)).document.querySelector("#confirm-note")).toBeNull();
  const verify = await client.get("/verify");
  expect(verify.text("main")).toContain("sends no mail, so there is nothing to confirm");
  expect(verify.document.querySelector("form[action^='/verify']")).toBeNull();
  expect((await client.post(`${b.path}/replies`, fields)).location).toContain("#reply-");
});

test("a reply written signed out waits for the address of who registers with it, and says so where they land", async () => {
  const w = await sending();
  const a = await article(w);
  const visitor = w.visitor();
  const sent = await visitor.post(`${a.path}/replies`, {
    body: "Every word of it.",
    key: "k",
    then: "register",
  });
  const next = new URL(sent.location ?? "", "http://pool.test").searchParams.get("next") ?? "";
  const email = "rehema@example.net";
  const entered = await visitor.post("/register", {
    username: "rehema",
    email,
    password: "three words long",
    next,
  });
  expect(entered.location).toMatch(/#held-\d+$/);
  const page = await visitor.follow(entered);
  expect(page.text("#status")).toContain("once you have confirmed your address");
  expect(flat(page.text("#waiting"))).toContain("Every word of it.");
  expect((await visitor.post(await linkTo(w, email))).status).toBe(303);
  expect((await w.visitor().get(a.path)).html).toContain("Every word of it.");
});

test("what waits can be edited, taken back and wanted again; what could not be published says why, and can be later", async () => {
  const w = await sending();
  const [a, locked, hidden] = [await article(w), await article(w), await article(w)];
  const parent = await reply(w, { article: hidden, by: "amina", body: "Said in anger." });
  const { client, email } = await newcomer(w, "rehema");
  const send = (at: { path: string }, body: string, parentId: number | "" = "") =>
    client.post(`${at.path}/replies`, { body, parent_id: parentId, key: `k-${body}` });
  await send(a, "First words.");
  await send(locked, "Too late?");
  await send(hidden, "To that.", parent);
  await send(hidden, "Never mind.");
  const [first, late, orphan, gone] = (await heldRows(w)).map((row) => row.id);
  const lead = (await client.get(`/held/${first}/edit`)).text("main p:not(.label)");
  expect(lead).toContain("once you have confirmed");
  expect((await client.post(`/held/${first}`, { body: "Second words." })).location).toContain(
    `#held-${first}`,
  );
  expect((await client.post(`/held/${gone}/deleted`, { on: "1" })).status).toBe(303);
  // By hand, too, only once the address is confirmed; and by nobody else.
  expect((await client.post(`/held/${first}/published`, { on: "1" })).status).toBe(409);
  expect((await (await w.as("baraka")).post(`/held/${first}/published`, { on: "1" })).status).toBe(404);
  expect(await openCases(w)).toEqual([]);

  await lockDiscussion(w.ctx("neema"), { slug: locked.slug, on: true });
  await hideReply(w.ctx("neema"), { replyId: parent, reason: "spam", note: "" });
  const path = await linkTo(w, email);
  const done = await client.follow(await client.post(path));
  expect(done.text(".became")).toContain("Not published yet");
  expect((await w.visitor().get(a.path)).html).toContain("Second words.");
  const nowhere = async () => [
    (await w.visitor().get(locked.path)).html,
    (await w.visitor().get(hidden.path)).html,
  ];
  expect((await nowhere()).join("")).not.toMatch(/Too late|To that|Never mind/);
  const stuck = flat((await client.get(locked.path)).text(`#held-${late}`));
  expect(stuck).toContain("Not published yet");
  expect(stuck).toContain("This discussion is locked");
  expect(stuck).toContain("Too late?");
  expect(flat((await client.get(hidden.path)).text(`#held-${orphan}`))).toContain("is gone meanwhile");
  for (const id of [late, orphan])
    expect((await client.post(`/held/${id}/published`, { on: "1" })).status).toBeGreaterThanOrEqual(403);

  await lockDiscussion(w.ctx("neema"), { slug: locked.slug, on: false });
  const free = await client.get(locked.path);
  expect(free.document.querySelector(`form[action="/held/${late}/published"]`)).not.toBeNull();
  const published = await client.postHx(`/held/${late}/published`, { on: "1" });
  expect(published.text(".notice.good")).toContain("it is published");
  expect((await w.visitor().get(locked.path)).html).toContain("Too late?");
  // Wanted again after all: its address is confirmed by now.
  expect((await client.post(`/held/${gone}/deleted`, { on: "0" })).status).toBe(303);
  expect((await client.post(`/held/${gone}/published`, { on: "1" })).location).toMatch(/^\/replies\//);
  expect((await client.post(`/held/${gone}/published`, { on: "1" })).status).toBe(409);
  const { counted, recounted } = await countsOf(w, hidden.id);
  expect(counted).toEqual(recounted);
});

test("confirming passes the same filters as posting: what they hold waits for a moderator then, once", async () => {
  const w = await sending({ LIMITS: "on" });
  const a = await article(w);
  await (await w.as("zuri")).post("/admin/words", { banned: "crabgrass", suspect: "thistle" });
  const { client, email } = await newcomer(w, "rehema");
  const refused = await client.post(`${a.path}/replies`, { body: "Crabgrass.", parent_id: "", key: "k-1" });
  expect([refused.status, (await heldRows(w)).length]).toEqual([422, 0]);
  const sent = await client.post(`${a.path}/replies`, { body: "A thistle.", parent_id: "", key: "k-2" });
  expect(sent.location).toContain("#held-");
  expect(await openCases(w)).toEqual([]);
  const [held] = await heldRows(w);
  const done = await client.follow(await client.post(await linkTo(w, email)));
  expect(done.text(".became")).toContain("Waiting for a moderator");
  expect(await openCases(w)).toEqual([`held:${held?.id}`]);
  const [row] = await heldRows(w);
  expect(row).toMatchObject({ unconfirmed_at: null, decided_at: null });
  expect(row?.findings).toContain("thistle");
  const page = await client.get(a.path);
  expect(flat(page.text(`#held-${held?.id}`))).toContain("Waiting for a moderator");
  expect((await (await w.as("neema")).get("/moderation")).html).toContain("A thistle.");
  expect((await w.visitor().get(a.path)).html).not.toContain("A thistle.");
});

test("a link to another address makes it theirs, tells the old one, and kills what went there; taken meanwhile, it says so", async () => {
  const w = await sending();
  const ask = (email: string) =>
    w.db.write((trx) =>
      queueConfirmation(trx, w.ctx(null), { id: w.ids.amina, email: "amina@example.org" }, email),
    );
  await ask("amina@new.example");
  const dead = await linkTo(w, "amina@new.example");
  await ask("amina@newer.example");
  expect((await w.visitor().post(dead)).status).toBe(404);
  await ask("amina@example.org");
  const own = await linkTo(w, "amina@example.org");
  await w.visitor().post("/forgot", { email: "amina" });
  const reset = await linkTo(w, "amina@example.org");
  const path = await linkTo(w, "amina@newer.example");
  expect((await w.visitor().get(path)).text("main p")).toContain("the address of your account");
  const changed = await w.visitor().post(path);
  expect(changed.status).toBe(303);
  expect((await w.visitor().follow(changed)).text(".notice.good")).toBe(
    "a…@newer.example is your address now.",
  );
  expect((await (await w.as("amina")).follow(changed)).text(".notice.good")).toBe(
    "amina@newer.example is your address now.",
  );
  expect(await personOf(w, w.ids.amina)).toMatchObject({
    email: "amina@newer.example",
    email_folded: "amina@newer.example",
    email_confirmed_at: w.deps.clock(),
  });
  const told = (await mailsTo(w, "amina@example.org")).at(-1);
  expect(`${told?.subject} ${told?.body}`).not.toContain("newer");
  expect(told?.subject).toMatch(/address/);
  for (const late of [own, reset]) expect([late, (await w.visitor().post(late)).status]).toEqual([late, 404]);
  expect(
    (await w.visitor().post("/login", { username: "amina@newer.example", password: PASSWORD })).status,
  ).toBe(303);

  await ask("rehema@example.net");
  const wanted = await linkTo(w, "rehema@example.net");
  await newcomer(w, "rehema");
  const taken = await w.visitor().post(wanted);
  expect([taken.status, taken.text("h1")]).toEqual([409, "This address belongs to another account"]);
  expect((await personOf(w, w.ids.amina)).email).toBe("amina@newer.example");
});

test("the link asked for from beside a text that waits: said where one lands, and impatience is no misuse", async () => {
  const w = await sending({ LIMITS: "on" });
  const a = await article(w);
  const { client, email } = await newcomer(w, "rehema");
  await client.post(`${a.path}/replies`, { body: "Here it waits.", parent_id: "", key: "k-waits" });
  const form = (await client.get(a.path)).document.querySelector('form[action="/verify/again"]');
  const next = form?.querySelector("input[name=next]")?.getAttribute("value") ?? "";
  const pressed = async () => {
    const sent = await client.post("/verify/again", { next });
    return (await client.follow(await client.follow(sent))).text("#status");
  };
  for (let n = 0; n < 8; n += 1) expect(await pressed()).toContain("The mail is on its way.");
  expect((await mailsTo(w, email)).length).toBe(1);
  expect((await client.get("/verify/again")).location).toBe("/verify");
  for (let n = 0; n < DOORS.confirm.account.most; n += 1) await spend(w.ctx("amina"), "confirm");
  const refused = await (await w.as("amina")).post("/verify/again", { next });
  expect([refused.status, refused.text("h1")]).toEqual([429, "Your address"]);
  expect(flat(refused.text(".notice"))).toMatch(/gone out several times. Please wait/);
  expect(refused.html).not.toContain("looking for");
});
