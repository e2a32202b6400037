import { parseHTML } from "linkedom";

/** What came back, read whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where a redirect leads: `Location`, or `HX-Redirect` of a fragment. */
  readonly location: string | null;
  /** The parsed answer. Fragments are found below `body`. */
  readonly document: Document;
  /** Text of the first match, white space folded; null when there is none. */
  text(selector: string): string | null;
}

interface Appish {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

type Fields = Record<string, string | number | File>;

/** A browser without the window: keeps cookies, sends Origin as browsers do. */
export class Client {
  readonly #app: Appish;
  readonly #base: string;
  readonly cookies: Map<string, string>;

  constructor(app: Appish, base: string, cookies: Record<string, string> = {}) {
    this.#app = app;
    this.#base = base;
    this.cookies = new Map(Object.entries(cookies));
  }

  /** GET; `hx` asks as HTMX does. */
  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send(path, { headers });
  }

  getHx(path: string): Promise<Reply> {
    return this.get(path, HX);
  }

  /** POST of a form, as the browser's own form does. */
  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const body = new FormData();
    let multipart = false;
    for (const [name, value] of Object.entries(fields)) {
      multipart ||= value instanceof File;
      body.append(name, value instanceof File ? value : String(value));
    }
    const plain = new URLSearchParams([...body].map(([name, value]) => [name, String(value)]));
    return this.send(path, {
      method: "POST",
      body: multipart ? body : plain,
      headers: { origin: this.#base, ...headers },
    });
  }

  /** POST as HTMX does. */
  postHx(path: string, fields: Fields = {}): Promise<Reply> {
    return this.post(path, fields, HX);
  }

  /** Follows redirects until a page comes. */
  async follow(reply: Reply): Promise<Reply> {
    let last = reply;
    for (let hops = 0; hops < 5 && last.status === 303 && last.location; hops += 1)
      last = await this.get(last.location);
    return last;
  }

  async send(path: string, init: RequestInit): Promise<Reply> {
    const headers = new Headers(init.headers);
    if (this.cookies.size) headers.set("cookie", [...this.cookies].map(([k, v]) => `${k}=${v}`).join("; "));
    const response = await this.#app.request(new URL(path, this.#base).href, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const html = await response.text();
    const document = parseHTML(
      html.startsWith("<!doctype") ? html : `<!doctype html><html><body>${html}</body></html>`,
    ).document;
    return {
      status: response.status,
      headers: response.headers,
      html,
      location: response.headers.get("location") ?? response.headers.get("hx-redirect"),
      document,
      text: (selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ?? null,
    };
  }
}

const HX = { "hx-request": "true" };
