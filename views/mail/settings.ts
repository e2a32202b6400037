/**
 * To the owner of an account, about what opens it. They name neither the other address, which may be a stranger's, nor
 * the account: anybody can register with anybody's address, and chooses the name.
 */
import { mail, type MailView, type WrittenMail } from "./layout.ts";

/** To the old address, when another was asked for. */
export function emailAskedLetter(m: MailView): WrittenMail {
  const t = m.t.settings.mails;
  return mail(m, {
    subject: t.asked.subject(m.siteName),
    parts: [{ text: t.asked.text }, { text: t.notYou }, { link: t.look, path: "/settings/account" }],
    why: t.why,
  });
}

/** When the account has another address: to the old one, and to the new. */
export function emailChangedLetter(m: MailView, at: "old" | "new"): WrittenMail {
  const t = m.t.settings.mails;
  return mail(m, {
    subject: t.changed.subject(m.siteName),
    parts: [
      { text: t.changed[at] },
      ...(at === "old" ? [{ text: t.changed.notYou }, { link: t.contact, path: "/contact" }] : []),
    ],
    why: at === "old" ? t.changed.whyOld : t.why,
  });
}

/** When the password was changed. */
export function passwordChangedLetter(m: MailView): WrittenMail {
  const t = m.t.settings.mails;
  return mail(m, {
    subject: t.password.subject(m.siteName),
    parts: [{ text: t.password.text }, { text: t.password.notYou }, { link: t.forgot, path: "/forgot" }],
    why: t.why,
  });
}
