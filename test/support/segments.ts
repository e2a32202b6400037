/** TypeScript cut into what it is made of, as far as the house rules need it: code, comments, and what stands in quotes. */

export type Kind = "comment" | "string" | "template" | "regex";

// Each matches where `lastIndex` stands, and nowhere else.
const PLAIN = /[^/"'`{}]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const REGEX = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE = /(?:[^\\`$]|\\[\s\S]|\$(?!\{))+/y;
/** After these a slash begins a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[=(,:?!&|{;[>]|return)\s*$/;

/**
 * The text with everything of these kinds blanked out; lines and columns keep their places, quotes stay. Of a template
 * what stands in `${…}` is code, and stays.
 */
export function blank(text: string, kinds: readonly Kind[]): string {
  let out = "";
  let at = 0;
  let inTemplate = false;
  // How many braces are open inside each `${…}` that we are in.
  const braces: number[] = [];
  const find = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  const take = (length: number, kind?: Kind) => {
    const piece = text.slice(at, at + length);
    out += kind !== undefined && kinds.includes(kind) ? piece.replace(/[^\n]/g, " ") : piece;
    at += length;
  };
  const brace = (character: string) => {
    const open = braces.pop();
    if (open === undefined) return;
    if (character === "}" && open === 0) inTemplate = true;
    else braces.push(open + (character === "{" ? 1 : -1));
  };
  while (at < text.length) {
    if (inTemplate) {
      take(find(TEMPLATE), "template");
      if (text[at] === "$") braces.push(0);
      inTemplate = false;
      take(text[at] === "$" ? 2 : 1);
      continue;
    }
    take(find(PLAIN));
    const character = text[at] ?? "";
    const comment = character === "/" ? find(COMMENT) : 0;
    const quoted = find(QUOTED);
    if (comment > 0) take(comment, "comment");
    else if (quoted > 0) {
      take(1);
      take(quoted - 2, "string");
      take(1);
    } else if (character === "/" && BEFORE_REGEX.test(out.slice(-20))) take(find(REGEX) || 1, "regex");
    else {
      take(1);
      if (character === "`") inTemplate = true;
      else if (character === "{" || character === "}") brace(character);
    }
  }
  return out;
}
