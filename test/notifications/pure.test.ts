import { expect, test } from "vitest";
import { foldUsername } from "../../src/accounts/usernames.ts";
import { withoutAddresses } from "../../src/lib/addresses.ts";
import { DAY } from "../../src/lib/clock.ts";
import { nextDigest } from "../../src/notifications/digest-times.ts";
import { ALL_KINDS, KINDS, waysFrom } from "../../src/notifications/kinds.ts";
import { kindOfSaid } from "../../src/notifications/telling.ts";
import { readToken, subscriptionToken } from "../../src/notifications/token.ts";

const at = (text: string) => Date.parse(`${text}Z`);

test("digests are due at six in the morning, weekly ones on Saturdays, and never at the moment itself again", () => {
  for (const [every, now, next] of [
    ["daily", "2026-11-24T05:59:59", "2026-11-24T06:00:00"],
    ["daily", "2026-11-24T06:00:00", "2026-11-25T06:00:00"],
    ["daily", "2026-12-31T23:00:00", "2027-01-01T06:00:00"],
    ["weekly", "2026-11-24T12:00:00", "2026-11-28T06:00:00"],
    ["weekly", "2026-11-28T06:00:00", "2026-12-05T06:00:00"],
  ] as const)
    expect([now, nextDigest(every, at(now))]).toEqual([now, at(next)]);
  // Before the first Saturday of all.
  expect(nextDigest("weekly", 0)).toBe(2 * DAY + DAY / 4);
});

test("every kind has its usual way among its ways; what one has to be told of is never off", () => {
  for (const kind of ALL_KINDS) {
    expect(KINDS[kind].ways).toContain(KINDS[kind].usual);
    const always = kind === "decision" || kind === "appeal" || kind === "report";
    expect([kind, KINDS[kind].ways.includes("off")]).toEqual([kind, !always]);
  }
  expect(waysFrom([{ kind: "reply", way: "off" }])).toMatchObject({ reply: "off", mention: "mail" });
});

test("a reply is told of once, as what it is to this person, and not at all where it is quiet", () => {
  const me = {
    id: 1,
    username_folded: foldUsername("amina"),
    blocked: new Set([9]),
    follows: new Set([0]),
    mutes: new Set<number>(),
  };
  const said = { id: 30, person_id: 2, parent_id: 20, parent_person: 1, body: "Well?" };
  const kind = (more: object = {}, of: object = {}) =>
    kindOfSaid({ ...me, ...of }, { ...said, ...more }, 5, [30, 20, 10]);
  expect(kind()).toBe("reply");
  expect(kind({ body: "Well, @Amina?" })).toBe("mention");
  expect(kind({ parent_person: 3 })).toBe("followed");
  expect(kind({ parent_person: 3 }, { follows: new Set([10]) })).toBe("followed");
  expect(kind({ parent_person: 3 }, { follows: new Set([11]) })).toBeNull();
  expect(kind({ parent_id: null, parent_person: null }, { id: 5 })).toBe("answer");
  for (const [more, of] of [
    [{ person_id: 1 }, {}],
    [{ person_id: 9 }, {}],
    [{}, { mutes: new Set([0]) }],
    [{}, { mutes: new Set([10]) }],
  ])
    expect(kind(more, of)).toBeNull();
});

test("no address is left in what people typed", () => {
  for (const text of [
    "https://evil.example/a?b",
    "www.evil.example",
    "evil.example/x",
    "me@evil.example",
    "mailto:x",
  ])
    expect(withoutAddresses(`See ${text} now`, "[$&]")).toBe("See [$&] now");
  expect(withoutAddresses("No. Yes, e.g. 3.5 of them…", "?")).toBe("No. Yes, e.g. 3.5 of them…");
});

test("a token says who and what, and only with the key it was made by", () => {
  const token = subscriptionToken("key", { personId: 12, stream: "note-due" });
  expect(readToken("key", token)).toEqual({ personId: 12, stream: "note-due" });
  expect(readToken("other", token)).toBeNull();
  for (const wrong of ["", "..", "12.note-due", token.replace("12", "13"), `${token}.`, "x".repeat(10_000)])
    expect(readToken("key", wrong)).toBeNull();
});
