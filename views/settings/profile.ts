import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { personPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { OwnAccount } from "../../src/settings/types.ts";
import { field, madeFor, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { day } from "../shared/time.ts";
import { settingsPage } from "./frame.ts";

/** What others see of oneself. `profile` and `name` are its two forms, as they were sent or untouched. */
export function profilePage(
  v: View,
  own: OwnAccount,
  { profile, name }: { profile: Again; name: Again },
): Html {
  const t = v.t.settings;
  const may = can("changeProfile", v.actor, null);
  return settingsPage(v, {
    at: "profile",
    lead: t.profile.lead,
    main: html`<p><a href="${personPath(own.username)}">${t.profile.see}</a></p>
      ${may ? profileForm(v, own, profile) : html`<p class="notice">${t.suspended}</p>`}
      ${usernameSection(v, own, name, may)}`,
  });
}

function profileForm(v: View, own: OwnAccount, form: Again): Html {
  const t = v.t.settings.profile;
  return html`<form class="form" method="post" action="/settings" novalidate>
    ${madeFor(v)}
    ${summary(v, form, { display_name: t.name, about: t.about })}
    ${field(v, form, {
      name: "display_name",
      label: t.name,
      hint: t.nameHint,
      autocomplete: "nickname",
      required: true,
      dir: "auto",
      value: own.display_name,
    })}
    ${field(v, form, { name: "about", label: t.about, hint: t.aboutHint, rows: 4, dir: "auto", value: own.about })}
    <p class="actions"><button class="button main">${v.t.common.save}</button></p>
  </form>`;
}

function usernameSection(v: View, own: OwnAccount, form: Again, may: boolean): Html {
  const t = v.t.settings.username;
  return html`<section aria-labelledby="username-head">
    <h2 id="username-head">${t.title}</h2>
    <p><strong><bdi>${t.now(own.username)}</bdi></strong> ${t.text}</p>
    ${
      own.renameFrom === null || Object.keys(form.problems).length > 0
        ? may
          ? usernameForm(v, form)
          : ""
        : html`<p class="quiet">${t.from} ${day(v, own.renameFrom)}.</p>`
    }
  </section>`;
}

function usernameForm(v: View, form: Again): Html {
  const t = v.t.settings.username;
  return html`<form class="form" method="post" action="/settings/username" novalidate>
    ${madeFor(v)}
    ${summary(v, form, { username: t.label })}
    ${field(v, form, { name: "username", label: t.label, hint: t.hint, autocomplete: "username", required: true, dir: "auto" })}
    <p class="hint">${t.after}</p>
    <p class="actions"><button class="button">${t.button}</button></p>
  </form>`;
}
