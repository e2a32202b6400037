import { NotFound } from "../errors.ts";
import type { Http } from "./context.ts";
import { bestEncoding, respond } from "./respond.ts";

/** Serves what `loadAssets` read, and nothing else: no path reaches the disk. */
export function staticFiles(c: Http): Response {
  const asset = c.var.deps.assets.at(c.req.path);
  if (!asset) throw new NotFound();
  const headers: Record<string, string> = {
    "content-type": asset.type,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  };
  const encoding = bestEncoding(c);
  const encoded = encoding && asset.encoded[encoding];
  if (encoding && encoded) headers["content-encoding"] = encoding;
  return respond(c, encoded ?? asset.bytes, 200, headers);
}
