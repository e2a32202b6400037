import { Hono } from "hono";
import { hasPeople } from "../accounts/queries.ts";
import type { Env, Http } from "./context.ts";
import { respond } from "./respond.ts";

const plain = (c: Http, text: string, status: number) =>
  respond(c, Buffer.from(text), status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });

/** `/healthz`: the process answers. `/readyz`: so does the database. */
export const healthRoutes = new Hono<Env>();

healthRoutes.get("/healthz", (c) => plain(c, "ok\n", 200));

healthRoutes.get("/readyz", async (c) => {
  try {
    await hasPeople(c.var.ctx);
    return plain(c, "ready\n", 200);
  } catch (error) {
    c.var.deps.log.error({ err: error }, "not ready");
    return plain(c, "not ready: the database does not answer\n", 503);
  }
});
