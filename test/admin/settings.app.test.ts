/** What the community decides, and who may. */
import { expect, test } from "vitest";
import { readSettings } from "../../src/admin/queries.ts";
import { DEFAULTS } from "../../src/admin/settings.ts";
import { world } from "../support/world.ts";

test("admins see and change the settings, each with who changed it last", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const first = await zuri.get("/admin/settings");
  expect(first.status).toBe(200);
  expect(first.document.querySelector("input[name=one-answer][checked]")?.getAttribute("value")).toBe("on");
  expect(first.text("fieldset")).toContain("nobody has changed it");
  expect((await zuri.get("/")).document.querySelector("header.top a[href='/admin']")).not.toBeNull();

  const saved = await zuri.post("/admin/settings", {
    language: "en",
    "one-answer": "off",
    "second-factor": "optional",
  });
  expect(saved.location).toBe("/admin/settings");
  const page = await zuri.follow(saved);
  expect(page.text("#status")).toBe("Saved.");
  expect(page.document.querySelector("input[name=one-answer][checked]")?.getAttribute("value")).toBe("off");
  expect(page.text("fieldset")).toMatch(/Last changed on .+ by Zuri/);
  expect(await readSettings(w.db.read)).toMatchObject({ "one-answer": "off" });

  const stored = () => w.db.read.selectFrom("settings").selectAll().execute();
  const before = await stored();
  w.pass(1000);
  await zuri.post("/admin/settings", { language: "en", "one-answer": "off", "second-factor": "optional" });
  expect(await stored()).toEqual(before);
});

test("nobody else may; what can't be a value is refused; a broken row has its default", async () => {
  const w = await world();
  for (const name of ["amina", "juma", "neema"] as const) {
    const client = await w.as(name);
    expect((await client.get("/admin/settings")).status).toBe(403);
    expect(
      (
        await client.post("/admin/settings", {
          language: "en",
          "one-answer": "off",
          "second-factor": "optional",
        })
      ).status,
    ).toBe(403);
    expect((await client.get("/")).document.querySelector("header.top a[href='/admin']")).toBeNull();
  }
  expect((await w.visitor().get("/admin/settings")).location).toContain("/login");
  const zuri = await w.as("zuri");
  const wrong = await zuri.post("/admin/settings", {
    language: "en",
    "one-answer": "sometimes",
    "second-factor": "optional",
  });
  expect(wrong.status).toBe(422);
  expect(wrong.text(".error")).toBeTruthy();
  await w.db.write((trx) =>
    trx
      .insertInto("settings")
      .values({ key: "one-answer", value: "{", updated_at: 1, updated_by: null })
      .execute(),
  );
  expect(await readSettings(w.db.read)).toEqual(DEFAULTS);
});

test("limits: each number within its bounds, what was typed is kept, each change is a line of the history", async () => {
  const w = await world({ LIMITS: "on" });
  const zuri = await w.as("zuri");
  const page = await zuri.get("/admin/limits");
  const fields = Object.fromEntries(
    [...page.document.querySelectorAll("main input[name]")]
      .filter((input) => input.getAttribute("type") !== "radio" || input.hasAttribute("checked"))
      .map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
  );
  expect(fields["filter-links-most"]).toBe(String(DEFAULTS["filter-links-most"]));
  expect(page.text("main")).not.toContain("LIMITS=off");

  for (const [typed, says] of [
    ["101", "The most is 100."],
    ["-1", "whole number"],
    ["two", "whole number"],
    ["", "whole number"],
    ["1e2", "whole number"],
  ] as const) {
    const refused = await zuri.post("/admin/limits", {
      ...fields,
      "filter-links-most": typed,
      "filter-burst": "hold",
    });
    expect([typed, refused.status]).toEqual([typed, 422]);
    expect(refused.text("#filter-links-most-error")).toContain(says);
    expect(refused.document.querySelector("#filter-links-most")?.getAttribute("value")).toBe(typed);
    expect(refused.document.querySelector("[name=filter-burst][checked]")?.getAttribute("value")).toBe(
      "hold",
    );
  }
  expect(await readSettings(w.db.read)).toEqual(DEFAULTS);

  const saved = await zuri.post("/admin/limits", {
    ...fields,
    "filter-links-most": "0",
    "filter-links": "refuse",
  });
  expect(saved.location).toBe("/admin/limits");
  expect(await readSettings(w.db.read)).toEqual({
    ...DEFAULTS,
    "filter-links-most": 0,
    "filter-links": "refuse",
  });
  const history = await w.db.read
    .selectFrom("changes")
    .select(["area", "key", "before", "after", "person_id"])
    .orderBy("key")
    .execute();
  const by = { area: "settings", person_id: w.ids.zuri };
  expect(history).toEqual([
    { ...by, key: "filter-links", before: DEFAULTS["filter-links"], after: "refuse" },
    { ...by, key: "filter-links-most", before: String(DEFAULTS["filter-links-most"]), after: "0" },
  ]);
  const again = await zuri.follow(
    await zuri.post("/admin/limits", { ...fields, "filter-links-most": "0", "filter-links": "refuse" }),
  );
  expect(again.text("#status")).toBe("Nothing was changed.");
  expect(await w.db.read.selectFrom("changes").select("id").execute()).toHaveLength(2);

  // Rows that are not a setting's any more, or hold what never was a value, change nothing else.
  await w.db.write(async (trx) => {
    const row = { updated_at: 1, updated_by: null };
    await trx
      .insertInto("settings")
      .values({ key: "gone", value: "on", ...row })
      .execute();
    await trx.updateTable("settings").set({ value: "-4" }).where("key", "=", "filter-links-most").execute();
  });
  expect(await readSettings(w.db.read)).toEqual({ ...DEFAULTS, "filter-links": "refuse" });
});
