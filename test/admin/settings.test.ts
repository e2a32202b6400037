/** Every setting has words, and a default that its own form would take. */
import { expect, test } from "vitest";
import { DEFAULTS, SETTING_NAMES, formOf, settingOf, settingsFrom } from "../../src/admin/settings.ts";
import { choice, number, schemaOf, text } from "../../src/admin/settings-types.ts";
import { english } from "../../src/i18n/index.ts";

test("each has words, for each of its values, and a default within its bounds", () => {
  const typed = Object.fromEntries(SETTING_NAMES.map((name) => [name, String(DEFAULTS[name])]));
  expect(formOf(SETTING_NAMES).parse(typed)).toEqual(DEFAULTS);
  for (const name of SETTING_NAMES) {
    const setting = settingOf(name);
    const words = english.t.admin.each[name];
    expect([name, words.label.length > 0, words.hint.length > 0]).toEqual([name, true, true]);
    if (setting.kind === "choice")
      expect(Object.keys(words.choices ?? {})).toEqual(expect.arrayContaining([...setting.values]));
  }
  expect(
    settingsFrom([
      { key: "one-answer", value: "OFF" },
      { key: "__proto__", value: "off" },
    ]),
  ).toEqual(DEFAULTS);
});

test("a choice, a number, a text", () => {
  const way = schemaOf(choice({ group: "filters", values: ["a", "b"], initial: "a" }));
  expect([way.safeParse("b").data, way.safeParse("c").success, way.safeParse(undefined).success]).toEqual([
    "b",
    false,
    false,
  ]);
  const days = schemaOf(number({ group: "filters", min: 2, max: 30, unit: "days", initial: 5 }));
  expect(["2", " 30 ", "007"].map((typed) => days.safeParse(typed).data)).toEqual([2, 30, 7]);
  const wrong = (typed: unknown) => days.safeParse(typed).error?.issues[0]?.message;
  expect(["1", "31", "2.5", "0x10", "99999999999", undefined].map(wrong)).toEqual([
    "atLeast:2",
    "atMost:30",
    "number:2",
    "number:2",
    "number:2",
    "required",
  ]);
  const name = schemaOf(text({ group: "filters", max: 3, initial: "" }));
  expect([
    name.safeParse(" a\r\nb ").data,
    name.safeParse("😀😀😀").success,
    name.safeParse("😀😀😀😀").success,
  ]).toEqual(["a\nb", true, false]);
});
