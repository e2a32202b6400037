import { createMiddleware } from "hono/factory";
import { readActor } from "../accounts/sessions.ts";
import { asLang, LOCALES } from "../i18n/index.ts";
import { languageAtOnce, languageOfVisitor } from "../language/visitor.ts";
import { safeNext } from "../lib/next.ts";
import { unreadCount } from "../notifications/queries-inbox.ts";
import type { Actor } from "../policy.ts";
import { clientAddress } from "./address.ts";
import type { Ctx, Deps, Env, Http, View } from "./context.ts";
import { takeFlash, type Said } from "./flash.ts";
import { wantsFragment } from "./respond.ts";

/** Prepares a request: an id for the log, nobody signed in yet. Errors before `withActor` can show a page, too. */
export function prepare(deps: Deps) {
  return createMiddleware<Env>(async (c, next) => {
    c.set("deps", deps);
    c.set("cookies", []);
    c.set("standings", []);
    c.set("language", languageAtOnce(c));
    setActor(c, null);
    await next();
  });
}

/** Session → actor, and the language for whoever has chosen none with an account. */
export const withActor = createMiddleware<Env>(async (c, next) => {
  c.set("language", await languageOfVisitor(c));
  const actor = await readActor(c);
  const isPage = c.req.method === "GET" && !wantsFragment(c);
  // A form that fails answers with a page, too; fragments show no header.
  const unread = actor && !wantsFragment(c) ? await unreadCount(c.var.deps, actor.id) : 0;
  setActor(c, actor, isPage ? takeFlash(c) : null, unread);
  await next();
});

/** Makes what actions and views get for this actor; again after a log-in within one request. */
export function setActor(c: Http, person: Actor | null, flash: Said | null = null, unread = 0): void {
  const { config, db, clock, log, assets } = c.var.deps;
  const actor = asOfNow(person, clock());
  const locale = LOCALES[asLang(actor?.language) ?? c.var.language];
  const ctx: Ctx = {
    config,
    db,
    clock,
    log,
    actor,
    address: clientAddress(c),
    standings: c.var.standings,
    language: locale.lang,
  };
  const view: View = {
    locale,
    t: locale.t,
    siteName: config.siteName,
    baseUrl: config.baseUrl,
    demo: config.demo,
    sites: { oidc: config.oidc?.name ?? null, sso: config.sso?.name ?? null },
    actor,
    asset: assets.url,
    sprite: assets.sprite,
    path: pageOf(c),
    now: clock(),
    flash,
    unread,
  };
  c.set("ctx", ctx);
  c.set("view", view);
}

/** A suspension that is over is none. */
function asOfNow(actor: Actor | null, now: number): Actor | null {
  if (actor === null || actor.suspendedUntil === null || actor.suspendedUntil > now) return actor;
  return { ...actor, suspendedUntil: null };
}

/** Path and query of the page that somebody looks at: what they asked for, or the page their form stood on. */
function pageOf(c: Http): string {
  const page =
    c.req.header("hx-current-url") ?? (c.req.method === "GET" ? c.req.url : c.req.header("referer"));
  if (page === undefined || !URL.canParse(page)) return "/";
  const { pathname, search } = new URL(page);
  return safeNext(pathname + search);
}
