/** The words of the site's rules: those of the catalogue where a rule has none of its own. */
import type { View } from "../../src/http/context.ts";
import type { Rule } from "../../src/rules/queries.ts";

type Titled = Pick<Rule, "id" | "title">;

/** A rule as a choice, or a heading: its title. */
export function ruleTitle(v: View, { id, title }: Titled): string {
  return title ?? v.t.moderation.choices[id]?.label ?? id;
}

/** What a rule means, in a sentence. */
export function ruleText(v: View, { id, body }: Pick<Rule, "id" | "body">): string {
  return body ?? v.t.moderation.choices[id]?.hint ?? "";
}

/** A reason as it stands after a colon: "Hidden by a moderator: off the question". */
export function shortReason(v: View, id: string, title: string | null = null): string {
  return title ?? v.t.moderation.reasons[id] ?? id;
}
