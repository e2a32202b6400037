/** Asking for the link again that confirms one's address. */
import { SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, MINUTE } from "../lib/clock.ts";
import { spend } from "../limits/spend.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { CONFIRM_LINK_LIFE, queueConfirmation } from "./confirmation.ts";
import { personById } from "./queries.ts";
import { livingConfirmLinks } from "./queries-confirming.ts";

/** Clicking twice sends one. */
const APART = 1 * MINUTE;
/** Whoever registers with a stranger's address cannot fill their mailbox from here. */
const MOST_A_DAY = 5;

/**
 * Sends the link once more that confirms the actor's address; the ones before work, too.
 * @returns `soon` when one has just been sent, `often` when enough were sent today: none is sent then, either
 * @throws {TooMany}
 */
export async function sendConfirmationAgain(ctx: Ctx): Promise<"sent" | "soon" | "often" | "confirmed"> {
  ensure("keepAccount", ctx.actor, null);
  const passed = await spend(ctx, "confirm");
  const now = ctx.clock();
  const done = await ctx.db.write(async (trx) => {
    const person = await holdPerson(trx, ctx.actor?.id ?? 0);
    if (!person) throw new SignedOut();
    if (person.email_confirmed_at !== null) return "confirmed" as const;
    const sent = (await livingConfirmLinks(trx, person, now)).map(
      (link) => link.expires_at - CONFIRM_LINK_LIFE,
    );
    if (sent.some((at) => at > now - APART)) return "soon" as const;
    if (sent.filter((at) => at > now - DAY).length >= MOST_A_DAY) return "often" as const;
    await queueConfirmation(trx, ctx, person, person.email);
    return "sent" as const;
  });
  // Impatience is no misuse: mails alone count.
  if (done !== "sent") await passed.giveBack("account");
  return done;
}

/** The actor's address, and whether it is confirmed. @throws {SignedOut} */
export async function readAddress(ctx: Ctx): Promise<{ address: string; confirmed: boolean }> {
  ensure("keepAccount", ctx.actor, null);
  const person = ctx.actor ? await personById(ctx.db.read, ctx.actor.id) : undefined;
  if (!person) throw new SignedOut();
  return { address: person.email, confirmed: person.email_confirmed_at !== null };
}
