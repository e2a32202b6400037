/** What nobody sends who reads: numbers too large, text that no database takes, ids of other discussions. */
import { expect, test } from "vitest";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

const HUGE = "999999999999999";

test("no cursor, version or name that somebody makes up is a fault", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a });
  const visitor = w.visitor();
  const cursors = [
    "p.0.5_0_1",
    `p.${HUGE}_0_1`,
    `p.${HUGE}_-999999999_${HUGE}`,
    "p.1e-999_0_1",
    "p.1e999_0_1",
  ];
  cursors.push(
    `i.${HUGE}.`,
    "s._____w",
    "s.AAAA",
    "i.1.AQ==",
    "%00",
    "%ED%A0%80",
    "p.0.1_0_1_",
    "s." + "A".repeat(9000),
  );
  for (const sort of ["best", "new", "old", "discussed", "divided"]) {
    for (const after of cursors) {
      for (const get of [visitor.get.bind(visitor), visitor.getHx.bind(visitor)]) {
        const page = await get(`${a.path}/replies?sort=${sort}&after=${after}`);
        expect([sort, after, page.status]).toEqual([sort, after, 200]);
      }
    }
  }
  const paths = [
    ...cursors.flatMap((after) => [
      `/replies/${id}?after=${after}`,
      `/replies/${id}/below?after=${after}&until=${HUGE}`,
    ]),
    `/replies/${id}/below?until=1e9&until=2`,
    `/replies/${id}/history?before=${HUGE}`,
    `${a.path}/people?q=a%00b`,
    `${a.path}/people?q=%ED%A0%80a`,
    `${a.path}/people?q=${"%25_%5C".repeat(500)}`,
    `${a.path}/people?q[]=a&q=b`,
  ];
  for (const path of paths) expect([path, (await visitor.getHx(path)).status]).toEqual([path, 200]);
});

test("no form field that somebody makes up is a fault", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, at: w.deps.clock() - 10 * MINUTE });
  const amina = await w.as("amina");
  const neema = await w.as("neema");
  const statuses = [
    await amina.postHx("/drafts", {
      article: a.id,
      kind: "reply",
      reply_id: 0,
      body: "One",
      version: HUGE,
      key: "k",
    }),
    await amina.postHx("/drafts", {
      article: a.id,
      kind: "reply",
      reply_id: 0,
      body: "Two",
      version: HUGE,
      key: "k2",
    }),
    await amina.postHx("/drafts", {
      article: HUGE,
      kind: "edit",
      reply_id: HUGE,
      body: "\0",
      version: "1e400",
    }),
    await amina.getHx(`/drafts?article=${a.id}&kind=reply&reply_id=1e15`),
    await amina.postHx(`/replies/${id}`, { body: "A \0 and \u0007, another text.", version: HUGE }),
    await amina.postHx(`/replies/${id}/vote`, { value: "2" }),
    await amina.postHx(`${a.path}/replies`, { body: "Text", parent_id: HUGE, key: "\0" }),
    await neema.post(`/replies/${id}/history/${HUGE}/redacted`, { on: "1", reason: "abuse", note: "" }),
  ];
  expect(statuses.map(({ status }) => (status >= 500 ? status : "told"))).toEqual(statuses.map(() => "told"));
});

test("a form that names a reply of another discussion is told nothing of it", async () => {
  const w = await world();
  const open = await article(w);
  const taken = await article(w, { removedAt: w.deps.clock() - DAY });
  const secret = await reply(w, { article: taken, by: (await w.person("salma")).id });
  const visitor = w.visitor();
  const fields = { body: " ", parent_id: secret, key: "k" };
  for (const path of [`${open.path}/preview`, `${open.path}/replies`]) {
    const page = await visitor.post(path, fields);
    expect(page.html.includes("Salma")).toBe(false);
  }
  const amina = await w.as("amina");
  for (const post of [amina.post.bind(amina), amina.postHx.bind(amina)])
    expect((await post(`${open.path}/replies`, fields)).html.includes("Salma")).toBe(false);
});

test("the page of a reply that is hidden or deleted does not say who wrote it", async () => {
  const w = await world();
  const a = await article(w);
  const salma = await w.person("salma");
  const [hidden, deleted] = [
    await reply(w, { article: a, by: salma.id }),
    await reply(w, { article: a, by: salma.id }),
  ];
  const below = await reply(w, { article: a, parent: deleted, by: "baraka" });
  await reply(w, { article: a, parent: hidden, by: "baraka" });
  await (await w.as("neema")).post(`/replies/${hidden}/hidden`, { on: "1", reason: "abuse", note: "" });
  await salma.client.post(`/replies/${deleted}/deleted`, { on: "1" });
  const amina = await w.as("amina");
  await amina.post(`/replies/${hidden}/follow`, { level: "mute" });
  const paths = [
    `/replies/${hidden}`,
    `/replies/${deleted}`,
    `/replies/${below}`,
    a.path,
    `${a.path}/replies`,
  ];
  paths.push(
    `/replies/${hidden}/below`,
    `/replies/${hidden}/follow`,
    `/replies/${deleted}/follow`,
    `/replies/${hidden}/history`,
  );
  for (const reader of [w.visitor(), amina]) {
    for (const path of paths) {
      for (const page of [await reader.get(path), await reader.getHx(path)])
        expect([path, page.html.includes("Salma")]).toEqual([path, false]);
    }
  }
});
