/** Letters to the moderators: sending one, and closing it. */
import { Invalid, NotFound, TooMany } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import { ensure } from "../policy.ts";
import { insertDecision } from "./queries.ts";
import { holdMessage, insertMessage, markMessage, messagesFrom } from "./queries-messages.ts";

/** Messages one address may send within the window. */
const MOST_MESSAGES = 3;
const WINDOW = 10 * MINUTE;
/** For how long the same words from the same address count as one message sent twice. */
const SAME = 1 * HOUR;

export interface NewMessage {
  name: string;
  email: string;
  message: string;
  /** A field that people don't see: who fills it in is a program, or a browser that was too helpful. */
  website: string;
}

/**
 * Puts a message into the moderators' queue. Anybody may; signed out, too. The same words sent again within the hour
 * add nothing.
 * @throws {Invalid} when the trap was filled in; {TooMany}
 */
export async function sendMessage(ctx: Ctx, input: NewMessage): Promise<void> {
  // Said instead of swallowed: what a person typed must not be lost because a browser filled in too much.
  if (input.website !== "") throw new Invalid({ message: "sendAgain" });
  const now = ctx.clock();
  await ctx.db.write(async (trx) => {
    const before = await messagesFrom(trx, input.email, now - SAME, 50);
    if (before.some((message) => message.body === input.message)) return;
    const recent = before.filter((message) => message.created_at > now - WINDOW).slice(0, MOST_MESSAGES);
    if (ctx.config.limits && recent.length === MOST_MESSAGES) {
      const oldest = recent.at(-1)?.created_at ?? now;
      throw new TooMany(Math.max(1, Math.ceil((oldest + WINDOW - now) / SECOND)));
    }
    await insertMessage(trx, {
      person_id: ctx.actor?.id ?? null,
      name: input.name,
      email: input.email,
      body: input.message,
      created_at: now,
      decision_id: null,
    });
  });
}

/**
 * Closes a message as answered or as needing no answer; or, with `on` false, opens it again.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function decideMessage(
  ctx: Ctx,
  input: { messageId: number; action: "answered" | "dismiss"; on: boolean },
): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    const message = await holdMessage(trx, input.messageId);
    if (!message) throw new NotFound();
    const isSo = message.action === input.action;
    if (isSo === input.on) return null;
    const decision = {
      actor_id: ctx.actor?.id ?? 0,
      message_id: message.id,
      person_id: message.person_id,
      created_at: now,
    };
    const id = await insertDecision(trx, { ...decision, action: input.on ? input.action : "reopen" });
    await markMessage(trx, message.id, input.on ? id : null);
    return id;
  });
}
