/** Mails at once about what happened in a discussion: what was said, and the way there. */
import type { Notice, Told } from "../../src/notifications/types.ts";
import { withoutAddresses } from "../../src/lib/addresses.ts";
import { mail, type MailPart, type MailView, type WrittenMail } from "./layout.ts";

/** A notice. What people wrote, their names and titles included, goes out without addresses. */
export function noticeLetter(m: MailView, n: Notice): WrittenMail {
  const { notice: t } = m.t.preferences;
  const [only] = n.items;
  const single = n.items.length === 1 && n.more === 0 ? only : undefined;
  const title = n.title === null ? null : clean(m, n.title);
  return mail(m, {
    subject: subjectOf(m, n, single, title),
    parts: [
      ...(title === null ? [] : [{ heading: t.in(title) }]),
      ...n.items.flatMap((told) => itemParts(m, told, single === undefined)),
      ...(n.more > 0 ? [{ text: t.more(n.more) }] : []),
      { link: linkOf(m, single), path: single?.path ?? n.path },
    ],
    why: t.why,
    ways: [
      { text: t.stop[n.stream], path: n.stop },
      { text: t.choices, path: "/settings/notifications" },
    ],
  });
}

function subjectOf(m: MailView, n: Notice, single: Told | undefined, title: string | null): string {
  const { notice: t } = m.t.preferences;
  if (single) return t.subject(toldText(m, single), title);
  const count = n.items.length + n.more;
  if (n.items.every(({ kind }) => kind === "answer")) return t.subjectAnswers(count, title);
  const talk = n.items.every(({ kind }) => TALK.has(kind));
  return talk ? t.subjectMany(count, title) : t.subjectThings(count, title);
}

const TALK: ReadonlySet<string> = new Set(["answer", "reply", "mention", "followed"]);

function linkOf(m: MailView, single: Told | undefined): string {
  const { open } = m.t.preferences.notice;
  if (!single) return open.all;
  if (single.kind === "note-due") return open.note;
  return TALK.has(single.kind) && !single.inNote ? open.reply : open.look;
}

/** What was done, what was said, and where several were, the way to each. */
function itemParts(m: MailView, told: Told, several: boolean): MailPart[] {
  const { notice: t } = m.t.preferences;
  return [
    { text: `${toldText(m, told)}${told.excerpt === null ? "." : ":"}` },
    ...quoted(m, told),
    ...(told.kind === "note-due" ? [{ text: t.noteDue }] : []),
    ...(several ? [{ see: linkOf(m, told), path: told.path }] : []),
  ];
}

/** Who did what, as a sentence without its end. */
function toldText(m: MailView, { kind, name, inNote }: Told): string {
  const { notice: t } = m.t.preferences;
  const who = name === null ? t.somebody : clean(m, name);
  return inNote ? t.didInNote(who) : t.did[kind](who);
}

/** The beginning of what was said. */
export function quoted(m: MailView, { excerpt, lang, dir }: Told): MailPart[] {
  if (excerpt === null || excerpt === "") return [];
  const quote = clean(m, excerpt);
  return [{ quote, ...(lang === null ? {} : { lang }), ...(dir === null ? {} : { dir }) }];
}

/** What people typed, without addresses. */
export const clean = (m: MailView, text: string): string =>
  withoutAddresses(text, m.t.preferences.notice.address);
