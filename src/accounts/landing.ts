import { safeNext } from "../lib/next.ts";

/**
 * Where somebody lands who has signed in: `next`, unless that is itself a page for getting in or out, which would be
 * a dead end.
 */
export function landing(next: string | undefined): string {
  const path = safeNext(next);
  return /^\/((login|register|logout|log-in|owner|forgot|reset|sso)([/?#]|$)|verify\/)/.test(path)
    ? "/"
    : path;
}
