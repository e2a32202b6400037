/** Mails about leaving: that somebody is about to, that they have, and that they can't. */
import { formatMoment } from "../../src/i18n/times.ts";
import type { Choice } from "../../src/leaving/types.ts";
import { mail, type MailView, type WrittenMail } from "./layout.ts";

/** At once, to the address of the account: a thief could have asked for it. */
export function leavingLetter(
  m: MailView,
  { leavingAt, now, replies }: { leavingAt: number; now: number; replies: Choice },
): WrittenMail {
  const { mail: t } = m.t.leaving;
  return mail(m, {
    subject: t.leavingSubject(m.siteName),
    parts: [
      { text: t.leaving(formatMoment(m, leavingAt, now)) },
      { text: t.replies[replies] },
      { text: t.notYou },
      { link: t.stay, path: "/settings/data" },
    ],
    why: t.why,
  });
}

/** When it is done: the last mail to that address. */
export function goneLetter(m: MailView, replies: Choice): WrittenMail {
  const { mail: t } = m.t.leaving;
  return mail(m, {
    subject: t.goneSubject(m.siteName),
    parts: [
      { text: t.gone },
      { text: t.goneReplies[replies] },
      { text: t.free },
      { link: t.privacy, path: "/privacy" },
    ],
    why: t.goneWhy,
  });
}

/** To somebody who asked to leave, and is the last admin by now. */
export function stayLetter(m: MailView): WrittenMail {
  const { mail: t } = m.t.leaving;
  return mail(m, {
    subject: t.staySubject(m.siteName),
    parts: [{ text: t.lastAdmin }, { link: t.admin, path: "/admin/people" }],
    why: t.why,
  });
}
