/** OpenID Connect, by openid-client: the way to the provider, and what it says of whoever comes back. */
import type { Configuration } from "openid-client";
import type { Oidc } from "../config.ts";
import { HOUR } from "../lib/clock.ts";

/** What this browser's request is known by: checked when it comes back, and of no use to anybody else. */
export interface OidcSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why it did not work: the person said no there; the provider is not to be reached; or what came back is wrong. */
export type OidcTrouble = "denied" | "away" | "refused";

/** The provider let nobody in; `cause` says why, for the log. */
export class OidcError extends Error {
  override readonly name = "OidcError";
  readonly trouble: OidcTrouble;
  constructor(trouble: OidcTrouble, cause: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** Seconds to wait for a provider: a person waits for it, too. */
const TIMEOUT = 5;
/** How long what a provider says of itself is kept. */
const KEPT = HOUR;

/** Takes 200 ms to import: only where somebody logs in with it. */
const library = () => import("openid-client");

const known = new WeakMap<Oidc, { at: number; configuration: Configuration }>();

/** What the provider says of itself, asked for once an hour, and twice when the first try fails. */
async function discovered(oidc: Oidc, now: number): Promise<Configuration> {
  const kept = known.get(oidc);
  if (kept && now - kept.at < KEPT) return kept.configuration;
  try {
    const configuration = await discover(oidc).catch(() => discover(oidc));
    known.set(oidc, { at: now, configuration });
    return configuration;
  } catch (error) {
    // What it said before is better than nothing: its keys are looked up anew where they are missing.
    if (kept) return kept.configuration;
    throw error;
  }
}

async function discover(oidc: Oidc): Promise<Configuration> {
  const client = await library();
  const issuer = new URL(oidc.issuer);
  const plain = issuer.protocol === "http:" ? [client.allowInsecureRequests] : [];
  const options = { timeout: TIMEOUT, execute: plain };
  const found = await client.discovery(issuer, oidc.clientId, undefined, undefined, options);
  const server = found.serverMetadata();
  // OpenID Connect Discovery 1.0, 3: where nothing is said, it is client_secret_basic.
  const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  const prove = ways.includes("client_secret_basic") ? client.ClientSecretBasic : client.ClientSecretPost;
  const configuration = new client.Configuration(
    server,
    oidc.clientId,
    { client_secret: oidc.clientSecret },
    prove(oidc.clientSecret),
  );
  configuration.timeout = TIMEOUT;
  if (plain.length > 0) client.allowInsecureRequests(configuration);
  // Signatures are checked too, not only the connection that tokens come by.
  client.enableNonRepudiationChecks(configuration);
  return configuration;
}

/**
 * Where to send somebody who wants to log in, and what to remember meanwhile.
 * @throws {OidcError} `away`
 */
export async function beginOidc(
  oidc: Oidc,
  { redirect, now }: { redirect: string; now: number },
): Promise<{ address: string; secrets: OidcSecrets }> {
  try {
    const configuration = await discovered(oidc, now);
    const client = await library();
    const secrets = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirect,
      scope: "openid email profile",
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: "S256",
    });
    return { address: address.href, secrets };
  } catch (error) {
    throw new OidcError("away", error);
  }
}

/**
 * Takes what the provider sent somebody back with, and asks it who that is.
 * @param redirect the address it sent them to, on this site, with its query
 * @returns its claims, checked: issuer, audience, time, nonce, signature
 * @throws {OidcError}
 */
export async function finishOidc(
  oidc: Oidc,
  secrets: OidcSecrets,
  { redirect, now }: { redirect: URL; now: number },
): Promise<{ issuer: string; claims: Record<string, unknown> }> {
  const client = await library();
  try {
    const configuration = await discovered(oidc, now);
    const tokens = await client.authorizationCodeGrant(configuration, redirect, {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      pkceCodeVerifier: secrets.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error("no id token");
    const { issuer, userinfo_endpoint } = configuration.serverMetadata();
    // Many keep the address for whoever asks again.
    const asks = claims["email"] === undefined && userinfo_endpoint !== undefined;
    const more = asks ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
    return { issuer: sameIssuer(issuer), claims: { ...more, ...claims } };
  } catch (error) {
    throw new OidcError(troubleOf(error, client), error);
  }
}

function troubleOf(error: unknown, client: Awaited<ReturnType<typeof library>>): OidcTrouble {
  if (error instanceof client.AuthorizationResponseError) {
    if (error.error === "access_denied") return "denied";
    return /^(server_error|temporarily_unavailable)$/.test(error.error) ? "away" : "refused";
  }
  if (error instanceof client.ResponseBodyError) return error.status >= 500 ? "away" : "refused";
  if (error instanceof client.ClientError)
    return /TIMEOUT|NOT_CONFORM|PARSE_ERROR/.test(error.code ?? "") ? "away" : "refused";
  // What fetch throws where nobody answers.
  return error instanceof TypeError || (error instanceof Error && /Timeout|Abort/.test(error.name))
    ? "away"
    : "refused";
}

/** An issuer with and without a slash at its end is one. */
export function sameIssuer(issuer: string): string {
  return issuer.replace(/\/$/, "");
}
