/** Confirming an address: by the link in a mail, and the page of whoever waits for one. */
import { html } from "hono/html";
import type { Became } from "../../src/accounts/queries-confirming.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";

/** Asks for the link again; `next` is where that leads back to. The button comes as the place wants it. */
export function againForm(v: View, next: string, button: Html): Html {
  if (!can("keepAccount", v.actor, null)) return html``;
  return html`<form method="post" action="/verify/again">
    <input type="hidden" name="next" value="${next}" />${button}
  </form>`;
}

/** Above a text that will wait: for whoever is asked to confirm an address, which is masked here. */
export function confirmNote(v: View, address: string): Html {
  const t = v.t.confirming;
  return html`<p class="notice" id="confirm-note">${t.note(address)} <a href="/verify">${t.noteLink}</a></p>`;
}

/**
 * One's own address, while it is not confirmed: what to do, and what to do where no mail comes. `sends`: whether this site
 * sends mail; where it does not, nobody is asked to confirm anything.
 */
export function addressPage(
  v: View,
  { address, confirmed, sends }: { address: string; confirmed: boolean; sends: boolean },
  form: Again,
): Html {
  const t = v.t.confirming.page;
  const onward = html`<p class="actions"><a class="button" href="/">${v.t.pages.toQuestions}</a></p>`;
  const wait = form.problems["next"];
  const again = html`<p class="actions"><button class="button main">${t.again}</button></p>`;
  return layout(v, {
    title: t.title,
    noindex: true,
    account: true,
    main: html`<div class="narrow confirming">
      <h1>${t.title}</h1>
      ${
        confirmed
          ? html`<p class="notice good">${t.confirmed(address)}</p>
              ${onward}`
          : !sends
            ? html`<p>${t.noMail(address)}</p>
              ${onward}`
            : html`${wait ? html`<p class="notice" role="alert">${t.tooOften} ${problemText(v.t, wait)}</p>` : ""}
              <p>${t.text(address)}</p>
              <p>${t.first}</p>
              ${againForm(v, "/verify", again)}
              <p class="hint">${t.spam} ${t.wrong} <a href="/settings/account">${t.change}</a></p>`
      }
    </div>`,
  });
}

/** One button: scanners open the link, too. */
export function confirmLinkPage(v: View, token: string, link: { email: string; change: boolean }): Html {
  const t = v.t.confirming;
  return layout(v, {
    title: t.title,
    noindex: true,
    account: true,
    main: html`<div class="narrow confirming">
      <h1>${t.title}</h1>
      <p>${link.change ? t.leadChange(link.email) : t.lead(link.email)}</p>
      <form class="form" method="post" action="/verify/${encodeURIComponent(token)}">
        <p class="actions"><button class="button main">${t.button}</button></p>
      </form>
    </div>`,
  });
}

/**
 * The address is confirmed, and what came of that. `own`: whoever looks is logged in as its owner; `changed`: the address,
 * where it has taken the place of another.
 */
export function confirmedPage(
  v: View,
  { became, own, changed }: { became: readonly Became[]; own: boolean; changed: string | null },
): Html {
  const t = v.t.confirming;
  const title = changed === null ? t.done : t.changed;
  return layout(v, {
    title,
    noindex: true,
    account: true,
    main: html`<div class="narrow confirming">
      <h1>${title}</h1>
      <p class="notice good">${changed === null ? t.doneText : t.changedText(changed)}</p>
      ${
        became.length === 0
          ? ""
          : html`<h2>${t.what}</h2>
              <ul class="became">${became.map((one) => becameLine(v, one))}</ul>`
      }
      ${
        v.actor === null
          ? html`<p>${t.doneNobody}</p>
              <p class="actions"><a class="button main" href="/login">${v.t.accounts.logIn}</a></p>`
          : html`<p class="actions">
              <a class="button main" href="${own ? whereTo(became) : "/"}">${v.t.confirming.onward}</a>
            </p>`
      }
    </div>`,
  });
}

const TAGS = { published: "open", moderator: "draft", waiting: "closed" };

function becameLine(v: View, { heldId, replyId, state, slug, title, lang, dir }: Became): Html {
  const t = v.t.confirming.became;
  const href = replyId === null ? (v.actor ? `/held/${heldId}` : articlePath(slug)) : replyPath(replyId);
  return html`<li>
    <a href="${href}" lang="${lang}" dir="${dir}">${title}</a>
    <span class="tag ${TAGS[state]}">${t[state]}</span>
  </li>`;
}

/** To what was published, else to what still waits, else to the questions. */
function whereTo(became: readonly Became[]): string {
  const one = became.find(({ state }) => state === "published") ?? became[0];
  if (!one) return "/";
  return one.replyId === null ? `/held/${one.heldId}` : replyPath(one.replyId);
}

/** Somebody else has the address by now. */
export function takenPage(v: View): Html {
  const t = v.t.confirming;
  return layout(v, {
    title: t.takenTitle,
    noindex: true,
    main: html`<section class="error-page">
      ${icon("ripples", "ripples")}
      <h1>${t.takenTitle}</h1>
      <p>${t.taken}</p>
      <p class="actions"><a class="button main" href="/settings/account">${t.toAccount}</a></p>
    </section>`,
  });
}
