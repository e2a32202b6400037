/** Roles are given by admins, hold at once, and are written down. */
import { expect, test } from "vitest";
import { PEOPLE } from "../../src/admin/queries-people.ts";
import { world } from "../support/world.ts";

test("people are found by a part of their names, page by page", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const names = (page: Awaited<ReturnType<typeof zuri.get>>) =>
    [...page.document.querySelectorAll(".role-list bdi")].map((bdi) => bdi.textContent);
  const all = await zuri.get("/admin/people");
  // Those with a role first.
  expect(names(all).filter((_, n) => n % 2 === 1)).toEqual(["zuri", "neema", "juma", "baraka", "amina"]);
  expect(names(await zuri.get("/admin/people?q=MIN"))).toEqual(["Amina", "amina"]);
  for (const q of ["%", "_", "\\", "'", "nobody-here", "a%a", "\u0000x"]) {
    const none = await zuri.get(`/admin/people?q=${encodeURIComponent(q)}`);
    expect([q, none.status, none.text(".empty h2")]).toEqual([q, 200, "Nobody has a name like this."]);
  }
  const hostile = '"><script>alert(1)</script>';
  const page = await zuri.get(`/admin/people?q=${encodeURIComponent(hostile)}`);
  expect(page.html).not.toContain("<script>alert");
  expect(page.document.querySelector("#q")?.getAttribute("value")).toBe(hostile);

  await w.db.write((trx) =>
    trx.updateTable("people").set({ display_name: hostile }).where("id", "=", w.ids.baraka).execute(),
  );
  for (let n = 0; n < PEOPLE; n += 1) await w.person(`walker${n}`);
  const first = await zuri.get("/admin/people");
  expect(first.html).not.toContain("<script>alert");
  expect(first.document.querySelectorAll(".role-list > li")).toHaveLength(PEOPLE);
  expect(first.text("[role=status].hint")).toContain(`${PEOPLE + 5} accounts`);
  const next = first.document.querySelector("nav.pager a[rel=next]")?.getAttribute("href") ?? "";
  const second = await zuri.get(next);
  expect(second.document.querySelectorAll(".role-list > li")).toHaveLength(5);
  expect(second.document.querySelector("nav.pager a[rel=next]")).toBeNull();
  const walkers = await zuri.get("/admin/people?q=walker&page=1");
  expect(walkers.document.querySelector("nav.pager")).toBeNull();
  expect((await zuri.get("/admin/people?page=3")).status).toBe(404);
  expect((await zuri.get("/admin/people?page=0")).status).toBe(404);
});

test("a role holds from the next click, and is a line of the history and of the log", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const amina = await w.as("amina");
  expect((await amina.get("/moderation")).status).toBe(403);
  const given = await zuri.post("/admin/people/amina/role", { role: "moderator", q: "ami", page: "1" });
  expect(given.location).toBe("/admin/people?q=ami");
  const list = await zuri.follow(given);
  expect(list.document.querySelector("option[selected]")?.getAttribute("value")).toBe("moderator");
  expect((await amina.get("/moderation")).status).toBe(200);
  expect((await amina.post("/admin/people/amina/role", { role: "admin" })).status).toBe(403);
  await zuri.post("/admin/people/amina/role", { role: "moderator" });
  expect(await w.db.read.selectFrom("changes").selectAll().execute()).toMatchObject([
    { area: "roles", key: "amina", before: "reader", after: "moderator", person_id: w.ids.zuri },
  ]);
  expect(
    await w.db.read.selectFrom("decisions").select(["action", "actor_id", "person_id", "note"]).execute(),
  ).toEqual([{ action: "role", actor_id: w.ids.zuri, person_id: w.ids.amina, note: "moderator" }]);

  for (const fields of [{ role: "owner" }, {}] as const) {
    const refused = await zuri.post("/admin/people/juma/role", fields);
    expect(refused.status).toBe(422);
    expect(refused.text(`#role-${w.ids.juma}-error`)).toBe("Please choose one.");
  }
  expect((await zuri.post("/admin/people/nobody/role", { role: "author" })).status).toBe(404);

  const last = await zuri.post("/admin/people/zuri/role", { role: "reader" });
  expect(last.status).toBe(422);
  expect(last.text(`#role-${w.ids.zuri}-error`)).toContain("at least one admin");
  expect(last.document.querySelector(`#role-${w.ids.zuri} option[selected]`)?.getAttribute("value")).toBe(
    "reader",
  );
  expect(await w.db.read.selectFrom("changes").select("id").execute()).toHaveLength(1);

  // With another one, one may go; and is led to where one may be.
  await zuri.post("/admin/people/neema/role", { role: "admin" });
  const gone = await zuri.post("/admin/people/zuri/role", { role: "reader" });
  expect(gone.location).toBe("/");
  expect((await zuri.get("/admin/people")).status).toBe(403);
});
