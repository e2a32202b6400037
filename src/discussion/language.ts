/** Which language a reply is in: read aloud, hyphenated and set by it. Pure. */
import { guessLanguage } from "../lib/guess.ts";

/** What says nothing of a writer's own language: quoted lines, addresses, code. */
const NOT_THEIRS = /^ {0,3}>.*$|https?:\/\/\S+|`[^`\n]*`/gm;

/** Chinese characters alone may be Japanese as well. */
const HAN = new Set(["Hans", "Hant", "Jpan"]);

const scriptOf = (lang: string): string | undefined => new Intl.Locale(lang).maximize().script;

/**
 * What the text clearly is, else its writer's own language, else the discussion's.
 * @param languages the writer's (null: never said) and the discussion's, as tags; what they say more exactly than the
 * text does ("pt-BR", or Persian where the letters are Arabic) is kept
 */
export function replyLanguage(body: string, ...languages: [own: string | null, discussion: string]): string {
  const [own, discussion] = languages;
  const guess = guessLanguage(body.replace(NOT_THEIRS, " "));
  if (guess === null) return own ?? discussion;
  const closer = [own, discussion].find((lang) => lang !== null && agrees(lang, guess));
  return closer ?? guess;
}

/** Whether a text that looks like `guess` may be in `lang`, of the same language or of one written with its letters. */
function agrees(lang: string, guess: string): boolean {
  if (new Intl.Locale(lang).language === guess) return true;
  const script = scriptOf(lang);
  if (guess === "zh") return script !== undefined && HAN.has(script);
  return BY_SCRIPT.has(guess) && script === scriptOf(guess);
}

/** Guessed from their letters alone, which other languages have too. */
const BY_SCRIPT = new Set(["ar", "he", "am", "el"]);
