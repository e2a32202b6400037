/**
 * The path of an article's page. Slugs keep the letters of their script: they must be encoded wherever they become
 * part of an address, and most of all in a `Location`, which holds ASCII only.
 */
export function articlePath(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

/** The path of a reply in its context, at the reply itself: what it answers stands above it. */
export function replyPath(id: number): string {
  return `/replies/${id}#reply-${id}`;
}

/** The path of an article on its author's desk. */
export function writePath(id: number): string {
  return `/write/${id}`;
}

/** The path of a person's page. */
export function personPath(username: string): string {
  return `/people/${encodeURIComponent(username)}`;
}

/** Where a text that waits for a moderator stands, for its writer. */
export function waitingPath(slug: string, id: number): string {
  return `${articlePath(slug)}#held-${id}`;
}

/** The path of a decision's statement of reasons. */
export function decisionPath(id: number): string {
  return `/decisions/${id}`;
}

/** The path of the moderators' page of a person. */
export function recordPath(username: string): string {
  return `/moderation/people/${encodeURIComponent(username)}`;
}
