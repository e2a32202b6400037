/**
 * Styles, script, fonts and icons: read once at start, named by their content so that browsers may keep them for
 * ever, and compressed once. No build step: development, tests and production serve the same bytes.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { root } from "../lib/root.ts";
import { leanScript, leanStyle } from "./lean.ts";

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly encoded: { readonly br?: Buffer; readonly gzip?: Buffer };
}

export interface Assets {
  /** The public path of a file by its plain name: `app.css` → `/static/app.0f3a….css`. */
  readonly url: (name: string) => string;
  /** The file served at a path, or undefined. */
  readonly at: (path: string) => Asset | undefined;
  /** The service worker, with the names under which files are served. */
  readonly worker: Buffer;
  /** The icon sprite, inlined into every page. */
  readonly sprite: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const FONTS: Readonly<Record<string, string>> = {
  "fonts/newsreader.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  "fonts/newsreader-italic.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
  "fonts/newsreader-ext.woff2":
    "@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  "fonts/instrument-sans.woff2":
    "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  "fonts/instrument-sans-ext.woff2":
    "@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2",
  "fonts/noto-naskh-arabic.woff2":
    "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  "fonts/vazirmatn.woff2": "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2",
};

/** Reads and names everything; about 30 ms. */
export function loadAssets(): Assets {
  const fromPackage = createRequire(join(root, "package.json"));
  // Found by the package's main file, because some packages do not export their others by name.
  const packaged = (path: string) => {
    const name = path
      .split("/")
      .slice(0, path.startsWith("@") ? 2 : 1)
      .join("/");
    const folder = dirname(fromPackage.resolve(`${name}/package.json`));
    return readFileSync(join(folder, path.slice(name.length)));
  };
  const inStatic = (...path: string[]) => join(root, "static", ...path);
  /** The texts of a folder's files, in the order of their names. */
  const inOrder = (folder: string) =>
    readdirSync(inStatic(folder))
      .filter((file) => file.endsWith(`.${basename(folder)}`))
      .sort()
      .map((file) => readFileSync(inStatic(folder, file), "utf8"));
  const byName = new Map<string, Asset>();
  const byPath = new Map<string, Asset>();
  const add = (name: string, bytes: Buffer) => {
    const asset = makeAsset(name, bytes);
    byName.set(name, asset);
    byPath.set(asset.path, asset);
  };
  const url = (name: string) => {
    const asset = byName.get(name);
    if (!asset) throw new Error(`no static file called ${name}`);
    return asset.path;
  };

  for (const [name, path] of Object.entries(FONTS)) add(name, packaged(path));
  // Without its extension for server-sent events: the browser's own EventSource does the same for 2.6 KB less, and what
  // a page does with an event (static/js/70-live.js) would be ours either way. Ours goes out behind it in one file: what
  // the two have in common is packed once.
  const htmx = withoutMap(String(packaged("htmx.org/dist/htmx.min.js")));
  const script = (folder: string) => {
    const scoped = inOrder(folder).map((text) => `{${leanScript(text)}}\n`);
    return `(()=>{"use strict";\n${scoped.join("")}})();\n`;
  };
  add("app.js", Buffer.from(`${htmx}\n${script("js")}`));
  for (const icon of readdirSync(inStatic("icons")))
    add(`icons/${icon}`, readFileSync(inStatic("icons", icon)));
  const withNames = (text: string) =>
    Buffer.from(text.replace(/\/static\/([\w./-]+)/g, (_, name: string) => url(name)));
  const style = (folder: string) => withNames(leanStyle(inOrder(folder).join("\n")));
  add("app.css", style("css"));
  // What readers never see is sent with the desks of authors, moderators and admins alone, and what belongs to one's own
  // account with its pages.
  for (const part of ["desk", "account"]) {
    add(`${part}.css`, style(`${part}/css`));
    add(`${part}.js`, Buffer.from(script(`${part}/js`)));
  }

  return {
    url,
    at: (path) => byPath.get(path),
    worker: withNames(leanScript(readFileSync(inStatic("worker", "worker.js"), "utf8"))),
    sprite: readFileSync(inStatic("icons", "sprite.svg"), "utf8"),
  };
}

/** Its source map is not served. */
function withoutMap(js: string): string {
  return js.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
}

function makeAsset(name: string, bytes: Buffer): Asset {
  const extension = extname(name);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const type = TYPES[extension];
  if (!type) throw new Error(`static/${name}: a kind of file that is not served`);
  const compressible = extension !== ".woff2" && extension !== ".png";
  return {
    path: `/static/${name.slice(0, -extension.length)}.${hash}${extension}`,
    type,
    bytes,
    encoded: compressible
      ? {
          br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
          gzip: gzipSync(bytes, { level: 9 }),
        }
      : {},
  };
}
