/**
 * A copy of somebody's data as one page, in pieces: it is sent while it is read. It is opened from a disk, where no
 * policy of ours reaches: it brings its own, which lets nothing run and nothing be loaded.
 */
import { raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { momentFormat } from "../../src/i18n/times.ts";
import type { Field, Row, SectionName } from "../../src/leaving/copy.ts";
import { html, type Html } from "../shared/html.ts";
import { wordsOf } from "./copy-words.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Up to the first section: what it is, and what is in it. */
export function copyHead(v: View, name: string, sections: readonly SectionName[]): Html {
  const t = v.t.leaving.file;
  return html`<!doctype html>
    <html lang="${v.locale.lang}" dir="${v.locale.dir}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${t.title(v.siteName, name)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>
          :root {
            color-scheme: light dark;
            --ink: light-dark(#1d1c1a, #ece8df);
            --quiet: light-dark(#5f5a51, #aaa396);
            --line: light-dark(#e4dfd3, #2f353a);
            --pool: light-dark(#0b5a56, #6cc5bd);
          }
          body {
            margin: 0 auto;
            padding: 2rem 1.25rem 5rem;
            max-width: 46rem;
            overflow-wrap: anywhere;
            background: light-dark(#faf8f3, #14171a);
            color: var(--ink);
            font:
              1.0625rem/1.6 Georgia,
              serif;
          }
          h1 {
            margin: 0 0 0.25rem;
            font: 500 2.1rem/1.2 Georgia, serif;
          }
          h2 {
            margin: 3.5rem 0 1rem;
            padding-top: 1rem;
            border-top: 2px solid var(--pool);
            font: 500 1.5rem/1.3 Georgia, serif;
          }
          a {
            color: var(--pool);
          }
          header p,
          nav,
          dl,
          .none {
            font: 0.9375rem/1.5 system-ui, sans-serif;
          }
          header p,
          dt,
          .none {
            color: var(--quiet);
          }
          nav ul {
            display: flex;
            flex-wrap: wrap;
            gap: 0.35rem 1.1rem;
            margin: 1.25rem 0 0;
            padding: 0;
            list-style: none;
          }
          article {
            padding: 1rem 0;
            border-bottom: 1px solid var(--line);
          }
          dl {
            display: grid;
            grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr);
            gap: 0.15rem 1rem;
            margin: 0;
          }
          dd {
            margin: 0;
          }
          .text {
            margin-top: 0.6rem;
          }
          .text > :first-child {
            margin-top: 0;
          }
          .text > :last-child {
            margin-bottom: 0;
          }
          .plain,
          dd.lines {
            white-space: pre-wrap;
          }
          pre {
            overflow-x: auto;
          }
          blockquote {
            margin-inline: 0;
            padding-inline-start: 1rem;
            border-inline-start: 3px solid var(--line);
          }
          table {
            border-collapse: collapse;
          }
          td,
          th {
            padding: 0.25rem 0.6rem;
            border: 1px solid var(--line);
          }
          @media (max-width: 32rem) {
            dl {
              grid-template-columns: minmax(0, 1fr);
            }
            dd {
              margin-bottom: 0.4rem;
            }
          }
          @media print {
            article {
              break-inside: avoid;
            }
          }
        </style>
      </head>
      <body>
        <header>
          <h1><bdi>${name}</bdi></h1>
          <p>${t.made(v.siteName, momentText(v, v.now))}</p>
          <nav aria-label="${t.contents}">
            <ul>
              ${sections.map((section) => html`<li><a href="#${section}">${t.sections[section]}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main>`;
}

/** The beginning of a section. */
export function copySectionStart(v: View, name: SectionName): Html {
  return html`<section id="${name}"><h2>${v.t.leaving.file.sections[name]}</h2>`;
}

/** Some of its entries. Recovery codes have nothing to tell but how many there are: one line. */
export function copyRows(v: View, section: SectionName, rows: readonly Row[]): Html {
  if (section === "recoveryCodes") {
    const used = rows.filter(({ usedAt }) => typeof usedAt === "string").length;
    return html`<article>${v.t.leaving.file.codes(rows.length, used)}</article>`;
  }
  return html`${rows.map((row) => entry(v, section, row))}`;
}

/** Instead of entries, where there are none. */
export function copyNone(v: View): Html {
  return html`<p class="none">${v.t.leaving.file.none}</p>`;
}

/** The end of a section. */
export function copySectionEnd(): Html {
  return html`</section>`;
}

/** What closes it all. */
export function copyEnd(): Html {
  return html`</main></body></html>`;
}

function entry(v: View, section: SectionName, row: Row): Html {
  const { fields } = v.t.leaving.file;
  const shown = Object.keys(fields)
    .filter((name) => isField(fields, name))
    .filter((name) => name !== "text" && name !== "html")
    .map((name) => ({ name, value: wordsOf(v, section, row, name) ?? row[name] }))
    .filter(({ value }) => value !== undefined && value !== null && value !== "");
  // In the order in which the entry has them, not the catalogue.
  const order = Object.keys(row);
  shown.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return html`<article>
    <dl>
      ${shown.map(({ name, value }) => html`<dt>${fields[name]}</dt><dd dir="auto" ${name === "fields" ? raw('class="lines"') : ""}>${cell(v, name, value)}</dd>`)}
    </dl>
    ${textOf(row)}
  </article>`;
}

const isField = (fields: Readonly<Record<Field, string>>, name: string): name is Field =>
  Object.hasOwn(fields, name);

/** What was written: as the site shows it where it does, else as it was typed. */
function textOf({ text, html: body_html, language }: Row): Html {
  const lang = typeof language === "string" ? html`lang="${language}"` : "";
  if (typeof body_html === "string" && body_html !== "")
    return html`<div class="text" ${lang} dir="auto">${raw(body_html)}</div>`;
  if (typeof text !== "string" || text === "") return html``;
  return html`<div class="text plain" ${lang} dir="auto">${text}</div>`;
}

const MOMENT = /^\d{4}-\d\d-\d\dT/;

function cell(v: View, name: Field, value: Row[Field]): Html {
  const t = v.t.leaving.file;
  if (typeof value === "boolean") return html`${value ? t.yes : t.no}`;
  if (name === "link") return html`<a href="${value}">${value}</a>`;
  if (typeof value === "string" && MOMENT.test(value) && isMoment(name))
    return html`<time datetime="${value}">${momentText(v, Date.parse(value))}</time>`;
  return html`${value}`;
}

const isMoment = (name: Field) => name.endsWith("At") || /^(?:until|suspendedUntil|pushedSince)$/.test(name);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment with its year. Making a format takes a thousand times as long as using it, and a copy has many moments. */
function momentText({ locale }: View, at: number): string {
  let format = formats.get(locale.lang);
  if (!format) {
    const [lang, parts] = momentFormat(locale, at, 0);
    format = new Intl.DateTimeFormat(lang, { ...parts, year: "numeric", timeZone: "UTC" });
    formats.set(locale.lang, format);
  }
  return format.format(at);
}
