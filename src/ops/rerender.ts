import type { Logger } from "pino";
import type { Db } from "../db/connect.ts";
import { renderBodies } from "../discussion/mentions.ts";
import { RENDERER, renderArticle } from "../lib/markdown.ts";
import { outdated, storeRendered } from "./queries.ts";

/** So many a transaction: others can write between two. */
const BATCH = 200;

/** Makes all stored HTML anew that an older renderer made. Runs at every start; costs three look-ups when all is new. */
export async function rerender(db: Db, log: Logger): Promise<void> {
  const kinds = [
    ["articles", async (bodies: readonly string[]) => bodies.map(renderArticle)],
    ["replies", (bodies: readonly string[]) => renderBodies(db.read, bodies)],
    ["notes", (bodies: readonly string[]) => renderBodies(db.read, bodies)],
  ] as const;
  for (const [table, render] of kinds) {
    let done = 0;
    for (;;) {
      const batch = await outdated(db, table, RENDERER, BATCH);
      if (batch.length === 0) break;
      const made = await render(batch.map(({ body }) => body));
      const rendered = batch.map(({ id, body }, at) => ({ id, body, body_html: made[at] ?? "" }));
      await storeRendered(db, table, RENDERER, rendered);
      done += batch.length;
    }
    if (done > 0) log.info({ [table]: done, renderer: RENDERER }, "texts rendered anew");
  }
}
