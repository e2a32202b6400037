/** What the queries of articles give and the views show. */
import type { Article, Discussion, Person } from "../db/schema.ts";
import type { Phase } from "../discussion/phase.ts";
import type { DiscussionPart } from "../discussion/types.ts";

/** An article with its author's names and its discussion. */
export type ArticleRow = Article & Pick<Person, "username" | "display_name"> & DiscussionPart;

/** The same as it is read: with where its prompt stands now. */
export type ReadArticle = ArticleRow & { phase: Phase };

/** What an author writes of an article. */
export type Texts = Pick<Article, "title" | "standfirst" | "body" | "lang" | "dir" | "source_url"> &
  Pick<Discussion, "prompt">;

/** An article that shares telling words with another. */
export interface RelatedRow {
  slug: string;
  title: string;
  prompt: string;
  answers: number;
  lang: string;
  dir: Article["dir"];
}

/** A line of the desk: an article without its text. */
export type DeskRow = Pick<
  ArticleRow,
  | "id"
  | "slug"
  | "author_id"
  | "username"
  | "display_name"
  | "title"
  | "lang"
  | "dir"
  | "prompt"
  | "answers"
  | "replies"
  | "created_at"
  | "updated_at"
  | "published_at"
  | "removed_at"
  | "removed_by"
  | "opens_at"
  | "closes_at"
  | "noted_at"
>;

/** Where an article stands: what its tag on the desk says. */
export type ArticleStatus = "draft" | "published" | "taken-down" | "discarded";

/** Where an article stands, by its two timestamps. A draft that was removed was only discarded: nobody had read it. */
export function statusOf(article: Pick<Article, "published_at" | "removed_at">): ArticleStatus {
  if (article.removed_at !== null) return article.published_at === null ? "discarded" : "taken-down";
  return article.published_at === null ? "draft" : "published";
}
