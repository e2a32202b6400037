import { html } from "hono/html";
import type { Person } from "../../src/db/schema.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath, personPath, recordPath, replyPath } from "../../src/lib/paths.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import { can } from "../../src/policy.ts";
import type { OwnArticle, OwnReply } from "../../src/people/queries.ts";
import { blockForm } from "../blocks/block.ts";
import { reportPersonLink } from "../reports/links.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ago, day } from "../shared/time.ts";
import { roleTag } from "./role.ts";

export interface Profile {
  readonly person: Pick<
    Person,
    "id" | "username" | "display_name" | "role" | "about" | "created_at" | "lang"
  >;
  readonly counts: { readonly replies: number; readonly answers: number; readonly upvotes: number };
  /** Whether who looks at it has blocked this person. */
  readonly isBlocked: boolean;
  readonly articles: readonly OwnArticle[];
  readonly replies: { readonly rows: readonly OwnReply[]; readonly more: boolean };
  /** The reply the list begins before, on the pages after the first. */
  readonly before: number | null;
}

/** A person's page: who they are here, what they asked, what they answered. */
export function profilePage(v: View, profile: Profile): Html {
  const { person, before } = profile;
  const t = v.t.people.profile;
  return layout(v, {
    title: person.display_name,
    description: t.description(person.display_name),
    canonical: personPath(person.username),
    noindex: before !== null,
    main: html`${head(v, profile)} ${before === null ? articles(v, profile.articles) : ""}
    ${replies(v, profile)}`,
  });
}

function head(v: View, { person, counts, articles: own, isBlocked }: Profile): Html {
  const t = v.t.people;
  return html`<header class="profile">
    ${face(person, "large")}
    <h1><bdi>${person.display_name}</bdi></h1>
    <p>
      ${
        person.display_name === person.username ? "" : html`<bdi>${person.username}</bdi> · `
      }${roleTag(v, person.role)}
      ${t.since} ${day(v, person.created_at)}
    </p>
    ${links(v, person)}
    ${person.about ? html`<div class="prose about"><p dir="auto">${person.about}</p></div>` : ""}
    <dl>
      <dt>${t.profile.answers}</dt>
      <dd>${counts.answers.toLocaleString(v.locale.tag)}</dd>
      <dt>${t.profile.replies}</dt>
      <dd>${counts.replies.toLocaleString(v.locale.tag)}</dd>
      ${
        counts.upvotes > 0
          ? html`<dt>${t.profile.upvotes}</dt>
              <dd>${counts.upvotes.toLocaleString(v.locale.tag)}</dd>`
          : ""
      }
      ${
        own.length > 0
          ? html`<dt>${t.profile.articles}</dt>
              <dd>${own.length.toLocaleString(v.locale.tag)}</dd>`
          : ""
      }
    </dl>
    ${blockForm(v, person, isBlocked)} ${reportPersonLink(v, person)}
  </header>`;
}

/** To one's own settings; for moderators, to their page of this person. */
function links(v: View, person: Profile["person"]): Html {
  const record = can("moderate", v.actor, null)
    ? html`<a class="button" href="${recordPath(person.username)}">${v.t.sanctions.fromProfile}</a>`
    : "";
  const own =
    v.actor?.id === person.id ? html`<a class="button" href="/settings">${v.t.settings.own}</a>` : "";
  return record || own ? html`<p class="actions">${own} ${record}</p>` : html``;
}

function articles(v: View, own: readonly OwnArticle[]): Html {
  if (own.length === 0) return html``;
  return html`<section aria-labelledby="their-articles">
    <h2 id="their-articles">${v.t.people.profile.articles}</h2>
    <ul class="results">
      ${own.map(
        (article) =>
          html`<li>
            <a href="${articlePath(article.slug)}" lang="${article.lang}" dir="${article.dir}">${article.title}</a>
            <p class="excerpt" lang="${article.lang}" dir="${article.dir}">${article.prompt}</p>
            <small>
              ${article.answers === 0 ? v.t.common.noAnswers : v.t.common.answers(article.answers)} ·
              ${day(v, article.published_at)}
            </small>
          </li>`,
      )}
    </ul>
  </section>`;
}

function replies(v: View, { person, replies: own, before }: Profile): Html {
  const t = v.t.people.profile;
  const last = own.rows.at(-1);
  const path = personPath(person.username);
  return html`<section aria-labelledby="their-replies">
    <h2 id="their-replies">${before === null ? t.latest : t.earlier}</h2>
    ${
      own.rows.length === 0
        ? html`<p class="empty">${before === null ? t.nothing : t.nothingEarlier}</p>`
        : html`<ol class="results">
            ${own.rows.map((reply) => inContext(v, reply))}
          </ol>`
    }
    ${
      before === null && !own.more
        ? ""
        : html`<nav class="pager" aria-label="${t.earlier}">
            ${before === null ? html`<span></span>` : html`<a class="button" href="${path}">${t.later}</a>`}
            ${
              own.more && last
                ? html`<a class="button" rel="next" href="${path}?before=${last.id}">${t.earlier}</a>`
                : ""
            }
          </nav>`
    }
  </section>`;
}

/** A reply, with what it answers; the whole of it is where it was said. */
function inContext(v: View, reply: OwnReply): Html {
  return html`<li>
    <a href="${replyPath(reply.id)}">${relation(v, reply)}</a>
    <blockquote lang="${reply.lang}" dir="${reply.dir}">${excerpt(reply.body_html)}</blockquote>
    <small>${ago(v, reply.created_at)}</small>
  </li>`;
}

function relation(v: View, reply: OwnReply): Html {
  const t = v.t.people.profile;
  const title = html`<cite lang="${reply.article_lang}" dir="${reply.article_dir}">${reply.title}</cite>`;
  if (reply.parent_id === null) return html`${t.answerTo} ${title}`;
  return reply.to === null
    ? html`${t.replyBelow} ${title}`
    : html`${t.replyTo} <bdi>${reply.to}</bdi>${v.t.common.comma} ${t.below} ${title}`;
}
