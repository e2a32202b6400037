import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { sendDue } from "../../src/mail/worker.ts";
import { writeAnew } from "../../src/notifications/again.ts";
import { nextDigest, type Every } from "../../src/notifications/digest-times.ts";
import { writeDigestNow, writeDueDigests } from "../../src/notifications/digests.ts";
import { postbox, senderTo } from "../support/mail.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { choose, confirmAll, outbox, post } from "./support.ts";

/** Moves on to just after the next digest. */
const wait = (w: World, every: Every = "daily") => {
  const now = w.deps.clock();
  w.pass(nextDigest(every, now) - now + MINUTE);
};
const follow = async (w: World, path: string, level = "follow") =>
  (await w.as("amina")).post(`${path}/follow`, { level });

test("a digest gathers the best answers of what is followed, and what concerns one; once a day, and never empty", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry", prompt: "Who pays the ferryman, and for what?" });
  const b = await article(w, { title: "The kiln" });
  const c = await article(w, { title: "The muted mill" });
  for (const { path } of [a, b]) await follow(w, path);
  await follow(w, c.path, "mute");
  wait(w);
  expect(await writeDueDigests(w.deps)).toBe(0);
  w.pass(HOUR);
  await choose(w, "amina", { reply: "daily" });
  const own = await reply(w, { article: a, by: "amina", body: "My own answer." });
  await reply(w, { article: a, by: "baraka", body: "The good answer.", ups: 9 });
  await reply(w, { article: a, by: "juma", body: "The best answer, see evil.example.", ups: 20 });
  for (let n = 0; n < 4; n += 1)
    await reply(w, { article: a, by: "zuri", body: `A middling answer ${n}.`, ups: 1, downs: n });
  const hidden = await reply(w, { article: a, by: "neema", body: "A hidden answer.", ups: 30 });
  await (await w.as("neema")).post(`/replies/${hidden}/hidden`, { on: "1", reason: "spam", note: "" });
  await reply(w, { article: b, by: "baraka", body: "Of clay." });
  await reply(w, { article: c, by: "baraka", body: "Of flour." });
  const seen = await reply(w, { article: b, by: "juma", body: "Seen already.", ups: 40 });
  await (await w.as("amina")).post(`${b.path}/seen`, { ids: "", until: 0 });
  await (await w.as("amina")).post(`${b.path}/seen`, { ids: `${seen}` });
  await post(w, "baraka", a, own, "Which one would you sell?");
  wait(w);
  expect(await writeDueDigests(w.deps)).toBe(1);
  const [mail, ...more] = await outbox(w, "amina");
  expect(more).toEqual([]);
  expect(mail?.kind).toBe("daily");
  expect(mail?.subject).toBe("Today: The ferry, and 2 more");
  const body = mail?.body ?? "";
  const order = [
    "FOR YOU",
    "Which one would you sell?",
    "THE FERRY",
    "> Who pays the ferryman, and for what?",
    "The best answer, see [link",
    "The good answer.",
    "A middling answer 0.",
    "THE KILN",
    "Of clay.",
  ];
  expect(order.map((text) => body.indexOf(text)).every((at, n, all) => at > (all[n - 1] ?? -1))).toBe(true);
  for (const text of ["My own", "hidden", "flour", "Seen already", "evil.example", "middling answer 1"])
    expect([text, body.includes(text)]).toEqual([text, false]);
  expect(body).toContain("6 new answers, 1 more reply");
  expect(body).toContain("Stop the daily mail");
  expect(mail?.html).toContain(`href="http://pool.test/articles/${a.slug}#discussion"`);
  // The same day again, from two processes; and the next day, with nothing new.
  expect(await Promise.all([writeDueDigests(w.deps), writeDueDigests(w.deps)])).toEqual([0, 0]);
  wait(w);
  expect(await writeDueDigests(w.deps)).toBe(0);
  w.pass(HOUR);
  await reply(w, { article: b, by: "zuri", body: "And of ash." });
  await w.db.write((trx) =>
    trx
      .insertInto("blocks")
      .values({ person_id: w.ids.amina, blocked_id: w.ids.baraka, created_at: 1 })
      .execute(),
  );
  await reply(w, { article: b, by: "baraka", body: "From a blocked one." });
  wait(w);
  const written = await Promise.all(Array.from({ length: 4 }, () => writeDueDigests(w.deps)));
  expect(written.reduce((sum, n) => sum + n, 0)).toBe(1);
  const second = (await outbox(w, "amina")).at(-1);
  expect(second?.body).toContain("And of ash.");
  expect(second?.body).not.toMatch(/best answer|blocked one|Of clay/);
});

test("weekly ones come on Saturday with a week in them; a kind's own way decides, and no choice ends them", async () => {
  const w = await world();
  const a = await article(w);
  await follow(w, a.path);
  await choose(w, "amina", { followed: "weekly", decision: "daily" });
  await reply(w, { article: a, by: "baraka", body: "Early in the week." });
  const hidden = await reply(w, { article: a, by: "amina" });
  await (await w.as("neema")).post(`/replies/${hidden}/hidden`, { on: "1", reason: "spam", note: "No." });
  wait(w);
  await writeDueDigests(w.deps);
  const [daily] = (await outbox(w, "amina")).filter(({ kind }) => kind === "daily");
  expect(daily?.body).toContain("/decisions/");
  expect(daily?.body).not.toContain("Early in the week.");
  await reply(w, { article: a, by: "juma", body: "And later." });
  wait(w, "weekly");
  expect(new Date(w.deps.clock()).getUTCDay()).toBe(6);
  await writeDueDigests(w.deps);
  const [weekly] = (await outbox(w, "amina")).filter(({ kind }) => kind === "weekly");
  expect(weekly?.body).toContain("And later.");
  await choose(w, "amina", { followed: "inbox", decision: "inbox" });
  await reply(w, { article: a, by: "juma", body: "Unheard." });
  w.pass(8 * DAY);
  expect(await writeDueDigests(w.deps)).toBe(0);
  const rows = () =>
    w.db.read.selectFrom("digests").select("every").where("person_id", "=", w.ids.amina).execute();
  expect(await rows()).toEqual([]);
  await choose(w, "amina", { followed: "daily" });
  expect(await rows()).toEqual([{ every: "daily" }]);
  await w.db.write((trx) =>
    trx.updateTable("people").set({ left_at: 1 }).where("id", "=", w.ids.amina).execute(),
  );
  w.pass(2 * DAY);
  expect(await writeDueDigests(w.deps)).toBe(0);
});

test("what is hidden before a digest leaves is left out of the one that leaves; for unconfirmed addresses none is written", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  const box = await postbox();
  const deps = { ...w.deps, dropped: writeAnew };
  const sender = senderTo(box.smtp);
  const a = await article(w);
  await follow(w, a.path);
  await reply(w, { article: a, by: "juma", body: "To be kept." });
  const bad = await reply(w, { article: a, by: "baraka", body: "To be hidden." });
  wait(w);
  expect(await writeDueDigests(w.deps)).toBe(0);
  await confirmAll(w);
  expect(
    await writeDigestNow(w.deps, { personId: w.ids.amina, every: "daily", since: w.deps.clock() - DAY }),
  ).toBe(true);
  await (await w.as("neema")).post(`/replies/${bad}/hidden`, { on: "1", reason: "spam", note: "" });
  w.pass(3 * MINUTE);
  await sendDue(deps, sender);
  const digests = () => box.received.filter(({ to }) => to[0] === "amina@example.org");
  expect(digests()).toEqual([]);
  expect(await writeDueDigests(w.deps)).toBe(1);
  await sendDue(deps, sender);
  expect(digests().length).toBe(1);
  expect(digests()[0]?.text).toContain("To be kept.");
  expect(digests()[0]?.text).not.toContain("To be hidden.");
  expect(digests()[0]?.headers.get("list-unsubscribe")).toMatch(
    /^<http:\/\/pool\.test\/unsubscribe\/\d+\.daily\./,
  );
  expect(await writeDueDigests(w.deps)).toBe(0);
});

test("a crowded discussion leaves room for the others in a digest; a muted branch is in none", async () => {
  const w = await world();
  const crowded = await article(w, { title: "The crowd" });
  const quiet = await article(w, { title: "The whisper" });
  for (const { path } of [crowded, quiet]) await follow(w, path);
  wait(w);
  await writeDueDigests(w.deps);
  w.pass(HOUR);
  for (let n = 0; n < 65; n += 1)
    await reply(w, { article: crowded, by: "juma", body: `Loud ${n}.`, ups: 9 });
  await reply(w, { article: quiet, by: "baraka", body: "Hush." });
  const muted = await reply(w, { article: quiet, by: "zuri", body: "Muted.", ups: 5 });
  await reply(w, { article: quiet, by: "juma", parent: muted, body: "Below it.", ups: 5 });
  await (await w.as("amina")).post(`/replies/${muted}/follow`, { level: "mute" });
  wait(w);
  expect(await writeDueDigests(w.deps)).toBe(1);
  const body = (await outbox(w, "amina"))[0]?.body ?? "";
  expect(body.match(/Loud \d+\./g)).toHaveLength(3);
  expect(body).toContain("65 new answers");
  expect(body).toContain("Hush.");
  expect(body).toContain("1 new answer\n");
  expect(body).not.toMatch(/Muted\.|Below it\./);
});
