/** Pages whose address is a secret. */
import type { Http, View } from "../http/context.ts";

/** It must not reach other sites, nor a cache. */
export const SECRET = { "referrer-policy": "same-origin", "cache-control": "no-store" };

/** Nor the links of the page's own header, which lead back to where one is. */
export function secretView(c: Http): View {
  return { ...c.var.view, path: "/login" };
}
