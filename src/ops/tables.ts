import type { Schema } from "../db/schema.ts";

type Tables = { readonly [T in keyof Schema]: readonly (keyof Schema[T] & string)[] };

/**
 * Every table with its key, in an order in which each row comes after those it points at. The type fails the build
 * when a table of the schema is missing here.
 */
export const TABLES: Tables = {
  people: ["id"],
  sessions: ["id"],
  kept_forms: ["token_hash"],
  links: ["token_hash"],
  articles: ["id"],
  slugs: ["slug"],
  discussions: ["article_id"],
  imports: ["article_id"],
  article_words: ["article_id", "word"],
  replies: ["id"],
  pending_replies: ["token_hash", "article_id"],
  votes: ["reply_id", "person_id"],
  messages: ["id"],
  rules: ["id"],
  changes: ["id"],
  decisions: ["id"],
  held: ["id"],
  appeals: ["id"],
  cases: ["id"],
  reports: ["id"],
  notes: ["id"],
  posted_from: ["person_id", "address"],
  recent_texts: ["fingerprint", "person_id"],
  learnt: ["word"],
  lessons: ["subject"],
  mails: ["id"],
  mail_replies: ["mail_id", "reply_id"],
  former_usernames: ["username_folded"],
  kept_names: ["name_hash"],
  blocks: ["person_id", "blocked_id"],
  totp: ["person_id"],
  recovery_codes: ["person_id", "code_hash"],
  passkeys: ["id"],
  identities: ["issuer", "subject"],
  flows: ["token_hash"],
  rate_limits: ["key"],
  site_keys: ["name"],
  preferences: ["person_id", "kind"],
  digests: ["person_id", "every"],
  push_devices: ["id"],
  picks: ["reply_id"],
  citations: ["reply_id"],
  events: ["article_id", "version"],
  reply_versions: ["id"],
  deletions: ["reply_id"],
  drafts: ["person_id", "article_id", "kind", "reply_id"],
  visits: ["person_id", "article_id"],
  seen: ["person_id", "article_id", "reply_id"],
  follows: ["person_id", "article_id", "reply_id"],
  notifications: ["id"],
  settings: ["key"],
};

export type TableName = keyof Schema;

/** Their names, in that order. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(TABLES).filter(isTable);

/** Whether a backup's table is one of ours. */
export function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}
