import { connectedMail } from "../../views/connections/mail.ts";
import { mailView } from "../../views/mail/layout.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { queueMail } from "../mail/queries.ts";

/** Tells somebody by mail that another site opens their account from now on, or no more: it may not have been them. */
export async function mailConnection(
  trx: Trx,
  ctx: Pick<Ctx, "config" | "clock">,
  person: Pick<Person, "id" | "email" | "username">,
  news: { site: string; on: boolean },
): Promise<void> {
  if (person.email === "") return;
  const written = connectedMail(mailView(ctx.config), person.username, news);
  const to = { personId: person.id, address: person.email, at: ctx.clock() };
  await queueMail(trx, { ...to, ...written, urgent: true, kind: "account" });
}
