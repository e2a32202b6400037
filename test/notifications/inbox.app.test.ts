import { expect, test } from "vitest";
import { notify } from "../../src/notifications/queries.ts";
import { unreadCount } from "../../src/notifications/queries-inbox.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";

let keys = 0;
/** Posts as one of the cast, the way the form does. @returns the new reply's id */
async function post(w: World, by: Name, a: SeededArticle, parent: number | null, body = "A raft of doors.") {
  keys += 1;
  const sent = await (
    await w.as(by)
  ).post(`${a.path}/replies`, { body, parent_id: parent ?? "", key: `inbox-test-${keys}` });
  expect(sent.status, sent.html).toBe(303);
  const row = await w.db.read
    .selectFrom("replies")
    .select((eb) => eb.fn.max("id").as("id"))
    .executeTakeFirst();
  return row?.id ?? 0;
}

const lines = async (w: World, name: Name) =>
  (
    await w.db.read
      .selectFrom("notifications")
      .select(["kind", "reply_id", "count", "read_at"])
      .where("person_id", "=", w.ids[name])
      .orderBy("id")
      .execute()
  ).map((row) => `${row.kind} ${row.reply_id} ${row.count}${row.read_at === null ? "" : " read"}`);
const follow = async (w: World, name: Name, path: string, level = "follow") =>
  (await w.as(name)).post(`${path}/follow`, { level });
const bell = async (w: World, name: Name) =>
  (await (await w.as(name)).get("/about")).document.querySelector("#inbox-bell")?.getAttribute("aria-label");

test("a reply tells the writer of what it answers; nobody is told of their own, the author of the question of each answer", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  await post(w, "amina", a, top);
  expect(await lines(w, "amina")).toEqual([]);
  // The question is Juma's.
  expect(await lines(w, "juma")).toEqual([`answer ${top} 1`]);
  const first = await post(w, "baraka", a, top);
  expect(await lines(w, "amina")).toEqual([`reply ${first} 1`]);
  const second = await post(w, "juma", a, top);
  expect(await lines(w, "amina")).toEqual([`reply ${second} 2`]);
  expect(await lines(w, "juma")).toEqual([`answer ${top} 1`]);
  expect(await bell(w, "amina")).toBe("Inbox, 1 unread");
  expect(await bell(w, "baraka")).toBe("Inbox");
  const page = await (await w.as("amina")).get("/inbox");
  expect(page.text(".line-item")).toContain("Juma wrote the latest of 2 replies to you in");
  expect(page.document.querySelector(".where")?.getAttribute("href")).toBe(
    `/replies/${second}#reply-${second}`,
  );
  expect(page.text(".said")).toBe("A raft of doors.");
});

test("a mention goes before a reply, a reply before following, and nobody gets two lines for one", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  for (const name of ["amina", "baraka", "neema"] as const) await follow(w, name, a.path);
  const id = await post(w, "juma", a, top, "Ask @baraka, @Baraka and @nobody-here; not `@zuri`, nor @juma.");
  expect(await lines(w, "baraka")).toEqual([`mention ${id} 1`]);
  expect(await lines(w, "amina")).toEqual([`reply ${id} 1`]);
  expect(await lines(w, "neema")).toEqual([`followed ${id} 1`]);
  expect(await lines(w, "zuri")).toEqual([]);
  expect(await lines(w, "juma")).toEqual([`answer ${top} 1`]);
});

test("who follows a branch hears of all below it, and of nothing beside it", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  const mid = await post(w, "juma", a, top);
  await follow(w, "neema", `/replies/${top}`);
  const deep = await post(w, "amina", a, mid);
  await post(w, "baraka", a, null);
  expect(await lines(w, "neema")).toEqual([`followed ${deep} 1`]);
});

test("a muted discussion or branch is silent, also to who follows more than that, is answered or mentioned", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  const mid = await post(w, "baraka", a, top);
  await follow(w, "neema", a.path);
  await follow(w, "neema", `/replies/${top}`, "mute");
  await follow(w, "baraka", a.path, "mute");
  await follow(w, "amina", `/replies/${top}`, "mute");
  await post(w, "juma", a, mid, "What about it, @neema and @amina?");
  for (const name of ["neema", "baraka"] as const) expect(await lines(w, name)).toEqual([]);
  expect(await lines(w, "amina")).toEqual([`reply ${mid} 1`]);
});

test("what is hidden or deleted leaves the inbox and its counts; of several the others stay, without naming it", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry" });
  const top = await post(w, "amina", a, null);
  const one = await post(w, "baraka", a, top, "Something unkind.");
  const hide = async (id: number, on: number) =>
    (await w.as("neema")).post(`/replies/${id}/hidden`, { on, reason: "abuse", note: "" });
  await hide(one, 1);
  const amina = await w.as("amina");
  expect(await bell(w, "amina")).toBe("Inbox");
  expect((await amina.get("/inbox")).document.querySelector(".line-item")).toBeNull();
  await hide(one, 0);
  expect(await bell(w, "amina")).toBe("Inbox, 1 unread");
  const two = await post(w, "juma", a, top, "Something worse.");
  await hide(two, 1);
  const page = await amina.get("/inbox");
  expect(page.text(".line-item .what")).toContain("1 reply to you in The ferry");
  expect(page.text("#inbox")).not.toContain("Juma");
  expect(page.text("#inbox")).not.toContain("Something worse.");
  await w.db.write((trx) =>
    trx.updateTable("articles").set({ removed_at: 1 }).where("id", "=", a.id).execute(),
  );
  expect(await bell(w, "amina")).toBe("Inbox");
});

test("several replies of one person are not said to be others'; what one reads of them goes when one blocks them", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry" });
  const b = await article(w, { title: "The kiln" });
  const top = await post(w, "amina", a, null);
  const there = await post(w, "amina", b, null);
  for (const body of ["One.", "Two.", "Three."]) await post(w, "baraka", a, top, body);
  await post(w, "juma", b, there, "Of clay.");
  const amina = await w.as("amina");
  const ferry = (await amina.get("/inbox")).text(".line-item:last-child .what");
  expect(ferry).toContain("Baraka wrote the latest of 3 replies to you in The ferry");
  const mine = { person_id: w.ids.amina, blocked_id: w.ids.baraka, created_at: 1 };
  await w.db.write((trx) => trx.insertInto("blocks").values(mine).execute());
  expect(await bell(w, "amina")).toBe("Inbox, 1 unread");
  const page = await amina.get("/inbox");
  expect(page.text("#inbox")).not.toMatch(/Baraka|Three\.|The ferry/);
  expect(page.text("#inbox")).toContain("Of clay.");
  // Not blocked any more, it is there again.
  await w.db.write((trx) => trx.deleteFrom("blocks").execute());
  expect(await bell(w, "amina")).toBe("Inbox, 2 unread");
});

test("looking marks nothing read; the button does, and having seen the reply where it stands does", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  const id = await post(w, "baraka", a, top);
  const amina = await w.as("amina");
  const page = await amina.get("/inbox");
  await amina.get("/inbox?read=1");
  await amina.get(`/replies/${id}`);
  expect(await lines(w, "amina")).toEqual([`reply ${id} 1`]);
  const form = page.document.querySelector(".line-item form")?.getAttribute("action") ?? "";
  expect((await (await w.as("baraka")).post(form)).status).toBe(404);
  const hx = await amina.postHx(form);
  expect(hx.document.querySelector(".line-item.is-unread")).toBeNull();
  expect(hx.document.querySelector("#inbox-bell")?.getAttribute("aria-label")).toBe("Inbox");
  expect(await lines(w, "amina")).toEqual([`reply ${id} 1 read`]);
  expect((await amina.post(form)).location).toBe("/inbox");

  const next = await post(w, "juma", a, top);
  expect(await lines(w, "amina")).toEqual([`reply ${id} 1 read`, `reply ${next} 1`]);
  // Never counted as a visit, and still: it was on the screen.
  expect((await amina.post(`${a.path}/seen`, { ids: String(next) })).status).toBe(204);
  expect(await lines(w, "amina")).toEqual([`reply ${id} 1 read`, `reply ${next} 1 read`]);
});

test("mark all as read: what the page showed, not what came since", async () => {
  const w = await world();
  const a = await article(w);
  const b = await article(w);
  const tops = [await post(w, "amina", a, null), await post(w, "amina", b, null)] as const;
  const id = await post(w, "baraka", a, tops[0]);
  const amina = await w.as("amina");
  const until =
    (await amina.get("/inbox")).document.querySelector("[name=until]")?.getAttribute("value") ?? "";
  w.pass(10);
  const later = await post(w, "baraka", b, tops[1]);
  expect((await amina.post("/inbox/read", { until })).location).toBe("/inbox");
  expect(await lines(w, "amina")).toEqual([`reply ${id} 1 read`, `reply ${later} 1`]);
  const hx = await amina.postHx("/inbox/read", { until: w.deps.clock() });
  expect(hx.document.querySelector("#inbox .is-unread")).toBeNull();
  expect(hx.document.querySelector("#inbox-bell")?.getAttribute("aria-label")).toBe("Inbox");
  expect((await w.visitor().get("/inbox")).location).toBe("/login?next=%2Finbox");
  expect((await w.visitor().post("/inbox/read")).location).toBe("/login?next=%2Finbox");
});

test("pages of thirty lines, none twice, none left out", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const empty = await amina.get("/inbox");
  expect(empty.text(".empty")).toContain("All quiet");
  const made: number[] = [];
  for (let n = 0; n < 65; n += 1) {
    const a = await article(w);
    made.push(a.id);
    // Several at the same time, so that the id has to decide.
    if (n % 3 === 0) w.pass(1);
    await w.db.write((trx) =>
      notify(trx, {
        personId: w.ids.amina,
        kind: "note-due",
        articleId: a.id,
        replyId: null,
        actorId: null,
        at: w.deps.clock(),
      }),
    );
  }
  const ids: string[] = [];
  let path: string | null = "/inbox";
  let pages = 0;
  while (path !== null) {
    const page: Awaited<ReturnType<typeof amina.get>> = await amina.get(path);
    ids.push(...[...page.document.querySelectorAll(".line-item")].map((line) => line.id));
    path = page.document.querySelector("a[rel=next]")?.getAttribute("href") ?? null;
    pages += 1;
  }
  expect([pages, ids.length, new Set(ids).size]).toEqual([3, 65, 65]);
  expect(await bell(w, "amina")).toBe("Inbox, 65 unread");
  expect((await amina.get("/inbox?before=nonsense")).status).toBe(200);
});

test("replies at once make one unread line, which counts them all", async () => {
  const w = await world();
  const a = await article(w);
  const top = await post(w, "amina", a, null);
  const others = await Promise.all(Array.from({ length: 10 }, (_, n) => w.person(`reader-${n}x`)));
  await follow(w, "neema", a.path);
  await Promise.all(
    others.map(({ client }, n) =>
      client.post(`${a.path}/replies`, {
        body: "At the same time.",
        parent_id: top,
        key: `at-once-key-${n}`,
      }),
    ),
  );
  expect((await lines(w, "amina")).map((line) => line.replace(/ \d+ /, " "))).toEqual(["reply 10"]);
  expect((await lines(w, "neema")).map((line) => line.replace(/ \d+ /, " "))).toEqual(["followed 10"]);
});

test("straight into the table at once, as two processes would: still one unread line", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const notice = { personId: w.ids.amina, kind: "mention", articleId: a.id, replyId: id } as const;
  await Promise.all(
    Array.from({ length: 20 }, () =>
      w.db.write((trx) => notify(trx, { ...notice, actorId: w.ids.baraka, at: w.deps.clock() })),
    ),
  );
  expect(await lines(w, "amina")).toEqual([`mention ${id} 20`]);
  expect(await unreadCount(w.ctx(null), w.ids.amina)).toBe(1);
  expect(await unreadCount(w.ctx(null), w.ids.baraka)).toBe(0);
});

test("the inbox lists what is followed with what is new there, and what is muted with the way out", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry" });
  const b = await article(w, { title: "The kiln" });
  const top = await reply(w, { article: b, by: "baraka" });
  const amina = await w.as("amina");
  await amina.post(`${a.path}/seen`, { until: 0 });
  await follow(w, "amina", a.path);
  await follow(w, "amina", `/replies/${top}`, "mute");
  await reply(w, { article: a, by: "baraka" });
  await reply(w, { article: a, by: "juma" });
  const page = await amina.get("/inbox");
  expect(page.text("[aria-labelledby=places-follow] li")).toContain("The ferry 2 new");
  expect(page.text("[aria-labelledby=places-mute] li")).toContain(
    "Baraka’s reply, and all below it, in The kiln",
  );
  const other = await (await w.as("baraka")).get("/inbox");
  expect(other.document.querySelector(".places")).toBeNull();
});
