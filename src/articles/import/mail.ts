import { squash } from "./text.ts";

/** Names of header lines, as mail programs write them above a forwarded or saved message. */
const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|return-path|mime-version|content-[\w-]+|x-[\w-]+|received|von|an|betreff|gesendet|datum|de|à|objet|envoyé|para|asunto|fecha|enviado|kutoka|kwa|mada|tarehe|من|إلى|الموضوع|التاريخ)\s*:\s?(.*)$/iu;
const SUBJECT = /^(?:subject|betreff|objet|asunto|mada|الموضوع)\s*:\s*(.+)$/iu;
const ANSWERED = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/iu;

/** A mail taken apart; `headers` is empty for a text that is none. */
export interface Mail {
  headers: string[];
  subject: string | null;
  body: string;
  /** What follows the line "-- ", which ends a mail's text. */
  signature: string;
}

/** Takes off mail headers (two lines at least, one of them the subject) and the signature. */
export function openMail(text: string): Mail {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  let end = start;
  while (end < lines.length && end - start < 60 && isHeader(lines, start, end)) end += 1;
  const headers = lines.slice(Math.max(0, start), end);
  const subject = headers.map((line) => SUBJECT.exec(line)?.[1]).find((found) => found !== undefined);
  if (headers.length < 2 || subject === undefined)
    return { headers: [], subject: null, body: text, signature: "" };
  const rest = lines.slice(end);
  const mark = rest.findLastIndex((line) => line.trimEnd() === "--");
  const signed = mark >= 0 && rest.length - mark <= 12;
  return {
    headers,
    subject: squash(subject.replace(ANSWERED, "")),
    body: (signed ? rest.slice(0, mark) : rest).join("\n"),
    signature: signed
      ? rest
          .slice(mark + 1)
          .join("\n")
          .trim()
      : "",
  };
}

/** A header, or the indented rest of the one above it. */
const isHeader = (lines: readonly string[], start: number, at: number): boolean =>
  HEADER.test(lines[at] ?? "") || (at > start && /^[ \t]+\S/u.test(lines[at] ?? ""));
