/** Who is told of decisions: in the inbox and by mail, once, and not of what was undone in time. */
import { expect, test } from "vitest";
import { hidden, mails } from "../appeals/helpers.ts";
import { suspend } from "../sanctions/helpers.ts";
import { decisions } from "../moderation/helpers.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, world } from "../support/world.ts";

test("a decision is told in the inbox and by one mail, with links of this site alone, also to who is suspended", async () => {
  const w = await world();
  const a = await article(w, { title: "The ferry" });
  const body = "Buy <b>kites</b> at [our shop](https://evil.example/x) or kites.example today.";
  const id = await reply(w, { article: a, by: "amina", body });
  const decision = await hidden(w, id, "neema", "The market is on Friday.");
  // The same wish again is no second decision.
  await (await w.as("neema")).post(`/replies/${id}/hidden`, { on: "1", reason: "spam", note: "" });
  await suspend(w, "amina", "1h");
  const sent = await mails(w);
  expect(sent.map(({ address, subject, decision_id }) => [address, subject, decision_id])).toEqual([
    ["amina@example.org", "Your reply was hidden · Reader Pool", decision],
    ["amina@example.org", "Your account was suspended · Reader Pool", decision + 1],
  ]);
  const [first] = sent;
  for (const text of [first?.body ?? "", first?.html ?? ""]) {
    for (const said of [
      "The ferry",
      "Spam",
      "The market is on Friday.",
      `${BASE}/decisions/${decision}`,
      "appeal",
      "The text it is about".toUpperCase(),
      "at our shop or [address] today.",
      "No filter was involved.",
    ])
      expect(text.toUpperCase()).toContain(said.toUpperCase());
    expect(text).not.toMatch(/evil|kites\.example/);
    expect(text.match(/https?:\/\/[^/\s"<]+/g)?.every((origin) => origin === BASE)).toBe(true);
  }
  expect(first?.html).toContain("&lt;b&gt;kites");
  const amina = await w.as("amina");
  const inbox = await amina.get("/inbox");
  const links = [...inbox.document.querySelectorAll(".line-item .where")];
  expect(links.map((link) => [link.textContent.trim(), link.getAttribute("href")])).toEqual([
    ["Your account was suspended", `/decisions/${decision + 1}`],
    ["Your reply was hidden", `/decisions/${decision}`],
  ]);
  expect(inbox.document.querySelector("#inbox-bell")?.getAttribute("aria-label")).toBe("Inbox, 2 unread");
  // The article is taken down: the line stays, without its title.
  await w.db.write((trx) =>
    trx.updateTable("articles").set({ removed_at: 1 }).where("id", "=", a.id).execute(),
  );
  const later = await amina.get("/inbox");
  expect(later.text("#inbox")).toContain("Your reply was hidden");
  expect(later.text("#inbox")).not.toContain("The ferry");
  expect((await amina.get(`/decisions/${decision}`)).text(".statement")).not.toContain("The ferry");
});

test("undone in time nobody hears of it; undone after it was read, or sent, both are told", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina" });
  const show = async () => (await w.as("neema")).post(`/replies/${id}/hidden`, { on: "0" });
  const told = async () =>
    (await w.db.read.selectFrom("notifications").select("decision_id").orderBy("id").execute()).length;
  await hidden(w, id);
  expect([await told(), (await mails(w)).length]).toEqual([1, 1]);
  await show();
  expect([await told(), (await mails(w)).length]).toEqual([0, 0]);

  await hidden(w, id);
  const amina = await w.as("amina");
  await amina.post("/inbox/read");
  await show();
  expect((await amina.get("/inbox")).text("#inbox")).toContain("Your reply can be read again");
  expect((await mails(w)).map(({ subject }) => subject)).toEqual([
    "Your reply can be read again · Reader Pool",
  ]);

  await hidden(w, id);
  await w.db.write((trx) => trx.updateTable("mails").set({ sent_at: 1, next_at: null }).execute());
  const before = (await mails(w)).length;
  const last = (await decisions(w)).at(-1);
  await (await w.as("neema")).post(`/moderation/decisions/${last?.id}/undone`);
  expect((await mails(w)).length).toBe(before + 1);
});

test("who reported hears what came of it; seeing one's hidden reply leaves the line unread", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina" });
  const baraka = await w.as("baraka");
  await baraka.post(`/replies/${id}/report`, { reason: "spam", note: "" });
  await hidden(w, id);
  const line = (await baraka.get("/inbox")).document.querySelector(".line-item .where");
  expect(line?.textContent.trim()).toMatch(/^R-\d+: The reply was hidden\.$/);
  expect(line?.getAttribute("href")).toMatch(/^\/reports\/\d+$/);
  // Who has read of it hears that it was taken back, once; who has not, finds only what is so.
  await baraka.post("/inbox/read");
  const decided = (await decisions(w)).at(-1);
  await (await w.as("neema")).post(`/moderation/decisions/${decided?.id}/undone`);
  const lines = async () =>
    [...(await baraka.get("/inbox")).document.querySelectorAll(".line-item .where")].map(
      (where) => where.textContent.trim().split(": ")[1],
    );
  expect(await lines()).toEqual(["What was decided was taken back.", "The reply was hidden."]);
  const amina = await w.as("amina");
  await hidden(w, id);
  await (await w.as("neema")).post(`/moderation/decisions/${(await decisions(w)).at(-1)?.id}/undone`);
  expect(await lines()).toHaveLength(2);
  await hidden(w, id);
  await amina.post(`${a.path}/seen`, { replies: String(id), seen: String(id), ids: String(id) });
  expect((await amina.get("/about")).document.querySelector("#inbox-bell")?.getAttribute("aria-label")).toBe(
    "Inbox, 1 unread",
  );
});
