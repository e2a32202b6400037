/** Reporting without an account: the doors, the limits, the receipt by mail. */
import { expect, test } from "vitest";
import { hashToken } from "../../src/lib/ids.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { cases, HOSTILE, isHarmless, reports } from "../moderation/helpers.ts";
import { mails, visitorAt } from "./support.ts";

const REPORT = { reason: "abuse", note: "It is about my neighbour.", website: "" };

test("each door is open to everybody: a form as a page, and a receipt at a secret address", async () => {
  const w = await world();
  const a = await article(w, { title: "Eleven ways to cross" });
  const id = await reply(w, { article: a, by: "baraka", body: "Only fools queue." });
  const visitor = w.visitor();
  const page = await visitor.get(a.path);
  expect(page.document.querySelector(`#report-${id}`)?.getAttribute("href")).toBe(`/replies/${id}/report`);
  expect(page.text(`a[href="${a.path}/report"]`)).toBe("Report this article");
  const profile = await visitor.get("/people/baraka");
  const link = profile.document.querySelector('a[href="/people/baraka/report"]');
  expect([link?.textContent.trim(), link?.getAttribute("aria-label")]).toEqual([
    "Report this person",
    "Report Baraka",
  ]);

  const doors = [
    { path: `/replies/${id}`, title: "Report a reply", subject: `reply:${id}`, shows: "Only fools queue." },
    { path: "/people/baraka", title: "Report somebody", subject: `person:${w.ids.baraka}`, shows: "Baraka" },
    {
      path: a.path,
      title: "Report an article",
      subject: `article:${a.id}`,
      shows: "Eleven ways to cross",
    },
  ];
  for (const { path, title, subject, shows } of doors) {
    const form = await visitor.get(`${path}/report`);
    expect([form.status, form.text("h1")]).toEqual([200, title]);
    expect(form.text("main")).toContain(shows);
    expect(form.text("main")).toContain("as far as you know, it is true");
    expect(form.document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect(form.document.querySelector("input[name=email]")?.hasAttribute("required")).toBe(false);
    const trap = form.document.querySelector("input[name=website]");
    expect(trap?.closest("[aria-hidden]")?.className).toBe("visually-hidden");
    const key = form.document.querySelector("input[name=key]")?.getAttribute("value") ?? "";
    expect(key).toMatch(/^[\w-]{27}$/);

    const sent = await visitor.post(`${path}/report`, { ...REPORT, email: "", key });
    expect([sent.status, sent.location]).toEqual([303, `/reports/${key}`]);
    // A double click: the second answer leads to the same receipt, and adds nothing.
    expect((await visitor.post(`${path}/report`, { ...REPORT, email: "", key })).location).toBe(
      sent.location,
    );
    const row = (await reports(w)).at(-1);
    expect(row).toMatchObject({ person_id: null, email: null, address: null, weight: 0.5, reason: "abuse" });
    expect(row?.token_hash).toBe(hashToken(key));
    expect((await cases(w)).find((found) => found.id === row?.case_id)).toMatchObject({ subject });
    const receipt = await visitor.follow(sent);
    expect(receipt.text("h1")).toBe(`Report R-${row?.id}`);
    expect(receipt.text("main")).toContain(shows);
  }
  expect(await reports(w)).toHaveLength(3);
  expect(await mails(w)).toEqual([]);
});

test("with HTMX the form of a reply opens in its place, and makes way for the number of the receipt", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const visitor = w.visitor();
  const form = await visitor.getHx(`/replies/${id}/report`);
  expect(form.document.querySelector("h1")).toBeNull();
  expect(form.document.querySelector(`#report-box-${id} input[name=email]`)).not.toBeNull();
  const key = form.document.querySelector("input[name=key]")?.getAttribute("value") ?? "";
  const wrong = await visitor.postHx(`/replies/${id}/report`, { ...REPORT, key, email: "rukia" });
  expect(wrong.status).toBe(422);
  expect(wrong.text(`#report-${id}-email-error`)).toContain("does not look like an email address");
  // What was typed stays, and the form's own key with it.
  expect(wrong.document.querySelector("input[name=key]")?.getAttribute("value")).toBe(key);
  expect(wrong.document.querySelector("input[name=email]")?.getAttribute("value")).toBe("rukia");
  const sent = await visitor.postHx(`/replies/${id}/report`, { ...REPORT, key, email: "rukia@example.org" });
  const [row] = await reports(w);
  expect(sent.text(`#report-box-${id} a`)).toBe(`Your receipt: R-${row?.id}`);
  expect(sent.document.querySelector("a")?.getAttribute("href")).toBe(`/reports/${key}`);
  // The other doors have no place in a page of their own: HTMX is sent to the receipt.
  expect((await visitor.postHx("/people/baraka/report", REPORT)).location).toMatch(/^\/reports\/[\w-]{27}$/);
  expect((await visitor.postHx(`${a.path}/report`, { ...REPORT, reason: "" })).status).toBe(422);
});

test("what is wrong is said, nothing typed is lost, and nothing hostile gets into a page or a mail", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const visitor = w.visitor();
  const path = `/replies/${id}/report`;
  for (const email of [
    "a@b",
    "a b@example.org",
    "<a@b.org>",
    "a@example.org\r\nBcc: all@example.org",
    "a@example.org, b@example.org",
    `${"x".repeat(250)}@example.org`,
    HOSTILE,
  ]) {
    const refused = await visitor.post(path, { ...REPORT, note: HOSTILE, email });
    expect([email, refused.status]).toEqual([email, 422]);
    expect(refused.text(".error")).toContain("does not look like an email address");
    expect(isHarmless(refused.html)).toBe(true);
  }
  const trapped = await visitor.post(path, { ...REPORT, website: "https://cheap.example" });
  expect([trapped.status, trapped.text(".error")]).toEqual([
    422,
    expect.stringContaining("Please send it once more"),
  ]);
  expect(trapped.text("textarea")).toBe(REPORT.note);
  expect((await visitor.post(path, { ...REPORT, reason: "no-such-rule" })).status).toBe(422);
  expect(await reports(w)).toEqual([]);

  // A form without a key, or with another's, gets a secret of its own.
  const sent = await visitor.post(path, { ...REPORT, note: HOSTILE, email: " rukia@example.org ", key: "1" });
  expect(sent.location).toMatch(/^\/reports\/[\w-]{27}$/);
  const receipt = await visitor.follow(sent);
  expect(receipt.text("dd.said")).toContain("<script>alert(1)</script>");
  expect(isHarmless(receipt.html)).toBe(true);
  const used = sent.location?.split("/").at(-1) ?? "";
  const other = await visitor.post("/people/baraka/report", { ...REPORT, key: used });
  expect(other.location).toMatch(/^\/reports\/[\w-]{27}$/);
  expect(other.location).not.toBe(sent.location);

  const [mail, ...more] = await mails(w);
  const [row] = await reports(w);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ address: "rukia@example.org", person_id: null, decision_id: null });
  expect(mail?.subject).toBe(`Your report R-${row?.id}`);
  expect(mail?.body).toContain(`http://pool.test${sent.location}`);
  expect(mail?.html).toContain(`href="http://pool.test${sent.location}"`);
  // It may have come to somebody else: nothing in it is its sender's.
  for (const part of ["alert", "neighbour", "Baraka"])
    expect(`${mail?.body}${mail?.html}`).not.toContain(part);
});

test("with limits on: one report for each address and thing, five an hour, and the text is kept", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const home = visitorAt(w, "203.0.113.7");
  const ids: number[] = [];
  for (let n = 0; n < 7; n += 1) ids.push(await reply(w, { article: a, by: "baraka" }));
  const send = (who: typeof home, n: number) => who.post(`/replies/${ids[n]}/report`, REPORT);
  expect((await send(home, 0)).location).toMatch(/^\/reports\//);
  // The same address again: nothing is added, and no receipt is somebody else's.
  const again = await send(home, 0);
  expect(again.location).toBe(`/replies/${ids[0]}/report?already`);
  expect((await home.follow(again)).text(".notice")).toContain("Somebody at this internet connection");
  const hx = await home.postHx(`/replies/${ids[0]}/report`, REPORT);
  expect(hx.text(`#report-box-${ids[0]}`)).toContain("Somebody at this internet connection");
  expect(hx.document.querySelector("a")).toBeNull();
  for (const n of [1, 2, 3, 4]) expect((await send(home, n)).status).toBe(303);
  const refused = await send(home, 5);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3600"]);
  expect(refused.text("textarea")).toBe(REPORT.note);
  expect(refused.text(".error")).toContain("60 minutes");

  // Others go on; neighbours of one /64 count as one.
  const network = ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9"].map((address) => visitorAt(w, address));
  expect((await send(network[0] ?? home, 0)).location).toMatch(/^\/reports\//);
  expect((await send(network[1] ?? home, 0)).location).toContain("?already");
  const rows = await reports(w);
  expect(rows).toHaveLength(6);
  // No address is kept, only a hash that differs from site to site; each further stranger weighs less.
  expect(new Set(rows.map((row) => row.address)).size).toBe(2);
  expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.address ?? ""))).toBe(true);
  expect(JSON.stringify(await w.db.read.selectFrom("settings").selectAll().execute())).not.toContain("203.0");
  const first = await cases(w);
  expect(rows.filter((row) => row.case_id === first[0]?.id).map((row) => row.weight)).toEqual([0.5, 0.25]);
  w.pass(3_600_000);
  expect((await send(home, 5)).status).toBe(303);
});

test("where no address is known all who are signed out share one limit; no address is flooded with receipts", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const visitor = w.visitor();
  for (let n = 0; n < 100; n += 1) {
    const email = n < 8 ? (n % 2 ? "Rukia@example.org" : "rukia@example.org") : "";
    const sent = await visitor.post(`/replies/${id}/report`, { ...REPORT, email });
    expect(sent.status).toBe(303);
  }
  expect(await mails(w)).toHaveLength(5);
  expect((await visitor.post(`/replies/${id}/report`, REPORT)).status).toBe(429);
  // Who has an account is not kept waiting by them.
  expect((await (await w.as("amina")).post(`/replies/${id}/report`, REPORT)).status).toBe(303);
  const [found] = await cases(w);
  expect(found?.weight).toBeLessThan(4);
  w.pass(3_600_000);
  expect((await visitor.post(`/replies/${id}/report`, REPORT)).status).toBe(303);
});

test("behind a proxy that is trusted, the address it adds counts, and not what anybody wrote before it", async () => {
  const w = await world({ LIMITS: "on", TRUST_PROXY: "1" });
  const id = await reply(w, { article: await article(w) });
  const send = async (forwarded: string) => {
    const headers = { "x-forwarded-for": forwarded };
    return (await w.visitor().post(`/replies/${id}/report`, REPORT, headers)).status;
  };
  for (const forwarded of ["203.0.113.9", "198.51.100.1, 203.0.113.9"]) await send(forwarded);
  expect(await reports(w)).toHaveLength(1);
  await send("203.0.113.9, 198.51.100.1");
  const rows = await reports(w);
  expect([rows.length, rows.some(({ address }) => address === null)]).toEqual([2, false]);
});
