/** What is taken out of styles and scripts before they are sent is what only people read. */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { leanScript, leanStyle } from "../../src/http/lean.ts";
import { root } from "../../src/lib/root.ts";

interface Esbuild {
  transformSync: (
    text: string,
    options: { minifyWhitespace: true; loader: "js" | "css" },
  ) => { code: string };
}

// A real parser to judge by: the one that tsx brings.
const fromTsx = createRequire(createRequire(import.meta.url).resolve("tsx/package.json"));
const esbuild = z.custom<Esbuild>((it) => it !== null).parse(fromTsx("esbuild"));
const judged = (text: string, loader: "js" | "css") =>
  esbuild.transformSync(text, { minifyWhitespace: true, loader }).code;

const files = (folder: "js" | "css") =>
  readdirSync(join(root, "static", folder)).map((name): [string, string] => [
    name,
    readFileSync(join(root, "static", folder, name), "utf8"),
  ]);

test.each(files("js"))("%s says the same when it is lean", (_name, text) => {
  expect(judged(leanScript(text), "js")).toBe(judged(text, "js"));
});

test.each(files("css"))("%s says the same when it is lean", (_name, text) => {
  // What the judge leaves as it is: a zero before the point, and spaces in the values of custom properties.
  const same = (css: string) =>
    judged(css, "css")
      .replace(/(?<![\w.])0(?=\.\d)/g, "")
      .replace(/([:,]) /g, "$1");
  expect(same(leanStyle(text))).toBe(same(text));
});

test.each([
  ['const a = "  //  no comment  "; // one', 'const a="  //  no comment  ";'],
  ["/* block\n*/ f(a + +b, a - -b, a / b / c);", "f(a+ +b,a- -b,a/b/c);"],
  ["x = /[/ ] \\/ /g.test(y) ? 1 : 2;", "x=/[/ ] \\/ /g.test(y)?1:2;"],
  ["return / a/.test(b);", "return/ a/.test(b);"],
  ["t = `a  ${b && `c  ${d}  `}  //  e`;\n\n  u = 1;", "t=`a  ${b && `c  ${d}  `}  //  e`;u=1;"],
  ["if (a) b();\nelse if (c in d) e();", "if(a)b();else if(c in d)e();"],
])("%s", (text, lean) => {
  expect(leanScript(text)).toBe(lean);
});
