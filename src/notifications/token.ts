/** The secrets of unsubscribing: who, from what, and proof that the site said so. They need no log-in and never end. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { NotificationKind } from "../db/schema.ts";
import { parseId } from "../lib/ids.ts";
import { isKind } from "./kinds.ts";

/** Under which name the site keeps its key (src/keys). */
export const UNSUBSCRIBE_KEY = "unsubscribe-key";

/** What a mail belongs to: one kind at once, several kinds at once, or a digest. */
export type Stream = NotificationKind | "notices" | "daily" | "weekly";

/** What a token says. */
export interface Subscription {
  personId: number;
  stream: Stream;
}

const sign = (key: string, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** A token: `12.reply.…`. */
export function subscriptionToken(key: string, { personId, stream }: Subscription): string {
  const text = `${personId}.${stream}`;
  return `${text}.${sign(key, `unsubscribe ${text}`).toString("base64url")}`;
}

/** What a token says; null when the site did not make it. */
export function readToken(key: string, token: string): Subscription | null {
  const [id = "", stream = "", signature = "", ...more] = token.split(".");
  const given = Buffer.from(signature, "base64url");
  const right = sign(key, `unsubscribe ${id}.${stream}`);
  if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const personId = parseId(id);
  return personId === null || !isStream(stream) ? null : { personId, stream };
}

function isStream(text: string): text is Stream {
  return isKind(text) || text === "notices" || text === "daily" || text === "weekly";
}

/** Where the link in a mail leads. */
export const unsubscribePath = (token: string): string => `/unsubscribe/${token}`;
