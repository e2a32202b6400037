import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { personPath } from "../../src/lib/paths.ts";
import type { PersonRow } from "../../src/people/queries.ts";
import { PEOPLE_SHOWS, type PeopleShow } from "../../src/people/shows.ts";
import { pager } from "../pages/pager.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { day } from "../shared/time.ts";
import { roleTag } from "./role.ts";

export interface PeoplePage {
  readonly show: PeopleShow;
  readonly page: number;
  readonly rows: readonly PersonRow[];
  readonly more: boolean;
}

/** Everybody, a page at a time. */
export function peoplePage(v: View, people: PeoplePage): Html {
  const t = v.t.people;
  const { show, page } = people;
  return layout(v, {
    title: page > 1 ? `${t.title} · ${v.t.common.page(page)}` : t.title,
    description: t.description,
    canonical: addressOf(show, page),
    noindex: page > 1,
    main: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p>${t.lead}</p>
      </div>
      ${tabs(v, show)}
      ${
        people.rows.length === 0
          ? html`<div class="empty"><h2>${t.nobody.title}</h2><p>${t.nobody.text}</p></div>`
          : html`<ol class="person-list">${people.rows.map((person) => line(v, person))}</ol>`
      }
      ${pager(v, {
        label: t.pages,
        page,
        newer: page > 1 ? addressOf(show, page - 1) : null,
        older: people.more ? addressOf(show, page + 1) : null,
        words: { newer: t.before, older: t.after },
      })}`,
  });
}

function line(v: View, person: PersonRow): Html {
  return html`<li>
    ${face(person)}
    <a href="${personPath(person.username)}"><bdi>${person.display_name}</bdi></a>
    <small>
      ${roleTag(v, person.role)} ${v.t.common.replies(person.replies)} · ${v.t.people.since}
      ${day(v, person.created_at)}
    </small>
  </li>`;
}

function tabs(v: View, current: PeopleShow): Html {
  const t = v.t.people;
  return html`<nav class="tabs" aria-label="${t.order}">
    ${PEOPLE_SHOWS.map(
      (show) =>
        html`<a href="${addressOf(show, 1)}" ${show === current ? raw('aria-current="page"') : ""}
          >${t.shows[show]}</a
        >`,
    )}
  </nav>`;
}

function addressOf(show: PeopleShow, page: number): string {
  const query = new URLSearchParams();
  if (show !== "active") query.set("show", show);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/people?${query.toString()}` : "/people";
}
