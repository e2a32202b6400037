import { raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { LANGS, LANGUAGES } from "../../src/i18n/index.ts";
import { html, type Html } from "./html.ts";

/** The languages of the site, by their own names, at the foot of every page: the one it speaks now is marked. */
export function languagePicker(v: View): Html {
  return html`<form class="languages" method="post" action="/language" aria-label="${v.t.language.title}">
    <input type="hidden" name="next" value="${v.path}" />
    ${LANGS.map((lang) => html`<button name="lang" value="${lang}" lang="${lang}" ${lang === v.locale.lang ? raw('aria-current="true"') : ""}>${LANGUAGES[lang].name}</button> `)}
  </form>`;
}
