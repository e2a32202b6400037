/** What admins changed: who, when, and from what to what. */
import { html, raw } from "hono/html";
import type { HistoryPage, ToldChange } from "../../src/admin/reading-history.ts";
import { AREAS } from "../../src/admin/types.ts";
import type { View } from "../../src/http/context.ts";
import { personPath } from "../../src/lib/paths.ts";
import { difference } from "../discussion/history.ts";
import { ruleText, ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";
import { adminPage } from "./nav.ts";

/** A page of changes, of one area or of all. */
export function historyPage(v: View, page: HistoryPage): Html {
  const { history: t } = v.t.admin;
  const { rows, first, next, area } = page;
  return adminPage(v, {
    at: "history",
    title: t.title,
    lead: t.lead,
    main: html`<nav class="sorts" aria-label="${t.filter}">
        ${[null, ...AREAS].map(
          (one) =>
            html`<a href="${path(one, null)}" ${one === area ? raw('aria-current="page"') : ""}
              >${one === null ? t.all : t.areas[one]}</a
            >`,
        )}
      </nav>
      ${
        rows.length === 0
          ? html`<div class="empty">${icon("ripple")}<h2>${t.empty}</h2><p>${t.emptyText}</p></div>`
          : html`<ol class="changes">${rows.map((row) => item(v, page, row))}</ol>`
      }
      ${
        first && next === null
          ? ""
          : html`<nav class="pager" aria-label="${t.title}">
              ${first ? html`<span></span>` : html`<a class="button" href="${path(area, null)}">${t.newest}</a>`}
              ${next === null ? "" : html`<a class="button" rel="next" href="${path(area, next)}">${t.older}</a>`}
            </nav>`
      }`,
  });
}

function path(area: string | null, before: number | null): string {
  const query = new URLSearchParams();
  if (area !== null) query.set("area", area);
  if (before !== null) query.set("before", String(before));
  return query.size > 0 ? `/admin/history?${query.toString()}` : "/admin/history";
}

function item(v: View, page: HistoryPage, row: ToldChange): Html {
  const { admin: t } = v.t;
  const who =
    row.person_id === null
      ? t.program
      : row.username === null
        ? t.nobody
        : html`<a href="${personPath(row.username)}"><bdi>${row.display_name}</bdi></a>`;
  return html`<li id="change-${row.id}">
    <h2>${subject(v, page, row)}</h2>
    <p class="hint"><span class="tag">${t.history.areas[row.area]}</span> ${who}, ${ago(v, row.created_at)}</p>
    ${
      row.difference
        ? difference(v, { lang: "" }, row.difference)
        : html`<dl>
            <dt>${t.history.before}</dt>
            <dd>${value(v, row, row.before)}</dd>
            <dt>${t.history.after}</dt>
            <dd>${value(v, row, row.after)}</dd>
          </dl>`
    }
  </li>`;
}

/** The rule that a line is about, and which part of it: `spam/title`; without a part it was added. */
function ruleOf(row: ToldChange): { id: string; part: string } {
  const [id = "", part = "added"] = row.key.split("/");
  return { id, part };
}

/** What was changed. */
function subject(v: View, page: HistoryPage, row: ToldChange): Html {
  const { history: t, each } = v.t.admin;
  switch (row.area) {
    case "settings":
      return html`${row.setting ? each[row.setting.name].label : row.key}`;
    case "rules": {
      const { id, part } = ruleOf(row);
      const rule = page.rules.find((one) => one.id === id);
      return html`${t.rule} <q dir="auto">${rule ? ruleTitle(v, rule) : id}</q>: ${Object.hasOwn(t.parts, part) ? t.parts[part] : part}`;
    }
    case "words":
      return html`${t.wordLists}: ${Object.hasOwn(t.lists, row.key) ? t.lists[row.key] : row.key}`;
    case "roles":
      return html`${t.role} <bdi>${row.key}</bdi>`;
  }
}

/** A value as it reads where it is set. */
function value(v: View, row: ToldChange, text: string | null): Html {
  const { history: t } = v.t.admin;
  if (text === null) return html`<i>${nothing(v, row)}</i>`;
  if (text === "") return html`<i>${t.none}</i>`;
  if (row.setting) return html`${settingText(v, row.setting, text)}`;
  if (row.area === "rules" && ruleOf(row).part === "retired")
    return html`${text === "on" ? t.ruleRetired : t.ruleInUse}`;
  if (row.area === "roles" && Object.hasOwn(v.t.common.roles, text))
    return html`${Object.entries(v.t.common.roles).find(([name]) => name === text)?.[1]}`;
  return html`<span class="text" dir="auto">${text}</span>`;
}

/** What stood there where the site had set nothing. */
function nothing(v: View, row: ToldChange): string {
  const { id, part } = ruleOf(row);
  if (row.area !== "rules" || part === "added") return v.t.admin.history.none;
  return part === "title" ? ruleTitle(v, { id, title: null }) : ruleText(v, { id, body: null });
}

function settingText(v: View, { name, is }: NonNullable<ToldChange["setting"]>, text: string): string {
  const { each, units } = v.t.admin;
  if (is.kind === "choice") return each[name].choices?.[text]?.label ?? text;
  return is.kind === "number" ? `${text} ${units[is.unit]}` : text;
}
