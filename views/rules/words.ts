/** The words of the site's rules: those of the catalogue where a rule has none of its own. */
import type { View } from "../../src/http/context.ts";
import type { Rule } from "../../src/rules/queries.ts";

type Titled = Pick<Rule, "id" | "title">;
type Worded = Pick<Rule, "id" | "body">;

/** A rule as a choice, or a heading: its title. */
export function ruleTitle(v: View, { id, title }: Titled): string {
  return title ?? v.t.rules.list[id]?.title ?? id;
}

/** What a rule means, as plain text: an empty line begins a paragraph. */
export function ruleText(v: View, { id, body }: Worded): string {
  return body ?? v.t.rules.list[id]?.text ?? "";
}

/** The rules that can be chosen, out of all that are there to be named. */
export function choosable(rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => rule.retired_at === null);
}

/** Characters of a rule's text below a choice. */
const HINT = 160;

/** What a rule means, in a sentence below a choice: of a text of its own the beginning. */
export function ruleHint(v: View, { id, body }: Worded): string {
  if (body === null) return v.t.rules.list[id]?.hint ?? "";
  const plain = body.replace(/\s+/g, " ").trim();
  const [first = ""] = /^.*?[.!?。؟।]+(?=\s|$)/su.exec(plain) ?? [plain];
  const letters = [...first];
  return letters.length <= HINT
    ? first
    : `${letters
        .slice(0, HINT - 1)
        .join("")
        .trimEnd()}…`;
}

/** A reason as it stands after a colon: "Hidden by a moderator: off the question". */
export function shortReason(v: View, id: string, title: string | null = null): string {
  return title ?? v.t.rules.list[id]?.short ?? id;
}
