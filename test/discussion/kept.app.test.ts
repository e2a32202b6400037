/** Writing while signed out: the words are kept, and posted by logging in or registering from there. */
import { expect, test } from "vitest";
import { DAY } from "../../src/lib/clock.ts";
import type { Reply } from "../support/client.ts";
import { lockBranch, mergeReply, moveAnswer } from "../../src/order/actions-replies.ts";
import { article, reply } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";

const login = (username: string, next: string | null) => ({ username, password: PASSWORD, next: next ?? "" });
const nextOf = (location: string | null) =>
  new URL(location ?? "", "http://pool.test").searchParams.get("next");

test("an answer written signed out is posted by logging in", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  const sent = await visitor.post(`${a.path}/replies`, { body: "Every word of it.", key: "k" });
  expect(sent.status).toBe(303);
  expect(sent.location).toMatch(/^\/login\?next=/);
  const form = await visitor.get(sent.location ?? "");
  const next = form.document.querySelector("input[name=next]")?.getAttribute("value") ?? "";
  expect(next).toBe(nextOf(sent.location));
  const wrong = await visitor.post("/login", { username: "amina", password: "not it", next });
  expect(wrong.status).toBe(422);
  const done = await visitor.post("/login", login("amina", next));
  expect(done.status).toBe(303);
  expect(done.location).toMatch(new RegExp(`^${a.path}#reply-\\d+$`));
  const page = await visitor.get(a.path);
  expect(page.text("#answers .reply .prose")).toBe("Every word of it.");
  expect(page.text("#composer-body")).toBe("");
  expect(await w.db.read.selectFrom("pending_replies").selectAll().execute()).toEqual([]);
});

test("an answer written signed out is posted by registering, by HTMX too", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a });
  const visitor = w.visitor();
  const sent = await visitor.postHx(`${a.path}/replies`, {
    body: "Mine too.",
    key: "k",
    parent_id: answer,
    then: "register",
  });
  expect(sent.location).toMatch(/^\/register\?next=/);
  const done = await visitor.post("/register", {
    username: "mgeni",
    email: "mgeni@example.org",
    password: "a long enough one",
    next: nextOf(sent.location) ?? "",
  });
  expect(done.location).toMatch(new RegExp(`^${a.path}#reply-\\d+$`));
  expect((await visitor.get(a.path)).text(`#replies-${answer} .prose`)).toBe("Mine too.");
});

test("what was typed is still in the composer when its writer comes back without signing in", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  await visitor.post(`${a.path}/replies`, { body: "Not lost.", key: "k" });
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("Not lost.");
  expect((await visitor.get((await article(w)).path)).text("#composer-body")).toBe("");
  expect((await w.visitor().get(a.path)).text("#composer-body")).toBe("");
});

test("logging in from elsewhere posts nothing by itself, and keeps the text in the composer", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  await visitor.post(`${a.path}/replies`, { body: "Not yet.", key: "k" });
  await visitor.post("/login", login("amina", "/"));
  expect(await w.db.read.selectFrom("replies").selectAll().execute()).toEqual([]);
  const page = await visitor.get(a.path);
  expect(page.text("#composer-body")).toBe("Not yet.");
  expect(page.text("#composer .notice")).toContain("before you logged in");
});

test("what is kept for one discussion outlasts a reply in another, and ends with its own", async () => {
  const w = await world();
  const [here, there] = [await article(w), await article(w)];
  const visitor = w.visitor();
  await visitor.post(`${here.path}/replies`, { body: "Kept here.", key: "k" });
  await visitor.post("/login", login("amina", "/"));
  await visitor.post(`${there.path}/replies`, { body: "Said there.", key: "l" });
  expect((await visitor.get(here.path)).text("#composer-body")).toBe("Kept here.");
  await visitor.post(`${here.path}/replies`, { body: "Kept here.", key: "m" });
  expect((await visitor.get(here.path)).text("#composer-body")).toBe("");
});

test("somebody else's link does not make a person post somebody else's words", async () => {
  const w = await world();
  const a = await article(w);
  const mallory = w.visitor();
  const sent = await mallory.post(`${a.path}/replies`, { body: "Vote for me.", key: "k" });
  const victim = w.visitor();
  const done = await victim.post("/login", login("amina", nextOf(sent.location)));
  expect(done.status).toBe(303);
  expect(await w.db.read.selectFrom("replies").selectAll().execute()).toEqual([]);
});

test("a discussion that was locked meanwhile: the text stays in reach, nothing is posted", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  const sent = await visitor.post(`${a.path}/replies`, { body: "Too late?", key: "k" });
  await w.db.write((trx) =>
    trx.updateTable("discussions").set({ locked_at: 1 }).where("article_id", "=", a.id).execute(),
  );
  const done = await visitor.post("/login", login("amina", nextOf(sent.location)));
  expect(done.location).toBe(`${a.path}?kept=failed#composer`);
  const page = await visitor.follow(done);
  expect(page.text("#composer textarea[readonly]")).toBe("Too late?");
  expect(await w.db.read.selectFrom("replies").selectAll().execute()).toEqual([]);
});

test("a reply whose place was locked, moved or merged meanwhile is told so, to be copied, and is no answer", async () => {
  const w = await world();
  const [a, b] = [await article(w), await article(w)];
  await reply(w, { article: a, by: "amina", body: "The one answer of hers." });
  const neema = w.ctx("neema");
  const first = await reply(w, { article: a, by: "baraka", body: "It floats." });
  const cases = [
    ["locked this branch", (replyId: number) => lockBranch(neema, { replyId, on: true })],
    ["moved to another", (replyId: number) => moveAnswer(neema, { replyId, to: b.path, note: "" })],
    ["merged into another", (replyId: number) => mergeReply(neema, { replyId, into: first, note: "" })],
  ] as const;
  const amina = await w.as("amina");
  for (const [why, act] of cases) {
    const top = await reply(w, { article: a, by: "baraka", body: "It floats, too." });
    const visitor = w.visitor();
    const sent = await visitor.post(`${a.path}/replies`, {
      body: "To you, Baraka.",
      key: why,
      parent_id: top,
    });
    await act(top);
    const page = await visitor.follow(await visitor.post("/login", login("amina", nextOf(sent.location))));
    const late = { body: "To you, Baraka.", key: `${why} late`, parent_id: top };
    const answers = [
      // What is moved or merged takes along what was kept for it.
      ...(why.startsWith("locked") ? [page] : []),
      await amina.post(`${a.path}/replies`, late),
      await amina.postHx(`${a.path}/replies`, late),
    ];
    expect(answers.map(({ status }) => status).slice(-2)).toEqual([403, 403]);
    for (const it of answers) {
      expect(it.text("#stuck-why")).toContain(why);
      expect(it.text("#stuck-body")).toBe("To you, Baraka.");
      // What would be put into her answer is empty.
      expect(it.text("#composer-body")).toBe("");
    }
    if (why.startsWith("merged")) expect(page.text(`#replies-${first}`)).toContain("To you, Baraka.");
    const where = why.startsWith("merged") ? first : top;
    if (why.startsWith("moved")) {
      expect(page.text("#composer .notice")).toContain("was moved to this discussion");
      expect(page.text("#composer-body")).toBe("To you, Baraka.");
      expect(page.text("#composer .addressee")).toContain("Baraka");
    }
    expect(answers[0]?.document.querySelector("#stuck-why a")?.getAttribute("href")).toBe(
      `/replies/${where}#reply-${where}`,
    );
    if (where === top) continue;
    const baraka = await w.as("baraka");
    expect((await baraka.get(`/replies/${top}/edit`)).location).toBe(`/replies/${first}#reply-${first}`);
    expect((await baraka.post(`/replies/${top}`, { body: "Changed.", version: 1 })).html).toContain(
      `<a href="/replies/${first}#reply-${first}">`,
    );
  }
});

test("nothing readable is refused at once, without asking to sign in", async () => {
  const w = await world();
  const a = await article(w);
  const sent = await w.visitor().post(`${a.path}/replies`, { body: "  ", key: "k" });
  expect(sent.status).toBe(422);
  const locked = await article(w, { lockedAt: 1 });
  expect((await w.visitor().post(`${locked.path}/replies`, { body: "Hello", key: "k" })).status).toBe(403);
});

test("the doors beside the composer keep the text, and open without one", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  const empty = await visitor.post(`${a.path}/replies`, { body: "", key: "k", then: "login" });
  expect(empty.location).toMatch(/^\/login/);
  const typed = await visitor.post(`${a.path}/replies`, {
    body: "Half a thought",
    key: "k",
    then: "register",
  });
  expect(typed.location).toMatch(/^\/register/);
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("Half a thought");
});

test("each article keeps its own text, and one posting leaves the other where it was", async () => {
  const w = await world();
  const [a, b] = [await article(w), await article(w)];
  const visitor = w.visitor();
  await visitor.post(`${a.path}/replies`, { body: "For the first.", key: "1", then: "login" });
  const sent = await visitor.post(`${b.path}/replies`, { body: "For the second.", key: "2", then: "login" });
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("For the first.");
  await visitor.post("/login", login("amina", nextOf(sent.location)));
  const bodies = await w.db.read.selectFrom("replies").select("body").execute();
  expect(bodies).toEqual([{ body: "For the second." }]);
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("For the first.");
});

test("what its writer took out again is not posted", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  await visitor.post(`${a.path}/replies`, { body: "I will regret this.", key: "1", then: "login" });
  const emptied = await visitor.post(`${a.path}/replies`, { body: "  ", key: "2", then: "login" });
  const page = await visitor.get(emptied.location ?? "");
  expect(page.html).not.toContain("it is posted");
  await visitor.post("/login", login("amina", nextOf(emptied.location)));
  expect(await w.db.read.selectFrom("replies").selectAll().execute()).toEqual([]);
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("");
});

test("the page says once that it was posted", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  const sent = await visitor.post(`${a.path}/replies`, { body: "Heard?", key: "1" });
  await visitor.post("/login", login("amina", nextOf(sent.location)));
  expect((await visitor.get(a.path)).text("#status")).toBe("Posted.");
  expect((await visitor.get(a.path)).text("#status")).toBe("");
});

test.each([true, false])(
  "a reply to a reply: a wrong password, a name that is taken, and then it is posted in its place (HTMX: %s)",
  async (hx) => {
    const w = await world();
    const a = await article(w);
    const answer = await reply(w, { article: a, by: "juma" });
    const below = await reply(w, { article: a, by: "neema", parent: answer });
    const visitor = w.visitor();
    const send = hx ? visitor.postHx.bind(visitor) : visitor.post.bind(visitor);
    const text = "To a reply,\nword for word.";
    const sent = await send(`${a.path}/replies`, { body: text, key: "k", parent_id: below });
    const next = nextOf(sent.location) ?? "";
    expect((await visitor.post("/login", { username: "amina", password: "no", next })).status).toBe(422);
    const form = { username: "baraka", email: "not an address", password: "short", next };
    const refused = await visitor.post("/register", form);
    expect(refused.status).toBe(422);
    const still = refused.document.querySelector("input[name=next]")?.getAttribute("value") ?? "";
    expect(await w.db.read.selectFrom("replies").select("id").execute()).toHaveLength(2);
    const done = await visitor.post("/register", {
      username: "mgeni",
      email: "mgeni@example.org",
      password: "a long enough one",
      next: still,
    });
    expect(done.status).toBe(303);
    const posted = await w.db.read
      .selectFrom("replies")
      .select(["parent_id", "depth", "body"])
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(posted).toEqual({ parent_id: below, depth: 2, body: text });
    expect(await w.db.read.selectFrom("pending_replies").selectAll().execute()).toEqual([]);
  },
);

test("what was kept longer than it is kept is neither shown nor posted", async () => {
  const w = await world();
  const a = await article(w);
  const visitor = w.visitor();
  const sent = await visitor.post(`${a.path}/replies`, { body: "Too late.", key: "k" });
  w.pass(7 * DAY - 1000);
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("Too late.");
  w.pass(2000);
  expect((await visitor.get(a.path)).text("#composer-body")).toBe("");
  const done = await visitor.post("/login", login("amina", nextOf(sent.location)));
  expect(done.location).toBe(`${a.path}?kept=answer#composer`);
  expect(await w.db.read.selectFrom("replies").selectAll().execute()).toEqual([]);
});

test("what was written in one person's form is posted under no other name, nor shown to the other", async () => {
  const w = await world();
  const a = await article(w);
  const path = `${a.path}/replies`;
  const replies = () => w.db.read.selectFrom("replies").select(["person_id", "body"]).execute();
  const formOf = (page: Reply) => page.document.querySelector("#composer [name=as]")?.getAttribute("value");
  const baraka = await w.as("baraka");
  expect(formOf(await w.visitor().get(a.path))).toBe("");
  const sent = {
    body: "Amina wrote this.",
    key: "k",
    as: formOf(await (await w.as("amina")).get(a.path)) ?? "",
  };
  expect(sent.as).toBe(String(w.ids.amina));
  // Somebody else is logged in now.
  for (const answer of [
    await baraka.post(path, sent),
    await baraka.postHx(path, sent),
    await baraka.post(`${a.path}/preview`, sent),
  ]) {
    expect([answer.status, answer.text("#composer-body")]).toEqual([409, "Amina wrote this."]);
    expect(answer.text("#composer .notice")).toContain("You are logged in as Baraka now.");
    expect(formOf(answer)).toBe(String(w.ids.baraka));
    expect(answer.document.querySelector("[name=key]")?.getAttribute("value")).not.toBe("k");
  }
  expect(await replies()).toEqual([]);

  // Nobody is: it is kept for its writer alone, whoever logs in from there.
  const browser = w.visitor();
  const next = nextOf((await browser.post(path, sent)).location);
  expect((await browser.get(a.path)).html).not.toContain(sent.body);
  const theirs = await browser.post("/login", login("baraka", next));
  expect((await browser.follow(theirs)).html).not.toContain(sent.body);
  expect(await replies()).toEqual([]);
  await browser.post("/logout");
  const back = await browser.post("/login", login("amina", next));
  expect(back.location).toContain("#reply-");
  expect(await replies()).toEqual([{ person_id: w.ids.amina, body: sent.body }]);
  expect(await w.db.read.selectFrom("pending_replies").selectAll().execute()).toEqual([]);
  // A form made signed out, and one of a script that says nothing, are whose session it is.
  for (const as of ["", "what?"]) {
    const { path: other } = await article(w);
    const { status } = await baraka.post(`${other}/replies`, { body: "Mine.", key: `k${as}`, as });
    expect([as, status]).toEqual([as, 303]);
  }
});

test("somebody suspended reads why what was kept can't be posted, and has it to copy", async () => {
  const w = await world();
  const a = await article(w);
  const browser = w.visitor();
  const sent = await browser.post(`${a.path}/replies`, { body: "Too late.", key: "k", as: w.ids.amina });
  expect((await browser.get(sent.location ?? "")).text(".notice")).toContain("or you read why");
  const until = w.deps.clock() + DAY;
  await w.db.write((trx) =>
    trx.updateTable("people").set({ suspended_until: until }).where("id", "=", w.ids.amina).execute(),
  );
  const page = await browser.follow(await browser.post("/login", login("amina", nextOf(sent.location))));
  expect(page.text("#composer textarea[readonly]")).toBe("Too late.");
  expect(page.text("#composer .notice.bad")).toContain("suspended");
});
