import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { NotificationKind } from "../../src/db/schema.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** What a link in a mail is for. */
type Stream = NotificationKind | "notices" | "daily" | "weekly";

/**
 * The page of a link that ends mails: one button for that, and what else can be had instead. Nobody has to log in.
 * `these`: they still come; `others`: some that links end do.
 */
export function unsubscribePage(
  v: View,
  { token, stream, these, others }: { token: string; stream: Stream; these: boolean; others: boolean },
): Html {
  const t = v.t.preferences.unsubscribe;
  if (!these) return stoppedPage(v, { token, stream, others });
  const ways = (["daily", "weekly"] as const).filter((way) => way !== stream);
  return page(
    v,
    html`<p class="stand">${what(v, stream)}</p>
      <p>${t.keeps}</p>
      <form class="form" method="post" action="/unsubscribe/${token}">
        <p class="actions"><button class="button main" name="instead" value="stop">${t.stop}</button></p>
        <h2>${t.instead}</h2>
        <p class="actions">
          ${ways.map((way) => html`<button class="button" name="instead" value="${way}">${t[way]}</button>`)}
          <button class="button quiet" name="instead" value="all">${t.all}</button>
        </p>
      </form>
      <p><a href="/settings/notifications">${t.choose}</a></p>`,
  );
}

/** A link that was used before. Who opened it again may miss these mails, or get too many others. */
function stoppedPage(
  v: View,
  { token, stream, others }: { token: string; stream: Stream; others: boolean },
): Html {
  const t = v.t.preferences.unsubscribe;
  return page(
    v,
    html`<p class="notice good">${t.already}</p>
      <p class="stand">${what(v, stream)}</p>
      <p>${t.keeps}</p>
      ${
        others
          ? html`<form class="form" method="post" action="/unsubscribe/${token}">
              <p class="actions"><button class="button quiet" name="instead" value="all">${t.all}</button></p>
            </form>`
          : ""
      }
      <p><a href="/settings/notifications">${t.back}</a></p>`,
  );
}

function what(v: View, stream: Stream): string {
  const { unsubscribe: t, kind } = v.t.preferences;
  if (stream === "notices" || stream === "daily" || stream === "weekly") return t.what[stream];
  return t.what.kind(kind[stream]);
}

/** After it was done. */
export function donePage(v: View, instead: "stop" | "daily" | "weekly" | "all"): Html {
  const t = v.t.preferences.unsubscribe;
  const said = instead === "stop" ? t.done : instead === "all" ? t.stopped : t.gathered[instead];
  return page(
    v,
    html`<p class="notice good" role="status">${said}</p>
      <p>${t.keeps}</p>
      <p class="actions">
        <a class="button" href="/settings/notifications">${t.choose}</a> <a class="button quiet" href="/">${t.front}</a>
      </p>`,
  );
}

/** A link that the site did not make, or that belonged to an account that is gone. */
export function deadPage(v: View): Html {
  const t = v.t.preferences.unsubscribe;
  return page(v, html`<p>${t.dead}</p><p class="actions"><a class="button" href="/">${t.front}</a></p>`);
}

function page(v: View, main: Html): Html {
  const { title } = v.t.preferences.unsubscribe;
  return layout(v, {
    title,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${title}</h1>
      ${main}
    </div>`,
  });
}
