/** What a browser sends to be told things. Messages are problem codes of the catalogue. */
import { z } from "zod";

/**
 * The push services of the browsers there are: Chrome and its kin, Firefox, Safari, Edge. We send to no other address,
 * since anybody could write down one inside of our own network.
 */
const SERVICES =
  /^(fcm\.googleapis\.com|[\w-]+\.push\.services\.mozilla\.com|[\w-]+\.push\.apple\.com|[\w.-]+\.notify\.windows\.com)$/;

/** Whether an address is one of a push service. */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  return protocol === "https:" && port === "" && username === "" && SERVICES.test(hostname);
}

/** Bytes in base64url, of one length. */
const bytes = (length: number) =>
  z
    .string("pushBroken")
    .regex(/^[\w-]+={0,2}$/, "pushBroken")
    .refine((text) => Buffer.from(text, "base64url").length === length, "pushBroken");

/** A browser's subscription: where it listens, its point on P-256, and a secret shared with it (RFC 8291). */
export const deviceForm = z.object({
  endpoint: z.string("pushBroken").max(1000, "pushBroken").refine(isPushService, "pushService"),
  p256dh: bytes(65),
  auth: bytes(16),
});

export type NewDevice = z.output<typeof deviceForm>;
