/** From a page to a draft. */
import type { Article } from "../db/schema.ts";
import { Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import type { ProblemCode } from "../i18n/index.ts";
import { newToken } from "../lib/ids.ts";
import { ensure } from "../policy.ts";
import { cleanAddress, ownAddress } from "./address.ts";
import { toFound } from "./found.ts";
import { readArticle, Unreadable, type FoundArticle, type Source } from "./import/index.ts";
import { MOST, lengthOf } from "./limits.ts";
import { findBlank, findSame, insertDraft, insertImport, rendered } from "./queries-write.ts";
import { draftSlug } from "./slug.ts";

export interface ImportInput {
  /** The page as it came: text, Markdown or HTML. */
  bytes: Uint8Array;
  filename?: string | undefined;
  /** Where the article was first published; where it is missing, what an HTML page says of itself. */
  address?: string | undefined;
  /** Stores nothing unless the page can be published as it is: for the program, where nobody looks at a preview. */
  strict?: boolean;
}

/** The article that is there already, and by what it was known again. */
export type Existing = Pick<
  Article,
  "id" | "slug" | "title" | "author_id" | "published_at" | "removed_at"
> & {
  by: "text" | "address";
};

export type Imported =
  | { kind: "draft"; article: Pick<Article, "id" | "slug">; found: FoundArticle }
  | { kind: "existing"; existing: Existing };

/** Thrown by a strict import: what was found was not one article with one prompt. Nothing was stored. */
export class NotPublishable extends Error {
  override readonly name = "NotPublishable";
  readonly found: FoundArticle;
  readonly problem: "no-title" | "no-prompt" | "many-prompts" | "too-long";
  constructor(found: FoundArticle, problem: NotPublishable["problem"]) {
    super(problem);
    this.found = found;
    this.problem = problem;
  }
}

const PROBLEMS: Readonly<Record<Unreadable["problem"], ProblemCode>> = {
  empty: "sourceEmpty",
  binary: "sourceBinary",
  "too-large": "sourceTooLarge",
  "not-utf8": "sourceNotUtf8",
  "no-article": "sourceNoArticle",
  "too-tangled": "sourceTooTangled",
};

/**
 * Reads a page and keeps it as a draft of the actor's. The same text, or the same address, is kept once: the second
 * time nothing is stored and the first one is given back.
 * @throws {Invalid} `source` can't be read, or `address` is none
 * @throws {NotPublishable} `strict` alone: no title, not exactly one prompt, or one that is too long
 */
export async function importArticle(ctx: Ctx, input: ImportInput): Promise<Imported> {
  ensure("write", ctx.actor, null);
  const authorId = actorId(ctx);
  const given = givenAddress(input.address);
  const found = read(input);
  if (input.strict) ensurePublishable(found);
  const address = given ?? ownAddress(found.address);
  const { title, standfirst, body, dir } = found;
  const lang = found.lang ?? ctx.actor?.lang ?? ctx.language ?? "en";
  const prompt = found.prompts.length === 1 ? (found.prompts[0] ?? "") : "";
  const texts = rendered({ title, standfirst, body, prompt, lang, dir, source_url: address });
  // PostgreSQL can't store the character NUL.
  const source = new TextDecoder().decode(input.bytes).replaceAll("\0", "");
  const filename = input.filename?.replaceAll("\0", "") ?? null;
  const slug = draftSlug(newToken());
  return ctx.db.write(async (trx): Promise<Imported> => {
    const { fingerprint } = found;
    const same = await findSame(trx, { fingerprint, address });
    if (same) {
      const by = same.fingerprint === fingerprint ? "text" : "address";
      return { kind: "existing", existing: { ...same, by } };
    }
    const id = await insertDraft(trx, { slug, authorId, fingerprint, texts, now: ctx.clock() });
    const kept = JSON.stringify(toFound(found));
    await insertImport(trx, { articleId: id, source, filename, found: kept });
    return { kind: "draft", article: { id, slug }, found };
  });
}

/**
 * An empty draft to write in; the one that is there and still empty, where there is one.
 * @returns its id
 */
export async function startBlank(ctx: Ctx): Promise<number> {
  ensure("write", ctx.actor, null);
  const authorId = actorId(ctx);
  const lang = ctx.actor?.lang ?? ctx.language ?? "en";
  const nothing = { title: "", standfirst: null, body: "", prompt: "", source_url: null };
  const texts = rendered({ ...nothing, lang, dir: "ltr" });
  const slug = draftSlug(newToken());
  return ctx.db.write(
    async (trx) =>
      (await findBlank(trx, authorId)) ??
      insertDraft(trx, { slug, authorId, fingerprint: null, texts, now: ctx.clock() }),
  );
}

function actorId(ctx: Ctx): number {
  if (!ctx.actor) throw new Error("the policy let nobody write");
  return ctx.actor.id;
}

function givenAddress(text: string | undefined): string | null {
  if (!text) return null;
  const address = cleanAddress(text);
  if (address === null) throw new Invalid({ address: "url" });
  return address;
}

function read({ bytes, filename }: ImportInput): FoundArticle {
  const source: Source = filename === undefined ? { bytes } : { bytes, filename };
  try {
    const found = readArticle(source);
    if (lengthOf(found.body) > MOST.body) throw new Invalid({ source: `sourceTooLong:${MOST.body}` });
    return found;
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid({ source: PROBLEMS[error.problem] });
    throw error;
  }
}

function ensurePublishable(found: FoundArticle): void {
  const { title, prompts } = found;
  const [prompt] = prompts;
  if (prompt === undefined) throw new NotPublishable(found, "no-prompt");
  if (prompts.length > 1) throw new NotPublishable(found, "many-prompts");
  if (title === "") throw new NotPublishable(found, "no-title");
  if (lengthOf(title) > MOST.title || lengthOf(prompt) > MOST.prompt)
    throw new NotPublishable(found, "too-long");
}
