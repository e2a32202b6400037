import { expect, test } from "vitest";
import {
  discardDraft,
  importArticle,
  publishArticle,
  putBackLine,
  restoreArticle,
  saveDraft,
  startBlank,
  takeDown,
} from "../../src/articles/actions.ts";
import { Forbidden, SignedOut } from "../../src/errors.ts";
import { en } from "../../src/i18n/en.ts";
import type { Client } from "../support/client.ts";
import { world } from "../support/world.ts";
import { articleRow, BODY, draftOf, fieldsOf, page, PROMPT, published, SHED, typedIn } from "./support.ts";

const MESSY = `Home | Articles | About | Log in\n\n${SHED}\n\nPlease log in or register to leave a comment.\n\nNo comments yet. Be the first to share your thoughts!\n`;

test("saving stays on the page, says so, and shows the preview anew", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const fields: Record<string, string> = {
    ...fieldsOf(await juma.get(path)),
    title: "Two wheelbarrows",
    standfirst: "Who keeps the book?",
    lang: "sw",
  };
  const sent = await juma.post(path, fields);
  expect([sent.status, sent.location]).toEqual([303, `${path}?done=saved`]);
  const saved = await juma.follow(sent);
  expect(saved.text(".notice.good")).toBe(en.write.done.saved);
  expect(saved.text(".preview h2")).toBe("Two wheelbarrows");
  expect(saved.text(".preview .stand")).toBe("Who keeps the book?");
  expect(saved.document.querySelector(".preview .prose")?.getAttribute("lang")).toBe("sw");
  expect(fieldsOf(saved)).toMatchObject({
    title: "Two wheelbarrows",
    lang: "sw",
    body: fields["body"] ?? "",
  });
});

test("with HTMX a save answers with the preview and the new version, and leaves the form alone", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  w.pass(1000);
  const fields: Record<string, string> = { ...fieldsOf(await juma.get(path)), title: "Two wheelbarrows" };
  const saved = await juma.postHx(path, fields);
  expect(saved.status).toBe(200);
  expect(saved.text("#outcome .notice")).toBe(en.write.done.saved);
  expect(saved.text("#outcome .preview h2")).toBe("Two wheelbarrows");
  expect(saved.document.querySelector("#draft-form")).toBeNull();
  // Only a field that stands there as refused is changed.
  for (const area of saved.document.querySelectorAll("textarea"))
    expect(area.closest("hx-partial")?.getAttribute("hx-target")).toContain(".field.bad:has(");
  const version =
    saved.document.querySelector('hx-partial[hx-target="#draft-version"] input')?.getAttribute("value") ?? "";
  expect(version).not.toBe(fields["updated_at"]);
  const again = await juma.postHx(path, { ...fields, title: "One wheelbarrow", updated_at: version });
  expect(again.text("#outcome .preview h2")).toBe("One wheelbarrow");
});

test("too long, tangled, or a wrong address: 422 beside the field, what was typed is kept, nothing is saved", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const before = await articleRow(w, 1);
  const fields = fieldsOf(await juma.get(path));
  const wrong: [string, string, string][] = [
    ["title", "å".repeat(201), en.problems.tooLong(200)],
    ["standfirst", "å".repeat(301), en.problems.tooLong(300)],
    ["prompt", "å".repeat(501), en.problems.tooLong(500)],
    ["body", "å".repeat(200_001), en.problems.tooLong(200_000)],
    ["body", `${"> ".repeat(20)}deep`, en.problems.tooNested(0)],
    ["address", "javascript:alert(1)", en.problems.url(0)],
    ["lang", "not a language", en.problems.invalid(0)],
  ];
  for (const [name, value, problem] of wrong) {
    const typed = { ...fields, title: "Typed and kept", [name]: value };
    for (const post of [juma.post.bind(juma), juma.postHx.bind(juma)]) {
      const answer = await post(path, typed);
      expect(answer.status).toBe(422);
      expect(answer.text(`#${name === "prompt" ? "prompt-text" : name}-error`)).toBe(problem);
      expect(fieldsOf(answer)).toMatchObject({ ...typed, ...(name === "lang" ? { lang: "en" } : {}) });
    }
    const fragment = await juma.postHx(path, typed);
    expect(fragment.headers.get("hx-retarget")).toBe("#draft");
  }
  expect(await articleRow(w, 1)).toEqual(before);
});

test("the longest texts are kept whole", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const body = "Neno baada ya neno, mto unajaa. ".repeat(6250);
  const typed = {
    ...fieldsOf(await juma.get(path)),
    title: "😀".repeat(200),
    prompt: "😀".repeat(500),
    body,
  };
  expect((await juma.post(path, typed)).status).toBe(303);
  expect(fieldsOf(await juma.get(path))).toMatchObject({ title: typed.title, prompt: typed.prompt, body });
});

test("a draft that was saved elsewhere meanwhile is not overwritten: both texts are shown", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const opened = fieldsOf(await juma.get(path));
  expect((await juma.post(path, { ...opened, title: "From the other window" })).status).toBe(303);
  for (const post of [juma.post.bind(juma), juma.postHx.bind(juma)]) {
    const stale = await post(path, { ...opened, title: "From this window" });
    expect(stale.status).toBe(409);
    expect(stale.text('[role="alert"]')).toContain(en.write.stale.title);
    expect(stale.text("#saved-meanwhile")).toContain("From the other window");
    expect(fieldsOf(stale)["title"]).toBe("From this window");
    expect((await articleRow(w, 1)).title).toBe("From the other window");
    // Neither does a publishing overwrite it.
    expect((await post(`${path}/published`, { ...opened, title: "Now", on: "1" })).status).toBe(409);
    expect((await articleRow(w, 1)).published_at).toBeNull();
  }
  const stale = await juma.post(path, { ...opened, title: "From this window" });
  expect((await juma.post(path, fieldsOf(stale))).status).toBe(303);
  expect((await articleRow(w, 1)).title).toBe("From this window");
});

test("of two saves at the same moment one is made, and the other told", async () => {
  const w = await world();
  await draftOf(await w.as("juma"), SHED);
  const version = (await articleRow(w, 1)).updated_at;
  const titles = ["One", "Two", "Three"];
  const saved = await Promise.all(titles.map((title) => saveDraft(w.ctx("juma"), { id: 1, version, title })));
  expect(saved.filter(({ kind }) => kind === "saved").length).toBe(1);
  expect((await articleRow(w, 1)).title).toBe(titles[saved.findIndex(({ kind }) => kind === "saved")]);
});

test("the same save sent twice is one save", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const typed = { ...fieldsOf(await juma.get(path)), title: "Sent twice" };
  expect((await juma.post(path, typed)).status).toBe(303);
  expect((await juma.post(path, typed)).status).toBe(303);
});

test("what was left out can be put back where it stood, with what was typed meanwhile, and left out again", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, MESSY);
  const draft = await juma.get(path);
  const lines = [...draft.document.querySelectorAll("ol.left-out > li")];
  const line = lines.findIndex((each) => each.textContent.includes("Please log in"));
  expect(line).toBeGreaterThanOrEqual(0);
  const button = lines[line]?.querySelector("button");
  expect([button?.getAttribute("form"), button?.getAttribute("name")]).toEqual(["draft-form", "put_back"]);
  const value = button?.getAttribute("value") ?? "";
  const sent = await juma.post(path, { ...fieldsOf(draft), title: "Typed before", put_back: value });
  expect([sent.status, sent.location]).toEqual([303, `${path}?done=back#left-out`]);
  const after = await juma.get(path);
  expect(fieldsOf(after)).toMatchObject({
    title: "Typed before",
    body: `${BODY}\n\nPlease log in or register to leave a comment.`,
  });
  const undo = after.document.querySelectorAll("ol.left-out > li")[line]?.querySelector("button");
  expect([undo?.getAttribute("name"), undo?.getAttribute("value")]).toEqual(["leave_out", value]);
  // Put back twice is put back once.
  await juma.post(path, { ...fieldsOf(after), put_back: value });
  expect(typedIn(await juma.get(path), "body")).toBe(typedIn(after, "body"));
  const out = await juma.post(path, { ...fieldsOf(after), leave_out: value });
  expect(out.location).toBe(`${path}?done=out#left-out`);
  expect(typedIn(await juma.get(path), "body")).toBe(BODY);
});

test("a line that was put back and then changed stays in the text", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, MESSY);
  await juma.post(path, { ...fieldsOf(await juma.get(path)), put_back: "0" });
  const body = "All of it was written anew.";
  const out = await juma.post(path, { ...fieldsOf(await juma.get(path)), body, leave_out: "0" });
  expect(out.location).toBe(`${path}?done=kept#left-out`);
  expect(typedIn(await juma.get(path), "body")).toBe(body);
});

test.each(["99999", "p7", "-1", "x", "0; drop table articles"])("no line is called %s", async (name) => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const answer = await juma.post(path, { ...fieldsOf(await juma.get(path)), put_back: name });
  expect([404, 422]).toContain(answer.status);
  expect(typedIn(await juma.get(path), "body")).toBe(BODY);
});

test("two prompts: the author chooses, and the other one is listed and can be put into the text", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, page("two-prompts.html"));
  const draft = await juma.get(path);
  const radios = draft.document.querySelectorAll("input[type=radio][name=prompt_choice]");
  expect(radios.length).toBe(2);
  expect(fieldsOf(draft)["prompt"]).toBe("");
  const none = await juma.post(`${path}/published`, { ...fieldsOf(draft), on: "1" });
  expect(none.status).toBe(422);
  expect(none.text("fieldset.bad .error")).toBe(en.problems.promptNotChosen(0));
  expect(none.document.querySelector('.summary a[href="#prompt-choice-0"]')).not.toBeNull();
  expect(none.document.querySelector("#prompt-text-error")).toBeNull();
  const chosen = await juma.follow(await juma.post(path, { ...fieldsOf(none), prompt_choice: "1" }));
  expect(fieldsOf(chosen)).toMatchObject({
    prompt: "What have you learned by heart that you would trust your life to?",
    prompt_choice: "1",
  });
  const other = chosen.document.querySelector('ol.left-out button[value="p0"]');
  expect(other?.closest("li")?.textContent).toContain("Would you rather know the way or know the wind?");
  await juma.post(path, { ...fieldsOf(chosen), put_back: "p0" });
  expect(typedIn(await juma.get(path), "body")).toMatch(/Would you rather know the way or know the wind\?$/);
  const sent = await juma.post(`${path}/published`, { on: "1" });
  expect((await w.visitor().get(sent.location ?? "")).text("#prompt .question")).toBe(
    "What have you learned by heart that you would trust your life to?",
  );
});

test("with HTMX a saved choice stands in the prompt's field, so that the next save keeps it", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, page("two-prompts.html"));
  const form = fieldsOf(await juma.get(path));
  const saved = await juma.postHx(path, { ...form, prompt_choice: "1" });
  const chosen = saved.text("#outcome .question") ?? "";
  expect(chosen).not.toBe("");
  // What a browser has in its form after the swap.
  const swapped = saved.document.querySelector('hx-partial[hx-target="#prompt-field"] > #prompt-field');
  expect(swapped).not.toBeNull();
  const prompt = typedIn(saved, "prompt") ?? form["prompt"] ?? "";
  const version = saved.document.querySelector("#draft-version")?.getAttribute("value") ?? "";
  const sent = await juma.post(`${path}/published`, {
    ...form,
    prompt,
    updated_at: version,
    prompt_choice: "1",
    on: "1",
  });
  expect(sent.status).toBe(303);
  expect((await juma.follow(sent)).text("#prompt .question")).toBe(chosen);
});

test("own words go before the choice between two prompts", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, page("two-prompts.html"));
  const typed = { ...fieldsOf(await juma.get(path)), prompt: "What would you pack?", prompt_choice: "0" };
  expect(fieldsOf(await juma.follow(await juma.post(path, typed)))["prompt"]).toBe("What would you pack?");
});

test("without a prompt it asks for one, and will not publish; what was typed is saved all the same", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, `# The shed behind the mosque\n\n${BODY}\n`);
  for (const post of [juma.post.bind(juma), juma.postHx.bind(juma)]) {
    const refused = await post(`${path}/published`, {
      ...fieldsOf(await juma.get(path)),
      title: "Typed",
      on: "1",
    });
    expect(refused.status).toBe(422);
    expect(refused.text("#prompt-text-error")).toBe(en.problems.promptMissing(0));
    expect(refused.document.querySelector('.summary a[href="#prompt-text"]')).not.toBeNull();
  }
  expect(await articleRow(w, 1)).toMatchObject({ title: "Typed", published_at: null });
  const refused = await juma.post(`${path}/published`, {
    ...fieldsOf(await juma.get(path)),
    title: "Typed again",
    on: "1",
  });
  const sent = await juma.post(`${path}/published`, { ...fieldsOf(refused), prompt: PROMPT, on: "1" });
  // What was refused had been saved: the form that came back is made from that version.
  expect([sent.status, sent.location]).toEqual([303, "/articles/typed-again"]);
});

test("a prompt that can't be seen is no prompt", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  for (const prompt of ["", "   ", "\u200b\u2060", "\u3164"]) {
    const refused = await juma.post(`${path}/published`, {
      ...fieldsOf(await juma.get(path)),
      prompt,
      on: "1",
    });
    expect(refused.status).toBe(422);
  }
});

test("only its author and the admins open, save and publish an article", async () => {
  const w = await world();
  const path = await draftOf(await w.as("juma"), SHED);
  const { client: halima } = await w.person("halima", "author");
  const refused: [Client, number][] = [
    [halima, 403],
    [await w.as("amina"), 403],
    [await w.as("neema"), 403],
    [w.visitor(), 303],
  ];
  const before = await articleRow(w, 1);
  for (const [client, status] of refused) {
    expect((await client.get(path)).status).toBe(status);
    for (const [to, fields] of [
      [path, { title: "Mine now" }],
      [path, { title: "å".repeat(300) }],
      [path, { put_back: "0" }],
      [`${path}/published`, { on: "1" }],
      [`${path}/published`, { on: "0" }],
      [`${path}/discarded`, { on: "1" }],
    ] as const) {
      expect((await client.post(to, fields)).status).toBe(status);
    }
    expect((await client.postHx(path, { title: "Mine now" })).status).toBe(status === 303 ? 200 : status);
  }
  expect(await articleRow(w, 1)).toEqual(before);
  const zuri = await w.as("zuri");
  expect(
    (await zuri.post(path, { ...fieldsOf(await zuri.get(path)), title: "An admin’s title" })).status,
  ).toBe(303);
  expect((await articleRow(w, 1)).title).toBe("An admin’s title");
  expect((await zuri.get("/write/999")).status).toBe(404);
  expect((await zuri.get("/write/1e3")).status).toBe(404);
});

test("each action asks the policy by itself", async () => {
  const w = await world();
  await draftOf(await w.as("juma"), MESSY);
  const line = { kind: "left-out", index: 0 } as const;
  for (const name of ["amina", "neema", null] as const) {
    const ctx = w.ctx(name);
    const refusal = name === null ? SignedOut : Forbidden;
    await expect(saveDraft(ctx, { id: 1, version: null, title: "Mine" })).rejects.toThrow(refusal);
    await expect(putBackLine(ctx, { id: 1, line, back: true })).rejects.toThrow(refusal);
    await expect(publishArticle(ctx, { id: 1 })).rejects.toThrow(refusal);
    await expect(takeDown(ctx, { id: 1 })).rejects.toThrow(refusal);
    await expect(restoreArticle(ctx, { id: 1 })).rejects.toThrow(refusal);
    await expect(discardDraft(ctx, { id: 1, on: true })).rejects.toThrow(refusal);
  }
  await expect(startBlank(w.ctx("amina"))).rejects.toThrow(Forbidden);
  const bytes = new TextEncoder().encode(SHED);
  await expect(importArticle(w.ctx("amina"), { bytes })).rejects.toThrow(Forbidden);
  await expect(importArticle(w.ctx(null), { bytes })).rejects.toThrow(SignedOut);
});

test("a field that is not sent stays as it is", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  expect((await juma.post(path, { title: "Only the title" })).status).toBe(303);
  expect(await articleRow(w, 1)).toMatchObject({ title: "Only the title", body: BODY, prompt: PROMPT });
});

test("the direction follows the letters of the text", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const arabic = {
    title: "كرسي على الرصيف",
    body: "PS: كان الكرسي هناك قبل المقهى، وقبل الشارع نفسه.",
    lang: "ar",
  };
  await juma.post(path, { ...fieldsOf(await juma.get(path)), ...arabic });
  expect(await articleRow(w, 1)).toMatchObject({ dir: "rtl", lang: "ar" });
});

test("the desk lists what there is, by what can be done with it", async () => {
  const w = await world();
  const juma = await w.as("juma");
  expect((await juma.get("/write")).text(".empty")).toContain(en.write.desk.emptyTitle);
  const { draft } = await published(juma, SHED);
  const second = await draftOf(juma, page("two-prompts.html"));
  const desk = await juma.get("/write");
  expect(
    [...desk.document.querySelectorAll("table.desk .title")]
      .map((each) => each.getAttribute("href") ?? "")
      .toSorted(),
  ).toEqual([draft, second]);
  expect(
    [...desk.document.querySelectorAll("table.desk .tag")].map((each) => each.textContent).toSorted(),
  ).toEqual(["Draft", "Published"]);
  expect((await juma.get("/write?show=drafts")).document.querySelectorAll("tbody tr").length).toBe(1);
  expect((await juma.get("/write?show=nonsense&page=zero")).status).toBe(200);
  expect((await juma.get("/write?page=999999")).text(".empty")).toContain(en.write.desk.emptyShow);
  const { client: halima } = await w.person("halima", "author");
  expect((await halima.get("/write")).document.querySelector("table")).toBeNull();
  const zuri = await (await w.as("zuri")).get("/write");
  expect(zuri.text("h1")).toBe(en.write.desk.everybody);
  expect(zuri.document.querySelectorAll("tbody tr").length).toBe(2);
  expect(zuri.text("tbody")).toContain("Juma");
});

test("a long desk comes in pages", async () => {
  const w = await world();
  const juma = await w.as("juma");
  for (let n = 0; n < 31; n += 1) {
    const { location } = await juma.post("/write/new", { blank: "1" });
    await juma.post(location ?? "", { title: `Draft ${n}` });
  }
  const first = await juma.get("/write");
  expect(first.document.querySelectorAll("tbody tr").length).toBe(30);
  const next = first.document.querySelector('nav.pager a[rel="next"]')?.getAttribute("href") ?? "";
  const second = await juma.get(next);
  expect(second.document.querySelectorAll("tbody tr").length).toBe(1);
  expect(second.document.querySelector('nav.pager a[rel="prev"]')).not.toBeNull();
});

test("a good save over HTMX takes away what was said about the refused one, and shows the address as stored", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const { draft } = await published(juma, SHED);
  const fields = fieldsOf(await juma.get(draft));
  const saved = await juma.postHx(draft, { ...fields, slug: "Two Wheelbarrows!!" });
  const partials = new Map(
    [...saved.document.querySelectorAll("hx-partial")].map((each) => [each.getAttribute("hx-target"), each]),
  );
  expect(partials.get("#draft .summary")?.getAttribute("hx-swap")).toBe("delete");
  const slug = partials.get("#slug-field");
  expect(slug?.querySelector("input")?.getAttribute("value")).toBe("two-wheelbarrows");
  expect(slug?.querySelector(".hint")?.textContent).toContain("/articles/two-wheelbarrows");
  for (const id of ["title", "standfirst", "body", "prompt-text", "address", "lang"])
    expect(partials.get(`#draft-form .field.bad:has(#${id})`)?.querySelector(`#${id}`)).not.toBeNull();
});

test("discarding, taking up, taking down and restoring save what was typed", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const press = async (label: string, title: string) => {
    const page = await juma.get(path);
    const button = [...page.document.querySelectorAll("button")].find((each) =>
      each.textContent.includes(label),
    );
    expect(button?.getAttribute("form")).toBe("draft-form");
    const to = button?.getAttribute("formaction") ?? "";
    const typed = { ...fieldsOf(page), title, on: button?.getAttribute("value") ?? "" };
    const sent = await juma.post(to, typed);
    expect((await articleRow(w, 1)).title).toBe(title);
    const long = await juma.post(to, { ...typed, title: "å".repeat(201) });
    expect(long.status).toBe(422);
    expect(fieldsOf(long)["title"]).toBe("å".repeat(201));
    return sent.location;
  };
  const t = en.write.draft;
  expect(await press(t.discard, "Typed, then discarded")).toBe("/write?done=discarded");
  expect(await press(t.resume, "Taken up")).toBe(`${path}?done=resumed`);
  await juma.post(`${path}/published`, { on: "1" });
  expect(await press(t.takeDown, "Typed, then taken down")).toBe("/write?done=down");
  expect(await press(t.restore, "Restored")).toMatch(/^\/articles\//);
});

test("a draft that was discarded in another window is neither saved nor published without a word", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const path = await draftOf(juma, SHED);
  const opened = fieldsOf(await juma.get(path));
  expect((await juma.post(`${path}/discarded`, { ...opened, on: "1" })).status).toBe(303);
  // The second click of a double click.
  expect((await juma.post(`${path}/discarded`, { ...opened, on: "1" })).status).toBe(303);
  for (const post of [juma.post.bind(juma), juma.postHx.bind(juma)]) {
    for (const title of [opened["title"] ?? "", "Typed meanwhile"]) {
      const refused = await post(path, { ...opened, title });
      expect(refused.status).toBe(409);
      expect(refused.text('[role="alert"]')).toContain(en.write.stale.discardedTitle);
      expect(fieldsOf(refused)["title"]).toBe(title);
      expect((await post(`${path}/published`, { ...opened, title, on: "1" })).status).toBe(409);
    }
  }
  expect(await articleRow(w, 1)).toMatchObject({ published_at: null, title: opened["title"] });
  const refused = await juma.post(path, { ...opened, title: "Typed meanwhile" });
  const again = refused.document.querySelector('[role="alert"] button');
  const sent = await juma.post(again?.getAttribute("formaction") ?? "", { ...fieldsOf(refused), on: "0" });
  expect(sent.location).toBe(`${path}?done=resumed`);
  expect(await articleRow(w, 1)).toMatchObject({ removed_at: null, title: "Typed meanwhile" });
});

test("a page without a question is said to have none, also where nothing was left out", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const sent = await juma.post("/write/new", { source: `# The shed behind the mosque\n\n${BODY}\n` });
  const page = await juma.follow(sent);
  expect(page.document.querySelector("ol.left-out")).toBeNull();
  expect(page.text(".notice")).toBe(en.write.done.readNoPrompt);
  expect(page.text("#prompt-text-hint")).toBe(en.write.draft.noPrompt);
  const blank = await juma.follow(await juma.post("/write/new", { blank: "1" }));
  expect(blank.text("#prompt-text-hint")).toBe(en.write.draft.promptHint);
});
