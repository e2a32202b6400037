import type { Config } from "../config.ts";
import type { Db } from "../db/connect.ts";
import { checkFile } from "../db/files.ts";
import { recount } from "../voting/queries.ts";
import { recountAnswer } from "../discussion/queries-standing.ts";
import { controversy, lifted, wilson } from "../voting/rank.ts";
import {
  answerCounts,
  misplacedReplies,
  promptless,
  recountDiscussion,
  selfVotes,
  voteCounts,
  wrongDiscussions,
  type AnswerCount,
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
  return countDifferences(db);
}

/** The same without looking at the file: all that is counted, counted anew. */
export async function countDifferences(db: Db): Promise<Difference[]> {
  return [
    ...(await ofDiscussions(db)),
    ...(await ofVotes(db)),
    ...(await ofAnswers(db)),
    ...(await ofPlaces(db)),
  ];
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
  const { ups, downs, score, rank, best, divided, is_answer, counted_ups, counted_downs } = reply;
  if (ups !== counted_ups || downs !== counted_downs) {
    return `says ${ups} up and ${downs} down, there are ${counted_ups} and ${counted_downs}`;
  }
  if (score !== ups - downs) return `says a score of ${score}, its votes make ${ups - downs}`;
  const right = wilson(ups, downs);
  if (differ(rank, right)) return `has the rank ${rank}, its votes make ${right}`;
  if (!is_answer && differ(best, right)) return `counts ${best} among the best, its votes make ${right}`;
  const sides = controversy(ups, downs);
  return differ(divided, sides) ? `is said to divide by ${divided}, its votes make ${sides}` : null;
}

const differ = (a: number, b: number) => Math.abs(a - b) > RANK_DIFFERS * Math.max(1, Math.abs(b));

async function ofAnswers(db: Db): Promise<Difference[]> {
  const found: Difference[] = [];
  for await (const batch of answerCounts(db.read)) {
    for (const counted of batch) {
      const text = whatStandsWrong(counted);
      if (text === null) continue;
      found.push({
        text: `answer ${counted.id}: ${text}`,
        mend: () => db.write((trx) => recountAnswer(trx, counted.id)),
      });
    }
  }
  return found;
}

function whatStandsWrong(answer: AnswerCount): string | null {
  const { rank, best, below, author_replies, counted_below, counted_author_replies, author_best } = answer;
  if (below !== counted_below) return `says ${below} replies below it, there are ${counted_below}`;
  if (author_replies !== counted_author_replies)
    return `says ${author_replies} replies of the author, there are ${counted_author_replies}`;
  const right = lifted(rank, author_best);
  return differ(best, right) ? `counts ${best} among the best, it should be ${right}` : null;
}

async function ofPlaces(db: Db): Promise<Difference[]> {
  const line = (text: string): Difference => ({ text, mend: null });
  return [
    ...(await misplacedReplies(db.read)).map((id) => line(`reply ${id}: does not fit below its parent`)),
    ...(await selfVotes(db.read)).map((id) => line(`reply ${id}: its own writer voted on it`)),
    ...(await promptless(db.read)).map((slug) => line(`article ${slug}: has no prompt`)),
  ];
}
