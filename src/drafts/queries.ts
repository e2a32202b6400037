import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { DraftKind } from "../db/schema.ts";
import { firstVersion } from "../lib/ids.ts";

/** What a draft is of: one a person, and thing to write. */
export interface DraftPlace {
  personId: number;
  articleId: number;
  kind: DraftKind;
  /** The reply that is answered or edited; 0 for an answer to the prompt and for a closing note. */
  replyId: number;
}

/** A stored draft. */
export interface Draft {
  body: string;
  version: number;
}

/** The draft of something, unless it was last saved before `since` (epoch ms). */
export function draftOf(read: Reader | Trx, place: DraftPlace, since: number): Promise<Draft | undefined> {
  return read
    .selectFrom("drafts")
    .select(["body", "version"])
    .where("person_id", "=", place.personId)
    .where("article_id", "=", place.articleId)
    .where("kind", "=", place.kind)
    .where("reply_id", "=", place.replyId)
    .where("updated_at", ">=", since)
    .executeTakeFirst();
}

/** Removes a draft: what it was of is written, in the same transaction. */
export async function deleteDraft(trx: Trx, place: DraftPlace): Promise<void> {
  await trx
    .deleteFrom("drafts")
    .where("person_id", "=", place.personId)
    .where("article_id", "=", place.articleId)
    .where("kind", "=", place.kind)
    .where("reply_id", "=", place.replyId)
    .execute();
}

/** A save: what stands in the form now, the version it was made from, and the form's key. */
export interface Save extends Draft {
  form: string;
  at: number;
}

/**
 * Stores a draft, unless another form has saved another text since: nothing is changed then.
 * @returns its new version, or null when there is another text
 */
export async function putDraft(trx: Trx, place: DraftPlace, save: Save): Promise<number | null> {
  const { body, form, at } = save;
  const changed = await trx
    .updateTable("drafts")
    .set({ body, form, updated_at: at, version: sql`version + 1` })
    .where("person_id", "=", place.personId)
    .where("article_id", "=", place.articleId)
    .where("kind", "=", place.kind)
    .where("reply_id", "=", place.replyId)
    .where((eb) =>
      eb.or([
        eb("version", "=", save.version),
        eb("body", "=", body),
        eb.and([eb("form", "=", form), eb("form", "<>", "")]),
      ]),
    )
    .returning("version")
    .executeTakeFirst();
  if (changed) return changed.version;
  const added = await trx
    .insertInto("drafts")
    .values({
      person_id: place.personId,
      article_id: place.articleId,
      kind: place.kind,
      reply_id: place.replyId,
      body,
      version: firstVersion(),
      form,
      updated_at: at,
    })
    .onConflict((oc) => oc.columns(["person_id", "article_id", "kind", "reply_id"]).doNothing())
    .returning("version")
    .executeTakeFirst();
  return added?.version ?? null;
}

/** Removes every draft last saved before `since`, and of one person's all but the newest `most`. */
export async function trimDrafts(trx: Trx, personId: number, since: number, most: number): Promise<void> {
  await trx.deleteFrom("drafts").where("updated_at", "<", since).execute();
  const oldest = await trx
    .selectFrom("drafts")
    .select("updated_at")
    .where("person_id", "=", personId)
    .orderBy("updated_at", "desc")
    .offset(most)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  await trx
    .deleteFrom("drafts")
    .where("person_id", "=", personId)
    .where("updated_at", "<=", oldest.updated_at)
    .execute();
}
