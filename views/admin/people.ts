/** People with their roles, and the form that gives another. */
import { html, raw } from "hono/html";
import type { Account } from "../../src/admin/queries-people.ts";
import type { AccountsPage } from "../../src/admin/reading-people.ts";
import type { Role } from "../../src/db/schema.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { personPath } from "../../src/lib/paths.ts";
import { pager } from "../pages/pager.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { day } from "../shared/time.ts";
import { adminPage } from "./nav.ts";

const ROLES: readonly Role[] = ["reader", "author", "moderator", "admin"];

/** A form that was refused, and of whom. */
export interface RefusedRole {
  username: string;
  form: Again;
}

/** The path of a page of the list. */
export function pathOf(q: string, page: number): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/admin/people?${query.toString()}` : "/admin/people";
}

/** People who are looked for, or all. */
export function accountsPage(v: View, found: AccountsPage, refused: RefusedRole | null): Html {
  const { people: t } = v.t.admin;
  const { q, page, rows, all, more } = found;
  return adminPage(v, {
    at: "people",
    title: t.title,
    lead: t.lead,
    main: html`<form class="form search-people" action="/admin/people" role="search">
        <div class="field">
          <label for="q">${t.search}</label>
          <span class="with-button"
            ><input id="q" name="q" type="search" value="${q}" dir="auto" maxlength="100" /><button class="button">
              ${icon("search")}${t.find}
            </button></span
          >
        </div>
      </form>
      <p class="hint" role="status">
        ${q === "" ? t.found(all) : t.foundFor(all, q)} ${q === "" ? "" : html`<a href="/admin/people">${t.all}</a>`}
      </p>
      ${
        rows.length === 0
          ? html`<div class="empty"><h2>${t.nobody}</h2><p>${t.nobodyHint}</p></div>`
          : html`<ul class="role-list">
              ${rows.map((person) => line(v, found, person, refused?.username === person.username ? refused.form : null))}
            </ul>`
      }
      ${pager(v, {
        label: t.pages,
        page,
        newer: page > 1 ? pathOf(q, page - 1) : null,
        older: more ? pathOf(q, page + 1) : null,
        words: { newer: v.t.people.before, older: v.t.people.after },
      })}
      ${what(v)}`,
  });
}

function line(v: View, { q, page }: AccountsPage, person: Account, form: Again | null): Html {
  const { people: t } = v.t.admin;
  const problem = form?.problems["role"];
  const id = `role-${person.id}`;
  const suspended = person.suspended_until !== null && person.suspended_until > v.now;
  return html`<li id="person-${person.id}">
    ${face(person)}
    <p>
      <a href="${personPath(person.username)}"><bdi>${person.display_name}</bdi></a>
      <small>
        <bdi>${person.username}</bdi> · ${t.since} ${day(v, person.created_at)}
        ${suspended ? html`<span class="tag hidden">${t.suspended}</span>` : ""}
      </small>
    </p>
    <form class="field ${problem ? "bad" : ""}" method="post" action="/admin/people/${encodeURIComponent(person.username)}/role">
      <input type="hidden" name="q" value="${q}" /><input type="hidden" name="page" value="${page}" />
      <label class="visually-hidden" for="${id}">${t.roleOf(person.display_name)}</label>
      <select id="${id}" name="role" ${problem ? html`aria-invalid="true" aria-describedby="${id}-error"` : ""}>
        ${ROLES.map(
          (role) =>
            html`<option value="${role}" ${(form?.values["role"] ?? person.role) === role ? raw("selected") : ""}>
              ${v.t.common.roles[role]}
            </option>`,
        )}
      </select>
      <button class="button" aria-label="${t.giveOf(person.display_name)}">${t.give}</button>
      ${problem ? html`<p class="error" role="alert" id="${id}-error">${problemText(v.t, problem)}</p>` : ""}
    </form>
  </li>`;
}

function what(v: View): Html {
  const { people: t } = v.t.admin;
  return html`<section class="prose" aria-labelledby="what-roles">
    <h2 id="what-roles">${t.what}</h2>
    <ul>
      ${ROLES.map((role) => html`<li><strong>${v.t.common.roles[role]}</strong> ${t.can[role]}</li>`)}
    </ul>
  </section>`;
}
