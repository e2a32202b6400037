/** Where a prompt stands in its life, in a line. */
import { html } from "hono/html";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { can, type Refusal } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { came, comes, until } from "./when.ts";

/** Whether the prompt's block says that nothing can be added. */
export function isShut({ phase, locked_at }: Pick<DiscussionRow, "phase" | "locked_at">): boolean {
  return locked_at !== null || phase === "closed" || phase === "summarised";
}

/** Whether nothing can be added, whatever the reason. */
export function takesNothing(discussion: Pick<DiscussionRow, "phase" | "locked_at">): boolean {
  return isShut(discussion) || discussion.phase === "scheduled";
}

/**
 * On a page that was open when it happened: that nothing can be added any more, or that something can again. While it
 * says the former, CSS takes the ways to add away; the composer itself stays as it is, with what was written.
 */
export function turned(v: View, discussion: DiscussionRow): Html {
  const t = v.t.prompt.turned;
  if (!takesNothing(discussion))
    return html`<p class="notice good">${t.open} <a href="${v.path}">${t.load}</a></p>`;
  const { phase, locked_at } = discussion;
  const why =
    phase === "closed" || phase === "summarised" ? "closed" : locked_at === null ? "not-open" : "locked";
  return html`<p class="notice takes-nothing">${icon("lock")}<span>${t[why]} ${t.copy}</span></p>`;
}

/**
 * In the foot of the prompt's block: the way to answer, or why there is none; and when that changes.
 * @param own where the one answer stands that its reader has given; null when they may give one
 */
export function promptState(v: View, discussion: DiscussionRow, own: string | null = null): Html {
  const { phase, locked_at, opens_at, closes_at } = discussion;
  const t = v.t.prompt;
  if (phase === "closed" || phase === "summarised")
    return html`<span class="phase"
        >${icon("lock")}${t.closed} ${closes_at === null ? "" : came(v, closes_at)}</span
      >${noteLink(v, discussion)}`;
  if (locked_at !== null) return html`<span>${icon("lock")}${v.t.discussion.locked}</span>`;
  if (phase === "scheduled")
    return html`<span class="phase">${t.opens} ${opens_at === null ? "" : comes(v, opens_at)}</span>`;
  const write =
    own === null
      ? html`<a class="button" href="#composer">${v.t.discussion.write}</a>`
      : html`<a class="button" href="${own}">${v.t.own.seeAnswer}</a>`;
  if (closes_at === null) return write;
  return phase === "closing"
    ? html`${write}<strong class="phase closing">${t.closes} ${comes(v, closes_at)}</strong>`
    : html`${write}<span class="phase">${t.openUntil} ${until(v, closes_at)}</span>`;
}

function noteLink(v: View, discussion: DiscussionRow): Html {
  const t = v.t.prompt;
  const path = articlePath(discussion.slug);
  const noted = discussion.phase === "summarised";
  const read = noted ? html`<a href="${path}#closing-note">${t.readNote}</a>` : "";
  const write =
    !noted && can("writeNote", v.actor, discussion)
      ? html`<a class="button" href="${path}/note">${t.writeNote}</a>`
      : "";
  return html`${read}${write}`;
}

/** Why there is no composer, in a sentence. */
export function composerClosed(v: View, why: Refusal): string {
  const sentences: Partial<Record<Refusal, string>> = v.t.prompt.composer;
  if (why === "suspended") return v.t.refusals.suspended;
  return sentences[why] ?? v.t.composer.lockedComposer;
}

/** What an empty discussion says. */
export function nobodyYet(v: View, { phase, locked_at }: Pick<DiscussionRow, "phase" | "locked_at">): string {
  const { prompt, discussion } = v.t;
  if (phase === "closed" || phase === "summarised") return prompt.noAnswers.closed;
  if (locked_at !== null) return discussion.emptyLocked;
  return phase === "scheduled" ? prompt.noAnswers["not-open"] : discussion.beFirst;
}
