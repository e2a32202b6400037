import { personById } from "../accounts/queries.ts";
import { readSettings } from "../admin/queries.ts";
import { NotFound, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { appOf, codesLeft, passkeysOf } from "./queries.ts";
import type { Security, ShownPasskey } from "./types.ts";
import { optionsToAsk } from "./webauthn.ts";

/** The second factors of one's account. @throws {SignedOut} */
export async function readSecurity({ db, actor }: Pick<Ctx, "db" | "actor">): Promise<Security> {
  ensure("keepAccount", actor, null);
  const person = actor ? await personById(db.read, actor.id) : undefined;
  if (!person) throw new SignedOut();
  const app = await appOf(db.read, person.id);
  return {
    app: app?.confirmed_at ?? null,
    passkeys: await passkeysOf(db.read, person.id),
    codes: await codesLeft(db.read, person.id),
    hasPassword: person.password_hash !== "",
    required: (await readSettings(db.read))["second-factor"] === "required",
  };
}

/** The same, and one of its passkeys. @throws {NotFound} {SignedOut} */
export async function readPasskey(
  ctx: Pick<Ctx, "db" | "actor">,
  id: string,
): Promise<{ security: Security; passkey: ShownPasskey }> {
  const security = await readSecurity(ctx);
  const passkey = security.passkeys.find((own) => own.id === id);
  if (!passkey) throw new NotFound();
  return { security, passkey };
}

/** What somebody can show as a second factor. */
export async function factorKinds(
  { db }: Pick<Ctx, "db">,
  personId: number,
): Promise<{ app: boolean; passkeys: boolean }> {
  return {
    app: (await appOf(db.read, personId)) !== undefined,
    passkeys: (await passkeysOf(db.read, personId)).length > 0,
  };
}

/** What a browser needs to ask for a passkey: for one of this person's, or for any that it has for this site. */
export async function logInOptions(ctx: Pick<Ctx, "db" | "config" | "log">, personId: number | null) {
  return optionsToAsk(ctx, personId === null ? null : await passkeysOf(ctx.db.read, personId));
}
