/** The texts that wait for a moderator, with why each was held back, and what an edit would change. */
import { wordDifference } from "../discussion/history.ts";
import { parseFindings } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { ABOVE, parentOf, PLACE, placeOf } from "./queries-things.ts";
import { markOfText } from "./seen.ts";
import type { CaseHeld } from "./types.ts";

/** Held texts by their ids. */
export async function heldOf({ db }: Pick<Ctx, "db">, ids: number[]): Promise<Map<number, CaseHeld>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("held")
    .innerJoin("people", "people.id", "held.person_id")
    .innerJoin("articles", "articles.id", "held.article_id")
    .leftJoin("replies as edited", "edited.id", "held.reply_id")
    .leftJoin("replies as above", (join) =>
      join
        .on((eb) => eb("above.id", "=", eb.fn.coalesce("held.parent_id", "edited.parent_id")))
        .on("above.deleted_at", "is", null),
    )
    .leftJoin("people as answered", "answered.id", "above.person_id")
    .select([
      "held.id",
      "held.kind",
      "held.article_id",
      "held.person_id",
      "held.reply_id",
      "held.body",
      "held.body_html",
      "held.lang",
      "held.dir",
      "held.created_at",
      "held.findings as found",
      "people.username",
      "people.display_name",
      "edited.body as edited_body",
      "edited.body_html as edited_html",
      ...PLACE,
      ...ABOVE,
    ])
    .where("held.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const { reply_id, edited_body, edited_html, found } = row;
      const edit =
        row.kind === "edit" && reply_id !== null && edited_body !== null && edited_html !== null
          ? { replyId: reply_id, now_html: edited_html, difference: wordDifference(edited_body, row.body) }
          : null;
      const place = { discussion: placeOf(row), parent: parentOf(row) };
      return [row.id, { ...row, ...place, seen: markOfText(row.body), findings: parseFindings(found), edit }];
    }),
  );
}
