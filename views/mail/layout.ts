/**
 * The frame of every mail. A mail is written once, as parts; plain text and HTML are made of the same ones, so that they
 * say the same. Whatever people wrote is text here and escaped there: there is no way to put HTML into a mail.
 */
import type { Config } from "../../src/config.ts";
import type { Locale } from "../../src/i18n/index.ts";
import { headerLine } from "../../src/lib/header.ts";
import { html, type Html } from "../shared/html.ts";

/** What every mail's view gets, in the language of whoever gets the mail. */
export interface MailView extends Locale {
  readonly siteName: string;
  /** Links in mails are made from it alone, never from what a request said of its host. */
  readonly baseUrl: string;
}

/** A piece of a mail. `path` is an address on this site: `/decisions/12`. */
export type MailPart =
  | { readonly text: string }
  | { readonly heading: string }
  /** What somebody wrote: Markdown, as it was typed. */
  | { readonly quote: string; readonly lang?: string; readonly dir?: "ltr" | "rtl" }
  /** Labels with their values. */
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  /** What to do next. */
  | { readonly link: string; readonly path: string }
  /** A way to more, of which there may be several. */
  | { readonly see: string; readonly path: string };

/** A mail as its view writes it; `why` says in a sentence why it came to this address. */
export interface Letter {
  readonly subject: string;
  readonly parts: readonly MailPart[];
  readonly why: string;
  /** Ways to have fewer such mails, below that. */
  readonly ways?: readonly { readonly text: string; readonly path: string }[];
}

/** A mail ready for `queueMail`, but for whom it goes to. */
export interface WrittenMail {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  /** The site's, for the Message-ID. */
  readonly host: string;
}

/** Makes what mails' views get, of the settings. */
export function mailView(
  { siteName, baseUrl }: Pick<Config, "siteName" | "baseUrl">,
  locale: Locale,
): MailView {
  return { ...locale, siteName, baseUrl };
}

/** Puts a letter into its frame. @throws {TypeError} for a path that leads away from the site */
export function mail(m: MailView, letter: Letter): WrittenMail {
  const subject = headerLine(letter.subject);
  return {
    subject,
    body: `${[...letter.parts.map((part) => plain(m, part)), plainFoot(m, letter)].join("\n\n")}\n`,
    html: written(framed(m, { ...letter, subject })),
    host: new URL(m.baseUrl).hostname,
  };
}

function addressOf(m: MailView, path: string): string {
  const url = new URL(path, m.baseUrl);
  if (!path.startsWith("/") || url.origin !== m.baseUrl)
    throw new TypeError(`not a path of this site: ${path}`);
  return url.href;
}

function plain(m: MailView, part: MailPart): string {
  if ("heading" in part) return part.heading.toUpperCase();
  if ("quote" in part) return part.quote.trim().replace(/^/gm, "> ");
  if ("facts" in part) return part.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
  if ("link" in part) return `${part.link}:\n${addressOf(m, part.path)}`;
  if ("see" in part) return `${part.see}: ${addressOf(m, part.path)}`;
  return part.text;
}

function plainFoot(m: MailView, { why, ways = [] }: Letter): string {
  // Two hyphens and a space begin a signature: programs fold it away, and leave it out of answers.
  const fewer = ways.map(({ text, path }) => `${text}: ${addressOf(m, path)}`);
  return ["-- ", m.siteName, m.baseUrl, why, ...fewer].join("\n");
}

function framed(m: MailView, { subject, parts, why, ways = [] }: Letter): Html {
  return html`<!doctype html>
    <html lang="${m.lang}" dir="${m.dir}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            margin: 0;
            padding: 24px 16px;
            background: #faf8f3;
            color: #1d1c1a;
            font:
              17px/1.55 Georgia,
              serif;
          }
          main,
          header,
          footer {
            max-width: 560px;
            margin: 0 auto;
            overflow-wrap: anywhere;
          }
          header {
            padding-bottom: 12px;
            border-bottom: 1px solid #e4dfd3;
            font: 600 15px/1.4 sans-serif;
          }
          a {
            color: #0b5a56;
          }
          h2 {
            margin: 28px 0 8px;
            font: 600 15px/1.4 sans-serif;
          }
          blockquote {
            margin: 16px 0;
            padding: 2px 0 2px 16px;
            border-inline-start: 3px solid #c9c1b0;
          }
          [dir="rtl"] blockquote,
          blockquote[dir="rtl"] {
            padding: 2px 16px 2px 0;
          }
          .see {
            margin: -8px 0 24px;
            padding-inline-start: 19px;
            font: 14px/1.5 sans-serif;
          }
          dt {
            color: #5f5a51;
            font: 13px/1.4 sans-serif;
          }
          dd {
            margin: 0 0 10px;
          }
          .go {
            display: inline-block;
            padding: 10px 18px;
            border-radius: 10px;
            background: #0b5a56;
            color: #f6fbf8;
            font: 600 15px/1.4 sans-serif;
            text-decoration: none;
          }
          footer {
            margin-top: 32px;
            padding-top: 12px;
            border-top: 1px solid #e4dfd3;
            color: #5f5a51;
            font: 13px/1.5 sans-serif;
          }
          @media (prefers-color-scheme: dark) {
            body {
              background: #14171a;
              color: #ece8df;
            }
            header,
            footer {
              border-color: #2f353a;
            }
            a {
              color: #6cc5bd;
            }
            blockquote {
              border-color: #4a5158;
            }
            dt,
            footer {
              color: #aaa396;
            }
            .go {
              background: #6cc5bd;
              color: #0c2624;
            }
          }
        </style>
      </head>
      <body>
        <header>${m.siteName}</header>
        <main>${parts.map((part) => shown(m, part))}</main>
        <footer><p>${why}</p>${
          ways.length === 0
            ? ""
            : html`<p>${ways.map(({ text, path }, n) => html`${n === 0 ? "" : " · "}<a href="${addressOf(m, path)}">${text}</a>`)}</p>`
        }<p><a href="${m.baseUrl}">${m.baseUrl}</a></p></footer>
      </body>
    </html>`;
}

function shown(m: MailView, part: MailPart): Html {
  if ("heading" in part) return html`<h2>${part.heading}</h2>`;
  if ("quote" in part)
    return html`<blockquote lang="${part.lang ?? m.lang}" dir="${part.dir ?? "auto"}">${lines(part.quote.trim())}</blockquote>`;
  if ("facts" in part)
    return html`<dl>${part.facts.map(([label, value]) => html`<dt>${label}</dt><dd dir="auto">${lines(value)}</dd>`)}</dl>`;
  if ("link" in part) return html`<p><a class="go" href="${addressOf(m, part.path)}">${part.link}</a></p>`;
  if ("see" in part) return html`<p class="see"><a href="${addressOf(m, part.path)}">${part.see}</a></p>`;
  return html`<p>${lines(part.text)}</p>`;
}

/** Mail programs forget `white-space`: what was written in lines gets its breaks as tags. */
function lines(text: string): Html[] {
  return text.split("\n").map((line, n) => (n === 0 ? html`${line}` : html`<br />${line}`));
}

/** Templates that wait for nothing are written at once; mails are queued inside of transactions, which can't wait. */
function written(page: Html): string {
  if (page instanceof Promise) throw new TypeError("a mail waits for nothing");
  return page.toString();
}
