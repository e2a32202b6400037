/** What the pages of the desk show, for those who may see them. */
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure, can } from "../policy.ts";
import { readFound, type Found } from "./found.ts";
import { articleById, foundOf, removalNoteOf } from "./queries.ts";
import { deskRows, DESK_PAGE, type Show } from "./queries-desk.ts";
import type { ArticleRow, DeskRow } from "./types.ts";

/** A page of the desk. */
export interface Desk {
  rows: DeskRow[];
  show: Show;
  page: number;
  hasMore: boolean;
  /** Everybody's articles are on it, for those who may edit them all. */
  everybody: boolean;
}

/**
 * The actor's own articles; everybody's, where the policy lets the actor edit what others wrote.
 * @throws {SignedOut} @throws {Forbidden}
 */
export async function openDesk(ctx: Ctx, input: { show: Show; page: number }): Promise<Desk> {
  ensure("write", ctx.actor, null);
  const others = { author_id: 0, published_at: null, removed_at: null };
  const everybody = can("editArticle", ctx.actor, others);
  const rows = await deskRows(ctx, { ...input, authorId: everybody ? null : (ctx.actor?.id ?? 0) });
  return { ...input, rows: rows.slice(0, DESK_PAGE), hasMore: rows.length > DESK_PAGE, everybody };
}

/** Passes who may bring an article. @throws {SignedOut} @throws {Forbidden} */
export function openImport(ctx: Ctx): void {
  ensure("write", ctx.actor, null);
}

/** An article on the desk, and what was found beside it. */
export interface OnDesk {
  article: ArticleRow;
  found: Found;
  filename: string | null;
  /** It was read from a page, not written here from the start. */
  imported: boolean;
  /** What whoever took it down wrote to its author. */
  removalNote: string | null;
}

/**
 * One article, for those who may edit it.
 * @throws {SignedOut} @throws {Forbidden} @throws {NotFound}
 */
export async function openArticle(ctx: Ctx, id: number): Promise<OnDesk> {
  ensure("write", ctx.actor, null);
  const article = await articleById(ctx.db.read, id);
  if (!article) throw new NotFound();
  ensure("editArticle", ctx.actor, article);
  const kept = await foundOf(ctx, id);
  const removalNote = article.removed_at === null ? null : await removalNoteOf(ctx, id);
  return {
    article,
    found: readFound(kept?.found),
    filename: kept?.filename ?? null,
    imported: kept !== undefined,
    removalNote,
  };
}
