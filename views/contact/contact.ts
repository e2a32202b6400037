import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** The letter to the moderators. `sender` is the account's name and address, empty signed out. */
export function contactPage(v: View, p: { sender: { name: string; email: string }; form: Again }): Html {
  const { contact: t } = v.t.moderation;
  const { form } = p;
  return layout(v, {
    title: t.title,
    description: t.lead,
    canonical: "/contact",
    main: html`<section class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      ${summary(v, form, { name: t.name, email: t.email, message: t.message })}
      <form class="form" method="post" action="/contact" novalidate>
        ${field(v, form, { name: "name", label: t.name, autocomplete: "name", required: true, dir: "auto", value: p.sender.name })}
        ${field(v, form, {
          name: "email",
          label: t.email,
          hint: t.emailHint,
          type: "email",
          autocomplete: "email",
          required: true,
          value: p.sender.email,
        })}
        ${field(v, form, { name: "message", label: t.message, rows: 8, required: true, dir: "auto" })}
        <div class="visually-hidden" aria-hidden="true">
          <label for="website">${t.trap}</label>
          <input id="website" name="website" tabindex="-1" autocomplete="off" />
        </div>
        <div class="actions"><button class="button main">${t.send}</button></div>
      </form>
    </section>`,
  });
}

/** What one sees once the message is in. */
export function sentPage(v: View): Html {
  const { contact: t } = v.t.moderation;
  return layout(v, {
    title: t.sentTitle,
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.sentTitle}</h1>
      <p class="stand">${t.sent}</p>
      <p class="actions"><a class="button" href="/">${v.t.pages.toQuestions}</a></p>
    </section>`,
  });
}
