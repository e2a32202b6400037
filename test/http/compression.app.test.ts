import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { BASE, world } from "../support/world.ts";

test("pages and files go out compressed, as the browser asks for them", async () => {
  const w = await world();
  const get = async (path: string, encoding: string) => {
    const answer = await w.app.request(BASE + path, { headers: { "accept-encoding": encoding } });
    return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const stylesheet =
    /href="(\/static\/app\.[^"]+)"/.exec((await get("/", "identity")).bytes.toString())?.[1] ?? "";
  for (const path of ["/about", stylesheet]) {
    const plain = await get(path, "identity");
    expect(plain.headers.get("content-encoding")).toBeNull();
    const br = await get(path, "gzip, deflate, br");
    expect(br.headers.get("content-encoding")).toBe("br");
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    const gzip = await get(path, "gzip");
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(gzip.headers.get("vary")).toContain("Accept-Encoding");
  }
});
