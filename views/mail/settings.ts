/** To the owner of an account, about what opens it. No mail names the other address: it may be a stranger's. */
import { mail, type MailPart, type MailView, type WrittenMail } from "./layout.ts";

interface Whom {
  username: string;
}

/** To the old address, when another was asked for. */
export function emailAskedLetter(m: MailView, { username }: Whom): WrittenMail {
  const t = m.t.settings.mails;
  return mail(m, {
    subject: t.asked.subject(m.siteName),
    parts: [
      { text: t.asked.text },
      ...account(m, username),
      { text: t.notYou },
      { link: t.look, path: "/settings/account" },
    ],
    why: t.why,
  });
}

/** When the account has another address: to the old one, and to the new. */
export function emailChangedLetter(m: MailView, { username }: Whom, at: "old" | "new"): WrittenMail {
  const t = m.t.settings.mails;
  return mail(m, {
    subject: t.changed.subject(m.siteName),
    parts: [
      { text: t.changed[at] },
      ...account(m, username),
      ...(at === "old" ? [{ text: t.changed.notYou }, { link: t.contact, path: "/contact" }] : []),
    ],
    why: at === "old" ? t.changed.whyOld : t.why,
  });
}

/** When the password was changed. */
export function passwordChangedLetter(m: MailView, { username }: Whom): WrittenMail {
  const t = m.t.settings.mails;
  return mail(m, {
    subject: t.password.subject(m.siteName),
    parts: [
      { text: t.password.text },
      ...account(m, username),
      { text: t.password.notYou },
      { link: t.forgot, path: "/forgot" },
    ],
    why: t.why,
  });
}

/** Which account it is. Anybody can register with anybody's address: no name goes out that programs make a link of. */
function account(m: MailView, username: string): MailPart[] {
  return username.includes(".") ? [] : [{ facts: [[m.t.settings.mails.account, username]] }];
}
