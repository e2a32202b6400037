/** Names of the other direction inside Arabic sentences. */
import { expect, test } from "vitest";
import { LOCALES } from "../../src/i18n/index.ts";
import { isolated } from "../../src/i18n/isolated.ts";
import { headerLine } from "../../src/lib/header.ts";

test("a name in Latin letters is kept together, one in Arabic letters and numbers stay as they are", () => {
  const { ar, en } = LOCALES;
  expect(ar.t.discussion.upvote("Amina")).toContain("\u2068Amina\u2069");
  expect(ar.t.discussion.upvote("سارة")).not.toContain("\u2068");
  expect(en.t.discussion.upvote("Amina")).not.toContain("\u2068");
  const words = isolated({ list: [(all: string[], n: number) => `${all.join("، ")} ${n}`], plain: "نص" });
  expect(words.list[0]?.(["salt", "ملح"], 3)).toBe("\u2068salt\u2069، ملح 3");
  expect(words.plain).toBe("نص");
});

test("a subject keeps isolates that are closed, and no others", () => {
  expect(headerLine("رد من \u2068Amina\u2069: \u2067x \u2068y\u202e")).toBe("رد من \u2068Amina\u2069: x y");
});
