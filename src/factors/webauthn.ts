/**
 * Passkeys (WebAuthn). The library takes 0.4 s to import, so that only who uses one pays for it. A passkey belongs to the
 * host of BASE_URL and is taken from that origin alone.
 */
import { z } from "zod";
import type { Config } from "../config.ts";
import type { Ctx } from "../http/context.ts";
import type { Passkey } from "./queries.ts";

const library = () => import("@simplewebauthn/server");

/** Why a browser's answer was not taken is for the log alone. */
type Logged = Pick<Ctx, "config" | "log">;

/** How long a browser may ask for a finger or a PIN. */
export const ASKING = 5 * 60 * 1000;

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .max(20_000);

/** A field with JSON in it, as a browser's credential gives it. */
const json = z
  .string("passkeyFailed")
  .max(60_000, "passkeyFailed")
  .transform((text, check): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      check.addIssue({ code: "custom", message: "passkeyFailed" });
      return z.NEVER;
    }
  });

/** What a browser says of a passkey it has made (RegistrationResponseJSON). */
export const registration = json.pipe(
  z.object(
    {
      id: base64url.min(1).max(1400),
      rawId: base64url,
      response: z.object({
        clientDataJSON: base64url,
        attestationObject: base64url,
        transports: z
          .array(z.string().regex(/^[a-z-]{1,20}$/))
          .max(10)
          .catch([]),
      }),
    },
    "passkeyFailed",
  ),
);
export type Registration = z.output<typeof registration>;

/** What a browser says with a passkey (AuthenticationResponseJSON). */
export const assertion = json.pipe(
  z.object(
    {
      id: base64url.min(1).max(1400),
      rawId: base64url,
      response: z.object({
        clientDataJSON: base64url,
        authenticatorData: base64url,
        signature: base64url,
        userHandle: base64url.nullish(),
      }),
    },
    "passkeyFailed",
  ),
);
export type Assertion = z.output<typeof assertion>;

const hostOf = (config: Pick<Config, "baseUrl">): string => new URL(config.baseUrl).hostname;
const originOf = (config: Pick<Config, "baseUrl">): string => new URL(config.baseUrl).origin;

/** A passkey's handle of its owner: tells nobody else who that is (WebAuthn, 14.6.1). */
export function handleOf(personId: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`reader-pool:${personId}`);
}

/** What a browser needs to make a passkey. Who has one on a device already is not asked for another there. */
export async function optionsToMake(
  { config }: Logged,
  person: { id: number; username: string; displayName: string },
  passkeys: readonly Passkey[],
) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: config.siteName,
    rpID: hostOf(config),
    userName: person.username,
    userDisplayName: person.displayName,
    userID: handleOf(person.id),
    attestationType: "none",
    excludeCredentials: passkeys.map(described),
    authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
    timeout: ASKING,
  });
}

/** What a browser needs to ask for a passkey: one of these, or whichever it has for this site. */
export async function optionsToAsk({ config }: Logged, passkeys: readonly Passkey[] | null) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: hostOf(config),
    userVerification: "required",
    timeout: ASKING,
    ...(passkeys === null ? {} : { allowCredentials: passkeys.map(described) }),
  });
}

/** A new passkey, if it answers this challenge; null when it does not. */
export async function checkMade(
  { config, log }: Logged,
  made: Registration,
  challenge: string,
): Promise<Pick<Passkey, "id" | "public_key" | "counter" | "transports"> | null> {
  const { verifyRegistrationResponse } = await library();
  try {
    const { id, rawId, response } = made;
    const checked = await verifyRegistrationResponse({
      response: { id, rawId, response, type: "public-key", clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: originOf(config),
      expectedRPID: hostOf(config),
      requireUserVerification: true,
    });
    if (!checked.verified) return null;
    const { credential } = checked.registrationInfo;
    return {
      id: credential.id,
      public_key: Buffer.from(credential.publicKey).toString("base64url"),
      counter: credential.counter,
      transports: response.transports.join(","),
    };
  } catch (error) {
    log.info({ why: String(error) }, "passkey refused");
    return null;
  }
}

/** The passkey's new counter, if it answers this challenge; null when it does not. */
export async function checkAnswer(
  { config, log }: Logged,
  { id, rawId, response }: Assertion,
  challenge: string,
  passkey: Passkey,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await library();
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  // A passkey that says whose it is must say whose it was made for (WebAuthn, 7.2, step 6).
  const owner = Buffer.from(handleOf(passkey.person_id)).toString("base64url");
  if (userHandle && userHandle !== owner) return null;
  try {
    const checked = await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        response: { clientDataJSON, authenticatorData, signature },
        type: "public-key",
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: originOf(config),
      expectedRPID: hostOf(config),
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.public_key, "base64url")),
        counter: passkey.counter,
      },
    });
    return checked.verified ? checked.authenticationInfo.newCounter : null;
  } catch (error) {
    log.info({ why: String(error) }, "passkey refused");
    return null;
  }
}

function described({ id, transports }: Passkey): { id: string; transports: string[] } {
  return { id, transports: transports.split(",").filter(Boolean) };
}
