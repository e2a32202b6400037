import { expect, test } from "vitest";
import { notify } from "../../src/notifications/queries.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { choose, confirmAll } from "./support.ts";

test("the page shows each kind with its ways, the usual one named; authors are asked what only they hear of", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  expect((await w.visitor().get("/settings/notifications")).location).toContain("/login");
  const amina = await w.as("amina");
  const page = await amina.get("/settings/notifications");
  const names = [...page.document.querySelectorAll("select")].map((select) => select.getAttribute("name"));
  expect(names).toEqual([
    "way-reply",
    "way-mention",
    "way-followed",
    "way-picked",
    "way-cited",
    "way-decision",
    "way-report",
    "way-appeal",
  ]);
  for (const name of names) expect(page.document.querySelector(`label[for=${name}]`)).not.toBeNull();
  expect(page.text("main")).toContain("not confirmed");
  expect(page.document.querySelector("#way-decision option[value=off]")).toBeNull();
  expect(page.document.querySelector("#way-followed option[selected]")?.getAttribute("value")).toBe("daily");
  const authors = await (await w.as("juma")).get("/settings/notifications");
  expect(authors.document.querySelector("#way-answer")).not.toBeNull();
  await choose(w, "amina", { reply: "off", answer: "off", mention: "sideways", followed: "daily" });
  const kept = await w.db.read.selectFrom("preferences").select(["kind", "way"]).execute();
  expect(kept).toEqual([{ kind: "reply", way: "off" }]);
  const again = await amina.get("/settings/notifications");
  expect(again.document.querySelector("#way-reply option[selected]")?.getAttribute("value")).toBe("off");
  expect(
    (await amina.get("/inbox")).document.querySelector("a[href='/settings/notifications']"),
  ).not.toBeNull();
});

test("the bell of an open page follows: nothing while nothing is new, the new count, and what it says of it", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const link = (page: Awaited<ReturnType<typeof amina.get>>) =>
    page.document.querySelector("#inbox-bell")?.getAttribute("hx-get") ?? "";
  const first = link(await amina.get("/about"));
  expect(first).toBe(`/inbox/bell?unread=0&as=${w.ids.amina}`);
  expect((await amina.getHx(first)).status).toBe(204);
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  await w.db.write((trx) =>
    notify(trx, {
      personId: w.ids.amina,
      kind: "mention",
      articleId: a.id,
      replyId: id,
      actorId: w.ids.baraka,
      at: w.deps.clock(),
    }),
  );
  const more = await amina.getHx(first);
  expect(more.html).toContain("Inbox, 1 unread");
  expect(more.html).toContain("1 unread line in your inbox.");
  await amina.post("/inbox/read");
  // Another tab, which still shows one.
  const fewer = await amina.getHx(link(more));
  expect(fewer.html).toContain('aria-label="Inbox"');
  expect(fewer.html).not.toContain("inbox-said");
  expect((await amina.get(first)).location).toBe("/inbox");
  // Logged out, or in as somebody else, elsewhere in the browser.
  expect((await w.visitor().getHx(first)).status).toBe(204);
  expect((await (await w.as("baraka")).getHx(first.replace("unread=0", "unread=7"))).status).toBe(204);
});

test("the inbox says why no mails come, until the address is confirmed", async () => {
  const w = await world({ SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" });
  const amina = await w.as("amina");
  const note = async () => (await amina.get("/inbox")).document.querySelector("aside .notice");
  expect((await note())?.querySelector("a")?.getAttribute("href")).toBe("/verify");
  await confirmAll(w);
  expect(await note()).toBeNull();
});
