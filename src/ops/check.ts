import type { Config } from "../config.ts";
import type { Db } from "../db/connect.ts";
import { checkFile } from "../db/files.ts";
import { recount } from "../voting/queries.ts";
import { wilson } from "../voting/rank.ts";
import {
  misplacedReplies,
  promptless,
  recountDiscussion,
  selfVotes,
  voteCounts,
  wrongDiscussions,
  type VoteCount,
} from "./queries-check.ts";

/** A rank is stored as it was computed; only the last digits may differ, from one machine to another. */
const RANK_DIFFERS = 1e-9;

/** One thing that is not as it should be, for a person; `mend` puts it right, where counting anew does. */
export interface Difference {
  text: string;
  mend: (() => Promise<void>) | null;
}

/** Reads through the whole database and counts anew all that is counted. Changes nothing. */
export async function findDifferences(db: Db, database: Config["database"]): Promise<Difference[]> {
  // PostgreSQL looks after its own pages, and can't break a foreign key.
  const damage = database.kind === "sqlite" ? checkFile(database.path) : null;
  // Nothing that is counted in a damaged file is worth anything.
  if (damage !== null) return [{ text: `the file is damaged: ${damage}`, mend: null }];
  return [...(await ofDiscussions(db)), ...(await ofVotes(db)), ...(await ofPlaces(db))];
}

async function ofDiscussions(db: Db): Promise<Difference[]> {
  const wrong = await wrongDiscussions(db.read);
  return wrong.map((d) => ({
    text:
      `discussion of ${d.slug}: says ${d.answers} answers and ${d.replies} replies, ` +
      `there are ${d.counted_answers} and ${d.counted_replies}`,
    mend: () => db.write((trx) => recountDiscussion(trx, d.article_id)),
  }));
}

async function ofVotes(db: Db): Promise<Difference[]> {
  const found: Difference[] = [];
  for await (const batch of voteCounts(db.read)) {
    for (const counted of batch) {
      const text = whatDiffers(counted);
      if (text === null) continue;
      found.push({
        text: `reply ${counted.id}: ${text}`,
        mend: () => db.write((trx) => recount(trx, counted.id)),
      });
    }
  }
  return found;
}

function whatDiffers(reply: VoteCount): string | null {
  const { ups, downs, score, rank, counted_ups, counted_downs } = reply;
  if (ups !== counted_ups || downs !== counted_downs) {
    return `says ${ups} up and ${downs} down, there are ${counted_ups} and ${counted_downs}`;
  }
  if (score !== ups - downs) return `says a score of ${score}, its votes make ${ups - downs}`;
  const right = wilson(ups, downs);
  return Math.abs(rank - right) > RANK_DIFFERS ? `has the rank ${rank}, its votes make ${right}` : null;
}

async function ofPlaces(db: Db): Promise<Difference[]> {
  const line = (text: string): Difference => ({ text, mend: null });
  return [
    ...(await misplacedReplies(db.read)).map((id) => line(`reply ${id}: does not fit below its parent`)),
    ...(await selfVotes(db.read)).map((id) => line(`reply ${id}: its own writer voted on it`)),
    ...(await promptless(db.read)).map((slug) => line(`article ${slug}: has no prompt`)),
  ];
}
