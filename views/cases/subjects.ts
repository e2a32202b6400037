/** What a case is called, in the page and in sentences. */
import type { Case } from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";

/** Id of a case in the page; a reply that nobody reported has none yet. */
export const caseId = (item: Case): string =>
  item.id > 0 ? `case-${item.id}` : `reply-case-${item.kind === "reply" ? item.reply.id : 0}`;

/** The mark of the text that is shown of it (src/cases/seen.ts); empty where it has none. */
export const seenOf = (item: Case): string =>
  item.kind === "reply" ? item.reply.seen : item.kind === "held" ? item.held.seen : "";

/** Where verdicts on it are sent to. */
export const decidedPath = (item: Case): string =>
  item.id > 0
    ? `/moderation/cases/${item.id}/decided`
    : `/moderation/replies/${item.kind === "reply" ? item.reply.id : 0}/decided`;

/** Whose it is, or its title: the one name that sentences about it need. */
export function nameOf(item: Case): string {
  switch (item.kind) {
    case "reply":
      return item.reply.display_name;
    case "held":
      return item.held.display_name;
    case "person":
      return item.person.display_name;
    case "article":
      return item.article.title;
    case "appeal":
      return item.appeal.display_name;
    case "message":
      return item.message.name;
  }
}

/** "Juma's reply", "the message from Rukia": within a sentence. */
export function whatOf(v: View, item: Case): string {
  const kind = item.kind === "held" && item.held.edit ? "edit" : item.kind;
  return v.t.queue.subject[kind](nameOf(item));
}

/** A sentence begins with a capital, whatever it begins with. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
