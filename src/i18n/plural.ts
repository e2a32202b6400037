import { tagOf } from "./languages.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks a plural form by the language's rules and puts the number, in its digits, where `#` stands. */
export function pluralIn(lang: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tagOf(lang));
  const numbers = new Intl.NumberFormat(tagOf(lang));
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace("#", numbers.format(n));
}
