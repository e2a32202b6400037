/** The pages of the style guide: what there is, one section, one state. */
import type { View } from "../../src/http/context.ts";
import type { Token } from "../../src/styleguide/tokens.ts";
import { html, type Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import type { Section, State } from "./guide.ts";
import { SECTIONS } from "./sections.ts";
import { tokenLists } from "./tokens.ts";

const ROOT = "/styleguide";
const NAME = "Style guide";

const pathOf = ({ id }: Section, state?: State): string =>
  state === undefined
    ? `${ROOT}/${id}`
    : state.as
      ? `${ROOT}/${id}/${state.id}`
      : `${ROOT}/${id}#shown-${state.id}`;

/** Everything there is, and the tokens that it is drawn with. */
export function contentsPage(v: View, tokens: readonly Token[]): Html {
  return page(
    v,
    NAME,
    html`<h1>${NAME}</h1>
      <div class="guide-contents">${SECTIONS.map((section) => contents(section))}</div>
      ${tokenLists(tokens)}`,
  );
}

function contents(section: Section): Html {
  return html`<section aria-labelledby="to-${section.id}">
    <h2 id="to-${section.id}"><a href="${pathOf(section)}">${section.name}</a></h2>
    ${links(section, section.states)}
  </section>`;
}

const links = (section: Section, states: readonly State[]): Html =>
  html`<ul>
    ${states.map((state) => html`<li><a href="${pathOf(section, state)}">${state.name}</a></li>`)}
  </ul>`;

/** The states of a section that can stand on one page, and the ways to the others. */
export function sectionPage(v: View, section: Section): Html {
  const here = section.states.filter(({ as }) => as === undefined);
  const elsewhere = section.states.filter(({ as }) => as !== undefined);
  const shown = html`${here.map((state) => specimen(v, state))}`;
  return page(
    v,
    section.name,
    html`<p class="label"><a href="${ROOT}">${NAME}</a></p>
      <h1>${section.name}</h1>
      ${elsewhere.length === 0 ? "" : links(section, elsewhere)} ${section.around?.(shown) ?? shown}`,
  );
}

/** One state on a page of its own. */
export function statePage(v: View, section: Section, state: State): Html {
  if (state.as === "whole") return state.show(v);
  const shown = specimen(v, state);
  return page(
    v,
    `${section.name}: ${state.name}`,
    html`<p class="label"><a href="${ROOT}">${NAME}</a>, <a href="${pathOf(section)}">${section.name}</a></p>
      <h1>${section.name}</h1>
      ${section.around?.(shown) ?? shown}`,
  );
}

function specimen(v: View, { id, name, show }: State): Html {
  return html`<section class="specimen" id="shown-${id}" aria-labelledby="name-${id}">
    <h2 class="specimen-name" id="name-${id}">${name}</h2>
    ${show(v)}
  </section>`;
}

const page = (v: View, title: string, main: Html): Html =>
  layout(v, {
    title,
    noindex: true,
    desk: true,
    account: true,
    main: html`<div class="guide">${main}</div>`,
  });
