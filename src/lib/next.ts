const ORIGIN = "http://site.invalid";

/**
 * The `next` path of a form or a link: a path on this site, or the fallback. Anything that a browser could read as
 * another site (`//host`, `/\host`, `https:…`, control characters, encoded or not) gives the fallback.
 */
export function safeNext(next: string | undefined | null, fallback = "/"): string {
  if (!next?.startsWith("/") || /[\\\p{Cc}]/u.test(next) || next.startsWith("//")) return fallback;
  let url: URL;
  try {
    url = new URL(next, ORIGIN);
  } catch {
    return fallback;
  }
  if (url.origin !== ORIGIN || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}

/** `path` with `next` as its query, the way every log-in link carries it. */
export function withNext(path: string, next: string): string {
  return next === "/" ? path : `${path}?next=${encodeURIComponent(next)}`;
}
