/** What a piece of code asks the database, and how SQLite goes about it. */
import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from "kysely";
import type { Ctx } from "../../src/http/context.ts";
import type { World } from "./world.ts";

export interface Asked {
  sql: string;
  parameters: readonly unknown[];
  rows: number;
}

/** A context whose reads and writes are noted, as they are asked. */
export function spied(w: World, ctx: Ctx): { ctx: Ctx; asked: Asked[] } {
  const asked: Asked[] = [];
  const nodes = new WeakMap<object, RootOperationNode>();
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      nodes.set(queryId, node);
      return node;
    },
    transformResult: ({ queryId, result }) => {
      const node = nodes.get(queryId);
      if (node) {
        const { sql, parameters } = w.db.read.getExecutor().compileQuery(node, queryId);
        asked.push({ sql, parameters, rows: result.rows.length });
      }
      return Promise.resolve(result);
    },
  };
  const db: Ctx["db"] = {
    ...w.db,
    read: w.db.read.withPlugin(plugin),
    write: (body) => w.db.write((trx) => body(trx.withPlugin(plugin))),
  };
  return { ctx: { ...ctx, db }, asked };
}

/** SQLite's plan of a query, a line a step. */
export async function planOf(w: World, { sql, parameters }: Asked): Promise<string[]> {
  const plan = await w.db.read.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
  );
  return plan.rows.map((row) => row.detail);
}
