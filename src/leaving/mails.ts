/** Writes the mails about leaving, in the transactions of what they tell of. All of them leave at once. */
import { goneLetter, leavingLetter, stayLetter } from "../../views/mail/leaving.ts";
import type { Config } from "../config.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Speaker } from "../language/queries.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";

type Site = Pick<Config, "siteName" | "baseUrl">;
type Leaver = Pick<Person, "id" | "email" | "leaving_at" | "leaving_replies"> & Speaker;

const NOW = { urgent: true, kind: "account" } as const;

/** That an account will be deleted, and how to change one's mind. */
export async function mailLeaving(trx: Trx, site: Site, person: Leaver, at: number): Promise<void> {
  const { id: personId, email: address, leaving_at, leaving_replies: replies } = person;
  if (leaving_at === null || replies === null) return;
  const letter = leavingLetter(await mailViewFor(trx, site, person), {
    leavingAt: leaving_at,
    now: at,
    replies,
  });
  await queueMail(trx, { ...letter, ...NOW, personId, address, at });
}

/** That it is deleted. The address is nobody's any more, and goes with the mail after thirty days. */
export async function mailGone(trx: Trx, site: Site, person: Leaver, at: number): Promise<void> {
  const letter = goneLetter(await mailViewFor(trx, site, person), person.leaving_replies ?? "keep");
  await queueMail(trx, { ...letter, ...NOW, personId: null, address: person.email, at });
}

/** That it could not be deleted. */
export async function mailStay(trx: Trx, site: Site, person: Leaver, at: number): Promise<void> {
  await queueMail(trx, {
    ...stayLetter(await mailViewFor(trx, site, person)),
    ...NOW,
    personId: person.id,
    address: person.email,
    at,
  });
}
