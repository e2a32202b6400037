import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

const rows = (answer: { document: Document }) =>
  [...answer.document.querySelectorAll("table.log tbody tr")].map((tr) =>
    [...tr.querySelectorAll("td")].map((td) => td.textContent.replace(/\s+/g, " ").trim()),
  );

test("the log is public: what, why, where and by whom, without those concerned and without notes", async () => {
  const w = await world();
  const a = await article(w, { title: "Eleven ways to cross", author: "juma" });
  const id = await reply(w, { article: a, by: "baraka" });
  const [neema, juma] = [await w.as("neema"), await w.as("juma")];
  await (await w.as("amina")).post(`/replies/${id}/report`, { reason: "abuse", note: "A private remark." });
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "abuse", note: "A private note." });
  await neema.post(`/replies/${id}/hidden`, { on: 0 });
  await juma.post(`${a.path}/locked`, { on: 1 });

  const page = await w.visitor().get("/moderation/log");
  expect(page.text("h1")).toBe("Decisions");
  expect(rows(page)).toEqual([
    ["just now", "Locked the discussion", "Eleven ways to cross", "Juma Author"],
    ["just now", "Showed a hidden reply again", "Eleven ways to cross the reply", "Neema Moderator"],
    ["just now", "Hid a reply abusive", "Eleven ways to cross the reply", "Neema Moderator"],
  ]);
  expect(page.document.querySelector(`table.log a[href="/replies/${id}#reply-${id}"]`)).not.toBeNull();
  expect(page.document.querySelector(`table.log a[href="${a.path}"]`)).not.toBeNull();
  for (const secret of ["Baraka", "baraka", "Amina", "private"]) expect(page.html).not.toContain(secret);
});

test("letters are not in it, and an article that was taken down has no title there", async () => {
  const w = await world();
  const gone = await article(w, { title: "What nobody may read", removedAt: 1 });
  const id = await reply(w, { article: gone, by: "baraka" });
  const neema = await w.as("neema");
  await w.visitor().post("/contact", { name: "Rukia", email: "rukia@example.org", message: "A letter." });
  const [letter] = await w.db.read.selectFrom("messages").select("id").execute();
  await neema.post(`/moderation/messages/${letter?.id}/answered`, { on: 1 });
  await neema.post(`/replies/${id}/hidden`, { on: 1, reason: "illegal", note: "" });

  const page = await w.visitor().get("/moderation/log");
  expect(rows(page)).toEqual([
    ["just now", "Hid a reply against the law", "An article that is not public", "Neema Moderator"],
  ]);
  expect(page.html).not.toContain("What nobody may read");
  expect(rows(await neema.get("/moderation/log"))[0]?.[2]).toBe("What nobody may read the reply");
});

test("it goes on page by page, and is worth reading when it is empty", async () => {
  const w = await world();
  const visitor = w.visitor();
  expect((await visitor.get("/moderation/log")).text(".empty h2")).toBe("No decision yet");
  const a = await article(w);
  const neema = await w.as("neema");
  for (let n = 0; n < 60; n += 1) await neema.post(`${a.path}/locked`, { on: (n + 1) % 2 });
  const first = await visitor.get("/moderation/log");
  expect(rows(first)).toHaveLength(50);
  const next = first.document.querySelector('a[rel="next"]')?.getAttribute("href") ?? "";
  const second = await visitor.get(next);
  expect(rows(second)).toHaveLength(10);
  expect(second.document.querySelector('a[rel="next"]')).toBeNull();
  expect(second.document.querySelector('.pager a[href="/moderation/log"]')).not.toBeNull();
  for (const before of ["0", "-1", "x", "%00", "99999999999999999999"])
    expect((await visitor.get(`/moderation/log?before=${before}`)).status).toBe(200);
});
