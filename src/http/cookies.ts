import { getCookie } from "hono/cookie";
import { serialize } from "hono/utils/cookie";
import type { Http } from "./context.ts";

/** `__Host-` binds a cookie to this host and to https; browsers refuse it without. */
function cookieName(c: Http, name: string): string {
  return c.var.deps.config.baseUrl.startsWith("https:") ? `__Host-${name}` : name;
}

/** A cookie of ours by its plain name. */
export function readCookie(c: Http, name: string): string | undefined {
  return getCookie(c, cookieName(c, name));
}

/** Sets a cookie for `seconds` (0 removes it): HttpOnly, SameSite=Lax, Secure under https. */
export function writeCookie(c: Http, name: string, value: string, seconds: number): void {
  c.var.cookies.push(
    serialize(cookieName(c, name), value, {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      secure: c.var.deps.config.baseUrl.startsWith("https:"),
      maxAge: seconds,
    }),
  );
}
