import { expect, test } from "vitest";
import { DAY, HOUR } from "../../src/lib/clock.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

const questions = async (w: World, path = "/") => {
  const page = await w.visitor().get(path);
  return [...page.document.querySelectorAll(".question-card .question")].map((a) => a.textContent.trim());
};

test("the questions are the heroes, each with its article, its answers and the last activity", async () => {
  const w = await world();
  const ferry = await article(w, { title: "The ferry", prompt: "What would you carry across first?" });
  const answer = await reply(w, { article: ferry });
  await reply(w, { article: ferry, parent: answer, by: "baraka" });
  await reply(w, { article: ferry });
  w.pass(3 * HOUR);
  const page = await w.visitor().get("/");
  expect(page.status).toBe(200);
  expect(page.text(".question-card.featured a.question")).toBe("What would you carry across first?");
  expect(page.document.querySelector("a.question")?.getAttribute("href")).toBe(`${ferry.path}#prompt`);
  expect(page.text(".from")).toBe("From The ferry by Juma");
  expect(page.text(".facts")).toBe("2 answers Last reply 3 hours ago");
  expect(page.text(".hero h1")).toContain("question");
  expect(page.document.querySelector("nav.tabs [aria-current=page]")?.textContent).toBe("Open");
});

test("drafts and articles that were taken down are nobody's question, not even a moderator's", async () => {
  const w = await world();
  await article(w, { prompt: "Draft?", publishedAt: null });
  await article(w, { prompt: "Removed?", removedAt: 5 });
  for (const browser of [w.visitor(), await w.as("neema"), await w.as("juma")]) {
    for (const show of ["open", "new", "active", "unanswered", "closed"]) {
      expect((await browser.get(`/?show=${show}`)).html).not.toMatch(/Draft\?|Removed\?/);
    }
  }
});

test("each list has its own questions in its own order", async () => {
  const w = await world();
  const now = w.deps.clock();
  const old = await article(w, { prompt: "Old, talked about", publishedAt: now - 300 * DAY });
  const month = await article(w, { prompt: "A month old, talked about", publishedAt: now - 30 * DAY });
  await article(w, { prompt: "Yesterday's", publishedAt: now - DAY });
  await article(w, { prompt: "Last week's", publishedAt: now - 7 * DAY });
  await article(w, { prompt: "Closed", publishedAt: now - 2 * DAY, lockedAt: now });
  await reply(w, { article: old, at: now - HOUR });
  await reply(w, { article: month, at: now - 2 * HOUR });

  expect(await questions(w)).toEqual([
    "Yesterday's",
    "Last week's",
    "A month old, talked about",
    "Old, talked about",
  ]);
  expect(await questions(w, "/?show=new")).toEqual([
    "Yesterday's",
    "Closed",
    "Last week's",
    "A month old, talked about",
    "Old, talked about",
  ]);
  expect(await questions(w, "/?show=active")).toEqual(["Old, talked about", "A month old, talked about"]);
  expect(await questions(w, "/?show=unanswered")).toEqual(["Yesterday's", "Last week's"]);
  expect(await questions(w, "/?show=closed")).toEqual(["Closed"]);
  expect(await questions(w, "/?show=nonsense")).toEqual(await questions(w));
  const closed = await w.visitor().get("/?show=new");
  expect(closed.document.querySelectorAll(".tag.closed").length).toBe(1);
});

test("an answer brings a question back up", async () => {
  const w = await world();
  const now = w.deps.clock();
  const older = await article(w, { prompt: "Older", publishedAt: now - 3 * DAY });
  await article(w, { prompt: "Newer", publishedAt: now - 2 * DAY });
  expect(await questions(w)).toEqual(["Newer", "Older"]);
  await reply(w, { article: older, at: now });
  expect(await questions(w)).toEqual(["Older", "Newer"]);
});

test("twenty a page, each question once, and a page that is not there is not found", async () => {
  const w = await world();
  const now = w.deps.clock();
  for (let n = 1; n <= 41; n += 1) await article(w, { prompt: `Question ${n}`, publishedAt: now - n * HOUR });
  const pages = [await questions(w), await questions(w, "/?page=2"), await questions(w, "/?page=3")];
  expect(pages.map((page) => page.length)).toEqual([20, 20, 1]);
  expect(new Set(pages.flat()).size).toBe(41);
  const second = await w.visitor().get("/?show=new&page=2");
  expect(second.document.querySelector(".pager [rel=prev]")?.getAttribute("href")).toBe("/?show=new");
  expect(second.document.querySelector(".pager [rel=next]")?.getAttribute("href")).toBe("/?show=new&page=3");
  expect(second.document.querySelector(".featured")).toBeNull();
  const last = await w.visitor().get("/?page=3");
  expect(last.document.querySelector(".pager [rel=next]")).toBeNull();
  for (const page of ["4", "0", "-1", "1.5", "1e9", "999999999999", "x", ""]) {
    expect([page, (await w.visitor().get(`/?page=${page}`)).status]).toEqual([page, 404]);
  }
});

test("every list says something when it is empty", async () => {
  const w = await world();
  await article(w, { lockedAt: 5 });
  expect((await w.visitor().get("/")).text(".empty h2")).toBe("No open questions");
  expect((await w.visitor().get("/?show=active")).text(".empty h2")).toBe("Nobody has replied yet");
  expect((await w.visitor().get("/?show=unanswered")).text(".empty h2")).toBe("Every question has an answer");
  await w.db.write((trx) => trx.updateTable("discussions").set({ locked_at: null }).execute());
  expect((await w.visitor().get("/?show=closed")).text(".empty h2")).toBe("No question has been closed");
});

test("an empty site tells the admin what to do, and everybody else that there is nothing yet", async () => {
  const w = await world();
  const zuri = await (await w.as("zuri")).get("/");
  expect(zuri.document.querySelectorAll(".steps > li").length).toBe(4);
  expect(zuri.document.querySelector('.steps a[href="/write/new"]')).not.toBeNull();
  expect(zuri.html).toContain("npx reader-pool import page.html --author zuri");
  const amina = await (await w.as("amina")).get("/");
  expect(amina.document.querySelector(".steps")).toBeNull();
  expect(amina.text(".empty h2")).toBe("No questions yet");
  expect(amina.html).not.toContain("owner");
});

test("a site without an owner says where the owner's link is, and not what it is", async () => {
  const w = await world();
  await w.db.write((trx) => trx.updateTable("people").set({ role: "reader" }).execute());
  expect((await w.visitor().get("/")).text(".notice")).toContain("open the link that the start printed");
});

test("a prompt and a title are text, whatever they hold", async () => {
  const w = await world();
  await article(w, {
    title: '"><img src=x onerror=a>',
    prompt: "<script>alert(1)</script>",
    slug: "ya-bahr",
  });
  const page = await w.visitor().get("/");
  expect(page.document.querySelector(".questions script, .questions img")).toBeNull();
  expect(page.text("a.question")).toBe("<script>alert(1)</script>");
});

test("about, rules and privacy are there, each rule under its own id", async () => {
  const w = await world();
  const rules = await w.visitor().get("/rules");
  for (const id of ["spam", "abuse", "off-topic", "illegal", "other"]) {
    expect(rules.text(`h2#${id}`)).not.toBeNull();
  }
  const about = await w.visitor().get("/about");
  expect([...about.document.querySelectorAll(".person-list a")].map((a) => a.textContent)).toEqual([
    "Neema",
    "Zuri",
  ]);
  const privacy = await w.visitor().get("/privacy");
  expect(privacy.html).toContain("after 30 days without a visit");
  for (const kept of [
    "30 days after the decision",
    "as a keyed hash, for 30 days",
    "kept with it for six months",
  ])
    expect(privacy.html).toContain(kept);
  for (const page of [rules, about, privacy])
    expect([page.status, page.document.querySelectorAll("h1").length]).toEqual([200, 1]);
});

test("who only reads gets no cookie", async () => {
  const w = await world();
  const ferry = await article(w);
  for (const path of ["/", "/about", "/rules", "/privacy", "/people", "/login", "/register", ferry.path]) {
    expect([path, (await w.visitor().get(path)).headers.getSetCookie()]).toEqual([path, []]);
  }
});
