/** What is left to say for somebody who has come from another site, one page for each case. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import type { Step } from "../../src/connections/types.ts";
import { withNext } from "../../src/lib/next.ts";
import { proof } from "../factors/parts.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** Somebody who has come, as these pages show them. */
export interface ArrivedProps {
  readonly step: Step;
  /** Where they come from. */
  readonly site: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Tells this arrival from another that may take its place meanwhile. */
  readonly key: string;
  readonly next: string;
  readonly form: Again;
}

/** Where all of it is sent. */
const PATH = "/connect";

/** The page for what is left to say. */
export function arrivedPage(v: View, props: ArrivedProps): Html {
  const t = v.t.connections;
  const { step, site } = props;
  const page = (title: string, main: Html) =>
    layout(v, {
      title,
      noindex: true,
      account: true,
      main: html`<div class="narrow arrived"><h1>${title}</h1>${main}</div>`,
    });
  switch (step.kind) {
    case "connect":
      return page(t.connect.title(site), connect(v, props, step));
    case "email":
      return page(t.email.title, email(v, props));
    case "taken":
      return page(t.taken.title, taken(v, props, step.email));
    case "left":
      return page(t.left.title, html`<p>${t.left.text(site)}</p>${wayOut(v, "/")}`);
    case "ask":
      return page(t.ask.title, ask(v, props, step.as, step.isNew));
    case "in":
      return page(t.ask.title, ask(v, props, v.actor?.displayName ?? props.name ?? site, false));
  }
}

const keyField = ({ key }: ArrivedProps): Html => html`<input type="hidden" name="key" value="${key}" />`;

/** The name and the address, as the other site says them. */
function who({ name, email: address }: ArrivedProps, nobody: string): Html {
  if (name === null && address === null) return html`<b>${nobody}</b>`;
  return html`${name === null ? "" : html`<b><bdi>${name}</bdi></b>`}
  ${address === null ? "" : html`<span class="note">${name === null ? "" : "· "}<bdi>${address}</bdi></span>`}`;
}

function ask(v: View, props: ArrivedProps, as: string, isNew: boolean): Html {
  const t = v.t.connections;
  return html`<p>${t.ask.text(props.site)} ${who({ ...props, name: props.name ?? as }, as)}.</p>
    ${
      v.actor && v.actor.displayName !== as
        ? html`<p>${t.ask.instead} <b><bdi>${v.actor.displayName}</bdi></b>. ${t.ask.insteadEnd}</p>`
        : ""
    }
    <form class="form" method="post" action="${PATH}">
      ${keyField(props)}
      ${isNew ? html`<p class="hint">${t.ask.fresh} <a href="/rules">${v.t.accounts.theRules}</a>.</p>` : ""}
      <p class="actions">
        <button class="button main" name="way" value="in"><bdi>${t.ask.button(as)}</bdi></button>
        <a class="button quiet" href="${props.next}">${t.ask.no}</a>
      </p>
    </form>`;
}

function connect(v: View, props: ArrivedProps, step: Extract<Step, { kind: "connect" }>): Html {
  const t = v.t.connections.connect;
  const { site, form } = props;
  const me = v.actor?.displayName ?? "";
  return html`<p>${t.who(site)} ${who(props, t.nobody)}. ${t.text} <b><bdi>${me}</bdi></b>.</p>
    <p>${step.other ? t.other(site) : t.after(site)}</p>
    <form class="form" method="post" action="${PATH}" novalidate>
      ${keyField(props)} ${summary(v, form, { password: t.password })}
      ${step.other ? "" : proof(v, form, step.hasPassword)}
      <p class="actions">
        ${
          step.other
            ? html`<a class="button main" href="/settings/security">${t.toSettings}</a>`
            : html`<button class="button main" name="way" value="connect">${t.button}</button>`
        }
        <a class="button quiet" href="${props.next}">${t.no}</a>
      </p>
      <p><button class="button quiet" name="way" value="out" formnovalidate><bdi>${t.out(me)}</bdi></button></p>
    </form>`;
}

function email(v: View, props: ArrivedProps): Html {
  const t = v.t.connections.email;
  const { form } = props;
  return html`<p>${t.text(props.site)}</p>
    <form class="form" method="post" action="${PATH}" novalidate>
      ${keyField(props)} ${summary(v, form, { email: t.label })}
      ${field(v, form, {
        name: "email",
        label: t.label,
        hint: t.hint,
        type: "email",
        autocomplete: "email",
        required: true,
      })}
      <p class="hint">${v.t.accounts.ruled(v.siteName)} <a href="/rules">${v.t.accounts.theRules}</a>.</p>
      <p class="actions"><button class="button main" name="way" value="in">${t.button}</button></p>
    </form>
    ${form.problems["email"] === "emailTaken" ? html`<p><a href="${withNext("/login", PATH)}">${v.t.common.logIn}</a></p>` : ""}`;
}

function taken(v: View, props: ArrivedProps, address: string): Html {
  const t = v.t.connections.taken;
  return html`<p>${t.text(props.site)} <b><bdi>${address}</bdi></b>. ${t.text2}</p>
    <p class="actions">
      <a class="button main" href="${withNext("/login", PATH)}">${t.button}</a>
      <a class="button" href="${withNext("/forgot", PATH)}">${t.forgot}</a>
    </p>`;
}

function wayOut(v: View, next: string): Html {
  return html`<p class="actions">
    <a class="button main" href="${next}">${v.t.pages.toQuestions}</a>
    <a class="button" href="/contact">${v.t.common.contact}</a>
  </p>`;
}
