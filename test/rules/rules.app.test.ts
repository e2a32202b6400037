/** The site's rules: edited, added, moved, retired; and named by the site's own titles wherever they are shown. */
import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import type { Reply } from "../support/client.ts";
import { world } from "../support/world.ts";

type Page = Reply;
const ids = (page: Page, selector = ".rule-list:not(.retired) code") =>
  [...page.document.querySelectorAll(selector)].map((code) => code.textContent);

test("a rule keeps our words until it has its own, and gets them back", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const form = await zuri.get("/admin/rules/spam");
  const title = form.document.querySelector("#rule-title")?.getAttribute("value") ?? "";
  const body = form.document.querySelector("#rule-body")?.textContent?.trim() ?? "";
  expect([title, body.startsWith("Advertising")]).toEqual(["Spam", true]);
  expect(form.document.querySelector("form[action$=shipped]")).toBeNull();
  const spam = () => w.db.read.selectFrom("rules").selectAll().where("id", "=", "spam").executeTakeFirst();

  // Saved as it is, it stays ours, in every language.
  expect((await zuri.follow(await zuri.post("/admin/rules/spam", { title, body }))).text("#status")).toBe(
    "Nothing was changed.",
  );
  expect(await spam()).toMatchObject({ title: null, body: null });

  const own = "No adverts.\r\n\r\nNot even for <i>good</i> things.\nNone.";
  const saved = await zuri.post("/admin/rules/spam", { title: " Adverts ", body: own });
  expect(saved.location).toBe("/admin/rules#rule-spam");
  expect(await spam()).toMatchObject({
    title: "Adverts",
    body: "No adverts.\n\nNot even for <i>good</i> things.\nNone.",
  });
  const page = await w.visitor().get("/rules");
  expect(page.text("#spam")).toBe("Adverts");
  expect(page.html).toContain("Not even for &lt;i&gt;good&lt;/i&gt; things.<br />None.");

  for (const fields of [
    { title: "", body: "kept" },
    { title: "x".repeat(61), body: "kept" },
    { title: "x", body: "y".repeat(2001) },
  ]) {
    const refused = await zuri.post("/admin/rules/spam", fields);
    expect(refused.status).toBe(422);
    expect(refused.document.querySelector("#rule-title")?.getAttribute("value")).toBe(fields.title);
    expect(refused.document.querySelector("#rule-body")?.textContent?.trim()).toBe(fields.body);
    expect(refused.text(".error")).toBeTruthy();
  }

  const back = await zuri.post("/admin/rules/spam/shipped");
  expect(back.location).toBe("/admin/rules#rule-spam");
  expect(await spam()).toMatchObject({ title: null, body: null });
  expect((await w.visitor().get("/rules")).text("#spam")).toBe("Spam");
  expect((await zuri.get("/admin/rules/nothing")).status).toBe(404);
  expect((await zuri.post("/admin/rules/nothing", { title: "x", body: "" })).status).toBe(404);
  const changes = await w.db.read
    .selectFrom("changes")
    .select(["key", "before", "after"])
    .orderBy("id")
    .execute();
  expect(
    changes.map(({ key, before, after }) => [key, before?.slice(0, 3) ?? null, after?.slice(0, 3) ?? null]),
  ).toEqual([
    ["spam/title", null, "Adv"],
    ["spam/text", null, "No "],
    ["spam/title", "Adv", null],
    ["spam/text", "No ", null],
  ]);
});

test("rules are added, moved by the place they want, retired and brought back", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const shipped = ["spam", "abuse", "off-topic", "illegal", "other"];
  expect(
    (await zuri.post("/admin/rules/new", { title: "Be kind", body: "To each other.", id: "" })).location,
  ).toBe("/admin/rules#rule-be-kind");
  await zuri.post("/admin/rules/new", { title: "Be kind", body: "", id: "" });
  await zuri.post("/admin/rules/new", { title: "لا إعلانات", body: "", id: "" });
  await zuri.post("/admin/rules/new", { title: "Source!", body: "", id: "sources" });
  const added = ["be-kind", "be-kind-2", "rule-2", "sources"];
  expect(ids(await zuri.get("/admin/rules"))).toEqual([...shipped, ...added]);
  for (const [id, says] of [
    ["spam", "already"],
    ["Not So", "Small letters"],
    ["flag", "taken"],
    ["sources", "already"],
  ] as const) {
    const refused = await zuri.post("/admin/rules/new", { title: "Other", body: "Kept text", id });
    expect([id, refused.status]).toEqual([id, 422]);
    expect(refused.text("#rule-id-error")).toContain(says);
    expect(refused.document.querySelector("#rule-id")?.getAttribute("value")).toBe(id);
    expect(refused.document.querySelector("#rule-body")?.textContent).toContain("Kept text");
  }

  // Up, by its button; sent twice it is where it was sent.
  const list = await zuri.get("/admin/rules");
  const up =
    list.document.querySelector("#rule-sources form[action$=place] input")?.getAttribute("value") ?? "";
  expect(up).toBe("8");
  await zuri.post("/admin/rules/sources/place", { place: up });
  await zuri.post("/admin/rules/sources/place", { place: up });
  await zuri.post("/admin/rules/spam/place", { place: "99" });
  const order = [
    "abuse",
    "off-topic",
    "illegal",
    "other",
    "be-kind",
    "be-kind-2",
    "sources",
    "rule-2",
    "spam",
  ];
  expect(ids(await zuri.get("/admin/rules"))).toEqual(order);
  expect(ids(await w.visitor().get("/rules"), ".prose h2[id]").length).toBe(order.length + 1);
  const wrong = await zuri.post("/admin/rules/spam/place", { place: "0" });
  expect(wrong.status).toBe(422);

  for (const id of order.slice(1)) await zuri.post(`/admin/rules/${id}/retired`, { on: "1" });
  const last = await zuri.post("/admin/rules/abuse/retired", { on: "1" });
  expect(last.status).toBe(422);
  expect(last.text(".notice.bad")).toContain("last rule");
  const desk = await zuri.get("/admin/rules");
  expect(ids(desk)).toEqual(["abuse"]);
  expect(ids(desk, ".rule-list.retired code")).toHaveLength(8);
  expect((await zuri.post("/admin/rules/spam/place", { place: "1" })).status).toBe(404);
  await zuri.post("/admin/rules/other/retired", { on: "0" });
  await zuri.post("/admin/rules/other/retired", { on: "0" });
  expect(ids(await zuri.get("/admin/rules"))).toEqual(["abuse", "other"]);
  const stored = await w.db.read.selectFrom("rules").select("position").orderBy("position").execute();
  expect(stored.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("the site's titles stand in every form and on every page, hostile ones as text; a retired rule is named, not chosen", async () => {
  const w = await world();
  const hostile = `Nicht "so" <img src=x onerror=alert(1)>`;
  const one = await article(w, {});
  const replyId = await reply(w, { article: one, by: "amina" });
  const zuri = await w.as("zuri");
  const neema = await w.as("neema");
  const baraka = await w.as("baraka");
  await zuri.post("/admin/rules/spam", { title: hostile, body: "Say so first. More of it." });
  await zuri.post("/admin/rules/new", {
    title: "Second-hand",
    body: "Say where you have it from.",
    id: "hearsay",
  });

  for (const [who, path] of [
    [baraka, `/replies/${replyId}/report`],
    [neema, `/replies/${replyId}/hidden`],
  ] as const) {
    for (const page of [await who.get(path), await who.getHx(path)]) {
      expect(page.html).not.toContain("<img src=x");
      const choices = [...page.document.querySelectorAll("input[name=reason]")].map((input) =>
        input.getAttribute("value"),
      );
      expect(choices).toEqual(["spam", "abuse", "off-topic", "illegal", "other", "hearsay"]);
      expect(page.text("fieldset")).toContain(hostile);
      expect(page.text("fieldset")).toContain("Say where you have it from.");
      expect(page.text("fieldset")).not.toContain("More of it");
    }
  }

  expect(
    (await baraka.post(`/replies/${replyId}/report`, { reason: "hearsay", note: "" })).status,
  ).toBeLessThan(400);
  expect((await neema.post(`/replies/${replyId}/hidden`, { on: "1", reason: "spam", note: "" })).status).toBe(
    303,
  );
  await zuri.post("/admin/rules/spam/retired", { on: "1" });
  const amina = await w.as("amina");
  const statement = (await amina.get("/inbox")).document
    .querySelector("a[href^='/decisions/']")
    ?.getAttribute("href");
  const places: [string, Page][] = [
    ["the log", await w.visitor().get("/moderation/log")],
    ["its place in the discussion", await w.visitor().get(one.path)],
    ["its own page, for its writer", await amina.get(`/replies/${replyId}`)],
    ["the queue", await neema.get("/moderation?show=decided")],
    ["the list of rules", await zuri.get("/admin/rules")],
    ["the editor", await zuri.get("/admin/rules/spam")],
    ["the history", await zuri.get("/admin/history")],
    ...(statement ? [["the statement of reasons", await amina.get(statement)] as [string, Page]] : []),
  ];
  for (const [name, page] of places) {
    expect([name, page.status]).toEqual([name, 200]);
    expect([name, page.html.includes("<img src=x")]).toEqual([name, false]);
    const typed = page.document.querySelector("#rule-title")?.getAttribute("value") ?? "";
    expect([name, `${page.text("main")} ${typed}`.includes(hostile)]).toEqual([name, true]);
    if (name.includes("discussion")) expect(page.text("main")).not.toContain("Say so first");
  }

  // Nobody can choose it any more, at no door.
  const other = await reply(w, { article: one, by: "amina" });
  for (const answer of [
    await baraka.post(`/replies/${other}/report`, { reason: "spam", note: "kept" }),
    await neema.post(`/replies/${other}/hidden`, { on: "1", reason: "spam", note: "kept" }),
  ]) {
    expect(answer.status).toBe(422);
    expect(answer.text("textarea")).toContain("kept");
    expect(answer.text("fieldset .error")).toBe("Please choose one.");
    expect(answer.document.querySelector("input[value=spam]")).toBeNull();
  }
  expect((await w.visitor().get("/rules")).document.querySelector("#spam")).toBeNull();
});
