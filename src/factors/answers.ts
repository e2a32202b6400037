/** Answers to the script that asks a browser for a passkey (static/account/js/20-passkeys.js). */
import { Invalid } from "../errors.ts";
import type { Http } from "../http/context.ts";
import { respond } from "../http/respond.ts";
import { problemText } from "../i18n/index.ts";

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** Gives the script what it passes on to the browser, or one problem a field, in words. */
export async function optionsAnswer(c: Http, make: () => Promise<object>): Promise<Response> {
  try {
    return answer(c, await make(), 200);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return problemsAnswer(c, error.fields);
  }
}

/** The same where the form does not parse. */
export function problemsAnswer(c: Http, fields: Invalid["fields"]): Response {
  const { t } = c.var.view;
  const problems: Record<string, string> = {};
  for (const [name, problem] of Object.entries(fields)) problems[name] = problemText(t, problem);
  return answer(c, { problems }, 422);
}

function answer(c: Http, value: object, status: number): Response {
  return respond(c, Buffer.from(JSON.stringify(value)), status, JSON_HEADERS);
}
