/** Every answer leaves through here, with its headers in one go: setting them later costs half the throughput. */
import { html } from "hono/html";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { fragmentNotice } from "../../views/shared/notice.ts";
import type { Html } from "../../views/shared/html.ts";
import { limitHeaders } from "../limits/headers.ts";
import type { Http } from "./context.ts";

const { constants } = zlib;
const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);

const SECURITY: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  // With no-referrer, forms would send "Origin: null" and fail the origin check.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "x-frame-options": "DENY",
};

/** A year, as ASVS 3.4.1 asks; only under https, where it means something. */
const HSTS = "max-age=31536000; includeSubDomains";

/** The raw answer: security headers, cookies set on the way, and what the caller adds. */
export function respond(
  c: Http,
  body: Buffer | null,
  status: number,
  extra: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body === null ? null : new Uint8Array(body), { status, headers: headersFor(c, extra) });
}

function headersFor(c: Http, extra: Readonly<Record<string, string>>): Headers {
  const headers = new Headers({ ...SECURITY, ...limitHeaders(c.var.standings ?? []), ...extra });
  if (c.var.deps.config.baseUrl.startsWith("https:")) headers.set("strict-transport-security", HSTS);
  for (const cookie of c.var.cookies ?? []) headers.append("set-cookie", cookie);
  return headers;
}

/** Server-sent events, as they come: kept from every proxy that would compress them or hold them back. */
export function eventStream(c: Http, stream: ReadableStream<Uint8Array>): Response {
  const headers = headersFor(c, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
  });
  return new Response(stream, { status: 200, headers });
}

/** A file, sent while it is made: a piece is asked for when the one before has gone. Nobody keeps it but whoever asked. */
export function download(
  c: Http,
  pieces: AsyncGenerator<string, void>,
  file: { type: string; name: string },
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  );
  const headers = headersFor(c, {
    "content-type": file.type,
    "content-disposition": `attachment; filename="${file.name}"`,
    "cache-control": "no-store",
  });
  return new Response(body, { status: 200, headers });
}

/** No room for another stream: 503, with the seconds after which to ask again. */
export function noStream(c: Http, seconds: number): Response {
  return respond(c, null, 503, { "cache-control": "no-store", "retry-after": String(seconds) });
}

/** 204: nothing to swap. */
export function emptyAnswer(c: Http): Response {
  return respond(c, null, 204, { "cache-control": "no-store" });
}

const PAGE = {
  "content-type": "text/html; charset=utf-8",
  vary: "Cookie, Accept-Language, HX-Request, Accept-Encoding",
};

/** Smaller answers fit into the first packets as they are. */
const WORTH_COMPRESSING = 1400;
const compress = {
  // Quality 4 takes about as long as gzip, and saves a tenth more on pages of text.
  br: (bytes: Buffer) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => gzip(bytes, { level: 5 }),
};

/** A page or a fragment of one. What a signed-in person sees is never stored; the rest is asked for again. */
export async function htmlAnswer(
  c: Http,
  body: Html,
  status = 200,
  extra: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const cache = c.var.view.actor ? "no-store" : "private, no-cache";
  const headers = { ...PAGE, "cache-control": cache, ...extra };
  const bytes = Buffer.from(String(await body));
  const encoding = bytes.length < WORTH_COMPRESSING ? null : bestEncoding(c);
  if (encoding === null) return respond(c, bytes, status, headers);
  return respond(c, await compress[encoding](bytes), status, { ...headers, "content-encoding": encoding });
}

/** The encoding to send to this browser: brotli before gzip. */
export function bestEncoding(c: Http): "br" | "gzip" | null {
  const accepted = c.req.header("accept-encoding") ?? "";
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
}

/** True when HTMX asks for a fragment, and not for the whole page again on going back. */
export function wantsFragment(c: Http): boolean {
  return c.req.header("hx-request") === "true" && c.req.header("hx-history-restore-request") !== "true";
}

/** 303 to a path on this site; for HTMX a redirect of the whole page. */
export function seeOther(c: Http, path: string): Response {
  const none = { "cache-control": "no-store" };
  if (!wantsFragment(c)) return respond(c, null, 303, { ...none, location: path });
  // To the page it is on, a browser would only scroll to the anchor: it has to be told to load again.
  const samePage = pathOnly(c.req.header("hx-current-url")) === pathOnly(path);
  return respond(c, null, 200, {
    ...none,
    ...(samePage ? { "hx-refresh": "true" } : { "hx-redirect": path }),
  });
}

function pathOnly(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address, "http://site.invalid")) return null;
  const url = new URL(address, "http://site.invalid");
  return url.pathname + url.search;
}

/** 301 to the address that something has now. */
export function movedTo(c: Http, path: string): Response {
  return respond(c, null, 301, { location: path, "cache-control": "public, max-age=3600" });
}

/** Answers an HTMX request with the fragment, anything else with a redirect: the only place that chooses. */
export async function fragmentOr(
  c: Http,
  path: string | (() => Promise<string>),
  fragment: () => Html | Promise<Html>,
): Promise<Response> {
  if (wantsFragment(c)) return htmlAnswer(c, await fragment());
  return seeOther(c, typeof path === "string" ? path : await path());
}

/** Puts one sentence into the page's status line instead of what was asked for. */
export function noticeAnswer(
  c: Http,
  text: string,
  status: number,
  extra: Record<string, string> = {},
): Promise<Response> {
  const where = { "hx-retarget": "#status", "hx-reswap": "innerHTML" };
  return htmlAnswer(c, fragmentNotice(text), status, { ...where, ...extra });
}

/** Several fragments in one answer. */
export function together(...parts: Html[]): Html {
  return html`${parts}`;
}
