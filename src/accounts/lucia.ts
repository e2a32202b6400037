/**
 * Lucia over Kysely, one adapter for both databases; nothing outside `src/accounts/` imports Lucia. The table keeps
 * only the hash of a session's secret, so that whoever reads a back-up is not signed in.
 */
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import type { Db } from "../db/connect.ts";
import { tellOthers } from "../db/watch.ts";
import type { Person, Session } from "../db/schema.ts";
import { Conflict, SignedOut, Unavailable } from "../errors.ts";
import { hashToken } from "../lib/ids.ts";
import { keepsOrderHere, type Actor } from "../policy.ts";
import { lacksFactor } from "../factors/queries.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { endSessions } from "./queries.ts";

/** What is known of a session beside whose it is. */
export type SessionFacts = Pick<Session, "created_at" | "seen_at" | "device" | "address">;

/** A session to be: with the hash of the password that its person had when they were let in, where that is to be asked. */
type NewSession = SessionFacts & { readonly proven?: string };

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionFacts, Actor>;
    UserId: number;
    DatabaseSessionAttributes: NewSession;
    DatabaseUserAttributes: Actor;
  }
}

/** Days without a visit after which a session ends. NIST SP 800-63B allows 30 at its first level. */
export const SESSION_DAYS = 30;

/**
 * A row of `people` as the actor that policies and views know. Without a session, as in jobs and the demo, no second
 * factor is asked for.
 */
export function toActor(
  person: Pick<
    Person,
    "id" | "username" | "display_name" | "role" | "lang" | "language" | "created_at" | "suspended_until"
  >,
  session: Pick<Actor, "needsFactor" | "loggedInAt" | "leavingAt"> = { needsFactor: false, loggedInAt: 0 },
): Actor {
  const { id, username, display_name, role, lang, language, created_at, suspended_until } = person;
  return {
    id,
    username,
    displayName: display_name,
    role,
    lang,
    language,
    createdAt: created_at,
    suspendedUntil: suspended_until,
    ...session,
  };
}

function adapterFor(db: Db): Adapter {
  const insert = (session: DatabaseSession) =>
    db.write(async (trx) => {
      const { userId: person_id } = session;
      const { proven, ...facts } = session.attributes;
      // Whoever was let in at the very moment at which all sessions end, with the old password, is out as well.
      const person = await holdPerson(trx, person_id);
      if (!person || person.left_at !== null) throw new SignedOut();
      if (proven !== undefined && proven !== person.password_hash) throw new Conflict("changedMeanwhile");
      await trx
        .deleteFrom("sessions")
        .where("person_id", "=", person_id)
        .where("expires_at", "<=", Date.now())
        .execute();
      const row = { id: hashToken(session.id), person_id, expires_at: session.expiresAt.getTime() };
      await trx
        .insertInto("sessions")
        .values({ ...row, ...facts })
        .execute();
    });
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const row = await db.read
        .selectFrom("sessions")
        .innerJoin("people", "people.id", "sessions.person_id")
        .select([
          "people.id",
          "username",
          "display_name",
          "role",
          "lang",
          "language",
          "people.created_at",
          "suspended_until",
          "leaving_at",
          "expires_at",
          "sessions.created_at as logged_in_at",
          "seen_at",
          "device",
          "address",
        ])
        .where("sessions.id", "=", hashToken(id))
        // One that has ended is none: deleting it is no business of a page that is only read.
        .where("expires_at", ">", Date.now())
        .executeTakeFirst();
      if (!row) return [null, null];
      const { logged_in_at: created_at, seen_at, device, address } = row;
      const attributes = { created_at, seen_at, device, address };
      const session = { id, userId: row.id, expiresAt: new Date(row.expires_at), attributes };
      const needsFactor = keepsOrderHere(row.role) && (await lacksFactor(db.read, row.id));
      const { leaving_at: leavingAt } = row;
      const attributesOf = toActor(row, { needsFactor, loggedInAt: created_at, leavingAt });
      return [session, { id: row.id, attributes: attributesOf }];
    },
    async getUserSessions(personId) {
      const rows = await db.read
        .selectFrom("sessions")
        .selectAll()
        .where("person_id", "=", personId)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        userId: row.person_id,
        expiresAt: new Date(row.expires_at),
        attributes: {
          created_at: row.created_at,
          seen_at: row.seen_at,
          device: row.device,
          address: row.address,
        },
      }));
    },
    setSession: insert,
    async updateSessionExpiration(id, expiresAt) {
      const lengthen = db.write((trx) =>
        trx
          .updateTable("sessions")
          .set({ expires_at: expiresAt.getTime() })
          .where("id", "=", hashToken(id))
          .execute(),
      );
      // Where nothing can be written just now, pages can still be read; a later visit lengthens it.
      await lengthen.catch((error: unknown) => {
        if (!(error instanceof Unavailable)) throw error;
      });
    },
    async deleteSession(id) {
      await db.write(async (trx) => {
        await trx.deleteFrom("sessions").where("id", "=", hashToken(id)).execute();
        await tellOthers(trx, null);
      });
    },
    async deleteUserSessions(personId) {
      await db.write((trx) => endSessions(trx, personId));
    },
    async deleteExpiredSessions() {
      await db.write((trx) => trx.deleteFrom("sessions").where("expires_at", "<=", Date.now()).execute());
    },
  };
}

const made = new WeakMap<Db, Lucia<SessionFacts, Actor>>();

/** The one Lucia of a database. */
export function luciaFor(db: Db): Lucia<SessionFacts, Actor> {
  let lucia = made.get(db);
  if (!lucia) {
    lucia = new Lucia(adapterFor(db), {
      sessionExpiresIn: new TimeSpan(SESSION_DAYS, "d"),
      getUserAttributes: (actor) => actor,
      getSessionAttributes: ({ created_at, seen_at, device, address }) => ({
        created_at,
        seen_at,
        device,
        address,
      }),
    });
    made.set(db, lucia);
  }
  return lucia;
}
