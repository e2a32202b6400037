/**
 * Plain text as Markdown that renders as the same text: only what Markdown would misread is escaped, so that
 * the author edits clean text.
 */
export function escapeText(line: string): string {
  return (
    line
      .trim()
      // A star or an underscore beside a space means nothing to Markdown; inside a word, only the star does.
      .replace(/\\(?=[!-/:-@[-`{-~])/gu, "\\\\")
      .replace(/\*(?=\S)|(?<=\S)\*/gu, "\\*")
      .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/`/gu, "\\`")
      .replace(/~~/gu, "\\~~")
      // The end of a link's text, not its beginning: looking from each "[" for an end takes quadratic time.
      .replace(/\](?=[([:])/gu, "\\]")
      .replace(/<(?=[a-z!/?])/giu, "\\<")
      .replace(/&(?=#?\w{1,30};)/gu, "\\&")
      .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+\s*$|-+\s*$)/u, "\\$1")
      .replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2")
  );
}
