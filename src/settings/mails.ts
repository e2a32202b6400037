/** Mails about what opens an account: they leave at once, since whoever did not do it has no time to lose. */
import { mailView } from "../../views/mail/layout.ts";
import { emailAskedLetter, emailChangedLetter, passwordChangedLetter } from "../../views/mail/settings.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { queueMail } from "../mail/queries.ts";

type Sending = Pick<Ctx, "clock" | "config">;
type Whom = Pick<Person, "id" | "email">;

/** Tells the address that somebody has that another was asked for. */
export async function mailEmailAsked(trx: Trx, ctx: Sending, person: Whom): Promise<void> {
  const letter = emailAskedLetter(mailView(ctx.config));
  await queueMail(trx, { ...letter, ...to(ctx, person, person.email) });
}

/** Tells the old address (`person` is as before) and the new one that the account has another now. */
export async function mailEmailChanged(trx: Trx, ctx: Sending, person: Whom, email: string): Promise<void> {
  const old = emailChangedLetter(mailView(ctx.config), "old");
  await queueMail(trx, { ...old, ...to(ctx, person, person.email) });
  const fresh = emailChangedLetter(mailView(ctx.config), "new");
  await queueMail(trx, { ...fresh, ...to(ctx, person, email) });
}

/** Tells somebody that their password was changed. */
export async function mailPasswordChanged(trx: Trx, ctx: Sending, person: Whom): Promise<void> {
  const letter = passwordChangedLetter(mailView(ctx.config));
  await queueMail(trx, { ...letter, ...to(ctx, person, person.email) });
}

const to = (ctx: Sending, person: Whom, address: string) =>
  ({ personId: person.id, address, at: ctx.clock(), urgent: true, kind: "account" }) as const;
