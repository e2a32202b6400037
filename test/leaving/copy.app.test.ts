/** A copy of one's data: who gets it, what is in it, and that nothing is forgotten. */
import { expect, test } from "vitest";
import { SECTIONS } from "../../src/leaving/sections.ts";
import { MINUTE } from "../../src/lib/clock.ts";
import { TABLE_NAMES } from "../../src/ops/tables.ts";
import { newcomer, sending } from "../accounts/support.ts";
import { article } from "../support/seed.ts";
import { PASSWORD, world } from "../support/world.ts";
import { columnsOfPeople } from "./columns.ts";
import { copySchema } from "./copy-schema.ts";
import { life } from "./life.ts";

const COPY = "/settings/data/copy";

test("only who knows the password gets it: a file, as JSON and as a page, stored nowhere else", async () => {
  const w = await world();
  const { hidden } = await life(w);
  const amina = await w.as("amina");
  expect((await amina.get(COPY)).headers.get("content-disposition")).toBeNull();
  expect((await w.visitor().post(COPY, { format: "json", password: PASSWORD })).location).toMatch(/^\/login/);
  for (const password of ["", "not-the-password"]) {
    const refused = await amina.post(COPY, { format: "json", password });
    expect([refused.status, refused.text("#copy-password-error")]).toEqual([
      422,
      "This is not your password.",
    ]);
    expect(refused.html).not.toContain("sewing machine");
  }
  expect((await amina.post(COPY, { format: "csv", password: PASSWORD })).status).toBe(422);

  const answer = await amina.post(COPY, { format: "json", password: PASSWORD });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="reader-pool-\d{4}-\d\d-\d\d\.json"$/,
  );
  const copy = copySchema.parse(JSON.parse(answer.html));
  for (const { name } of SECTIONS) expect([name, copy[name as keyof typeof copy]]).not.toEqual([name, []]);
  expect(copy.account).toMatchObject({ username: "amina", email: "amina@example.org", hasPassword: true });
  const machine = copy.replies.find(({ text }) => text.startsWith("The sewing machine"));
  expect(machine).toMatchObject({ inReplyTo: null, ups: 1, pickedFor: "The most human" });
  expect(copy.replies.find(({ text }) => text.startsWith("It still runs"))).toMatchObject({
    inReplyTo: "Baraka",
    text: "It still runs, and sings.",
  });
  expect(copy.versions.map(({ text }) => text)).toEqual(["It still runs."]);
  expect(copy.replies.find(({ id }) => id === hidden)).toMatchObject({ hiddenNote: "No shops." });
  expect(copy.decisions.map(({ action }) => action).toSorted()).toEqual(["delete", "hide"]);
  expect(copy.appeals.map(({ text }) => text)).toEqual(["It was a gift shop."]);
  expect(copy.blocked.map(({ username }) => username)).toEqual(["zuri"]);
  // Neither a secret, nor what others noted, nor who blocked her, nor who decided.
  for (const secret of [
    "SECRETOFTHEAPP",
    "KEYOFTHEPASSKEY",
    "hash-of-a-code",
    "argon2",
    "sells shells",
    "push.example",
    "Neema",
  ])
    expect([secret, answer.html.includes(secret)]).toEqual([secret, false]);

  const page = await amina.post(COPY, { format: "html", password: PASSWORD });
  expect(page.headers.get("content-disposition")).toContain(".html");
  expect(page.text("h1")).toBe("Amina");
  for (const { name } of SECTIONS)
    expect([name, page.document.querySelector(`#${name} article`)]).not.toEqual([name, null]);
  expect(page.text("#replies article .text")).toContain("<b onmouseover=steal()>mine</b>");
  expect(page.document.querySelector("script, [onmouseover], img, link, iframe")).toBeNull();
  expect(page.text("#versions .plain")).toBe("It still runs.");
  // To be read: in words, where the JSON has names.
  const said = (section: string, name: string) => {
    const terms = [...page.document.querySelectorAll(`#${section} dt`)];
    return terms
      .filter((term) => term.textContent === name)
      .map((term) => term.nextElementSibling?.textContent);
  };
  expect(said("preferences", "Kind").concat(said("preferences", "Way"))).toEqual([
    "Mentions of you",
    "Mail at once",
  ]);
  expect(said("held", "Reason")).toEqual([]);
  expect(said("held", "Rule")).toEqual(["You posted the same text less than 3 minutes ago."]);
  expect(copy.held[0]?.reason).toContain('"filter":"repeat"');
  expect(said("held", "Kind")).toEqual(["Reply"]);
  expect(said("votes", "Vote")).toEqual(["Up"]);
  expect(said("decisions", "What").toSorted()).toEqual(["Your reply was deleted", "Your reply was hidden"]);
  expect(said("decisions", "Rule")).toEqual(["Spam", "Spam"]);
  expect(said("decided", "What")).toEqual(["Pinned a reply"]);
  expect(said("reports", "Kind")).toEqual(["Reported reply"]);
  expect(said("follows", "How")).toContain("Followed");
  expect(said("digests", "How often")).toEqual(["In a daily mail"]);
  expect(said("account", "Role")).toEqual(["Reader"]);
  expect(said("keptForms", "What you typed")).toEqual(["About you: Rows."]);
  expect(said("changes", "Of")).toEqual(["Settings"]);
  expect(said("changes", "What")).not.toContain("one-answer");
  expect(page.text("#recoveryCodes article")).toBe("2 recovery codes, 1 used.");
  expect(page.html).not.toMatch(/\b(?:src|href)="(?!#|http:\/\/pool\.test\/)/);
});

test("an address that is asked for, and a text that waits for one, are in it", async () => {
  const w = await sending();
  const a = await article(w);
  const { client } = await newcomer(w, "rehema");
  const password = "three words long";
  await client.post(`${a.path}/replies`, { body: "By rope.", parent_id: "", key: "k" });
  await client.post("/settings/account/email", { email: "rehema@new.example", password });
  const copy = copySchema.parse(JSON.parse((await client.post(COPY, { format: "json", password })).html));
  expect(copy.account).toMatchObject({ email: "rehema@example.net", emailAsked: "rehema@new.example" });
  expect(copy.held).toMatchObject([{ text: "By rope.", decidedAt: null }]);
  expect(copy.held[0]?.unconfirmedAt).not.toBeNull();
});

test("who has no password must have logged in just now", async () => {
  const w = await world();
  await w.db.write((trx) =>
    trx.updateTable("people").set({ password_hash: "" }).where("username", "=", "baraka").execute(),
  );
  const baraka = await w.as("baraka");
  const page = await baraka.get("/settings/data");
  expect(page.document.querySelector("input[type=password]")).toBeNull();
  const copy = copySchema.parse(JSON.parse((await baraka.post(COPY, { format: "json" })).html));
  expect([copy.account.hasPassword, copy.replies, copy.votes]).toEqual([false, [], []]);
  const empty = await baraka.post(COPY, { format: "html" });
  expect(empty.text("#replies .none")).toBe("Nothing.");
  w.pass(16 * MINUTE);
  expect((await baraka.post(COPY, { format: "json" })).status).toBe(422);
});

/** Tables of which nothing goes into a copy, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  links: "one-time links are secrets; when they end says nothing",
  flows: "what a browser is in the midst of, for minutes; the rest is secret",
  rate_limits: "counters, for a day at most",
  kept_names: "hashes that lead to nobody",
  notes: "moderators' own, as the privacy page says; what they decided is in the copy",
  cases: "what reports are gathered in; the reports are the reporters', the decisions are in the copy",
  pending_replies: "written while signed out: they belong to a browser, and to nobody here",
  deletions: "what a reply had that was just deleted: it is among the replies",
  mail_replies: "which replies a mail quotes",
  events: "which replies changed, for a day, without who changed them",
  learnt: "how often words were used, by all",
  lessons: "which words a decided text had, in the order of the alphabet",
  article_words: "an article's words, counted",
  rules: "the site's",
  settings: "the site's; what one changed is among the changes",
  site_keys: "the site's secrets",
};
/** Tables of which others' rows are, too, and columns that lead to somebody without being theirs. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "articles.removed_by": "a decision, which is in the copy",
  "replies.deleted_by": "a decision, which is in the copy",
  "notifications.actor_id": "the inbox is somebody else's",
  "blocks.blocked_id": "who blocked somebody is nobody's business",
  "settings.updated_by": "among the changes",
  "cases.claimed_by": "what a moderator looks at now",
  "cases.person_id": WITHOUT["cases"] ?? "",
  "notes.person_id": WITHOUT["notes"] ?? "",
  "notes.author_id": WITHOUT["notes"] ?? "",
  "links.person_id": WITHOUT["links"] ?? "",
  "flows.person_id": WITHOUT["flows"] ?? "",
};

test("no table is forgotten, and no column that leads to a person", async () => {
  const w = await world();
  const exported = new Set<string>(["people", ...SECTIONS.flatMap(({ tables }) => tables)]);
  for (const table of TABLE_NAMES)
    expect([table, exported.has(table) || Object.hasOwn(WITHOUT, table)]).toEqual([table, true]);
  for (const table of Object.keys(WITHOUT)) expect([table, exported.has(table)]).toEqual([table, false]);
  const columns = await columnsOfPeople(w);
  expect(columns.length).toBeGreaterThanOrEqual(40);
  for (const column of columns) {
    const [table = ""] = column.split(".");
    expect([column, exported.has(table) || Object.hasOwn(ELSEWHERE, column)]).toEqual([column, true]);
  }
});
