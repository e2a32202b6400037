/** What somebody voted on, follows, has read and is about to write: rows without ids, walked by their keys. */
import { articlePath, replyPath } from "../lib/paths.ts";
import { few, moment, PAGE, type Section } from "./copy.ts";

/** Replies whose votes are looked at in one query: votes are kept by reply, not by voter. */
const WINDOW = 20_000;

const votes: Section = {
  name: "votes",
  tables: ["votes"],
  async *pages({ read, personId, baseUrl }) {
    const { last } = await read
      .selectFrom("replies")
      .select((eb) => eb.fn.max("id").as("last"))
      .executeTakeFirstOrThrow();
    for (let from = 0; from < (last ?? 0); from += WINDOW) {
      const rows = await read
        .selectFrom("votes")
        .select(["reply_id", "value", "created_at"])
        .where("reply_id", ">", from)
        .where("reply_id", "<=", from + WINDOW)
        .where("person_id", "=", personId)
        .orderBy("reply_id")
        .execute();
      if (rows.length > 0)
        yield rows.map((row) => ({
          link: baseUrl + replyPath(row.reply_id),
          value: row.value,
          createdAt: moment(row.created_at),
        }));
    }
  },
};

const drafts: Section = {
  name: "drafts",
  tables: ["drafts"],
  pages: ({ read, personId, baseUrl }) =>
    few(
      read
        .selectFrom("drafts")
        .innerJoin("articles", "articles.id", "drafts.article_id")
        .select(["kind", "reply_id", "title", "drafts.body", "drafts.updated_at"])
        .where("person_id", "=", personId)
        .orderBy("drafts.updated_at")
        .execute(),
      (row) => ({
        kind: row.kind,
        article: row.title,
        link: row.reply_id === 0 ? null : baseUrl + replyPath(row.reply_id),
        text: row.body,
        updatedAt: moment(row.updated_at),
      }),
    ),
};

const follows: Section = {
  name: "follows",
  tables: ["follows"],
  pages: ({ read, personId, baseUrl }) =>
    few(
      read
        .selectFrom("follows")
        .innerJoin("articles", "articles.id", "follows.article_id")
        .select(["reply_id", "title", "slug", "level", "follows.created_at"])
        .where("person_id", "=", personId)
        .orderBy("follows.created_at")
        .execute(),
      (row) => ({
        level: row.level,
        article: row.title,
        link: baseUrl + (row.reply_id === 0 ? articlePath(row.slug) : replyPath(row.reply_id)),
        createdAt: moment(row.created_at),
      }),
    ),
};

const visits: Section = {
  name: "visits",
  tables: ["visits"],
  async *pages({ read, personId, baseUrl }) {
    for (let after = 0; ;) {
      const rows = await read
        .selectFrom("visits")
        .innerJoin("articles", "articles.id", "visits.article_id")
        .select(["article_id", "seen_id", "title", "slug", "visits.updated_at"])
        .where("person_id", "=", personId)
        .where("article_id", ">", after)
        .orderBy("article_id")
        .limit(PAGE)
        .execute();
      if (rows.length > 0)
        yield rows.map((row) => ({
          article: row.title,
          link: baseUrl + articlePath(row.slug),
          readTo: row.seen_id,
          updatedAt: moment(row.updated_at),
        }));
      after = rows.at(-1)?.article_id ?? 0;
      if (rows.length < PAGE) return;
    }
  },
};

/** Each is a number alone: many go on a page. */
const SEEN_PAGE = 2000;

const seen: Section = {
  name: "seen",
  tables: ["seen"],
  async *pages({ read, personId }) {
    for (let after = { article: 0, reply: 0 }; ;) {
      const rows = await read
        .selectFrom("seen")
        .select(["article_id", "reply_id"])
        .where("person_id", "=", personId)
        .where((eb) => eb(eb.refTuple("article_id", "reply_id"), ">", eb.tuple(after.article, after.reply)))
        .orderBy("article_id")
        .orderBy("reply_id")
        .limit(SEEN_PAGE)
        .execute();
      if (rows.length > 0) yield rows.map(({ reply_id }) => ({ reply: reply_id }));
      const last = rows.at(-1);
      if (!last || rows.length < SEEN_PAGE) return;
      after = { article: last.article_id, reply: last.reply_id };
    }
  },
};

export const READING_SECTIONS = { votes, drafts, follows, visits, seen };
