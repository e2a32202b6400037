import { NotFound } from "../errors.ts";
import { parseId } from "../lib/ids.ts";
import type { Http } from "./context.ts";

/** The `:id` of the path. @throws {NotFound} when it can't be one */
export function idParam(c: Http): number {
  const id = parseId(c.req.param("id") ?? "");
  if (id === null) throw new NotFound();
  return id;
}

/** The `:slug` (or another named part) of the path, decoded. */
export function textParam(c: Http, name: string): string {
  const text = c.req.param(name);
  if (!text || text.includes("\0")) throw new NotFound();
  return text.normalize("NFC");
}
