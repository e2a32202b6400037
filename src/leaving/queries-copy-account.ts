/** What the site has of somebody beside what they wrote: how they log in, what they chose, where they were. */
import { few, moment, type Row, type Section } from "./copy.ts";
import type { Person } from "../db/schema.ts";

/** The account itself, with the address that waits to be theirs. Hashes and secrets stay here. */
export function accountRow(person: Person, emailAsked: string | null): Row {
  return {
    username: person.username,
    displayName: person.display_name,
    email: person.email,
    emailAsked,
    confirmedAt: moment(person.email_confirmed_at),
    hasPassword: person.password_hash !== "",
    role: person.role,
    about: person.about,
    language: person.lang,
    interfaceLanguage: person.language,
    usedLanguage: person.used_language,
    joinedAt: moment(person.created_at),
    usernameChangedAt: moment(person.username_changed_at),
    repliedAt: moment(person.replied_at),
    repliesRead: person.replies_read,
    suspendedUntil: moment(person.suspended_until),
    linksHeldAt: moment(person.links_held_at),
    leavingAt: moment(person.leaving_at),
    leavingReplies: person.leaving_replies,
  };
}

/** How somebody logs in, and from where. */
const login: Section[] = [
  {
    name: "formerNames",
    tables: ["former_usernames"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("former_usernames")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({ name: row.username_folded, until: moment(row.created_at) }),
      ),
  },
  {
    name: "sessions",
    tables: ["sessions"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("sessions")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({
          createdAt: moment(row.created_at),
          seenAt: moment(row.seen_at),
          expiresAt: moment(row.expires_at),
          device: row.device,
          address: row.address,
        }),
      ),
  },
  {
    name: "authenticator",
    tables: ["totp"],
    pages: ({ read, personId }) =>
      few(
        read.selectFrom("totp").selectAll().where("person_id", "=", personId).orderBy("created_at").execute(),
        (row) => ({ createdAt: moment(row.created_at), confirmedAt: moment(row.confirmed_at) }),
      ),
  },
  {
    name: "recoveryCodes",
    tables: ["recovery_codes"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("recovery_codes")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("used_at")
          .execute(),
        (row) => ({ usedAt: moment(row.used_at) }),
      ),
  },
  {
    name: "passkeys",
    tables: ["passkeys"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("passkeys")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({ name: row.name, createdAt: moment(row.created_at), usedAt: moment(row.used_at) }),
      ),
  },
  {
    name: "identities",
    tables: ["identities"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("identities")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({
          issuer: row.issuer,
          name: row.subject,
          email: row.email,
          createdAt: moment(row.created_at),
          usedAt: moment(row.used_at),
        }),
      ),
  },
];

/** How they hear of what, and whom they do not want to read. */
const choices: Section[] = [
  {
    name: "preferences",
    tables: ["preferences"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("preferences")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("kind")
          .execute(),
        (row) => ({ kind: row.kind, way: row.way, pushedSince: moment(row.push_at) }),
      ),
  },
  {
    name: "digests",
    tables: ["digests"],
    pages: ({ read, personId }) =>
      few(
        read.selectFrom("digests").selectAll().where("person_id", "=", personId).orderBy("every").execute(),
        (row) => ({ every: row.every, nextAt: moment(row.next_at), sentAt: moment(row.sent_at) }),
      ),
  },
  {
    name: "pushDevices",
    tables: ["push_devices"],
    pages: ({ read, personId }) =>
      few(
        read.selectFrom("push_devices").selectAll().where("person_id", "=", personId).orderBy("id").execute(),
        (row) => ({ device: row.device, createdAt: moment(row.created_at), usedAt: moment(row.used_at) }),
      ),
  },
  {
    name: "blocked",
    tables: ["blocks"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("blocks")
          .innerJoin("people", "people.id", "blocks.blocked_id")
          .select(["username", "display_name", "blocks.created_at"])
          .where("person_id", "=", personId)
          .orderBy("blocks.created_at")
          .execute(),
        (row) => ({
          displayName: row.display_name,
          username: row.username,
          createdAt: moment(row.created_at),
        }),
      ),
  },
];

/** What is kept for a short while alone. */
const passing: Section[] = [
  {
    name: "keptForms",
    tables: ["kept_forms"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("kept_forms")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({ path: row.path, fields: row.fields, createdAt: moment(row.created_at) }),
      ),
  },
  {
    name: "postedFrom",
    tables: ["posted_from"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("posted_from")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({ fingerprint: row.address, createdAt: moment(row.created_at) }),
      ),
  },
  {
    name: "recentTexts",
    tables: ["recent_texts"],
    pages: ({ read, personId }) =>
      few(
        read
          .selectFrom("recent_texts")
          .selectAll()
          .where("person_id", "=", personId)
          .orderBy("created_at")
          .execute(),
        (row) => ({ fingerprint: row.fingerprint, createdAt: moment(row.created_at) }),
      ),
  },
];

export const ACCOUNT_SECTIONS = { login, choices, passing };
