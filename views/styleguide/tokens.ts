/** The tokens as swatches. Drawn, not styled: attributes of a drawing take tokens where a style attribute may not be. */
import type { Token } from "../../src/styleguide/tokens.ts";
import { html, type Html } from "../shared/html.ts";

const SAMPLE = "Ag ك";

const KINDS: readonly { kind: Token["kind"]; name: string; draw: (value: string) => Html }[] = [
  {
    kind: "colour",
    name: "Colours",
    draw: (value) =>
      html`<svg class="swatch" viewBox="0 0 6 4" preserveAspectRatio="none" aria-hidden="true"><rect width="6" height="4" fill="${value}" /></svg>`,
  },
  { kind: "size", name: "Type", draw: (value) => letters(value, "var(--serif)") },
  { kind: "face", name: "Faces", draw: (value) => letters("var(--size-xl)", value) },
  {
    kind: "length",
    name: "Space",
    // A line's width takes any length.
    draw: (value) =>
      html`<svg class="swatch" aria-hidden="true"><path d="M0 0V99" stroke="var(--pool)" stroke-width="${value}" /></svg>`,
  },
  { kind: "other", name: "Other tokens", draw: () => html`` },
];

/** All of them, by what they are. */
export function tokenLists(tokens: readonly Token[]): Html {
  return html`${KINDS.map((kind) => {
    const these = tokens.filter((token) => token.kind === kind.kind);
    return html`<section aria-labelledby="tokens-${kind.kind}">
      <h2 id="tokens-${kind.kind}">${kind.name}</h2>
      <ul class="tokens">
        ${these.map(({ name }) => html`<li>${kind.draw(`var(${name})`)}<code>${name}</code></li>`)}
      </ul>
    </section>`;
  })}`;
}

const letters = (size: string, family: string): Html =>
  html`<svg class="swatch letters" aria-hidden="true">
    <text y="3.5rem" fill="currentColor" font-size="${size}" font-family="${family}">${SAMPLE}</text>
  </svg>`;
