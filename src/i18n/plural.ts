import { tagOf } from "./languages.ts";

type Rule = Intl.LDMLPluralRule;
/** Forms that have to be there; or one for every number, where nothing that is counted is named. */
type Counted<Needed extends Rule> =
  | (Readonly<Record<Needed, string>> & { readonly [R in Exclude<Rule, Needed>]?: string })
  | ({ readonly other: string } & { readonly [R in Exclude<Rule, "other">]?: never });

/**
 * The forms that each language has for whole numbers (CLDR). French has one more for millions, which nothing here counts,
 * and Arabic one for none, of which most sentences speak otherwise: without it, none is written as many are.
 */
interface Forms {
  en: Counted<"one" | "other">;
  sw: Counted<"one" | "other">;
  fr: Counted<"one" | "other">;
  ar: Counted<"one" | "two" | "few" | "many" | "other">;
}

/** Picks a plural form by the language's rules and puts the number, in its digits, where `#` stands. */
export function pluralIn<L extends keyof Forms>(lang: L): (n: number, forms: Forms[L]) => string {
  const rules = new Intl.PluralRules(tagOf(lang));
  const numbers = new Intl.NumberFormat(tagOf(lang));
  return (n: number, forms: Readonly<Partial<Record<Rule, string>>> & { other: string }) =>
    (forms[rules.select(n)] ?? forms.other).replace("#", numbers.format(n));
}
