import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Show } from "../../src/pages/shows.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** What stands in for the list when it is empty: what to do about it, for whoever can do something. */
export function nothingHere(v: View, show: Show, site: { questions: boolean; owner: boolean }): Html {
  const t = v.t.front;
  if (site.questions) return emptyList(v, show);
  if (can("giveRole", v.actor, { keepsAdmin: true })) return firstSteps(v);
  return html`${site.owner ? "" : html`<p class="notice">${t.noOwner}</p>`}
    <div class="empty">
      ${icon("ripple")}
      <h2>${t.empty.new.title}</h2>
      <p>${t.empty.new.text}</p>
      ${can("write", v.actor, null) ? html`<a class="button main" href="/write/new">${t.steps.writeLink}</a>` : ""}
    </div>`;
}

function emptyList(v: View, show: Show): Html {
  const t = v.t.front.empty;
  const [href, text] = show === "closed" ? ["/", t.link.closed] : ["/?show=new", t.link.other];
  return html`<div class="empty">
    ${icon("ripple")}
    <h2>${t[show].title}</h2>
    <p>${t[show].text}</p>
    <a class="button" href="${href}">${text}</a>
  </div>`;
}

/** The owner's list on a site without a question. */
function firstSteps(v: View): Html {
  const t = v.t.front.steps;
  return html`<section class="narrow">
    <h2>${t.title}</h2>
    <p>${t.text}</p>
    <ol class="steps">
      <li>
        <h3>${t.write}</h3>
        <p>${t.writeText}</p>
        <a class="button main" href="/write/new">${t.writeLink}</a>
      </li>
      <li>
        <h3>${t.import}</h3>
        <p>${t.importText}</p>
        <pre><code>npx reader-pool import page.html --author ${v.actor?.username ?? ""}</code></pre>
      </li>
      <li>
        <h3>${t.role}</h3>
        <p>${t.roleText}</p>
        <pre><code>npx reader-pool user role NAME author</code></pre>
      </li>
      <li>
        <h3>${t.rules}</h3>
        <p>${t.rulesText}</p>
        <p>
          <a href="/rules">${v.t.common.rules}</a> · <a href="/about">${v.t.common.about}</a> ·
          <a href="/privacy">${v.t.common.privacy}</a>
        </p>
      </li>
    </ol>
  </section>`;
}
