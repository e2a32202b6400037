/** The composer in every state; each stands alone, since a page has one. */
import type { View } from "../../src/http/context.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { composer, type Composer } from "../discussion/composer.ts";
import { state, type Section, type State } from "./guide.ts";
import { CAST, discussion, seenBy, TEXTS } from "./made-up.ts";

const TYPED = "I would ask the person who sweeps around it.\n\n> Nobody carried it.";

interface Kind {
  who?: Parameters<typeof seenBy>[1];
  is?: (v: View) => Partial<Composer>;
  under?: (v: View) => Partial<DiscussionRow>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  "Signed out": { who: null },
  "Signed in": {},
  "In reply to somebody": { is: () => ({ parent: { id: 900_001, display_name: CAST.long.displayName } }) },
  Typed: { is: () => typed() },
  "A kept draft": { is: () => ({ ...typed(), draft: 3 }) },
  Preview: { is: () => ({ ...typed(), preview: { body_html: TEXTS.rich, lang: "en" } }) },
  Error: {
    is: () => ({ form: { values: { body: "\u200b" }, problems: { body: "required" } } }),
  },
  "Told something": { is: (v) => ({ ...typed(), notice: v.t.common.offline }) },
  "Answered already": {
    is: (v) => ({
      answered: {
        id: 900_001,
        person_id: CAST.amina.id,
        hidden_at: null,
        deleted_at: null,
        excerpt: "My grandmother moved one, in 1974, forty metres, because of the shade…",
        created_at: v.now - DAY,
      },
    }),
  },
  "The answer waits": { is: () => ({ waits: 900_001 }) },
  "Its address to be confirmed": { is: () => ({ confirm: "a…a@example.org" }) },
  "A newcomer's": { is: () => ({ newcomer: true }) },
  "Slow mode": { is: () => ({ pace: { minutes: 10, until: null } }) },
  "Slow mode, to wait": { is: (v) => ({ pace: { minutes: 10, until: v.now + 7 * MINUTE } }) },
  "A reply without a place": {
    is: () => ({ stuck: { why: "moved", href: "/replies/900001", body: TYPED } }),
  },
  Locked: { under: (v) => ({ locked_at: v.now - HOUR }) },
  "Locked, with what was typed": { is: () => typed(), under: (v) => ({ locked_at: v.now - HOUR }) },
  Closed: { under: (v) => ({ phase: "closed", closes_at: v.now - HOUR }) },
  "Not open yet": { under: (v) => ({ phase: "scheduled", opens_at: v.now + DAY }) },
};

const typed = (): Pick<Composer, "form"> => ({ form: { values: { body: TYPED }, problems: {} } });

/** Each below a question of its own, or what is typed into one would stand in the next as its draft. */
const shown = (name: string, { who = "amina", is, under }: Kind, index: number): State =>
  state(
    name,
    (v) =>
      composer(seenBy(v, who), {
        discussion: discussion(v, { id: 900_700 + index, ...under?.(v) }),
        parent: null,
        key: "style-guide",
        form: { values: {}, problems: {} },
        draft: 0,
        most: 10_000,
        ...is?.(v),
      }),
    "alone",
  );

/** Where readers write. */
export const composerSection: Section = {
  id: "composer",
  name: "The composer",
  states: Object.entries(KINDS).map(([name, kind], index) => shown(name, kind, index)),
};
