/** The tables of accounts and of hearing from the site: sessions, links, second factors, limits, choices, devices. */
import type { Generated } from "kysely";
import type { NotificationKind } from "./schema.ts";

export interface SessionsTable {
  /** SHA-256 of the cookie's secret. */
  id: string;
  person_id: number;
  expires_at: number;
  /** 0 for one that is older than these columns. */
  created_at: Generated<number>;
  /** When it was last used, give or take an hour. */
  seen_at: Generated<number>;
  /** The browser's `User-Agent`, cut short. */
  device: Generated<string>;
  /** The address it was last used from; of one more than thirty days ago only the network (src/jobs). */
  address: string | null;
}

/** A form that was sent when its session had ended: shown to the same browser after logging in, to be sent again. */
export interface KeptFormsTable {
  token_hash: string;
  /** Where it was sent to. */
  path: string;
  /** Its text fields by name, as JSON. */
  fields: string;
  /** Whose session had ended; null where it is not known any more. */
  person_id: number | null;
  created_at: number;
}

/** One-time links. `owner`: the owner's first account. `log-in`: by `reader-pool user link`. */
export interface LinksTable {
  token_hash: string;
  purpose: "owner" | "log-in" | "reset" | "confirm";
  person_id: number | null;
  /** The address that a `confirm` link confirms, and to which a `reset` link went: with another one it is dead. */
  email: string | null;
  expires_at: number;
  used_at: number | null;
}

/** Names that people once had: their pages redirect, and nobody else gets them. */
export interface FormerUsernamesTable {
  username_folded: string;
  person_id: number;
  created_at: number;
}

/** Names of people who left, as hashes that lead to nobody: whoever takes one could pass for somebody else. */
export interface KeptNamesTable {
  name_hash: string;
  created_at: number;
}

/** Whose replies somebody does not want to see. */
export interface BlocksTable {
  person_id: number;
  blocked_id: number;
  created_at: number;
}

/** An authenticator app's secret (RFC 6238); it counts once a first code was right. */
export interface TotpTable {
  person_id: number;
  /** Base32. */
  secret: string;
  created_at: number;
  confirmed_at: number | null;
  /** The time step of the code used last: none is taken twice. */
  last_step: number | null;
}

/** Codes to write down, for when a phone is lost; of each the SHA-256. */
export interface RecoveryCodesTable {
  person_id: number;
  code_hash: string;
  used_at: number | null;
}

/** A passkey (WebAuthn credential). */
export interface PasskeysTable {
  /** The credential's id, base64url. */
  id: string;
  person_id: number;
  /** COSE key, base64url. */
  public_key: string;
  counter: Generated<number>;
  /** Comma-separated. */
  transports: Generated<string>;
  /** What its owner calls it. */
  name: string;
  created_at: number;
  used_at: number | null;
}

/** An account elsewhere that opens one here. */
export interface IdentitiesTable {
  /** The provider's issuer address, or `sso` for the host site. */
  issuer: string;
  subject: string;
  person_id: number;
  /** The address that the provider said last. */
  email: string | null;
  created_at: number;
  used_at: number | null;
}

/**
 * What a browser is in the midst of, under a secret it keeps in a cookie: the second step of logging in, a passkey's
 * challenge, the way to another site and back, having come from there (`arrival`). A token that is spent is one, too,
 * without a browser.
 */
export interface FlowsTable {
  token_hash: string;
  purpose: "second" | "totp" | "passkey" | "oidc" | "sso" | "arrival" | "spent";
  person_id: number | null;
  /** JSON. */
  data: string;
  tries: Generated<number>;
  expires_at: number;
}

/** How often something was done of late (src/limits). */
export interface RateLimitsTable {
  key: string;
  points: number;
  expires_at: number | null;
}

/** Secrets that the site makes for itself, when they are first needed. */
export interface SiteKeysTable {
  name: string;
  value: string;
  created_at: number;
}

/** How somebody hears of something: in the inbox alone, also by a mail at once, in a digest, or not at all. */
export type Way = "inbox" | "mail" | "daily" | "weekly" | "off";

/** A choice that differs from what is usual (src/notifications/kinds.ts). */
export interface PreferencesTable {
  person_id: number;
  kind: NotificationKind;
  way: Way;
  /** Since when it is also pushed to their devices; null: it is not. */
  push_at: number | null;
}

/** When somebody's next digest is due. */
export interface DigestsTable {
  person_id: number;
  every: "daily" | "weekly";
  next_at: number;
  sent_at: number | null;
}

/** A browser that wants to be told (Web Push subscription). */
export interface PushDevicesTable {
  id: Generated<number>;
  person_id: number;
  endpoint: string;
  p256dh: string;
  auth: string;
  /** Its `User-Agent`, cut short. */
  device: string;
  /** The session it was switched on in: with that, it ends. */
  session_id: string | null;
  created_at: number;
  used_at: number | null;
}

/** The replies that a mail quotes: one that may not be read any more keeps it from being sent. */
export interface MailRepliesTable {
  mail_id: number;
  reply_id: number;
}
