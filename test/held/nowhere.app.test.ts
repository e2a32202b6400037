/**
 * A text that is held, hidden, deleted or not published appears nowhere for those who may not see it: made-up
 * discussions, crawled from every route of the app and every link found on the way.
 */
import fc from "fast-check";
import { expect, inject, test, vi } from "vitest";
import { deleteReply } from "../../src/discussion/actions-deleting.ts";
import { editReply } from "../../src/discussion/actions-own.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { SORTS } from "../../src/discussion/sorts.ts";
import { takeBack } from "../../src/held/actions.ts";
import { MINUTE } from "../../src/lib/clock.ts";
import { hideReply } from "../../src/moderation/actions.ts";
import { removeReply } from "../../src/order/actions-replies.ts";
import { furnish, routesOf } from "../http/routes.ts";
import type { Client } from "../support/client.ts";
import { article, manyAnswers, type SeededArticle } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";
import { approve, countsOf, discard, lastHeld, reject, standIn, undo } from "./support.ts";

vi.mock("../../src/filters/screening.ts", () => ({
  screen: (_read: unknown, _ctx: unknown, text: { body: string }) => standIn(text),
}));

const STATES = [
  "shown",
  "hidden",
  "deleted",
  "removed",
  "held",
  "rejected",
  "discarded",
  "taken-back",
  "withdrawn",
  "held-edit",
  "rejected-edit",
] as const;
type State = (typeof STATES)[number];
/** These never get an id that others could answer. */
const LEAVES: ReadonlySet<State> = new Set(["held", "rejected", "discarded", "taken-back", "withdrawn"]);
/** Of these a moderator sees the text in its place, marked. */
const MODERATED: ReadonlySet<State> = new Set(["hidden"]);

interface Seed {
  state: State;
  /** Which of those before it it answers; 0 for none. */
  parent: number;
}

interface Planted {
  state: State;
  /** In the text that others may not see; of a shown one in what everybody sees. */
  word: string;
  replyId: number | null;
  heldId: number | null;
}

const WRITER = "amina";

/** A discussion with one reply for each seed, by the actions themselves. All mention the readers who look for them. */
async function plant(w: World, a: SeededArticle, seeds: readonly Seed[]): Promise<Planted[]> {
  const ctx = w.ctx(WRITER);
  const planted: Planted[] = [];
  for (const [n, { state, parent }] of seeds.entries()) {
    const word = `quokka${n}q`;
    const parents = planted.filter((one) => one.replyId !== null && !LEAVES.has(one.state));
    const parentId = parents[(parent % (parents.length + 1)) - 1]?.replyId ?? null;
    const waits = LEAVES.has(state);
    const edit = state.endsWith("-edit");
    const said = edit ? "An old text" : word;
    const body = `${said}, @baraka and @juma.${waits ? " A thistle." : ""}`;
    const sent = await postReply(ctx, { slug: a.slug, parentId, body, key: `plant-${n}` });
    let replyId = sent.kind === "posted" ? sent.id : null;
    if (edit && replyId !== null)
      await editReply(ctx, { replyId, body: `${word}, a thistle, @baraka.`, version: null, merged: false });
    const heldId = waits || edit ? (await lastHeld(w)).id : null;
    if (state === "withdrawn" && heldId !== null) {
      await undo(w, await approve(w, heldId));
      replyId = (await lastHeld(w)).reply_id;
    }
    planted.push({ state, word, replyId, heldId });
  }
  w.pass(10 * MINUTE);
  // Then what becomes of them: also of those that have others below them by now.
  for (const { state, replyId, heldId } of planted) {
    if (heldId !== null && state.startsWith("rejected")) await reject(w, heldId);
    if (heldId !== null && state === "discarded") await discard(w, heldId);
    if (heldId !== null && state === "taken-back") await takeBack(ctx, { heldId, on: true });
    if (replyId === null) continue;
    if (["hidden", "deleted", "removed"].includes(state)) await pick(w, a.id, replyId);
    if (state === "hidden") await hideReply(w.ctx("neema"), { replyId, reason: "spam", note: "" });
    if (state === "deleted") await deleteReply(ctx, { replyId });
    if (state === "removed") await removeReply(w.ctx("neema"), { replyId, reason: "spam", note: "" });
  }
  return planted;
}

/** The author has picked it before. */
async function pick(w: World, article_id: number, reply_id: number): Promise<void> {
  const row = { article_id, reply_id, criterion: "Because", created_at: w.deps.clock() };
  await w.db.write((trx) => trx.insertInto("picks").values(row).execute());
}

/** Where a crawl begins: every GET route of the app, with everything planted in its places. */
async function doors(w: World, a: SeededArticle, planted: readonly Planted[]): Promise<string[]> {
  const things = {
    "/articles/:slug": a.path,
    "/people/:username": `/people/${WRITER}`,
    "/write/:id": "/write/1",
  };
  const decisions = await w.db.read.selectFrom("decisions").select("id").execute();
  const cases = await w.db.read.selectFrom("cases").select("id").execute();
  const ids = (name: "replyId" | "heldId") => planted.flatMap((one) => one[name] ?? []);
  const filled: [start: string, ids: number[]][] = [
    ["/replies/:id", ids("replyId")],
    ["/held/:id", ids("heldId")],
    ["/decisions/:id", decisions.map(({ id }) => id)],
    ["/moderation/cases/:id", cases.map(({ id }) => id)],
  ];
  const routes = routesOf(w, things).filter((route) => route.method === "GET");
  const paths = routes.flatMap(({ pattern, path }) => {
    const place = filled.find(([start]) => `${pattern}/`.startsWith(`${start}/`));
    if (!place) return [path];
    const [start, all] = place;
    return all.map((id) => pattern.replace(start, start.replace(":id", String(id))));
  });
  const choices = SORTS.flatMap((sort) => [`?sort=${sort}`, `?sort=${sort}&show=author-replied`]);
  return [
    ...paths,
    ...choices.map((choice) => a.path + choice),
    ...choices.map((choice) => `${a.path}/replies${choice}`),
    ...["changes", "arrivals"].map((piece) => `${a.path}/${piece}?after=0&shown=0`),
    `${a.path}/people?q=q`,
    "/search?q=quokka",
  ].filter((path) => !path.includes(":") && !path.startsWith("/static/"));
}

/** Links that only say more of what is there. */
const worthFollowing = (path: string) =>
  path.startsWith("/") && !/^\/(static|login|register|logout)\b|^\/\//.test(path);

/**
 * Asks for every door, and for what links and HTMX lead to from there, as a page and as a fragment; reports the
 * addresses at which a word is found.
 */
async function crawl(client: Client, from: readonly string[], words: readonly string[], most: number) {
  const asked = new Set<string>();
  const found: string[] = [];
  const queue = [...from];
  for (let path = queue.shift(); path !== undefined && asked.size < most; path = queue.shift()) {
    const { pathname, search } = new URL(path, BASE);
    const at = pathname + search;
    if (asked.has(at)) continue;
    asked.add(at);
    const isPiece = /\/(changes|arrivals|below|people|replies)$/.test(pathname);
    const answers = isPiece ? [await client.get(at), await client.getHx(at)] : [await client.get(at)];
    for (const { html, document, headers } of answers) {
      const told = `${html} ${[...headers].join(" ")}`;
      found.push(...words.filter((word) => told.includes(word)).map((word) => `${word} at ${at}`));
      for (const name of ["href", "hx-get", "action"])
        for (const element of document.querySelectorAll(`[${name}]`)) {
          if (name === "action" && element.getAttribute("method") === "post") continue;
          const to = element.getAttribute(name) ?? "";
          if (worthFollowing(to)) queue.push(to);
        }
    }
  }
  return { found, asked };
}

const seeds = fc
  .array(fc.record({ state: fc.constantFrom(...STATES), parent: fc.nat(20) }), { minLength: 1, maxLength: 6 })
  // One of each is always among them.
  .map((more): Seed[] => [
    { state: "shown", parent: 0 },
    { state: "hidden", parent: 0 },
    ...STATES.map((state, n) => ({ state, parent: n })),
    ...more,
  ]);

test(
  "what may not be seen is nowhere: no page, no fragment, no count, no inbox, no mail",
  { timeout: 180_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (made) => {
        const w = await world();
        await manyAnswers(w);
        await furnish(w);
        const a = await article(w);
        const planted = await plant(w, a, made);
        const from = await doors(w, a, planted);
        const secret = planted.filter(({ state }) => state !== "shown").map(({ word }) => word);
        const shown = planted.filter(({ state }) => state === "shown").map(({ word }) => word);

        const visitor = await crawl(w.visitor(), from, [...secret, ...shown], 400);
        expect(visitor.found.filter((hit) => secret.some((word) => hit.startsWith(`${word} `)))).toEqual([]);
        for (const word of shown) expect(visitor.found).toContain(`${word} at ${a.path}`);
        for (const name of ["baraka", "juma"] as const) {
          const { found } = await crawl(await w.as(name), from, secret, 250);
          expect({ name, found }).toEqual({ name, found: [] });
        }

        // A moderator finds hidden ones in their place; what waits in the queue alone.
        const moderator = (await (await w.as("neema")).get(a.path)).html;
        const writer = (await (await w.as(WRITER)).get(a.path)).html;
        for (const { state, word, replyId } of planted) {
          const one = MODERATED.has(state) ? await (await w.as("neema")).get(`/replies/${replyId}`) : null;
          if (one) expect(one.html).toContain(word);
          if (state.includes("held") || state === "rejected") {
            expect(writer).toContain(word);
            expect(moderator).not.toContain(word);
          }
        }

        const mails = await w.db.read.selectFrom("mails").selectAll().execute();
        const others = mails.filter(({ person_id }) => person_id !== w.ids[WRITER]);
        for (const word of secret) expect(JSON.stringify(others)).not.toContain(word);
        const { counted, recounted } = await countsOf(w, a.id);
        const visible = planted.filter(({ state }) => state === "shown" || state.endsWith("-edit"));
        expect(counted).toEqual(recounted);
        expect(counted.replies).toBe(visible.length);
      }),
      // Each crawls some hundreds of pages; to make the tree smaller would take as long again for every step.
      { numRuns: inject("database") === "sqlite" ? 2 : 1, endOnFailure: true },
    );
  },
);
