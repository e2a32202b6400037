/** A text that waited is no repeat of itself; what was sent elsewhere as well still is. */
import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/lib/clock.ts";
import { linkTo, newcomer, sending } from "../accounts/support.ts";
import { article, reply } from "../support/seed.ts";
import { heldRows } from "./support.ts";

const SHORT = "The goats first.";
const LONG =
  "We carried the seed potatoes up in the dry month, sack by sack, and kept the last of them in ash until the rain.";

test("what waited for an address appears when it is confirmed, a minute or an hour later, edited or not", async () => {
  const w = await sending({ LIMITS: "on" });
  const a = await article(w);
  const cases = [
    ["rehema", SHORT, MINUTE, false],
    ["tumaini", LONG, MINUTE, false],
    ["upendo", `${LONG} Some of them.`, HOUR + MINUTE, false],
    ["zawadi", `${LONG} Most of them.`, HOUR + MINUTE, true],
  ] as const;
  for (const [name, body, later, edits] of cases) {
    const { client, email } = await newcomer(w, name);
    await client.post(`${a.path}/replies`, { body, parent_id: "", key: `key-of-${name}` });
    const held = (await heldRows(w)).at(-1);
    const mended = edits ? body.replace(",", ";") : body;
    if (edits) expect((await client.post(`/held/${held?.id}`, { body: mended })).status).toBe(303);
    w.pass(later);
    const done = await client.follow(await client.post(await linkTo(w, email)));
    expect([name, done.text(".became .tag")]).toEqual([name, "Published"]);
    expect((await w.visitor().get(a.path)).html).toContain(mended.slice(-40));
  }
});

test("the same text elsewhere is held: the writer's own second one, and another's long one; an edit of what waits is not", async () => {
  const w = await sending({ LIMITS: "on" });
  const [a, b] = [await article(w), await article(w)];
  const [rehema, tumaini] = [await newcomer(w, "rehema"), await newcomer(w, "tumaini")];
  const send = async (by: typeof rehema, at: { path: string }, body: string) => {
    const key = `${by.email}-${at.path}-${body.length}`;
    expect((await by.client.post(`${at.path}/replies`, { body, parent_id: "", key })).status).toBe(303);
    w.pass(MINUTE);
  };
  const confirmed = async ({ client, email }: typeof rehema) => {
    const page = await client.follow(await client.post(await linkTo(w, email)));
    return [...page.document.querySelectorAll(".became .tag")].map((tag) => tag.textContent);
  };
  await send(rehema, a, SHORT);
  await send(rehema, b, SHORT);
  await send(tumaini, a, LONG);
  expect(await confirmed(rehema)).toEqual(["Published", "Waiting for a moderator"]);
  w.pass(HOUR);
  await send(await newcomer(w, "upendo"), a, LONG);
  expect(await confirmed(tumaini)).toEqual(["Waiting for a moderator"]);

  // In a discussion that holds its newcomers: mending a comma repeats nothing, sending it elsewhere does.
  const c = await article(w);
  await w.db.write((trx) =>
    trx.updateTable("discussions").set({ newcomers_held_at: 1 }).where("article_id", "=", c.id).execute(),
  );
  const top = await reply(w, { article: c, by: "amina" });
  const { client } = rehema;
  const sent = await client.post(`${c.path}/replies`, { body: "And salt.", parent_id: top, key: "salt-1" });
  const id = Number(/#held-(\d+)$/.exec(sent.location ?? "")?.[1]);
  const findings = async () =>
    (await heldRows(w)).find((row) => row.id === id)?.findings.match(/"filter":"[a-z-]+"/g);
  for (const body of ["And, salt.", "And salt!"])
    expect((await client.post(`/held/${id}`, { body })).status).toBe(303);
  expect(await findings()).toEqual(['"filter":"newcomer"']);
});
