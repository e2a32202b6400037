/** Letters to the moderators. Closing one is a verdict of the queue (src/cases/actions.ts). */
import { openCase } from "../cases/queries.ts";
import { Invalid, TooMany } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import { insertMessage, messagesFrom } from "./queries.ts";

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
    const person_id = ctx.actor?.id ?? null;
    const id = await insertMessage(trx, {
      person_id,
      name: input.name,
      email: input.email,
      body: input.message,
      created_at: now,
    });
    const subject = `message:${id}` as const;
    await openCase(trx, {
      kind: "message",
      subject,
      message_id: id,
      person_id,
      weight: 1,
      reach: 0,
      at: now,
    });
  });
}
