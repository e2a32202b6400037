/** What the outbox shows, to those who run the site. */
import type { Mail } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { quotesReplies } from "../notifications/kinds.ts";
import { mailById, mailsBefore, quotesReadable } from "./queries-outbox.ts";
import { withoutSecrets } from "./secrets.ts";
import type { MailState, Outbox, WholeMail } from "./types.ts";

const PAGE = 50;

/** A page of the outbox, newest first. @throws {Forbidden} {SignedOut} */
export async function readOutbox(ctx: Ctx, before: number | null): Promise<Outbox> {
  ensure("configure", ctx.actor, null);
  const found = await mailsBefore(ctx, before, PAGE + 1);
  const lines = found.slice(0, PAGE);
  return {
    lines: lines.map((line) => ({ ...line, state: stateOf(ctx, line) })),
    next: found.length > PAGE ? (lines.at(-1)?.id ?? null) : null,
    first: before === null,
    sending: ctx.config.smtp !== null,
  };
}

/** One mail. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readMail(ctx: Ctx, id: number): Promise<WholeMail> {
  ensure("configure", ctx.actor, null);
  const mail = await mailById(ctx, id);
  if (!mail) throw new NotFound();
  // With a mail server, what is in a mail is between that and its receiver. Without one, somebody has to pass links on,
  // and digests are read here: they quote what everybody may read, as long as it may be read.
  const kept = ctx.config.smtp === null && mail.sent_at === null;
  const quotes = kept && quotesReplies(mail.kind) && (await quotesReadable(ctx, id));
  const shown = { account: kept, quotes };
  const text = { body: withoutSecrets(mail.body, shown), html: withoutSecrets(mail.html, shown) };
  const { unsubscribe: _secret, ...row } = mail;
  return { ...row, ...text, state: stateOf(ctx, mail) };
}

function stateOf(
  { config }: Pick<Ctx, "config">,
  mail: Pick<Mail, "sent_at" | "given_up_at" | "tries">,
): MailState {
  if (mail.sent_at !== null) return "sent";
  if (mail.given_up_at !== null) return "failed";
  if (config.smtp === null) return "kept";
  return mail.tries > 0 ? "retried" : "waiting";
}
