/** What the community decides, and who may. */
import { expect, test } from "vitest";
import { readSettings } from "../../src/admin/queries.ts";
import { world } from "../support/world.ts";

test("admins see and change the settings, each with who changed it last", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const first = await zuri.get("/admin/settings");
  expect(first.status).toBe(200);
  expect(first.document.querySelector("input[name=one-answer][checked]")?.getAttribute("value")).toBe("on");
  expect(first.text("fieldset")).toContain("nobody has changed it");
  expect((await zuri.get("/")).document.querySelector("header.top a[href='/admin']")).not.toBeNull();

  const saved = await zuri.post("/admin/settings", { "one-answer": "off" });
  expect(saved.location).toBe("/admin/settings");
  const page = await zuri.follow(saved);
  expect(page.text("#status")).toBe("Saved.");
  expect(page.document.querySelector("input[name=one-answer][checked]")?.getAttribute("value")).toBe("off");
  expect(page.text("fieldset")).toMatch(/Last changed on .+ by Zuri/);
  expect(await readSettings(w.db.read)).toEqual({ "one-answer": "off" });

  const stored = () => w.db.read.selectFrom("settings").selectAll().execute();
  const before = await stored();
  w.pass(1000);
  await zuri.post("/admin/settings", { "one-answer": "off" });
  expect(await stored()).toEqual(before);
});

test("nobody else may; what can't be a value is refused; a broken row has its default", async () => {
  const w = await world();
  for (const name of ["amina", "juma", "neema"] as const) {
    const client = await w.as(name);
    expect((await client.get("/admin/settings")).status).toBe(403);
    expect((await client.post("/admin/settings", { "one-answer": "off" })).status).toBe(403);
    expect((await client.get("/")).document.querySelector("header.top a[href='/admin']")).toBeNull();
  }
  expect((await w.visitor().get("/admin/settings")).location).toContain("/login");
  const zuri = await w.as("zuri");
  const wrong = await zuri.post("/admin/settings", { "one-answer": "sometimes" });
  expect(wrong.status).toBe(422);
  expect(wrong.text(".error")).toBeTruthy();
  await w.db.write((trx) =>
    trx
      .insertInto("settings")
      .values({ key: "one-answer", value: "{", updated_at: 1, updated_by: null })
      .execute(),
  );
  expect(await readSettings(w.db.read)).toEqual({ "one-answer": "on" });
});
