import { OWN_NAMES } from "../languages.ts";

/** Which language the site speaks. Each is called by its own name, everywhere. */
export const language = {
  title: "Language",
  text: "What the site itself says, and its mails to you. What people write stays in the language they wrote it in.",
  label: "Language",
  browser: "As my browser says",
};

export const languageSettings = {
  language: {
    label: "Which language does the site speak to somebody who has chosen none?",
    hint: "Readers choose at the foot of each page. Before that their browser says what they read; this holds where it says nothing that the site speaks, and for mails to people of whom no language is known.",
    choices: OWN_NAMES,
  },
};
