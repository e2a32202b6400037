import type { ExpressionBuilder, SqlBool, Expression } from "kysely";
import type { Schema } from "../db/schema.ts";
import type { Actor } from "../policy.ts";

/**
 * What may be shown of replies outside their discussion (profiles, feeds, search, counts, mail), to anybody: not
 * hidden, not deleted, under an article that is published. Needs `replies` and `articles` in the query. Inside a
 * discussion the hidden ones leave a placeholder instead (views/discussion/reply.ts).
 * @param _actor nobody sees more yet; the parameter is here so that no caller forgets who is asking
 */
export function visibleReplies(
  eb: ExpressionBuilder<Schema, "replies" | "articles">,
  _actor: Actor | null,
): Expression<SqlBool> {
  return eb.and([
    eb("replies.hidden_at", "is", null),
    eb("replies.deleted_at", "is", null),
    eb("articles.published_at", "is not", null),
    eb("articles.removed_at", "is", null),
  ]);
}
