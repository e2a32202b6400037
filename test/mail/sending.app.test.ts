/** Mails on their way: to a real mail server, to one that is silent, and to none. */
import { expect, test } from "vitest";
import { english } from "../../src/i18n/index.ts";
import { connect, type Trx } from "../../src/db/connect.ts";
import { forgetOldMails } from "../../src/jobs/forget-mails.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/lib/clock.ts";
import { GIVE_UP_AFTER } from "../../src/mail/pauses.ts";
import { GRACE, queueMail, type NewMail } from "../../src/mail/queries.ts";
import { dueMails, type Dropped } from "../../src/mail/queries-sending.ts";
import { sendDue, startMailer } from "../../src/mail/worker.ts";
import { mail, mailView } from "../../views/mail/layout.ts";
import { nobody, postbox, senderTo, silentServer } from "../support/mail.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";

/** Writes a mail that is due now. */
async function queued(w: World, more: Partial<NewMail> = {}): Promise<number> {
  const letter = {
    subject: "What became of “the boat” · Übersicht",
    parts: [{ quote: "Ndoo ya samaki wadogo — شكرا" }, { link: "Read it", path: "/decisions/1" }],
    why: "You have an account here.",
  };
  const to = { personId: w.ids.amina, address: "amina@example.org", at: w.deps.clock() - GRACE };
  return w.db.write((trx) =>
    queueMail(trx, { ...to, ...mail(mailView(w.deps.config, english), letter), ...more }),
  );
}

const rowOf = (w: World, id: number) =>
  w.db.read.selectFrom("mails").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

test("a mail leaves once it is due, once: from four workers of two processes", async () => {
  const w = await world();
  const box = await postbox();
  const first = await queued(w);
  for (let n = 1; n < 12; n += 1) await queued(w, { address: `reader${n}@example.org` });
  const early = await queued(w, { at: w.deps.clock() });
  const second = connect(w.database);
  const rounds = await Promise.all(
    [w.db, second, w.db, second].map((db) => sendDue({ ...w.deps, db }, senderTo(box.smtp))),
  );
  await second.close();
  expect(rounds.reduce((sum, n) => sum + n, 0)).toBe(12);
  expect(new Set(box.received.map(({ to }) => to.join())).size).toBe(12);
  expect(box.received).toHaveLength(12);

  const row = await rowOf(w, first);
  expect(row).toMatchObject({ sent_at: w.deps.clock(), next_at: null, tries: 1, problem: null });
  expect(await rowOf(w, early)).toMatchObject({ sent_at: null, tries: 0 });
  const came = box.received.find(({ to }) => to.includes("amina@example.org"));
  expect(came?.from).toBe("pool@example.org");
  expect(Object.fromEntries(came?.headers ?? [])).toMatchObject({
    from: "The Pool <pool@example.org>",
    to: "amina@example.org",
    "message-id": `<${row.message_id}>`,
    "auto-submitted": "auto-generated",
  });
  expect(came?.text).toContain("> Ndoo ya samaki wadogo — شكرا");
  expect(came?.html).toContain("Ndoo ya samaki wadogo — شكرا");
});

test("the address of a receipt is its receiver's: the outbox does not show it, and it goes with the mail", async () => {
  const w = await world();
  const box = await postbox();
  const secret = "3f9c2a7d51e84b60a1c2d3e4f5061728";
  const letter = {
    subject: "Your report",
    parts: [
      { link: "Open", path: `/reports/${secret}` },
      { quote: "Words of <b>somebody</b>,\nand more of them." },
    ],
    why: "You asked.",
  };
  const id = await queued(w, { ...mail(mailView(w.deps.config, english), letter), personId: null });
  const zuri = await w.as("zuri");
  const shown = async () => (await zuri.get(`/admin/outbox/${id}`)).html;
  expect(await shown()).not.toContain(secret);
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  expect(box.received[0]?.text).toContain(`/reports/${secret}`);
  expect(box.received[0]?.text).toContain("> and more of them.");
  for (const gone of [secret, "Words of", "somebody", "more of them"])
    expect(JSON.stringify(await rowOf(w, id))).not.toContain(gone);
  expect(await shown()).toContain("/reports/…");
});

test("a mail says what it belongs to and how to have no more of its kind; neither brings in another header", async () => {
  const w = await world();
  const box = await postbox();
  const secret = "12.c2VjcmV0LXNlY3JldC1zZWNyZXQ";
  const id = await queued(w, {
    urgent: true,
    at: w.deps.clock(),
    kind: "reply",
    thread: "discussion-7",
    unsubscribe: `/unsubscribe/${secret}`,
  });
  const bad = { thread: "a> <b@c>\r\nBcc: x@y.z", unsubscribe: "/unsubscribe/x>\r\nBcc: x@y.z" };
  await queued(w, bad);
  await queued(w, { unsubscribe: "//evil.example/unsubscribe/x" });
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(3);
  const row = await rowOf(w, id);
  expect(row).toMatchObject({ kind: "reply", thread: "discussion-7", unsubscribe: "/unsubscribe/…" });
  expect(row.message_id).toMatch(/^[\w-]{20,}@pool\.test$/);
  const first = box.received.find(({ headers }) => headers.get("message-id") === `<${row.message_id}>`);
  expect(Object.fromEntries(first?.headers ?? [])).toMatchObject({
    references: "<discussion-7@pool.test>",
    "in-reply-to": "<discussion-7@pool.test>",
    "list-unsubscribe": `<${BASE}/unsubscribe/${secret}>`,
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
  });
  const rest = box.received.filter((mail) => mail !== first);
  expect(rest.some(({ headers }) => headers.has("bcc"))).toBe(false);
  expect(rest.map(({ headers }) => headers.get("references")).sort()).toEqual([
    "<abcBccxy.z@pool.test>",
    undefined,
  ]);
  expect(rest.map(({ headers }) => headers.get("list-unsubscribe")).filter(Boolean)).toEqual([
    `<${BASE}/unsubscribe/x%3EBcc:%20x@y.z>`,
  ]);
});

test("a mail that quotes what may not be read any more is not sent, and whoever writes such mails hears of it", async () => {
  const w = await world();
  const box = await postbox();
  const a = await article(w);
  const [id, other] = [await reply(w, { article: a }), await reply(w, { article: a })];
  const both = await queued(w, { kind: "reply", thread: "discussion-1", replyIds: [id, other, id] });
  const one = await queued(w, { replyIds: [other] });
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ hidden_at: w.deps.clock() }).where("id", "=", id).execute(),
  );
  const heard: Dropped[] = [];
  const dropped = async (_trx: Trx, mail: Dropped) => void heard.push(mail);
  expect(await sendDue({ ...w.deps, dropped }, senderTo(box.smtp))).toBe(1);
  expect(heard).toEqual([
    {
      id: both,
      person_id: w.ids.amina,
      kind: "reply",
      thread: "discussion-1",
      created_at: w.deps.clock() - GRACE,
      replyIds: [id, other],
    },
  ]);
  expect((await rowOf(w, one)).sent_at).not.toBeNull();
  const gone = await w.db.read.selectFrom("mails").select("id").where("id", "=", both).execute();
  expect(gone).toEqual([]);
  // The same under an article that was taken down.
  await queued(w, { replyIds: [other] });
  await w.db.write((trx) => trx.updateTable("articles").set({ removed_at: w.deps.clock() }).execute());
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(0);
  expect(box.received).toHaveLength(1);
});

test("no header comes in by a subject, no second recipient by an address", async () => {
  const w = await world();
  const box = await postbox();
  const subject = "Hello\r\nBcc: everybody@example.org\r\n\r\nBody";
  const plain = await queued(w, { subject });
  // Written past `queueMail`, as an older version or a hand might have.
  await w.db.write((trx) => trx.updateTable("mails").set({ subject }).where("id", "=", plain).execute());
  const bad = await Promise.all(
    ["a@b, c@d", "a@example.org\r\nRCPT TO:<c@d>", "nobody"].map((address) => queued(w, { address })),
  );
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  expect(box.received).toHaveLength(1);
  expect(box.received[0]?.to).toEqual(["amina@example.org"]);
  expect(box.received[0]?.headers.has("bcc")).toBe(false);
  expect(box.received[0]?.headers.get("subject")).toBe("Hello Bcc: everybody@example.org Body");
  for (const id of bad)
    expect(await rowOf(w, id)).toMatchObject({ problem: "no-address", given_up_at: w.deps.clock() });
});

test("a mail server that is away: growing pauses, given up after a day, the same Message-ID when it is back", async () => {
  const w = await world();
  const down = senderTo(await nobody());
  const [id, other] = [await queued(w), await queued(w)];
  const { message_id, created_at } = await rowOf(w, id);
  const pauses: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    expect(await sendDue(w.deps, down)).toBe(0);
    const { next_at } = await rowOf(w, id);
    if (next_at === null) break;
    pauses.push((next_at - w.deps.clock()) / MINUTE);
    w.pass(next_at - w.deps.clock());
  }
  expect(pauses.slice(0, 7)).toEqual([5, 10, 20, 40, 80, 160, 320]);
  expect(Math.max(...pauses)).toBe(360);
  const failed = await rowOf(w, id);
  expect(failed.given_up_at).toBe(created_at + GIVE_UP_AFTER);
  expect(failed.problem).toContain("ECONNREFUSED");
  expect(await rowOf(w, other)).toMatchObject({ sent_at: null, given_up_at: failed.given_up_at });

  const zuri = await w.as("zuri");
  expect((await zuri.get(`/admin/outbox/${id}`)).text(".mail-facts")).toContain("Given up");
  expect((await zuri.post(`/admin/outbox/${id}/again`)).status).toBe(303);
  const box = await postbox();
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  expect(box.received[0]?.headers.get("message-id")).toBe(`<${message_id}>`);
  expect(await rowOf(w, id)).toMatchObject({ given_up_at: null, problem: null, next_at: null });
});

test("what somebody waits for is sent at once; once the mail server is back, it comes by itself after the next pause", async () => {
  const w = await world();
  const down = senderTo(await nobody());
  const id = await queued(w, { at: w.deps.clock(), urgent: true });
  const later = await queued(w, { at: w.deps.clock() });
  expect(await sendDue(w.deps, down)).toBe(0);
  expect(await rowOf(w, id)).toMatchObject({ tries: 1, next_at: w.deps.clock() + 5 * MINUTE });
  expect(await rowOf(w, later)).toMatchObject({ tries: 0 });
  const box = await postbox();
  w.pass(5 * MINUTE - SECOND);
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  w.pass(SECOND);
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  expect((await rowOf(w, id)).sent_at).toBe(w.deps.clock());
});

test("a mail server that stalls holds up neither readers nor the worker for long", async () => {
  const w = await world();
  const sender = senderTo(await silentServer(), {
    connect: 1 * SECOND,
    silence: 1 * SECOND,
    whole: 5 * SECOND,
  });
  const id = await queued(w);
  const a = await article(w);
  // Logged in before: the race is the reply's alone.
  const amina = await w.as("amina");
  const sending = sendDue(w.deps, sender);
  let posted = false;
  const reply = amina
    .post(`${a.path}/replies`, { body: "The goats first.", key: "stalled-1" })
    .then((answer) => {
      posted = true;
      return answer.status;
    });
  expect(await Promise.race([sending.then(() => "sent"), reply])).toBe(303);
  expect([await sending, posted]).toEqual([0, true]);
  expect(await rowOf(w, id)).toMatchObject({ tries: 1, sent_at: null, next_at: w.deps.clock() + 5 * MINUTE });
  expect((await rowOf(w, id)).problem).toMatch(/timeout|greeting/i);

  // One that keeps talking without ever taking the mail is not waited for either.
  const patient = senderTo(await silentServer(), { connect: MINUTE, silence: MINUTE, whole: 100 });
  w.pass(5 * MINUTE);
  expect(await sendDue(w.deps, patient)).toBe(0);
  expect((await rowOf(w, id)).problem).toBe("took-too-long");
});

test("refused for good is given up at once, refused for now is tried again, and the others go out", async () => {
  const w = await world();
  const box = await postbox();
  box.refuse = (address) => (address.startsWith("gone") ? 550 : address.startsWith("full") ? 452 : null);
  const gone = await queued(w, { address: "gone@example.org" });
  const full = await queued(w, { address: "full@example.org" });
  const fine = await queued(w);
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  expect(await rowOf(w, gone)).toMatchObject({ given_up_at: w.deps.clock(), next_at: null });
  expect((await rowOf(w, gone)).problem).toContain("no such reader");
  expect(await rowOf(w, full)).toMatchObject({ given_up_at: null, next_at: w.deps.clock() + 5 * MINUTE });
  expect((await rowOf(w, fine)).sent_at).toBe(w.deps.clock());
});

test("what was kept while there was no mail server is not sent months later, unless somebody asks for it", async () => {
  const w = await world();
  const [old, wanted] = [await queued(w), await queued(w)];
  w.pass(3 * DAY);
  await (await w.as("zuri")).post(`/admin/outbox/${wanted}/again`);
  const box = await postbox();
  expect(await sendDue(w.deps, senderTo(box.smtp))).toBe(1);
  expect(await rowOf(w, old)).toMatchObject({
    problem: "too-old",
    given_up_at: w.deps.clock(),
    sent_at: null,
  });
  expect((await rowOf(w, wanted)).sent_at).toBe(w.deps.clock());
  w.pass(27 * DAY - HOUR);
  expect(await forgetOldMails(w.deps)).toBe(0);
  w.pass(HOUR);
  expect(await forgetOldMails(w.deps)).toBe(2);
});

test("the mailer sends what is due by itself, and stops with what is under way sent and noted", async () => {
  const w = await world();
  const box = await postbox();
  const ids = [await queued(w), await queued(w), await queued(w)];
  const mailer = startMailer(w.deps, senderTo(box.smtp));
  await expect.poll(() => box.received.length, { timeout: 20_000 }).toBe(3);
  await mailer.stop();
  for (const id of ids) expect((await rowOf(w, id)).sent_at).not.toBeNull();
  const later = await queued(w);
  mailer.wake();
  await mailer.stop();
  expect((await rowOf(w, later)).tries).toBe(0);
});

test("what somebody has to get goes before thousands of digests", async () => {
  const w = await world();
  const stop = { unsubscribe: "/unsubscribe/x" };
  const bulk = [await queued(w, stop), await queued(w, stop), await queued(w, stop)];
  w.pass(HOUR);
  const link = await queued(w, { urgent: true, at: w.deps.clock() });
  expect(await dueMails(w.db.read, w.deps.clock(), 2)).toEqual([link, bulk[0]]);
  expect(await dueMails(w.db.read, w.deps.clock(), 9)).toEqual([link, ...bulk]);
});
