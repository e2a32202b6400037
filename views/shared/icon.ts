import { html, type Html } from "./html.ts";

/** A symbol of `static/icons/sprite.svg`, for the eye alone: the control around it has the name. */
export function icon(name: string, className = "icon"): Html {
  return html`<svg class="${className}" aria-hidden="true"><use href="#${name}"></use></svg>`;
}
