/** Mails about what opens an account: they leave at once, since whoever did not do it has no time to lose. */
import { emailAskedLetter, emailChangedLetter, passwordChangedLetter } from "../../views/mail/settings.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { Speaker } from "../language/queries.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";

type Sending = Pick<Ctx, "clock" | "config">;
type Whom = Pick<Person, "id" | "email"> & Speaker;

/** Tells the address that somebody has that another was asked for. */
export async function mailEmailAsked(trx: Trx, ctx: Sending, person: Whom): Promise<void> {
  const letter = emailAskedLetter(await mailViewFor(trx, ctx.config, person));
  await queueMail(trx, { ...letter, ...to(ctx, person, person.email) });
}

/** Tells the old address (`person` is as before) and the new one that the account has another now. */
export async function mailEmailChanged(trx: Trx, ctx: Sending, person: Whom, email: string): Promise<void> {
  const old = emailChangedLetter(await mailViewFor(trx, ctx.config, person), "old");
  await queueMail(trx, { ...old, ...to(ctx, person, person.email) });
  const fresh = emailChangedLetter(await mailViewFor(trx, ctx.config, person), "new");
  await queueMail(trx, { ...fresh, ...to(ctx, person, email) });
}

/** Tells somebody that their password was changed. */
export async function mailPasswordChanged(trx: Trx, ctx: Sending, person: Whom): Promise<void> {
  const letter = passwordChangedLetter(await mailViewFor(trx, ctx.config, person));
  await queueMail(trx, { ...letter, ...to(ctx, person, person.email) });
}

const to = (ctx: Sending, person: Whom, address: string) =>
  ({ personId: person.id, address, at: ctx.clock(), urgent: true, kind: "account" }) as const;
