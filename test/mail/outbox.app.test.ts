/** The outbox: what admins see of the mails, and nobody else. */
import { expect, test } from "vitest";
import { english } from "../../src/i18n/index.ts";
import { safePath } from "../../src/http/log.ts";
import { queueMail, type NewMail } from "../../src/mail/queries.ts";
import { mail, mailView } from "../../views/mail/layout.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";

const HOSTILE = `<img src=x onerror=alert(1)>"'`;

const queued = (w: World, more: Partial<NewMail> = {}) =>
  w.db.write((trx) =>
    queueMail(trx, {
      personId: w.ids.amina,
      address: "amina@example.org",
      subject: "What was decided",
      body: `Read it:\n${BASE}/decisions/1?a=1&b=2\nhttps://evil.example/ and ${BASE}.evil.example/x`,
      html: "<p>Read it</p>",
      at: w.deps.clock(),
      ...more,
    }),
  );

test("only admins read the outbox, and what is in it stays text", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  expect((await zuri.get("/admin/outbox")).text(".empty h2")).toBe("No mail has been written");
  const plain = await queued(w);
  const bad = await queued(w, { subject: HOSTILE, body: HOSTILE, html: HOSTILE, address: HOSTILE });
  for (const path of ["/admin/outbox", `/admin/outbox/${plain}`]) {
    expect((await (await w.as("neema")).get(path)).status).toBe(403);
    expect((await w.visitor().get(path)).location).toContain("/login");
  }
  expect((await (await w.as("neema")).post(`/admin/outbox/${plain}/again`)).status).toBe(403);
  for (const path of ["/admin/outbox", `/admin/outbox/${bad}`]) {
    const page = await zuri.get(path);
    expect(page.status).toBe(200);
    expect(page.html).toContain("&lt;img");
    expect(page.document.querySelectorAll("main img, iframe")).toHaveLength(0);
  }
  // Without a mail server, links of this site can be followed from here; others are only text.
  const page = await zuri.get(`/admin/outbox/${plain}`);
  const named = await queued(w, { subject: "What was decided · Reader Pool" });
  expect((await zuri.get(`/admin/outbox/${named}`)).document.title).toBe("What was decided · Reader Pool");
  const links = [...page.document.querySelectorAll(".mail-text a")].map((a) => a.getAttribute("href"));
  expect(links).toEqual([`${BASE}/decisions/1?a=1&b=2`]);
  expect(page.text(".mail-facts")).toContain("Kept");
  expect(page.document.querySelector("form[action$='/again']")).toBeNull();
  expect((await zuri.get("/admin/outbox/999")).status).toBe(404);
  expect((await zuri.post("/admin/outbox/999/again")).status).toBe(404);
});

test("how far each has come, newest first; what did not go out can be tried again", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" });
  const now = w.deps.clock();
  const ids: number[] = [];
  for (let n = 0; n < 53; n += 1) ids.push(await queued(w, { subject: `Mail ${n}` }));
  const [sent, retried, failed] = [ids[52], ids[51], ids[50]];
  const set = (id: number | undefined, row: object) =>
    w.db.write((trx) =>
      trx
        .updateTable("mails")
        .set(row)
        .where("id", "=", id ?? 0)
        .execute(),
    );
  await set(sent, { sent_at: now, next_at: null, tries: 1 });
  await set(retried, { tries: 2, next_at: now + 600_000, problem: "connect ECONNREFUSED" });
  await set(failed, { tries: 9, next_at: null, given_up_at: now, problem: "too-old" });

  const zuri = await w.as("zuri");
  const page = await zuri.get("/admin/outbox");
  const states = [...page.document.querySelectorAll("tbody .tag")].map((tag) => tag.textContent);
  expect(states.slice(0, 4)).toEqual(["Sent", "Tried again later", "Given up", "Waiting"]);
  expect(states).toHaveLength(50);
  expect(page.html).toContain("connect ECONNREFUSED");
  expect(page.html).toContain("It waited for more than a day");
  const older = await zuri.get(page.document.querySelector("a[rel=next]")?.getAttribute("href") ?? "");
  expect(older.document.querySelectorAll("tbody tr")).toHaveLength(3);

  expect((await zuri.get(`/admin/outbox/${retried}`)).text(".mail-facts")).toContain(
    "Tried 2 times, next attempt in 10 minutes",
  );
  const again = await zuri.post(`/admin/outbox/${failed}/again`);
  expect([again.status, again.location]).toEqual([303, `/admin/outbox/${failed}`]);
  expect((await zuri.follow(again)).text(".mail-facts")).toContain("next attempt in a moment");
  expect((await zuri.post(`/admin/outbox/${sent}/again`)).status).toBe(404);
});

test("links to an account can be passed on where there is no mail server, and are nobody else's where there is one", async () => {
  const paths = ["/verify/dGhlLXNlY3JldA", "/reset/dGhlLXNlY3JldA", "/unsubscribe/7.dGhlLXNlY3JldA"];
  const letter = {
    subject: "One link",
    parts: paths.map((path) => ({ link: "Open", path })),
    why: "You asked.",
  };
  for (const env of [{}, { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" }]) {
    const w = await world(env);
    const zuri = await w.as("zuri");
    const id = await queued(w, {
      ...mail(mailView(w.deps.config, english), letter),
      unsubscribe: paths[2] ?? null,
    });
    const page = await zuri.get(`/admin/outbox/${id}`);
    const kept = w.deps.config.smtp === null;
    expect(page.html.includes("GhlLXNlY3JldA")).toBe(kept);
    for (const path of paths) expect(page.html.split(path).length).toBe(kept ? 4 : 1);
    // What was sent before there was no mail server any more.
    await w.db.write((trx) => trx.updateTable("mails").set({ sent_at: 1, next_at: null }).execute());
    expect((await zuri.get(`/admin/outbox/${id}`)).html).not.toContain("GhlLXNlY3JldA");
  }
  expect(paths.map(safePath)).toEqual(["/verify/…", "/reset/…", "/unsubscribe/…"]);
});

test("what notices and digests quote is read in the outbox while it is kept, and everybody may read it", async () => {
  const letter = {
    subject: "Today",
    parts: [{ quote: "A raft of <b>doors</b>,\nand a dog." }],
    why: "You follow it.",
  };
  const w = await world();
  const zuri = await w.as("zuri");
  const replyId = await reply(w, { article: await article(w) });
  const page = async (kind: string, more: Partial<NewMail> = {}) => {
    const id = await queued(w, {
      ...mail(mailView(w.deps.config, english), letter),
      kind,
      replyIds: [replyId],
      ...more,
    });
    return (await zuri.get(`/admin/outbox/${id}`)).html;
  };
  for (const kind of ["daily", "weekly", "notices", "reply"])
    for (const text of ["and a dog", "&gt; A raft of &lt;b&gt;doors&lt;/b&gt;,"])
      expect(await page(kind)).toContain(text);
  for (const kind of ["decision", "appeal", "account"]) expect(await page(kind)).not.toMatch(/a dog|doors/);
  await w.db.write((trx) => trx.updateTable("replies").set({ hidden_at: 1 }).execute());
  expect(await page("daily")).not.toMatch(/a dog|doors/);
  const sending = await world({ SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "pool@example.org" });
  const id = await queued(sending, {
    ...mail(mailView(sending.deps.config, english), letter),
    kind: "daily",
  });
  expect((await (await sending.as("zuri")).get(`/admin/outbox/${id}`)).html).not.toContain("a dog");
});
