/** Pages that are states themselves: the inbox, errors, offline. */
import type { View } from "../../src/http/context.ts";
import { HOUR } from "../../src/lib/clock.ts";
import type { Line } from "../../src/notifications/types.ts";
import { inboxPage } from "../notifications/inbox.ts";
import { offlinePage } from "../push/offline.ts";
import { errorPage } from "../shared/error-page.ts";
import type { Html } from "../shared/html.ts";
import { state, type Section } from "./guide.ts";
import { CAST, discussion, seenBy, TEXTS } from "./made-up.ts";

const line = (v: View, number: number, other: Partial<Line> = {}): Line => ({
  id: 900_000 + number,
  article_id: 900_000,
  actor_id: CAST.baraka.id,
  article: discussion(v),
  kind: "reply",
  count: 1,
  created_at: v.now - number * HOUR,
  read_at: null,
  reply: { id: 900_001, body_html: TEXTS.plain, lang: "en", dir: "ltr" },
  actor: { username: CAST.baraka.username, display_name: CAST.baraka.displayName },
  inNote: false,
  decision: null,
  report_id: null,
  ...other,
});

const told = (v: View, lines: readonly Line[], unread: number): Html => {
  const { slug, title, lang, dir } = discussion(v);
  const place = {
    article_id: 900_000,
    slug,
    title,
    lang,
    dir,
    reply_id: 0,
    level: "follow",
    display_name: null,
  } as const;
  const places =
    lines.length === 0
      ? []
      : [
          { ...place, fresh: 12 },
          { ...place, reply_id: 900_001, level: "mute" as const, fresh: 0 },
        ];
  return inboxPage(seenBy(v, "amina"), { lines, unread, next: null, places, unconfirmed: false }, false);
};

/** Pages that are states themselves. */
export const pageSection: Section = {
  id: "pages",
  name: "Inbox, errors, offline",
  states: [
    state("An inbox with lines of every kind", (v) => told(v, everyLine(v), 3), "whole"),
    state("An empty inbox", (v) => told(v, [], 0), "whole"),
    state("Nothing here", (v) => errorPage(v, 404, v.t.pages.notFound.text), "whole"),
    state("Not allowed", (v) => errorPage(v, 403, v.t.refusals.role), "whole"),
    state("Too many", (v) => errorPage(v, 429, v.t.common.offline, { back: "/" }), "whole"),
    state("A fault", (v) => errorPage(v, 500, v.t.pages.fault.text), "whole"),
    state("Busy", (v) => errorPage(v, 503, v.t.pages.busy.text), "whole"),
    state("Offline", offlinePage, "whole"),
  ],
};

function everyLine(v: View): Line[] {
  const decision = { action: "hide", upheld: null, reversal: false, path: "/decisions/900001" } as const;
  return [
    line(v, 1, { kind: "answer", count: 12 }),
    line(v, 2),
    line(v, 3, {
      kind: "mention",
      actor: { username: CAST.salma.username, display_name: CAST.salma.displayName },
      reply: { id: 900_002, body_html: TEXTS.arabic, lang: "ar", dir: "rtl" },
    }),
    line(v, 4, { kind: "followed", count: 60, read_at: v.now }),
    line(v, 5, {
      kind: "picked",
      read_at: v.now,
      actor: { username: CAST.long.username, display_name: CAST.long.displayName },
    }),
    line(v, 6, { kind: "cited", read_at: v.now }),
    line(v, 7, { kind: "note-due", read_at: v.now, actor: null, reply: null }),
    line(v, 8, { kind: "decision", read_at: v.now, actor: null, decision }),
    line(v, 9, { kind: "report", read_at: v.now, actor: null, reply: null, decision, report_id: 900_001 }),
  ];
}
