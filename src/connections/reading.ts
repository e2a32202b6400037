/** What is left to do for somebody who has come from another site, and which sites open one's own account. */
import { personById } from "../accounts/queries.ts";
import type { Config } from "../config.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { sameIssuer } from "./oidc.ts";
import { SSO_ISSUER, type Arrival } from "./arrivals.ts";
import { countPasskeys, identitiesOf, personByEmail, personByIdentity, type Identity } from "./queries.ts";
import type { Connection, Door, Step } from "./types.ts";

/** The other sites that people may come by, each with what its identities are stored under. */
export function doorsOf({ oidc, sso }: Pick<Config, "oidc" | "sso">): readonly {
  readonly door: Door;
  readonly site: string;
  readonly issuer: string;
}[] {
  return [
    ...(sso ? [{ door: "sso" as const, site: sso.name, issuer: SSO_ISSUER }] : []),
    ...(oidc ? [{ door: "oidc" as const, site: oidc.name, issuer: sameIssuer(oidc.issuer) }] : []),
  ];
}

/**
 * Whether an account here may be opened by somebody because of its address alone: the other site made sure that it is
 * theirs, and so did this one. Without the second, whoever registered here with another's address, and waited, would
 * share the account with its owner.
 */
export function isSurely(
  owner: Pick<Person, "email" | "email_confirmed_at" | "left_at">,
  arrival: Pick<Arrival, "email" | "verified" | "issuer">,
  identities: readonly Pick<Identity, "issuer">[],
): boolean {
  return (
    arrival.verified &&
    // Letters that look alike are one to nobody who has to choose an address (`foldEmail`), but may be two mailboxes.
    arrival.email?.toLowerCase() === owner.email.toLowerCase() &&
    owner.email_confirmed_at !== null &&
    owner.left_at === null &&
    // Another person there who has that address by now, as may be where addresses are given to somebody new.
    !identities.some((identity) => identity.issuer === arrival.issuer)
  );
}

/** What is left to do for somebody who has come. */
export async function stepOf(ctx: Pick<Ctx, "db" | "actor">, arrival: Arrival): Promise<Step> {
  const { db, actor } = ctx;
  const known = await personByIdentity(db.read, arrival);
  if (known) {
    if (known.left_at !== null) return { kind: "left" };
    if (actor?.id === known.id) return { kind: "in" };
    if (actor || !arrival.sure) return { kind: "ask", as: known.display_name, isNew: false };
    return { kind: "in" };
  }
  if (actor) {
    const person = await personById(db.read, actor.id);
    const others = await identitiesOf(db.read, actor.id);
    const other = others.some(({ issuer }) => issuer === arrival.issuer);
    return { kind: "connect", hasPassword: person?.password_hash !== "", other };
  }
  const { email } = arrival;
  if (email === null) return { kind: "email" };
  const owner = await personByEmail(db.read, email);
  if (owner && !isSurely(owner, arrival, await identitiesOf(db.read, owner.id)))
    return { kind: "taken", email };
  const as = owner?.display_name ?? arrival.name ?? email;
  return arrival.sure ? { kind: "in" } : { kind: "ask", as, isNew: !owner };
}

/** The other sites, and which of them open somebody's account. */
export async function connectionsOf(
  { db, config }: Pick<Ctx, "db" | "config">,
  personId: number,
): Promise<Connection[]> {
  const doors = doorsOf(config);
  if (doors.length === 0) return [];
  const person = await personById(db.read, personId);
  const identities = await identitiesOf(db.read, personId);
  const passkeys = await countPasskeys(db.read, personId);
  const open = doors.filter(({ issuer }) => identities.some((identity) => identity.issuer === issuer));
  const removable = person?.password_hash !== "" || passkeys > 0 || open.length > 1;
  return doors.map(({ door, site, issuer }) => {
    const found = identities.find((identity) => identity.issuer === issuer);
    const connected = found ? { email: found.email, since: found.created_at } : null;
    return { door, site, connected, removable };
  });
}

/** Whether somebody has a password to ask for. */
export async function hasPassword({ db }: Pick<Ctx, "db">, personId: number): Promise<boolean> {
  const person = await personById(db.read, personId);
  return person !== undefined && person.password_hash !== "";
}
