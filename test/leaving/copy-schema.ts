/** What the JSON of a copy is: the documentation of its format, and what the tests hold it to. */
import { z } from "zod";

const at = z.iso.datetime();
const when = at.nullable();
/** A suspension may have no end. */
const end = z.union([at, z.literal("for ever")]).nullable();
const link = z.url();
const text = z.string();
const maybe = z.string().nullable();
const entry = z.strictObject;
const list = <S extends z.ZodType>(schema: S) => z.array(schema);

export const copySchema = entry({
  format: z.literal("reader-pool-copy"),
  version: z.literal(1),
  site: link,
  madeAt: at,
  account: entry({
    username: text,
    displayName: text,
    email: text,
    emailAsked: maybe,
    confirmedAt: when,
    hasPassword: z.boolean(),
    role: z.enum(["reader", "author", "moderator", "admin"]),
    about: text,
    language: maybe,
    interfaceLanguage: maybe,
    usedLanguage: maybe,
    joinedAt: when,
    usernameChangedAt: when,
    repliedAt: when,
    repliesRead: z.int(),
    suspendedUntil: end,
    linksHeldAt: when,
    leavingAt: when,
    leavingReplies: z.enum(["keep", "erase"]).nullable(),
  }),
  replies: list(
    entry({
      id: z.int(),
      link,
      article: text,
      /** The name of whom it replies to; null for an answer, and where that reply can't be read. */
      inReplyTo: maybe,
      writtenAt: at,
      editedAt: when,
      language: text,
      /** Markdown, as it was typed; empty once it is erased. */
      text,
      html: text,
      version: z.int(),
      ups: z.int(),
      downs: z.int(),
      pinnedAt: when,
      pickedFor: maybe,
      citedAt: when,
      hiddenAt: when,
      hiddenReason: maybe,
      hiddenNote: maybe,
      deletedAt: when,
    }),
  ),
  versions: list(entry({ link, version: z.int(), writtenAt: at, text, redactedAt: when })),
  held: list(
    entry({
      id: z.int(),
      kind: z.enum(["reply", "edit"]),
      article: text,
      link: link.nullable(),
      createdAt: at,
      unconfirmedAt: when,
      language: text,
      text,
      html: text,
      reason: text,
      decidedAt: when,
      takenBackAt: when,
    }),
  ),
  drafts: list(entry({ kind: text, article: text, link: link.nullable(), text, updatedAt: at })),
  articles: list(
    entry({
      id: z.int(),
      link,
      title: text,
      standfirst: maybe,
      prompt: text,
      language: text,
      createdAt: at,
      updatedAt: at,
      publishedAt: when,
      opensAt: when,
      closesAt: when,
      removedAt: when,
      text,
      html: text,
      closingNote: maybe,
      source: maybe,
    }),
  ),
  imports: list(entry({ article: text, filename: maybe, text })),
  votes: list(entry({ link, value: z.union([z.literal(1), z.literal(-1)]), createdAt: at })),
  follows: list(entry({ level: z.enum(["follow", "mute"]), article: text, link, createdAt: at })),
  visits: list(entry({ article: text, link, readTo: z.int(), updatedAt: at })),
  /** Numbers of replies. */
  seen: list(entry({ reply: z.int() })),
  notifications: list(
    entry({
      kind: text,
      actor: maybe,
      article: maybe,
      link: link.nullable(),
      count: z.int(),
      createdAt: at,
      readAt: when,
      sentAt: when,
    }),
  ),
  mails: list(entry({ email: text, subject: text, kind: maybe, createdAt: at, sentAt: when })),
  reports: list(
    entry({
      id: z.int(),
      kind: text,
      article: maybe,
      link,
      reason: text,
      note: text,
      createdAt: at,
      decidedAt: when,
      upheld: z.boolean().nullable(),
    }),
  ),
  messages: list(entry({ name: text, email: text, createdAt: at, text })),
  decisions: list(
    entry({
      id: z.int(),
      action: text,
      link,
      reason: maybe,
      note: maybe,
      createdAt: at,
      until: end,
      undone: z.boolean(),
      text: maybe,
    }),
  ),
  appeals: list(entry({ decision: z.int(), link, text, createdAt: at, decidedAt: when })),
  decided: list(
    entry({ id: z.int(), action: text, link, reason: maybe, createdAt: at, undone: z.boolean() }),
  ),
  changes: list(entry({ area: text, key: text, before: maybe, after: maybe, createdAt: at })),
  /** Folded: look-alike letters are one. */
  formerNames: list(entry({ name: text, until: at })),
  sessions: list(entry({ createdAt: when, seenAt: when, expiresAt: at, device: text, address: maybe })),
  authenticator: list(entry({ createdAt: at, confirmedAt: when })),
  recoveryCodes: list(entry({ usedAt: when })),
  passkeys: list(entry({ name: text, createdAt: at, usedAt: when })),
  identities: list(entry({ issuer: text, name: text, email: maybe, createdAt: at, usedAt: when })),
  preferences: list(entry({ kind: text, way: text, pushedSince: when })),
  digests: list(entry({ every: z.enum(["daily", "weekly"]), nextAt: at, sentAt: when })),
  pushDevices: list(entry({ device: text, createdAt: at, usedAt: when })),
  blocked: list(entry({ displayName: text, username: text, createdAt: at })),
  /** Form fields as JSON. */
  keptForms: list(entry({ path: text, fields: text, createdAt: at })),
  postedFrom: list(entry({ fingerprint: text, createdAt: at })),
  recentTexts: list(entry({ fingerprint: text, createdAt: at })),
});
