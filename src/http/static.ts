import { NotFound } from "../errors.ts";
import type { Asset } from "./assets.ts";
import type { Http } from "./context.ts";
import { respond } from "./respond.ts";

/** Serves what `loadAssets` read, and nothing else: no path reaches the disk. */
export function staticFiles(c: Http): Response {
  const asset = c.var.deps.assets.at(c.req.path);
  if (!asset) throw new NotFound();
  const headers: Record<string, string> = {
    "content-type": asset.type,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  };
  const accepted = c.req.header("accept-encoding") ?? "";
  const [encoding, bytes] = choose(asset, accepted);
  if (encoding) headers["content-encoding"] = encoding;
  return respond(c, bytes, 200, headers);
}

function choose(asset: Asset, accepted: string): [string | null, Buffer] {
  const { br, gzip } = asset.encoded;
  if (br && /\bbr\b/.test(accepted)) return ["br", br];
  if (gzip && /\bgzip\b/.test(accepted)) return ["gzip", gzip];
  return [null, asset.bytes];
}
