import { expect, test } from "vitest";
import { Conflict } from "../../src/errors.ts";
import { pinReply } from "../../src/moderation/actions.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { decisions, discussionRow, replyRow } from "./helpers.ts";

test("pinning and unpinning, with and without HTMX", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina" });
  const neema = await w.as("neema");

  const before = await neema.get(a.path);
  expect(before.document.querySelector(`#pin-${id}`)?.getAttribute("aria-label")).toBe("Pin Amina's reply");
  expect((await neema.post(`/replies/${id}/pinned`, { on: 1 })).location).toContain(`#reply-${id}`);
  expect((await replyRow(w, id)).pinned_at).toBe(w.deps.clock());

  w.pass(1000);
  const again = await neema.postHx(`/replies/${id}/pinned`, { on: 1 });
  expect(again.status).toBe(200);
  expect(again.document.querySelector(`article#reply-${id} #pin-${id}`)?.getAttribute("aria-label")).toBe(
    "Unpin Amina's reply",
  );
  expect(await decisions(w)).toHaveLength(1);

  const unpinned = await neema.postHx(`/replies/${id}/pinned`, { on: 0 });
  expect(unpinned.document.querySelector(`#pin-${id}`)?.getAttribute("aria-label")).toBe("Pin Amina's reply");
  await neema.post(`/replies/${id}/pinned`, { on: 0 });
  expect((await decisions(w)).map((d) => [d.action, d.reply_id, d.article_id, d.person_id])).toEqual([
    ["pin", id, a.id, w.ids.amina],
    ["unpin", id, a.id, w.ids.amina],
  ]);
});

test("three pins a discussion, and each discussion for itself", async () => {
  const w = await world();
  const [a, b] = [await article(w), await article(w)];
  const neema = await w.as("neema");
  const ids: number[] = [];
  for (let n = 0; n < 4; n += 1) ids.push(await reply(w, { article: a }));
  const elsewhere = await reply(w, { article: b });
  for (const id of ids.slice(0, 3)) await neema.post(`/replies/${id}/pinned`, { on: 1 });

  const fourth = ids[3] ?? 0;
  const refused = await neema.post(`/replies/${fourth}/pinned`, { on: 1 });
  expect(refused.status).toBe(409);
  expect(refused.html).toContain("3 replies are pinned already");
  const notice = await neema.postHx(`/replies/${fourth}/pinned`, { on: 1 });
  expect(notice.status).toBe(409);
  expect(notice.headers.get("hx-retarget")).toBe("#status");
  expect(await decisions(w)).toHaveLength(3);

  expect((await neema.post(`/replies/${elsewhere}/pinned`, { on: 1 })).status).toBe(303);
  // A pin of those three is no fourth; one given up makes room.
  expect((await neema.post(`/replies/${ids[0]}/pinned`, { on: 1 })).status).toBe(303);
  await neema.post(`/replies/${ids[0]}/hidden`, { on: 1, reason: "spam", note: "" });
  expect((await neema.post(`/replies/${fourth}/pinned`, { on: 1 })).status).toBe(303);
});

test("ten pins at once are three", async () => {
  const w = await world();
  const a = await article(w);
  const ids: number[] = [];
  for (let n = 0; n < 10; n += 1) ids.push(await reply(w, { article: a }));
  const tries = await Promise.allSettled(
    ids.map((replyId, n) => pinReply(w.ctx(n % 2 ? "neema" : "zuri"), { replyId, on: true })),
  );
  const refused = tries.filter((t) => t.status === "rejected");
  expect(refused).toHaveLength(7);
  for (const t of refused) expect(t.reason).toBeInstanceOf(Conflict);
  const pinned = await w.db.read
    .selectFrom("replies")
    .select("id")
    .where("pinned_at", "is not", null)
    .execute();
  expect(pinned).toHaveLength(3);
  expect(await decisions(w)).toHaveLength(3);
});

test("an author keeps order under own articles, and nowhere else", async () => {
  const w = await world();
  const own = await article(w, { author: "juma" });
  const other = await article(w, { author: "zuri" });
  const [here, there] = [await reply(w, { article: own }), await reply(w, { article: other })];
  const juma = await w.as("juma");

  expect((await juma.post(`/replies/${here}/pinned`, { on: 1 })).status).toBe(303);
  expect((await juma.post(`${own.path}/locked`, { on: 1 })).status).toBe(303);
  expect((await juma.post(`/replies/${there}/pinned`, { on: 1 })).status).toBe(403);
  expect((await juma.post(`${other.path}/locked`, { on: 1 })).status).toBe(403);
  expect((await decisions(w)).map((d) => d.action)).toEqual(["pin", "lock"]);

  const ownPage = await juma.get(own.path);
  expect(ownPage.text("#lock-control")).toBe("Unlock this discussion");
  expect(ownPage.document.querySelector(`#pin-${here}`)).not.toBeNull();
  expect(ownPage.document.querySelector(`#hide-${here}`)).toBeNull();
  const otherPage = await juma.get(other.path);
  expect(otherPage.document.querySelector("#lock-control")).toBeNull();
  expect(otherPage.document.querySelector(`#pin-${there}`)).toBeNull();
  for (const name of ["amina", "baraka"] as const) {
    const reader = await w.as(name);
    expect((await reader.post(`/replies/${here}/pinned`, { on: 0 })).status).toBe(403);
    expect((await reader.post(`${own.path}/locked`, { on: 0 })).status).toBe(403);
  }
  expect((await w.visitor().post(`${own.path}/locked`, { on: 0 })).location).toMatch(/^\/login/);
});

test("locking closes the discussion to everybody, and unlocking opens it", async () => {
  const w = await world();
  const a = await article(w);
  const [neema, amina] = [await w.as("neema"), await w.as("amina")];
  const lock = await neema.post(`${a.path}/locked`, { on: 1 });
  expect([lock.status, lock.location]).toEqual([303, `${a.path}#discussion`]);
  const at = (await discussionRow(w, a.id)).locked_at;
  expect(at).toBe(w.deps.clock());
  w.pass(1000);
  expect((await neema.postHx(`${a.path}/locked`, { on: 1 })).location).toBe(`${a.path}#discussion`);
  expect((await discussionRow(w, a.id)).locked_at).toBe(at);
  expect(await decisions(w)).toHaveLength(1);

  const refused = await amina.post(`${a.path}/replies`, { body: "Too late?", key: "late-but-hopeful-1" });
  expect(refused.status).toBe(403);
  await neema.post(`${a.path}/locked`, { on: 0 });
  const posted = await amina.post(`${a.path}/replies`, { body: "In time.", key: "late-but-hopeful-2" });
  expect(posted.status).toBe(303);
  expect((await decisions(w)).map((d) => [d.action, d.article_id, d.reply_id])).toEqual([
    ["lock", a.id, null],
    ["unlock", a.id, null],
  ]);
});

test("a wrong or missing state is refused, and so is what nobody may see", async () => {
  const w = await world();
  const a = await article(w);
  const gone = await article(w, { removedAt: 1, author: "zuri" });
  const id = await reply(w, { article: a });
  const under = await reply(w, { article: gone });
  const [neema, juma] = [await w.as("neema"), await w.as("juma")];
  for (const fields of [{}, { on: "2" }, { on: "true" }]) {
    expect((await neema.post(`/replies/${id}/pinned`, fields)).status).toBe(422);
    expect((await neema.postHx(`${a.path}/locked`, fields)).status).toBe(422);
  }
  expect((await juma.post(`${gone.path}/locked`, { on: 1 })).status).toBe(404);
  expect((await juma.post(`/replies/${under}/pinned`, { on: 1 })).status).toBe(404);
  expect((await juma.post("/articles/never-was/locked", { on: 1 })).status).toBe(404);
  expect(await decisions(w)).toEqual([]);
});
