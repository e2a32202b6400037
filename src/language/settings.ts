import { choice } from "../admin/settings-types.ts";
import { LANGS } from "../i18n/languages.ts";

/** What a community decides about the language of the interface. */
export const languageSettings = {
  /** What somebody gets who has chosen none, and whose browser asks for none that there is. */
  language: choice({ group: "discussion", values: LANGS, initial: "en" }),
};
