/** What a closing note cites. Pure. */

/**
 * The replies that a note links to, each once, in its order. It is the rendered HTML that is asked, so that what only
 * looks like a link (code, a quoted address) is none.
 * @param html what our renderer made
 * @param baseUrl the site's own origin, whose full addresses count like paths
 */
export function linkedReplies(html: string, baseUrl: string): number[] {
  const found = new Set<number>();
  for (const [, href = ""] of html.matchAll(/<a (?:[a-z]+="[^"]*" )*?href="([^"]*)"/g)) {
    const path = href.startsWith(`${baseUrl}/`) ? href.slice(baseUrl.length) : href;
    const id = /^\/replies\/([1-9]\d{0,14})(?=$|[?#])/.exec(path)?.[1];
    if (id !== undefined) found.add(Number(id));
  }
  return [...found];
}
