/** What may stand in a line of a mail's head. */

/** RFC 5322 asks for lines of 78 characters at most where it can be; a subject of twice that is cut on every screen. */
const LONGEST = 150;

/**
 * Text as one line for a header: no line breaks (which would begin another header), no other control characters, none
 * that turn the direction of what follows (isolates that are closed turn nothing around them); cut when it is too long to be read.
 */
export function headerLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u202a-\u202e]/g, "")
    .replace(/\u2068([^\u2066-\u2069]*)\u2069|[\u2066-\u2069]/g, (all, inner?: string) => (inner ? all : ""))
    .replace(/ {2,}/g, " ")
    .trim();
  const characters = [...line];
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * Whether a text is one address of one mailbox, and nothing that a header or a mail server would read as more: no
 * spaces, commas, brackets, quotes, line breaks. Narrower than RFC 5321, wide enough for every address that is in use.
 */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u.test(text);
}
