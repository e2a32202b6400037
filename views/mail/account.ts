/**
 * Mails with a link for an account; those that tell what was changed are in settings.ts. Anybody may register with anybody's address: they say nothing that who registered chose, neither
 * a name nor an address, for a program to make a link of, or for somebody to be lured by.
 */
import { mail, type MailView, type WrittenMail } from "./layout.ts";

/** To an address somebody says is theirs. `change`: of an account that has another one. */
export function confirmMail(m: MailView, p: { token: string; days: number; change: boolean }): WrittenMail {
  const { mail: t } = m.t.confirming;
  const said = p.change ? t.change : t.confirm;
  return mail(m, {
    subject: said.subject(m.siteName),
    parts: [
      { text: said.text(m.siteName) },
      { link: t.confirm.link, path: `/verify/${p.token}` },
      { text: t.confirm.days(p.days) },
    ],
    why: said.why(m.siteName),
  });
}

/** The link by which a new password is chosen. */
export function resetMail(m: MailView, p: { token: string; minutes: number }): WrittenMail {
  const { reset: t } = m.t.confirming.mail;
  return mail(m, {
    subject: t.subject(m.siteName),
    parts: [
      { text: t.text(m.siteName) },
      { link: t.link, path: `/reset/${p.token}` },
      { text: t.minutes(p.minutes) },
    ],
    why: t.why(m.siteName),
  });
}
