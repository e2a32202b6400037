/** The author's picks: up to five answers, each with what it was picked for, apart from the readers' ranking. */
import { expect, test } from "vitest";
import { Invalid } from "../../src/errors.ts";
import { pickAnswer } from "../../src/prompt/actions-picks.ts";
import { MOST_PICKS } from "../../src/prompt/types.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { changes, told } from "./helpers.ts";

const picks = async (w: World, a: SeededArticle) => {
  const page = await w.visitor().get(a.path);
  return [...page.document.querySelectorAll("#picks .criterion b")].map((b) => b.textContent);
};

test("an answer is picked for something, shown above the answers, its writer told; and unpicked", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, {
    article: a,
    by: "amina",
    body: "The **oven**, and the cat that sleeps on it.",
  });
  const juma = await w.as("juma");
  const before = await juma.get(a.path);
  expect(before.document.querySelector(`#pick-${id}`)?.getAttribute("aria-label")).toBe(
    "Pick Amina’s answer",
  );
  expect(before.document.querySelector("#picks")).toBeNull();
  const form = await juma.getHx(`/replies/${id}/picked`);
  expect(form.document.querySelector(`#criterion-${id}`)?.hasAttribute("required")).toBe(true);
  expect((await juma.get(`/replies/${id}/picked`)).text("h1")).toBe("Pick this answer");

  const sent = await juma.post(`/replies/${id}/picked`, { on: 1, criterion: "  the only one with a  cat " });
  expect([sent.status, sent.location]).toEqual([303, `${a.path}#reply-${id}`]);
  const page = await w.visitor().get(a.path);
  expect(page.text("#picks .criterion")).toBe("Picked for the only one with a cat");
  expect(page.text("#picks blockquote")).toBe("The oven, and the cat that sleeps on it.");
  expect(page.document.querySelector(`#picks a[href="/replies/${id}#reply-${id}"]`)).not.toBeNull();
  expect(page.text(`#reply-${id} .who .tag`)).toBe("Author’s pick");
  const picked = [{ person_id: w.ids.amina, kind: "picked", reply_id: id, count: 1 }];
  expect(await told(w)).toEqual(picked);

  const changed = await juma.postHx(`/replies/${id}/picked`, { on: 1, criterion: "the cat" });
  expect(changed.document.querySelector(`article#reply-${id} #pick-${id}`)).not.toBeNull();
  expect(await picks(w, a)).toEqual(["the cat"]);
  expect(await told(w)).toEqual(picked);
  const seen = await changes(w, a);
  await juma.postHx(`/replies/${id}/picked`, { on: 1, criterion: "the cat" });
  expect(await changes(w, a)).toBe(seen);
  await juma.post(`/replies/${id}/picked`, { on: 0 });
  expect(await picks(w, a)).toEqual([]);
});

test("a criterion is needed, and is text of at most 200 characters", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a });
  const juma = await w.as("juma");
  for (const [criterion, why] of [
    ["", "fill this in"],
    ["   ", "fill this in"],
    ["x".repeat(201), "At most 200"],
  ] as const) {
    for (const hx of [false, true]) {
      const fields = { on: 1, criterion };
      const answer = hx
        ? await juma.postHx(`/replies/${id}/picked`, fields)
        : await juma.post(`/replies/${id}/picked`, fields);
      expect([answer.status, answer.text(`#criterion-${id}-error`)]).toEqual([
        422,
        expect.stringContaining(why),
      ]);
      if (hx) expect(answer.headers.get("hx-retarget")).toBe(`#pick-box-${id}`);
    }
  }
  expect((await juma.post(`/replies/${id}/picked`, { criterion: "none" })).status).toBe(422);
  await juma.post(`/replies/${id}/picked`, { on: 1, criterion: `"><img src=x onerror=a> <b>x</b>` });
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelector("#picks img, #picks .criterion b b")).toBeNull();
  expect(page.text("#picks .criterion b")).toBe(`"><img src=x onerror=a> <b>x</b>`);
});

test("five at most, also when twelve come at once; a hidden or deleted one makes room", async () => {
  const w = await world();
  const a = await article(w);
  const ids: number[] = [];
  for (let n = 0; n < 12; n += 1) ids.push(await reply(w, { article: a, by: n % 2 ? "amina" : "baraka" }));
  const tries = await Promise.allSettled(
    ids.map((replyId, n) =>
      pickAnswer(w.ctx(n % 3 ? "juma" : "zuri"), { replyId, criterion: `reason ${n}` }),
    ),
  );
  const refused = tries.filter((t) => t.status === "rejected");
  expect(refused).toHaveLength(12 - MOST_PICKS);
  for (const t of refused) expect(t.reason).toBeInstanceOf(Invalid);
  expect(await picks(w, a)).toHaveLength(MOST_PICKS);
  const picked = ids.filter((_, n) => tries[n]?.status === "fulfilled");
  const left = ids.filter((_, n) => tries[n]?.status === "rejected");
  const juma = await w.as("juma");
  const [first = 0, second = 0] = picked;
  const full = await juma.post(`/replies/${left[0]}/picked`, { on: 1, criterion: "the sixth" });
  expect([full.status, full.text(`#criterion-${left[0]}-error`)]).toEqual([
    422,
    expect.stringContaining("5 answers are picked already"),
  ]);
  // One that is picked may still be picked for something else.
  expect((await juma.post(`/replies/${first}/picked`, { on: 1, criterion: "better words" })).status).toBe(
    303,
  );

  await (await w.as("neema")).post(`/replies/${first}/hidden`, { on: 1, reason: "spam", note: "" });
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ deleted_at: 1 }).where("id", "=", second).execute(),
  );
  expect(await picks(w, a)).toHaveLength(MOST_PICKS - 2);
  expect((await juma.post(`/replies/${left[0]}/picked`, { on: 1, criterion: "the fifth" })).status).toBe(303);
  expect((await juma.post(`/replies/${first}/picked`, { on: 1, criterion: "hidden" })).status).toBe(403);
});

test("answers alone are picked, by the article's author and the admins", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const below = await reply(w, { article: a, by: "amina", parent: id });
  const juma = await w.as("juma");
  expect((await juma.post(`/replies/${below}/picked`, { on: 1, criterion: "deep" })).status).toBe(409);
  expect((await juma.get(`/replies/${below}/picked`)).status).toBe(409);
  expect((await juma.get(a.path)).document.querySelector(`#pick-${below}`)).toBeNull();
  for (const name of ["amina", "neema"] as const) {
    const browser = await w.as(name);
    expect((await browser.get(a.path)).document.querySelector(`#pick-${id}`)).toBeNull();
    expect((await browser.post(`/replies/${id}/picked`, { on: 1, criterion: "mine" })).status).toBe(403);
    expect((await browser.get(`/replies/${id}/picked`)).status).toBe(403);
  }
  expect((await w.visitor().post(`/replies/${id}/picked`, { on: 1, criterion: "x" })).location).toMatch(
    /^\/login/,
  );
  expect(
    (await (await w.as("zuri")).post(`/replies/${id}/picked`, { on: 1, criterion: "fair" })).status,
  ).toBe(303);
  expect((await juma.post("/replies/999999/picked", { on: 1, criterion: "x" })).status).toBe(404);
  const elsewhere = await article(w, { author: "zuri" });
  const theirs = await reply(w, { article: elsewhere, by: "amina" });
  expect((await juma.post(`/replies/${theirs}/picked`, { on: 1, criterion: "x" })).status).toBe(403);
});

test("answers that the author replied to can be shown alone; the author's replies wear a badge", async () => {
  const w = await world();
  const a = await article(w);
  const [heard, other] = [await reply(w, { article: a }), await reply(w, { article: a, by: "baraka" })];
  const juma = await w.as("juma");
  await juma.post(`${a.path}/replies`, { body: "Whose oven?", parent_id: heard, key: "the-author-asks-1" });
  const page = await w.visitor().get(`${a.path}?show=author-replied`);
  expect(page.document.querySelector(`#reply-${heard}`)).not.toBeNull();
  expect(page.document.querySelector(`#reply-${other}`)).toBeNull();
  expect(page.text(`#thread-${heard} .replies .who .tag`)).toBe("Author");
});
