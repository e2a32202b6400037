/** What was said in a discussion, as one person is told of it. Pure. */
import type { Dir, NotificationKind } from "../db/schema.ts";
import { mentionedIn } from "../discussion/mentions.ts";
import { excerpt } from "../lib/excerpt.ts";
import { articlePath, replyPath } from "../lib/paths.ts";
import type { Said, WaitingLine } from "./queries-notices.ts";
import type { Told } from "./types.ts";

/** Who is told, and what they want to hear nothing of. */
export interface Listener {
  id: number;
  username_folded: string;
  blocked: ReadonlySet<number>;
  follows: ReadonlySet<number>;
  mutes: ReadonlySet<number>;
}

/** As what somebody is told of a reply: by the same precedence as when it was posted. Null: they are not told. */
export function kindOfSaid(
  me: Listener,
  said: Pick<Said, "id" | "person_id" | "parent_id" | "parent_person" | "body">,
  authorId: number,
  above: readonly number[],
): NotificationKind | null {
  if (said.person_id === me.id || me.blocked.has(said.person_id)) return null;
  const places = [0, ...above];
  if (places.some((place) => me.mutes.has(place))) return null;
  if (mentionedIn(said.body).includes(me.username_folded)) return "mention";
  if (said.parent_id === null && authorId === me.id) return "answer";
  if (said.parent_person === me.id) return "reply";
  return places.some((place) => me.follows.has(place)) ? "followed" : null;
}

interface In {
  title: string;
  slug: string;
  lang: string;
  dir: Dir;
  note_html: string | null;
}

const NOTHING = { count: 1, inNote: false, words: null, excerpt: null, lang: null, dir: null };

/** A reply that is told of. */
export function toldOfSaid(kind: NotificationKind, said: Said, { title }: Pick<In, "title">): Told {
  const { id, name, body_html, lang, dir } = said;
  const quoted = { excerpt: excerpt(body_html), lang, dir };
  return { ...NOTHING, kind, name, title, ...quoted, path: replyPath(id) };
}

/** A line that tells of something else than a reply to be read; null where there is nothing to tell any more. */
export function toldOfLine(line: WaitingLine, article: In, own: Said | undefined): Told | null {
  const { kind, actor: name } = line;
  const { title, slug, note_html, lang, dir } = article;
  const about = { ...NOTHING, kind, name, title };
  if (kind === "note-due") return { ...about, name: null, path: articlePath(slug) };
  if (kind === "mention")
    return note_html === null
      ? null
      : {
          ...about,
          inNote: true,
          excerpt: excerpt(note_html),
          lang,
          dir,
          path: `${articlePath(slug)}#closing-note`,
        };
  if (!own) return null;
  const at = kind === "cited" ? `${articlePath(slug)}#closing-note` : replyPath(own.id);
  const quoted = { excerpt: excerpt(own.body_html), lang: own.lang, dir: own.dir };
  return { ...about, count: line.count, ...quoted, path: at };
}
