/** An app on a fresh database of the kind under test, and people to use it as. */
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { pino } from "pino";
import { inject, onTestFinished } from "vitest";
import { luciaFor } from "../../src/accounts/lucia.ts";
import { foldUsername } from "../../src/accounts/usernames.ts";
import { createApp } from "../../src/app.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { connect, type Db } from "../../src/db/connect.ts";
import type { Role } from "../../src/db/schema.ts";
import { loadAssets } from "../../src/http/assets.ts";
import type { Ctx, Deps } from "../../src/http/context.ts";
import { makeHub } from "../../src/live/hub.ts";
import { DAY } from "../../src/lib/clock.ts";
import { newToken } from "../../src/lib/ids.ts";
import type { Actor } from "../../src/policy.ts";
import { Client } from "./client.ts";
import { withDatabase } from "./postgres.ts";
import { learn, putBack, type Recycled } from "./recycle.ts";

export const BASE = "http://pool.test";
/** The password of everybody in the cast. */
export const PASSWORD = "pool-of-words";
// argon2id of PASSWORD with the least cost allowed, so that a world does not spend its time hashing.
export const PASSWORD_HASH =
  "$argon2id$v=19$m=8,t=1,p=1$8NW59cOI8COE2/U6CkLgPw$Jt6vDP7a5iaNg0xFHwVlg5uOY2ws1gmeF9p07JPttBM";

const CAST = {
  amina: "reader",
  baraka: "reader",
  juma: "author",
  neema: "moderator",
  zuri: "admin",
} as const;
export type Name = keyof typeof CAST;

export interface World {
  readonly app: ReturnType<typeof createApp>;
  readonly db: Db;
  /** Where it is, for another process. */
  readonly database: Config["database"];
  readonly deps: Deps;
  /** Id of each of the cast. */
  readonly ids: Readonly<Record<Name, number>>;
  /** A browser of its own, signed in as one of the cast. */
  as(name: Name): Promise<Client>;
  /** A browser of its own, signed out. */
  visitor(): Client;
  /** What an action gets when one of the cast (or nobody) calls it. */
  ctx(name: Name | null): Ctx;
  /** Moves the clock. */
  pass(ms: number): void;
  /** Adds somebody; the username is the display name too. */
  person(username: string, role?: Role): Promise<{ id: number; client: Client }>;
}

const assets = loadAssets();

/** Starts a world; it is gone when the test is done. `env` are settings, as in the environment. */
export async function world(env: Record<string, string> = {}): Promise<World> {
  const { database, drop } = await (inject("database") === "postgres" ? recycledDatabase() : freshDatabase());
  const config = readConfig({ BASE_URL: BASE, LOG_LEVEL: "silent", LIMITS: "off", ...env });
  const db = connect(database);
  let now = Date.now();
  const log = pino({ level: config.logLevel });
  const clock = () => now;
  const live = makeHub({ db, clock, log, limits: config.limits });
  onTestFinished(async () => {
    await live.close();
    await db.close();
    await drop();
  });
  const deps: Deps = { config, db, clock, log, assets, live };
  const app = createApp(deps);

  const add = async (username: string, role: Role): Promise<Actor> => {
    const created_at = now - 100 * DAY;
    const { id } = await db.write((trx) =>
      trx
        .insertInto("people")
        .values({
          username,
          username_folded: foldUsername(username),
          display_name: username[0]?.toUpperCase() + username.slice(1),
          email: `${username}@example.org`,
          email_folded: `${username}@example.org`,
          password_hash: PASSWORD_HASH,
          role,
          about: "",
          lang: null,
          created_at,
          replied_at: null,
        })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    return {
      id,
      username,
      displayName: username,
      role,
      lang: null,
      createdAt: created_at,
      suspendedUntil: null,
      needsFactor: false,
      loggedInAt: created_at,
    };
  };
  const signedIn = async (id: number) => {
    const secret = newToken();
    const facts = { created_at: now, seen_at: now, device: "", address: null };
    await luciaFor(db).createSession(id, facts, { sessionId: secret });
    return new Client(app, config.baseUrl, { session: secret });
  };
  const cast = {
    amina: await add("amina", CAST.amina),
    baraka: await add("baraka", CAST.baraka),
    juma: await add("juma", CAST.juma),
    neema: await add("neema", CAST.neema),
    zuri: await add("zuri", CAST.zuri),
  };
  return {
    app,
    db,
    database,
    deps,
    ids: {
      amina: cast.amina.id,
      baraka: cast.baraka.id,
      juma: cast.juma.id,
      neema: cast.neema.id,
      zuri: cast.zuri.id,
    },
    as: (name) => signedIn(cast[name].id),
    visitor: () => new Client(app, config.baseUrl),
    ctx: (name) => ({
      config,
      db,
      clock: deps.clock,
      log,
      actor: name === null ? null : cast[name],
      address: null,
    }),
    pass: (ms) => void (now += ms),
    person: async (username, role = "reader") => {
      const { id } = await add(username, role);
      return { id, client: await signedIn(id) };
    },
  };
}

let count = 0;

/** A database that is nobody else's: its kind and place, and how to drop it. */
export interface Fresh {
  database: Config["database"];
  drop: () => Promise<void>;
}

/**
 * A database of the kind under test: migrated and with nothing in it, or a copy of another one, to which nobody may be
 * connected.
 */
export async function freshDatabase(of?: Config["database"]): Promise<Fresh> {
  if (inject("database") === "postgres") {
    const name = await createDatabase(
      of?.kind === "postgres" ? new URL(of.url).pathname.slice(1) : undefined,
    );
    return {
      database: { kind: "postgres", url: withDatabase(inject("postgresUrl"), name) },
      drop: () => onServer(`drop database ${name} with (force)`),
    };
  }
  count += 1;
  const path = join(inject("folder"), `world-${process.pid}-${count}.db`);
  copyFileSync(of?.kind === "sqlite" ? of.path : inject("sqliteTemplate"), path);
  const drop = () => {
    for (const beside of ["", "-wal", "-shm"]) rmSync(path + beside, { force: true });
    return Promise.resolve();
  };
  return { database: { kind: "sqlite", path }, drop };
}

/** PostgreSQL databases of worlds that are over. */
const over: Recycled[] = [];

async function recycledDatabase(): Promise<Fresh> {
  const urlOf = (name: string) => withDatabase(inject("postgresUrl"), name);
  let used = over.pop();
  if (used && !(await putBack(urlOf(used.name), used))) {
    await onServer(`drop database ${used.name} with (force)`);
    used = undefined;
  }
  const { name, worlds } = used ?? { name: await createDatabase(), worlds: 0 };
  await learn(urlOf(name));
  const drop = () => Promise.resolve(void over.push({ name, worlds: worlds + 1 }));
  return { database: { kind: "postgres", url: urlOf(name) }, drop };
}

/** @returns its name, which begins with the template's: by that, all are found and dropped when the run is over */
async function createDatabase(of = inject("postgresTemplate")): Promise<string> {
  count += 1;
  const name = `${inject("postgresTemplate")}_${process.pid}_${count}`;
  await onServer(`create database ${name} template ${of}`);
  return name;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
