/** What a notification on a device says. Plain text: browsers show it as it is. */
import { excerpt } from "../../src/lib/excerpt.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import type { Messages } from "../../src/i18n/index.ts";
import type { Line } from "../../src/notifications/types.ts";

/** What the service worker shows (static/worker/worker.js); `path` is where a tap leads. */
export interface PushMessage {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  /** One with the same tag takes the place of the one before. */
  readonly tag: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | "auto";
}

/** Characters of a reply in a notification: two lines or three on a phone. */
const LENGTH = 140;

/** The message about a line of an inbox. */
export function pushMessage(t: Messages, siteName: string, line: Line): PushMessage {
  const { id, article, reply } = line;
  const quoted = reply ? [...excerpt(reply.body_html)].slice(0, LENGTH).join("") : "";
  const told = sentence(t, line);
  return {
    title: article ? `${told} ${article.title}` : told,
    body: quoted === "" ? siteName : quoted,
    path: pathOf(line),
    tag: `line-${id}`,
    lang: reply?.lang ?? article?.lang ?? "",
    dir: "auto",
  };
}

function sentence(t: Messages, { kind, count, actor, inNote }: Line): string {
  const words = t.notifications;
  if (actor === null) return words.happened[kind](count);
  // Its own direction, whatever stands around it: first-strong isolate and its end.
  const name = `\u2068${actor.display_name}\u2069`;
  return `${name} ${inNote && count === 1 ? words.didInNote : words.did[kind](count)}`;
}

/** Where it is read; what is a decision's is never quoted on a lock screen. */
function pathOf({ kind, article, reply, decision, report_id, inNote }: Line): string {
  if (report_id !== null) return `/reports/${report_id}`;
  if (decision) return decision.path;
  if (!article) return "/inbox";
  if (kind === "note-due") return articlePath(article.slug);
  if (inNote) return `${articlePath(article.slug)}#closing-note`;
  return reply ? replyPath(reply.id) : `${articlePath(article.slug)}#discussion`;
}
