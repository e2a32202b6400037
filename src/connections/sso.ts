/** The host site's single sign-on: short-lived signed tokens (JWT), made by its own log-in. docs/accounts.md says how. */
import type { JWTPayload } from "jose";
import { z } from "zod";
import type { Config, Sso } from "../config.ts";
import { MINUTE, SECOND } from "../lib/clock.ts";

/** The longest time between a token's making and its end. */
export const TOKEN_LIFE = 5 * MINUTE;
/** By how much the clocks of two servers may differ. */
export const CLOCKS_DIFFER = 30 * SECOND;
/** A token with a few claims has some 500 characters. */
const LONGEST = 4000;

/** A token that opens nothing; the message says why, for the log, and holds no part of the token. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
}

/** A good token. */
export interface Token {
  readonly claims: JWTPayload;
  /** Its number; good for one log-in. */
  readonly jti: string;
  /** What this site gave the browser on its way; null where the host site began by itself. */
  readonly state: string | null;
  /** When it is refused anyhow (epoch ms). */
  readonly until: number;
}

/** The host site's page that makes a token, told where to send it, and by what to know the browser again. */
export function ssoAddress(sso: Sso, baseUrl: string, state: string): string {
  const address = new URL(sso.url);
  address.searchParams.set("return", `${baseUrl}/sso`);
  address.searchParams.set("state", state);
  return address.href;
}

const shape = z.object({
  iat: z.number(),
  exp: z.number(),
  jti: z.string().min(8, "jti is shorter than 8 characters").max(200),
  state: z.string().max(200).optional(),
});

/**
 * Checks a token: signed with one of the site's keys by the one algorithm that is configured, made for this site, now.
 * @throws {TokenRefused}
 */
export async function readToken(
  sso: Sso,
  token: string,
  { baseUrl, now }: Pick<Config, "baseUrl"> & { now: number },
): Promise<Token> {
  if (token.length > LONGEST) throw new TokenRefused("too long");
  const claims = await verified(sso, token, { baseUrl, now });
  const parsed = shape.safeParse(claims);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TokenRefused(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { iat, exp, jti, state } = parsed.data;
  if (exp <= iat || (exp - iat) * SECOND > TOKEN_LIFE)
    throw new TokenRefused(`lives for ${exp - iat} s; at most ${TOKEN_LIFE / SECOND}`);
  if (iat * SECOND > now + CLOCKS_DIFFER) throw new TokenRefused("made in the future");
  return { claims, jti, state: state ?? null, until: exp * SECOND + CLOCKS_DIFFER };
}

async function verified(
  sso: Sso,
  token: string,
  { baseUrl, now }: { baseUrl: string; now: number },
): Promise<JWTPayload> {
  const jose = await import("jose");
  const { alg, each } = sso.keys;
  let why = "";
  for (const text of each) {
    const key = alg === "HS256" ? new TextEncoder().encode(text) : await jose.importSPKI(text, alg);
    try {
      const { payload } = await jose.jwtVerify(token, key, {
        algorithms: [alg],
        audience: baseUrl,
        clockTolerance: CLOCKS_DIFFER / SECOND,
        currentDate: new Date(now),
        requiredClaims: ["sub", "iat", "exp", "jti"],
      });
      return payload;
    } catch (error) {
      // Messages of jose name claims and algorithms, nothing of what they hold.
      why = error instanceof Error ? error.message : "unreadable";
      if (!(error instanceof jose.errors.JWSSignatureVerificationFailed)) break;
    }
  }
  throw new TokenRefused(why);
}
