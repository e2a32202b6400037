import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { toActor } from "../accounts/lucia.ts";
import { personByUsername } from "../accounts/queries.ts";
import { importArticle, NotPublishable, publishArticle, type Existing } from "../articles/actions.ts";
import { MAX_BYTES, type FoundArticle } from "../articles/import/types.ts";
import { Forbidden, Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { english, problemText } from "../i18n/index.ts";
import { articlePath, writePath } from "../lib/paths.ts";
import { OperatorError } from "../ops/operator-error.ts";
import { can } from "../policy.ts";
import { count, UsageError, withContext, type Command, type Shell } from "./shell.ts";

export const importCommand: Command = {
  help: `reader-pool import FILE… --author NAME [--publish]

Makes an article of each page (text, Markdown or HTML), as NAME's. The article's address goes to the standard
output, one a line: /write/… for a draft, /articles/… with --publish. A page without exactly one prompt, or
without an article, is not stored: what was found in it is shown, and the exit status is 1.`,

  async run(shell, args) {
    const { values, positionals } = parseArgs({
      args,
      options: { author: { type: "string" }, publish: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const name = values.author;
    if (name === undefined) throw new UsageError("Say whose articles they are: --author NAME.");
    if (positionals.length === 0) throw new UsageError("Name at least one file.");
    return withContext(shell, async (program) => {
      const ctx = await asAuthor(program, name);
      let failed = 0;
      for (const path of positionals) if (!(await importFile(shell, ctx, path, values.publish))) failed += 1;
      return failed === 0 ? 0 : 1;
    });
  },
};

async function asAuthor(program: Ctx, name: string): Promise<Ctx> {
  const person = await personByUsername(program, name);
  if (!person) throw new OperatorError(`Nobody is called ${name}.`);
  const actor = toActor(person);
  if (!can("write", actor, null)) {
    throw new OperatorError(
      `${name} may not write articles yet: npx reader-pool user role ${name} author changes that.`,
    );
  }
  return { ...program, actor };
}

/** @returns whether the article is there now */
async function importFile(shell: Shell, ctx: Ctx, path: string, publish: boolean): Promise<boolean> {
  try {
    const bytes = await read(path);
    const imported = await importArticle(ctx, { bytes, filename: basename(path), strict: true });
    if (imported.kind === "existing") return showExisting(shell, ctx, path, imported.existing);
    const { id } = imported.article;
    shell.say(`${path}: ${describe(imported.found)}`);
    for (const line of leftOutLines(imported.found)) shell.say(line);
    if (publish) {
      const { slug } = await publishArticle(ctx, { id });
      shell.out(ctx.config.baseUrl + articlePath(slug));
    } else {
      shell.out(ctx.config.baseUrl + writePath(id));
    }
    return true;
  } catch (error) {
    for (const line of whyNot(error)) shell.say(`${path}: ${line}`);
    return false;
  }
}

async function read(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new OperatorError("there is no such file.");
  if (!found.isFile()) throw new OperatorError("is not a file.");
  if (found.size > MAX_BYTES) throw new Invalid({ source: "sourceTooLarge" });
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(`can't be read (${error.code ?? error.message}).`);
  });
}

function showExisting(shell: Shell, ctx: Ctx, path: string, existing: Existing): boolean {
  const same = existing.by === "text" ? "the same text" : "the same address";
  if (existing.removed_at !== null) {
    shell.say(`${path}: an article with ${same} was taken down ("${existing.title}"). Nothing was changed.`);
    return false;
  }
  shell.say(`${path}: an article with ${same} is there already ("${existing.title}"). Nothing was changed.`);
  const draft = existing.published_at === null;
  shell.out(ctx.config.baseUrl + (draft ? writePath(existing.id) : articlePath(existing.slug)));
  return true;
}

function describe({ title, leftOut }: FoundArticle): string {
  return `"${title}"; left out ${count(leftOut.length, "piece")} of the page.`;
}

/** What is not in the article, a line each: the person decides whether the importer was right. */
function leftOutLines({ leftOut }: Pick<FoundArticle, "leftOut">): string[] {
  return leftOut.map(({ text, why }) => `  left out: ${oneLine(text)} (${why})`);
}

const NOT: Readonly<Record<NotPublishable["problem"], string>> = {
  "no-prompt": 'no prompt was found. Add a line that begins with "Reader Pool:".',
  "many-prompts": "more than one prompt was found. Keep one of them, or import it at /write/new and choose.",
  "no-title": "no title was found.",
  "too-long": "the title or the prompt is too long.",
};

function whyNot(error: unknown): string[] {
  if (error instanceof NotPublishable) {
    const { title, body, prompts } = error.found;
    return [
      `${NOT[error.problem]} Nothing was stored.`,
      `  title:    ${title === "" ? "none" : title}`,
      `  text:     ${count([...body].length, "character")}`,
      ...(prompts.length === 0
        ? ["  prompt:   none"]
        : prompts.map((prompt) => `  prompt:   ${oneLine(prompt)}`)),
      ...leftOutLines(error.found),
    ];
  }
  if (error instanceof Invalid) {
    return Object.values(error.fields).map((problem) => problemText(english.t, problem));
  }
  if (error instanceof Forbidden) return [english.t.refusals[error.refusal]];
  if (error instanceof OperatorError) return [error.message];
  throw error;
}

/** The first 90 characters, on one line. */
function oneLine(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length > 90 ? `${folded.slice(0, 89)}…` : folded;
}
