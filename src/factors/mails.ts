import { securityMail } from "../../views/mail/security.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { Speaker } from "../language/queries.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";
import type { FactorNews } from "./types.ts";

/** Tells somebody by mail what happened to their second factors, in the transaction of it: it may not have been them. */
export async function mailFactorNews(
  trx: Trx,
  ctx: Pick<Ctx, "config" | "clock">,
  person: Pick<Person, "id" | "email" | "username"> & Speaker,
  news: FactorNews,
): Promise<void> {
  if (person.email === "") return;
  const written = securityMail(await mailViewFor(trx, ctx.config, person), person.username, news);
  const to = { personId: person.id, address: person.email, at: ctx.clock() };
  await queueMail(trx, { ...to, ...written, urgent: true, kind: "account" });
}
