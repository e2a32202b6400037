/** Unpacks the Chromium of the package @sparticuz/chromium, made for machines that have nothing of a browser. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { root } from "../../src/lib/root.ts";

export interface Unpacked {
  path: string;
  /** Folder of the libraries it needs where the system lacks them (libnss3 and its kin). */
  libraries: string;
  /** Folder of its font settings and fonts. */
  fonts: string;
}

/** Unpacks it into node_modules/.cache, unless that was done before; about 200 MB. */
export function unpackChromium(): Unpacked {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const bin = join(main.slice(0, main.lastIndexOf("chromium/build")), "chromium", "bin");
  const version = createHash("sha256")
    .update(readFileSync(join(bin, "al2023.tar.br")))
    .digest("hex")
    .slice(0, 12);
  const cache = join(root, "node_modules", ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    process.stderr.write("Unpacking a browser for the tests …\n");
    const part = `${folder}.${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, "chromium"), brotli(join(bin, "chromium.br")), { mode: 0o755 });
    for (const archive of ["al2023", "fonts", "swiftshader"]) {
      untar(brotli(join(bin, `${archive}.tar.br`)), join(part, archive === "swiftshader" ? "." : archive));
    }
    writeFileSync(join(part, "fonts", "fonts.conf"), fontSettings(folder));
    renameSync(part, folder);
  }
  return {
    path: join(folder, "chromium"),
    libraries: join(folder, "al2023", "lib"),
    fonts: join(folder, "fonts"),
  };
}

/** The package's own settings name the folders of a cloud function; without a font, the browser ends itself. */
function fontSettings(folder: string): string {
  const own = join(folder, "fonts", "fonts");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${own}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function brotli(path: string): Buffer {
  return brotliDecompressSync(readFileSync(path));
}

/** The plain files of a ustar archive: blocks of 512 bytes, a header before each file (POSIX.1-1988). */
function untar(archive: Buffer, folder: string): void {
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const text = (from: number, length: number) =>
      archive.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12).trim(), 8);
    const path = join(folder, text(0, 100));
    if (text(156, 1) === "0") {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + 512, at + 512 + size), { mode: 0o755 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
