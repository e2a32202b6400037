import { insertChange } from "../admin/queries-history.ts";
import type { Person, Role } from "../db/schema.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { spend } from "../limits/spend.ts";
import { ensure } from "../policy.ts";
import type { NewAccount } from "./fields.ts";
import { queueConfirmation } from "./confirmation.ts";
import { isKnownDevice } from "./known-devices.ts";
import { addPerson, checkAndHash } from "./new-account.ts";
import { hashPassword, isOutdated, isRight } from "./passwords.ts";
import {
  countAdmins,
  lockAdmins,
  logRole,
  personById,
  personByLogin,
  personByUsername,
  replaceHash,
  setRole,
} from "./queries.ts";
import { PROGRAM } from "./system.ts";
import { accountInKnownDevice, accountTyped } from "./tries.ts";
import { isReserved } from "./reserved.ts";

/**
 * Makes an account, as a reader's, and sends the link that confirms its address. Needs no permission: anybody may.
 * @throws {Invalid} naming each field that has to change
 * @throws {TooMany}
 */
export async function register(ctx: Ctx, input: NewAccount): Promise<Person> {
  await spend(ctx, "register");
  if (isReserved(input.username, ctx.config.siteName)) throw new Invalid({ username: "usernameReserved" });
  const password_hash = await checkAndHash(ctx, input);
  await spend(ctx, "newcomer");
  return ctx.db.write(async (trx) => {
    const person = await addPerson(ctx, trx, { ...input, password_hash, role: "reader" });
    await queueConfirmation(trx, ctx, person, person.email);
    return person;
  });
}

/**
 * Whose name (or address) and password these are. A hash made with older parameters is made again on the way. An account
 * that was deleted, or that has no password, is no different from one that there never was.
 * @param marks of the browser (known-devices.ts): in one that is theirs, nobody else uses up somebody's tries
 * @throws {Invalid} with one problem, whichever of the two was wrong
 * @throws {TooMany} after too many wrong ones
 */
export async function logIn(
  ctx: Ctx,
  input: { username: string; password: string },
  marks: readonly string[] = [],
): Promise<Person> {
  const found = await personByLogin(ctx, input.username);
  const person = found && found.left_at === null && found.password_hash !== "" ? found : undefined;
  const known = await isKnownDevice(ctx, found?.id ?? 0, marks);
  // Whether there is an account or not, and which name belongs to which address, is told by no refusal.
  const account = found && known ? accountInKnownDevice(found.id) : accountTyped(input.username);
  const tried = await spend(ctx, "login", account);
  if (!(await isRight(input.password, person?.password_hash)) || !person) {
    throw new Invalid({ username: "wrongLogin" });
  }
  await tried.giveBack("account");
  if (!isOutdated(person.password_hash)) return person;
  const hash = await hashPassword(input.password);
  await ctx.db.write((trx) => replaceHash(trx, person, hash));
  return { ...person, password_hash: hash };
}

/**
 * Gives the person of that name another role, and says so in the history, and in the decision log when a person did it.
 * @throws {NotFound} when nobody has that name
 * @throws {Forbidden} `last-admin` when no admin would be left
 */
export async function giveRole(ctx: Ctx, input: { username: string; role: Role }): Promise<Person> {
  ensure("giveRole", ctx.actor, { keepsAdmin: true });
  const person = await personByUsername(ctx, input.username);
  if (!person || person.left_at !== null) throw new NotFound();
  await ctx.db.write(async (trx) => {
    await lockAdmins(trx);
    const before = await countAdmins(trx);
    const was = (await personById(trx, person.id))?.role ?? person.role;
    if (!(await setRole(trx, person.id, input.role))) return;
    const keepsAdmin = before === 0 || (await countAdmins(trx)) > 0;
    ensure("giveRole", ctx.actor, { keepsAdmin });
    const by = ctx.actor && ctx.actor.id !== PROGRAM.id ? ctx.actor.id : null;
    const at = ctx.clock();
    if (by !== null) await logRole(trx, { actorId: by, personId: person.id, role: input.role, at });
    await insertChange(trx, {
      area: "roles",
      key: person.username,
      before: was,
      after: input.role,
      person_id: by,
      created_at: at,
    });
  });
  return { ...person, role: input.role };
}
