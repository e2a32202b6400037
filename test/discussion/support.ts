/** What tests of discussions have in common. */
import type { World } from "../support/world.ts";

/** Lets everybody give as many answers as they like. */
export async function manyAnswers(w: World): Promise<void> {
  const one = { key: "one-answer", value: "off", updated_at: 0, updated_by: null };
  await w.db.write((trx) => trx.insertInto("settings").values(one).execute());
}

/** Ids of the replies in a part of a page, in their order. */
export function repliesIn(page: { document: Document }, within: string): number[] {
  return [...page.document.querySelectorAll(`${within} article.reply`)].map((element) =>
    Number(element.id.replace("reply-", "")),
  );
}

/** Ids of the answers of a page, in their order. */
export function answersIn(page: { document: Document }): number[] {
  return [...page.document.querySelectorAll("article.reply")].flatMap((element) =>
    element.closest("ol.replies") ? [] : [Number(element.id.replace("reply-", ""))],
  );
}
