import { createMiddleware } from "hono/factory";
import { BadRequest } from "../errors.ts";
import type { Env } from "./context.ts";

const SAFE = new Set(["GET", "HEAD"]);

/**
 * Where mail programs unsubscribe somebody by one click: they POST without a browser, so that no Origin says whose form
 * it was (RFC 8058). What the secret in the path allows is all that can be done there; a browser's form on another site
 * has an Origin, and is refused as everywhere.
 */
const ONE_CLICK = /^\/unsubscribe\/[\w.-]{1,200}$/;

/**
 * Refuses every request that changes something unless it comes from our own pages, whatever its content type. Browsers
 * set Sec-Fetch-Site and Origin themselves and no page can forge them; the Host header is not asked, since a proxy or
 * an attacker may choose it.
 * @throws {BadRequest} 403
 */
export const originCheck = createMiddleware<Env>(async (c, next) => {
  if (!SAFE.has(c.req.method)) {
    const { config } = c.var.deps;
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const ours = origin === undefined ? site === "same-origin" : config.origins.includes(origin);
    const sameOrigin = site === undefined || site === "same-origin";
    const oneClick = c.req.method === "POST" && origin === undefined && ONE_CLICK.test(c.req.path);
    if (!oneClick && (!ours || !sameOrigin)) {
      throw new BadRequest(
        `The form was sent from another address than ${config.baseUrl}. Open the page there and send it again.`,
        403,
      );
    }
  }
  await next();
});
