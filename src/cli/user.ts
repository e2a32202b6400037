import { parseArgs } from "node:util";
import { giveRole } from "../accounts/actions.ts";
import { makeLogInLink } from "../accounts/links.ts";
import { personByUsername } from "../accounts/queries.ts";
import { removeFactors } from "../factors/actions.ts";
import { appOf, codesLeft, passkeysOf } from "../factors/queries.ts";
import type { Role } from "../db/schema.ts";
import { Forbidden, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { english } from "../i18n/index.ts";
import { OperatorError } from "../ops/operator-error.ts";
import { peopleAfter } from "./queries.ts";
import { UsageError, withContext, type Command, type Shell } from "./shell.ts";

const ROLES: readonly Role[] = ["reader", "author", "moderator", "admin"];

export const userCommand: Command = {
  help: `reader-pool user role NAME ROLE   makes NAME a reader, author, moderator or admin
reader-pool user link NAME        prints a link that logs NAME in once, within 20 minutes
reader-pool user factors NAME     prints what NAME logs in with beside the password
reader-pool user factors NAME --remove
                                  takes the authenticator app, the passkeys and the recovery codes of NAME
                                  away, who has lost them all: the password alone logs in then
reader-pool user list             prints everybody: name, role, day of joining, shown name`,

  async run(shell, args) {
    const options = { remove: { type: "boolean" } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [what, name, role, ...more] = positionals;
    if (what === "list" && name === undefined) return withContext(shell, (ctx) => list(shell, ctx));
    if (name === undefined || more.length > 0) throw new UsageError("Say what to do with whom.");
    if (what === "factors" && role === undefined)
      return withContext(shell, (ctx) => (values.remove ? dropFactors : factors)(shell, ctx, name));
    if (values.remove) throw new UsageError("Only factors are removed.");
    if (what === "link" && role === undefined) return withContext(shell, (ctx) => link(shell, ctx, name));
    if (what !== "role" || role === undefined) throw new UsageError("Say what to do with whom.");
    const wanted = ROLES.find((known) => known === role);
    if (!wanted) throw new UsageError(`"${role}" is no role: choose ${ROLES.join(", ")}.`);
    return withContext(shell, (ctx) => changeRole(shell, ctx, name, wanted));
  },
};

async function changeRole(shell: Shell, ctx: Ctx, username: string, role: Role): Promise<number> {
  try {
    const person = await giveRole(ctx, { username, role });
    shell.say(`${person.username} is ${role === "admin" || role === "author" ? "an" : "a"} ${role} now.`);
    return 0;
  } catch (error) {
    if (error instanceof NotFound) throw unknown(username);
    if (error instanceof Forbidden) throw new OperatorError(english.t.refusals[error.refusal]);
    throw error;
  }
}

async function link(shell: Shell, ctx: Ctx, username: string): Promise<number> {
  const person = await personByUsername(ctx, username);
  if (!person || person.left_at !== null) throw unknown(username);
  shell.say(`This link logs ${person.username} in, once, within 20 minutes:`);
  shell.out(await makeLogInLink(ctx, person.id));
  return 0;
}

async function factors(shell: Shell, ctx: Ctx, username: string): Promise<number> {
  const person = await personByUsername(ctx, username);
  if (!person || person.left_at !== null) throw unknown(username);
  const { read } = ctx.db;
  const app = await appOf(read, person.id);
  const passkeys = await passkeysOf(read, person.id);
  if (app === undefined && passkeys.length === 0) {
    shell.say(`${person.username} has no second factor.`);
    return 0;
  }
  if (app !== undefined) shell.out(["app", dayOf(app.confirmed_at ?? 0)].join("\t"));
  for (const { created_at, name } of passkeys) shell.out(["passkey", dayOf(created_at), name].join("\t"));
  shell.out(["recovery codes", String(await codesLeft(read, person.id))].join("\t"));
  return 0;
}

async function dropFactors(shell: Shell, ctx: Ctx, username: string): Promise<number> {
  const person = await personByUsername(ctx, username);
  if (!person) throw unknown(username);
  const count = await removeFactors(ctx, person.id);
  if (count === 0) shell.say(`${person.username} has no second factor.`);
  else shell.say(`${person.username} logs in with the password alone now, and was told so by mail.`);
  return 0;
}

async function list(shell: Shell, ctx: Ctx): Promise<number> {
  let nobody = true;
  for await (const batch of peopleAfter(ctx)) {
    for (const { username, role, created_at, display_name } of batch) {
      nobody = false;
      shell.out([username, role, dayOf(created_at), display_name].join("\t"));
    }
  }
  if (nobody) shell.say("Nobody has registered yet.");
  return 0;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function unknown(username: string): OperatorError {
  return new OperatorError(`Nobody is called ${username}.`);
}
