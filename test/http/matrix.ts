/** A world with everything in it that a route can be about, in every state, and somebody of every standing. */
import { createApp } from "../../src/app.ts";
import type { Db, Trx } from "../../src/db/connect.ts";
import type { RepliesTable } from "../../src/db/schema.ts";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { hashToken } from "../../src/lib/ids.ts";
import { queueMail } from "../../src/mail/queries.ts";
import { stopPaths } from "../../src/notifications/subscriptions.ts";
import { sql, type Updateable } from "kysely";
import { article, reply } from "../support/seed.ts";
import { BASE, type World } from "../support/world.ts";
import { cookieOf } from "./routes.ts";

/**
 * Who asks, in the order of the columns: nobody, a reader, the writer (or the person concerned), the article's author,
 * another author, a moderator, an admin, the writer while suspended, a suspended moderator.
 */
export const ROLES = [
  "nobody",
  "reader",
  "writer",
  "owner",
  "author",
  "moderator",
  "admin",
  "suspended",
  "suspended moderator",
] as const;
export type Role = (typeof ROLES)[number];

/** Things by what the route is about, then by their state: what stands in the place of the pattern's start. */
export type Things = Record<string, Record<string, string>>;

export interface Matrix {
  w: World;
  things: Things;
  cookies: Record<Role, string>;
  /** Sends a request as somebody, looks at what it did, and takes that back. */
  ask: <T>(role: Role, asked: Asked, look?: (db: Db) => Promise<T>) => Promise<Asking<T>>;
}

export interface Asked {
  method: string;
  path: string;
  /** Fields of a form, or a body of another kind. */
  body?: Record<string, string> | FormData | { json: string };
}

export interface Asking<T> {
  answer: Response;
  /** Whether a transaction was begun. */
  wrote: boolean;
  seen: T | undefined;
}

/** Starts of patterns, and what each is about. A longer one goes before a shorter one. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ["/moderation/replies/:id", "reply"],
  ["/moderation/cases/:id", "case"],
  ["/moderation/decisions/:id", "decision"],
  ["/moderation/people/:username", "person"],
  ["/admin/people/:username", "person"],
  ["/admin/outbox/:id", "mail"],
  ["/admin/rules/:id", "rule"],
  ["/log-in/:token", "link"],
  ["/verify/:token", "link"],
  ["/reset/:token", "link"],
  ["/owner/:token", "link"],
  ["/decisions/:id", "decision"],
  ["/appeals/:id", "appeal"],
  ["/settings/security/passkeys/:passkey", "passkey"],
  ["/settings/notifications/devices/:id", "device"],
  ["/articles/:slug", "article"],
  ["/people/:username", "person"],
  ["/reports/:receipt", "receipt"],
  ["/replies/:id", "reply"],
  ["/unsubscribe/:token", "subscription"],
  ["/inbox/:id", "line"],
  ["/write/:id", "draft"],
  ["/held/:id", "held"],
];

/** What a pattern is about, and its path with a thing in its place. */
export function aimed(pattern: string, things: Things): { kind: string; paths: Record<string, string> } {
  const found = KINDS.find(([start]) => `${pattern}/`.startsWith(`${start}/`));
  if (!found) return { kind: "page", paths: { "-": pattern.replace(/:\w+/g, "something") } };
  const [start, kind] = found;
  const head = start.replace(/:\w+$/, "");
  const rest = pattern.slice(start.length).replace(/:version/g, "1");
  const states = Object.entries(things[kind] ?? {});
  return { kind, paths: Object.fromEntries(states.map(([state, id]) => [state, head + id + rest])) };
}

const NOTHING = "999999";

/** Puts everything into a world. */
export async function matrix(w: World): Promise<Matrix> {
  const now = w.deps.clock();
  const faraja = await w.person("faraja", "author");
  const mosi = await w.person("mosi", "moderator");
  const reporter = await w.person("salma");
  await w.db.write((trx) => suspend(trx, [mosi.id], now));
  const replies = await repliesOf(w, now);
  const articles = await articlesOf(w, now);
  const draft = await article(w, { publishedAt: null });
  const removed = await article(w, { removedAt: now });
  const live = await article(w);
  const cookieFrom = (client: { cookies: Map<string, string> }) =>
    [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const things: Things = {
    reply: replies,
    article: articles,
    draft: { draft: `${draft.id}`, published: `${live.id}`, removed: `${removed.id}`, gone: NOTHING },
    person: { person: "amina", gone: "nobody.here" },
    rule: { shipped: "abuse", gone: "nothing" },
    link: { gone: "something" },
    device: { own: `${await deviceOf(w, now)}`, gone: NOTHING },
    subscription: { own: await subscription(w), gone: "something" },
    ...(await rowsOf(w, now, reporter.id, replies)),
  };
  const cookies: Record<Role, string> = {
    nobody: "",
    reader: await cookieOf(w, "baraka"),
    writer: await cookieOf(w, "amina"),
    owner: await cookieOf(w, "juma"),
    author: cookieFrom(faraja.client),
    moderator: await cookieOf(w, "neema"),
    admin: await cookieOf(w, "zuri"),
    suspended: await cookieOf(w, "amina"),
    "suspended moderator": cookieFrom(mosi.client),
  };
  return { w, things, cookies, ask: undoing(w, cookies) };
}

/** The secret of the link that ends the mails about replies to Amina. */
async function subscription(w: World): Promise<string> {
  const path = (await stopPaths(w.deps))({ personId: w.ids.amina, stream: "reply" });
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A phone of Amina's that is told what happens. */
async function deviceOf(w: World, now: number): Promise<number> {
  const keys = { endpoint: "https://fcm.googleapis.com/fcm/send/amina", p256dh: "A", auth: "A" };
  return w.db.write((trx) =>
    added(trx, "push_devices", { ...keys, person_id: w.ids.amina, device: "", created_at: now }),
  );
}

/** Amina's replies in Juma's articles. */
async function repliesOf(w: World, now: number): Promise<Record<string, string>> {
  const open = await article(w);
  const made: Record<string, string> = {};
  const add = async (
    state: string,
    a: { id: number },
    set: Updateable<RepliesTable> = {},
    parent?: number,
  ) => {
    const id = await reply(w, { article: a, by: "amina", ...(parent ? { parent } : {}) });
    if (Object.keys(set).length > 0)
      await w.db.write((trx) => trx.updateTable("replies").set(set).where("id", "=", id).execute());
    made[state] = String(id);
    return id;
  };
  await add("plain", open);
  await add("hidden", open, { hidden_at: now, hidden_reason: "spam", hidden_note: "No." });
  const deleted = await add("deleted", open, { deleted_at: now });
  await add("child", open, {}, deleted);
  const branch = await add("branch", open);
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ lock_id: branch }).where("id", "=", branch).execute(),
  );
  const edited = Number(made["plain"]);
  await w.db.write((trx) =>
    trx
      .insertInto("reply_versions")
      .values({ reply_id: edited, version: 1, body: "Before.", written_at: now, redacted_at: null })
      .execute(),
  );
  await w.db.write((trx) =>
    trx.updateTable("replies").set({ version: 2, edited_at: now }).where("id", "=", edited).execute(),
  );
  await add("locked", await article(w, { lockedAt: now }));
  await add("closed", await timed(w, { closes_at: now - MINUTE }));
  await add("unpublished", await article(w, { publishedAt: null }));
  await add("removed", await article(w, { removedAt: now }));
  return { ...made, gone: NOTHING };
}

async function timed(w: World, times: { closes_at?: number; opens_at?: number }) {
  const a = await article(w);
  await w.db.write((trx) =>
    trx.updateTable("discussions").set(times).where("article_id", "=", a.id).execute(),
  );
  return a;
}

/** Juma's articles; in each an answer of somebody who asks for nothing. */
async function articlesOf(w: World, now: number): Promise<Record<string, string>> {
  return {
    open: (await article(w)).slug,
    locked: (await article(w, { lockedAt: now })).slug,
    closed: (await timed(w, { closes_at: now - MINUTE })).slug,
    scheduled: (await timed(w, { opens_at: now + DAY })).slug,
    unpublished: (await article(w, { publishedAt: null })).slug,
    removed: (await article(w, { removedAt: now })).slug,
    gone: "no-such-article",
  };
}

/** What hangs on a case: reports, decisions, appeals, held texts, mails, lines of inboxes. All of it concerns Amina. */
async function rowsOf(
  w: World,
  now: number,
  reporter: number,
  replies: Record<string, string>,
): Promise<Things> {
  const plain = Number(replies["plain"]);
  const { article_id } = await w.db.read
    .selectFrom("replies")
    .select("article_id")
    .where("id", "=", plain)
    .executeTakeFirstOrThrow();
  const amina = w.ids.amina;
  return w.db.write(async (trx) => {
    const decision = (more: object = {}) =>
      added(trx, "decisions", {
        actor_id: w.ids.neema,
        action: "hide",
        article_id,
        reply_id: Number(replies["hidden"]),
        person_id: amina,
        reason: "spam",
        note: "No.",
        body: "What it said.",
        created_at: now,
        ...more,
      });
    const fresh = await decision();
    const undone = await decision({ undone_by: fresh });
    // About another reply: one that was hidden twice is kept hidden by the later decision.
    const appealed = await decision({ reply_id: plain });
    const appeal = await added(trx, "appeals", {
      decision_id: appealed,
      person_id: amina,
      body: "It was fair.",
      created_at: now,
    });
    const about = { kind: "reply", subject: `reply:${plain}`, reply_id: plain, article_id, person_id: amina };
    const times = { opened_at: now, updated_at: now };
    const open = await added(trx, "cases", { ...about, ...times });
    await added(trx, "reports", {
      case_id: open,
      person_id: reporter,
      reason: "spam",
      note: "",
      created_at: now,
    });
    const own = await added(trx, "reports", {
      case_id: open,
      person_id: amina,
      reason: "spam",
      note: "",
      created_at: now,
    });
    await added(trx, "reports", {
      case_id: open,
      token_hash: hashToken("a-secret-of-a-receipt-1234"),
      email: "rukia@example.org",
      reason: "spam",
      note: "",
      created_at: now,
    });
    const decided = await added(trx, "cases", {
      ...about,
      ...times,
      subject: `reply:${Number(replies["hidden"])}`,
      reply_id: Number(replies["hidden"]),
      decided_at: now,
      decision_id: fresh,
      upheld: 1,
    });
    const held = (more: object) =>
      added(trx, "held", {
        kind: "reply",
        article_id,
        person_id: amina,
        key: `held-${Object.keys(more).length}`,
        body: "Waiting.",
        body_html: "<p>Waiting.</p>",
        renderer: 1,
        lang: "en",
        dir: "ltr",
        findings: "[]",
        created_at: now,
        ...more,
      });
    const waiting = await held({});
    const rejected = await held({ decided_at: now, decision_id: fresh });
    const line = await added(trx, "notifications", {
      person_id: amina,
      kind: "reply",
      article_id,
      reply_id: plain,
      actor_id: w.ids.baraka,
      created_at: now,
    });
    const mail = {
      personId: amina,
      address: "amina@example.org",
      subject: "S",
      body: "B",
      html: "<p>B",
      at: now,
    };
    const passkey = { id: "a-passkey", person_id: amina, public_key: "", name: "Phone", created_at: now };
    await trx
      .insertInto("passkeys")
      .values({ ...passkey, used_at: null })
      .execute();
    const queued = await queueMail(trx, mail);
    const sent = await queueMail(trx, mail);
    await trx.updateTable("mails").set({ sent_at: now, next_at: null }).where("id", "=", sent).execute();
    return {
      case: { open: `${open}`, decided: `${decided}`, gone: NOTHING },
      decision: { fresh: `${fresh}`, undone: `${undone}`, appealed: `${appealed}`, gone: NOTHING },
      appeal: { open: `${appeal}`, gone: NOTHING },
      held: { waiting: `${waiting}`, decided: `${rejected}`, gone: NOTHING },
      receipt: { own: `${own}`, secret: "a-secret-of-a-receipt-1234", gone: NOTHING },
      passkey: { own: passkey.id, gone: "nothing" },
      line: { own: `${line}`, gone: NOTHING },
      mail: { waiting: `${queued}`, sent: `${sent}`, gone: NOTHING },
    };
  });
}

type Table = "decisions" | "appeals" | "cases" | "reports" | "held" | "notifications" | "push_devices";

/** Rows by name, so that what a table needs is said once, above. */
async function added(trx: Trx, table: Table, row: Record<string, unknown>): Promise<number> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const values = sql.join(Object.values(row));
  const { rows } = await sql<{
    id: number;
  }>`insert into ${sql.table(table)} (${columns}) values (${values}) returning id`.execute(trx);
  return rows[0]?.id ?? 0;
}

/** The app on a transaction that is taken back after each request: every one finds the world as it was made. */
function undoing(w: World, cookies: Record<Role, string>): Matrix["ask"] {
  let trx: Trx | null = null;
  let wrote = false;
  const db: Db = {
    ...w.db,
    get read() {
      return trx ?? w.db.read;
    },
    write: async (body) => {
      if (trx === null) throw new Error("only within a request");
      wrote = true;
      await sql`savepoint step`.execute(trx);
      try {
        const done = await body(trx);
        await sql`release savepoint step`.execute(trx);
        return done;
      } catch (error) {
        await sql`rollback to savepoint step`.execute(trx);
        throw error;
      }
    },
  };
  const app = createApp({ ...w.deps, db });
  return async (role, { method, path, body }, look) => {
    const open = await w.db.admin.startTransaction().execute();
    trx = open;
    wrote = false;
    try {
      if (role === "suspended") await suspend(open, [w.ids.amina], w.deps.clock());
      const answer = await app.request(BASE + path, {
        method,
        headers: {
          cookie: cookies[role],
          origin: BASE,
          ...(isJson(body) ? { "content-type": "application/json" } : {}),
        },
        ...(body === undefined
          ? {}
          : { body: isJson(body) ? body.json : body instanceof FormData ? body : new URLSearchParams(body) }),
      });
      await answer.body?.cancel();
      return { answer, wrote, seen: look && (await look(db)) };
    } finally {
      trx = null;
      await open.rollback().execute();
    }
  };
}

const isJson = (body: Asked["body"]): body is { json: string } =>
  body !== undefined && !(body instanceof FormData) && "json" in body;

async function suspend(trx: Trx, ids: number[], now: number): Promise<void> {
  const until = { suspended_until: now + DAY };
  await trx.updateTable("people").set(until).where("id", "in", ids).execute();
}
