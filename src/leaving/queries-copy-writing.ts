/** What somebody wrote, and what became of it. Of others it says whom they replied to, as the page does. */
import { articlePath, replyPath } from "../lib/paths.ts";
import { byId, moment, PAGE, type Section } from "./copy.ts";

const replies: Section = {
  name: "replies",
  tables: ["replies", "picks", "citations"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("replies")
          .innerJoin("articles", "articles.id", "replies.article_id")
          .leftJoin("picks", "picks.reply_id", "replies.id")
          .leftJoin("citations", "citations.reply_id", "replies.id")
          // Who wrote what is hidden or deleted is not said here either.
          .leftJoin("replies as parents", (join) =>
            join
              .onRef("parents.id", "=", "replies.parent_id")
              .on("parents.hidden_at", "is", null)
              .on("parents.deleted_at", "is", null),
          )
          .leftJoin("people as addressees", "addressees.id", "parents.person_id")
          .selectAll("replies")
          .select(["articles.title", "criterion", "cited_at", "addressees.display_name as to"])
          .where("replies.person_id", "=", personId)
          .where("replies.id", ">", after)
          .orderBy("replies.id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        id: row.id,
        link: baseUrl + replyPath(row.id),
        article: row.title,
        inReplyTo: row.to,
        writtenAt: moment(row.created_at),
        editedAt: moment(row.edited_at),
        language: row.lang,
        text: row.body,
        html: row.body_html,
        version: row.version,
        ups: row.ups,
        downs: row.downs,
        pinnedAt: moment(row.pinned_at),
        pickedFor: row.criterion,
        citedAt: moment(row.cited_at),
        hiddenAt: moment(row.hidden_at),
        hiddenReason: row.hidden_reason,
        hiddenNote: row.hidden_note,
        deletedAt: moment(row.deleted_at),
      }),
    ),
};

const versions: Section = {
  name: "versions",
  tables: ["reply_versions"],
  // Along their replies, whose index finds them.
  async *pages({ read, personId, baseUrl }) {
    for (let after = 0; ;) {
      const replies = await read
        .selectFrom("replies")
        .select("id")
        .where("person_id", "=", personId)
        .where("id", ">", after)
        .orderBy("id")
        .limit(PAGE)
        .execute();
      const last = replies.at(-1);
      if (!last) return;
      const rows = await read
        .selectFrom("reply_versions")
        .select(["reply_id", "version", "body", "written_at", "redacted_at"])
        .where(
          "reply_id",
          "in",
          replies.map(({ id }) => id),
        )
        .orderBy("reply_id")
        .orderBy("version")
        .execute();
      if (rows.length > 0)
        yield rows.map((row) => ({
          link: baseUrl + replyPath(row.reply_id),
          version: row.version,
          writtenAt: moment(row.written_at),
          text: row.body,
          redactedAt: moment(row.redacted_at),
        }));
      after = last.id;
    }
  },
};

const held: Section = {
  name: "held",
  tables: ["held"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("held")
          .innerJoin("articles", "articles.id", "held.article_id")
          .selectAll("held")
          .select("articles.title")
          .where("person_id", "=", personId)
          .where("held.id", ">", after)
          .orderBy("held.id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        id: row.id,
        kind: row.kind,
        article: row.title,
        link: row.reply_id === null ? null : baseUrl + replyPath(row.reply_id),
        createdAt: moment(row.created_at),
        unconfirmedAt: moment(row.unconfirmed_at),
        language: row.lang,
        text: row.body,
        html: row.body_html,
        reason: row.findings,
        decidedAt: moment(row.decided_at),
        takenBackAt: moment(row.taken_back_at),
      }),
    ),
};

const articles: Section = {
  name: "articles",
  tables: ["articles", "slugs", "discussions"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("articles")
          .innerJoin("discussions", "discussions.article_id", "articles.id")
          .selectAll("articles")
          .select(["prompt", "opens_at", "closes_at", "note"])
          .where("author_id", "=", personId)
          .where("articles.id", ">", after)
          .orderBy("articles.id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        id: row.id,
        link: baseUrl + articlePath(row.slug),
        title: row.title,
        standfirst: row.standfirst,
        prompt: row.prompt,
        language: row.lang,
        createdAt: moment(row.created_at),
        updatedAt: moment(row.updated_at),
        publishedAt: moment(row.published_at),
        opensAt: moment(row.opens_at),
        closesAt: moment(row.closes_at),
        removedAt: moment(row.removed_at),
        text: row.body,
        html: row.body_html,
        closingNote: row.note,
        source: row.source_url,
      }),
    ),
};

/** Sources may be large: one at a time. */
const imports: Section = {
  name: "imports",
  tables: ["imports"],
  async *pages({ read, personId }) {
    for (let after = 0; ;) {
      const row = await read
        .selectFrom("articles")
        .innerJoin("imports", "imports.article_id", "articles.id")
        .select(["articles.id", "title", "filename", "source"])
        .where("author_id", "=", personId)
        .where("articles.id", ">", after)
        .orderBy("articles.id")
        .limit(1)
        .executeTakeFirst();
      if (!row) return;
      yield [{ article: row.title, filename: row.filename, text: row.source }];
      after = row.id;
    }
  },
};

export const WRITING_SECTIONS = { replies, versions, held, articles, imports };
