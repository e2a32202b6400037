/** What tests of held texts have in common. */
import { approveIn, discardIn, rejectIn } from "../../src/held/effects.ts";
import type { Screened } from "../../src/filters/screening.ts";
import type { Finding } from "../../src/filters/types.ts";
import { undoDecision } from "../../src/moderation/actions-undo.ts";
import { recountDiscussion } from "../../src/ops/queries-check.ts";
import type { World } from "../support/world.ts";

/** Filters that go by three words alone: their real ones are under test where they live. */
export function standIn(text: Pick<Screened, "body">): Promise<Finding[]> {
  const words = [
    ["crabgrass", { filter: "banned-words", action: "refuse" }],
    ["thistle", { filter: "suspect-words", action: "hold" }],
    ["clover", { filter: "suspect-words", action: "flag" }],
  ] as const;
  return Promise.resolve(
    words.flatMap(([word, what]) => (text.body.includes(word) ? [{ ...what, found: [word], count: 1 }] : [])),
  );
}

/** The texts that were put by, oldest first. */
export const heldRows = (w: World) => w.db.read.selectFrom("held").selectAll().orderBy("id").execute();

/** The last text that was put by. */
export async function lastHeld(w: World) {
  const row = (await heldRows(w)).at(-1);
  if (!row) throw new Error("Nothing waits.");
  return row;
}

export const approve = (w: World, heldId: number) =>
  w.db.write((trx) => approveIn(trx, w.ctx("neema"), { heldId }));
export const reject = (w: World, heldId: number, note = "") =>
  w.db.write((trx) => rejectIn(trx, w.ctx("neema"), { heldId }, { reason: "off-topic", note }));
export const discard = (w: World, heldId: number) =>
  w.db.write((trx) => discardIn(trx, w.ctx("neema"), { heldId }));
export const undo = (w: World, decisionId: number) => undoDecision(w.ctx("neema"), { decisionId });

/** The open cases, as subjects. */
export async function openCases(w: World): Promise<string[]> {
  const rows = await w.db.read
    .selectFrom("cases")
    .select("subject")
    .where("decided_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.subject);
}

/** What a discussion counts, and what it would if it were counted anew. */
export async function countsOf(w: World, articleId: number) {
  const read = async () => {
    const { answers, replies } = await w.db.read
      .selectFrom("discussions")
      .select(["answers", "replies"])
      .where("article_id", "=", articleId)
      .executeTakeFirstOrThrow();
    return { answers, replies };
  };
  const counted = await read();
  await w.db.write((trx) => recountDiscussion(trx, articleId));
  return { counted, recounted: await read() };
}
