import { html, raw } from "hono/html";
import type { Html } from "../shared/html.ts";

/** Languages to choose from: the most spoken ones, and more of those that few programs offer. */
const LANGUAGES =
  "am ar bn cs da de el en es fa fi fr ha he hi hu id ig it ja ko lg ln ms my nl no om pl ps pt ro ru rw sn so sq sr st sv sw ta te th ti tl tr uk ur uz vi wo xh yo zh zu".split(
    " ",
  );

const names = new Map<string, string>();

/** A language's name in itself: "Kiswahili". What is no language, as a form may send it, is its own name. */
export function languageName(tag: string): string {
  let name = names.get(tag);
  if (name === undefined) {
    name = nameOf(tag);
    // Only these: what people type must not fill the memory.
    if (LANGUAGES.includes(tag)) names.set(tag, name);
  }
  return name;
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The options of a choice of language; one that is not in the list is added to it. */
export function languageOptions(chosen: string): Html[] {
  const tags = LANGUAGES.includes(chosen) ? LANGUAGES : [...LANGUAGES, chosen];
  return tags.map(
    (tag) =>
      html`<option value="${tag}" lang="${tag}" ${tag === chosen ? raw("selected") : ""}>
        ${languageName(tag)}
      </option>`,
  );
}
