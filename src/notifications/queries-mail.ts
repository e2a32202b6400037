/** What a mail about a decision says, and to whom it goes. */
import type { Trx } from "../db/connect.ts";

/** A decision with its rule and its article, and the address of whom it concerns. */
export function decisionForMail(trx: Trx, decisionId: number, personId: number) {
  return trx
    .selectFrom("decisions as d")
    .innerJoin("people", (join) => join.on("people.id", "=", personId))
    .leftJoin("rules", "rules.id", "d.reason")
    .leftJoin("articles", "articles.id", "d.article_id")
    .leftJoin("held", "held.id", "d.held_id")
    .leftJoin("replies", "replies.id", "d.reply_id")
    .leftJoin("appeals", "appeals.id", "d.appeal_id")
    .select([
      "d.id",
      "d.action",
      "d.reply_id",
      "d.reason",
      "d.note",
      "d.body",
      "d.filter",
      "d.facts",
      "held.findings",
      "held.lang as held_lang",
      "held.dir as held_dir",
      "replies.lang as reply_lang",
      "replies.dir as reply_dir",
      "d.until",
      "d.created_at as at",
      "people.email",
      "people.left_at",
      "people.language",
      "people.used_language",
      "rules.title as rule_title",
      "articles.title",
      "appeals.decision_id as appealed",
    ])
    .where("d.id", "=", decisionId)
    .executeTakeFirstOrThrow();
}
