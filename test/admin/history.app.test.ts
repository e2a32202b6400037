/** The history: who changed what, from what to what. */
import { expect, test } from "vitest";
import { CHANGES, insertChange } from "../../src/admin/queries-history.ts";
import { world } from "../support/world.ts";

test("each change reads as it was made, filtered and page by page", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  expect((await zuri.get("/admin/history")).text(".empty h2")).toBe("Nothing has been changed yet.");

  await zuri.post("/admin/settings", { language: "en", "one-answer": "off", "second-factor": "optional" });
  await zuri.post("/admin/people/amina/role", { role: "author" });
  const text = "Be brief. Say what you saw, and where you saw it, and what you make of it.";
  await zuri.post("/admin/rules/spam", { title: "No <b>adverts</b>", body: text });
  await zuri.post("/admin/rules/spam", { title: "No <b>adverts</b>", body: text.replace("brief", "kind") });
  await zuri.post("/admin/rules/spam/place", { place: "3" });
  await zuri.post("/admin/rules/abuse/retired", { on: "1" });
  await w.db.write((trx) =>
    insertChange(trx, {
      area: "settings",
      key: "gone-<i>",
      before: null,
      after: "<script>alert(1)</script>",
      person_id: null,
      created_at: w.deps.clock(),
    }),
  );
  const page = await zuri.get("/admin/history");
  expect(page.html).not.toContain("<script>alert");
  const lines = [...page.document.querySelectorAll(".changes > li")].map((li) =>
    (li.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  expect(lines).toHaveLength(8);
  const [unknown, retired, place, worded, body, title, role, setting] = lines;
  expect(unknown).toMatch(/^gone-<i> .*the program.*Before ?nothing ?After ?<script>/);
  expect(retired).toMatch(/Rule Abuse: use .*Zuri.*Before ?in use ?After ?retired/);
  expect(place).toMatch(/Rule No <b>adverts<\/b>: place in the list .*Before ?1 ?After ?3/);
  expect(worded).toContain("text");
  expect(body).toMatch(/text .*Before ?Advertising, the same text.*After ?Be brief/);
  expect(title).toMatch(/title .*Before ?Spam ?After ?No <b>adverts<\/b>/);
  expect(role).toMatch(/Role of amina .*Zuri.*Before ?Reader ?After ?Author/);
  expect(setting).toMatch(/How many answers.*Before ?One, which can be edited ?After ?As many as they like/);
  // A long text is told by what is different in it.
  const difference = page.document.querySelectorAll(".changes > li")[3];
  expect(difference?.querySelector("del")?.textContent).toContain("brief");
  expect(difference?.querySelector("ins")?.textContent).toContain("kind");

  const rules = await zuri.get("/admin/history?area=rules");
  expect(rules.document.querySelectorAll(".changes > li")).toHaveLength(5);
  expect(rules.text(".sorts [aria-current]")).toBe("Rules");
  expect(
    (await zuri.get("/admin/history?area=nonsense&before=x")).document.querySelectorAll(".changes > li"),
  ).toHaveLength(8);
  expect((await zuri.get("/admin/history?area=words")).text(".empty h2")).toBeTruthy();

  await w.db.write(async (trx) => {
    for (let n = 0; n < CHANGES; n += 1)
      await insertChange(trx, {
        area: "words",
        key: "banned",
        before: "one\ntwo",
        after: `one\ntwo\nthree ${n}`,
        person_id: w.ids.zuri,
        created_at: w.deps.clock(),
      });
  });
  const first = await zuri.get("/admin/history");
  expect(first.document.querySelectorAll(".changes > li")).toHaveLength(CHANGES);
  expect(first.document.querySelector(".changes ins")?.textContent).toContain(`three ${CHANGES - 1}`);
  const older = await zuri.get(
    first.document.querySelector("nav.pager a[rel=next]")?.getAttribute("href") ?? "",
  );
  expect(older.document.querySelectorAll(".changes > li")).toHaveLength(8);
  expect(older.document.querySelector("nav.pager a[rel=next]")).toBeNull();
});
