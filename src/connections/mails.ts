import { connectedMail } from "../../views/connections/mail.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { Speaker } from "../language/queries.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";

/** Tells somebody by mail that another site opens their account from now on, or no more: it may not have been them. */
export async function mailConnection(
  trx: Trx,
  ctx: Pick<Ctx, "config" | "clock">,
  person: Pick<Person, "id" | "email" | "username"> & Speaker,
  news: { site: string; on: boolean },
): Promise<void> {
  if (person.email === "") return;
  const written = connectedMail(await mailViewFor(trx, ctx.config, person), person.username, news);
  const to = { personId: person.id, address: person.email, at: ctx.clock() };
  await queueMail(trx, { ...to, ...written, urgent: true, kind: "account" });
}
