import { Hono } from "hono";
import { z } from "zod";
import { troublePage } from "../../views/connections/trouble.ts";
import { readFlow, startFlow, takeFlow, type Flow } from "../accounts/flows.ts";
import { landing } from "../accounts/landing.ts";
import { NotFound } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { describeFault } from "../http/log.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { MINUTE } from "../lib/clock.ts";
import { newToken } from "../lib/ids.ts";
import { withNext } from "../lib/next.ts";
import { spend } from "../limits/spend.ts";
import { spendToken } from "./actions.ts";
import { readArrival, SSO_ISSUER } from "./arrivals.ts";
import { OidcError, beginOidc, finishOidc } from "./oidc.ts";
import { arrivedRoutes, arrive } from "./routes-arrived.ts";
import { disconnectRoutes } from "./routes-settings.ts";
import { TokenRefused, readToken, ssoAddress, type Token } from "./sso.ts";
import type { Door, Trouble } from "./types.ts";

/** How long somebody may take at the other site: to find a password, and a phone. */
const AWAY_LIFE = 30 * MINUTE;

const CALLBACK = "/login/oidc/callback";

const oidcFlow = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });
const ssoFlow = z.object({ state: z.string(), next: z.string() });

/** Logging in by another site: there, and back. */
export const connectionRoutes = new Hono<Env>();
connectionRoutes.route("/", arrivedRoutes);
connectionRoutes.route("/", disconnectRoutes);

connectionRoutes.get("/login/oidc", async (c) => {
  const { config, oidc } = oidcOf(c);
  const next = goal(c.req.query("next"));
  await spend(c.var.ctx, "connect");
  try {
    const redirect = `${config.baseUrl}${CALLBACK}`;
    const { address, secrets } = await beginOidc(oidc, { redirect, now: c.var.ctx.clock() });
    await startFlow(c, "oidc", { data: { ...secrets, next }, life: AWAY_LIFE });
    return seeOther(c, address);
  } catch (error) {
    if (!(error instanceof OidcError)) throw error;
    return notLetIn(c, "oidc", next, error.trouble, error);
  }
});

connectionRoutes.get(CALLBACK, async (c) => {
  const { config, oidc } = oidcOf(c);
  const flow = await readFlow(c, "oidc", oidcFlow);
  const next = goal(flow?.data.next);
  hideQuery(c, next);
  // What was begun elsewhere ends nothing that goes on here.
  if (!flow || flow.data.state !== c.req.query("state")) return notLetIn(c, "oidc", next, "stale");
  if (!(await takeFlow(c, "oidc", oidcFlow))) return notLetIn(c, "oidc", next, "stale");
  try {
    // Of the request, only the query: what a proxy makes of the host is not what the provider was told.
    const redirect = new URL(CALLBACK + new URL(c.req.url).search, config.baseUrl);
    const { issuer, claims } = await finishOidc(oidc, flow.data, { redirect, now: c.var.ctx.clock() });
    const arrival = readArrival(claims, { door: "oidc", issuer, next, sure: true });
    return arrival ? await arrive(c, arrival) : await notLetIn(c, "oidc", next, "refused");
  } catch (error) {
    if (!(error instanceof OidcError)) throw error;
    return notLetIn(c, "oidc", next, error.trouble, error);
  }
});

connectionRoutes.get("/sso", async (c) => {
  const { config, clock } = c.var.ctx;
  const { sso, baseUrl } = config;
  if (!sso) throw new NotFound();
  const next = goal(c.req.query("next"));
  hideQuery(c, next);
  // Once for each way there and back: what comes back is counted where nobody was sent.
  const flow = await readFlow(c, "sso", ssoFlow);
  const sent = c.req.query("token");
  if (sent === undefined || flow === null) await spend(c.var.ctx, "connect");
  if (sent === undefined) {
    const state = newToken();
    await startFlow(c, "sso", { data: { state, next }, life: AWAY_LIFE });
    return seeOther(c, ssoAddress(sso, baseUrl, state));
  }
  try {
    return await withToken(c, await readToken(sso, sent, { baseUrl, now: clock() }), flow, next);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    return notLetIn(c, "sso", next, /"exp"|used/.test(error.message) ? "used" : "refused", error);
  }
});

/** Somebody with a good token. @throws {TokenRefused} */
async function withToken(
  c: Http,
  token: Token,
  flow: Flow<z.output<typeof ssoFlow>> | null,
  next: string,
): Promise<Response> {
  const begunHere = flow !== null && token.state !== null && flow.data.state === token.state;
  const to = begunHere ? goal(flow.data.next) : next;
  const coming = { door: "sso" as const, issuer: SSO_ISSUER, next: to, sure: begunHere };
  const arrival = readArrival(token.claims, coming);
  if (!arrival) throw new TokenRefused("sub: not one");
  if (!(await spendToken(c.var.ctx, token))) throw new TokenRefused("used before");
  // Two tokens with one state, at once: the second asks.
  const sure = begunHere && (await takeFlow(c, "sso", ssoFlow)) !== null;
  return arrive(c, { ...arrival, sure });
}

/** Where somebody was going; not back to the page that was left behind here. */
function goal(next: string | undefined): string {
  const path = landing(next);
  return /^\/connect([/?#]|$)/.test(path) ? "/" : path;
}

function oidcOf(c: Http) {
  const { config } = c.var.ctx;
  if (!config.oidc) throw new NotFound();
  return { config, oidc: config.oidc };
}

/** No page, whatever happens, names the address that it has: there is a secret in it. Its links lead to `next`. */
function hideQuery(c: Http, next: string): void {
  c.set("view", { ...c.var.view, path: withNext("/login", next) });
}

const STATUS = { denied: 200, away: 503, refused: 400, stale: 400, used: 400 } as const;

/** Says in calm words that nobody was let in, and in the log why. */
async function notLetIn(
  c: Http,
  door: Door,
  next: string,
  trouble: Trouble,
  error?: Error,
): Promise<Response> {
  const { log, config } = c.var.ctx;
  if (error && trouble !== "denied")
    log.warn(
      { request: c.var.requestId, door, trouble, err: describeFault(error) },
      "another site let nobody in",
    );
  hideQuery(c, next);
  const site = (door === "oidc" ? config.oidc?.name : config.sso?.name) ?? "";
  const page = troublePage(c.var.view, { trouble, door, site, next });
  return htmlAnswer(c, page, STATUS[trouble], {
    "cache-control": "no-store",
    ...(trouble === "away" ? { "retry-after": "30" } : {}),
  });
}
