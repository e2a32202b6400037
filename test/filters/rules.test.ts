/** The rules that ask nothing: what each finds, and that its words say it; trust; the arithmetic of the learning filter. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULTS, type Settings } from "../../src/admin/settings.ts";
import { lessonWords, likeness, shareOf, type Counts } from "../../src/filters/bayes.ts";
import { linksIn } from "../../src/filters/links.ts";
import { fingerprintOf } from "../../src/filters/repeat.ts";
import { RULES, type Facts } from "../../src/filters/rules.ts";
import { trustOf } from "../../src/filters/trust.ts";
import { tryList } from "../../src/filters/trying.ts";
import { FILTERS, type FilterName } from "../../src/filters/types.ts";
import { wordListOf } from "../../src/filters/word-list.ts";
import { english, findingText } from "../../src/i18n/index.ts";
import { DAY } from "../../src/lib/clock.ts";
import { renderReply } from "../../src/lib/markdown.ts";

const NOTHING: Facts = {
  sentAt: 100 * DAY,
  trust: "known",
  banned: wordListOf(""),
  suspect: wordListOf(""),
  sentBefore: [],
  linksSilenced: false,
  approved: 0,
  newcomersHeld: false,
  sentLately: 0,
  rejected: 0,
  sent: 0,
  otherAccounts: 0,
  likeness: null,
};

/** What one rule says of a text: its action and its words. */
function says(name: FilterName, body: string, facts: Partial<Facts> = {}, settings: Partial<Settings> = {}) {
  const text = { body, links: linksIn(renderReply(body), "https://pool.example") };
  const finding = RULES[name](text, { ...NOTHING, ...facts }, { ...DEFAULTS, ...settings });
  return finding && `${finding.action}: ${findingText(english.t, finding)}`;
}

test("short texts count by what can be seen, in any script", () => {
  const short = { "filter-length": "hold", "filter-length-letters": 4 } as const;
  for (const body of ["+1", "ok!!!", "…", "**no**  ?", "نعم", "да.", "好"])
    expect(says("length", body, {}, short)).toMatch(/^hold: It is shorter than 4 letters/);
  for (const body of ["this", "Ndiyo", "кроме", "نعم نعم", "很好很好", "ใช่ครับ"])
    expect(says("length", body, {}, short)).toBeNull();
  expect(says("length", "ok")).toBeNull();
});

test("each finding says what it found, in words for its writer", () => {
  const list = wordListOf("casino\nkasino\nكازينو\n赌博");
  expect(says("banned-words", "The CASINO, am Kasino", { banned: list })).toBe(
    "refuse: It contains “CASINO” and “Kasino”, which the rules of this site leave out.",
  );
  for (const body of ["العب في كازينو", "在线赌博网站"])
    expect(says("suspect-words", body, { suspect: list })).toMatch(/^hold: /);
  for (const body of ["casinos", "Das Kasinogebäude", "一起去公园"])
    expect(says("suspect-words", body, { suspect: list })).toBeNull();
  expect(says("burst", "x", { sentLately: 5 })).toMatch(/^flag: .*6 replies/);
  expect(says("burst", "x", { sentLately: 50, trust: "trusted" })).toBeNull();
  expect(says("address", "x", { otherAccounts: 3 })).toMatch(/^flag: 4 accounts/);
  expect(says("rejected", "x", { rejected: 1, sent: 1 })).toBeNull();
  expect(says("rejected", "x", { rejected: 2, sent: 6 })).toMatch(/33 percent/);
  expect(says("rejected", "x", { rejected: 2, sent: 8 })).toBeNull();
  expect(says("newcomer", "x", { trust: "newcomer" }, { "filter-newcomer": "hold" })).toMatch(/2 more to go/);
  expect(says("newcomer", "x", { trust: "known", newcomersHeld: true })).toBeNull();
  for (const name of FILTERS)
    for (const [found, count] of [
      [[], 0],
      [["<b>"], 1],
      [["a", "b", "c", "d", "e", "f", "g"], 7],
    ] as const)
      expect(findingText(english.t, { filter: name, found, count }).length).toBeGreaterThan(20);
});

test("links are counted where they lead out of the site, as often as they stand there", () => {
  const many =
    "[a](https://x.example) https://x.example <https://y.example/?a=1&b=2> [z](/articles/z) https://pool.example/about";
  expect(linksIn(renderReply(many), "https://pool.example")).toEqual([
    "https://x.example",
    "https://x.example",
    "https://y.example/?a=1&b=2",
  ]);
  expect(linksIn(renderReply("see www.pills.example/now, e.g. me@www.example.org"), "")).toEqual([
    "www.pills.example",
  ]);
  expect(says("links", "no link at all, e.g. this.one")).toBeNull();
  expect(says("silenced-links", "https://a.example", { linksSilenced: true })).toMatch(/^hold: A moderator/);
});

test("a text is the same whatever its case, width, spaces and signs; another is another", () => {
  expect(fingerprintOf("Grüße, Welt!")).toBe(fingerprintOf("  GRÜSSE WELT".replace("SS", "ß")));
  expect(fingerprintOf("👍")).not.toBe(fingerprintOf("👎"));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => fingerprintOf(text) === fingerprintOf(` ${text} `)),
  );
});

test("trust grows with days, reading and what stays, and falls with upheld reports", () => {
  const record = { registeredAt: 0, read: 0, kept: 0, upheldLately: 0 };
  const of = (more: Partial<typeof record>, days = 20) =>
    trustOf({ ...record, ...more }, DEFAULTS, days * DAY);
  expect(of({})).toBe("newcomer");
  expect(of({ read: 30, kept: 2 })).toBe("known");
  expect(of({ read: 30, kept: 2 }, 0.5)).toBe("newcomer");
  expect(of({ read: 500, kept: 1 })).toBe("newcomer");
  // Without scripts nobody can tell what was read: kept replies stand for it.
  expect(of({ kept: 3 })).toBe("known");
  expect(of({ read: 0, kept: 10 })).toBe("trusted");
  expect(of({ read: 100, kept: 10 }, 14)).toBe("known");
  expect(of({ read: 100, kept: 10, upheldLately: 2 })).toBe("trusted");
  expect(of({ read: 100, kept: 10, upheldLately: 3 })).toBe("newcomer");
});

test("the learning filter is silent until it has seen enough of both, and says by which words", () => {
  const seen = new Map<string, Counts>([
    ["pills", { kept: 0, rejected: 50 }],
    ["cheap", { kept: 5, rejected: 60 }],
    ["boat", { kept: 60, rejected: 1 }],
    ["the", { kept: 90, rejected: 90 }],
  ]);
  const words = lessonWords("The cheap, cheap PILLS", "");
  expect(words).toEqual(["the", "cheap", "pills"]);
  expect(likeness(words, seen, { kept: 99, rejected: 100 })).toBeNull();
  expect(likeness(words, seen, { kept: 19, rejected: 500 })).toBeNull();
  const texts = { kept: 100, rejected: 100 };
  const spam = likeness(words, seen, texts);
  expect(spam?.strongest).toEqual(["pills", "cheap"]);
  expect(spam?.score).toBeGreaterThan(0.95);
  expect(likeness(["the", "boat"], seen, texts)?.score).toBeLessThan(0.1);
  expect(likeness(["unheard", "of"], seen, texts)).toEqual({ score: 0.5, strongest: [] });
  expect(likeness(["boat", "pills"], seen, texts)?.score).toBeCloseTo(0.5, 1);
  expect(lessonWords("在线赌博", "")).toEqual(["在线", "线赌", "赌博"]);
  expect(lessonWords("x".repeat(9999) + " y 7 ok ".repeat(9), "")[0]).toHaveLength(30);
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (k, r, kept, rejected) => {
        const share = shareOf(
          { kept: Math.min(k, kept), rejected: Math.min(r, rejected) },
          { kept, rejected },
        );
        return share > 0 && share < 1;
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 60 }), (counts) => {
      const all = new Map(counts.map(([kept, rejected], n) => [`w${n}`, { kept, rejected }]));
      const { score = 2 } = likeness([...all.keys()], all, texts) ?? {};
      return score >= 0 && score <= 1;
    }),
  );
});

test("trying a list tells in how many replies each word is, with what stands around it", () => {
  const past = (id: number, body: string) => ({
    id,
    body,
    lang: "en",
    dir: "ltr" as const,
    created_at: 1,
    display_name: "Amina",
  });
  const long = `${"boat ".repeat(40)}the casino, and casino again, ${"oar ".repeat(40)}`;
  const { met, silent } = tryList("casino\nkasino", [past(2, long), past(1, "A Casino.")]);
  expect([met.length, silent, met[0]?.replies]).toEqual([1, 1, 2]);
  const [example] = met[0]?.examples ?? [];
  expect(example?.match).toBe("casino");
  expect(example?.before).toMatch(/^…boat .* the $/);
  expect(example?.after).toMatch(/^, and casino again, .* oar…$/);
});
