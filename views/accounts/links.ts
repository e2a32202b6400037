import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";

/** One button that signs in: the link itself is opened by scanners too. */
export function logInLinkPage(v: View, token: string): Html {
  const t = v.t.accounts;
  return layout(v, {
    title: t.linkTitle,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${t.linkTitle}</h1>
      <p>${t.linkText}</p>
      <form class="form" method="post" action="/log-in/${encodeURIComponent(token)}">
        <p class="actions"><button class="button main">${t.linkButton}</button></p>
      </form>
    </div>`,
  });
}

const HELP = {
  owner: (v: View) => v.t.accounts.dead.helpOwner,
  owned: (v: View) => v.t.accounts.dead.helpOwned,
  "log-in": (v: View) => v.t.accounts.dead.helpLogIn,
  confirm: (v: View) => v.t.confirming.help.confirm,
  reset: (v: View) => v.t.confirming.help.reset,
};

/** Why a one-time link does nothing, and how to get one that does. */
export function deadLinkPage(
  v: View,
  state: "unknown" | "used" | "old" | "settled",
  help: keyof typeof HELP,
): Html {
  const t = v.t.accounts;
  return layout(v, {
    title: t.dead.title,
    noindex: true,
    main: html`<section class="error-page">
      ${icon("ripples", "ripples")}
      <h1>${t.dead.title}</h1>
      <p>${t.dead[state]}</p>
      <p>${HELP[help](v)}</p>
      <p class="actions">
        ${wayOn(v, help)}
        <a class="button" href="/">${v.t.pages.toQuestions}</a>
      </p>
    </section>`,
  });
}

/** To where a new link comes from, or past it. */
function wayOn(v: View, help: keyof typeof HELP): Html {
  if (help === "reset") return html`<a class="button main" href="/forgot">${v.t.confirming.help.forgot}</a>`;
  if (help === "confirm" && v.actor)
    return html`<a class="button main" href="/verify">${v.t.confirming.page.title}</a>`;
  return html`<a class="button main" href="/login">${v.t.accounts.logIn}</a>`;
}
