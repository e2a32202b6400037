import type { View } from "../../src/http/context.ts";
import type { Said } from "../../src/http/flash.ts";
import { can } from "../../src/policy.ts";
import { timesSaid } from "../prompt/when.ts";
import { html, type Html } from "./html.ts";

/** What was just done, in the status line of the page that comes after it. */
export function saidNotice(v: View, said: Said | null): Html {
  if (said === null) return html``;
  const { decision = null } = said;
  if (decision === null || !can("moderate", v.actor, null))
    return html`<p class="notice good">${sentence(v, said)}</p>`;
  const name = `${v.t.order.undo}: ${v.t.flashes[said.what]}`;
  return html`<form class="notice good" method="post" action="/moderation/decisions/${decision}/undone">
    ${v.t.flashes[said.what]} <button class="as-link" id="undo-said" aria-label="${name}">${v.t.order.undo}</button>
  </form>`;
}

/** The same as a sentence, for a form that says it itself. */
export function sentence(v: View, said: Said): Html {
  const { what, moments } = said;
  if (what === "welcome" && v.actor) return welcome(v, v.actor.displayName, said.address ?? null);
  const [opens_at = null, closes_at = null] = moments;
  return html`${v.t.flashes[what]} ${timesSaid(v, { opens_at, closes_at })}`;
}

/** To who has just registered. */
function welcome(v: View, name: string, address: string | null): Html {
  const { welcome: t } = v.t.confirming;
  return html`${t.hello} <bdi>${name}</bdi>. ${address === null ? t.alone : t.wrote(address)}`;
}
