/** The names of the design's tokens, as the stylesheet has them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/root.ts";

/** A token's name with its dashes, and what it stands for. */
export interface Token {
  name: string;
  kind: "colour" | "size" | "face" | "length" | "other";
}

/** Every token, in the order of the stylesheet; read anew each time, so that a change is seen. */
export async function readTokens(): Promise<Token[]> {
  const css = await readFile(join(root, "static", "css", "20-tokens.css"), "utf8");
  const kinds = new Map<string, Token["kind"]>();
  for (const [, name = "", value = ""] of css.matchAll(/^\s*(--[a-z0-9-]+):\s*([^;]+);/gm))
    if (!kinds.has(name)) kinds.set(name, kindOf(name, value));
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

function kindOf(name: string, value: string): Token["kind"] {
  if (/^(light-dark\(|#|rgb|oklch|color)/.test(value)) return "colour";
  if (name.startsWith("--size-")) return "size";
  if (/\bserif\b|\bsans|monospace/.test(value)) return "face";
  return /^(clamp\()?[\d.]+(rem|em|px)/.test(value) ? "length" : "other";
}
