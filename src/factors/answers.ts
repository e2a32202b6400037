/** Answers to the script that asks a browser for a passkey (static/account/js/20-passkeys.js). */
import { Invalid, TooMany } from "../errors.ts";
import type { Http } from "../http/context.ts";
import { respond } from "../http/respond.ts";
import { spend } from "../limits/spend.ts";
import { problemText } from "../i18n/index.ts";

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** Gives the script what it passes on to the browser, or one problem a field, in words. */
export async function optionsAnswer(c: Http, make: () => Promise<object>): Promise<Response> {
  try {
    await spend(c.var.ctx, "passkey");
    return answer(c, await make(), 200);
  } catch (error) {
    if (error instanceof TooMany) {
      const wait = { "retry-after": String(error.seconds) };
      return problemsAnswer(c, { response: `wait:${error.seconds}` }, 429, wait);
    }
    if (!(error instanceof Invalid)) throw error;
    return problemsAnswer(c, error.fields);
  }
}

/** The same where the form does not parse. */
export function problemsAnswer(c: Http, fields: Invalid["fields"], status = 422, headers = {}): Response {
  const { t } = c.var.view;
  const problems: Record<string, string> = {};
  for (const [name, problem] of Object.entries(fields)) problems[name] = problemText(t, problem);
  return answer(c, { problems }, status, headers);
}

function answer(c: Http, value: object, status: number, headers = {}): Response {
  return respond(c, Buffer.from(JSON.stringify(value)), status, { ...JSON_HEADERS, ...headers });
}
