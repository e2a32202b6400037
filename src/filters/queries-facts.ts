/** What the filters need to know of who writes, in a handful of indexed queries. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import { DAY, MINUTE } from "../lib/clock.ts";

/** How far back a burst is counted, and what was rejected. */
const BURST = 10 * MINUTE;
const LATELY = 7 * DAY;
/** How long an address tells accounts apart; it is forgotten then. */
const ADDRESS = 30 * DAY;
/** Newest replies of a person that are looked at: more in seven days are told by these. */
const MOST_REPLIES = 300;

/** Whose discussion an article has, for asking whether somebody keeps order there. */
export function articleOwner(read: Reader | Trx, articleId: number) {
  return read
    .selectFrom("articles")
    .select(["author_id", "published_at", "removed_at"])
    .where("id", "=", articleId)
    .executeTakeFirst();
}

/** The two word lists as they were typed. */
export async function typedLists(read: Reader | Trx): Promise<{ banned: string; suspect: string }> {
  const rows = await read
    .selectFrom("settings")
    .select(["key", "value"])
    .where("key", "in", ["banned-words", "suspect-words"])
    .execute();
  const of = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return { banned: of("banned-words"), suspect: of("suspect-words") };
}

/** What somebody sent, and what became of it, but for the text that is changed or waits; `linksSilenced` and counts as src/filters/rules.ts has them. */
export async function writerFacts(
  read: Reader | Trx,
  of: { personId: number; now: number; replyId: number | null; heldId: number | null },
) {
  const { personId, now, replyId, heldId } = of;
  const since = (at: number) => sql`r.created_at > ${at}`;
  const visible = sql`r.hidden_at is null and r.deleted_at is null`;
  const takenAway = sql`(r.hidden_at is not null or r.deleted_by is not null)`;
  const replies = (which: ReturnType<typeof sql>) => sql<number>`(select count(*) from (
    select id, created_at, hidden_at, deleted_at, deleted_by from replies
    where replies.person_id = people.id order by id desc limit ${sql.lit(MOST_REPLIES)}
  ) as r where ${which})`;
  const held = (which: ReturnType<typeof sql>) =>
    sql<number>`(select count(*) from held as r where r.person_id = people.id and ${which})`;
  const decided = (action: "approve" | "reject", which = sql`true`) => sql<number>`(
    select count(*) from decisions as r where r.person_id = people.id and r.action = ${action}
      and r.undone_by is null and ${which})`;
  const row = await read
    .selectFrom("people")
    .select("links_held_at")
    .select([
      replies(sql`${visible} and r.created_at <= ${now - DAY}`).as("stood"),
      decided("approve").as("approved"),
      replies(sql`${since(now - BURST)} and r.id <> ${replyId ?? 0}`).as("burst"),
      held(sql`${since(now - BURST)} and r.id <> ${heldId ?? 0}
        and r.reply_id is null and r.decided_at is null`).as("burstHeld"),
      replies(sql`${since(now - LATELY)} and ${takenAway}`).as("takenAway"),
      replies(sql`${since(now - LATELY)}`).as("sent"),
      decided("reject", since(now - LATELY)).as("refused"),
    ])
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!row) return null;
  const { links_held_at, stood, approved, burst, burstHeld, takenAway: gone, sent, refused } = row;
  return {
    linksSilenced: links_held_at !== null,
    approved: Math.max(stood, approved),
    sentLately: burst + burstHeld,
    rejected: gone + refused,
    sent: sent + refused,
  };
}

/** How many other accounts posted from an address lately. */
export async function otherAccounts(
  read: Reader | Trx,
  address: string,
  personId: number,
  now: number,
): Promise<number> {
  const { n } = await read
    .selectFrom("posted_from")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("address", "=", address)
    .where("created_at", ">", now - ADDRESS)
    .where("person_id", "<>", personId)
    .executeTakeFirstOrThrow();
  return Number(n);
}
