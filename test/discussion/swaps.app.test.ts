/** No swap touches an open composer: nothing that HTMX is sent, but the composer's own answer, has one in it or for it. */
import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { world } from "../support/world.ts";

test("votes, orders, pages, decisions and news leave the composer alone", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a, by: "baraka" });
  const amina = await w.as("amina");
  const neema = await w.as("neema");
  const answers = {
    vote: await amina.postHx(`/replies/${answer}/vote`, { value: 1 }),
    sort: await amina.getHx(`${a.path}?sort=new`),
    more: await amina.getHx(`${a.path}/replies?sort=old&after=`),
    news: await amina.getHx(`${a.path}/changes?as=${w.ids.amina}&shown=0&after=0`),
    preview: await amina.postHx(`${a.path}/preview`, { body: "x" }),
    pin: await neema.postHx(`/replies/${answer}/pinned`, { on: 1 }),
    hide: await neema.postHx(`/replies/${answer}/hidden`, { on: 1, reason: "spam", note: "" }),
    show: await neema.postHx(`/replies/${answer}/hidden`, { on: 0 }),
  };
  for (const [name, { status, html }] of Object.entries(answers)) {
    expect(status, name).toBeLessThan(400);
    expect(html, name).not.toMatch(/id="composer|hx-target="(#composer|#discussion|body)/);
  }
  const posted = await amina.postHx(`${a.path}/replies`, { body: "Mine.", key: "k", parent_id: answer });
  expect(posted.html.match(/id="composer"/g)).toHaveLength(1);
  expect(posted.text("#composer-body")).toBe("");
});
