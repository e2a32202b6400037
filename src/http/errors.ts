/** Thrown errors → page, fragment or redirect: once, here. */
import { HTTPException } from "hono/http-exception";
import { KEPT_FORM, keepForm, typedFields, type Typed } from "../accounts/kept-forms.ts";
import { errorPage } from "../../views/shared/error-page.ts";
import {
  BadRequest,
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  SignedOut,
  TooMany,
  Unavailable,
} from "../errors.ts";
import { problemText } from "../i18n/index.ts";
import { withNext } from "../lib/next.ts";
import { asUnavailable } from "../db/unavailable.ts";
import type { Http } from "./context.ts";
import { describeFault, safePath } from "./log.ts";
import { htmlAnswer, noticeAnswer, seeOther, wantsFragment } from "./respond.ts";

interface Shown {
  status: number;
  /** A sentence for the reader; what went wrong and what to do. */
  text: string;
  headers?: Record<string, string>;
}

/** The answer to a thrown error. Faults are logged whole, and told to the reader as a number only. */
export async function answerError(thrown: unknown, c: Http): Promise<Response> {
  const error = asUnavailable(thrown);
  if (error instanceof SignedOut) {
    const kept = c.req.method === "POST" && (await keepForm(c).catch(() => false));
    return seeOther(c, withNext("/login", kept ? KEPT_FORM : c.var.view.path));
  }
  const shown = show(error, c);
  if (shown.status >= 500) {
    const line = { request: c.var.requestId, err: describeFault(error), path: safePath(c.req.path) };
    c.var.deps.log.error(line, "fault");
  }
  if (wantsFragment(c)) return noticeAnswer(c, shown.text, shown.status, shown.headers);
  const before = isOurs(c, error) ? { typed: await typedBefore(c), back: pageBefore(c) } : {};
  const page = errorPage(c.var.view, shown.status, shown.text, before);
  return htmlAnswer(c, page, shown.status, shown.headers);
}

/**
 * Whether it is a form of ours that failed. Not so where the request itself was refused: its form may be another
 * site's, and a button under it would send it as ours.
 */
function isOurs(c: Http, error: unknown): boolean {
  return c.req.method === "POST" && !(error instanceof BadRequest || error instanceof HTTPException);
}

/** The page that the form stood on; null where that is not known, or only answers forms. */
function pageBefore(c: Http): string | null {
  const { path } = c.var.view;
  return path === "/" || new URL(path, c.req.url).pathname === c.req.path ? null : path;
}

/** What the form held that failed: on a page without JavaScript it stands nowhere else. */
async function typedBefore(c: Http): Promise<Typed | null> {
  const fields = await typedFields(c).catch(() => null);
  return fields && { path: c.req.path, fields };
}

function show(error: unknown, c: Http): Shown {
  const { t } = c.var.view;
  if (error instanceof NotFound) return { status: 404, text: t.pages.notFound.text };
  if (error instanceof Forbidden) return { status: 403, text: t.refusals[error.refusal] };
  if (error instanceof Conflict) return { status: 409, text: problemText(t, error.problem) };
  if (error instanceof Invalid) {
    return {
      status: 422,
      text: Object.values(error.fields)
        .map((p) => problemText(t, p))
        .join(" "),
    };
  }
  if (error instanceof TooMany) {
    const headers = { "retry-after": String(error.seconds) };
    return { status: 429, text: problemText(t, `wait:${error.seconds}`), headers };
  }
  if (error instanceof Unavailable)
    return { status: 503, text: t.pages.busy.text, headers: { "retry-after": "2" } };
  if (error instanceof BadRequest) return { status: error.status, text: brokenText(c, error) };
  if (error instanceof HTTPException && error.status === 413)
    return { status: 413, text: t.pages.tooLarge.text };
  return { status: 500, text: t.pages.fault.text };
}

/** What its message says is for whoever wrote the request; a reader is told what to do. */
function brokenText(c: Http, { status }: BadRequest): string {
  const { pages } = c.var.view.t;
  return status === 403 ? pages.otherSite(c.var.deps.config.baseUrl) : pages.unreadable;
}
