import { html } from "hono/html";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";

/** The options of the list that opens below a text while an `@name` is typed. */
export function peopleOptions(
  people: readonly { id: number; username: string; display_name: string }[],
): Html {
  return html`${people.map(
    (person) =>
      html`<li role="option" id="mention-${person.id}" data-name="${person.username}" aria-selected="false">
        ${face(person)}<bdi>${person.display_name}</bdi> <bdi class="username">@${person.username}</bdi>
      </li>`,
  )}`;
}
