/** A rule's id, typed or made from its title. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { idFrom, KEPT_IDS, newRule } from "../../src/rules/fields.ts";

test("an id is made of small letters, digits and hyphens", () => {
  expect(["No advertising, please", "Été à Paris", "  --  ", "广告", "A".repeat(80)].map(idFrom)).toEqual([
    "no-advertising-please",
    "ete-a-paris",
    "",
    "",
    "a".repeat(36),
  ]);
  const problem = (id: string) => newRule.safeParse({ title: "x", body: "", id }).error?.issues[0]?.message;
  expect(
    ["no-adverts", " a ", "", "A", "a--b", "-a", "a/b", "a b", "é", "a".repeat(41), "new", "decisions"].map(
      problem,
    ),
  ).toEqual([
    undefined,
    undefined,
    undefined,
    ...Array.from({ length: 7 }, () => "ruleId"),
    "ruleKept",
    "ruleKept",
  ]);
});

test("what has an id on every page is no rule's", () => {
  const sprite = readFileSync(new URL("../../static/icons/sprite.svg", import.meta.url), "utf8");
  const ids = [...sprite.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !KEPT_IDS.has(id))).toEqual([]);
});
