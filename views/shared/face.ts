import { identicon } from "../../src/lib/identicon.ts";
import { html, type Html } from "./html.ts";

const HUES = 12;

/**
 * A person's initials on a colour of their own; large, a pattern that stays theirs whatever they are called. For the eye
 * alone: the name stands beside it.
 */
export function face(person: { id: number; display_name: string }, size: "" | "small" | "large" = ""): Html {
  // 5 and 12 have no common factor, so neighbours by id look different and every hue is used.
  const hue = (person.id * 5) % HUES;
  return html`<span class="face hue-${hue} ${size}" aria-hidden="true"
    >${size === "large" ? pattern(person.id) : initials(person.display_name)}</span
  >`;
}

function pattern(id: number): Html {
  return html`<svg viewBox="-1.5 -1.5 8 8" fill="currentColor" shape-rendering="crispEdges">${identicon(`person ${id}`).map(({ x, y }) => html`<path d="M${x} ${y}h1v1h-1z" />`)}</svg>`;
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function initials(name: string): string {
  const words = name.split(/[\s._-]+/u).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen
    .map((word) => [...letters.segment(word ?? "")][0]?.segment ?? "")
    .join("")
    .toLocaleUpperCase();
}
