import type { Context } from "hono";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Db } from "../db/connect.ts";
import type { Lang, Locale } from "../i18n/index.ts";
import type { Clock } from "../lib/clock.ts";
import type { Standing } from "../limits/types.ts";
import type { Hub } from "../live/hub.ts";
import type { Actor } from "../policy.ts";
import type { Assets } from "./assets.ts";
import type { Said } from "./flash.ts";

/** What the whole app is made of; handed to `createApp` once. */
export interface Deps {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly assets: Assets;
  /** The streams of open pages. */
  readonly live: Hub;
}

/** What an action gets: the deps and who is asking. The program's commands make one too. */
export interface Ctx {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly actor: Actor | null;
  /** Where the request came from; null where that tells nobody apart (src/http/address.ts), and for the program. */
  readonly address: string | null;
  /** Limits met on the way (src/limits), for the headers of the answer. */
  readonly standings?: Standing[];
  /** The language in which they read; missing for the program. */
  readonly language?: Lang;
}

/** What every view gets. */
export interface View {
  readonly locale: Locale;
  readonly t: Locale["t"];
  readonly siteName: string;
  readonly baseUrl: string;
  readonly demo: boolean;
  /** What the other sites are called that people may log in with; null without one. */
  readonly sites: { readonly oidc: string | null; readonly sso: string | null };
  readonly actor: Actor | null;
  readonly asset: (name: string) => string;
  readonly sprite: string;
  /** Path and query of the page, for `next` and for marking the current link. */
  readonly path: string;
  readonly now: number;
  /** What was just done, to be said on this page. */
  readonly flash: Said | null;
  /** Unread lines of the viewer's inbox; counted for pages alone. */
  readonly unread: number;
}

export interface Env {
  Variables: {
    deps: Deps;
    ctx: Ctx;
    view: View;
    /** Limits met on the way; of each session's `ctx` the same list. */
    standings: Standing[];
    /** `Set-Cookie` values that go out with whatever answers. */
    cookies: string[];
    /** By the browser, or what was chosen in it; whoever is signed in may have chosen another. */
    language: Lang;
    requestId: string;
  };
}

export type Http = Context<Env>;
