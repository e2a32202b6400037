import { html } from "hono/html";
import type { Door, Trouble } from "../../src/connections/types.ts";
import type { View } from "../../src/http/context.ts";
import { withNext } from "../../src/lib/next.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { DOOR_PATHS } from "./doors.ts";

/** Why somebody who came from another site was not let in, and the ways on; none of them loses where they were going. */
export function troublePage(
  v: View,
  { trouble, door, site, next }: { trouble: Trouble; door: Door | null; site: string; next: string },
): Html {
  const { trouble: t } = v.t.connections;
  const again =
    door === null
      ? html``
      : html`<a class="button main" href="${withNext(DOOR_PATHS[door], next)}">${t.again}</a>`;
  const other = html`<a class="button ${door === null ? "main" : ""}" href="${withNext("/login", next)}">${door === null ? v.t.common.logIn : t.another}</a>`;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<section class="error-page">
      ${icon("ripple", "ripples")}
      <h1>${t.title}</h1>
      <p>${t[trouble](site)} ${v.actor ? t.in : ""}</p>
      <p class="actions">
        ${again} ${v.actor ? "" : other}
        <a class="button" href="${next}">${next === "/" ? v.t.pages.toQuestions : v.t.pages.back}</a>
      </p>
    </section>`,
  });
}
