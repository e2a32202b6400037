/**
 * A forgotten password: a link to the account's address, by which another is chosen. Whether there is such an account
 * nobody learns: the same is done, and answered, either way.
 */
import { resetMail } from "../../views/mail/account.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, MINUTE } from "../lib/clock.ts";
import { newToken } from "../lib/ids.ts";
import { spend } from "../limits/spend.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";
import { closeOtherWays } from "../connections/queries.ts";
import { wasGiven } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { mailPasswordChanged } from "../settings/mails.ts";
import { storePassword } from "../settings/queries.ts";
import { publishFor } from "./confirming.ts";
import { stateOf, type LinkState } from "./links.ts";
import { hashPassword, weakness } from "./passwords.ts";
import { endSessions, personById, personByLogin } from "./queries.ts";
import { addressToConfirm, countResetLinks, storeConfirmed } from "./queries-confirming.ts";
import { accountTyped, forgiveTries } from "./tries.ts";
import { forgetLinks, insertLink, linkByToken, spendLink, type Link } from "./queries-links.ts";

/** Minutes that a link to choose a new password works. */
export const RESET_MINUTES = 20;
/** Links of one account that work at a time: its mailbox can't be filled from here. */
const MOST_ALIVE = 3;
/** How long a link that is dead says why. */
const REMEMBERED = 7 * DAY;

/**
 * Sends a link to whoever has that address, or name; a link and its letter are made for nobody, too.
 * @throws {TooMany}
 */
export async function askForReset(ctx: Ctx, login: string): Promise<void> {
  await spend(ctx, "forgot", accountTyped(login));
  const found = await personByLogin(ctx, login);
  const known = found?.left_at === null ? found : undefined;
  const at = ctx.clock();
  const token = newToken();
  const letter = resetMail(await mailViewFor(ctx.db.read, ctx.config, known ?? null), {
    token,
    minutes: RESET_MINUTES,
  });
  await ctx.db.write(async (trx) => {
    await forgetLinks(trx, at - REMEMBERED, false);
    const alive = await countResetLinks(trx, known?.id ?? 0, at);
    const person = alive < MOST_ALIVE ? known : undefined;
    await insertLink(trx, {
      token,
      purpose: "reset",
      personId: person?.id ?? null,
      email: person?.email ?? "",
      expiresAt: at + RESET_MINUTES * MINUTE,
    });
    if (!person) return;
    const to = { personId: person.id, address: person.email };
    await queueMail(trx, { ...letter, ...to, at, urgent: true, kind: "account" });
  });
}

/** What a link to choose a new password is worth now, and whose it is. */
export async function resetLink(
  ctx: Pick<Ctx, "db" | "clock">,
  token: string,
): Promise<{ state: "good"; person: Person } | { state: Exclude<LinkState, "good" | "settled"> }> {
  const state = await stateOf(ctx, "reset", token);
  const link = await linkByToken(ctx.db.read, "reset", token);
  const person = link?.person_id ? await personById(ctx.db.read, link.person_id) : undefined;
  if (!link || !person || person.left_at !== null || state === "settled") return { state: "unknown" };
  if (state !== "good") return { state };
  return isFor(link, person) ? { state, person } : { state: "old" };
}

/**
 * Gives the account of a link another password. Every session of it ends, with its open pages, and so do other links; a
 * mail says so. Its address is confirmed, since the link went there; what else opens the account goes where that is the
 * first sign of whose it is. Nobody is logged in.
 * @returns false when the link was used or died meanwhile
 * @throws {Invalid} with a problem of `password`; {TooMany}
 */
export async function resetByLink(ctx: Ctx, token: string, password: string): Promise<boolean> {
  await spend(ctx, "reset");
  const found = await resetLink(ctx, token);
  if (found.state !== "good") return false;
  const weak = weakness(password, found.person);
  if (weak) throw new Invalid({ password: weak });
  const hash = await hashPassword(password);
  const person = await ctx.db.write((trx) => resetIn(trx, ctx, token, hash));
  if (!person) return false;
  // The new one opens it at once, however many wrong ones others have tried.
  await forgiveTries(ctx, person);
  if (person.email_confirmed_at === null) await publishFor(ctx, person);
  return true;
}

/** @returns the person as they were before */
async function resetIn(trx: Trx, ctx: Ctx, token: string, hash: string): Promise<Person | null> {
  const at = ctx.clock();
  const link = await linkByToken(trx, "reset", token);
  const person = link?.person_id ? await holdPerson(trx, link.person_id) : undefined;
  if (!link || !person || person.left_at !== null || !isFor(link, person)) return null;
  if (!(await spendLink(trx, "reset", token, at))) return null;
  await storePassword(trx, person, hash);
  await endSessions(trx, person.id);
  if (person.email_confirmed_at === null) {
    if (await isUnproven(trx, person)) await closeOtherWays(trx, person.id);
    await storeConfirmed(trx, person.id, person.email, at);
  }
  await mailPasswordChanged(trx, ctx, person);
  return person;
}

/**
 * Whether nothing but its address says whose an account is: then whoever registered with somebody's address, and waited,
 * may have put passkeys, an app and accounts elsewhere there, by which they would go on sharing it, or its owner would be
 * kept out. Not so once a reply of it has appeared, or an admin has given it a role: whoever uses such an account is its
 * owner, as on a site that sends mail only since; there a mailbox alone gets nobody past the second step.
 */
async function isUnproven(trx: Trx, { id, role }: Person): Promise<boolean> {
  return !wasGiven(role) && (await addressToConfirm(trx, id)) !== null;
}

/** It went to the address that the account has now. */
const isFor = (link: Pick<Link, "email">, person: Person): boolean => link.email === person.email;
