/**
 * Mails about an account. Anybody may register with anybody's address: they say nothing that who registered chose, neither
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

/** To the address that an account had until now; `masked` is the beginning of the new one. */
export function addressChangedMail(m: MailView, p: { masked: string }): WrittenMail {
  const { changed: t } = m.t.confirming.mail;
  return mail(m, {
    subject: t.subject(m.siteName),
    parts: [{ text: t.text(p.masked, m.siteName) }, { text: t.not }, { link: t.link, path: "/contact" }],
    why: t.why(m.siteName),
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

/** That a password was changed, by whomever. */
export function passwordChangedMail(m: MailView): WrittenMail {
  const { password: t } = m.t.confirming.mail;
  return mail(m, {
    subject: t.subject(m.siteName),
    parts: [{ text: t.text(m.siteName) }, { text: t.not }, { link: t.link, path: "/forgot" }],
    why: t.why(m.siteName),
  });
}
