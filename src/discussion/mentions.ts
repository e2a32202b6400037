/** Who is meant by the `@name`s of a text. */
import { foldUsername } from "../accounts/usernames.ts";
import type { Db } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { mentionsIn, renderReply, type Mentions } from "../lib/markdown.ts";
import { peopleBeginning, peopleCalled, type Named } from "./queries-mentions.ts";

/** Names that are looked up in one text. A reply that calls more people than this is not written to each of them. */
const MOST_MENTIONS = 50;

/** People shown for a name that is being typed: as many as can be chosen from with a few keys. */
const MOST_SHOWN = 8;

/** The usernames that a text may mention, folded (accounts/usernames.ts); there need not be anybody of that name. */
export function mentionedIn(body: string): string[] {
  return [...new Set(mentionsIn(body, MOST_MENTIONS).map(foldUsername))];
}

/** The people whom a text mentions, outside code, links and quotes. */
function peopleMentioned({ db }: { db: Pick<Db, "read"> }, body: string): Promise<Named[]> {
  return peopleCalled(db.read, mentionedIn(body));
}

/** A reply's HTML, with the people it mentions looked up. Before a transaction, not in one: it takes time. */
export async function renderBody(ctx: { db: Pick<Db, "read"> }, body: string): Promise<string> {
  return renderReply(body, meaning(await peopleMentioned(ctx, body)));
}

/** The same for many texts at once: who is looked up once. */
export async function renderBodies(read: Db["read"], bodies: readonly string[]): Promise<string[]> {
  const folded = [...new Set(bodies.flatMap(mentionedIn))];
  const people: Named[] = [];
  // A statement holds so many names at most, in both databases.
  for (let from = 0; from < folded.length; from += 500)
    people.push(...(await peopleCalled(read, folded.slice(from, from + 500))));
  const known = meaning(people);
  return bodies.map((body) => renderReply(body, known));
}

/** Whom a name that is being typed may become: people of this discussion first. Nobody, before its first letter. */
export async function peopleNamed(
  ctx: Pick<Ctx, "db" | "actor">,
  article: { id: number; author_id: number },
  typed: string,
): Promise<Named[]> {
  const folded = foldUsername(typed);
  if (folded === "") return [];
  return peopleBeginning(ctx, article, { typed: typed.toLowerCase(), folded }, MOST_SHOWN);
}

function meaning(people: readonly Named[]): Mentions {
  const names = new Map(people.map((person) => [person.username_folded, person.username]));
  return (name) => (names.size === 0 ? null : (names.get(foldUsername(name)) ?? null));
}
