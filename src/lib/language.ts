import type { Dir } from "../db/schema.ts";

const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text by its first letter, as `dir="auto"` decides it. */
export function directionOf(text: string): Dir {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && RTL.test(first) ? "rtl" : "ltr";
}

/** The direction of most letters of a text: a quotation in front does not turn an article round. */
export function mainDirection(text: string): Dir {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const rtl = text.match(new RegExp(RTL.source, "gu"))?.length ?? 0;
  return rtl * 2 > all ? "rtl" : "ltr";
}

/** A language tag (BCP 47) in its canonical spelling, or null when it is none. */
export function languageTag(text: string): string | null {
  try {
    return text.length <= 35 ? (Intl.getCanonicalLocales(text)[0] ?? null) : null;
  } catch {
    return null;
  }
}
