import { expect, test } from "vitest";
import { world } from "../support/world.ts";
import { HOSTILE, isHarmless, messages } from "../moderation/helpers.ts";

const LETTER = {
  name: "Rukia Sidi",
  email: "rukia@example.org",
  message: "My customers have read it to me twice.\r\nCould you take one line out?",
};

test("anybody can write to the moderators", async () => {
  const w = await world();
  const visitor = w.visitor();
  const page = await visitor.get("/contact");
  expect(page.text("h1")).toBe("Write to us");
  const sent = await visitor.post("/contact", LETTER);
  expect([sent.status, sent.location]).toEqual([303, "/contact?sent=1"]);
  expect((await visitor.follow(sent)).text("h1")).toBe("Thank you");
  expect(await messages(w)).toMatchObject([
    {
      name: "Rukia Sidi",
      email: "rukia@example.org",
      body: "My customers have read it to me twice.\nCould you take one line out?",
      person_id: null,
      created_at: w.deps.clock(),
    },
  ]);
  const queue = await (await w.as("neema")).get("/moderation");
  expect(queue.text("li.case")).toContain("Could you take one line out?");
});

test("the same with HTMX", async () => {
  const w = await world();
  const sent = await w.visitor().postHx("/contact", LETTER);
  expect([sent.status, sent.location]).toEqual([200, "/contact?sent=1"]);
  const refused = await w.visitor().postHx("/contact", { ...LETTER, email: "rukia" });
  expect(refused.status).toBe(422);
});

test("who is signed in need not type who they are", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const page = await amina.get("/contact");
  expect(page.document.querySelector("#name")?.getAttribute("value")).toBe("Amina");
  expect(page.document.querySelector("#email")?.getAttribute("value")).toBe("amina@example.org");
  await amina.post("/contact", { ...LETTER, name: "Amina", email: "amina@example.org" });
  expect(await messages(w)).toMatchObject([{ person_id: w.ids.amina, name: "Amina" }]);
});

test("what is wrong is said beside its field, and nothing typed is lost", async () => {
  const w = await world();
  const visitor = w.visitor();
  const empty = await visitor.post("/contact", {});
  expect(empty.status).toBe(422);
  for (const name of ["name", "email", "message"])
    expect(empty.text(`#${name}-error`)).toBe("Please fill this in.");
  const wrong = await visitor.post("/contact", {
    name: "x".repeat(101),
    email: "rukia.example.org",
    message: LETTER.message + HOSTILE,
  });
  expect(wrong.text("#name-error")).toBe("At most 100 characters.");
  expect(wrong.text("#email-error")).toContain("does not look like an email address");
  expect(wrong.document.querySelector("#message")?.textContent).toContain("Could you take one line out?");
  expect(isHarmless(wrong.html)).toBe(true);
  expect((await visitor.post("/contact", { ...LETTER, message: "x".repeat(5001) })).status).toBe(422);
  expect((await visitor.post("/contact", { ...LETTER, message: " \u200b\u2060\n " })).status).toBe(422);
  for (const email of [
    "a@b",
    "a b@example.org",
    "a@b@c.org",
    "a@example.org\nBcc: all@example.org",
    "<a@b.org>",
  ])
    expect((await visitor.post("/contact", { ...LETTER, email })).status).toBe(422);
  expect(await messages(w)).toEqual([]);
});

test("the trap is not there for people, and loses nothing when a browser falls into it", async () => {
  const w = await world();
  const visitor = w.visitor();
  const page = await visitor.get("/contact");
  const trap = page.document.querySelector("#website");
  expect(trap?.closest("[aria-hidden]")?.className).toBe("visually-hidden");
  expect([trap?.getAttribute("tabindex"), trap?.getAttribute("autocomplete")]).toEqual(["-1", "off"]);
  const refused = await visitor.post("/contact", { ...LETTER, website: "https://cheap.example" });
  expect(refused.status).toBe(422);
  expect(refused.text("#message-error")).toContain("Please send it once more");
  expect(refused.document.querySelector("#message")?.textContent).toContain("My customers");
  expect(refused.document.querySelector("#website")?.getAttribute("value")).toBeNull();
  expect(await messages(w)).toEqual([]);
});

test("the same letter twice is one letter; a fourth within minutes has to wait", async () => {
  const w = await world({ LIMITS: "on" });
  const visitor = w.visitor();
  for (let n = 0; n < 3; n += 1) expect((await visitor.post("/contact", LETTER)).status).toBe(303);
  expect(await messages(w)).toHaveLength(1);
  for (const n of [2, 3]) await visitor.post("/contact", { ...LETTER, message: `Letter ${n}.` });
  const refused = await visitor.post("/contact", { ...LETTER, message: "Letter 4." });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("600");
  expect(refused.text("#message-error")).toContain("10 minutes");
  expect(refused.text("#message")).toBe("Letter 4.");
  w.pass(600_000);
  expect((await visitor.post("/contact", { ...LETTER, message: "Letter 4." })).status).toBe(303);
  expect(await messages(w)).toHaveLength(4);
});
