/** Somebody whom another site vouches for: what it says of them, read and made harmless. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { email } from "../accounts/fields.ts";
import { MINUTE } from "../lib/clock.ts";
import { safeNext } from "../lib/next.ts";
import { shownName } from "./names.ts";

/** What `identities.issuer` says of those whom the host site vouches for. */
export const SSO_ISSUER = "sso";

/** How long somebody may take who has come from another site and has something left to say here. */
export const ARRIVAL_LIFE = 30 * MINUTE;

/** An arrival, as it is kept while its person has something left to say. */
export const arrivalSchema = z.object({
  /** By which of the two they came. */
  door: z.enum(["oidc", "sso"]),
  issuer: z.string(),
  subject: z.string(),
  /** Null where the site gave none that mail could reach. */
  email: z.string().nullable(),
  /** The site says that it made sure of the address. */
  verified: z.boolean(),
  /** What to show them as. */
  name: z.string().nullable(),
  /** What a username may be made of, the best first. */
  claims: z.array(z.string()),
  /** Where they were going. */
  next: z.string().transform((path) => safeNext(path)),
  /** This browser went there itself; else a link may have brought somebody here as somebody else. */
  sure: z.boolean(),
});
export type Arrival = z.output<typeof arrivalSchema>;

/** Subjects are 255 ASCII characters at most (OpenID Connect Core, 2); a site's own ids are often numbers. */
const subject = z
  .union([z.string(), z.number().int().safe()])
  .transform(String)
  .pipe(z.string().regex(/^[\x20-\x7e]{1,255}$/));

const optional = z.string().optional().catch(undefined);

const claimsSchema = z.object({
  sub: subject,
  email: z.preprocess((value) => value ?? "", email.nullable().catch(null)),
  // Some providers say it as a word.
  email_verified: z
    .union([z.literal(true), z.literal("true")])
    .optional()
    .catch(undefined),
  name: optional,
  preferred_username: optional,
  username: optional,
});

/** What comes with claims, and is none of them. */
export type Coming = Pick<Arrival, "door" | "issuer" | "next" | "sure">;

/** Reads claims whose signature was checked. @returns null without a subject that is one */
export function readArrival(claims: unknown, coming: Coming): Arrival | null {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return null;
  const { sub, email, email_verified, name, preferred_username, username } = parsed.data;
  const used = [preferred_username, username, name, email ?? undefined].filter(
    (claim) => claim !== undefined,
  );
  return {
    ...coming,
    subject: sub,
    email,
    verified: email !== null && email_verified !== undefined,
    name: shownName(name) ?? shownName(preferred_username ?? username),
    claims: used.map((claim) => claim.slice(0, 400).toWellFormed()),
  };
}

/** Tells one arrival from another in a form, and nothing more of it. */
export function arrivalKey({ issuer, subject: of }: Pick<Arrival, "issuer" | "subject">): string {
  return createHash("sha256").update(`${issuer}\n${of}`).digest("base64url").slice(0, 22);
}
