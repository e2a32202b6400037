/** Mails that ask somebody to confirm an address. What becomes of their links is in confirming.ts. */
import { confirmMail } from "../../views/mail/account.ts";
import { mailView } from "../../views/mail/layout.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { localeOfPerson } from "../language/queries.ts";
import { DAY } from "../lib/clock.ts";
import { newToken } from "../lib/ids.ts";
import { queueMail } from "../mail/queries.ts";
import { foldEmail } from "./fields.ts";
import { dropOtherConfirmLinks, livingConfirmLinks } from "./queries-confirming.ts";
import { insertLink } from "./queries-links.ts";

/** Who registers on a Friday finds the link alive on Monday; whoever comes later asks for another. */
const CONFIRM_DAYS = 3;
export const CONFIRM_LINK_LIFE = CONFIRM_DAYS * DAY;

type Sending = Pick<Ctx, "clock" | "config">;

/**
 * Sends a link that confirms an address of a person: the one they have, or another, which becomes theirs by it. Whatever
 * third one they had wanted before cannot become theirs any more.
 */
export async function queueConfirmation(
  trx: Trx,
  ctx: Sending,
  person: Pick<Person, "id" | "email">,
  email: string,
): Promise<void> {
  const token = newToken();
  const at = ctx.clock();
  const change = foldEmail(email) !== foldEmail(person.email);
  if (change) await dropOtherConfirmLinks(trx, person.id, [email, person.email]);
  await insertLink(trx, {
    token,
    purpose: "confirm",
    personId: person.id,
    email,
    expiresAt: at + CONFIRM_LINK_LIFE,
  });
  const locale = await localeOfPerson(trx, person.id);
  const letter = confirmMail(mailView(ctx.config, locale), { token, days: CONFIRM_DAYS, change });
  await queueMail(trx, {
    ...letter,
    personId: person.id,
    address: email,
    at,
    urgent: true,
    kind: "account",
  });
}

/** The same for the address that they have, unless a link for that is alive. */
export async function ensureConfirmation(
  trx: Trx,
  ctx: Sending,
  person: Pick<Person, "id" | "email">,
): Promise<void> {
  const links = await livingConfirmLinks(trx, person, ctx.clock());
  if (links.length === 0) await queueConfirmation(trx, ctx, person, person.email);
}
