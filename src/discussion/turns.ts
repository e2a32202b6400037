/** Which answers a page shows, in which order, and where the next one begins. */
import type { Ctx } from "../http/context.ts";
import { byAge, MOST_SHOWN, type Cursor } from "./cursor.ts";
import { FAIR_FROM, FAIR_PLACE, fairTurn } from "./fair.ts";
import { answersWithFewVotes, placeIn, type Listed } from "./queries-answers.ts";
import type { Choice } from "./sorts.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Who has the fair place on the first page of the best: somebody who does not stand above it anyway. */
export async function fairAnswer(
  ctx: Pick<Ctx, "db">,
  { id, version, answers }: Pick<DiscussionRow, "id" | "version" | "answers">,
  { sort, show }: Choice,
  found: readonly Listed[],
): Promise<Listed | null> {
  if (sort !== "best" || show !== null || answers < FAIR_FROM || found.length < FAIR_FROM) return null;
  const above = new Set(found.slice(0, FAIR_PLACE).map((answer) => answer.id));
  const few = (await answersWithFewVotes(ctx, id)).filter((answer) => !above.has(answer.id));
  return few[fairTurn(version, few.length)] ?? null;
}

/** The answers of a page with that one in its place. */
export function withFair(found: readonly Listed[], fair: Listed): Listed[] {
  const others = found.filter(({ id }) => id !== fair.id);
  return [...others.slice(0, FAIR_PLACE), fair, ...others.slice(FAIR_PLACE)];
}

/** Where the page behind this one begins. */
export function nextCursor(
  choice: Choice,
  after: Cursor | null,
  answers: readonly ReplyRow[],
  order: readonly number[],
): Cursor | null {
  const last = answers.at(-1);
  if (!last) return null;
  const earlier = after === null || after.kind === "place" ? [] : after.shown;
  if (byAge(choice.sort)) {
    const outOfTurn = answers.filter((answer) => !order.includes(answer.id)).map((answer) => answer.id);
    return { kind: "behind", id: order.at(-1) ?? last.id, shown: [...earlier, ...outOfTurn] };
  }
  const shown = [...earlier, ...answers.map((answer) => answer.id)];
  if (after?.kind === "place" || shown.length > MOST_SHOWN) return placeIn(choice.sort, last);
  return { kind: "shown", shown };
}
