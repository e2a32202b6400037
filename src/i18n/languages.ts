/** The languages of the interface. Pure, and without their words: catalogues are made with it. */

/** What is known of a language beside its words. */
export interface Language {
  /** For `lang` in pages, and what is stored. */
  readonly lang: Lang;
  readonly dir: "ltr" | "rtl";
  /** What it is called by those who speak it. */
  readonly name: string;
  /** How `Intl` is asked for its dates and numbers. */
  readonly tag: string;
}

/** In the order in which they are offered. */
export const LANGS = ["en", "sw", "fr", "ar"] as const;
export type Lang = (typeof LANGS)[number];

/**
 * English is written as in most of the world, the day before the month; Arabic with the digits 0 to 9, which its readers
 * from Rabat to Baghdad know, and which stand in the names, addresses and texts beside them.
 */
export const LANGUAGES: Readonly<Record<Lang, Language>> = {
  en: { lang: "en", dir: "ltr", name: "English", tag: "en-GB" },
  sw: { lang: "sw", dir: "ltr", name: "Kiswahili", tag: "sw" },
  fr: { lang: "fr", dir: "ltr", name: "Français", tag: "fr" },
  ar: { lang: "ar", dir: "rtl", name: "العربية", tag: "ar-u-nu-latn" },
};

/** Whether the interface speaks a language. */
export function isLang(lang: string): lang is Lang {
  return Object.hasOwn(LANGUAGES, lang);
}

/** A language of the interface, out of a cookie, a form or the database; null where it is none. */
export function asLang(lang: string | null | undefined): Lang | null {
  return lang && isLang(lang) ? lang : null;
}

/** How `Intl` is asked for the dates and numbers of a language; of one that is none of the interface's, by itself. */
export function tagOf(lang: string): string {
  return isLang(lang) ? LANGUAGES[lang].tag : lang;
}

/** Each language by its own name, as the words of a setting's choices. */
export const OWN_NAMES: Readonly<Record<string, { label: string; hint: string }>> = Object.fromEntries(
  LANGS.map((lang) => [lang, { label: LANGUAGES[lang].name, hint: "" }]),
);
