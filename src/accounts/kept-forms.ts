/**
 * Forms that were sent when their session had ended. What was typed is kept on the server, for the browser that sent
 * it and the person whose session it was; after logging in it stands there to be looked at and sent again, and once that
 * is done it is forgotten. (Replies have a way of their own: they are
 * posted by logging in, see discussion/pending.ts.)
 */
import { createMiddleware } from "hono/factory";
import { z } from "zod";
import type { Env, Http } from "../http/context.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { readFields } from "../http/forms.ts";
import { DAY } from "../lib/clock.ts";
import { isTyped } from "../lib/form-fields.ts";
import { hashToken, newToken, parseId } from "../lib/ids.ts";
import { deleteKeptForm, keptFormByToken, personOfSession, replaceKeptForm } from "./queries-kept.ts";
import { sentSession } from "./sessions.ts";

const COOKIE = "form";
const KEPT = 1 * DAY;
/** Characters of all fields together: an article, and no more than one person writes. */
const MOST = 300_000;
/** Forms kept at a time, so that nobody can fill the disk with them. */
const MOST_FORMS = 300;

export const KEPT_FORM = "/kept-form";

const fieldsSchema = z.record(z.string(), z.string());

/** A form as it was sent: where to, and what stood in it. */
export interface Typed {
  path: string;
  fields: Readonly<Record<string, string>>;
}

/** What was typed into the form of this request, without passwords and files; null when nothing was. */
export async function typedFields(c: Http): Promise<Record<string, string> | null> {
  const fields = Object.entries(await readFields(c)).filter(
    (field): field is [string, string] => typeof field[1] === "string" && !/password/.test(field[0]),
  );
  const typed = fields.some(([name, value]) => isTyped(name) && value.trim() !== "");
  return typed ? Object.fromEntries(fields) : null;
}

/**
 * Keeps the form of this request for this browser, if it had a session before, or says by `as` whom it was made for:
 * logging out on another page takes the session's cookie with it. It is shown to that person alone.
 * @returns false when nothing in it was typed, or it is too long to keep
 */
export async function keepForm(c: Http): Promise<boolean> {
  const session = sentSession(c);
  const fields = await typedFields(c);
  const madeFor = parseId(fields?.["as"] ?? "");
  if (session === null && madeFor === null) return false;
  const stored = JSON.stringify(fields);
  if (fields === null || stored.length > MOST) return false;
  const { db, clock } = c.var.ctx;
  const token = newToken();
  const row = {
    token_hash: hashToken(token),
    path: c.req.path,
    fields: stored,
    person_id: madeFor ?? (session === null ? null : await personOfSession({ db }, session)),
    created_at: clock(),
  };
  const before = hashToken(readCookie(c, COOKIE) ?? "");
  const limits = { before, since: clock() - KEPT, most: MOST_FORMS };
  if (!(await db.write((trx) => replaceKeptForm(trx, row, limits)))) return false;
  writeCookie(c, COOKIE, token, KEPT / 1000);
  return true;
}

/** What this browser's kept form says, or null: there is none, or it is not this person's. */
export async function keptForm(c: Http): Promise<Typed | null> {
  const row = await keptRow(c);
  return row ? { path: row.path, fields: fieldsSchema.parse(JSON.parse(row.fields)) } : null;
}

/** Forgets the kept form of this browser once the same form was sent again, and taken. */
export const forgetSentForm = createMiddleware<Env>(async (c, next) => {
  await next();
  if (c.req.method !== "POST" || c.res.status >= 400) return;
  // What was sent is taken already: a database that is away by now must not turn that into an error.
  const row = await keptRow(c).catch(() => undefined);
  if (row?.path !== c.req.path) return;
  await c.var.deps.db.write((trx) => deleteKeptForm(trx, row.token_hash)).catch(() => {});
});

async function keptRow(c: Http) {
  const token = readCookie(c, COOKIE);
  const { ctx } = c.var;
  return token && ctx.actor ? keptFormByToken(ctx, hashToken(token), ctx.actor.id) : undefined;
}

/** Forgets this browser's kept form: whoever logs out may leave it to somebody else. */
export function forgetForm(c: Http): void {
  if (readCookie(c, COOKIE) !== undefined) writeCookie(c, COOKIE, "", 0);
}
