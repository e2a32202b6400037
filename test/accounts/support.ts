/** What tests of confirming an address, and of a forgotten password, have in common. */
import { world, type World } from "../support/world.ts";

/** Where mails would go; nothing in these tests opens a connection. */
const MAIL = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "The Pool <pool@example.org>" };

/** A world whose site sends mail. */
export const sending = (env: Record<string, string> = {}): Promise<World> => world({ ...MAIL, ...env });

/** The mails that were written to an address, or to all, oldest first. */
export async function mailsTo(w: World, address?: string) {
  const all = await w.db.read.selectFrom("mails").selectAll().orderBy("id").execute();
  return all.filter((mail) => address === undefined || mail.address === address);
}

/** The path of the link in the last mail to an address. */
export async function linkTo(w: World, address: string): Promise<string> {
  const { body = "" } = (await mailsTo(w, address)).at(-1) ?? {};
  const url = /https?:\/\/\S+\/(?:verify|reset)\/\S+/.exec(body)?.[0];
  if (url === undefined) throw new Error(`No link was sent to ${address}.`);
  return new URL(url).pathname;
}

/** Registers somebody by the form, in a browser of their own. */
export async function newcomer(w: World, username: string, next = "") {
  const client = w.visitor();
  const email = `${username}@example.net`;
  const answer = await client.post("/register", { username, email, password: "three words long", next });
  const { id } = await w.db.read
    .selectFrom("people")
    .select("id")
    .where("username", "=", username)
    .executeTakeFirstOrThrow();
  return { client, answer, email, id };
}

/** Somebody as the database has them. */
export const personOf = (w: World, id: number) =>
  w.db.read.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
