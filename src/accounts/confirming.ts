/** Links that confirm an address: whoever has one reads what is sent there. The mails with them are in confirmation.ts. */
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { publishConfirmed } from "../held/actions-confirmed.ts";
import type { Ctx } from "../http/context.ts";
import { spend } from "../limits/spend.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { mailEmailChanged } from "../settings/mails.ts";
import { foldEmail } from "./fields.ts";
import { stateOf, type LinkState } from "./links.ts";
import { toActor } from "./lucia.ts";
import { personById } from "./queries.ts";
import {
  becameOf,
  dropOtherConfirmLinks,
  dropResetLinks,
  isAddressTaken,
  storeConfirmed,
  type Became,
} from "./queries-confirming.ts";
import { linkByToken, spendLink } from "./queries-links.ts";

type Dead = Exclude<LinkState, "good" | "settled">;

/** What a link that confirms an address is worth now. */
export type ConfirmLink =
  | { state: "good"; email: string; change: boolean }
  /** It was used, and is why that address is confirmed; with what its owner had written meanwhile. */
  | { state: "done"; email: string; became: Became[]; personId: number }
  | { state: Dead };

/** Looks at a link that confirms an address. */
export async function confirmLink(ctx: Pick<Ctx, "db" | "clock">, token: string): Promise<ConfirmLink> {
  const state = await stateOf(ctx, "confirm", token);
  const link = await linkByToken(ctx.db.read, "confirm", token);
  const person = link?.person_id ? await personById(ctx.db.read, link.person_id) : undefined;
  if (!link?.email || !person || person.left_at !== null || state === "unknown" || state === "settled")
    return { state: "unknown" };
  const own = foldEmail(link.email) === person.email_folded;
  if (state === "good") return { state, email: link.email, change: !own };
  if (state !== "used" || !own || person.email_confirmed_at === null || link.used_at === null)
    return { state };
  const became = await becameOf(ctx.db.read, person.id, link.used_at);
  return { state: "done", email: link.email, personId: person.id, became };
}

/**
 * Confirms the address that a link went to, which becomes the person's where it was not, and publishes what they had
 * written that waited for it. Logs nobody in.
 * @returns `changed` when it takes the place of another; `taken` when somebody else has it by now: nothing is changed then
 * @throws {TooMany}
 */
export async function confirmByLink(ctx: Ctx, token: string): Promise<"done" | "changed" | "taken" | "dead"> {
  await spend(ctx, "verify");
  const done = await ctx.db
    .write((trx) => confirmIn(trx, ctx, token))
    .catch(async (error: unknown) => {
      // Taken in the same moment, which the unique index refused.
      if (await isLinkTaken(ctx, token)) return "taken" as const;
      throw error;
    });
  if (typeof done === "string") return done;
  await publishFor(ctx, done.person);
  return done.change ? "changed" : "done";
}

/** Publishes what somebody had written before their address was confirmed, by whatever way it was. */
export async function publishFor(ctx: Ctx, person: Person): Promise<void> {
  await publishConfirmed({ ...ctx, actor: toActor(person) });
}

/** Whether a link is for an address that somebody else than its person has by now. */
async function isLinkTaken({ db }: Pick<Ctx, "db">, token: string): Promise<boolean> {
  const link = await linkByToken(db.read, "confirm", token);
  return Boolean(
    link?.email && link.person_id && (await isAddressTaken(db.read, link.email, link.person_id)),
  );
}

async function confirmIn(
  trx: Trx,
  ctx: Ctx,
  token: string,
): Promise<{ person: Person; change: boolean } | "taken" | "dead"> {
  const at = ctx.clock();
  const link = await linkByToken(trx, "confirm", token);
  // Their row first, as whoever asks for another address holds it: this link may just be dying.
  const person = link?.person_id ? await holdPerson(trx, link.person_id) : undefined;
  if (!link?.email || !person || person.left_at !== null) return "dead";
  if (!(await spendLink(trx, "confirm", token, at))) return "dead";
  const { email } = link;
  const change = foldEmail(email) !== person.email_folded;
  if (change && (await isAddressTaken(trx, email, person.id))) return "taken";
  await storeConfirmed(trx, person.id, email, at);
  if (change) {
    await dropOtherConfirmLinks(trx, person.id, []);
    await dropResetLinks(trx, person.id);
    await mailEmailChanged(trx, ctx, person, email);
  }
  return { person, change };
}
