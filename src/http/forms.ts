import { z } from "zod";
import { asProblem, type Problem } from "../i18n/index.ts";
import { BadRequest, Invalid, TooMany } from "../errors.ts";
import type { Http } from "./context.ts";

/** What was sent, as typed: shown again beside the problems. Files are left out. */
export type Values = Readonly<Record<string, string>>;
/** One problem per field. */
export type Problems = Readonly<Record<string, Problem>>;

export interface Again {
  readonly values: Values;
  readonly problems: Problems;
}

/** A form that was not sent yet. */
export const untouched: Again = { values: {}, problems: {} };

/** The fields of a posted form, each once. A field sent twice counts with its last value. */
export async function readFields(c: Http): Promise<Record<string, string | File>> {
  try {
    return await c.req.parseBody();
  } catch {
    throw new BadRequest("The form could not be read.");
  }
}

/** The texts of a field that may be sent several times, as boxes are. */
export async function readAll(c: Http, name: string): Promise<string[]> {
  try {
    const all = (await c.req.parseBody({ all: true }))[name] ?? [];
    return [all].flat().filter((value) => typeof value === "string");
  } catch {
    throw new BadRequest("The form could not be read.");
  }
}

/**
 * Reads a form, and answers: `done` with the parsed input, or `again` with what was typed and one problem a field
 * when the input does not parse or the action refuses it. The status is 422, or 429 when it came too soon.
 */
export async function submit<S extends z.ZodType>(
  c: Http,
  schema: S,
  done: (input: z.output<S>) => Promise<Response>,
  again: (form: Again, status: 422 | 429, headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const fields = await readFields(c);
  const values = Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const parsed = schema.safeParse(fields);
  if (!parsed.success) {
    const problems: Record<string, Problem> = {};
    for (const issue of parsed.error.issues)
      problems[String(issue.path[0] ?? "")] ??= asProblem(issue.message);
    return again({ values, problems }, 422, {});
  }
  try {
    return await done(parsed.data);
  } catch (error) {
    if (error instanceof Invalid) return again({ values, problems: error.fields }, 422, {});
    if (error instanceof TooMany) {
      const problems: Problems = { [placeToWait(fields, schema)]: `wait:${error.seconds}` };
      return again({ values, problems }, 429, { "retry-after": String(error.seconds) });
    }
    throw error;
  }
}

/** Long texts, beside which it is said that they came too soon. */
const TEXTS = ["body", "message", "note"];

/** The field beside which it is said to wait: the text that was typed, else the first one of the form. */
function placeToWait(fields: Record<string, unknown>, schema: z.ZodType): string {
  const text = TEXTS.find((name) => name in fields);
  const [first = "body"] = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return text ?? first;
}
