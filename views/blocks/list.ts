import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { BlockedPerson } from "../../src/blocks/queries.ts";
import { personPath } from "../../src/lib/paths.ts";
import { settingsPage } from "../settings/frame.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { day } from "../shared/time.ts";
import { blockButton } from "./block.ts";

/** Everybody one has blocked, each with the way back. */
export function blockedPage(v: View, people: readonly BlockedPerson[]): Html {
  const t = v.t.blocks;
  return settingsPage(v, {
    at: "blocked",
    lead: t.lead,
    main:
      people.length === 0
        ? html`<div class="empty">
            <h2>${t.empty.title}</h2>
            <p>${t.empty.text}</p>
            <a class="button" href="/people">${t.empty.link}</a>
          </div>`
        : html`<p class="quiet">${t.count(people.length)}</p>
            <ul class="entries">
              ${people.map((person) => item(v, person))}
            </ul>`,
  });
}

function item(v: View, person: BlockedPerson): Html {
  const path = personPath(person.username);
  return html`<li>
    ${face(person)}
    <p>
      <a href="${path}"><bdi>${person.display_name}</bdi></a>
      <small>${v.t.blocks.since} ${day(v, person.since)}</small>
    </p>
    <form method="post" action="${path}/blocked">
      <input type="hidden" name="next" value="/settings/blocked" />
      ${blockButton(v, person, true, "button")}
    </form>
  </li>`;
}
