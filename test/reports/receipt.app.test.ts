/** What a reporter hears later: the receipt, the inbox, the mail. */
import { expect, test } from "vitest";
import { forgetReporters } from "../../src/jobs/forget-reporters.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { reports } from "../moderation/helpers.ts";
import { decide, mails, visitorAt } from "./support.ts";

const REPORT = { reason: "abuse", note: "It is about my neighbour." };

test("the receipt says what was decided, never the private note, and shows no text that is hidden by now", async () => {
  const w = await world();
  const a = await article(w, { title: "Eleven ways to cross" });
  const id = await reply(w, { article: a, by: "baraka", body: "Only fools queue." });
  const [amina, visitor] = [await w.as("amina"), w.visitor()];
  const own = (await amina.post(`/replies/${id}/report`, REPORT)).location ?? "";
  const secret = (await visitor.post(`/replies/${id}/report`, REPORT)).location ?? "";
  for (const [who, path] of [
    [amina, own],
    [visitor, secret],
  ] as const) {
    const page = await who.get(path);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect(page.text(".notice")).toContain("nothing is decided yet");
    for (const part of ["Only fools queue.", "Eleven ways to cross", "Abuse", REPORT.note])
      expect(page.text("main")).toContain(part);
  }
  w.pass(60_000);
  const { undo } = await decide(w, { action: "hide", reason: "off-topic", note: "Between us two." });
  for (const [who, path] of [
    [amina, own],
    [visitor, secret],
  ] as const) {
    const page = await who.get(path);
    expect(page.text(".notice.good")).toMatch(
      /^The reply was hidden\. Rule: Off the question · Decided just now/,
    );
    expect(page.text("main")).toContain("It is hidden now.");
    for (const part of ["Only fools queue", "Between us", "Neema", "Baraka"])
      expect(page.html).not.toContain(part);
  }
  await undo();
  expect((await visitor.get(secret)).text(".notice")).toContain("nothing is decided yet");
  expect((await visitor.get(secret)).text("main")).toContain("Only fools queue.");
  await decide(w, { action: "dismiss" });
  for (const [who, path] of [
    [amina, own],
    [visitor, secret],
  ] as const)
    expect((await who.get(path)).text(".notice.good")).toContain("let it stand");
});

test("a hiding that is taken back outside the queue is told as that", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const own = (await amina.post(`/replies/${id}/report`, REPORT)).location ?? "";
  const neema = await w.as("neema");
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "spam", note: "" });
  await neema.post(`/replies/${id}/hidden`, { on: 0 });
  expect((await amina.get(own)).text(".notice")).toContain(
    "The reply was hidden. This was taken back later.",
  );
});

test("a receipt is its reporter's alone; a wrong secret, another's number and a filter's are not there", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const own = (await (await w.as("amina")).post(`/replies/${id}/report`, REPORT)).location ?? "";
  const secret = (await w.visitor().post(`/replies/${id}/report`, REPORT)).location ?? "";
  const stranger = (await reports(w)).find((row) => row.person_id === null);
  const flagged = await w.db.write((trx) =>
    trx
      .insertInto("reports")
      .values({
        case_id: stranger?.case_id ?? 0,
        reason: "spam",
        note: "",
        filter: "links",
        facts: "[]",
        created_at: 1,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const visitor = w.visitor();
  for (const who of [visitor, await w.as("juma"), await w.as("neema")])
    for (const path of [
      own,
      `/reports/${stranger?.id}`,
      `/reports/${flagged.id}`,
      "/reports/4711",
      `${secret}x`,
      `/reports/${stranger?.token_hash}`,
      "/reports/%00",
      "/reports/99999999999999999999",
    ])
      // Whose session has ended logs in; which numbers there are is told to nobody.
      expect([path, (await who.get(path)).status]).toEqual([
        path,
        who === visitor && /\/\d{1,15}$/.test(path) ? 303 : 404,
      ]);
  expect((await visitor.get(own)).location).toBe(`/login?next=${encodeURIComponent(own)}`);
  // Whoever has the secret has the receipt; suspended, one still hears of one's own.
  expect((await (await w.as("juma")).get(secret)).status).toBe(200);
  await w.db.write((trx) => trx.updateTable("people").set({ suspended_until: 8e15 }).execute());
  expect((await (await w.as("amina")).get(own)).status).toBe(200);
});

test("reported people and articles: what may not be read any more is not shown", async () => {
  const w = await world();
  const a = await article(w, { title: "What nobody may read" });
  const visitor = w.visitor();
  const about = [
    (await visitor.post(`${a.path}/report`, REPORT)).location ?? "",
    (
      await visitor.post(
        `/replies/${await reply(w, { article: a, by: "baraka", body: "Secret words." })}/report`,
        REPORT,
      )
    ).location ?? "",
  ];
  const person = (await visitor.post("/people/baraka/report", REPORT)).location ?? "";
  expect((await visitor.get(person)).text("main")).toContain("Baraka");
  await decide(w, { action: "dismiss" });
  expect((await visitor.get(person)).text(".notice.good")).toContain("let it stand");
  await w.db.write((trx) => trx.updateTable("articles").set({ removed_at: 1 }).execute());
  for (const path of about) {
    const page = await visitor.get(path);
    expect([page.status, page.text("main")]).toEqual([
      200,
      expect.stringContaining("can't be read here any more"),
    ]);
    expect(page.html).not.toContain("What nobody may read");
    expect(page.html).not.toContain("Secret words");
  }
});

test("who left an address is written to once for each decision, and not of one that was undone before it went out", async () => {
  const w = await world();
  const a = await article(w, { title: "Eleven ways to cross" });
  const id = await reply(w, { article: a, by: "baraka", body: "Only fools queue." });
  const visitor = w.visitor();
  const email = "rukia@example.org";
  const secret = (await visitor.post(`/replies/${id}/report`, { ...REPORT, email })).location ?? "";
  await w.visitor().post(`/replies/${id}/report`, { ...REPORT, email: "RUKIA@example.org" });
  await w.visitor().post(`/replies/${id}/report`, REPORT);
  await (await w.as("amina")).post(`/replies/${id}/report`, REPORT);
  const outcomes = async () =>
    (await mails(w)).filter((mail) => mail.address.toLowerCase() === email && mail.decision_id);
  const { undo } = await decide(w, { action: "hide", reason: "off-topic", note: "Between us two." });
  const [row] = await reports(w);
  const [mail, ...more] = await outcomes();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    address: email,
    person_id: null,
    subject: `Decided: your report R-${row?.id}`,
  });
  for (const text of [mail?.body, mail?.html]) {
    expect(text).toContain("The reply was hidden.");
    expect(text).toContain("Off the question");
    expect(text).toContain("http://pool.test/contact");
    for (const part of ["Between us", "Only fools", "Baraka", "Neema", secret.split("/").at(-1) ?? "?"])
      expect(text).not.toContain(part);
  }
  await undo();
  expect(await outcomes()).toEqual([]);
  await decide(w, { action: "dismiss" });
  const [second, ...others] = await outcomes();
  expect(others).toEqual([]);
  expect(second?.body).toContain("let it stand");
  // The signed-in reporter has a line in the inbox instead.
  const lines = await w.db.read
    .selectFrom("notifications")
    .select(["kind", "person_id", "report_id", "decision_id"])
    .where("kind", "=", "report")
    .execute();
  expect(lines).toMatchObject([{ person_id: w.ids.amina, decision_id: second?.decision_id }]);
  // Once it went out, its end is told as well.
  await w.db.write((trx) => trx.updateTable("mails").set({ sent_at: 1, next_at: null }).execute());
  await (await w.as("neema")).post(`/moderation/decisions/${second?.decision_id}/undone`);
  expect((await outcomes()).map(({ subject }) => subject)).toEqual([
    `Decided: your report R-${row?.id}`,
    `Taken back: what was decided about your report R-${row?.id}`,
  ]);
});

test("how a reporter is reached is forgotten a month after the decision, from where a month after the report", async () => {
  const w = await world();
  const id = await reply(w, { article: await article(w), by: "baraka" });
  const email = "rukia@example.org";
  await visitorAt(w, "203.0.113.7").post(`/replies/${id}/report`, { ...REPORT, email });
  const row = async () => (await reports(w)).map(({ address, email: mail }) => [address !== null, mail]);
  const day = 86_400_000;
  w.pass(31 * day);
  expect(await forgetReporters(w.deps)).toBe(1);
  expect(await row()).toEqual([[false, email]]);
  await decide(w, { action: "dismiss" });
  w.pass(30 * day - 1);
  expect(await forgetReporters(w.deps)).toBe(0);
  w.pass(2);
  expect(await forgetReporters(w.deps)).toBe(1);
  expect(await row()).toEqual([[false, null]]);
});
