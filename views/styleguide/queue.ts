/** The cases of the moderators' queue, one of each kind. */
import type { AnyCase, Case, CasePlace, PersonRecord } from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";
import { DAY, HOUR } from "../../src/lib/clock.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { caseItem, doneItem } from "../cases/case.ts";
import { html, type Html } from "../shared/html.ts";
import { state, type Section } from "./guide.ts";
import { CAST, discussion, seenBy, TEXTS } from "./made-up.ts";

const RULES: readonly Rule[] = ["spam", "abuse", "off-topic", "illegal", "other"].map((id) => ({
  id,
  title: null,
  body: null,
  retired_at: null,
}));

function anyCase(v: View, number: number): AnyCase {
  return {
    id: 900_000 + number,
    priority: 1,
    opened_at: v.now - 5 * HOUR,
    at: v.now - HOUR,
    reports: [
      {
        id: 900_000 + number,
        case_id: 900_000 + number,
        reason: "abuse",
        note: "The last line is about her, not about the bench.",
        created_at: v.now - HOUR,
        username: CAST.baraka.username,
        display_name: CAST.baraka.displayName,
        filter: null,
        findings: [],
      },
    ],
    notes: [],
    record: record(v),
    steps: [],
    claim: null,
    decision: null,
  };
}

function record(v: View): PersonRecord {
  const { id, username, displayName, role } = CAST.amina;
  const shown = { id, username, display_name: displayName, role, joined: v.now - 90 * DAY };
  const past = { id: 900_009, action: "warn", reason: "abuse", at: v.now - 40 * DAY } as const;
  return {
    ...shown,
    kept: 48,
    hidden: 1,
    warnings: 1,
    suspended_until: null,
    links_held_at: null,
    decisions: [past],
    notes: [],
  };
}

function written(v: View, number: number) {
  const { amina, juma } = CAST;
  const place: CasePlace = { ...discussion(v) };
  return {
    id: 900_000 + number,
    seen: "1",
    article_id: 900_000,
    person_id: amina.id,
    username: amina.username,
    display_name: amina.displayName,
    body_html: TEXTS.plain,
    lang: "en",
    dir: "ltr" as const,
    created_at: v.now - 6 * HOUR,
    discussion: place,
    parent: { display_name: juma.displayName, body_html: TEXTS.short, lang: "en", dir: "ltr" as const },
  };
}

const replyCase = (v: View, number: number): Case => ({
  ...anyCase(v, number),
  kind: "reply",
  reply: { ...written(v, number), hidden_at: null, deleted_at: null, hidden_reason: null, lock_id: null },
});

const heldCase = (v: View, number: number): Case => ({
  ...anyCase(v, number),
  kind: "held",
  reports: [],
  held: {
    ...written(v, number),
    kind: "reply",
    findings: [{ filter: "suspect-words", action: "hold", count: 1, found: ["idiotic"] }],
    edit: null,
  },
});

const letter = (v: View, number: number): Case => ({
  ...anyCase(v, number),
  kind: "message",
  reports: [],
  record: null,
  message: {
    id: 900_000 + number,
    username: null,
    name: "Rukia Juma",
    email: "rukia@example.org",
    body: "Where is the bench now?\n\nI have looked outside the bank.",
    created_at: v.now - HOUR,
  },
});

const decided = (v: View, number: number): Case => ({
  ...replyCase(v, number),
  decision: {
    id: 900_000 + number,
    action: "hide",
    reason: "abuse",
    note: "Not like this, please.",
    at: v.now - HOUR,
    actor_id: CAST.neema.id,
    by: CAST.neema.displayName,
    until: null,
  },
});

const list = (item: Html): Html => html`<ol class="cases">${item}</ol>`;
const shown = (v: View, item: Case): Html => list(caseItem(seenBy(v, "neema"), item, RULES));

/** What moderators decide about. */
export const queueSection: Section = {
  id: "queue",
  name: "The queue",
  around: (states) => html`<div id="queue">${states}</div>`,
  states: [
    state("A reported reply", (v) => shown(v, replyCase(v, 501))),
    state("Somebody else is at it", (v) =>
      shown(v, { ...replyCase(v, 502), claim: { id: CAST.zuri.id, name: CAST.zuri.displayName } }),
    ),
    state("A text that waits", (v) => shown(v, heldCase(v, 503))),
    state("A letter", (v) => shown(v, letter(v, 504))),
    state("Decided before", (v) => shown(v, decided(v, 505))),
    state("Just decided", (v) => list(doneItem(seenBy(v, "neema"), decided(v, 506)))),
  ],
};
