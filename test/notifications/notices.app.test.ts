import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/lib/clock.ts";
import { sendDue } from "../../src/mail/worker.ts";
import { isStillWanted, writeAnew } from "../../src/notifications/again.ts";
import { ALL_KINDS, KINDS } from "../../src/notifications/kinds.ts";
import { writeDueNotices } from "../../src/notifications/notices.ts";
import { notify } from "../../src/notifications/queries.ts";
import { waitingLines } from "../../src/notifications/queries-notices.ts";
import { settleLines } from "../../src/notifications/queries-settling.ts";
import { postbox, senderTo } from "../support/mail.ts";
import { article, reply } from "../support/seed.ts";
import { world, type Name } from "../support/world.ts";
import { choose, confirmAll, outbox, post, stopOf, write } from "./support.ts";

const hide = async (w: Awaited<ReturnType<typeof world>>, id: number, on = "1") =>
  (await w.as("neema")).post(`/replies/${id}/hidden`, { on, reason: "spam", note: "" });

test("several replies in one discussion become one mail, read from a real server, whose links lead where they say", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  await confirmAll(w);
  const a = await article(w, { title: "The ferry at www.evil.example" });
  const top = await post(w, "amina", a, null, "The sewing machine.");
  const first = await post(w, "baraka", a, top, "Mine is at https://evil.example/x, or evil.example: come.");
  w.pass(MINUTE);
  await post(w, "juma", a, top, "@amina, and <b>who</b> carries it?");
  // A minute after the second, two after the first: due.
  w.pass(MINUTE + 1000);
  expect(await writeDueNotices(w.deps)).toBe(2);
  expect(await writeDueNotices(w.deps)).toBe(0);
  const box = await postbox();
  expect(await sendDue({ ...w.deps, dropped: writeAnew }, senderTo(box.smtp))).toBe(2);
  const mail = box.received.find(({ to }) => to[0] === "amina@example.org");
  expect(mail?.headers.get("subject")).toContain("2 new replies: The ferry at [link");
  expect(mail?.headers.get("references")).toMatch(new RegExp(`^<discussion-${a.id}@`));
  expect(mail?.text).toContain("Stop mails about replies, mentions and the like");
  expect(mail?.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(mail?.text).toContain("Baraka replied to you:");
  expect(mail?.text).toContain("Juma mentioned you:");
  expect(mail?.text).toContain("> Mine is at [link, shown on the site]");
  expect(`${mail?.text}${mail?.html}`).not.toContain("evil.example");
  expect(mail?.html).toContain("&lt;b&gt;who&lt;/b&gt;");
  const links = [...(mail?.text ?? "").matchAll(/http:\/\/pool\.test(\/\S+)/g)].map(([, path]) => path ?? "");
  expect(links).toContain(`/replies/${first}#reply-${first}`);
  const amina = await w.as("amina");
  for (const path of links) expect([path, (await amina.get(path)).status]).toEqual([path, 200]);
  const answered = box.received.find(({ to }) => to[0] === "juma@example.org");
  expect(answered?.headers.get("subject")).toContain("Amina answered your question");
});

test("what was read meanwhile is not mailed; what was mailed and not read waits eight hours for the next", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  await write(w);
  await post(w, "baraka", a, top);
  await (await w.as("amina")).post("/inbox/read");
  expect(await write(w)).toBe(0);
  await post(w, "baraka", a, top, "The first of two.");
  expect(await write(w)).toBe(1);
  w.pass(HOUR);
  await post(w, "baraka", a, top, "The second of two.");
  expect(await write(w)).toBe(0);
  w.pass(6 * HOUR);
  expect(await write(w)).toBe(0);
  w.pass(HOUR);
  expect(await write(w)).toBe(1);
  const mails = await outbox(w, "amina");
  expect(mails.map(({ body }) => [body.includes("first of two"), body.includes("second of two")])).toEqual([
    [true, false],
    [false, true],
  ]);
  // In another discussion nothing waits.
  const b = await article(w);
  const there = await post(w, "amina", b, null);
  await post(w, "baraka", b, there);
  expect((await write(w)) > 0).toBe(true);
  expect((await outbox(w, "amina")).length).toBe(3);
});

test("nothing is mailed of what is hidden, muted, blocked or taken down by then", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  await write(w);
  const amina = await w.as("amina");
  const hidden = await post(w, "baraka", a, top, "Buy my boats.");
  const other = await post(w, "juma", a, top, "An honest plank.");
  await hide(w, hidden);
  await write(w);
  const [mail] = (await outbox(w, "amina")).filter(({ kind }) => kind === "reply");
  expect(mail?.body).toContain("An honest plank.");
  expect(mail?.body).toContain("Stop mails about replies to you");
  expect(mail?.body).not.toContain("boats");
  expect(other > hidden).toBe(true);
  await amina.post("/inbox/read");
  const before = (await outbox(w, "amina")).length;
  const told = async () => {
    await write(w);
    return (await outbox(w, "amina")).length - before;
  };
  await post(w, "baraka", a, top);
  await amina.post(`${a.path}/follow`, { level: "mute" });
  expect(await told()).toBe(0);
  await amina.post(`${a.path}/follow`, { level: "none" });
  await amina.post("/inbox/read");
  await post(w, "baraka", a, top);
  await amina.post(`/replies/${top}/follow`, { level: "mute" });
  expect(await told()).toBe(0);
  await amina.post(`/replies/${top}/follow`, { level: "none" });
  await amina.post("/inbox/read");
  await post(w, "baraka", a, top);
  const block = { person_id: w.ids.amina, blocked_id: w.ids.baraka, created_at: 1 };
  await w.db.write((trx) => trx.insertInto("blocks").values(block).execute());
  expect(await told()).toBe(0);
  const lines = () =>
    w.db.read.selectFrom("notifications").select("id").where("person_id", "=", w.ids.amina).execute();
  const count = (await lines()).length;
  await post(w, "baraka", a, top, "Can you hear me, @amina?");
  expect((await lines()).length).toBe(count);
  await amina.post("/inbox/read");
  await post(w, "juma", a, top);
  await w.db.write((trx) => trx.updateTable("articles").set({ removed_at: 1 }).execute());
  expect(await told()).toBe(0);
});

test("what is hidden between the mail and its sending is not sent: it is written anew without that, or not at all", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  await confirmAll(w);
  const box = await postbox();
  const sender = senderTo(box.smtp);
  const deps = { ...w.deps, dropped: writeAnew };
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  await write(w);
  await sendDue(deps, sender);
  const start = box.received.length;
  const bad = await post(w, "baraka", a, top, "Buy my boats.");
  await post(w, "juma", a, top, "An honest plank.");
  expect(await write(w)).toBe(1);
  await hide(w, bad);
  expect(await sendDue(deps, sender)).toBe(0);
  expect(await writeDueNotices(w.deps)).toBe(1);
  await sendDue(deps, sender);
  const to = (name: string) =>
    box.received.slice(start).filter((mail) => mail.to[0] === `${name}@example.org`);
  expect(to("amina").length).toBe(1);
  expect(to("amina")[0]?.text).toContain("An honest plank.");
  expect(to("amina")[0]?.text).not.toContain("boats");
  await (await w.as("amina")).post("/inbox/read");
  const alone = await post(w, "baraka", a, top, "Buy more boats.");
  expect(await write(w)).toBe(1);
  await hide(w, alone);
  await sendDue(deps, sender);
  expect(await writeDueNotices(w.deps)).toBe(0);
  expect(to("amina").length).toBe(1);
});

test("each kind goes each of its ways: off writes no line, mail writes a mail, the others none at once", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const a = await article(w, { author: "juma" });
  const own = await reply(w, { article: a, by: "juma" });
  const followed = await article(w, { author: "zuri" });
  await juma.post(`${followed.path}/follow`, { level: "follow" });
  for (const kind of ALL_KINDS) {
    if (kind === "decision" || kind === "report" || kind === "appeal") continue;
    for (const way of KINDS[kind].ways) {
      await choose(w, "juma", { [kind]: way });
      const kept = await w.db.read
        .selectFrom("preferences")
        .select("way")
        .where("kind", "=", kind)
        .executeTakeFirst();
      expect([kind, way, kept?.way]).toEqual([kind, way, way === KINDS[kind].usual ? undefined : way]);
      const where = kind === "followed" ? followed : a;
      const said = await reply(w, {
        article: where,
        by: "baraka",
        body: kind === "mention" ? "For @juma." : "For whoever reads it.",
        ...(kind === "reply" ? { parent: own } : {}),
      });
      const replyId = kind === "note-due" ? null : kind === "picked" || kind === "cited" ? own : said;
      const actorId = kind === "note-due" ? null : w.ids.baraka;
      const about = { personId: w.ids.juma, kind, articleId: where.id, actorId };
      await w.db.write((trx) => notify(trx, { ...about, replyId, at: w.deps.clock() }));
      const line = await w.db.read
        .selectFrom("notifications")
        .select(["kind", "mail_at"])
        .where("read_at", "is", null)
        .executeTakeFirst();
      expect([kind, way, line?.kind]).toEqual([kind, way, way === "off" ? undefined : kind]);
      expect([kind, way, (line?.mail_at ?? null) !== null]).toEqual([kind, way, way === "mail"]);
      expect([kind, way, await write(w)]).toEqual([kind, way, way === "mail" ? 1 : 0]);
      if (way === "mail") expect((await outbox(w)).at(-1)?.kind).toBe(kind);
      await juma.post("/inbox/read");
      w.pass(9 * HOUR);
    }
  }
  for (const kind of ["decision", "report", "appeal"] as const) {
    await choose(w, "juma", { [kind]: "off" });
    const kept = await w.db.read
      .selectFrom("preferences")
      .select("way")
      .where("kind", "=", kind)
      .executeTakeFirst();
    expect(kept).toBeUndefined();
  }
});

test("decisions are mailed, or wait in the inbox alone, as somebody chose; a push is due where it was chosen", async () => {
  const w = await world();
  const a = await article(w);
  await hide(w, await reply(w, { article: a, by: "amina" }));
  expect((await outbox(w, "amina")).length).toBe(1);
  await choose(w, "amina", { decision: "inbox" });
  await (
    await w.as("amina")
  ).post("/settings/notifications", { push: "1", "way-decision": "inbox", "push-decision": "1" });
  await hide(w, await reply(w, { article: a, by: "amina" }));
  expect((await outbox(w, "amina")).length).toBe(1);
  const lines = await w.db.read
    .selectFrom("notifications")
    .select(["kind", "push_at"])
    .where("person_id", "=", w.ids.amina)
    .orderBy("id")
    .execute();
  expect(lines.map(({ kind, push_at }) => [kind, push_at !== null])).toEqual([
    ["decision", false],
    ["decision", true],
  ]);
});

test("with a mail server only confirmed addresses are written to; who has left, never", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  const a = await article(w);
  const top = await reply(w, { article: a, by: "amina" });
  const set = (values: { email_confirmed_at?: number; left_at?: number }, name: Name) =>
    w.db.write((trx) => trx.updateTable("people").set(values).where("id", "=", w.ids[name]).execute());
  await set({ email_confirmed_at: 1 }, "baraka");
  await post(w, "baraka", a, top);
  expect(await write(w)).toBe(0);
  await (await w.as("amina")).post("/inbox/read");
  await set({ email_confirmed_at: 1 }, "amina");
  await post(w, "baraka", a, top);
  await set({ left_at: 1 }, "amina");
  expect(await write(w)).toBe(0);
  await post(w, "baraka", a, top);
  const unread = await w.db.read
    .selectFrom("notifications")
    .select("count")
    .where("person_id", "=", w.ids.amina)
    .where("read_at", "is", null)
    .execute();
  expect(unread.map(({ count }) => count)).toEqual([1]);
});

test("two processes that write at once write one mail", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "amina" });
  await post(w, "baraka", a, top);
  w.pass(3 * MINUTE);
  const written = await Promise.all(Array.from({ length: 4 }, () => writeDueNotices(w.deps)));
  expect(written.reduce((sum, n) => sum + n, 0)).toBe(1);
  expect(stopOf((await outbox(w, "amina"))[0])).toContain(".reply.");
});

test("a line that counts on while its mail is written is not settled with it", async () => {
  const w = await world();
  const a = await article(w);
  await post(w, "baraka", a, null, "The first.");
  const group = { personId: w.ids.juma, articleId: a.id };
  const before = await waitingLines(w.db.read, group);
  await post(w, "amina", a, null, "The second.");
  expect(await w.db.write((trx) => settleLines(trx, before, w.deps.clock()))).toBe(false);
  const now = await w.db.write(async (trx) => {
    await trx.updateTable("notifications").set({ mail_at: w.deps.clock() }).execute();
    return waitingLines(trx, group);
  });
  expect(now.map(({ count }) => count)).toEqual([2]);
  expect(await w.db.write((trx) => settleLines(trx, now, w.deps.clock()))).toBe(true);
});

test("a mail that waited for its server leaves only if it is wanted by then, and without whom one has blocked or muted", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  await confirmAll(w);
  const box = await postbox();
  const deps = { ...w.deps, dropped: writeAnew, wanted: isStillWanted };
  const sender = senderTo(box.smtp);
  const a = await article(w);
  const amina = await w.as("amina");
  const top = await post(w, "amina", a, null);
  await write(w);
  await sendDue(deps, sender);
  const mine = () => box.received.filter(({ to }) => to[0] === "amina@example.org");
  // Written, and then: ended, of another address, of a blocked person, in a muted branch.
  const set = (row: object) =>
    w.db.write((trx) => trx.updateTable("people").set(row).where("id", "=", w.ids.amina).execute());
  const waiting = async (body: string) => {
    await amina.post("/inbox/read");
    await post(w, "juma", a, top, body);
    await post(w, "baraka", a, top, "Of a dog.");
    expect(await write(w)).toBe(1);
  };
  await waiting("Ended.");
  await choose(w, "amina", { reply: "inbox" });
  expect(await sendDue(deps, sender)).toBe(0);
  await choose(w, "amina", { reply: "mail" });
  await waiting("To the old address.");
  await set({ email: "other@example.org" });
  expect(await sendDue(deps, sender)).toBe(0);
  await set({ email: "amina@example.org" });
  await waiting("Still read.");
  const block = { person_id: w.ids.amina, blocked_id: w.ids.baraka, created_at: 1 };
  await w.db.write((trx) => trx.insertInto("blocks").values(block).execute());
  expect(await sendDue(deps, sender)).toBe(0);
  expect(await writeDueNotices(w.deps)).toBe(1);
  expect(await sendDue(deps, sender)).toBe(1);
  expect(mine().at(-1)?.text).toContain("Still read.");
  expect(mine().at(-1)?.text).not.toContain("Of a dog.");
  await w.db.write((trx) => trx.deleteFrom("blocks").execute());
  await waiting("Muted.");
  await amina.post(`/replies/${top}/follow`, { level: "mute" });
  expect(await sendDue(deps, sender)).toBe(0);
  expect(await writeDueNotices(w.deps)).toBe(0);
  expect(mine().length).toBe(1);
});
