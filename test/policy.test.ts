/** Who may do what, written out: each permission, each role, each state of the thing. */
import { describe, expect, test } from "vitest";
import { Forbidden, SignedOut } from "../src/errors.ts";
import {
  can,
  ensure,
  refusal,
  type Actor,
  type AppealState,
  type ArticleState,
  type DiscussionState,
  type Permission,
  type ReplyState,
} from "../src/policy.ts";

const JUMA = 3; // the author of the article
const AMINA = 1; // who wrote the reply

const actor = (id: number, role: Actor["role"]): Actor => ({
  id,
  role,
  username: `p${id}`,
  displayName: `P${id}`,
  lang: null,
  createdAt: 0,
  suspendedUntil: null,
  needsFactor: false,
  loggedInAt: 0,
});

/** The columns of the table, in its order. */
const WHO: readonly (Actor | null)[] = [
  null,
  actor(2, "reader"),
  actor(AMINA, "reader"),
  actor(JUMA, "author"),
  actor(4, "author"),
  actor(5, "moderator"),
  actor(6, "admin"),
];
const NAMES =
  "nobody, a reader, the reply's reader, the article's author, another author, a moderator, an admin";

const published: ArticleState = { author_id: JUMA, published_at: 1, removed_at: null };
const draft: ArticleState = { author_id: JUMA, published_at: null, removed_at: null };
const removed: ArticleState = { author_id: JUMA, published_at: 1, removed_at: 2 };
const open: DiscussionState = { ...published, locked_at: null, phase: "open" };
const locked: DiscussionState = { ...open, locked_at: 2 };
const scheduled: DiscussionState = { ...open, phase: "scheduled" };
const closing: DiscussionState = { ...open, phase: "closing" };
const closed: DiscussionState = { ...open, phase: "closed" };
const summarised: DiscussionState = { ...open, phase: "summarised" };
const inDraft: DiscussionState = { ...open, ...draft };
const inRemoved: DiscussionState = { ...open, ...removed };
const shown: ReplyState & { lock_id: number | null; deleted_by: number | null } = {
  person_id: AMINA,
  hidden_at: null,
  deleted_at: null,
  lock_id: null,
  deleted_by: null,
};
const hidden = { ...shown, hidden_at: 2 };
const deleted = { ...shown, deleted_at: 2 };
const both = { ...shown, hidden_at: 2, deleted_at: 2 };
const inOpen = (reply: typeof shown) => ({ reply, discussion: open });
const below = (discussion: DiscussionState) => ({ reply: shown, discussion });

const appealable: AppealState = { person_id: AMINA, appealable: true, appealed: false, late: false };

/** `yes`, or the refusal, short. */
const SHORT = {
  out: "signed-out",
  role: "role",
  yours: "not-yours",
  own: "own-reply",
  lock: "locked",
  early: "not-open",
  clos: "closed",
  still: "still-open",
  theirs: "not-your-reply",
  hid: "hidden",
  del: "deleted",
  unpub: "unpublished",
  rem: "removed",
  last: "last-admin",
  factor: "last-factor",
  bran: "branch-locked",
  susp: "suspended",
  me: "own-account",
  rank: "outranked",
  gone: "left",
  mine: "own-article",
  conc: "not-concerned",
  twice: "appealed",
  late: "appeal-too-late",
  none: "no-appeal",
  self: "own-decision",
  about: "own-case",
} as const;

type Thing<K extends Permission> = Parameters<typeof can<K>>[2];
type Row<K extends Permission> = readonly [what: string, thing: Thing<K>, expected: string];

// A permission that is not in the table does not compile; one without rows fails below.
// prettier-ignore
//                                         nobody reader writer author other  mod    admin
const TABLE: { readonly [K in Permission]: readonly Row<K>[] } = {
  readArticle: [
    ["published", published, "              yes    yes    yes    yes    yes    yes    yes"],
    ["a draft", draft, "                    unpub  unpub  unpub  yes    unpub  yes    yes"],
    ["taken down", removed, "               rem    rem    rem    yes    rem    yes    yes"],
  ],
  write: [["", null, "                      out    role   role   yes    yes    yes    yes"]],
  editArticle: [
    ["published", published, "              out    yours  yours  yes    yours  yours  yes"],
    ["a draft", draft, "                    out    yours  yours  yes    yours  yours  yes"],
    ["taken down", removed, "               out    yours  yours  yes    yours  yours  yes"],
  ],
  restoreArticle: [
    ["by its author", { ...removed, removed_by: JUMA }, "out    yours  yours  yes    yours  yours  yes"],
    ["by an admin", { ...removed, removed_by: 99 }, "      out    yours  yours  role   yours  yours  yes"],
    ["before that was noted", { ...removed, removed_by: null }, "out    yours  yours  yes    yours  yours  yes"],
  ],
  answer: [
    ["open", open, "                        out    yes    yes    yes    yes    yes    yes"],
    ["locked", locked, "                    lock   lock   lock   lock   lock   lock   lock"],
    ["below a draft", inDraft, "            unpub  unpub  unpub  unpub  unpub  unpub  unpub"],
    ["taken down", inRemoved, "             rem    rem    rem    rem    rem    rem    rem"],
    ["closing soon", closing, "             out    yes    yes    yes    yes    yes    yes"],
    ["scheduled", scheduled, "              early  early  early  early  early  early  early"],
    ["closed", closed, "                    clos   clos   clos   clos   clos   clos   clos"],
    ["summarised", summarised, "            clos   clos   clos   clos   clos   clos   clos"],
  ],
  replyTo: [
    ["open", inOpen(shown), "               out    yes    yes    yes    yes    yes    yes"],
    ["hidden", inOpen(hidden), "            hid    hid    hid    hid    hid    hid    hid"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
    ["locked", below(locked), "             lock   lock   lock   lock   lock   lock   lock"],
    ["below a draft", below(inDraft), "     unpub  unpub  unpub  unpub  unpub  unpub  unpub"],
    ["taken down", below(inRemoved), "      rem    rem    rem    rem    rem    rem    rem"],
    ["scheduled", below(scheduled), "       early  early  early  early  early  early  early"],
    ["closed", below(closed), "             clos   clos   clos   clos   clos   clos   clos"],
    ["branch locked", inOpen({ ...shown, lock_id: 7 }), "bran bran bran bran bran bran bran"],
  ],
  keepForLater: [
    ["open", open, "                        yes    yes    yes    yes    yes    yes    yes"],
    ["locked", locked, "                    lock   lock   lock   lock   lock   lock   lock"],
    ["below a draft", inDraft, "            unpub  unpub  unpub  unpub  unpub  unpub  unpub"],
    ["taken down", inRemoved, "             rem    rem    rem    rem    rem    rem    rem"],
    ["scheduled", scheduled, "              early  early  early  early  early  early  early"],
    ["closed", closed, "                    clos   clos   clos   clos   clos   clos   clos"],
  ],
  vote: [
    ["open", inOpen(shown), "               out    yes    own    yes    yes    yes    yes"],
    ["hidden", inOpen(hidden), "            hid    hid    hid    hid    hid    hid    hid"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
    ["locked", below(locked), "             lock   lock   lock   lock   lock   lock   lock"],
    ["below a draft", below(inDraft), "     unpub  unpub  unpub  unpub  unpub  unpub  unpub"],
    ["taken down", below(inRemoved), "      rem    rem    rem    rem    rem    rem    rem"],
    ["scheduled", below(scheduled), "       early  early  early  early  early  early  early"],
    ["closed", below(closed), "             clos   clos   clos   clos   clos   clos   clos"],
  ],
  report: [
    ["open", inOpen(shown), "               yes    yes    own    yes    yes    yes    yes"],
    ["hidden", inOpen(hidden), "            hid    hid    hid    hid    hid    hid    hid"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
  ],
  reportPerson: [
    ["the reply's reader", { id: AMINA, role: "reader" }, "yes yes me  yes    yes    yes    yes"],
  ],
  reportArticle: [
    ["published", published, "              yes    yes    yes    mine   yes    yes    yes"],
    ["a draft", draft, "                    unpub  unpub  unpub  mine   unpub  yes    yes"],
  ],
  hide: [
    ["shown", inOpen(shown), "              out    role   role   role   role   yes    yes"],
    ["hidden", inOpen(hidden), "            out    role   role   role   role   yes    yes"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
    ["locked", below(locked), "             out    role   role   role   role   yes    yes"],
  ],
  readHidden: [
    ["hidden", hidden, "                    out    role   yes    role   role   yes    yes"],
    ["hidden, then deleted", both, "        del    del    del    del    del    del    del"],
    ["deleted", deleted, "                  del    del    del    del    del    del    del"],
  ],
  pin: [
    ["shown", inOpen(shown), "              out    role   role   yes    role   yes    yes"],
    ["hidden", inOpen(hidden), "            hid    hid    hid    hid    hid    hid    hid"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
    ["locked", below(locked), "             out    role   role   yes    role   yes    yes"],
  ],
  lock: [
    ["open", open, "                        out    role   role   yes    role   yes    yes"],
    ["locked", locked, "                    out    role   role   yes    role   yes    yes"],
  ],
  lockBranch: [
    ["shown", inOpen(shown), "              out    role   role   yes    role   yes    yes"],
    ["hidden", inOpen(hidden), "            hid    hid    hid    hid    hid    hid    hid"],
    ["locked", below(locked), "             out    role   role   yes    role   yes    yes"],
  ],
  setPace: [["", open, "                    out    role   role   yes    role   yes    yes"]],
  remove: [["", inOpen(shown), "            out    role   role   role   role   yes    yes"]],
  rearrange: [
    ["shown", inOpen(shown), "              out    role   role   role   role   yes    yes"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
  ],
  sanction: [
    ["a reader", { id: AMINA, role: "reader" }, "     out role role role role yes  yes"],
    ["an author", { id: 4, role: "author" }, "        out role role role role yes  yes"],
    ["a moderator", { id: 9, role: "moderator" }, "   out role role role role rank yes"],
    ["an admin", { id: 9, role: "admin" }, "          out role role role role rank yes"],
    ["themselves", { id: 5, role: "moderator" }, "    out role role role role me   yes"],
    ["the admin", { id: 6, role: "admin" }, "         out role role role role rank me"],
    ["who left", { id: 9, role: "reader", left_at: 1 }, " out role role role role gone gone"],
  ],
  readHeld: [["", { person_id: AMINA }, "   out    role   yes    role   role   yes    yes"]],
  changeHeld: [["", { person_id: AMINA }, " out    theirs yes    theirs theirs theirs theirs"]],
  editHeld: [["", { person_id: AMINA }, "   out    theirs yes    theirs theirs theirs theirs"]],
  readDecision: [
    ["of a reply", { person_id: AMINA }, "  out    conc   yes    conc   conc   yes    yes"],
    ["of nobody", { person_id: null }, "    out    conc   conc   conc   conc   yes    yes"],
  ],
  readReceipt: [
    ["of one's own report", { person_id: AMINA }, "out    conc   yes    conc   conc   conc   conc"],
    ["of somebody signed out", { person_id: null }, "out    conc   conc   conc   conc   conc   conc"],
  ],
  appeal: [
    ["against a hiding", appealable, "      out    conc   yes    conc   conc   conc   conc"],
    ["a second time", { ...appealable, appealed: true }, "out conc twice conc conc conc conc"],
    ["too late", { ...appealable, late: true }, "out conc late conc conc conc conc"],
    ["undone", { ...appealable, appealable: false }, "out conc none conc conc conc conc"],
  ],
  decideAppeal: [
    ["of somebody else", { person_id: AMINA, decidedBy: 9, others: true }, "out role role role role yes yes"],
    ["against one's own", { person_id: AMINA, decidedBy: 5, others: true }, "out role role role role self yes"],
    ["nobody else there", { person_id: AMINA, decidedBy: 5, others: false }, "out role role role role yes yes"],
    ["one's own appeal", { person_id: 5, decidedBy: 9, others: false }, "out role role role role self yes"],
  ],
  judge: [
    ["about somebody else", { person_id: AMINA, others: true }, "out role role role role yes yes"],
    ["about oneself", { person_id: 5, others: true }, "out role role role role about yes"],
    ["nobody else there", { person_id: 5, others: false }, "out role role role role yes yes"],
    ["about nobody", { person_id: null, others: true }, "out role role role role yes yes"],
  ],
  editReply: [
    ["open", inOpen(shown), "               out    theirs yes    theirs theirs theirs theirs"],
    ["hidden", inOpen(hidden), "            out    theirs hid    theirs theirs theirs theirs"],
    ["deleted", inOpen(deleted), "          out    theirs del    theirs theirs theirs theirs"],
    ["locked", below(locked), "             out    theirs lock   theirs theirs theirs theirs"],
    ["closed", below(closed), "             out    theirs clos   theirs theirs theirs theirs"],
    ["taken down", below(inRemoved), "      out    theirs rem    theirs theirs theirs theirs"],
  ],
  deleteReply: [
    ["open", inOpen(shown), "               out    theirs yes    theirs theirs theirs theirs"],
    ["hidden", inOpen(hidden), "            out    theirs yes    theirs theirs theirs theirs"],
    ["deleted", inOpen(deleted), "          out    theirs del    theirs theirs theirs theirs"],
    ["locked", below(locked), "             out    theirs yes    theirs theirs theirs theirs"],
    ["closed", below(closed), "             out    theirs yes    theirs theirs theirs theirs"],
  ],
  undeleteReply: [
    ["deleted", inOpen(deleted), "          out    theirs yes    theirs theirs theirs theirs"],
    ["closed since", { reply: deleted, discussion: closed }, "out theirs yes theirs theirs theirs theirs"],
  ],
  readHistory: [
    ["shown", shown, "                      yes    yes    yes    yes    yes    yes    yes"],
    ["hidden", hidden, "                    out    role   yes    role   role   yes    yes"],
    ["deleted", deleted, "                  del    del    del    del    del    del    del"],
  ],
  redact: [
    ["shown", inOpen(shown), "              out    role   role   role   role   yes    yes"],
    ["hidden", inOpen(hidden), "            out    role   role   role   role   yes    yes"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
    ["closed", below(closed), "             out    role   role   role   role   yes    yes"],
  ],
  pick: [
    ["shown", inOpen(shown), "              out    yours  yours  yes    yours  yours  yes"],
    ["hidden", inOpen(hidden), "            hid    hid    hid    hid    hid    hid    hid"],
    ["deleted", inOpen(deleted), "          del    del    del    del    del    del    del"],
    ["closed", below(closed), "             out    yours  yours  yes    yours  yours  yes"],
  ],
  schedule: [
    ["open", open, "                        out    yours  yours  yes    yours  yours  yes"],
    ["closed", closed, "                    out    yours  yours  yes    yours  yours  yes"],
  ],
  writeNote: [
    ["open", open, "                        out    yours  yours  still  yours  yours  still"],
    ["closing soon", closing, "             out    yours  yours  still  yours  yours  still"],
    ["closed", closed, "                    out    yours  yours  yes    yours  yours  yes"],
    ["summarised", summarised, "            out    yours  yours  yes    yours  yours  yes"],
  ],
  keepTrack: [
    ["published", published, "              out    yes    yes    yes    yes    yes    yes"],
    ["a draft", draft, "                    unpub  unpub  unpub  yes    unpub  yes    yes"],
    ["taken down", removed, "               rem    rem    rem    yes    rem    yes    yes"],
  ],
  readInbox: [["", null, "                  out    yes    yes    yes    yes    yes    yes"]],
  keepAccount: [["", null, "                out    yes    yes    yes    yes    yes    yes"]],
  changeProfile: [["", null, "              out    yes    yes    yes    yes    yes    yes"]],
  dropFactor: [
    ["one of two", { last: false, required: true }, "  out yes yes yes yes yes yes"],
    ["the last", { last: true, required: false }, "    out yes yes yes yes yes yes"],
    ["needed", { last: true, required: true }, "       out yes yes yes yes factor factor"],
  ],
  block: [["a reader", { id: AMINA }, "     out    yes    me     yes    yes    yes    yes"]],
  leave: [
    ["an admin stays", { keepsAdmin: true }, "  out yes yes yes yes yes yes"],
    ["none would", { keepsAdmin: false }, "     out last last last last last last"],
  ],
  configure: [["", null, "                  out    role   role   role   role   role   yes"]],
  moderate: [["", null, "                   out    role   role   role   role   yes    yes"]],
  giveRole: [
    ["an admin stays", { keepsAdmin: true }, "  out role role role role role yes"],
    ["none would", { keepsAdmin: false }, "     out role role role role role last"],
  ],
};

/** One row: what each of WHO hears, by each of the three ways to ask. */
function answers<K extends Permission>(name: K, thing: Thing<K>): string[] {
  return WHO.map((who) => {
    const why = refusal(name, who, thing);
    expect(can(name, who, thing)).toBe(why === null);
    expect(thrownBy(() => ensure(name, who, thing))).toBe(why);
    return why ?? "yes";
  });
}

function thrownBy(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof SignedOut) return "signed-out";
    if (error instanceof Forbidden) return error.refusal;
    throw error;
  }
}

function spelledOut(row: string): string[] {
  const long: Record<string, string> = { ...SHORT, yes: "yes" };
  return row
    .trim()
    .split(/\s+/)
    .map((word) => long[word] ?? `unknown word ${word}`);
}

function check<K extends Permission>(name: K): void {
  describe(name, () => {
    test("has rows", () => expect(TABLE[name].length).toBeGreaterThan(0));
    for (const [what, thing, expected] of TABLE[name]) {
      test(what || "anywhere", () => expect(answers(name, thing)).toEqual(spelledOut(expected)));
    }
  });
}

const isPermission = (name: string): name is Permission => Object.hasOwn(TABLE, name);

describe(`for ${NAMES}`, () => {
  for (const name of Object.keys(TABLE)) if (isPermission(name)) check(name);
});

test("a reader who was an author once no longer owns the articles", () => {
  const former = actor(JUMA, "reader");
  expect(refusal("editArticle", former, published)).toBe("not-yours");
  expect(refusal("readArticle", former, draft)).toBe("unpublished");
  expect(refusal("pin", former, inOpen(shown))).toBe("role");
});

test("whoever moderates and wrote the reply still can't vote for it, nor report it", () => {
  const own = { reply: { ...shown, person_id: 5 }, discussion: open };
  expect(refusal("vote", actor(5, "moderator"), own)).toBe("own-reply");
  expect(refusal("report", actor(5, "moderator"), own)).toBe("own-reply");
});

test("who is suspended may read, appeal and take their own words back, whatever their role", () => {
  const allowed: string[] = [];
  for (const name of Object.keys(TABLE)) {
    if (!isPermission(name)) continue;
    for (const suspended of [AMINA, 5].map((id) => ({ ...actor(id, "admin"), suspendedUntil: 9 })))
      if (mayAny(name, suspended)) allowed.push(name);
  }
  expect([...new Set(allowed)].toSorted()).toEqual([
    "appeal",
    "block",
    "changeHeld",
    "deleteReply",
    "dropFactor",
    "keepAccount",
    "keepForLater",
    "keepTrack",
    "leave",
    "readArticle",
    "readDecision",
    "readHeld",
    "readHidden",
    "readHistory",
    "readInbox",
    "readReceipt",
    "report",
    "reportArticle",
    "reportPerson",
    "undeleteReply",
  ]);
});

test("who keeps order without the second factor that the site asks for can do what a reader can", () => {
  const may = (who: Actor) => Object.keys(TABLE).filter((name) => isPermission(name) && mayAny(name, who));
  for (const role of ["author", "moderator", "admin"] as const)
    expect(may({ ...actor(6, role), needsFactor: true })).toEqual(may(actor(6, "reader")));
  expect(refusal("moderate", { ...actor(5, "moderator"), needsFactor: true }, null)).toBe("second-factor");
  expect(refusal("configure", { ...actor(5, "moderator"), needsFactor: true }, null)).toBe("role");
});

const mayAny = <K extends Permission>(name: K, who: Actor): boolean =>
  TABLE[name].some(([, thing]) => can(name, who, thing));
